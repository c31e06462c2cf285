import type { Question } from '../../domain/forms.ts';
import { intakeForm } from '../../domain/reports/forms.ts';
import { questionOf } from '../../domain/reports/interview.ts';
import { isOtherDoor, type OtherDoor } from '../../domain/reports/routing.ts';
import { optionLabels } from '../../i18n/options.ts';
import { matterAsked } from '../../language/matterAsked.ts';
import { momentOf } from '../../language/moments.ts';
import { toldBeside, wayAsked } from '../../language/wayAsked.ts';
import type { Turn } from '../context.ts';
import type { Refusal } from '../refusals.ts';
import { intentOf, isToForget, readReport } from './reading.ts';

/**
 * How words are read for what nobody should have to write here: `told` as a story, in which everything counts; `answer` as the answer to
 * a narrower question, where "the boss's office" is a place and only words that name such a matter count.
 */
export type Heard = 'told' | 'answer';

/** As much of a text as is read at a time, in characters; the rest is read piece by piece. */
const piece = 2_000;
const mostPieces = 10;

/**
 * The door for words that nobody should have to write here, or null. What a question asks about, and what is told beside it, is read as
 * if it were told. `insistsOn` are the doors that this person has seen, and wants to report here all the same.
 */
export function secretIn(
  turn: Turn,
  text: string,
  as: Heard,
  insistsOn: readonly OtherDoor[] = [],
): OtherDoor | null {
  const isNew = (door: OtherDoor | null): door is OtherDoor => door !== null && !insistsOn.includes(door);
  const matters = [matterAsked(text), toldBeside(text), wayAsked(text)?.matter ?? ''];
  const first = [text, ...matters].filter((matter) => matter !== '');
  const doors = [
    ...first.map((matter) => doorToForget(turn, matter, as)),
    ...further(text).map((words) => doorToForget(turn, words, 'answer')),
  ];
  return doors.find(isNew) ?? null;
}

/** The door for such words where they stand further on in a long text than one reading of it goes. */
export function secretBeyond(turn: Turn, text: string): OtherDoor | null {
  return further(text).reduce<OtherDoor | null>(
    (found, words) => found ?? doorToForget(turn, words, 'answer'),
    null,
  );
}

/** Answers to questions in a person's own words, and how each is read. */
export const spokenAnswers: Readonly<Record<string, Heard>> = Object.fromEntries(
  (intakeForm.questions as readonly Question[])
    .filter(({ kind }) => kind === 'text')
    .map(({ id }) => [id, id === 'what' ? 'told' : 'answer']),
);

/** True for an answer that can mean nothing else: the words of an option as they stand, or a moment and no more. */
export function isPlainAnswer(turn: Turn, question: string | null, text: string): boolean {
  const asked = question === null ? null : questionOf(question);
  const said = text.trim().toLowerCase();
  if (asked?.kind !== 'day')
    return asked !== null && optionLabels('intake', asked).some(({ labels }) => labels.some(isLike(said)));
  const isShort = said.split(/\s+/).length <= longestMoment;
  const moment = isShort ? momentOf(text, turn.now, turn.dir.organisation.timeZone) : null;
  return moment !== null && intentOf(turn, text) !== 'emergency';
}

const isLike = (said: string) => (label: string) => label.toLowerCase() === said;

/** Longest moment in words: "akkurat nå i dag"; more words tell more. */
const longestMoment = 4;

/** Why words cannot become a report as they are, or null: a report that is cut in silence has lost something. */
export function tooLong(text: string): Refusal | null {
  const longest = questionOf('what')?.longest ?? Number.POSITIVE_INFINITY;
  return text.length > longest ? { code: 'too-long', longest, length: text.length } : null;
}

function doorToForget(turn: Turn, text: string, as: Heard): OtherDoor | null {
  const { door, reasons } = readReport(turn, text);
  const isNamed = as === 'told' || reasons[0]?.code === 'belongs-elsewhere';
  return isNamed && isOtherDoor(door) && isToForget({ door }) ? door : null;
}

/** What of a text one reading does not reach, in pieces that overlap so that no word is cut in two. */
function further(text: string): readonly string[] {
  const overlap = piece / 10;
  const pieces = Math.min(mostPieces, Math.ceil((text.length - overlap) / (piece - overlap)) - 1);
  return Array.from({ length: Math.max(0, pieces) }, (_, at) => {
    const start = (at + 1) * (piece - overlap);
    return text.slice(start, start + piece);
  });
}
