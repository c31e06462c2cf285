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

/** What is lacking with an open case. */
export const lacks = ['overdue', 'undecided', 'unweighed', 'uncategorised', 'old'] as const;
export type Lack = (typeof lacks)[number];

/**
 * Why it is asked for a severity: of the cases of 2019 that were still open, three of four had none. The report gives the
 * figures by severity; the share is worked out from them.
 */
export const unweighedIn2019 = { open: 235, unweighed: 173, source: ['004#8.0 HMS-AVVIK'] } as const;

const oldAfterDays = 90;
/** The counts where everything is closed. */
export const noCases: OpenCases = {
  open: 0,
  undecided: 0,
  uncategorised: 0,
  unweighed: 0,
  overdue: 0,
  old: 0,
};

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
  return openCasesByUnit(cases, dir, day).get(unit) ?? noCases;
}

/** The same for every unit that has any, in one go. */
export function openCasesByUnit(
  cases: Iterable<CountedCase>,
  dir: OpenDirectory,
  day: Day,
): ReadonlyMap<UnitId, OpenCases> {
  const counts = new Map<UnitId, OpenCases>();
  for (const each of cases) {
    if (!isOpen(each)) continue;
    const unit = lineAppointmentOf(dir, each.unit, day)?.unit ?? each.unit;
    counts.set(unit, withCase(counts.get(unit) ?? noCases, each, dir.organisation.timeZone, day));
  }
  return counts;
}

/** The units whose cases are counted together with those of this unit. */
export function countedWith(dir: OpenDirectory, unit: UnitId, day: Day): readonly UnitId[] {
  return unitsDownFrom(dir, unit)
    .map(({ id }) => id)
    .filter((id) => lineAppointmentOf(dir, id, day)?.unit === unit);
}

/** What is lacking with a case on a day; nothing for one that is not open. */
export function lacksOf(each: CountedCase, zone: string, day: Day): readonly Lack[] {
  if (!isOpen(each)) return [];
  const held: Readonly<Record<Lack, boolean>> = {
    overdue: each.closesOn !== null && each.closesOn < day,
    undecided: each.state === 'received',
    unweighed: each.severity === null,
    uncategorised: each.categories.length === 0,
    old: dayOf(each.receivedAt, zone) < addDays(day, -oldAfterDays),
  };
  return lacks.filter((lack) => held[lack]);
}

/** The cases with the most that is lacking first, of those alike the oldest. */
export function byWhatLacks<C extends CountedCase>(
  cases: readonly C[],
  zone: string,
  day: Day,
): readonly C[] {
  const counted = cases.map((each) => ({ each, count: lacksOf(each, zone, day).length }));
  return counted
    .sort((a, b) => b.count - a.count || (a.each.receivedAt < b.each.receivedAt ? -1 : 1))
    .map(({ each }) => each);
}

/** The fewest cases that a channel hears of as a number: our proposal. */
export const fewestTold = 5;

/**
 * The counts as a channel may hear of them; null for what is withheld. Everybody in a channel knows the unit well enough to
 * guess whose the one case without a severity is. So no number below a handful is told, and none that leaves fewer than a
 * handful when it is taken from those that are open; where fewer are open, none at all.
 */
export function toldInChannel(counts: OpenCases): Readonly<Record<keyof OpenCases, number | null>> {
  const isTold = (count: number) => count === 0 || count >= fewestTold;
  const told = (count: number) =>
    counts.open >= fewestTold && isTold(count) && isTold(counts.open - count) ? count : null;
  return {
    open: counts.open >= fewestTold ? counts.open : null,
    overdue: told(counts.overdue),
    undecided: told(counts.undecided),
    unweighed: told(counts.unweighed),
    uncategorised: told(counts.uncategorised),
    old: told(counts.old),
  };
}

function isOpen({ state }: CountedCase): boolean {
  return state === 'received' || state === 'accepted';
}

function withCase(counts: OpenCases, each: CountedCase, zone: string, day: Day): OpenCases {
  const after: Record<keyof OpenCases, number> = { ...counts, open: counts.open + 1 };
  for (const lack of lacksOf(each, zone, day)) after[lack] += 1;
  return after;
}
