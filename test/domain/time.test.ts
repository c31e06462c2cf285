import { Settings } from 'luxon';
import { afterEach, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/domain/language.ts';
import { addDays, dayOf, instantOf, isDay, isTimeOfDay, timeOf } from '../../src/domain/time.ts';
import { dayInWords, instantInWords, shortDay } from '../../src/i18n/dates.ts';

const oslo = 'Europe/Oslo';

describe('the wall clock of the organisation', () => {
  afterEach(() => {
    Settings.now = () => Date.now();
  });

  it.each([
    ['just before midnight in winter', '2026-11-20T22:59:59.999Z', '2026-11-20', '23:59'],
    ['midnight in winter', '2026-11-20T23:00:00.000Z', '2026-11-21', '00:00'],
    ['midnight in summer', '2026-06-30T22:00:00.000Z', '2026-07-01', '00:00'],
    ['the last minute before summer time begins', '2026-03-29T00:59:00.000Z', '2026-03-29', '01:59'],
    ['the first minute of summer time', '2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    [
      'half past two for the first time, when summer time ends',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25',
      '02:30',
    ],
    ['half past two for the second time', '2026-10-25T01:30:00.000Z', '2026-10-25', '02:30'],
  ])('%s', (_, at, day, time) => {
    for (const season of ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z']) {
      Settings.now = () => Date.parse(season);
      expect([dayOf(at, oslo), timeOf(at, oslo)]).toEqual([day, time]);
    }
  });

  it('counts calendar days, not hours, across both clock changes', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('knows days and times from other text', () => {
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00'].some(isDay)).toBe(
      false,
    );
    expect(['00:00', '23:59'].every(isTimeOfDay)).toBe(true);
    expect(['24:00', '9:00', '12:60', '12:00:00', ''].some(isTimeOfDay)).toBe(false);
  });

  it('writes instants in UTC that sort as text', () => {
    expect(instantOf(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(instantOf(1) > instantOf(0)).toBe(true);
  });

  it('is put into words as people write it', () => {
    expect(dayInWords('2026-11-20', 'nb')).toBe('fredag 20. november 2026');
    expect(dayInWords('2026-11-20', 'en')).toBe('Friday 20 November 2026');
    expect(shortDay('2026-12-04', 'en')).toBe('4 Dec 2026');
    expect(instantInWords('2026-10-25T01:30:00.000Z', 'nb', oslo)).toBe('25. okt. 2026 kl. 02:30');
    expect(instantInWords('2026-07-01T12:05:00.000Z', 'en', oslo)).toBe('1 Jul 2026 at 14:05');
  });
});

describe('the language of a platform’s locale', () => {
  it.each([
    ['nb-NO', 'nb'],
    ['nn-NO', 'nb'],
    ['no', 'nb'],
    ['sv_SE', 'nb'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['de-DE', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s is read as %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
