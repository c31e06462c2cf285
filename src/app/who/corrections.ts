import { checkForm } from '../../domain/answers.ts';
import { type Correction, decide, type Misled, mend, propose } from '../../domain/corrections/correction.ts';
import { correctionDenial, rolesInCorrections } from '../../domain/corrections/permissions.ts';
import type { Fact } from '../../domain/facts.ts';
import { answerFor, type WhoAnswer } from '../../domain/responsibility/answer.ts';
import { lineManagerOf } from '../../domain/responsibility/lookup.ts';
import { topicOf } from '../../domain/responsibility/topics.ts';
import { whoForms } from '../../domain/responsibility/whoForms.ts';
import type { CommandOf } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import type { Message } from '../messages.ts';
import { refresh, send, sendNotice } from '../outbox.ts';
import { done, keyOf, type Outcome, refuse } from '../outcome.ts';
import { unitNames } from '../people.ts';
import type { Write } from '../store.ts';
import { wording } from '../texts.ts';
import { invalid, put } from './answering.ts';
import { namedIn } from './answerView.ts';
import { type Asked, decode } from './question.ts';

/**
 * Somebody else does it in fact: recorded with the rule that misled, and sent to the unit's line manager. What the line
 * manager says in person needs nobody else's word.
 */
export async function proposeCorrection(
  turn: Turn,
  { id, answers: raw }: CommandOf<'who.correct'>,
): Promise<Outcome> {
  const asked = decode(turn.dir, id);
  if (asked === null) return refuse(turn, { code: 'not-understood' });
  const roles = rolesInCorrections(turn.dir, turn.person, turn.today, asked);
  const denial = correctionDenial('propose', roles);
  if (denial?.code === 'not-allowed') return refuse(turn, denial);
  const { answers, problems } = checkForm(whoForms['who.correct'], raw, answerContext(turn));
  if (Object.keys(problems).length > 0) return invalid(turn, 'who.correct', asked, raw, problems);
  const manager = lineManagerOf(turn.dir, asked.unit, turn.today)?.person ?? null;
  const comment = typeof answers.comment === 'string' ? answers.comment : null;
  const recorded = record(turn, asked, String(answers.person), comment, manager === turn.person);
  const notice = sentNotice(turn, recorded.correction, manager);
  const reply = put(turn, asked.as, notice);
  const card =
    recorded.correction.state === 'proposed' && manager !== null ? [cardTo(turn, recorded, manager)] : [];
  return { ...reply, writes: [...recorded.writes, ...card, ...reply.writes], facts: recorded.facts };
}

/** The line manager confirms or declines. Whoever proposed it is told. */
export async function decideCorrection(
  turn: Turn,
  id: string,
  state: 'confirmed' | 'declined',
): Promise<Outcome> {
  const known = await turn.core.store.read('correction', id);
  const correction = known?.doc;
  if (!known || !correction) return refuse(turn, { code: 'not-found' });
  const roles = rolesInCorrections(turn.dir, turn.person, turn.today, { correction });
  if (correctionDenial('read', roles)) return refuse(turn, { code: 'not-found' });
  const denial = correctionDenial(state === 'confirmed' ? 'confirm' : 'decline', roles, correction.state);
  if (denial?.code === 'not-allowed') return refuse(turn, denial);
  if (denial) return refuse(turn, decidedAlready(turn, correction));
  const { correction: decided, facts } = decide(correction, state, turn.person, turn.now);
  return done(
    [
      { name: 'correction', id, doc: decided, expected: known.version },
      ...(correction.by === turn.person
        ? []
        : [noticeTo(turn, decided, correction.by, `correction-${state}`)]),
      refresh(turn.core, id),
    ],
    facts,
  );
}

/** The directory's owner says that it has been put right; whoever proposed it and whoever confirmed it are told. */
export async function mendCorrection(turn: Turn, id: string): Promise<Outcome> {
  const known = await turn.core.store.read('correction', id);
  const correction = known?.doc;
  if (!known || !correction) return refuse(turn, { code: 'not-found' });
  const roles = rolesInCorrections(turn.dir, turn.person, turn.today, { correction });
  if (correctionDenial('read', roles)) return refuse(turn, { code: 'not-found' });
  const denial = correctionDenial('mend', roles, correction.state);
  if (denial?.code === 'not-allowed') return refuse(turn, denial);
  if (denial) return refuse(turn, decidedAlready(turn, correction));
  const { correction: mended, facts } = mend(correction, turn.person, turn.now);
  const told = [correction.by, ...(correction.decidedBy === null ? [] : [correction.decidedBy])];
  const others = [...new Set(told)].filter((person) => person !== turn.person);
  return done(
    [
      { name: 'correction', id, doc: mended, expected: known.version },
      ...others.map((person) => noticeTo(turn, mended, person, 'correction-mended')),
      refresh(turn.core, id),
    ],
    facts,
  );
}

/** Sends the correction's card to this person, if they may see it. */
export async function resendCorrection(turn: Turn, id: string): Promise<Outcome> {
  const known = await turn.core.store.read('correction', id);
  const roles = known ? rolesInCorrections(turn.dir, turn.person, turn.today, { correction: known.doc }) : [];
  if (!known || correctionDenial('read', roles)) return refuse(turn, { code: 'not-found' });
  return done([send(turn.core, { to: 'person', person: turn.person }, { view: 'correction', subject: id })]);
}

interface Recorded {
  readonly correction: Correction;
  readonly writes: readonly Write[];
  readonly facts: readonly Fact[];
}

function record(
  turn: Turn,
  asked: Asked,
  proposed: string,
  words: string | null,
  isManager: boolean,
): Recorded {
  const { topic, unit, campus, day } = asked;
  const id = `k${turn.core.ids.next()}`;
  const text = words === null ? null : wording(turn, id, words);
  const misled = misledBy(answerFor(turn.dir, asked));
  const comment = text?.wording ?? null;
  const by = turn.person;
  const first = propose({ id, topic, unit, campus, day, misled, proposed, comment, by, at: turn.now });
  const second = isManager ? decide(first.correction, 'confirmed', by, turn.now) : null;
  const correction = second?.correction ?? first.correction;
  return {
    correction,
    writes: [{ name: 'correction', id, doc: correction, expected: 'new' }, ...(text ? [text.write] : [])],
    facts: [...first.facts, ...(second?.facts ?? [])],
  };
}

/** What the answer rested on: the first who does the work, else whoever answers for it, else that nobody is known. */
function misledBy({ performs, accountable, reasons }: WhoAnswer): Misled {
  const found = performs[0] ?? accountable.held;
  if (found === null || found === undefined) {
    return { person: null, role: accountable.role, rule: 'vacant', basis: null };
  }
  const { person, role, basis } = found;
  const rules = {
    appointment: 'appointed',
    delegation: 'delegated',
    default: 'default-to-line-manager',
  } as const;
  const line = reasons.find(
    ({ code, details }) =>
      (code === 'line-manager-of-unit' || code === 'line-manager-above') && details.appointment === basis.id,
  );
  return { person, role, basis, rule: basis.kind === 'appointment' && line ? line.code : rules[basis.kind] };
}

function cardTo(turn: Turn, { correction }: Recorded, manager: string): Write {
  return send(turn.core, { to: 'person', person: manager }, { view: 'correction', subject: correction.id });
}

function sentNotice({ dir }: Turn, { topic, unit, state }: Correction, manager: string | null): Message {
  return {
    type: 'notice',
    notice: state === 'confirmed' ? 'correction-confirmed' : 'correction-sent',
    topic: topicOf(topic).names,
    unit: unitNames(dir, unit),
    manager: manager && namedIn(dir, manager).name,
  };
}

/** What became of a correction, told to somebody whom it concerns. */
function noticeTo(
  turn: Turn,
  { topic, unit }: Correction,
  person: string,
  notice: 'correction-confirmed' | 'correction-declined' | 'correction-mended',
): Write {
  return sendNotice(turn.core, { to: 'person', person }, `notes-${keyOf(person)}`, {
    type: 'notice',
    notice,
    topic: topicOf(topic).names,
    unit: unitNames(turn.dir, unit),
    manager: namedIn(turn.dir, turn.person).name,
  });
}

function decidedAlready({ dir }: Turn, { decidedBy, decidedAt, at, mended }: Correction) {
  const by = mended?.by ?? decidedBy;
  return {
    code: 'correction-decided',
    by: by && namedIn(dir, by).name,
    at: mended?.at ?? decidedAt ?? at,
  } as const;
}
