import { describe, expect, it } from 'vitest';
import { newOccurrence, type Occurrence } from '../../../../src/domain/processes/occurrence/occurrence.ts';
import type { OccurrenceKey } from '../../../../src/domain/processes/occurrences.ts';
import type { PlanState } from '../../../../src/domain/processes/plan/types.ts';
import type { UnitSettings } from '../../../../src/domain/processes/settings.ts';
import { type Day, dayOf } from '../../../../src/domain/time.ts';
import { daysFrom, morning, planAt, runningState, wheel } from '../scene.ts';

const units = ['uni', 'fac', 'dep'];
/** A Monday. */
const june = '2027-06-07';

/** A duty that somebody has taken, so that it waits for them and nothing else comes of it. */
const taken = (unit: string, owner: string): Occurrence => {
  const key: OccurrenceKey = `action-plan:${unit}:2027`;
  const about = { process: 'action-plan', unit, occurrence: '2027', dueOn: '2027-12-10' } as const;
  const first = { on: '2027-05-20', as: 'posted', day: '2027-05-20' } as const;
  return { ...newOccurrence(key, about), state: 'taken', owner, steps: { first } };
};

const waiting = [taken('dep', 'hans'), taken('fac', 'dina')];
const begun: PlanState = {
  ...runningState(june),
  occurrences: new Map(waiting.map((occurrence) => [occurrence.id, occurrence])),
};

/** The days on which somebody got a digest, when it was planned on these days. */
const digestsOf = (
  person: string,
  quiet: Readonly<Record<string, UnitSettings['quiet']>>,
  days: readonly Day[],
) => {
  const own = Object.fromEntries(Object.entries(quiet).map(([unit, each]) => [unit, { quiet: each ?? {} }]));
  const { plans } = planAt({ wheel: wheel({ units: own }), units }, june, days.map(morning), () => [], begun);
  const bundles = plans.flatMap((plan) => plan.bundles);
  const got = bundles.filter(({ target, digest }) => target === `person:${person}` && digest.length > 0);
  return got.map(({ day }) => day);
};

const quietOn = (...days: readonly string[]) => ({
  periods: days.map((day) => ({ id: day, from: day, to: day })),
});

describe('the digest of the week', () => {
  const summer = daysFrom(june, '2027-08-10');
  const weeks = daysFrom(june, '2027-06-25');

  it('comes on Mondays, and not in a July that is quiet for everybody', () => {
    expect(digestsOf('hans', {}, summer)).toEqual([
      '2027-06-07',
      '2027-06-14',
      '2027-06-21',
      '2027-06-28',
      '2027-08-02',
      '2027-08-09',
    ]);
  });

  it('comes in July to whom works in a unit that has July, and to nobody else', () => {
    const inJuly = (person: string) =>
      digestsOf(person, { dep: { july: false } }, summer).filter((day) => day.startsWith('2027-07'));
    expect(inJuly('hans')).toEqual(['2027-07-05', '2027-07-12', '2027-07-19', '2027-07-26']);
    expect(inJuly('dina')).toEqual([]);
  });

  it('comes on the first day of the week that is not quiet for a person, once', () => {
    expect(digestsOf('hans', { dep: quietOn('06-14') }, weeks)).toEqual([
      '2027-06-07',
      '2027-06-15',
      '2027-06-21',
    ]);
    expect(digestsOf('hans', { dep: quietOn('06-14', '06-15', '06-17') }, weeks)).toEqual([
      '2027-06-07',
      '2027-06-16',
      '2027-06-21',
    ]);
    const allWeek = quietOn('06-14', '06-15', '06-16', '06-17', '06-18');
    expect(digestsOf('hans', { dep: allWeek }, weeks)).toEqual(['2027-06-07', '2027-06-21']);
  });

  it('comes with the first plan after days on which nothing ran', () => {
    const without = (...missing: readonly Day[]) => weeks.filter((day) => !missing.includes(day));
    expect(digestsOf('hans', {}, without('2027-06-14'))).toContain('2027-06-15');
    const quiet = { dep: quietOn('06-15') };
    const late = digestsOf('hans', quiet, without('2027-06-14')).filter((day) => day > '2027-06-07');
    expect(late).toEqual(['2027-06-16', '2027-06-21']);
  });

  it('comes once when a day is planned again, also after the clock was wrong', () => {
    const twice = weeks.flatMap((day) => [day, day]);
    expect(digestsOf('hans', {}, twice)).toEqual(['2027-06-07', '2027-06-14', '2027-06-21']);
    const wrong = [june, '2027-06-21', '2027-06-08', '2027-06-09', '2027-06-14'];
    expect(digestsOf('hans', {}, wrong)).toEqual(['2027-06-07', '2027-06-21', '2027-06-14']);
  });

  it('knows the days of the week on which it was planned', () => {
    const days = daysFrom('2027-06-14', '2027-06-16').map(morning);
    const { state } = planAt({ wheel: wheel(), units }, june, days);
    expect(state.plannedThisWeek).toEqual(days.map((now) => dayOf(now, 'Europe/Oslo')));
    const next = planAt({ wheel: wheel(), units }, june, [morning('2027-06-21')], () => [], state);
    expect(next.state.plannedThisWeek).toEqual(['2027-06-21']);
  });
});
