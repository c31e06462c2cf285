import type { OpenDirectory } from '../../../domain/organisation/openDirectory.ts';
import type { UnitId } from '../../../domain/organisation/types.ts';
import {
  isCurrent,
  type PlanRole,
  type PlanStatus,
  planStatus,
} from '../../../domain/processes/actionPlan/actionPlan.ts';
import type { Measure } from '../../../domain/processes/actionPlan/measure.ts';
import { planReaders, planRolesOf } from '../../../domain/processes/actionPlan/roles.ts';
import { lineAppointmentOf } from '../../../domain/responsibility/tenures.ts';
import type { Day } from '../../../domain/time.ts';
import type { Core } from '../../context.ts';
import { everyOf } from '../../delegations/finding.ts';
import { keyOf } from '../../outcome.ts';
import type { Store, Stored } from '../../store.ts';

/** A measure with the plan that it stands in. */
export interface KnownMeasure {
  /** What a click carries: "plan-ikj-2027.m3". */
  readonly id: string;
  readonly plan: Stored<'action-plan'>;
  readonly measure: Measure;
}

/** The id of a measure beyond its plan. */
export function measureIdOf(plan: string, measure: string): string {
  return `${plan}.${measure}`;
}

/** What the cards of a unit's plan are cards of. */
export function planSubjectOf(unit: UnitId): string {
  return `plans-${keyOf(unit)}`;
}

/** The measure with this id; null when there is none. */
export async function measureOf(store: Store, id: string): Promise<KnownMeasure | null> {
  const cut = id.indexOf('.');
  const plan = cut < 0 ? null : await store.read('action-plan', id.slice(0, cut));
  const measure = plan?.doc.measures.find((each) => each.id === id.slice(cut + 1));
  return plan && measure ? { id, plan, measure } : null;
}

/** Every measure of a unit, of all years. */
export async function measuresAt(store: Store, unit: UnitId): Promise<readonly KnownMeasure[]> {
  return (await everyOf(store, 'action-plan', 'unit', unit)).flatMap(measuresIn);
}

/** The measures of a plan. */
export function measuresIn(plan: Stored<'action-plan'>): readonly KnownMeasure[] {
  return plan.doc.measures.map((measure) => ({ id: measureIdOf(plan.id, measure.id), plan, measure }));
}

/** What a unit has before it now, of its plans of all years. */
export function currentOf(known: readonly KnownMeasure[], day: Day): readonly KnownMeasure[] {
  return known.filter(({ plan, measure }) => isCurrent(measure, plan.doc.year, day));
}

/** Grows with everything that is done with the measures of a unit. */
export function versionOf(known: readonly KnownMeasure[]): number {
  const plans = new Map(known.map(({ plan }) => [plan.id, plan.version]));
  return [...plans.values()].reduce((sum, each) => sum + each, 0);
}

/** How the action plan of a unit stands on a day: of all years what is open, of this year what is done. */
export async function planStatusAt(
  { store }: Pick<Core, 'store'>,
  unit: UnitId,
  day: Day,
): Promise<PlanStatus> {
  const measures = currentOf(await measuresAt(store, unit), day).map(({ measure }) => measure);
  return planStatus({ measures }, day);
}

/** The unit whose plan holds for this one: that of its line manager. Null for a unit that is not in the directory. */
export function planUnitOf(dir: OpenDirectory, unit: UnitId, day: Day): UnitId | null {
  return lineAppointmentOf(dir, unit, day)?.unit ?? (dir.units.has(unit) ? unit : null);
}

/** What somebody is to the plan of a unit, the measures of which they may have. */
export function rolesAt(
  dir: OpenDirectory,
  unit: UnitId,
  known: readonly KnownMeasure[],
  person: string,
  day: Day,
): readonly PlanRole[] {
  const owners = known.map(({ measure }) => measure.owner);
  return planRolesOf(dir, unit, owners, person, day);
}

/** True when somebody with these roles may read the plan. */
export function mayReadPlan(roles: readonly PlanRole[]): boolean {
  return roles.some((role) => planReaders.includes(role));
}
