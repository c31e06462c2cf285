import type { SettingLine, YearSettingsMessage } from '../../src/app/messages.ts';
import { type SettingName, settingNames } from '../../src/domain/processes/settingsChanges.ts';
import {
  type SettingsProblem,
  type SettingsProblemCode,
  settingsProblemWords,
} from '../../src/domain/processes/settingsProblems.ts';
import { hostileLine, unit } from './parts.ts';
import { type Sample, sample } from './sample.ts';

const at = '2026-11-20T09:40:00.000Z';
const round = { nb: 'HMS-runde', en: 'HSE round' };
const same = (words: string) => ({ nb: words, en: words });

const line = (setting: SettingName, over: Partial<SettingLine> = {}): SettingLine => ({
  setting,
  process: null,
  of: null,
  from: same('09:00'),
  to: same('08:30'),
  ...over,
});

const few: readonly SettingLine[] = [
  line('hour'),
  line('quiet.july', { from: { nb: 'ja', en: 'yes' }, to: { nb: 'nei', en: 'no' } }),
  line('months', {
    process: round,
    of: unit,
    from: null,
    to: { nb: 'september, oktober, november', en: 'September, October, November' },
  }),
  line('owner', { process: round, of: unit, from: same('Kari Nordmann'), to: null }),
  line('timeZone', { of: same('Gjøvik'), from: null, to: same('Europe/Oslo') }),
  line('quiet.periods', { of: same(hostileLine), to: same(hostileLine) }),
];

const problem = (code: SettingsProblemCode): SettingsProblem => ({
  code,
  at: 'year.yaml:12 units.ify.processes.hse-round',
  details: { value: hostileLine, allowed: '09:00', nearest: ['ifu', 'ifa'] },
});

const codes = Object.keys(settingsProblemWords) as readonly SettingsProblemCode[];

/** What is said of the settings of the HSE year. */
export const yearSettingsSamples: Readonly<Record<YearSettingsMessage['type'], readonly Sample[]>> = {
  'year-settings-changed': [
    sample('settings of the year changed', {
      type: 'year-settings-changed',
      at,
      total: few.length,
      lines: few,
    }),
    sample('settings of the year changed a lot', {
      type: 'year-settings-changed',
      at,
      total: 512,
      lines: settingNames.map((setting) => line(setting, { process: round, of: unit })),
    }),
  ],
  'year-settings-refused': [
    sample('settings of the year refused', {
      type: 'year-settings-refused',
      at,
      total: 1,
      problems: [
        {
          code: 'unknown-unit',
          at: 'year.yaml:12 units.ify',
          details: { value: 'ify', allowed: '', nearest: ['ify2'] },
        },
      ],
    }),
    sample('settings of the year refused for much', {
      type: 'year-settings-refused',
      at,
      total: 400,
      problems: codes.map(problem),
    }),
  ],
};
