import type { Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import type { OccurrenceKey } from '../../domain/processes/occurrences.ts';
import { keysToKnow } from '../../domain/processes/plan/planOf.ts';
import { firstPlanState, type PlanQuestion, type PlanState } from '../../domain/processes/plan/types.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import { lineAppointmentOf } from '../../domain/responsibility/tenures.ts';
import type { Day } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import type { YearState } from '../records.ts';
import type { Stored } from '../store.ts';
import { askedOfEach, gently } from './gently.ts';
import { occurrenceId } from './wheel.ts';

/** What the planning of a day builds on, as it was read. */
export interface KnownYear {
  readonly state: Stored<'year-state'> | null;
  readonly occurrences: ReadonlyMap<OccurrenceKey, Stored<'occurrence'>>;
}

/** The state of the plans before, without the occurrences. */
export function stateOf(doc: YearState | null, today: Day): PlanState {
  if (doc === null) return firstPlanState(today);
  const { plan: _, plannedThisWeek = doc.plannedOn === null ? [] : [doc.plannedOn], ...rest } = doc;
  return {
    ...rest,
    plannedThisWeek,
    occurrences: new Map(),
    sent: new Map(doc.sent),
    told: new Map(doc.told),
  };
}

/** Everything that is not over, and of the rest only what the plan can touch: not the history of years. */
export async function occurrencesFor(
  { store }: Core,
  question: PlanQuestion,
): Promise<ReadonlyMap<OccurrenceKey, Stored<'occurrence'>>> {
  const open = await everyOf(store, 'occurrence', 'open', 'yes');
  const known = new Map(open.map((each) => [each.doc.id, each]));
  const wanted = (await gently(keysToKnow(question))).filter((key) => !known.has(key));
  for (const found of await askedOfEach(wanted, (key) => store.read('occurrence', occurrenceId(key)))) {
    if (found !== null) known.set(found.doc.id, found);
  }
  return known;
}

/** The state with these occurrences in it. */
export function withOccurrences(state: PlanState, known: KnownYear['occurrences']): PlanState {
  const occurrences = new Map<OccurrenceKey, Occurrence>([...known].map(([key, { doc }]) => [key, doc]));
  return { ...state, occurrences };
}

/** A month without open nonconformities has nothing to handle; whoever leads a unit answers for those below it too. */
export async function needless(
  { store }: Core,
  { dir }: Pick<Wheel, 'dir'>,
  today: Day,
): Promise<NonNullable<PlanQuestion['isNeedless']>> {
  const units = [...dir.units.keys()];
  const counts = await askedOfEach(units, (unit) => store.count('case', 'openUnit', unit));
  const withCases = units.filter((_, index) => (counts[index] ?? 0) > 0);
  const answering = new Set(withCases.map((unit) => lineAppointmentOf(dir, unit, today)?.unit ?? unit));
  return (process, unit) => process === 'nonconformity-handling' && !answering.has(unit);
}
