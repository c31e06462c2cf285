import type { OpenDirectory } from '../../organisation/openDirectory.ts';
import type { UnitId } from '../../organisation/types.ts';
import { addDays, type Day } from '../../time.ts';
import { applies } from '../applies.ts';
import { calendarFor, type PostingCalendar } from '../calendar.ts';
import { dueBy, isOver, newOccurrence, type Occurrence } from '../occurrence/occurrence.ts';
import { type OccurrenceKey, occurrenceKey } from '../occurrences.ts';
import { type ProcessId, processes, processOf } from '../processes.ts';
import type { Wheel } from '../responsible.ts';
import { type DatedStep, type Slot, type StepId, silenceSteps, slotsOf } from '../schedule.ts';
import { type Running, settingsFor, type UnitRunning, type YearSettings } from '../settings.ts';
import { lookFrom } from './clock.ts';
import type { Pieces } from './pieces.ts';
import { comingNext, type Opening, startDays, underWay, underWayFor } from './starting.ts';
import type { PlanState } from './types.ts';

/** Steps of one occurrence that have fallen due and have not been dealt with, the earliest first. */
export interface Fallen {
  readonly occurrence: Occurrence;
  readonly steps: readonly DatedStep[];
  /** Steps from before the unit's first day, in the place of which it is told that it has begun. */
  readonly before: readonly DatedStep[];
  readonly calendar: PostingCalendar;
}

/** A time of a duty at a unit that has steps to look at. */
export interface Open {
  readonly running: Running;
  readonly slot: Slot;
  readonly steps: readonly DatedStep[];
  readonly before: readonly DatedStep[];
}

type FallenDue = Map<OccurrenceKey, Fallen>;
type Known = ReadonlyMap<OccurrenceKey, Occurrence>;

/**
 * Everything that has fallen due by the day and has not been dealt with: by the calendar, and by silence. A unit whose
 * first day has come since the last plan has what is under way instead, or else what comes next.
 */
export function* fallenDue(
  wheel: Wheel,
  units: readonly UnitId[],
  state: PlanState,
  day: Day,
): Pieces<ReadonlyMap<OccurrenceKey, Fallen>> {
  const fallen: FallenDue = new Map();
  const { occurrences: known } = state;
  const asUnits = new Set(units);
  const look = lookAt(wheel, state, day);
  let looked = 0;
  for (const unit of units) {
    for (const each of look(unit)) addByCalendar(fallen, wheel, unit, known, each);
    if (++looked % 50 === 0) yield;
  }
  for (const occurrence of known.values()) {
    if (!isOver(occurrence) && asUnits.has(occurrence.unit)) addBySilence(fallen, wheel, occurrence, day);
    if (++looked % 200 === 0) yield;
  }
  return fallen;
}

/** The keys of all times of duties that a plan of that day can touch by the calendar, whether they are there or not. */
export function* keysFallingDue(
  wheel: Wheel,
  units: readonly UnitId[],
  state: PlanState,
  day: Day,
): Pieces<readonly OccurrenceKey[]> {
  const keys: OccurrenceKey[] = [];
  const look = lookAt(wheel, state, day);
  let looked = 0;
  for (const unit of units) {
    for (const { running, slot } of look(unit)) {
      if (isForUnit(wheel, unit, running.process)) {
        keys.push(occurrenceKey(running.process, unit, slot.occurrence));
      }
    }
    if (++looked % 50 === 0) yield;
  }
  return keys;
}

/** Tells what to look at for a unit. What runs alike at many units is worked out once for all of them. */
function lookAt(wheel: Wheel, state: PlanState, day: Day): (unit: UnitId) => readonly Open[] {
  const { settings, dir } = wheel;
  const startOf = startDays(dir, state);
  const { plannedOn } = state;
  const hasBegunLately = state.starts !== null && state.starts.length > 0;
  const worked = new Map<UnitRunning['of'], Map<Day, readonly Open[]>>();
  return (unit) => {
    const start = startOf(unit);
    if (start > day) return [];
    const { of } = settingsFor(settings, dir, unit);
    const isPlanned = plannedOn !== null && plannedOn >= start;
    if (hasBegunLately && !isPlanned) return beginning(wheel, unit, of, day);
    const from = lookFrom(plannedOn ?? day, start, settings.startsOn);
    const byDay = worked.get(of) ?? new Map<Day, readonly Open[]>();
    worked.set(of, byDay);
    const open = byDay.get(from) ?? processes.flatMap(({ id }) => openSlots(of(id), wheel, from, day));
    byDay.set(from, open);
    return hasBegunLately ? open.filter(({ slot }) => slot.dueOn > start) : open;
  };
}

/** The times of a duty that have steps in the stretch. */
function openSlots(running: Running, { isHoliday }: Wheel, from: Day, to: Day): readonly Open[] {
  return slotsBetween(running, isHoliday, from, to).flatMap((slot) => {
    const steps = slot.steps.filter(({ on }) => from <= on && on <= to);
    return steps.length === 0 ? [] : [{ running, slot, steps, before: [] }];
  });
}

function slotsBetween(running: Running, isHoliday: Wheel['isHoliday'], from: Day, to: Day): readonly Slot[] {
  if (running.post === 'none') return [];
  const calendar = calendarFor(running.quiet, isHoliday);
  const [first = 0, last = 0] = [from, to].map((day) => Number(day.slice(0, 'yyyy'.length)));
  const years = Array.from({ length: last - first + 2 }, (_, ahead) => first + ahead);
  return years.flatMap((year) => slotsOf(running, year, calendar));
}

/** Of a unit on its first day: everything that is under way, or else the one thing that comes next. */
function beginning(wheel: Wheel, unit: UnitId, of: UnitRunning['of'], day: Day): readonly Open[] {
  const { settings, dir, isHoliday } = wheel;
  const told = (as: (slot: Slot, today: Day) => Opening | null): readonly Open[] =>
    processes
      .filter(({ id }) => isForUnit(wheel, unit, id))
      .flatMap(({ id }) => {
        const running = of(id);
        return slotsBetween(running, isHoliday, addDays(day, -underWayFor), day).flatMap((slot) => {
          const opening = as(slot, day);
          if (opening === null || !applies(id, unit, slot.dueOn, settings, dir).applies) return [];
          return [{ running, slot, steps: [opening.step], before: opening.before }];
        });
      });
  const begun = told(underWay);
  if (begun.length > 0) return begun;
  const begins = ({ slot }: Open) => slot.steps[0]?.on ?? '';
  return told(comingNext)
    .toSorted((a, b) => (begins(a) < begins(b) ? -1 : 1))
    .slice(0, 1);
}

function addByCalendar(
  fallen: FallenDue,
  wheel: Wheel,
  unit: UnitId,
  known: Known,
  { running: { process, quiet }, slot, steps, before }: Open,
): void {
  const { settings, dir, isHoliday } = wheel;
  if (!isForUnit(wheel, unit, process)) return;
  const key = occurrenceKey(process, unit, slot.occurrence);
  const occurrence = known.get(key);
  const { applies: isTheirs, by } = applies(process, unit, slot.dueOn, settings, dir);
  if (!isTheirs && (occurrence === undefined || by === 'settings')) return;
  if (occurrence !== undefined && isOver(occurrence)) return;
  const undone = steps.filter(({ step }) => occurrence?.steps[step] === undefined);
  if (undone.length === 0) return;
  const { occurrence: number, dueOn } = slot;
  const about = { process, unit, occurrence: number, dueOn };
  fallen.set(key, {
    occurrence: occurrence === undefined ? newOccurrence(key, about) : dueBy(occurrence, dueOn),
    steps: undone,
    before,
    calendar: calendarFor(quiet, isHoliday),
  });
}

/** Told before anything is looked up, since most units have nothing to do with the duties of the whole. */
function isForUnit({ settings, dir }: Wheel, unit: UnitId, process: ProcessId): boolean {
  const isOnlyForTop = processOf(process).appliesTo.to === 'organisation';
  return !isOnlyForTop || unit === dir.root.id || hasChoice(settings, dir, unit, process);
}

function hasChoice(settings: YearSettings, dir: OpenDirectory, unit: UnitId, process: ProcessId): boolean {
  return settingsFor(settings, dir, unit).takesPart(process) !== null;
}

function addBySilence(
  fallen: FallenDue,
  { settings, dir, isHoliday }: Wheel,
  occurrence: Occurrence,
  to: Day,
): void {
  const own = settingsFor(settings, dir, occurrence.unit);
  if (own.takesPart(occurrence.process) === false) return;
  const running = own.of(occurrence.process);
  const calendar = calendarFor(running.quiet, isHoliday);
  const steps = dynamicSteps(occurrence, running, calendar).filter(
    ({ step, on }) => on <= to && occurrence.steps[step] === undefined,
  );
  if (steps.length === 0) return;
  const { steps: timed, before } = fallen.get(occurrence.id) ?? { steps: [], before: [] };
  fallen.set(occurrence.id, { occurrence, steps: [...timed, ...steps], before, calendar });
}

/** The steps that follow from what people did or did not do: asked again after a day that was asked for, else silence. */
function dynamicSteps(
  occurrence: Occurrence,
  running: Running,
  calendar: PostingCalendar,
): readonly DatedStep[] {
  const { state, until, laters, waitingSince, pausedDays } = occurrence;
  if (state === 'later' && until !== null) {
    const on = calendar.firstFrom(until);
    const step = againSteps[laters - 1];
    return step === undefined ? [] : [{ step, on, intendedOn: until, moved: null, phase: null }];
  }
  return waitingSince === null ? [] : silenceSteps(running, waitingSince, calendar, pausedDays);
}

const againSteps: readonly StepId[] = ['again-1', 'again-2', 'again-3'];
