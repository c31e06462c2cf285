import { type OpenDirectory, unitsDownFrom } from '../organisation/openDirectory.ts';
import type { UnitId } from '../organisation/types.ts';
import type { Case } from '../reports/case.ts';
import { lineAppointmentOf } from '../responsibility/tenures.ts';
import { addDays, type Day, dayOf } from '../time.ts';

/** What has to be known of a case to count it: nothing of what it says or whom it is about. */
export type CountedCase = Pick<
  Case,
  'unit' | 'state' | 'categories' | 'severity' | 'receivedAt' | 'closesOn'
>;

/** The cases of a unit that are not closed, as counts alone. */
export interface OpenCases {
  readonly open: number;
  /** Open and nobody has decided on them yet. */
  readonly undecided: number;
  /** Open and without a category. */
  readonly uncategorised: number;
  /** Open and without a severity. */
  readonly unweighed: number;
  /** Open past the day that was set. */
  readonly overdue: number;
  /** Open for longer than ninety days: our proposal. */
  readonly old: number;
}

const oldAfterDays = 90;
const nothing: OpenCases = { open: 0, undecided: 0, uncategorised: 0, unweighed: 0, overdue: 0, old: 0 };

/**
 * The open and uncategorised cases that the line manager of a unit answers for: those of the unit and of the units below
 * it that have no line manager of their own. What the monthly post on nonconformities tells.
 * (001#Nonconformity management, 004#8.0 HMS-AVVIK)
 */
export function openCasesOf(
  cases: Iterable<CountedCase>,
  dir: OpenDirectory,
  unit: UnitId,
  day: Day,
): OpenCases {
  return openCasesByUnit(cases, dir, day).get(unit) ?? nothing;
}

/** The same for every unit that has any, in one go. */
export function openCasesByUnit(
  cases: Iterable<CountedCase>,
  dir: OpenDirectory,
  day: Day,
): ReadonlyMap<UnitId, OpenCases> {
  const counts = new Map<UnitId, OpenCases>();
  for (const each of cases) {
    if (each.state !== 'received' && each.state !== 'accepted') continue;
    const unit = lineAppointmentOf(dir, each.unit, day)?.unit ?? each.unit;
    counts.set(unit, withCase(counts.get(unit) ?? nothing, each, dir.organisation.timeZone, day));
  }
  return counts;
}

/** The units whose cases are counted together with those of this unit. */
export function countedWith(dir: OpenDirectory, unit: UnitId, day: Day): readonly UnitId[] {
  return unitsDownFrom(dir, unit)
    .map(({ id }) => id)
    .filter((id) => lineAppointmentOf(dir, id, day)?.unit === unit);
}

function withCase(counts: OpenCases, each: CountedCase, zone: string, day: Day): OpenCases {
  const more = (count: number, isOne: boolean) => count + (isOne ? 1 : 0);
  return {
    open: counts.open + 1,
    undecided: more(counts.undecided, each.state === 'received'),
    uncategorised: more(counts.uncategorised, each.categories.length === 0),
    unweighed: more(counts.unweighed, each.severity === null),
    overdue: more(counts.overdue, each.closesOn !== null && each.closesOn < day),
    old: more(counts.old, dayOf(each.receivedAt, zone) < addDays(day, -oldAfterDays)),
  };
}
