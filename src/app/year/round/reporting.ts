import type { Fact } from '../../../domain/facts.ts';
import { type OccurrenceDeed, perform } from '../../../domain/processes/occurrence/moves.ts';
import { newOccurrence, type Occurrence } from '../../../domain/processes/occurrence/occurrence.ts';
import { occurrenceKey, occurrencesOf } from '../../../domain/processes/occurrences.ts';
import { processOf } from '../../../domain/processes/processes.ts';
import type { CommandOf } from '../../commands.ts';
import type { Turn } from '../../context.ts';
import { documentFor } from '../../documents/commands.ts';
import { done, type Outcome, refuse } from '../../outcome.ts';
import type { Write } from '../../store.ts';
import { wording } from '../../texts.ts';
import { occurrenceId, refreshed, wheelOf } from '../planning.ts';
import { readableRound, type WhichRound } from './access.ts';
import type { Doing, Worked } from './acting.ts';
import { refusalOf } from './denying.ts';

/** The round is reported, and with it the duty of the year is done. */
export async function reported({ turn, known, answers }: Doing): Promise<Worked> {
  const text = wording(turn, known.id, String(answers.text));
  const duty = await dutyDone(turn, known.doc);
  return {
    deeds: [{ action: 'report', text: text.wording }],
    writes: [text.write, ...duty.writes],
    facts: duty.facts,
  };
}

/** Puts the report as a file into this person's chat, if they may read it and it is there. */
export async function roundDocument(
  turn: Turn,
  { id }: Pick<CommandOf<'hse-round.document'>, 'id'>,
): Promise<Outcome> {
  const known = await readableRound(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const { state } = known.doc;
  if (state !== 'reported')
    return refuse(turn, await refusalOf(turn, { code: 'not-in-this-state', state }, known.doc));
  return done([documentFor(turn.core, turn.person, { kind: 'hse-round', id })]);
}

/**
 * The duty of the year is done by the report: what the documents demand of it has been gone through by then. One that is done
 * already, or that the unit does not have, is left alone.
 */
async function dutyDone(
  turn: Turn,
  { unit, year }: WhichRound,
): Promise<{ readonly writes: readonly Write[]; readonly facts: readonly Fact[] }> {
  const { core, person: by, now: at, today: on } = turn;
  const wheel = wheelOf(core);
  const key = occurrenceKey('hse-round', unit, String(year));
  const known = await core.store.read('occurrence', occurrenceId(key));
  const planned = occurrencesOf(wheel, 'hse-round', unit, year).find((each) => each.key === key);
  const nothing = { writes: [], facts: [] };
  let occurrence: Occurrence | null = known?.doc ?? null;
  if (occurrence === null && planned !== undefined) {
    const { process, occurrence: of, dueOn } = planned;
    occurrence = newOccurrence(key, { process, unit, occurrence: of, dueOn });
  }
  if (occurrence === null) return nothing;
  const facts: Fact[] = [];
  for (const deed of closing) {
    const next = perform(occurrence, { ...deed, by, at, on }, wheel);
    if ('denial' in next) return nothing;
    occurrence = next.occurrence;
    facts.push(...next.facts);
  }
  const put: Write = {
    name: 'occurrence',
    id: occurrenceId(key),
    doc: occurrence,
    expected: known?.version ?? 'new',
  };
  return { writes: [put, ...(await refreshed(core, key))], facts };
}

const closing: readonly OccurrenceDeed[] = [
  ...processOf('hse-round')
    .checklist.filter(({ required }) => required === true)
    .map(({ id }): OccurrenceDeed => ({ action: 'tick', item: id })),
  { action: 'done', result: 'carried-out', text: null },
];
