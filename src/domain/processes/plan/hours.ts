import { addDays, type Day, dayOf, type Instant, type TimeOfDay } from '../../time.ts';
import { calendarFor, instantAt } from '../calendar.ts';
import type { Wheel } from '../responsible.ts';
import { settingsFor, type UnitRunning, type YearSettings } from '../settings.ts';
import type { PostItem, Target } from './types.ts';

/** How long before the first posts of a day they are planned, in minutes: late enough to know what was done until then. */
const plannedBefore = 15;

const minute = 60_000;

/** Everything at one target has the hours and quiet times of its unit; of a person that is where they work. */
export function settingsOf({ settings, dir }: Pick<Wheel, 'settings' | 'dir'>, target: Target): UnitRunning {
  const id = target.slice(target.indexOf(':') + 1);
  const unit = target.startsWith('channel:') ? id : dir.people.get(id)?.unit;
  return settingsFor(settings, dir, unit !== undefined && dir.units.has(unit) ? unit : dir.root.id);
}

/** A card about one duty goes out at the hour of that duty, one about several at the hour of the unit. */
export function hourFor(items: readonly PostItem[], own: UnitRunning): TimeOfDay {
  const [first, ...others] = items;
  if (first === undefined || first.subject.kind !== 'duty' || others.length > 0) return own.hour;
  return own.hourOf(first.subject.process);
}

/**
 * When a card can go out, from `now` on: `now` itself within its hours on a day that is not quiet for the target, else at its
 * hour on the next such day.
 */
export function nextHour(
  wheel: Wheel,
  { target, items }: { readonly target: Target; readonly items: readonly PostItem[] },
  now: Instant,
): Instant {
  const own = settingsOf(wheel, target);
  const calendar = calendarFor(own.quiet, wheel.isHoliday);
  const hour = hourFor(items, own);
  const today = dayOf(now, own.zone);
  const isOpen = calendar.quietReason(today) === null;
  if (isOpen && now <= instantAt(today, wheel.settings.latestHour, own.zone)) {
    const opens = instantAt(today, hour, own.zone);
    return opens < now ? now : opens;
  }
  return instantAt(calendar.firstFrom(addDays(today, 1)), hour, own.zone);
}

/** The times of day at which posts go out somewhere, the earliest first, with the zones in which they count. */
function hoursOf({ hour, processes, units, timeZones }: YearSettings, zone: string) {
  const own = [{ hour, processes }, ...Object.values(units)];
  const hours = own.flatMap((each) => [
    ...(each.hour === undefined ? [] : [each.hour]),
    ...Object.values(each.processes ?? {}).flatMap((process) => process?.hour ?? []),
  ]);
  return {
    hours: [...new Set(hours)].sort(),
    zones: [...new Set([zone, ...Object.values(timeZones)])],
  };
}

/** Every moment of the day at which posts may go out somewhere in the organisation, the earliest first. */
export function postingMoments(
  { settings, dir }: Pick<Wheel, 'settings' | 'dir'>,
  day: Day,
): readonly Instant[] {
  const { hours, zones } = hoursOf(settings, dir.organisation.timeZone);
  const moments = zones.flatMap((zone) => hours.map((hour) => instantAt(day, hour, zone)));
  return [...new Set(moments)].sort();
}

/** True once it is time to plan the posts of the day: shortly before the first of them. */
export function isTimeToPlan(wheel: Pick<Wheel, 'settings' | 'dir'>, now: Instant, day: Day): boolean {
  const [first] = postingMoments(wheel, day);
  return first === undefined || Date.parse(now) >= Date.parse(first) - plannedBefore * minute;
}
