import { describe, expect, it } from 'vitest';
import { defaultSettings, type YearSettings } from '../../../src/domain/processes/settings.ts';
import { changedSettings } from '../../../src/domain/processes/settingsChanges.ts';

const before: YearSettings = {
  ...defaultSettings,
  timeZones: { gjovik: 'Europe/Oslo' },
  processes: { 'hse-round': { day: 3 } },
  units: { dep: { hour: '08:00', processes: { 'hse-round': { owner: { person: 'per' } } } } },
};

describe('what changed in the settings of the HSE year', () => {
  it('is nothing as long as they say the same', () => {
    expect(changedSettings(before, structuredClone(before))).toEqual([]);
  });

  it('is told one by one, of the whole, a campus, a unit and a duty, with what is set and not set any more', () => {
    const after: YearSettings = {
      ...before,
      hour: '08:30',
      quiet: { ...before.quiet, july: false },
      caps: { ...before.caps, channel: 3 },
      timeZones: {},
      processes: { 'hse-round': { day: 3, months: [9, 10, 11] } },
      units: {
        dep: { quiet: { july: true }, processes: { 'hse-round': { owner: { role: 'hse-coordinator' } } } },
      },
    };
    const whole = { unit: null, process: null, campus: null };
    expect(changedSettings(before, after)).toEqual([
      { ...whole, setting: 'hour', from: '09:00', to: '08:30' },
      { ...whole, setting: 'quiet.july', from: true, to: false },
      { ...whole, setting: 'caps.channel', from: 2, to: 3 },
      { ...whole, setting: 'months', process: 'hse-round', from: null, to: [9, 10, 11] },
      { ...whole, setting: 'quiet.july', unit: 'dep', from: null, to: true },
      {
        ...whole,
        setting: 'owner',
        unit: 'dep',
        process: 'hse-round',
        from: { person: 'per' },
        to: { role: 'hse-coordinator' },
      },
      { ...whole, setting: 'timeZone', campus: 'gjovik', from: 'Europe/Oslo', to: null },
      { ...whole, setting: 'hour', unit: 'dep', from: '08:00', to: null },
    ]);
  });
});
