import { DateTime } from 'luxon';
import { type IsHoliday, isWorkingDay } from '../domain/delegations/workingDays.ts';
import type { Day, Instant } from '../domain/time.ts';

/** When reminders go out on a working day, on the wall clock of the organisation: our proposal. */
const hour = 9;

/**
 * The last working day whose hour of reminders has come by `now`. The hour is that of the wall clock, also on the days on
 * which summer time begins or ends.
 */
export function lastReminderDay(now: Instant, zone: string, isHoliday: IsHoliday): Day {
  const here = DateTime.fromISO(now, { zone });
  let day = here.startOf('day');
  while (day.set({ hour }) > here || !isWorkingDay(day.toFormat('yyyy-MM-dd'), isHoliday)) {
    day = day.minus({ days: 1 });
  }
  return day.toFormat('yyyy-MM-dd');
}
