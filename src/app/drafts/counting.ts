import { counting, notCounting } from '../../domain/reports/counting.ts';
import { isOtherDoor, routes } from '../../domain/reports/routing.ts';
import type { ReportReading } from '../../language/drafting/types.ts';
import { matterAsked } from '../../language/matterAsked.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import type { CountsMessage, CountsVerdict } from '../messages.ts';
import { forgetting, type Outcome, tell, write } from '../outcome.ts';
import { handlerNow, unitNames } from '../people.ts';
import { namedIn } from '../who/answerView.ts';
import { doorsOf, type Manner } from './doors.ts';
import { isToForget, readReport } from './reading.ts';
import { type Offered, offered, put } from './telling.ts';

/** What counts as a nonconformity, in general. */
export async function counts(turn: Turn, { as }: CommandOf<'counts'>): Promise<Outcome> {
  const message = countsMessage(turn, null, null);
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** Whether what somebody asks about counts, with the way into a report of it. Nothing is kept of what nobody should have to write here. */
export async function countsFor(turn: Turn, text: string, as: Manner): Promise<Outcome> {
  const matter = matterAsked(text);
  const reading = matter === '' ? null : readReport(turn, matter);
  const isKept = reading !== null && reading.door !== 'none' && !isToForget(reading);
  const kept: Offered | null = isKept ? offered(turn, matter) : null;
  const message = countsMessage(turn, reading && verdictOf(reading), kept);
  const outcome = put(turn, as, message, kept?.writes ?? []);
  const forgets = reading !== null && isToForget(reading);
  return forgets ? { ...outcome, reply: forgetting(outcome.reply) } : outcome;
}

function countsMessage(turn: Turn, verdict: CountsVerdict | null, kept: Offered | null): CountsMessage {
  return {
    type: 'counts',
    verdict,
    examples: counting.map(({ kind, words }) => ({ kind, words })),
    others: notCounting.map(({ words, door }) => ({ words, doors: doorsOf(turn.dir, door) })),
    doors: verdict?.counts === false ? doorsOf(turn.dir, verdict.door) : [],
    handler: handlerOf(turn),
    offer: kept && { draft: kept.draft.id, version: 0 },
  };
}

function handlerOf({ dir, person, today, now }: Turn): CountsMessage['handler'] {
  const unit = dir.people.get(person)?.unit;
  const handler = unit === undefined ? null : handlerNow(dir, unit, today, now);
  return handler && { person: namedIn(dir, handler.person), unit: unitNames(dir, unit ?? '') };
}

function verdictOf({ door, kind }: ReportReading): CountsVerdict | null {
  if (door === 'none') return null;
  return isOtherDoor(door) && door !== 'emergency'
    ? { counts: false, door, advice: routes[door].advice }
    : { counts: true, kind };
}
