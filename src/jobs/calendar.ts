import Holidays from 'date-holidays';
import type { IsHoliday } from '../domain/delegations/workingDays.ts';
import type { Day } from '../domain/time.ts';

const norway = new Holidays('NO');

const byYear = new Map<string, ReadonlySet<Day>>();

/** True for a public holiday in Norway. Days that are kept without being public holidays, as Christmas Eve, are none. */
export const isNorwegianHoliday: IsHoliday = (day) => {
  const year = day.slice(0, 'yyyy'.length);
  const known = byYear.get(year) ?? publicHolidaysOf(year);
  byYear.set(year, known);
  return known.has(day);
};

function publicHolidaysOf(year: string): ReadonlySet<Day> {
  const all = norway.getHolidays(Number(year));
  return new Set(
    all.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 'yyyy-MM-dd'.length)),
  );
}
