import { measureSteps } from '../../../domain/processes/actionPlan/measure.ts';
import { calendarFor } from '../../../domain/processes/calendar.ts';
import type { AlsoDue } from '../../../domain/processes/plan/types.ts';
import { aboveOf, type Wheel } from '../../../domain/processes/responsible.ts';
import { settingsFor } from '../../../domain/processes/settings.ts';
import { lineManagerOf } from '../../../domain/responsibility/lookup.ts';
import { actingFor } from '../../../domain/responsibility/substitutes.ts';
import { type Day, dayOf } from '../../../domain/time.ts';
import type { Core } from '../../context.ts';
import { everyOf } from '../../delegations/finding.ts';
import { type KnownMeasure, measuresIn } from './finding.ts';

/** What falls due with the measures of all action plans that still wait for somebody. */
export async function measuresDue(
  { store }: Pick<Core, 'store'>,
  wheel: Wheel,
  today: Day,
): Promise<readonly AlsoDue[]> {
  const plans = await everyOf(store, 'action-plan', 'open', 'yes');
  return plans.flatMap(measuresIn).flatMap((known) => stepsOf(known, wheel, today));
}

/**
 * The steps of one measure. Whoever has left hands theirs to the line manager; of whoever is away the substitute is told. What lies before the day on which its owner
 * and deadline were set is not made up for: they have just heard of it.
 */
function stepsOf(
  { plan, measure }: KnownMeasure,
  { dir, settings, isHoliday }: Wheel,
  today: Day,
): readonly AlsoDue[] {
  const { id, unit } = plan.doc;
  if (!dir.units.has(unit)) return [];
  const owner = dir.people.has(measure.owner) ? measure.owner : lineManagerOf(dir, unit, today)?.person;
  if (owner === undefined) return [];
  const above = aboveOf(dir, { person: owner, unit }, today);
  const acting = actingFor(dir, owner, unit, today);
  const { quiet } = settingsFor(settings, dir, unit);
  const setOn = setOnOf({ measure }, dir.organisation.timeZone);
  const calendar = calendarFor(quiet, isHoliday);
  return measureSteps(id, unit, { ...measure, owner }, calendar, above?.person)
    .filter(({ on }) => setOn === null || on > setOn)
    .map((step) => {
      if (step.as === 'asked' && acting !== null) return { ...step, to: acting, insteadOf: owner };
      const away = step.as === 'above' ? (above?.insteadOf ?? null) : null;
      return away === null ? step : { ...step, insteadOf: away };
    });
}

const settings: readonly string[] = ['add', 'change', 'tell-effect', 'reopen'];

function setOnOf({ measure }: Pick<KnownMeasure, 'measure'>, zone: string): Day | null {
  const last = measure.deeds.findLast(({ action }) => settings.includes(action));
  return measure.status === 'open' && last !== undefined ? dayOf(last.at, zone) : null;
}
