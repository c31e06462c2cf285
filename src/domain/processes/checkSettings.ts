import { DateTime, IANAZone } from 'luxon';
import type { OpenDirectory } from '../organisation/openDirectory.ts';
import { isDay, isTimeOfDay } from '../time.ts';
import { isProcessId, type ProcessId, processes, processOf } from './processes.ts';
import {
  type ProcessOverride,
  type ProcessOverrides,
  type QuietPeriod,
  type QuietSettings,
  settingsFor,
  type YearSettings,
} from './settings.ts';
import { campusProblems, ownerProblems, unitProblems as unitNameProblems } from './settingsNames.ts';
import { problem, type SettingsProblem, unless } from './settingsProblems.ts';

type Found = readonly SettingsProblem[];

/** The hours within which posts can be set to go out: our proposal. */
const workingHours = { from: '07:00', to: '17:00' } as const;

/** At least this many days of a year have to be left without a quiet period. */
const leastOpenDays = 100;

/**
 * Everything that is wrong with the settings of the HSE year, all at once: what does not exist in the directory or the
 * tables, and what would never post, at night, or too often. Empty when they can be used. The shapes are checked before.
 */
export function checkSettings(settings: YearSettings, dir: OpenDirectory): Found {
  const { version, startsOn, hour, latestHour, quiet, caps, graceDays } = settings;
  return [
    ...unless(Number(version) === 1, 'unknown-version', 'version', version, '1'),
    ...unless(isDay(startsOn), 'bad-day', 'startsOn', startsOn, '2027-01-01'),
    ...numberProblems('start.over', settings.start.over, 1, 60),
    ...hourProblems('hour', hour),
    ...hourProblems('latestHour', latestHour),
    ...unless(hour < latestHour, 'hours-reversed', 'hour', hour, latestHour),
    ...quietProblems('quiet', quiet),
    ...numberProblems('caps.person', caps.person, 1, 20),
    ...numberProblems('caps.channel', caps.channel, 1, 20),
    ...numberProblems('graceDays', graceDays, 0, 20),
    ...Object.entries(settings.timeZones).flatMap(([campus, zone]) => [
      ...campusProblems(`timeZones.${campus}`, campus, dir),
      ...unless(IANAZone.isValidZone(zone), 'unknown-time-zone', `timeZones.${campus}`, zone, 'Europe/Oslo'),
    ]),
    ...overrideProblems('processes', settings.processes, { settings, dir, quiet, forAll: true }),
    ...Object.keys(settings.units).flatMap((unit) => unitProblems(unit, settings, dir)),
  ];
}

function unitProblems(id: string, settings: YearSettings, dir: OpenDirectory): Found {
  const at = `units.${id}`;
  const unit = settings.units[id];
  const known = unitNameProblems(at, id, dir);
  if (unit === undefined) return known;
  const quiet = { ...settingsFor(settings, dir, id).quiet, ...unit.quiet };
  return [
    ...known,
    ...(unit.hour === undefined ? [] : ownHourProblems(`${at}.hour`, unit.hour, settings)),
    ...(unit.quiet === undefined ? [] : quietProblems(`${at}.quiet`, quiet)),
    ...overrideProblems(`${at}.processes`, unit.processes ?? {}, { settings, dir, quiet, forAll: false }),
  ];
}

/** What overrides are checked with: `quiet` is that of the place where they stand, with all that it takes from above. */
interface Among {
  readonly settings: YearSettings;
  readonly dir: OpenDirectory;
  readonly quiet: QuietSettings;
  readonly forAll: boolean;
}

function overrideProblems(at: string, overrides: ProcessOverrides, among: Among): Found {
  return Object.entries(overrides).flatMap(([id, override]) => {
    if (!isProcessId(id)) {
      return [problem('unknown-process', `${at}.${id}`, id, '', processIds)];
    }
    return overrideProblem(`${at}.${id}`, id, override, among);
  });
}

const processIds: readonly string[] = processes.map(({ id }) => id);

function overrideProblem(
  at: string,
  id: ProcessId,
  override: ProcessOverride,
  { settings, dir, quiet, forAll }: Among,
): Found {
  const { months, day, leadDays, hour, owner } = override;
  if (processOf(id).timing.spread === 'none') return [problem('not-by-calendar', at, id)];
  const isPerson = owner !== undefined && 'person' in owner;
  return [
    ...(months === undefined ? [] : monthProblems(`${at}.months`, id, months, quiet)),
    ...(day === undefined ? [] : numberProblems(`${at}.day`, day, 1, 28)),
    ...(leadDays === undefined
      ? []
      : unless(areLeadDays(leadDays), 'bad-lead-days', `${at}.leadDays`, leadDays)),
    ...(hour === undefined ? [] : ownHourProblems(`${at}.hour`, hour, settings)),
    ...(owner === undefined ? [] : ownerProblems(`${at}.owner`, owner, dir)),
    ...unless(
      !(forAll && isPerson && processOf(id).appliesTo.to !== 'organisation'),
      'unit-only',
      at,
      'owner.person',
    ),
  ];
}

function areLeadDays(leadDays: readonly number[]): boolean {
  const falling = leadDays.every((days, index) => days < (leadDays[index - 1] ?? 181));
  return leadDays.length <= 5 && falling && leadDays.every((days) => Number.isInteger(days) && days >= 0);
}

function monthProblems(at: string, id: ProcessId, months: readonly number[], quiet: QuietSettings): Found {
  const { spread, phases } = processOf(id).timing;
  const areMonths = months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12);
  if (!areMonths || months.length === 0 || new Set(months).size !== months.length) {
    return [problem('bad-months', at, months)];
  }
  const parts = phases?.length ?? months.length;
  return [
    ...unless(spread !== 'window' || months.length === parts, 'months-too-many', at, months, parts),
    ...unless(!(quiet.july && months.at(-1) === 7), 'only-quiet', at, 7),
  ];
}

function ownHourProblems(at: string, hour: string, { latestHour }: YearSettings): Found {
  return [...hourProblems(at, hour), ...unless(hour < latestHour, 'hours-reversed', at, hour, latestHour)];
}

function hourProblems(at: string, hour: string): Found {
  const { from, to } = workingHours;
  return unless(isTimeOfDay(hour) && from <= hour && hour <= to, 'bad-hour', at, hour, `${from}–${to}`);
}

function numberProblems(at: string, value: number, from: number, to: number): Found {
  return unless(
    Number.isInteger(value) && from <= value && value <= to,
    'bad-number',
    at,
    value,
    `${from}–${to}`,
  );
}

function quietProblems(at: string, { periods, july }: QuietSettings): Found {
  const wrong = periods.flatMap(({ from, to }, index) =>
    [from, to].flatMap((day) =>
      unless(isDayOfYear(day), 'bad-period', `${at}.periods[${index}]`, day, '12-24'),
    ),
  );
  if (wrong.length > 0) return wrong;
  const quiet = periods.reduce((sum, period) => sum + lengthOf(period), july ? 31 : 0);
  return unless(365 - quiet >= leastOpenDays, 'too-quiet', at, quiet, leastOpenDays);
}

/** In a leap year, so that 29 February is one. */
function isDayOfYear(day: string): boolean {
  return isDay(`2028-${day}`);
}

function lengthOf({ from, to }: QuietPeriod): number {
  const of = (day: string) => DateTime.fromISO(`2028-${day}`, { zone: 'utc' }).ordinal;
  const days = of(to) - of(from) + 1;
  return days > 0 ? days : days + 366;
}
