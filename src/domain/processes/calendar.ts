import { DateTime } from 'luxon';
import type { IsHoliday } from '../delegations/workingDays.ts';
import { addDays, type Day, type Instant, instantOf, type TimeOfDay } from '../time.ts';
import type { QuietSettings } from './settings.ts';

/** Why nothing is posted on a day; `period` is one of the quiet periods of the settings. */
export type QuietReason = 'weekend' | 'holiday' | 'easter-week' | 'july' | 'period';

/** Tells which days are quiet, each worked out once. */
export interface PostingCalendar {
  /** Null for a day on which posts go out. */
  readonly quietReason: (day: Day) => QuietReason | null;
  /** The day itself when posts go out on it, else the last such day before. */
  readonly lastUpTo: (day: Day) => Day;
  /** The day itself when posts go out on it, else the next such day. */
  readonly firstFrom: (day: Day) => Day;
  /** The `count`-th posting day after `day`; with 0 the day itself. */
  readonly after: (day: Day, count: number) => Day;
  /** How many posting days lie after `from`, up to `to` included; 0 when `to` is not later. */
  readonly between: (from: Day, to: Day) => number;
}

/** Longer than any run of quiet days: a quiet year and a half must not search for ever. */
const longestSearch = 550;

/** The calendar of posting for some quiet periods. Holidays are asked for, never assumed. */
export function postingCalendar(quiet: QuietSettings, isHoliday: IsHoliday): PostingCalendar {
  const days = new Map<Day, QuietReason | null>();
  const quietReason = (day: Day): QuietReason | null => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const reason = reasonOf(day, quiet, isHoliday);
    days.set(day, reason);
    return reason;
  };
  const search = (day: Day, step: 1 | -1): Day => {
    let next = day;
    for (let tries = 0; quietReason(next) !== null && tries < longestSearch; tries += 1) {
      next = addDays(next, step);
    }
    return next;
  };
  const after = (day: Day, count: number): Day => {
    let next = day;
    for (let left = count; left > 0; left -= 1) next = search(addDays(next, 1), 1);
    return next;
  };
  return {
    quietReason,
    lastUpTo: (day) => search(day, -1),
    firstFrom: (day) => search(day, 1),
    after,
    between: (from, to) => {
      let count = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
        if (quietReason(day) === null) count += 1;
      }
      return count;
    },
  };
}

const calendars = new WeakMap<QuietSettings, WeakMap<IsHoliday, PostingCalendar>>();

/** The calendar for these settings, made once for each. */
export function calendarFor(quiet: QuietSettings, isHoliday: IsHoliday): PostingCalendar {
  const byHolidays = calendars.get(quiet) ?? new WeakMap<IsHoliday, PostingCalendar>();
  calendars.set(quiet, byHolidays);
  const known = byHolidays.get(isHoliday) ?? postingCalendar(quiet, isHoliday);
  byHolidays.set(isHoliday, known);
  return known;
}

function reasonOf(day: Day, quiet: QuietSettings, isHoliday: IsHoliday): QuietReason | null {
  const weekday = weekdayOf(day);
  if (weekday > 5) return 'weekend';
  if (isHoliday(day)) return 'holiday';
  const monthAndDay = day.slice('yyyy-'.length);
  if (quiet.july && monthAndDay.startsWith('07-')) return 'july';
  if (quiet.easterWeek && isEasterWeek(day)) return 'easter-week';
  const inPeriod = quiet.periods.some(({ from, to }) =>
    from <= to ? from <= monthAndDay && monthAndDay <= to : from <= monthAndDay || monthAndDay <= to,
  );
  return inPeriod ? 'period' : null;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** True from the Monday before Easter Sunday to Easter Monday. */
function isEasterWeek(day: Day): boolean {
  const sunday = easterSunday(Number(day.slice(0, 'yyyy'.length)));
  return addDays(sunday, -6) <= day && day <= addDays(sunday, 1);
}

/**
 * Easter Sunday: the first Sunday after the full moon of the church calendar on or after 21 March. The golden number
 * gives the moon's place in its nineteen years; centuries correct for the leap years left out and the moon's drift.
 */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const leapsLeftOut = century - Math.floor(century / 4);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const epact = (((19 * (year % 19) + leapsLeftOut - moonDrift + 15) % 30) + 30) % 30;
  const late = epact === 29 || (epact === 28 && year % 19 > 10) ? 1 : 0;
  const fullMoon = addDays(`${String(year).padStart(4, '0')}-03-21`, epact - late);
  return addDays(fullMoon, 7 - (weekdayOf(fullMoon) % 7));
}

const instants = new Map<string, Instant>();

/**
 * The instant at which clocks in the zone show that time on that day. A time that the clocks skip is taken after the gap,
 * one that they show twice the first time.
 */
export function instantAt(day: Day, time: TimeOfDay, zone: string): Instant {
  const key = `${day}T${time} ${zone}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  if (instants.size > 5_000) instants.clear();
  const found = DateTime.fromISO(`${day}T${time}`, { zone });
  const before = found.minus({ hours: 1 });
  const isSecond = before.toFormat('HH:mm') === found.toFormat('HH:mm');
  const instant = instantOf((isSecond ? before : found).toMillis());
  instants.set(key, instant);
  return instant;
}
