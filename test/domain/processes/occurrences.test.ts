import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/processes/calendar.ts';
import { occurrencesOf, yearOf } from '../../../src/domain/processes/occurrences.ts';
import type { ProcessId } from '../../../src/domain/processes/processes.ts';
import {
  type ProcessOverride,
  settingsFor,
  type YearSettings,
} from '../../../src/domain/processes/settings.ts';
import { timeOf } from '../../../src/domain/time.ts';
import { easterSundays } from './holidayTable.ts';
import { isHoliday, university, wheel } from './scene.ts';

const only = (process: ProcessId, year: number, override: ProcessOverride = {}, unit = 'dep') => {
  const units = { [unit]: { processes: { [process]: override } } };
  const [first] = occurrencesOf(wheel({ units }), process, unit, year);
  if (first === undefined) throw new Error('no occurrence');
  return first;
};

describe('which duties are a unit’s', () => {
  it('are told with the day, the responsible person and where the day comes from', () => {
    const round = only('hse-round', 2027);
    expect(round).toMatchObject({
      key: 'hse-round:dep:2027',
      beginsOn: '2027-09-17',
      dueOn: '2027-11-17',
      responsible: { person: 'hans', role: 'head-of-department', via: 'role' },
      basis: { months: 'suggested', day: 'suggested', leadDays: 'suggested' },
    });
  });

  it('depend on the level, on own line managers and on who holds a role', () => {
    const ids = (unit: string) => new Set(yearOf(wheel(), unit, 2027).map(({ process }) => process));
    expect(ids('dep')).toContain('hse-round');
    expect(ids('dep')).not.toContain('bht-cooperation-plan');
    expect(ids('fac')).toContain('bht-cooperation-plan');
    expect(ids('uni')).toContain('annual-hse-report');
    expect(ids('uni')).not.toContain('action-plan');
    expect([...ids('lab')]).toEqual([]);
    expect(ids('dep')).toContain('delegation-review');
    expect(ids('dep')).not.toContain('substance-index-upkeep');
  });

  it('can be chosen or left out for one unit', () => {
    const units = {
      dep: { processes: { 'fume-cupboards': { takesPart: true }, 'hse-round': { takesPart: false } } },
    };
    const chosen = wheel({ units });
    expect(occurrencesOf(chosen, 'fume-cupboards', 'dep', 2027)).toHaveLength(1);
    expect(occurrencesOf(chosen, 'hse-round', 'dep', 2027)).toEqual([]);
    expect(occurrencesOf(chosen, 'fume-cupboards', 'fac', 2027)).toEqual([]);
  });

  it('come only in every second year where the cadence says so', () => {
    const years = [2026, 2027, 2028, 2029];
    const due = years.filter((year) => occurrencesOf(wheel(), 'work-environment-survey', 'uni', year).length);
    expect(due).toEqual([2027, 2029]);
  });

  it('keep their key when the months are moved', () => {
    expect(only('hse-round', 2027, { months: [10, 11, 12] }).key).toBe('hse-round:dep:2027');
    const keys = occurrencesOf(wheel(), 'delegation-review', 'dep', 2027).map(({ key }) => key);
    expect(keys).toEqual(['delegation-review:dep:2027-1', 'delegation-review:dep:2027-2']);
  });

  it('take the settings of the nearest unit above, but not its owner', () => {
    const processes = { 'action-plan': { months: [5], owner: { person: 'per' } } } as const;
    const above = wheel({ units: { fac: { hour: '08:00', processes } } });
    const [plan] = occurrencesOf(above, 'action-plan', 'dep', 2027);
    expect(plan).toMatchObject({ dueOn: '2027-05-12', responsible: { person: 'hans' } });
    expect(plan?.basis.months).toBe('chosen');
    expect(settingsFor(above.settings, above.dir, 'dep').hour).toBe('08:00');
    const [own] = occurrencesOf(above, 'action-plan', 'fac', 2027);
    expect(own?.responsible).toMatchObject({ person: 'per', via: 'settings' });
  });

  it('tell what a unit has chosen from what is chosen for everybody', () => {
    const forAll = {
      processes: { 'action-plan': { months: [10], owner: { role: 'hse-coordinator' } } },
    } as const;
    const own = { dep: { processes: { 'action-plan': { months: [9], day: 8 } } } };
    const basisOf = (settings: Partial<YearSettings>) =>
      occurrencesOf(wheel(settings), 'action-plan', 'dep', 2027)[0]?.basis;
    expect(basisOf(forAll)).toEqual({ months: 'chosen-for-all', day: 'suggested', leadDays: 'suggested' });
    expect(basisOf({ ...forAll, units: own })).toMatchObject({ months: 'chosen', day: 'chosen' });
    const { settings, dir } = wheel({ ...forAll, units: own });
    expect(settingsFor(settings, dir, 'dep').ownerBy('action-plan')).toBe('chosen-for-all');
    expect(settingsFor(settings, dir, 'dep').ownerBy('hse-round')).toBeNull();
  });

  it('are answered for by the substitute while the responsible is away, and by the role once a named person is gone', () => {
    const away = university()
      .appoint('nils', 'head-of-section', 'lab', { substitute: 'siri' })
      .absent('nils', '2027-11-01', '2027-12-20')
      .open();
    const settings = {
      units: { lab: { processes: { 'action-plan': { owner: { person: 'nobody-here' } } } } },
    };
    const [plan] = occurrencesOf(wheel(settings, away), 'hse-round', 'lab', 2027);
    expect(plan?.responsible).toMatchObject({ person: 'siri', insteadOf: 'nils' });
  });
});

describe('a quiet day', () => {
  it.each<[override: ProcessOverride, dueOn: string, moved: string]>([
    [{ months: [12], day: 12 }, '2027-12-10', 'weekend'],
    [{ months: [5], day: 17 }, '2027-05-14', 'holiday'],
    [{ months: [3], day: 24 }, '2027-03-19', 'easter-week'],
    [{ months: [7], day: 15 }, '2027-06-30', 'july'],
    [{ months: [12], day: 28 }, '2027-12-23', 'period'],
  ])('moves %o to the last working day before, with the reason', (override, dueOn, moved) => {
    const due = only('action-plan', 2027, override).steps.find(({ step }) => step === 'due');
    expect(due).toMatchObject({ on: dueOn, moved });
  });

  it('in July is none for a unit that wants its posts then', () => {
    const units = {
      dep: { quiet: { july: false }, processes: { 'action-plan': { months: [7], day: 15 } } },
    };
    const [plan] = occurrencesOf(wheel({ units }), 'action-plan', 'dep', 2027);
    expect(plan?.dueOn).toBe('2027-07-15');
  });

  it('never has a step, in any year and for any duty', () => {
    for (let year = 2024; year <= 2035; year += 1) {
      for (const unit of ['uni', 'fac', 'dep']) {
        for (const { on, step } of yearOf(wheel(), unit, year).flatMap(({ steps }) => steps)) {
          const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
          const sunday = easterSundays[Number(on.slice(0, 4))] ?? '';
          const toEaster = (Date.parse(on) - Date.parse(sunday)) / 86_400_000;
          const isQuiet =
            weekday % 6 === 0 ||
            isHoliday(on) ||
            on.slice(5, 7) === '07' ||
            (toEaster >= -6 && toEaster <= 1);
          expect(isQuiet, `${step} ${on}`).toBe(false);
        }
      }
    }
  });
});

describe('the hour of a post', () => {
  const zone = 'Europe/Oslo';
  const changes = Array.from({ length: 12 }, (_, index) => 2024 + index).flatMap((year) =>
    [3, 10].map((month) => {
      const last = DateTime.fromObject({ year, month, day: 31 }, { zone: 'utc' });
      return last.minus({ days: last.weekday % 7 }).toISODate() ?? '';
    }),
  );

  it('is the same by the clock before and after every change of the clocks from 2024 to 2035', () => {
    expect(changes).toHaveLength(24);
    for (const change of changes) {
      for (const days of [-2, -1, 0, 1, 2]) {
        const day = DateTime.fromISO(change).plus({ days }).toISODate() ?? '';
        expect(timeOf(instantAt(day, '09:00', zone), zone)).toBe('09:00');
        expect(DateTime.fromISO(instantAt(day, '09:00', zone), { zone }).toISODate()).toBe(day);
      }
    }
    expect(instantAt('2026-03-27', '09:00', zone)).toBe('2026-03-27T08:00:00.000Z');
    expect(instantAt('2026-03-30', '09:00', zone)).toBe('2026-03-30T07:00:00.000Z');
  });

  it('that the clocks skip comes after the gap, one that they show twice the first time', () => {
    expect(instantAt('2026-03-29', '02:30', zone)).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAt('2026-10-25', '02:30', zone)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is that of the campus', () => {
    const steps = occurrencesOf(wheel({ timeZones: { main: 'Europe/Lisbon' } }), 'action-plan', 'dep', 2027);
    expect(steps[0]?.steps.at(0)?.at).toBe('2027-11-19T09:00:00.000Z');
  });
});
