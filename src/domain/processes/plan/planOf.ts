import type { Fact } from '../../facts.ts';
import { addDays, type Day, dayOf } from '../../time.ts';
import { calendarFor, instantAt, mondayOf } from '../calendar.ts';
import { noted, type StepNote } from '../occurrence/notes.ts';
import { isOver, type Occurrence } from '../occurrence/occurrence.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import { processOf } from '../processes.ts';
import { alsoDueToday } from './alsoDue.ts';
import { kindOf } from './asked.ts';
import { type Dealt, dealWith, lookFrom } from './deal.ts';
import { digests } from './digest.ts';
import { fallenDue } from './dueSteps.ts';
import { placed } from './place.ts';
import type {
  Bundle,
  DigestLine,
  Plan,
  PlanQuestion,
  PlanRecord,
  PostItem,
  Sent,
  Target,
  WaitingItem,
} from './types.ts';
import { released } from './waiting.ts';

/**
 * What is to be posted now. The same question has the same answer; asked again with the state that it gave, it adds only
 * what is new. Nothing is planned on a weekend or public holiday, after the latest hour, or when the clock has gone back:
 * that comes with the next plan, late but once. Every step that has fallen due is posted, waits, or is recorded with
 * the reason why not.
 */
export function planOf(question: PlanQuestion): Plan {
  const { now, wheel, units, state } = question;
  const { settings, dir } = wheel;
  const day = dayOf(now, dir.organisation.timeZone);
  if (!isPlanned(question, day)) return { day, bundles: [], records: [], changed: [], next: state };
  const from = lookFrom(state.plannedOn, state.startedOn, settings.startsOn);
  const fallen = fallenDue(wheel, units, state.occurrences, { from, to: day });
  const dealt = [...fallen.values()].map((each) => dealWith(question, each, day));
  const beside = alsoDueToday(question, day, from);
  const fresh = [...dealt.flatMap(({ items }) => items), ...beside.items];
  const kept = released(question, fresh, day);
  const items = Map.groupBy([...kept.items, ...fresh], ({ target }) => target);
  const lines = digestsToday(question, dealt, day);
  const room = placeAll(question, items, lines, day);
  const notes = notesOf(dealt, room, state.occurrences, day);
  const changed = changedBy(question, dealt, notes);
  const occurrences = new Map(state.occurrences);
  for (const { occurrence } of changed) occurrences.set(occurrence.id, occurrence);
  return {
    day,
    bundles: room.bundles,
    records: [
      ...dealt.flatMap(({ records }) => records),
      ...beside.records,
      ...kept.records,
      ...room.records,
    ],
    changed,
    next: {
      startedOn: state.startedOn,
      plannedAt: now,
      plannedOn: day,
      occurrences,
      waiting: [...kept.waiting, ...room.waiting],
      sent: room.sent,
      digestOf: isDigestDay(question, day) ? mondayOf(day) : state.digestOf,
      missed: stillMissed(question, dealt, room, day),
      told: beside.told,
    },
  };
}

function isPlanned({ now, wheel, state }: PlanQuestion, day: Day): boolean {
  const { settings, dir, isHoliday } = wheel;
  const workdays = calendarFor(onlyWeekends, isHoliday);
  const wentBack = state.plannedAt !== null && now < state.plannedAt;
  const begun = state.startedOn <= day && settings.startsOn <= day;
  const isLate = instantAt(day, settings.latestHour, dir.organisation.timeZone) < now;
  return begun && !wentBack && !isLate && workdays.quietReason(day) === null;
}

/** Weekends and public holidays are quiet for everybody, whatever a unit has set. */
const onlyWeekends = { easterWeek: false, july: false, periods: [] } as const;

interface Room {
  readonly bundles: readonly Bundle[];
  readonly waiting: readonly WaitingItem[];
  readonly records: readonly PlanRecord[];
  readonly sent: ReadonlyMap<Target, Sent>;
}

function placeAll(
  { wheel, now, state }: PlanQuestion,
  items: ReadonlyMap<Target, readonly PostItem[]>,
  lines: ReadonlyMap<Target, readonly DigestLine[]>,
  day: Day,
): Room {
  const bundles: Bundle[] = [];
  const waiting: WaitingItem[] = [];
  const records: PlanRecord[] = [];
  const sent = new Map([...state.sent].filter(([, { week }]) => week === mondayOf(day)));
  for (const target of [...new Set([...lines.keys(), ...items.keys()])].sort()) {
    const own = items.get(target) ?? [];
    const inItems = new Set(own.map(({ subject }) => (subject.kind === 'duty' ? subject.occurrence : '')));
    const digest = (lines.get(target) ?? []).filter(({ occurrence }) => !inItems.has(occurrence));
    if (own.length + digest.length === 0) continue;
    const found = placed(wheel, target, own, digest, sent.get(target), { day, now });
    if ('bundle' in found) {
      bundles.push(found.bundle);
      sent.set(target, found.sent);
      records.push(...own.map((item) => recordOf(item, item.lateBy > 0 ? 'late' : 'posted', day)));
    } else {
      const { until, reason } = found;
      waiting.push(...own.map((item) => ({ ...item, until })));
      records.push(...own.map((item) => ({ ...recordOf(item, 'postponed', day), reason, until })));
    }
  }
  return { bundles, waiting, records, sent };
}

function recordOf({ key, target, on }: PostItem, as: PlanRecord['as'], day: Day): PlanRecord {
  return { key, target, as, on, day, reason: null, until: null };
}

/** What became of each step that was posted or had to wait, in the words of its occurrence. */
function notesOf(
  dealt: readonly Dealt[],
  { bundles, waiting }: Room,
  known: ReadonlyMap<OccurrenceKey, Occurrence>,
  day: Day,
): ReadonlyMap<OccurrenceKey, readonly StepNote[]> {
  const notes = new Map<OccurrenceKey, Map<string, StepNote>>();
  for (const { occurrence, notes: own } of dealt) {
    if (own.length > 0) notes.set(occurrence.id, new Map(own.map((note) => [note.step, note])));
  }
  const add = (item: PostItem, isPosted: boolean) => {
    const { subject, on, lateBy, as } = item;
    if (subject.kind !== 'duty') return;
    const { occurrence: key, step, process } = subject;
    const own = notes.get(key) ?? new Map<string, StepNote>();
    notes.set(key, own);
    const before = own.get(step);
    const asks = before?.asks === true || (isPosted && as === 'asked' && asksWith(step));
    const earlier = known.get(key)?.steps[step];
    const went = [earlier?.as, before?.as].some((as) => as === 'posted' || as === 'late') || isPosted;
    const late = earlier === undefined ? lateBy : 0;
    const ends = asks && step === 'due' && processOf(process).ladder === 'notice' ? 'told' : null;
    const fate = went ? (lateBy > 0 ? 'late' : 'posted') : 'postponed';
    own.set(step, { step, on, as: fate, day, lateBy: late, asks, ends });
  };
  for (const { items } of bundles) for (const item of items) add(item, true);
  for (const item of waiting) add(item, false);
  return new Map([...notes].map(([key, own]) => [key, [...own.values()]]));
}

function asksWith(step: StepNote['step']): boolean {
  return kindOf(step) === 'due' || kindOf(step) === 'again';
}

function changedBy(
  { now, state }: PlanQuestion,
  dealt: readonly Dealt[],
  notes: ReadonlyMap<OccurrenceKey, readonly StepNote[]>,
): readonly { readonly occurrence: Occurrence; readonly facts: readonly Fact[] }[] {
  const fresh = new Map(dealt.map(({ occurrence }) => [occurrence.id, occurrence]));
  return [...notes].flatMap(([key, own]) => {
    const occurrence = fresh.get(key) ?? state.occurrences.get(key);
    return occurrence === undefined ? [] : [noted(occurrence, own, now)];
  });
}

function missedNow({ state }: PlanQuestion, dealt: readonly Dealt[]): readonly OccurrenceKey[] {
  const today = dealt.filter(({ notes }) => notes.some(({ as }) => as === 'missed'));
  return [...new Set([...state.missed, ...today.map(({ occurrence }) => occurrence.id)])];
}

/** The first plan of a week on a day that is not quiet for the organisation brings the digests. */
function isDigestDay({ state, wheel }: PlanQuestion, day: Day): boolean {
  const { settings, isHoliday } = wheel;
  const isDone = state.digestOf !== null && state.digestOf >= mondayOf(day);
  return !isDone && calendarFor(settings.quiet, isHoliday).quietReason(day) === null;
}

/** The digests of the week, with the first plan of it. */
function digestsToday(
  question: PlanQuestion,
  dealt: readonly Dealt[],
  day: Day,
): ReadonlyMap<Target, readonly DigestLine[]> {
  const { wheel, units, state } = question;
  if (!isDigestDay(question, day)) return new Map();
  const missed = new Set(missedNow(question, dealt));
  const fresh = dealt
    .map(({ occurrence }) => occurrence)
    .filter(({ id }) => missed.has(id) && !state.occurrences.has(id));
  const ending = new Set(
    dealt
      .filter(({ notes }) => notes.some(({ step, ends }) => step === 'missed' || ends === 'missed'))
      .map(({ occurrence }) => occurrence.id),
  );
  const over = function* () {
    for (const occurrence of [...state.occurrences.values(), ...fresh]) {
      yield ending.has(occurrence.id) ? { ...occurrence, state: 'missed' as const } : occurrence;
    }
  };
  return digests(wheel, new Set(units), over(), missed, day);
}

/** What was missed and has not been shown in a digest yet. */
function stillMissed(
  question: PlanQuestion,
  dealt: readonly Dealt[],
  { bundles }: Room,
  day: Day,
): readonly OccurrenceKey[] {
  const shown = new Set(bundles.flatMap(({ digest }) => digest.map(({ occurrence }) => occurrence)));
  const oldest = addDays(day, -60);
  return missedNow(question, dealt).filter((key) => {
    const occurrence = question.state.occurrences.get(key);
    const isOld = occurrence !== undefined && isOver(occurrence) && occurrence.dueOn < oldest;
    return !shown.has(key) && !isOld;
  });
}
