import { counting, notCounting } from '../../domain/reports/counting.ts';
import { isOtherDoor, routes } from '../../domain/reports/routing.ts';
import type { ReportReading } from '../../language/drafting/types.ts';
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
  const matter = matterIn(text);
  const reading = matter === '' ? null : readReport(turn, matter);
  const isKept = reading !== null && reading.door !== 'none' && !isToForget(reading);
  const kept: Offered | null = isKept ? await offered(turn, matter) : null;
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

/** The words that ask, before or after what they ask about. */
const asking: readonly RegExp[] = [
  /^.{0,80}?\b(?:avvik(?:et)?|nonconformity|deviation|count(?:s|ed)?|telle[rn]?|report(?:ed|able)?|meldes?|melde (?:fra|dette|det)?)\b[^.:!?]{0,40}?(?:\b(?:hvis|når|at|om|dersom|if|that|when|as)\b|[:–-])\s*/iu,
  /[.,]?\s*\b(?:(?:er|blir|telles?|regnes|teller|skal|må|bør|kan|is|does|should|do|would|must)\b[^.?!]{0,60}\b(?:avvik|nonconformity|deviation|count|report|reported|meldes?|melde)\b[^.?!]{0,40})\?\s*$/iu,
];

/** What is asked about, as if it were told; '' when the question tells of nothing. */
function matterIn(text: string): string {
  const [before, after] = asking;
  const rest = [before, after].reduce((left, words) => (words ? left.replace(words, '') : left), text.trim());
  return rest.replace(/[?\s]+$/u, '').trim();
}
