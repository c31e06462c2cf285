import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../src/domain/processes/checkSettings.ts';
import { responsibleFor } from '../../../src/domain/processes/responsible.ts';
import { defaultSettings, settingsFor, type YearSettings } from '../../../src/domain/processes/settings.ts';
import { settingsWith } from '../../../src/domain/processes/settingsWith.ts';
import { organisation } from '../../fakes/organisation.ts';
import { dir } from './scene.ts';

const settings: YearSettings = {
  ...defaultSettings,
  timeZones: { gjovik: 'Europe/Oslo', campus: 'Europe/Oslo' },
  processes: { 'hse-round': { months: [8, 9, 10], owner: { role: 'hse-coordinator' } } },
  units: {
    fac: { hour: '10:00' },
    dep: {
      hour: '08:00',
      processes: { 'hse-round': { months: [9, 10, 11], day: 3, owner: { person: 'per' } } },
    },
  },
};

/** The faculty alone, with Hans in it. */
const small = organisation()
  .unit('uni')
  .unit('fac', 'uni', { level: 'faculty' })
  .person('hans', 'fac')
  .open();

/** The department is there, but not Per. */
const withoutPer = organisation()
  .unit('uni')
  .unit('fac', 'uni', { level: 'faculty' })
  .unit('dep', 'fac')
  .appoint('rakel', 'rector', 'uni')
  .appoint('hans', 'head-of-department', 'dep')
  .open();

const reasons = (of: YearSettings, with_ = dir) =>
  settingsWith(of, with_).setAside.map(({ code, at, details }) => [code, at, details.value]);

describe('the settings that hold with a directory', () => {
  it('are the same object where everything that they name is there', () => {
    const { timeZones: _, ...sound } = settings;
    const all = { ...sound, timeZones: {} };
    expect(settingsWith(all, dir)).toEqual({ settings: all, setAside: [] });
    expect(settingsWith(all, dir).settings).toBe(all);
  });

  it('leave out a unit that is gone, which is told once for all that was set for it', () => {
    expect(reasons({ ...settings, timeZones: {} }, small)).toEqual([['unknown-unit', 'units.dep', 'dep']]);
    const held = settingsWith(settings, small).settings;
    expect(Object.keys(held.units)).toEqual(['fac']);
    expect(settingsFor(held, small, 'fac').hour).toBe('10:00');
  });

  it('leave out a person who is gone, and keep what else is set for the duty', () => {
    expect(reasons({ ...settings, timeZones: {} }, withoutPer)).toEqual([
      ['unknown-person', 'units.dep.processes.hse-round.owner.person', 'per'],
    ]);
    const held = settingsWith(settings, withoutPer).settings;
    expect(held.units.dep?.processes).toEqual({ 'hse-round': { months: [9, 10, 11], day: 3 } });
    const wheel = { settings: held, dir: withoutPer };
    expect(settingsFor(held, withoutPer, 'dep').owner('hse-round')).toEqual({ role: 'hse-coordinator' });
    expect(responsibleFor(wheel, 'hse-round', 'dep', '2026-11-20')?.person).toBe('hans');
  });

  it('leave out the clock of a campus where no unit is', () => {
    expect(reasons(settings)).toContainEqual(['unknown-campus', 'timeZones.gjovik', 'gjovik']);
    expect(settingsWith(settings, dir).settings.timeZones).not.toHaveProperty('gjovik');
  });

  it('leave out a role that the model does not have, or that is not in use any more', () => {
    const named = (role: string) =>
      ({
        ...defaultSettings,
        processes: { 'hse-round': { owner: { role } } },
      }) as unknown as YearSettings;
    expect(reasons(named('head-of-everything'))).toEqual([
      ['unknown-role', 'processes.hse-round.owner.role', 'head-of-everything'],
    ]);
    expect(reasons(named('head-of-campus-services'))).toEqual([
      ['superseded-role', 'processes.hse-round.owner.role', 'head-of-campus-services'],
    ]);
  });

  it('are sound: the check finds nothing more in them', () => {
    for (const directory of [dir, small, withoutPer])
      expect(checkSettings(settingsWith(settings, directory).settings, directory)).toEqual([]);
  });

  it('count again as they are when the unit or person comes back', () => {
    const { timeZones: _, ...sound } = settings;
    const all = { ...sound, timeZones: {} };
    expect(settingsWith(all, small).setAside).toHaveLength(1);
    expect(settingsWith(all, dir).settings).toBe(all);
  });

  it('are worked out once for each directory', () => {
    expect(settingsWith(settings, small)).toBe(settingsWith(settings, small));
  });
});
