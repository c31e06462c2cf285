import type { Fact } from '../../../domain/facts.ts';
import type { PersonId, UnitId } from '../../../domain/organisation/types.ts';
import {
  type ActionPlan,
  type MeasureTerms,
  newActionPlan,
} from '../../../domain/processes/actionPlan/actionPlan.ts';
import { carryOutOnPlan } from '../../../domain/processes/actionPlan/carryOut.ts';
import type { Day, Instant } from '../../../domain/time.ts';
import type { Core } from '../../context.ts';
import { keyOf } from '../../outcome.ts';
import type { Stored, Write } from '../../store.ts';
import { measureIdOf } from './finding.ts';
import { refreshedPlan, tellOwners } from './news.ts';

/** The id of the action plan of a unit and year, before there is one too: words of its measures are kept under it. */
export function planIdOf(unit: UnitId, year: number): string {
  return `plan-${keyOf(unit)}-${year}`;
}

/** Measures to add, and who adds them. */
export interface Adding {
  readonly unit: UnitId;
  readonly year: number;
  readonly terms: readonly MeasureTerms[];
  readonly by: PersonId;
  readonly at: Instant;
  readonly on: Day;
}

/** What came of it: everything to be saved together with the words of the measures. */
export interface Added {
  readonly plan: string;
  /** The measures that were added, by id, in the order of their terms. */
  readonly measures: readonly string[];
  readonly writes: readonly Write[];
  readonly facts: readonly Fact[];
}

/**
 * Adds measures to the action plan of a unit and year, which begins with them if there is none yet. The caller has checked
 * with `planDenial` and saves the words (texts under `planIdOf`) in the same commit. All measures of one commit go in one
 * call: a second one would start from the same version of the plan. Whoever has got a measure is told. No terms, no writes.
 */
export async function addMeasures(core: Core, { unit, year, terms, by, at, on }: Adding): Promise<Added> {
  const id = planIdOf(unit, year);
  const known = await core.store.read('action-plan', id);
  let plan: ActionPlan = known?.doc ?? newActionPlan(id, unit, year);
  const facts: Fact[] = [];
  const measures: string[] = [];
  for (const each of terms) {
    const measure = nextMeasureOf(plan);
    const next = carryOutOnPlan(plan, { action: 'add', measure, terms: each, by, at, on });
    plan = next.plan;
    facts.push(...next.facts);
    measures.push(measure);
  }
  if (terms.length === 0) return { plan: id, measures, writes: [], facts };
  const given = plan.measures
    .filter((measure) => measures.includes(measure.id))
    .map((measure) => ({ id: measureIdOf(id, measure.id), owner: measure.owner }));
  const writes = [
    putPlan(plan, known),
    ...(await refreshedPlan(core, unit)),
    ...tellOwners(core, unit, given, by),
  ];
  return { plan: id, measures, writes, facts };
}

/** The plan as it is to be saved, if it is still as it was read. */
export function putPlan(plan: ActionPlan, known: Stored<'action-plan'> | null): Write {
  return { name: 'action-plan', id: plan.id, doc: plan, expected: known?.version ?? 'new' };
}

/** Measures are numbered within their plan, and none is ever taken out. */
function nextMeasureOf({ measures }: ActionPlan): string {
  return `m${measures.length + 1}`;
}
