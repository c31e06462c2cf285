import { DateTime } from 'luxon';

/** In UTC, in milliseconds. */
const dayLength = 86_400_000;

/** A point in time, ISO 8601 in UTC with milliseconds: "2026-11-20T09:15:00.000Z". Sorts as text. */
export type Instant = string;

/** A calendar day without a zone: "2026-11-20". Sorts as text. */
export type Day = string;

/** A local wall-clock time of day: "14:05". */
export type TimeOfDay = string;

/** The day that was worked out last, which is mostly the one that is asked for next. No zone changes its day within a minute. */
let latest = { minute: '', zone: '', day: '' };

/** The calendar day that it is in `zone` at `at`. */
export function dayOf(at: Instant, zone: string): Day {
  const minute = at.slice(0, 'yyyy-MM-ddTHH:mm'.length);
  if (latest.minute !== minute || latest.zone !== zone)
    latest = { minute, zone, day: DateTime.fromISO(at, { zone }).toFormat('yyyy-MM-dd') };
  return latest.day;
}

/** The wall-clock time that it is in `zone` at `at`, to the minute. */
export function timeOf(at: Instant, zone: string): TimeOfDay {
  return DateTime.fromISO(at, { zone }).toFormat('HH:mm');
}

/** The day `count` calendar days after `day` (before, when negative). */
export function addDays(day: Day, count: number): Day {
  return instantOf(Date.parse(`${day}T00:00:00Z`) + count * dayLength).slice(0, 'yyyy-MM-dd'.length);
}

/** True when `text` is a day of the calendar in the form "2026-11-20". */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** True when `text` is a time of day in the form "14:05". */
export function isTimeOfDay(text: string): text is TimeOfDay {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Milliseconds since 1970 as an `Instant`. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}
