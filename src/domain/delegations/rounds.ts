import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import type { Delegation } from './delegation.ts';
import { type Due, dueOf } from './due.ts';
import { elsewhereDueOf } from './elsewhere/due.ts';
import type { SignedElsewhere } from './elsewhere/paper.ts';
import type { IsHoliday } from './workingDays.ts';

/** The delegations of a unit that its line manager looks through together, once a year. */
export interface Round {
  readonly unit: UnitId;
  /** "round:<unit>:2027-01-15" */
  readonly key: string;
  readonly on: Day;
  readonly to: readonly PersonId[];
  /** By id: those made here, and those signed elsewhere. */
  readonly delegations: readonly string[];
}

/** The yearly rounds that have fallen due, one for each unit: one card instead of one message for every delegation. */
export function roundsOf(
  delegations: readonly Delegation[],
  papers: readonly SignedElsewhere[],
  dir: OpenDirectory,
  today: Day,
  isHoliday: IsHoliday,
): readonly Round[] {
  const asked = [
    ...delegations.map((each) => ({ of: each, unit: each.unit, dues: dueOf(each, dir, today, isHoliday) })),
    ...papers.map((each) => ({
      of: each,
      unit: each.entry.unit,
      dues: elsewhereDueOf(each, dir, today),
    })),
  ].flatMap(({ of: { id }, unit, dues }) =>
    dues.filter(isYearly).map(({ on, to }) => ({ id, unit, on, to })),
  );
  const byKey = Map.groupBy(asked, ({ unit, on }) => `round:${unit}:${on}`);
  return [...byKey].flatMap(([key, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const { unit, on, to } = first;
    return [{ unit, key, on, to, delegations: found.map(({ id }) => id) }];
  });
}

function isYearly({ step }: Due): boolean {
  return step === 'confirm-yearly';
}
