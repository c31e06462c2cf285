import type { OpenDirectory } from '../../organisation/openDirectory.ts';
import type { UnitId } from '../../organisation/types.ts';
import type { Day } from '../../time.ts';
import { applies } from '../applies.ts';
import { calendarFor, type PostingCalendar } from '../calendar.ts';
import { isOver, newOccurrence, type Occurrence } from '../occurrence/occurrence.ts';
import { type OccurrenceKey, occurrenceKey } from '../occurrences.ts';
import { type ProcessId, processes, processOf } from '../processes.ts';
import type { Wheel } from '../responsible.ts';
import { type DatedStep, type Slot, type StepId, silenceSteps, slotsOf } from '../schedule.ts';
import { type Running, settingsFor, type UnitRunning, type YearSettings } from '../settings.ts';

/** Steps of one occurrence that have fallen due and have not been dealt with, the earliest first. */
export interface Fallen {
  readonly occurrence: Occurrence;
  readonly steps: readonly DatedStep[];
  readonly calendar: PostingCalendar;
}

/** The days that a plan looks at, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

interface Open {
  readonly running: Running;
  readonly slot: Slot;
  readonly steps: readonly DatedStep[];
}

/** Everything that has fallen due in the stretch and has not been dealt with: by the calendar, and by silence. */
export function fallenDue(
  wheel: Wheel,
  units: readonly UnitId[],
  known: ReadonlyMap<OccurrenceKey, Occurrence>,
  stretch: Stretch,
): ReadonlyMap<OccurrenceKey, Fallen> {
  const fallen = new Map<OccurrenceKey, Fallen>();
  const inStretch = new Map<UnitRunning['of'], readonly Open[]>();
  for (const unit of units) {
    const { of } = settingsFor(wheel.settings, wheel.dir, unit);
    const open = inStretch.get(of) ?? processes.flatMap(({ id }) => openSlots(of(id), wheel, stretch));
    inStretch.set(of, open);
    for (const each of open) addByCalendar(fallen, wheel, unit, known, each);
  }
  const asUnits = new Set(units);
  for (const occurrence of known.values()) {
    if (!isOver(occurrence) && asUnits.has(occurrence.unit)) addBySilence(fallen, wheel, occurrence, stretch);
  }
  return fallen;
}

/** The times of a duty that have steps in the stretch; worked out once for all units where it runs alike. */
function openSlots(running: Running, { isHoliday }: Wheel, { from, to }: Stretch): readonly Open[] {
  const calendar = calendarFor(running.quiet, isHoliday);
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 'yyyy'.length)));
  const open: Open[] = [];
  if (running.post === 'none') return open;
  for (let year = first ?? 0; year <= (last ?? 0) + 1; year += 1) {
    for (const slot of slotsOf(running, year, calendar)) {
      const steps = slot.steps.filter(({ on }) => from <= on && on <= to);
      if (steps.length > 0) open.push({ running, slot, steps });
    }
  }
  return open;
}

function addByCalendar(
  fallen: Map<OccurrenceKey, Fallen>,
  { settings, dir, isHoliday }: Wheel,
  unit: UnitId,
  known: ReadonlyMap<OccurrenceKey, Occurrence>,
  { running: { process, quiet }, slot, steps }: Open,
): void {
  if (isOnlyForTop(process) && unit !== dir.root.id && !hasChoice(settings, dir, unit, process)) return;
  const key = occurrenceKey(process, unit, slot.occurrence);
  const occurrence = known.get(key);
  if (occurrence === undefined && !applies(process, unit, slot.dueOn, settings, dir).applies) return;
  if (occurrence !== undefined && isOver(occurrence)) return;
  const undone = steps.filter(({ step }) => occurrence?.steps[step] === undefined);
  if (undone.length === 0) return;
  const { occurrence: number, dueOn } = slot;
  const about = { process, unit, occurrence: number, dueOn };
  fallen.set(key, {
    occurrence: occurrence ?? newOccurrence(key, about),
    steps: undone,
    calendar: calendarFor(quiet, isHoliday),
  });
}

/** Told before anything is looked up, since most units have nothing to do with the duties of the whole. */
function isOnlyForTop(process: ProcessId): boolean {
  return processOf(process).appliesTo.to === 'organisation';
}

function hasChoice(settings: YearSettings, dir: OpenDirectory, unit: UnitId, process: ProcessId): boolean {
  return settingsFor(settings, dir, unit).takesPart(process) !== null;
}

function addBySilence(
  fallen: Map<OccurrenceKey, Fallen>,
  { settings, dir, isHoliday }: Wheel,
  occurrence: Occurrence,
  { to }: Stretch,
): void {
  const running = settingsFor(settings, dir, occurrence.unit).of(occurrence.process);
  const calendar = calendarFor(running.quiet, isHoliday);
  const steps = dynamicSteps(occurrence, running, calendar).filter(
    ({ step, on }) => on <= to && occurrence.steps[step] === undefined,
  );
  if (steps.length === 0) return;
  const before = fallen.get(occurrence.id)?.steps ?? [];
  fallen.set(occurrence.id, { occurrence, steps: [...before, ...steps], calendar });
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
