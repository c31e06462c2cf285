import { addDays, type Day } from '../../time.ts';
import { calendarFor, mondayOf } from '../calendar.ts';
import { isOver, type Occurrence } from '../occurrence/occurrence.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import { type QuietSettings, settingsFor } from '../settings.ts';
import { askedAbout } from './asked.ts';
import type { Dealt } from './deal.ts';
import { settingsOf } from './hours.ts';
import type { Pieces } from './pieces.ts';
import { backFor, backLine } from './standIns.ts';
import type { Bundle, DigestLine, PlanQuestion, PlanState, Target } from './types.ts';

type Digests = ReadonlyMap<Target, readonly DigestLine[]>;

/** How long something that was missed is kept for a digest that has not come yet, in days. */
const missedFor = 60;

/** Tells for whom today's plan brings the digest: the first of the week on a day that is not quiet where they work. */
export function digestFor(question: PlanQuestion, day: Day): (target: Target) => boolean {
  const isDay = digestDayOf(question, day);
  return (target) => isDay(settingsOf(question.wheel, target).quiet);
}

function digestDayOf({ state, wheel }: PlanQuestion, day: Day): (quiet: QuietSettings) => boolean {
  const planned = state.plannedThisWeek.filter((on) => on >= mondayOf(day));
  return (quiet) => {
    const { quietReason } = calendarFor(quiet, wheel.isHoliday);
    return quietReason(day) === null && planned.every((on) => quietReason(on) !== null);
  };
}

/** Told before anything is looked up, since on most days there is no digest for anybody. */
function isDigestDay(question: PlanQuestion, day: Day): boolean {
  const { settings, dir } = question.wheel;
  const own = Object.keys(settings.units).map((unit) => settingsFor(settings, dir, unit).quiet);
  return [settings.quiet, ...own].some(digestDayOf(question, day));
}

/** The days of the week on which it was planned, with today. */
export function plannedThisWeek({ plannedThisWeek: before }: PlanState, day: Day): readonly Day[] {
  return [...new Set([...before.filter((on) => on >= mondayOf(day)), day])];
}

/**
 * What waits for each person at the start of the week: what has been posted and is not done, and what was missed since the
 * last digest. Nothing for whom nothing waits, and nothing that was put off to a later day. Whoever is back finds what others
 * got in their place.
 */
export function* digestsToday(question: PlanQuestion, dealt: readonly Dealt[], day: Day): Pieces<Digests> {
  const lines = new Map<Target, DigestLine[]>();
  if (!isDigestDay(question, day)) return lines;
  const isFor = digestFor(question, day);
  const { wheel, units, state } = question;
  const missed = new Set(missedNow(question, dealt));
  const isTooLate = tooLate(dealt);
  const asUnits = new Set(units);
  let looked = 0;
  for (const occurrence of asTheyWillBe(state.occurrences, dealt, missed)) {
    if (++looked % 200 === 0) yield;
    const { id, process, unit, dueOn, until } = occurrence;
    const isMissed = missed.has(id);
    const waits = !isOver(occurrence) && hasBegun(occurrence, day) && (until === null || until <= day);
    if (!asUnits.has(unit) || !(waits || isMissed) || occurrence.state === 'done') continue;
    const asked = askedAbout(occurrence, wheel, day);
    if (asked === null) continue;
    const target: Target = `person:${asked.person}`;
    if (!isFor(target)) continue;
    const own = lines.get(target) ?? [];
    const instead = asked.insteadOf === null ? {} : { insteadOf: asked.insteadOf };
    const { state: standing } = occurrence;
    const isUntold = isMissed && isTooLate(occurrence);
    own.push({ occurrence: id, process, unit, dueOn, state: standing, missed: isUntold, ...instead });
    lines.set(target, own);
  }
  addBack(lines, question, isFor, day);
  for (const own of lines.values()) own.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return lines;
}

/** Lines of those who are back: of what waits for them again, who got it meanwhile; of the rest a line of its own. */
function addBack(
  lines: Map<Target, DigestLine[]>,
  question: PlanQuestion,
  isFor: (target: Target) => boolean,
  day: Day,
): void {
  for (const [person, standIns] of backFor(question, day)) {
    const target: Target = `person:${person}`;
    if (!isFor(target)) continue;
    const own = lines.get(target) ?? [];
    for (const { occurrence: key, by } of standIns) {
      const known = question.state.occurrences.get(key);
      const at = own.findIndex(({ occurrence }) => occurrence === key);
      const waiting = own[at];
      if (waiting !== undefined) own[at] = { ...waiting, meanwhile: by };
      else if (known !== undefined) own.push(backLine(known, by));
    }
    if (own.length > 0) lines.set(target, own);
  }
}

/** False for what was told before its time, to a unit on its first day. */
function hasBegun({ steps }: Occurrence, day: Day): boolean {
  return Object.values(steps).some((step) => step !== undefined && step.on <= day);
}

/** Tells of what a post was never sent, today or before, since it was too late for it. */
function tooLate(dealt: readonly Dealt[]): (occurrence: Occurrence) => boolean {
  const today = new Set(
    dealt
      .filter(({ notes }) => notes.some(({ why }) => why === 'beyond-grace'))
      .map(({ occurrence }) => occurrence.id),
  );
  return ({ id, steps }) =>
    today.has(id) || Object.values(steps).some((step) => step?.why === 'beyond-grace');
}

/** Every occurrence, with those that come to their end today as ended. */
function* asTheyWillBe(
  known: ReadonlyMap<OccurrenceKey, Occurrence>,
  dealt: readonly Dealt[],
  missed: ReadonlySet<OccurrenceKey>,
): Generator<Occurrence, void, undefined> {
  const ending = new Set(
    dealt
      .filter(({ notes }) => notes.some(({ step, ends }) => step === 'missed' || ends === 'missed'))
      .map(({ occurrence }) => occurrence.id),
  );
  const ended = (occurrence: Occurrence): Occurrence =>
    ending.has(occurrence.id) ? { ...occurrence, state: 'missed' } : occurrence;
  for (const occurrence of known.values()) yield ended(occurrence);
  for (const { occurrence } of dealt) {
    if (missed.has(occurrence.id) && !known.has(occurrence.id)) yield ended(occurrence);
  }
}

function missedNow({ state }: PlanQuestion, dealt: readonly Dealt[]): readonly OccurrenceKey[] {
  const today = dealt.filter(({ notes }) => notes.some(({ as }) => as === 'missed'));
  return [...new Set([...state.missed, ...today.map(({ occurrence }) => occurrence.id)])];
}

/** What was missed and has not been shown in a digest yet. */
export function stillMissed(
  question: PlanQuestion,
  dealt: readonly Dealt[],
  bundles: readonly Bundle[],
  day: Day,
): readonly OccurrenceKey[] {
  const shown = new Set(bundles.flatMap(({ digest }) => digest.map(({ occurrence }) => occurrence)));
  const oldest = addDays(day, -missedFor);
  return missedNow(question, dealt).filter((key) => {
    const occurrence = question.state.occurrences.get(key);
    const isOld = occurrence !== undefined && isOver(occurrence) && occurrence.dueOn < oldest;
    return !shown.has(key) && !isOld;
  });
}
