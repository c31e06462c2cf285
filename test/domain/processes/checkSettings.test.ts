import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../src/domain/processes/checkSettings.ts';
import { defaultSettings, type YearSettings } from '../../../src/domain/processes/settings.ts';
import { settingsProblemWords } from '../../../src/domain/processes/settingsProblems.ts';
import { dir } from './scene.ts';

const check = (settings: object) =>
  checkSettings({ ...defaultSettings, ...settings } as YearSettings, dir).map(({ code, at }) => [code, at]);

describe('the settings of the HSE year', () => {
  it('are sound as long as nothing is set', () => {
    expect(checkSettings(defaultSettings, dir)).toEqual([]);
  });

  it('are told all problems at once, each with its place', () => {
    const found = check({
      version: 2,
      hour: '23:00',
      caps: { person: 0, channel: 2 },
      timeZones: { mars: 'Mars/Base' },
      quiet: { easterWeek: true, july: true, periods: [{ id: 'x', from: '13-01', to: '12-31' }] },
      processes: { 'hse-rond': {}, relocation: { months: [1] }, 'hse-round': { owner: { person: 'hans' } } },
      units: {
        depp: {},
        dep: {
          hour: '16:00',
          processes: {
            'hse-round': { months: [9, 10], day: 31, leadDays: [7, 14] },
            'action-plan': { months: [13], owner: { role: 'head-of-everything' } },
            'risk-assessment': { owner: { person: 'hanss' }, months: [7] },
          },
        },
      },
    });
    expect(found).toEqual([
      ['unknown-version', 'version'],
      ['bad-hour', 'hour'],
      ['hours-reversed', 'hour'],
      ['bad-period', 'quiet.periods[0]'],
      ['bad-number', 'caps.person'],
      ['unknown-campus', 'timeZones.mars'],
      ['unknown-time-zone', 'timeZones.mars'],
      ['unknown-process', 'processes.hse-rond'],
      ['not-by-calendar', 'processes.relocation'],
      ['unit-only', 'processes.hse-round'],
      ['unknown-unit', 'units.depp'],
      ['hours-reversed', 'units.dep.hour'],
      ['months-too-many', 'units.dep.processes.hse-round.months'],
      ['bad-number', 'units.dep.processes.hse-round.day'],
      ['bad-lead-days', 'units.dep.processes.hse-round.leadDays'],
      ['bad-months', 'units.dep.processes.action-plan.months'],
      ['unknown-role', 'units.dep.processes.action-plan.owner.role'],
      ['only-quiet', 'units.dep.processes.risk-assessment.months'],
      ['unknown-person', 'units.dep.processes.risk-assessment.owner.person'],
    ]);
  });

  it('are told what was probably meant', () => {
    const processes = { 'hse-rond': {} };
    const [problem] = checkSettings({ ...defaultSettings, processes } as YearSettings, dir);
    expect(problem?.details.nearest).toContain('hse-round');
    expect(settingsProblemWords['unknown-process'].mend.nb).toContain('{nearest}');
  });

  it('hold a unit’s months against the quiet times of that unit, with what it takes from above', () => {
    const round = { processes: { 'hse-round': { months: [5, 6, 7] } } };
    const noJuly = { july: false };
    expect(check({ units: { dep: { ...round, quiet: noJuly } } })).toEqual([]);
    expect(check({ units: { fac: { quiet: noJuly }, dep: round } })).toEqual([]);
    expect(check({ quiet: { ...defaultSettings.quiet, ...noJuly }, units: { dep: round } })).toEqual([]);
    const refused = [['only-quiet', 'units.dep.processes.hse-round.months']];
    expect(check({ units: { dep: round } })).toEqual(refused);
    expect(check({ units: { fac: { quiet: noJuly }, dep: { ...round, quiet: { july: true } } } })).toEqual(
      refused,
    );
  });

  it('must leave days to post on', () => {
    const periods = [{ id: 'long', from: '02-01', to: '12-31' }];
    expect(check({ quiet: { easterWeek: false, july: false, periods } })).toEqual([['too-quiet', 'quiet']]);
  });
});
