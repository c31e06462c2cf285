import { addDays, type Day } from '../time.ts';

/** True for a public holiday. Saturdays and Sundays need not be among them. */
export type IsHoliday = (day: Day) => boolean;

/** True for a day on which people are at work: no Saturday, Sunday or public holiday. */
export function isWorkingDay(day: Day, isHoliday: IsHoliday): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The `count`-th working day after `day`; the day itself counts as none. */
export function addWorkingDays(day: Day, count: number, isHoliday: IsHoliday): Day {
  let next = day;
  for (let left = count; left > 0; ) {
    next = addDays(next, 1);
    if (isWorkingDay(next, isHoliday)) left -= 1;
  }
  return next;
}
