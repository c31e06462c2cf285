import type { ActionPlan } from '../../../domain/processes/actionPlan/actionPlan.ts';
import type { Measure } from '../../../domain/processes/actionPlan/measure.ts';
import { countedWith } from '../../../domain/processes/nonconformities.ts';
import type { RoundInputs } from '../../../domain/processes/round/round.ts';
import { addDays, type Day, dayOf } from '../../../domain/time.ts';
import { type Core, todayIn } from '../../context.ts';
import { everyOf } from '../../delegations/finding.ts';
import type { Stored } from '../../store.ts';
import { planIdOf } from '../plan/adding.ts';
import { roundIdOf, type WhichRound } from './access.ts';

/** How far back is looked when the unit had no round before. */
const lookBackDays = 365;

/** Cases that are laid ready at most, the newest of them. */
const mostCases = 500;

/**
 * What the unit has from last year: its last round, its last action plan, the measures of that and of the plan that runs, and
 * the cases since the last round. (003#Pre-meeting, charting issues, post-meeting)
 */
export async function papersOf(core: Core, { unit, year }: WhichRound): Promise<RoundInputs> {
  const lastRound = await core.store.read('hse-round', roundIdOf({ unit, year: year - 1 }));
  const plans = await Promise.all(
    [year - 1, year].map((of) => core.store.read('action-plan', planIdOf(unit, of))),
  );
  return {
    lastRound: lastRound?.id ?? null,
    lastPlan: plans[0]?.id ?? null,
    measures: plans.flatMap((plan) => plan?.doc.measures.map(({ id }) => `${plan.id}/${id}`) ?? []),
    cases: await casesSince(core, unit, since(core, lastRound)),
    riskAssessments: [],
  };
}

/** The first day of what is looked back on: that of the last pre-meeting, else a year ago. */
export function since(core: Core, lastRound: Stored<'hse-round'> | null): Day {
  const today = todayIn(core.directory(), core.clock.now());
  return lastRound?.doc.preMeeting?.on ?? addDays(today, -lookBackDays);
}

async function casesSince(core: Core, unit: string, from: Day): Promise<readonly string[]> {
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  const years = yearsBetween(from, today);
  const units = countedWith(dir, unit, today);
  const found = await Promise.all(
    units.flatMap((each) => years.map((year) => everyOf(core.store, 'case', 'unitYear', `${each} ${year}`))),
  );
  return found
    .flat()
    .filter(({ doc }) => dayOf(doc.receivedAt, dir.organisation.timeZone) >= from)
    .map(({ id }) => id)
    .sort()
    .slice(-mostCases);
}

function yearsBetween(from: Day, to: Day): readonly number[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 'yyyy'.length)));
  const count = (last ?? 0) - (first ?? 0) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => (first ?? 0) + at);
}

/** True when the papers that lie ready are not these. */
export function differ(before: RoundInputs | null, now: RoundInputs): boolean {
  return JSON.stringify(before) !== JSON.stringify(now);
}

/** Measures with the plans that they are in, by "plan/measure". Those that are gone are left out. */
export async function measuresAt(core: Core, refs: readonly string[]): Promise<readonly Measure[]> {
  const plans = new Map<string, ActionPlan>();
  for (const id of new Set(refs.map((ref) => splitRef(ref).plan))) {
    const known = await core.store.read('action-plan', id);
    if (known) plans.set(id, known.doc);
  }
  return refs.flatMap((ref) => {
    const { plan, measure } = splitRef(ref);
    return plans.get(plan)?.measures.find(({ id }) => id === measure) ?? [];
  });
}

function splitRef(ref: string): { readonly plan: string; readonly measure: string } {
  const cut = ref.lastIndexOf('/');
  return { plan: ref.slice(0, cut), measure: ref.slice(cut + 1) };
}
