import { describe, expect, it } from 'vitest';
import { calendarFor, easterSunday } from '../../../src/domain/processes/calendar.ts';
import { defaultSettings } from '../../../src/domain/processes/settings.ts';
import { easterSundays, fixedHolidays, movableHolidays } from './holidayTable.ts';
import { daysFrom, isHoliday } from './scene.ts';

const { quietReason } = calendarFor(defaultSettings.quiet, isHoliday);

describe('Easter and the public holidays', () => {
  it('fall on the days that almanacs print, from 2024 to 2035', () => {
    const years = Object.keys(easterSundays).map(Number);
    expect(years).toHaveLength(12);
    expect(Object.fromEntries(years.map((year) => [year, easterSunday(year)]))).toEqual(easterSundays);
  });

  it.each([2026, 2027])('of %i are those of the almanac, and no others', (year) => {
    const movable = Object.values(movableHolidays[year] ?? {});
    expect(movable).toHaveLength(7);
    const all = new Set([...movable, ...fixedHolidays.map((day) => `${year}-${day}`)]);
    expect(daysFrom(`${year}-01-01`, `${year}-12-31`).filter(isHoliday)).toEqual([...all].sort());
  });
});

describe('a day on which nothing is posted', () => {
  it.each([
    ['2026-03-27', null],
    ['2026-03-28', 'weekend'],
    ['2026-03-30', 'easter-week'],
    ['2026-04-01', 'easter-week'],
    ['2026-04-02', 'holiday'],
    ['2026-04-06', 'holiday'],
    ['2026-04-07', null],
    ['2026-05-01', 'holiday'],
    ['2026-05-13', null],
    ['2026-05-14', 'holiday'],
    ['2026-05-15', null],
    ['2026-05-25', 'holiday'],
    ['2026-06-30', null],
    ['2026-07-01', 'july'],
    ['2026-07-31', 'july'],
    ['2026-08-03', null],
    ['2026-12-23', null],
    ['2026-12-24', 'period'],
    ['2026-12-31', 'period'],
    ['2027-01-01', 'holiday'],
    ['2027-01-04', null],
    ['2027-03-19', null],
    ['2027-03-22', 'easter-week'],
    ['2027-03-30', null],
    ['2027-05-18', null],
  ])('%s: %s', (day, reason) => {
    expect(quietReason(day)).toBe(reason);
  });
});
