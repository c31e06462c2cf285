import { stateOn } from '../../domain/delegations/delegation.ts';
import { type DelegationDenial, denialOf, type Now } from '../../domain/delegations/denials.ts';
import { elsewhereDenial } from '../../domain/delegations/elsewhere/moves.ts';
import { stateElsewhere } from '../../domain/delegations/elsewhere/standing.ts';
import { perform } from '../../domain/delegations/perform.ts';
import type { DelegableTaskId } from '../../domain/organisation/types.ts';
import type { Day } from '../../domain/time.ts';
import type { Core, Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import type { Stored } from '../store.ts';
import { keptOf, nowOf } from './access.ts';
import { doneElsewhere } from './elsewhere/acting.ts';
import { isElsewhereId } from './elsewhere/ids.ts';
import { tellParties } from './news.ts';
import type { Saving } from './saving.ts';
import { insteadOf } from './starting.ts';

/** A delegation that a round looks at: made here, or signed elsewhere. */
export interface Member {
  readonly id: string;
  /** Its number, or its reference elsewhere. */
  readonly number: string;
  readonly delegate: string;
  readonly tasks: readonly DelegableTaskId[];
  readonly isOver: (day: Day) => boolean;
  /** Why somebody may not confirm it now, or null. */
  readonly denial: (person: string, now: Now) => DelegationDenial | null;
  /** What is saved when it is confirmed; the round itself is not. */
  readonly confirm: (turn: Turn, reviewOn: Day) => Promise<Saving | { readonly denial: DelegationDenial }>;
}

/** The delegation with this id; null when there is none that both have signed. */
export async function memberOf({ store }: Core, id: string): Promise<Member | null> {
  if (isElsewhereId(id)) {
    const known = await store.read('elsewhere', id);
    return known && elsewhere(known);
  }
  const known = await store.read('delegation', id);
  return known === null || known.doc.number === null ? null : own(known, known.doc.number);
}

/** True for one that is there. */
export function isThere(member: Member | null): member is Member {
  return member !== null;
}

function own(known: Stored<'delegation'>, number: string): Member {
  const { id, doc } = known;
  return {
    id,
    number,
    delegate: doc.delegate,
    tasks: doc.terms.tasks,
    isOver: (day) => stateOn(doc, day) !== 'in-force',
    denial: (person, now) => denialOf('confirm', doc, person, now),
    confirm: (turn, reviewOn) => confirmOwn(turn, known, reviewOn),
  };
}

function elsewhere(known: Stored<'elsewhere'>): Member {
  const { id, doc } = known;
  return {
    id,
    number: doc.entry.id,
    delegate: doc.entry.to,
    tasks: doc.entry.tasks,
    isOver: (day) => stateElsewhere(doc.entry, doc, day) !== 'in-force',
    denial: (person, now) => elsewhereDenial('confirm', doc, person, now),
    confirm: (turn, reviewOn) => doneElsewhere(turn, known, 'confirm', { reviewOn }, null),
  };
}

async function confirmOwn(turn: Turn, { id, version, doc }: Stored<'delegation'>, reviewOn: Day) {
  const performed = perform(
    doc,
    {
      action: 'confirm',
      by: turn.person,
      at: turn.now,
      answers: { reviewOn },
      text: null,
      terms: null,
      texts: {},
      number: null,
      successor: null,
      entryId: turn.core.ids.next(),
    },
    nowOf(turn),
  );
  if ('denial' in performed) return performed;
  const { delegation, facts } = performed;
  const news = { news: 'confirm', insteadOf: insteadOf(turn, doc.unit), day: reviewOn, words: null } as const;
  return {
    writes: [
      { name: 'delegation' as const, id, doc: keptOf(doc, delegation), expected: version },
      refresh(turn.core, id),
      ...(await tellParties(turn, delegation, news)),
    ],
    facts,
  };
}
