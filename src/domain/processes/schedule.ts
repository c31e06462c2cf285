import { addDays, type Day } from '../time.ts';
import type { PostingCalendar, QuietReason } from './calendar.ts';
import { processOf } from './processes.ts';
import type { Running } from './settings.ts';
import { type SilenceLadderId, type SilenceStep, silenceLadderOf } from './table/silence.ts';

/**
 * A step of an occurrence. `first` and the reminders come before it is due, `phase-2` and `phase-3` before the later parts
 * of a window, `again-…` when somebody has asked for it to come later; `missed` is the end and posts nothing.
 */
export type StepId =
  | 'first'
  | `reminder-${1 | 2 | 3 | 4}`
  | `phase-${number}`
  | 'due'
  | `again-${1 | 2 | 3}`
  | SilenceStep
  | 'missed';

/** A step and the local day that it is for. */
export interface DatedStep {
  readonly step: StepId;
  readonly on: Day;
  /** The day before quiet days moved it; the same when nothing did. */
  readonly intendedOn: Day;
  readonly moved: QuietReason | null;
  /** The part of the window that it opens. */
  readonly phase: string | null;
}

/** One time that a duty falls due, the same for every unit where it runs alike. */
export interface Slot {
  /** "2026", or "2026-2" for the second of several in a year: stays the same when months are moved. */
  readonly occurrence: string;
  /** The first day of a window; else the same as `dueOn`. */
  readonly beginsOn: Day;
  readonly dueOn: Day;
  /** Those up to the due day, in their order; one of a day. */
  readonly steps: readonly DatedStep[];
}

const reminderSteps = ['first', 'reminder-1', 'reminder-2', 'reminder-3', 'reminder-4'] as const;

const schedules = new WeakMap<Running, WeakMap<PostingCalendar, Map<number, readonly Slot[]>>>();

/**
 * Every time that a duty falls due in the year, with the days of its steps. Nothing lies on a quiet day: it is moved to the
 * last posting day before. A window that passes the turn of the year belongs to the year in which it is due.
 */
export function slotsOf(running: Running, year: number, calendar: PostingCalendar): readonly Slot[] {
  const byCalendar = schedules.get(running) ?? new WeakMap<PostingCalendar, Map<number, readonly Slot[]>>();
  schedules.set(running, byCalendar);
  const byYear = byCalendar.get(calendar) ?? new Map<number, readonly Slot[]>();
  byCalendar.set(calendar, byYear);
  const known = byYear.get(year) ?? workOut(running, year, calendar);
  byYear.set(year, known);
  return known;
}

/** How a day is moved off quiet days, and why. */
export function movedDay(
  day: Day,
  calendar: PostingCalendar,
): Pick<DatedStep, 'on' | 'intendedOn' | 'moved'> {
  return { on: calendar.lastUpTo(day), intendedOn: day, moved: calendar.quietReason(day) };
}

function workOut(running: Running, year: number, calendar: PostingCalendar): readonly Slot[] {
  const { process, spread, months } = running;
  const { every } = processOf(process).timing;
  if (months.length === 0 || spread === 'none') return [];
  if (every !== undefined && (year - every.from) % every.years !== 0) return [];
  if (spread === 'window') {
    return [slot(String(year), windowDays(running, year), running, calendar)];
  }
  return months
    .toSorted((a, b) => a - b)
    .map((month, index) => {
      const occurrence = months.length === 1 ? String(year) : `${year}-${index + 1}`;
      return slot(occurrence, [dayIn(year, month, running.day)], running, calendar);
    });
}

/** A day in each month of a window, the last of them in the year. */
function windowDays({ months, day }: Running, year: number): readonly Day[] {
  const last = months.at(-1) ?? 1;
  return months.map((month) => dayIn(month > last ? year - 1 : year, month, day));
}

function dayIn(year: number, month: number, day: number): Day {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function slot(occurrence: string, days: readonly Day[], running: Running, calendar: PostingCalendar): Slot {
  const due = days.at(-1) ?? '';
  const { phases } = processOf(running.process).timing;
  const hasPhases = phases !== undefined && phases.length === days.length;
  const from = (hasPhases ? days[0] : due) ?? due;
  const leads = running.leadDays.flatMap((lead, index) => {
    const step = reminderSteps[index];
    return step === undefined ? [] : [{ step, day: addDays(from, -lead), phase: phases?.[0] ?? null }];
  });
  const shortest = running.leadDays.at(-1) ?? 0;
  const later = hasPhases
    ? days.slice(1).map((day, index) => {
        const step = `phase-${index + 2}` as const;
        return { step, day: addDays(day, -shortest), phase: phases[index + 1] ?? null };
      })
    : [];
  const dueStep = { step: 'due' as const, day: due, phase: phases?.at(-1) ?? null };
  const steps = [...leads, ...later, dueStep].map(({ step, day, phase }) => ({
    step,
    phase,
    ...movedDay(day, calendar),
  }));
  const dueOn = calendar.lastUpTo(due);
  return {
    occurrence,
    beginsOn: calendar.lastUpTo(days[0] ?? due),
    dueOn,
    steps: onePerDay(steps, dueOn),
  };
}

/** Those before the due day, the first of several on one day, and the due step itself. */
function onePerDay(steps: readonly DatedStep[], dueOn: Day): readonly DatedStep[] {
  const taken = new Set<Day>([dueOn]);
  return steps.filter(({ step, on }) => step === 'due' || (on < dueOn && !taken.has(on) && taken.add(on)));
}

const silences = new WeakMap<PostingCalendar, Map<string, readonly DatedStep[]>>();

/** The steps that follow when nobody answers from that day on, with the end; as foreseen, since answers move them. */
export function silenceSteps(
  { process }: Pick<Running, 'process'>,
  since: Day,
  calendar: PostingCalendar,
  pausedDays = 0,
): readonly DatedStep[] {
  const { ladder } = processOf(process);
  const known = silences.get(calendar) ?? new Map<string, readonly DatedStep[]>();
  silences.set(calendar, known);
  const key = `${ladder} ${since} ${pausedDays}`;
  const steps = known.get(key) ?? stepsOfLadder(ladder, since, calendar, pausedDays);
  known.set(key, steps);
  return steps;
}

function stepsOfLadder(
  ladder: SilenceLadderId,
  since: Day,
  calendar: PostingCalendar,
  pausedDays: number,
): readonly DatedStep[] {
  const { steps, ends } = silenceLadderOf(ladder);
  const dated = (step: StepId, after: number): DatedStep => {
    const on = calendar.after(since, after + pausedDays);
    return { step, on, intendedOn: on, moved: null, phase: null };
  };
  const end = ends.as === 'missed' ? [dated('missed', ends.after)] : [];
  return [...steps.map(({ step, after }) => dated(step, after)), ...end];
}
