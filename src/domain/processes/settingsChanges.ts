import type { CampusId, UnitId } from '../organisation/types.ts';
import { isProcessId, type ProcessId } from './processes.ts';
import type {
  OwnerSetting,
  ProcessOverride,
  ProcessOverrides,
  QuietPeriod,
  QuietSettings,
  YearSettings,
} from './settings.ts';

const quietFields = ['easterWeek', 'july', 'periods'] as const satisfies readonly (keyof QuietSettings)[];
const overrideFields = [
  'takesPart',
  'months',
  'day',
  'leadDays',
  'hour',
  'post',
  'owner',
] as const satisfies readonly (keyof ProcessOverride)[];

/** Everything that can be set, once for the whole or for a campus, a unit or a duty. */
export const settingNames = [
  'startsOn',
  'start.over',
  'hour',
  'latestHour',
  'quiet.easterWeek',
  'quiet.july',
  'quiet.periods',
  'caps.person',
  'caps.channel',
  'graceDays',
  'timeZone',
  'takesPart',
  'months',
  'day',
  'leadDays',
  'post',
  'owner',
] as const;

export type SettingName = (typeof settingNames)[number];

export type SettingValue =
  | string
  | number
  | boolean
  | readonly number[]
  | readonly QuietPeriod[]
  | OwnerSetting;

/** What a setting is of: all null for the whole organisation. */
export interface SettingOf {
  readonly setting: SettingName;
  readonly unit: UnitId | null;
  readonly process: ProcessId | null;
  readonly campus: CampusId | null;
}

/** A setting that is another than before; null where it is not set. */
export interface SettingChange extends SettingOf {
  readonly from: SettingValue | null;
  readonly to: SettingValue | null;
}

interface Entry extends SettingOf {
  readonly value: SettingValue;
}

/** Every setting that is another in `after`, in the order of the settings; those that are not set any more are last. */
export function changedSettings(before: YearSettings, after: YearSettings): readonly SettingChange[] {
  const [was, is] = [before, after].map((settings) => new Map(entriesOf(settings).map(keyed)));
  if (was === undefined || is === undefined) return [];
  const keys = new Set([...is.keys(), ...was.keys()]);
  return [...keys].flatMap((key) => {
    const [from, to] = [was.get(key), is.get(key)];
    const entry = to ?? from;
    if (entry === undefined || textOf(from) === textOf(to)) return [];
    const { value: _, ...of } = entry;
    return [{ ...of, from: from?.value ?? null, to: to?.value ?? null }];
  });
}

function keyed(entry: Entry): readonly [string, Entry] {
  const { setting, unit, process, campus } = entry;
  return [JSON.stringify([setting, unit, process, campus]), entry];
}

function textOf(entry: Entry | undefined): string {
  return JSON.stringify(entry?.value ?? null);
}

const whole = { unit: null, process: null, campus: null } as const;

function entriesOf(settings: YearSettings): readonly Entry[] {
  const { startsOn, start, hour, latestHour, quiet, caps, graceDays, timeZones, processes, units } = settings;
  return [
    { ...whole, setting: 'startsOn', value: startsOn },
    { ...whole, setting: 'start.over', value: start.over },
    { ...whole, setting: 'hour', value: hour },
    { ...whole, setting: 'latestHour', value: latestHour },
    ...quietEntries(null, quiet),
    { ...whole, setting: 'caps.person', value: caps.person },
    { ...whole, setting: 'caps.channel', value: caps.channel },
    { ...whole, setting: 'graceDays', value: graceDays },
    ...Object.entries(timeZones).map(
      ([campus, value]): Entry => ({ ...whole, setting: 'timeZone', campus, value }),
    ),
    ...processEntries(null, processes),
    ...Object.entries(units).flatMap(([unit, own]) => [
      ...(own.hour === undefined ? [] : [{ ...whole, setting: 'hour', unit, value: own.hour } as const]),
      ...quietEntries(unit, own.quiet ?? {}),
      ...processEntries(unit, own.processes ?? {}),
    ]),
  ];
}

function quietEntries(unit: UnitId | null, quiet: Partial<QuietSettings>): readonly Entry[] {
  return quietFields.flatMap((field) => {
    const value = quiet[field];
    return value === undefined ? [] : [{ ...whole, setting: `quiet.${field}` as const, unit, value }];
  });
}

function processEntries(unit: UnitId | null, overrides: ProcessOverrides): readonly Entry[] {
  return Object.entries(overrides).flatMap(([process, override]) =>
    overrideFields.flatMap((setting) => {
      const value = override[setting];
      return value === undefined || !isProcessId(process)
        ? []
        : [{ ...whole, setting, unit, process, value }];
    }),
  );
}
