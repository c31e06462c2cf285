import type { Fact } from '../../facts.ts';
import type { Day, Instant } from '../../time.ts';
import { noted, type StepNote } from '../occurrence/notes.ts';
import { isOver, type Occurrence, type PostponeReason } from '../occurrence/occurrence.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import { processOf } from '../processes.ts';
import { kindOf } from './asked.ts';
import type { Dealt } from './deal.ts';
import { eachOf, type Pieces } from './pieces.ts';
import type { Bundle, PostItem, WaitingItem } from './types.ts';
import type { Dropped } from './waiting.ts';

type Known = ReadonlyMap<OccurrenceKey, Occurrence>;
type Notes = Map<OccurrenceKey, Map<string, StepNote>>;

/** An occurrence that the plan touches, with what it notes there and the facts of it. */
export interface Changed {
  readonly occurrence: Occurrence;
  readonly notes: readonly StepNote[];
  readonly facts: readonly Fact[];
}

interface Posts {
  readonly bundles: readonly Bundle[];
  readonly waiting: readonly WaitingItem[];
  readonly dropped: readonly Dropped[];
}

/** What became of each step that was posted or had to wait, written down with its occurrence. */
export function* changedBy(
  dealt: readonly Dealt[],
  posts: Posts,
  known: Known,
  { day, now }: { readonly day: Day; readonly now: Instant },
): Pieces<readonly Changed[]> {
  const notes = notesOf(dealt, posts, known, day);
  const fresh = new Map(dealt.map(({ occurrence }) => [occurrence.id, occurrence]));
  const changed = yield* eachOf(notes, ([key, own]): readonly Changed[] => {
    const occurrence = fresh.get(key) ?? known.get(key);
    const list = [...own.values()];
    return occurrence === undefined ? [] : [{ ...noted(occurrence, list, now), notes: list }];
  });
  return changed.flat();
}

function notesOf(
  dealt: readonly Dealt[],
  { bundles, waiting, dropped }: Posts,
  known: Known,
  day: Day,
): Notes {
  const notes: Notes = new Map();
  for (const { occurrence, notes: own } of dealt) {
    const before = notes.get(occurrence.id) ?? [];
    if (own.length > 0) notes.set(occurrence.id, new Map([...before, ...own.map(byStep)]));
  }
  for (const each of dropped) drop(notes, each, known, day);
  for (const { items } of bundles) for (const item of items) add(notes, item, null, known, day);
  for (const item of waiting) add(notes, item, item.why, known, day);
  return notes;
}

function byStep(note: StepNote): readonly [string, StepNote] {
  return [note.step, note];
}

/** A step that nobody has been reached with, and nobody will be. */
function drop(
  notes: Notes,
  { item: { subject, on, isAgain }, as, why }: Dropped,
  known: Known,
  day: Day,
): void {
  if (subject.kind !== 'duty') return;
  const { occurrence: key, step } = subject;
  const occurrence = known.get(key);
  const isOpen = occurrence !== undefined && !isOver(occurrence);
  if (!isOpen || !(isAgain === true || occurrence.steps[step]?.as === 'postponed')) return;
  const own = notes.get(key) ?? new Map<string, StepNote>();
  notes.set(key, own.set(step, { step, on, as, day, lateBy: 0, asks: false, ends: null, why }));
}

/** A step that goes to several is posted as soon as one of them has it. */
function add(
  notes: Notes,
  { subject, on, lateBy, as, isAgain }: PostItem,
  why: PostponeReason | null,
  known: Known,
  day: Day,
): void {
  if (subject.kind !== 'duty') return;
  const isPosted = why === null;
  const { occurrence: key, step, process } = subject;
  const own = notes.get(key) ?? new Map<string, StepNote>();
  notes.set(key, own);
  const before = own.get(step);
  const asks = before?.asks === true || (isPosted && as === 'asked' && asksWith(step));
  const earlier = isAgain === true ? undefined : known.get(key)?.steps[step];
  const went = isPosted || [earlier?.as, before?.as].some((as) => as === 'posted' || as === 'late');
  const late = earlier === undefined ? lateBy : 0;
  const ends = asks && step === 'due' && processOf(process).ladder === 'notice' ? 'told' : null;
  const fate = went ? (lateBy > 0 ? 'late' : 'posted') : 'postponed';
  own.set(step, { step, on, as: fate, day, lateBy: late, asks, ends, why: went ? null : why });
}

function asksWith(step: StepNote['step']): boolean {
  return kindOf(step) === 'due' || kindOf(step) === 'again';
}
