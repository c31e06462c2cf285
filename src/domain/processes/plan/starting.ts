import { type OpenDirectory, unitsDownFrom, unitsUpFrom } from '../../organisation/openDirectory.ts';
import type { Unit, UnitId } from '../../organisation/types.ts';
import { addDays, type Day } from '../../time.ts';
import type { PostingCalendar } from '../calendar.ts';
import type { DatedStep, Slot } from '../schedule.ts';
import { kindOf } from './asked.ts';
import type { PlanState, PostItem } from './types.ts';

/** How far ahead a unit with nothing to do on its first day is told what comes next, in days. */
const nextWithin = 100;

/** How long after its first part has begun something can still be under way on a unit's first day, in days. */
export const underWayFor = 400;

/**
 * The day on which each branch of the organisation begins, counted in posting days from `first`: the largest branches
 * first, and each on the day that has the least so far. A branch of more than two days' share is cut into its parts.
 */
export function startsFrom(
  dir: OpenDirectory,
  first: Day,
  over: number,
  calendar: PostingCalendar,
): readonly (readonly [UnitId, Day])[] {
  const share = Math.ceil(dir.units.size / over);
  const sized = (unit: Unit) => ({ unit, size: unitsDownFrom(dir, unit.id).length });
  const cut = (unit: Unit): readonly ReturnType<typeof sized>[] => {
    const parts = dir.children.get(unit.id) ?? [];
    const { size } = sized(unit);
    const isKept = unit !== dir.root && (size <= 2 * share || parts.length === 0);
    return isKept ? [{ unit, size }] : [{ unit, size: 1 }, ...parts.flatMap(cut)];
  };
  const branches = cut(dir.root).toSorted((a, b) => b.size - a.size || (a.unit.id < b.unit.id ? -1 : 1));
  const days = Array.from({ length: over }, (_, after) => ({ on: calendar.after(first, after), size: 0 }));
  return branches.map(({ unit, size }): readonly [UnitId, Day] => {
    if (unit === dir.root) return [unit.id, first];
    const least = days.reduce((a, b) => (b.size < a.size ? b : a));
    least.size += size;
    return [unit.id, least.on];
  });
}

/** Tells on which day each unit began or is to begin: with the nearest branch above it. */
export function startDays(
  dir: OpenDirectory,
  { starts, startedOn }: Pick<PlanState, 'starts' | 'startedOn'>,
): (unit: UnitId) => Day {
  const known = new Map(starts ?? []);
  return (unit) => {
    if (known.size === 0) return startedOn;
    const branch = unitsUpFrom(dir, unit).find(({ id }) => known.has(id));
    return (branch && known.get(branch.id)) ?? startedOn;
  };
}

/** What is told of one time of a duty on the first day, and the steps before that are told with it. */
export interface Opening {
  readonly step: DatedStep;
  readonly before: readonly DatedStep[];
}

/** What has begun and is not due yet; told as beginning, with the part of it that is under way. Null for all else. */
export function underWay({ steps, dueOn }: Slot, today: Day): Opening | null {
  if (dueOn <= today) return null;
  const behind = steps.filter(({ step, on }) => step !== 'due' && on <= today);
  const step = behind.findLast((each) => kindOf(each.step) === 'phase') ?? behind[0];
  if (step === undefined) return null;
  return { step: { ...step, on: today }, before: behind.filter((each) => each !== step) };
}

/** The same of what is still to come, for a unit where nothing is under way. */
export function comingNext({ steps, dueOn }: Slot, today: Day): Opening | null {
  const [first] = steps;
  const isNear = first !== undefined && dueOn > today && first.on <= addDays(today, nextWithin);
  if (!isNear || first.step === 'due' || first.on <= today) return null;
  return { step: first, before: [] };
}

/** True for what was told before its day, as `comingNext` has it. */
export function isAhead({ on }: Pick<PostItem, 'on'>, today: Day): boolean {
  return on > today;
}
