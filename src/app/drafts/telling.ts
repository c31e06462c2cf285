import { nextStep } from '../../domain/reports/interview.ts';
import type { Door, OtherDoor } from '../../domain/reports/routing.ts';
import type { RawAnswers } from '../commands.ts';
import type { Turn } from '../context.ts';
import type { Message } from '../messages.ts';
import { forgetting, type Outcome, tell, write } from '../outcome.ts';
import type { Draft } from '../records.ts';
import type { Refusal } from '../refusals.ts';
import type { Stored, Write } from '../store.ts';
import { aside, laidBeside, tellsNothing, withPhotosOf } from './beside.ts';
import { doorMessage, emergencyMessage, forgetful, type Manner } from './doors.ts';
import { draftIdOf, goOn, newDraft } from './draft.ts';
import { type Heard, secretIn, spokenAnswers, tooLong } from './heeding.ts';
import { isInDanger, isToForget, masked, prefilled, readReport, withoutOptional } from './reading.ts';

/** A draft that keeps words until their writer says that they are to be a report, and the write that keeps it. */
export interface Offered {
  readonly draft: Draft;
  readonly writes: readonly Write[];
}

/** A draft of words alone: what they tell is in it, and only what is missing will be asked. */
export function draftOf(
  turn: Turn,
  text: string,
  given: Partial<Pick<Draft, 'link' | 'state' | 'insistsOn' | 'edits'>> = {},
): Draft {
  const { words, masked: isMasked } = masked(text);
  const draft = withoutOptional(newDraft(turn, { ...given, answers: { what: words } }));
  return { ...prefilled(turn, draft, words, readReport(turn, words)), masked: isMasked };
}

/**
 * Keeps words until the person says that they are to be a report: beside what is being written, and beside whatever else was offered.
 * `edits` is the draft whose words they are to replace.
 */
export function offered(
  turn: Turn,
  text: string,
  door: Door = 'none',
  edits: Draft['edits'] = null,
): Offered {
  const told = draftOf(turn, text, { state: 'offered', edits });
  // Danger is reported when it is over.
  const draft = door === 'emergency' ? { ...told, answers: { ...told.answers, danger: 'no' } } : told;
  return { draft, writes: [laidBeside(turn, draft)] };
}

/**
 * Words that tell of something: a draft of them, or the way to the door that they belong to. Null when they tell of nothing. `known`
 * is a report that is being written: it stays, and the words are kept beside it.
 */
export async function told(
  turn: Turn,
  text: string,
  as: Manner,
  known: Stored<'draft'> | null,
): Promise<Outcome | null> {
  const reading = readReport(turn, text);
  if (reading.door === 'none') return null;
  if (reading.door !== 'nonconformity') return elsewhere(turn, text, reading.door, as);
  if (known && Object.keys(known.doc.answers).length > 0) return another(turn, text);
  return begun(turn, text, known ?? (await turn.core.store.read('draft', draftIdOf(turn.person))));
}

/**
 * The way to another door. What may be kept waits there for the person to say that it is a nonconformity after all; what is too long for a
 * report is refused after it.
 */
export async function elsewhere(
  turn: Turn,
  text: string,
  door: Exclude<Door, 'nonconformity' | 'none'>,
  as: Manner,
): Promise<Outcome> {
  if (isToForget({ door })) return forgetful(turn, door, as);
  const secret = secretIn(turn, text, 'told');
  if (secret !== null) return firstOf(turn, as, door, secret);
  const excess = tooLong(text);
  if (excess) return put(turn, as, waysOut(turn, door, null), refusedLength(turn, excess));
  const { draft, writes } = offered(turn, text, door);
  return put(turn, as, waysOut(turn, door, draft), writes);
}

/**
 * What comes before the answer that somebody wrote, or null: danger, with the draft as it is and the words kept beside it, or the way for
 * what nobody should have to write here, of which nothing is kept.
 */
export async function insteadOf(
  turn: Turn,
  { insistsOn }: Draft,
  text: string,
  as: Heard,
): Promise<Outcome | null> {
  if (isInDanger(turn, text)) return elsewhere(turn, text, 'emergency', 'message');
  const secret = secretIn(turn, text, as, insistsOn);
  return secret === null ? null : forgetful(turn, secret, 'message');
}

/** The same for the answers of a card. */
export async function insteadOfAnswers(turn: Turn, draft: Draft, raw: RawAnswers): Promise<Outcome | null> {
  for (const [question, as] of Object.entries(spokenAnswers)) {
    const text = raw[question];
    const instead = typeof text === 'string' && text !== '' ? await insteadOf(turn, draft, text, as) : null;
    if (instead) return instead;
  }
  return null;
}

/** Said when words are too long to be kept as a report. */
export function refusedLength(turn: Turn, refusal: Refusal): readonly Write[] {
  return write(turn, { type: 'notice', notice: 'refused', refusal }).writes;
}

/** Danger that only one reading sees comes first; of what the other sees no more is kept than without it. */
function firstOf(turn: Turn, as: Manner, first: OtherDoor, then: OtherDoor): Outcome {
  const danger = put(turn, as, waysOut(turn, first, null), []);
  const { writes } = forgetful(turn, then, 'message');
  return { reply: forgetting(danger.reply), writes: [...danger.writes, ...writes] };
}

/** What is said of a matter that belongs elsewhere: for danger the numbers, before anything else. */
export function waysOut(turn: Turn, door: OtherDoor, offer: Draft | null): Message {
  return door === 'emergency' ? emergencyMessage(turn, offer) : doorMessage(turn, door, offer);
}

/** A report that waits to be sent is not touched; the new words can become one of their own. */
async function another(turn: Turn, text: string): Promise<Outcome> {
  const { draft, writes } = offered(turn, text);
  return write(turn, { type: 'another-report', fresh: { draft: draft.id, version: 0 } }, writes);
}

/** A draft of the words, with the next question or the preview, which tells what was left out; a question is told it first. */
function begun(turn: Turn, text: string, place: Stored<'draft'> | null): Outcome {
  const draft = draftOf(turn, text);
  const isShown = nextStep(draft.answers, draft.skipped) === 'preview';
  const told = draft.masked && !isShown ? leftOut(turn) : [];
  return goOn(turn, place, withPhotosOf(place, draft), [
    ...(tellsNothing(place) ? [] : aside(turn, place)),
    ...told,
  ]);
}

/** Tells that an identity number was left out. */
export function leftOut(turn: Turn): readonly Write[] {
  return write(turn, { type: 'notice', notice: 'identity-number-left-out' }).writes;
}

/** Told at once with what is saved beside it, or put into the private chat. */
export function put(turn: Turn, as: Manner, message: Message, writes: readonly Write[]): Outcome {
  return as === 'message' ? write(turn, message, writes) : { ...tell(turn, message), writes };
}
