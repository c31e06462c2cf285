import type { UnitId } from '../organisation/types.ts';
import type { Day, Instant } from '../time.ts';
import { applies } from './applies.ts';
import { calendarFor, instantAt } from './calendar.ts';
import { type ProcessId, processes } from './processes.ts';
import { type Responsible, responsibleFor, type Wheel } from './responsible.ts';
import { type DatedStep, type Slot, silenceSteps, slotsOf } from './schedule.ts';
import { type Running, settingsFor } from './settings.ts';

/** A duty at a unit, for one time that it falls due: the key of its state. */
export type OccurrenceKey = `${ProcessId}:${UnitId}:${string}`;

/** The key of an occurrence: "hse-round:ify:2026". */
export function occurrenceKey(process: ProcessId, unit: UnitId, occurrence: string): OccurrenceKey {
  return `${process}:${unit}:${occurrence}`;
}

/** A step with the instant at which it goes out, by the clock of the unit's campus. */
export interface TimedStep extends DatedStep {
  readonly at: Instant;
}

/** One time that a duty falls due at a unit, as foreseen: what people do moves the steps after the due day. */
export interface PlannedOccurrence {
  readonly key: OccurrenceKey;
  readonly process: ProcessId;
  readonly unit: UnitId;
  readonly occurrence: string;
  readonly beginsOn: Day;
  readonly dueOn: Day;
  readonly steps: readonly TimedStep[];
  /** Who answers for it on the due day, as the directory tells today. */
  readonly responsible: Responsible | null;
  /** Where the months, the day and the lead days come from. */
  readonly basis: Running['basis'];
}

/** Every time in the year that a duty falls due at a unit; empty when it is not for the unit. */
export function occurrencesOf(
  wheel: Wheel,
  process: ProcessId,
  unit: UnitId,
  year: number,
): readonly PlannedOccurrence[] {
  const { settings, dir, isHoliday } = wheel;
  const own = settingsFor(settings, dir, unit);
  const running = own.of(process);
  const calendar = calendarFor(running.quiet, isHoliday);
  return slotsOf(running, year, calendar)
    .filter(({ dueOn }) => applies(process, unit, dueOn, settings, dir).applies)
    .map((slot: Slot) => ({
      key: occurrenceKey(process, unit, slot.occurrence),
      process,
      unit,
      occurrence: slot.occurrence,
      beginsOn: slot.beginsOn,
      dueOn: slot.dueOn,
      steps: [...slot.steps, ...silenceSteps(running, slot.dueOn, calendar)].map((step) => ({
        ...step,
        at: instantAt(step.on, own.hourOf(process), own.zone),
      })),
      responsible: responsibleFor(wheel, process, unit, slot.dueOn),
      basis: running.basis,
    }));
}

/** Which duties are a unit's in the year and when, by the due day. */
export function yearOf(wheel: Wheel, unit: UnitId, year: number): readonly PlannedOccurrence[] {
  return processes
    .flatMap(({ id }) => occurrencesOf(wheel, id, unit, year))
    .sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1));
}
