import type { Correction } from '../../domain/corrections/correction.ts';
import { correctionDenial, rolesInCorrections } from '../../domain/corrections/permissions.ts';
import { answerFor } from '../../domain/responsibility/answer.ts';
import { topicOf } from '../../domain/responsibility/topics.ts';
import type { Turn } from '../context.ts';
import type { DriftLine, Message } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { unitNames } from '../people.ts';
import { namedIn } from './answerView.ts';
import { ruleView } from './correctionView.ts';

/** Most corrections that are looked through for the list. */
const mostRead = 1_000;
const page = 10;

/**
 * What the directory's owner, or a line manager for the own units, should look at: where it still names somebody else,
 * a page of it from the line with this number on.
 */
export async function drift(turn: Turn, as: 'message' | undefined, from = 0): Promise<Outcome> {
  const { dir, person, today } = turn;
  const listed = await listedFor(turn);
  const ownRoles = rolesInCorrections(dir, person, today, {
    unit: dir.people.get(person)?.unit ?? dir.root.id,
  });
  const denial = correctionDenial('list-all', ownRoles);
  const isManager = !correctionDenial('list-own', ownRoles);
  if (denial?.code === 'not-allowed' && !isManager && listed.length === 0) {
    return refuse(turn, { code: 'not-allowed', roles: ['directory-owner', 'line-manager'] });
  }
  const first = from < listed.length ? from : 0;
  const lines = listed.slice(first, first + page).map((correction) => driftLine(turn, correction));
  const mayReadChanges = correctionDenial('read-changes', ownRoles) === null;
  const total = listed.length;
  const message: Message = { type: 'drift', lines, from: first, page, total, mayReadChanges };
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** What this person may see and what still is wrong, newest first. */
async function listedFor(turn: Turn): Promise<readonly Correction[]> {
  const { dir, person, today, core } = turn;
  const newest = { limit: mostRead, newestFirst: true };
  const standing = await core.store.find('correction', 'standing', 'all', newest);
  return standing
    .map(({ doc }) => doc)
    .filter(({ unit }) => {
      const roles = rolesInCorrections(dir, person, today, { unit });
      return !correctionDenial('list-all', roles) || !correctionDenial('list-own', roles);
    })
    .filter((correction) => isStillWrong(turn, correction));
}

/** True as long as the directory, asked today, does not name the person who does it in fact. */
function isStillWrong({ dir, today }: Turn, { topic, unit, campus, proposed }: Correction): boolean {
  const { accountable, performs } = answerFor(dir, { topic, unit, campus, day: today });
  return accountable.held?.person !== proposed && !performs.some(({ person }) => person === proposed);
}

function driftLine({ dir }: Turn, correction: Correction): DriftLine {
  const { id, topic, unit, state, misled, proposed, at } = correction;
  return {
    id,
    topic: topicOf(topic).names,
    unit: unitNames(dir, unit),
    state,
    misled: misled.person && namedIn(dir, misled.person).name,
    proposed: namedIn(dir, proposed).name,
    rule: ruleView(dir, correction),
    at,
  };
}
