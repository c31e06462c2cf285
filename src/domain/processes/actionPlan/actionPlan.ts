import { type ChainHead, emptyChain } from '../../facts.ts';
import type { PersonId, UnitId } from '../../organisation/types.ts';
import type { Wording } from '../../reports/receive.ts';
import { addDays, type Day, type Instant } from '../../time.ts';
import {
  type Cost,
  type Effect,
  isWaiting,
  type Measure,
  type MeasureStatus,
  type Origin,
} from './measure.ts';

/** The action plan of a unit for a year: its measures, in the order in which they came in. (001#Plans of action) */
export interface ActionPlan {
  readonly id: string;
  readonly unit: UnitId;
  readonly year: number;
  readonly measures: readonly Measure[];
  readonly parties: Readonly<Record<string, PersonId>>;
  readonly chain: ChainHead;
}

/** An action plan without measures. */
export function newActionPlan(id: string, unit: UnitId, year: number): ActionPlan {
  return { id, unit, year, measures: [], parties: {}, chain: emptyChain };
}

/** What a measure is made of. */
export interface MeasureTerms {
  readonly text: Wording;
  readonly owner: PersonId;
  readonly deadline: Day;
  readonly cost: Cost;
  readonly origin: { readonly kind: Origin; readonly ref: string | null };
}

/**
 * What is done with a plan. A measure that did not help, or only partly, is taken up again with a new deadline; one that was
 * said to be done by mistake is reopened as it was.
 */
export type PlanDeed =
  | { readonly action: 'add'; readonly measure: string; readonly terms: MeasureTerms }
  | { readonly action: 'change'; readonly measure: string; readonly terms: Partial<MeasureTerms> }
  | { readonly action: 'done' | 'reopen'; readonly measure: string }
  | { readonly action: 'drop'; readonly measure: string; readonly text: Wording }
  | {
      readonly action: 'tell-effect';
      readonly measure: string;
      readonly effect: Effect;
      readonly deadline: Day | null;
    };

export type PlanAct = PlanDeed & { readonly by: PersonId; readonly at: Instant; readonly on: Day };

/**
 * What a person is to a plan: `leader` answers for it, `helper` works on it (HSE coordinator), `owner` has the measure,
 * `above` leads a unit above, `employee` works at the unit.
 */
export const planRoles = [
  'leader',
  'helper',
  'owner',
  'safety-deputy',
  'above',
  'employee',
  'nobody',
] as const;
export type PlanRole = (typeof planRoles)[number];

/** Who may do what, and with a measure in which state. The whole of it: what is not listed is refused. */
export const planPermissions = {
  add: { roles: ['leader', 'helper'], status: [null], source: ['001#Plans of action', '002#Linjeleder'] },
  change: { roles: ['leader', 'helper'], status: ['open'], source: ['002#Linjeleder'] },
  done: { roles: ['leader', 'helper', 'owner'], status: ['open'], source: [] },
  reopen: { roles: ['leader', 'helper', 'owner'], status: ['done'], source: [] },
  drop: { roles: ['leader'], status: ['open'], source: ['002#Linjeleder'] },
  'tell-effect': { roles: ['leader', 'helper', 'owner', 'safety-deputy'], status: ['done'], source: [] },
} as const satisfies Readonly<
  Record<
    PlanDeed['action'],
    {
      readonly roles: readonly PlanRole[];
      readonly status: readonly (MeasureStatus | null)[];
      readonly source: readonly string[];
    }
  >
>;

/** Why something is refused. */
export type PlanDenial =
  | { readonly code: 'not-allowed'; readonly roles: readonly PlanRole[] }
  | { readonly code: 'not-in-this-state'; readonly status: MeasureStatus | null }
  | { readonly code: 'deadline-passed'; readonly earliest: Day }
  /** It is taken up again, and needs a day for it. */
  | { readonly code: 'deadline-missing' }
  | { readonly code: 'bad-cost' };

/** Null when the table lets somebody with these roles do this with a measure in this state (null for one that is not there yet). */
export function planActionDenial(
  action: PlanDeed['action'],
  status: MeasureStatus | null,
  roles: readonly PlanRole[],
): Extract<PlanDenial, { code: 'not-allowed' | 'not-in-this-state' }> | null {
  const rule = planPermissions[action];
  const allowed: readonly PlanRole[] = rule.roles;
  if (!roles.some((role) => allowed.includes(role))) return { code: 'not-allowed', roles: allowed };
  const states: readonly (MeasureStatus | null)[] = rule.status;
  return states.includes(status) ? null : { code: 'not-in-this-state', status };
}

/** Null when somebody with these roles may do this now. */
export function planDenial(plan: ActionPlan, act: PlanAct, roles: readonly PlanRole[]): PlanDenial | null {
  const status = plan.measures.find(({ id }) => id === act.measure)?.status ?? null;
  return planActionDenial(act.action, status, roles) ?? misfit(act);
}

function misfit(act: PlanAct): PlanDenial | null {
  if (act.action === 'tell-effect') {
    if (act.effect === 'yes') return null;
    if (act.deadline === null) return { code: 'deadline-missing' };
    return act.deadline > act.on ? null : { code: 'deadline-passed', earliest: addDays(act.on, 1) };
  }
  if (act.action !== 'add' && act.action !== 'change') return null;
  const { deadline, cost } = act.terms;
  if (deadline !== undefined && deadline < act.on) return { code: 'deadline-passed', earliest: act.on };
  const fits = cost === undefined || (Number.isInteger(cost.amount) && cost.amount >= 0);
  return fits ? null : { code: 'bad-cost' };
}

/** How a plan stands, as numbers: `overdue` are among the open ones. */
export type PlanStatus = Readonly<Record<MeasureStatus | 'overdue', number>>;

/** How a plan stands: what a management meeting goes through. */
export function planStatus({ measures }: Pick<ActionPlan, 'measures'>, day: Day): PlanStatus {
  const count = (status: MeasureStatus) => measures.filter((measure) => measure.status === status).length;
  const overdue = measures.filter(({ status, deadline }) => status === 'open' && deadline < day).length;
  return { open: count('open'), done: count('done'), dropped: count('dropped'), overdue };
}

/**
 * What a unit has before it on a day, of all its plans: what is open or waits to be told whether it helped, whatever the
 * year, and what was done or dropped in the year of the day.
 */
export function isCurrent(measure: Measure, year: number, day: Day): boolean {
  const thisYear = day.slice(0, 'yyyy'.length);
  if (isWaiting(measure)) return true;
  const { doneOn } = measure;
  return doneOn === null ? String(year) === thisYear : doneOn.startsWith(thisYear);
}

/** What is past its deadline first, then by deadline; what is done or dropped comes last, the latest first. */
export function inOrderOfUrgency(a: Measure, b: Measure): number {
  const [left, right] = [a.status === 'open', b.status === 'open'];
  if (left !== right) return left ? -1 : 1;
  if (left) return a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0;
  const [first, second] = [a.doneOn ?? a.deadline, b.doneOn ?? b.deadline];
  return first > second ? -1 : first < second ? 1 : 0;
}
