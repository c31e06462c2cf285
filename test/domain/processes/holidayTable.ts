import type { Day } from '../../../src/domain/time.ts';

/** Easter Sundays as almanacs print them, so that what works them out is not checked against itself. */
export const easterSundays: Readonly<Record<number, Day>> = {
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
  2031: '2031-04-13',
  2032: '2032-03-28',
  2033: '2033-04-17',
  2034: '2034-04-09',
  2035: '2035-03-25',
};

/** The public holidays of Norway that fall on another day every year, as almanacs print them. */
export const movableHolidays: Readonly<Record<number, Readonly<Record<string, Day>>>> = {
  2026: {
    'Maundy Thursday': '2026-04-02',
    'Good Friday': '2026-04-03',
    'Easter Sunday': '2026-04-05',
    'Easter Monday': '2026-04-06',
    'Ascension Day': '2026-05-14',
    'Whit Sunday': '2026-05-24',
    'Whit Monday': '2026-05-25',
  },
  2027: {
    'Maundy Thursday': '2027-03-25',
    'Good Friday': '2027-03-26',
    'Easter Sunday': '2027-03-28',
    'Easter Monday': '2027-03-29',
    'Ascension Day': '2027-05-06',
    'Whit Sunday': '2027-05-16',
    'Whit Monday': '2027-05-17',
  },
};

/** The same every year, as month and day. */
export const fixedHolidays = ['01-01', '05-01', '05-17', '12-25', '12-26'] as const;
