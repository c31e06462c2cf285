import { describe, expect, it } from 'vitest';
import { calendarFor, weekdayOf } from '../../../../src/domain/processes/calendar.ts';
import { perform, puttingOff } from '../../../../src/domain/processes/occurrence/moves.ts';
import { newOccurrence } from '../../../../src/domain/processes/occurrence/occurrence.ts';
import { latersOn, untilOf } from '../../../../src/domain/processes/occurrence/until.ts';
import { defaultSettings } from '../../../../src/domain/processes/settings.ts';
import { addDays, type Day } from '../../../../src/domain/time.ts';
import { daysFrom, isHoliday, morning, wheel } from '../scene.ts';

const calendar = calendarFor(defaultSettings.quiet, isHoliday);
const everyDay = daysFrom('2026-01-01', '2030-12-31');

const putOff = (on: Day, until: Day) => {
  const about = { process: 'hse-round', unit: 'dep', occurrence: '2027', dueOn: on } as const;
  const act = { action: 'later', until, by: 'hans', at: morning(on), on } as const;
  return perform(newOccurrence('hse-round:dep:2027', about), act, wheel());
};

describe('putting off', () => {
  it.each([
    ['tomorrow', '2027-11-18', '2027-11-19'],
    ['tomorrow', '2027-11-19', '2027-11-22'],
    ['tomorrow', '2026-10-24', '2026-10-26'],
    ['tomorrow', '2026-03-27', '2026-04-07'],
    ['monday', '2027-11-18', '2027-11-22'],
    ['monday', '2027-11-22', '2027-11-29'],
    ['monday', '2026-10-25', '2026-10-26'],
    ['after-holiday', '2027-12-15', '2028-01-03'],
    ['after-holiday', '2027-03-15', '2027-03-30'],
    ['after-holiday', '2027-06-15', '2027-08-02'],
    ['2027-12-25', '2027-12-15', '2028-01-03'],
    ['2026-07-15', '2026-06-01', '2026-08-03'],
  ])('until %s on %s means %s', (choice, today, until) => {
    expect(untilOf(choice, today, calendar)).toBe(until);
  });

  it.each([
    ['2026-04-04', '2026-04-07'],
    ['2026-04-05', '2026-04-07'],
    ['2026-04-06', '2026-04-07'],
    ['2026-07-01', '2026-08-03'],
    ['2026-07-31', '2026-08-03'],
    ['2026-12-31', '2027-01-04'],
    ['2027-01-01', '2027-01-04'],
    ['2027-01-03', '2027-01-04'],
  ])('until after the holiday in the middle of it, on %s, means its end %s', (today, until) => {
    expect(untilOf('after-holiday', today, calendar)).toBe(until);
  });

  it.each(['2026-05-26', '2026-05-31', '2026-09-01', '2026-11-02', '2026-11-23', '2026-04-30', '2026-05-13'])(
    'knows no holiday on %s, when none is near',
    (today) => {
      expect(untilOf('after-holiday', today, calendar)).toBeNull();
      expect(latersOn(today, calendar).map(({ choice }) => choice)).not.toContain('after-holiday');
    },
  );

  it('offers every way with its day, and of ways to the same day one', () => {
    const offered = (today: Day) => latersOn(today, calendar).map(({ choice, on }) => `${choice} ${on}`);
    expect(offered('2026-11-18')).toEqual(['tomorrow 2026-11-19', 'monday 2026-11-23']);
    expect(offered('2026-11-20')).toEqual(['monday 2026-11-23']);
    expect(offered('2026-12-10')).toEqual([
      'tomorrow 2026-12-11',
      'monday 2026-12-14',
      'after-holiday 2027-01-04',
    ]);
    expect(offered('2026-07-15')).toEqual(['after-holiday 2026-08-03']);
    expect(offered('2026-05-13')).toEqual(['tomorrow 2026-05-15', 'monday 2026-05-18']);
  });

  it('is never refused for what is offered, on any day of five years', () => {
    const refused = everyDay.flatMap((today) => {
      const offered = latersOn(today, calendar);
      const wrong = offered.filter(
        ({ on }) => 'denial' in putOff(today, on) || on <= today || calendar.quietReason(on) !== null,
      );
      return offered.length === 0 ? [today] : wrong.map(({ choice }) => `${today} ${choice}`);
    });
    expect(refused).toEqual([]);
  });

  it('is never refused for a day within the sixty that it names', () => {
    const some = everyDay.filter((day) => weekdayOf(day) === 2);
    const refused = some.flatMap((today) =>
      Array.from({ length: puttingOff.days }, (_, ahead) => addDays(today, ahead + 1)).filter(
        (day) => 'denial' in putOff(today, untilOf(day, today, calendar) ?? day),
      ),
    );
    expect(refused).toEqual([]);
  });

  it('is refused beyond the posting day after the sixtieth', () => {
    expect(putOff('2026-05-26', '2026-08-03')).toHaveProperty('occurrence.until', '2026-08-03');
    expect(putOff('2026-05-26', '2026-08-04')).toEqual({
      denial: { code: 'not-that-day', earliest: '2026-05-27', latest: '2026-08-03' },
    });
  });

  it('offers the soonest first', () => {
    const spread = everyDay.map((today) => latersOn(today, calendar).map(({ on }) => on));
    expect(spread.filter((on) => on.join() !== on.toSorted().join())).toEqual([]);
  });
});
