import type { Words } from '../../domain/language.ts';
import type { PersonId, UnitId } from '../../domain/organisation/types.ts';
import { instantAt } from '../../domain/processes/calendar.ts';
import { isOver, type Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import { type PlannedOccurrence, yearOf } from '../../domain/processes/occurrences.ts';
import { recipientsOf } from '../../domain/processes/plan/asked.ts';
import type { Target } from '../../domain/processes/plan/types.ts';
import { processOf } from '../../domain/processes/processes.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import type { DatedStep } from '../../domain/processes/schedule.ts';
import { settingsFor } from '../../domain/processes/settings.ts';
import type { Instant } from '../../domain/time.ts';
import { type Core, todayIn } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import { unitNames } from '../people.ts';
import { answeredBy } from './entries.ts';
import { wheelOf } from './wheel.ts';

/** What is posted next of the HSE year, and when. */
export interface NextOfYear {
  readonly names: Words;
  readonly unit: Words;
  readonly at: Instant;
}

interface Step extends Pick<DatedStep, 'step' | 'on'> {
  readonly planned: PlannedOccurrence;
  readonly known: Occurrence | null;
  readonly at: Instant;
}

/**
 * What goes out next, as it is foreseen today, to one of these people or in the channel of one of these units; null when
 * nothing does before the end of the next year.
 */
export async function nextOfYear(
  core: Core,
  { people, units }: { readonly people: readonly PersonId[]; readonly units: readonly UnitId[] },
): Promise<NextOfYear | null> {
  const wheel = wheelOf(core);
  const now = core.clock.now();
  const year = Number(todayIn(wheel.dir, now).slice(0, 'yyyy'.length));
  const years = [year, year + 1];
  const inUnits = units.filter((unit) => wheel.dir.units.has(unit));
  const asked = years.flatMap((each) => people.map((person) => answeredBy(wheel, person, each)));
  const planned = [
    ...years.flatMap((each) => inUnits.flatMap((unit) => yearOf(wheel, unit, each))),
    ...(await Promise.all(asked)).flat(),
  ];
  const steps = (await withKnown(core, planned))
    .flatMap(({ planned: each, known }) => stepsOf(wheel, each, known))
    .filter(({ at }) => at > now)
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  const wanted = new Set<Target>([
    ...units.map((unit): Target => `channel:${unit}`),
    ...people.map((person): Target => `person:${person}`),
  ]);
  const next = steps.find(({ planned: { process, unit }, known, step, on }) => {
    const about = known ?? { process, unit, owner: null, notTheirs: [] };
    return recipientsOf(about, step, wheel, on).some(({ target }) => wanted.has(target));
  });
  if (next === undefined) return null;
  const { process, unit } = next.planned;
  return { names: processOf(process).names, unit: unitNames(wheel.dir, unit), at: next.at };
}

async function withKnown(
  { store }: Core,
  planned: readonly PlannedOccurrence[],
): Promise<readonly { readonly planned: PlannedOccurrence; readonly known: Occurrence | null }[]> {
  const each = [...new Map(planned.map((one) => [one.key, one])).values()];
  const units = [...new Set(each.map(({ unit }) => unit))];
  const found = await Promise.all(units.map((unit) => everyOf(store, 'occurrence', 'unit', unit)));
  const known = new Map(found.flat().map(({ doc }) => [doc.id, doc]));
  return each.map((one) => ({ planned: one, known: known.get(one.key) ?? null }));
}

/** What is still to come of one time of a duty: what was put off comes on the day that was asked for. */
function stepsOf(
  { settings, dir }: Wheel,
  planned: PlannedOccurrence,
  known: Occurrence | null,
): readonly Step[] {
  if (known !== null && isOver(known)) return [];
  const left = planned.steps.filter(({ step }) => step !== 'missed' && known?.steps[step] === undefined);
  if (known?.state !== 'later' || known.until === null)
    return left.map((step) => ({ ...step, planned, known }));
  const own = settingsFor(settings, dir, planned.unit);
  const at = instantAt(known.until, own.hourOf(planned.process), own.zone);
  return [{ step: 'again-1', on: known.until, at, planned, known }];
}
