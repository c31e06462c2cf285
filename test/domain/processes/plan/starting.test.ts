import { describe, expect, it } from 'vitest';
import { calendarFor } from '../../../../src/domain/processes/calendar.ts';
import { yearOf } from '../../../../src/domain/processes/occurrences.ts';
import { planOf } from '../../../../src/domain/processes/plan/planOf.ts';
import { isAhead, startsFrom } from '../../../../src/domain/processes/plan/starting.ts';
import { firstPlanState, type Plan } from '../../../../src/domain/processes/plan/types.ts';
import { defaultSettings, type YearSettings } from '../../../../src/domain/processes/settings.ts';
import { addDays, type Day } from '../../../../src/domain/time.ts';
import { organisation } from '../../../fakes/organisation.ts';
import { daysFrom, dir, isHoliday, morning, planAt, sampleDir, wheel } from '../scene.ts';

const calendar = calendarFor(defaultSettings.quiet, isHoliday);

/** A year that begins on that day, planned each morning from then on. */
const begun = (on: Day, days: number, settings: Partial<YearSettings> = {}, directory = dir) =>
  planAt(
    { wheel: wheel(settings, directory), units: [...directory.units.keys()] },
    on,
    daysFrom(on, addDays(on, days)).map(morning),
    () => [],
    firstPlanState(on),
  );

const cards = (plans: readonly Plan[]) => plans.map(({ bundles }) => bundles.length);

const told = (plans: readonly Plan[], target: string) =>
  plans.flatMap(({ bundles }) =>
    bundles
      .filter((bundle) => bundle.target === target)
      .map(({ day, items }) => ({ day, items: items.map(({ key }) => key) })),
  );

describe('on its first day', () => {
  const on = '2027-11-22';
  const atOnce = { start: { over: 1 } };

  it('a unit gets one card with what has begun and is not due yet', () => {
    const { plans } = begun(on, 0, atOnce);
    expect(told(plans, 'person:hans')).toEqual([
      {
        day: on,
        items: ['action-plan:dep:2027:first', 'requirements-overview:dep:2027:first'],
      },
    ]);
    expect(told(plans, 'channel:dep')).toHaveLength(1);
  });

  it('what was due until then is left alone, also on the days that follow', () => {
    const before = [...dir.units.keys()]
      .flatMap((unit) => yearOf(wheel(), unit, 2027))
      .filter(({ dueOn }) => addDays(on, -8) <= dueOn && dueOn <= on);
    expect(before.length).toBeGreaterThan(0);
    const { plans } = begun(on, 10, atOnce);
    const about = plans.flatMap(({ records }) =>
      records.map(({ key }) => key.slice(0, key.lastIndexOf(':'))),
    );
    expect(before.filter(({ key }) => about.includes(key))).toEqual([]);
  });

  it('it is told once, as beginning, and what lay before is settled with that as the reason', () => {
    const { plans, state } = begun('2027-12-06', 4, atOnce);
    const steps = state.occurrences.get('action-plan:dep:2027')?.steps;
    expect(steps).toMatchObject({
      first: { as: 'posted', day: '2027-12-06' },
      'reminder-1': { as: 'settled', why: 'before-start' },
      due: { as: 'posted', day: '2027-12-10' },
    });
    const items = plans.flatMap(({ bundles }) => bundles.flatMap((bundle) => bundle.items));
    expect(
      items.filter(({ key }) => key === 'action-plan:dep:2027:first' && key.includes('reminder')),
    ).toEqual([]);
    expect(items.map(({ lateBy }) => lateBy).every((late) => late === 0)).toBe(true);
  });

  it('a unit with nothing under way is told of what comes next, and of that no second time', () => {
    const [year, lab] = ['2027-06-21', 'person:hans'];
    const { plans } = begun(year, 70, atOnce);
    const [first, ...later] = told(plans, lab);
    expect(first?.day).toBe(year);
    expect(first?.items).toHaveLength(1);
    expect(later.flatMap(({ items }) => items)).not.toContain(first?.items[0]);
    const [monday] = plans.filter(({ day }) => day === '2027-06-28');
    expect(monday?.bundles.flatMap(({ digest }) => digest)).toEqual([]);
  });

  it('what comes next is told as still to come, and what is under way is not', () => {
    const ahead = (day: Day) =>
      begun(day, 0, atOnce).plans.flatMap(({ bundles }) =>
        bundles
          .filter(({ target }) => target === 'person:hans')
          .flatMap(({ items }) => items.map((item) => isAhead(item, day))),
      );
    expect(ahead('2027-06-21')).toEqual([true]);
    expect(ahead(on)).toEqual([false, false]);
  });

  it('that falls into a quiet time it begins after it, branch by branch', () => {
    const { plans } = begun('2027-07-05', 40);
    const days = new Set(plans.flatMap(({ bundles }) => bundles.map(({ day }) => day)));
    expect(Math.min(...[...days].map((day) => Date.parse(day)))).toBe(Date.parse('2027-08-02'));
  });

  it('that the service slept through it begins with the next plan, once', () => {
    const question = { wheel: wheel(), units: [...sampleDir.units.keys()] };
    const whole = { ...question, wheel: wheel({}, sampleDir) };
    const first = planOf({ ...whole, now: morning('2027-11-22'), state: firstPlanState('2027-11-22') });
    const next = planOf({ ...whole, now: morning('2027-12-01'), state: first.next });
    const again = planOf({ ...whole, now: morning('2027-12-02'), state: next.next });
    const keys = [first, next, again].flatMap(({ bundles }) =>
      bundles.flatMap(({ items }) => items.map(({ key, target }) => `${key} ${target}`)),
    );
    expect(keys).toEqual([...new Set(keys)]);
    expect(new Set(next.next.starts?.map(([, on]) => on))).toEqual(new Set(['2027-11-22', '2027-12-01']));
  });
});

describe('the organisation of the sample', () => {
  it('begins over five working days with no more than a hundred cards on any of them', () => {
    const { plans } = begun('2026-11-20', 6, {}, sampleDir);
    const each = cards(plans);
    expect(each[0]).toBeLessThan(40);
    expect(Math.max(...each)).toBeLessThan(100);
    expect(each.filter((count) => count > 0)).toHaveLength(5);
  });

  it('has something for people within a week of any day on which it is begun, but for the quiet of July', () => {
    const silent = daysFrom('2027-01-01', '2027-12-31').filter((on, index) => {
      if (index % 9 !== 0 || calendar.firstFrom(on) > addDays(on, 3)) return false;
      return cards(begun(on, 7, {}, sampleDir).plans).every((count) => count === 0);
    });
    expect(silent).toEqual([]);
  });
});

describe('the branches of an organisation', () => {
  const branches = (sizes: readonly number[]) => {
    const building = organisation().unit('uni');
    sizes.forEach((size, branch) => {
      building.unit(`b${branch}`, 'uni', { level: 'faculty' });
      for (let each = 1; each < size; each += 1) building.unit(`b${branch}-${each}`, `b${branch}`);
    });
    return building.open();
  };

  it('begin on the days in turn, the largest first, and each on the day that has the least', () => {
    const starts = startsFrom(branches([2, 6, 4, 3]), '2027-11-22', 3, calendar);
    expect(Object.fromEntries(starts)).toEqual({
      uni: '2027-11-22',
      b1: '2027-11-22',
      b2: '2027-11-23',
      b3: '2027-11-24',
      b0: '2027-11-24',
    });
  });

  it('are cut into their parts when one holds most of it', () => {
    const starts = startsFrom(branches([40, 3]), '2027-11-22', 4, calendar);
    const perDay = Map.groupBy(starts, ([, on]) => on);
    expect(starts.map(([unit]) => unit)).toContain('b0-1');
    expect(Math.max(...[...perDay.values()].map((day) => day.length))).toBeLessThanOrEqual(13);
  });
});
