import type { OpenDirectory } from '../organisation/openDirectory.ts';
import { unitsUpFrom } from '../organisation/openDirectory.ts';
import type { CampusId, PersonId, RoleId, UnitId } from '../organisation/types.ts';
import type { Day, TimeOfDay } from '../time.ts';
import { type ProcessId, processOf } from './processes.ts';
import type { Basis, ProcessEntry } from './table/shape.ts';

/** Who answers for a duty instead of the role of the table. */
export type OwnerSetting = { readonly role: RoleId } | { readonly person: PersonId };

/** What is changed about one duty. What is left out stays as it is. */
export interface ProcessOverride {
  /** The months of the year, 1 for January; a window in the order in which it runs. */
  readonly months?: readonly number[];
  /** The day of the month, 1 to 28. */
  readonly day?: number;
  /** Calendar days before it is due, longest first; at most five. */
  readonly leadDays?: readonly number[];
  readonly hour?: TimeOfDay;
  readonly post?: ProcessEntry['post'];
  /** Of this unit alone. */
  readonly owner?: OwnerSetting;
  /** Of this unit alone: takes part although the table leaves it out, or the other way round. */
  readonly takesPart?: boolean;
}

export type ProcessOverrides = Readonly<Partial<Record<ProcessId, ProcessOverride>>>;

/** A stretch of every year in which nothing is posted: "12-24" to "12-31", both included; it may pass the turn of the year. */
export interface QuietPeriod {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** When nothing is posted, beside weekends and public holidays, which are always quiet. */
export interface QuietSettings {
  readonly easterWeek: boolean;
  readonly july: boolean;
  readonly periods: readonly QuietPeriod[];
}

/** What a unit, and those below it, have otherwise than the organisation. */
export interface UnitSettings {
  readonly hour?: TimeOfDay;
  readonly quiet?: Partial<QuietSettings>;
  readonly processes?: ProcessOverrides;
}

/**
 * How the year begins where it has never run. On its first day a unit gets one card with what has begun and is not due yet,
 * or else with what comes next; what was due until then is left alone. Units begin in turn, a branch of the organisation
 * at a time, the largest first.
 */
export interface StartSettings {
  /** Posting days over which they begin; with 1 all begin at once. */
  readonly over: number;
}

/** The settings of an organisation's HSE year: one file, with its version. */
export interface YearSettings {
  readonly version: 1;
  /** The first day for which anything is posted. */
  readonly startsOn: Day;
  readonly start: StartSettings;
  /** When posts go out, by the clock of the unit's campus. */
  readonly hour: TimeOfDay;
  /** After this no post goes out that day. */
  readonly latestHour: TimeOfDay;
  readonly quiet: QuietSettings;
  /** The most cards in a week (Monday to Sunday). */
  readonly caps: { readonly person: number; readonly channel: number };
  /** Working days by which a post may be late and still go out. */
  readonly graceDays: number;
  /** Campuses that keep another clock than the organisation. */
  readonly timeZones: Readonly<Record<CampusId, string>>;
  readonly processes: ProcessOverrides;
  readonly units: Readonly<Record<UnitId, UnitSettings>>;
}

/** What holds as long as an organisation sets nothing. No document gives any of it: our proposal. */
export const defaultSettings: YearSettings = {
  version: 1,
  startsOn: '2026-01-01',
  start: { over: 5 },
  hour: '09:00',
  latestHour: '15:30',
  quiet: { easterWeek: true, july: true, periods: [{ id: 'christmas', from: '12-24', to: '12-31' }] },
  caps: { person: 3, channel: 2 },
  graceDays: 5,
  timeZones: {},
  processes: {},
  units: {},
};

/** Who has chosen something in the settings: a unit, for itself and those below it, or the organisation for everybody. */
export type Chosen = 'chosen' | 'chosen-for-all';

/** How a duty runs at a unit, with all settings in it. One object for all units that have it alike. */
export interface Running {
  readonly process: ProcessId;
  readonly spread: 'each' | 'window' | 'none';
  readonly months: readonly number[];
  readonly day: number;
  readonly leadDays: readonly number[];
  readonly post: ProcessEntry['post'];
  /** Whether the months are from a document, our proposal, or somebody's choice; likewise the day and lead days. */
  readonly basis: {
    readonly months: Basis | Chosen;
    readonly day: Basis | Chosen;
    readonly leadDays: Basis | Chosen;
  };
  readonly quiet: QuietSettings;
}

/** True for a duty that falls due more than once a year. */
export function comesWithinYear({ spread, months }: Pick<Running, 'spread' | 'months'>): boolean {
  return spread === 'each' && months.length > 1;
}

/** The settings of one unit, from its own and those above it, the nearest first. */
export interface UnitRunning {
  readonly hour: TimeOfDay;
  readonly zone: string;
  readonly quiet: QuietSettings;
  readonly of: (process: ProcessId) => Running;
  readonly hourOf: (process: ProcessId) => TimeOfDay;
  readonly owner: (process: ProcessId) => OwnerSetting | null;
  /** Who has chosen the owner; null where nobody has. */
  readonly ownerBy: (process: ProcessId) => Chosen | null;
  readonly takesPart: (process: ProcessId) => boolean | null;
}

type Layers = readonly UnitSettings[];

const opened = new WeakMap<YearSettings, WeakMap<OpenDirectory, (unit: UnitId) => UnitRunning>>();

/** The settings as they hold for one unit. Worked out once for each pair of settings and directory. */
export function settingsFor(settings: YearSettings, dir: OpenDirectory, unit: UnitId): UnitRunning {
  const byDirectory = opened.get(settings) ?? new WeakMap();
  opened.set(settings, byDirectory);
  const known = byDirectory.get(dir) ?? openSettings(settings, dir);
  byDirectory.set(dir, known);
  return known(unit);
}

function openSettings(settings: YearSettings, dir: OpenDirectory): (unit: UnitId) => UnitRunning {
  const units = new Map<UnitId, UnitRunning>();
  const shared = new Map<string, Pick<UnitRunning, 'of' | 'quiet'>>();
  return (unit) => {
    const known = units.get(unit);
    if (known !== undefined) return known;
    const line = unitsUpFrom(dir, unit).map(({ id }) => id);
    const withOwn = line.filter((id) => settings.units[id] !== undefined);
    const layers = withOwn.flatMap((id) => settings.units[id] ?? []);
    const key = withOwn.join(' ');
    const alike = shared.get(key) ?? runningOf(settings, layers);
    shared.set(key, alike);
    const running = { ...alike, ...unitRunning(settings, dir, unit, layers) };
    units.set(unit, running);
    return running;
  };
}

function unitRunning(
  settings: YearSettings,
  dir: OpenDirectory,
  unit: UnitId,
  layers: Layers,
): Omit<UnitRunning, 'of' | 'quiet'> {
  const campus = dir.units.get(unit)?.campus ?? '';
  const hour = layers.find((layer) => layer.hour !== undefined)?.hour ?? settings.hour;
  const own = settings.units[unit]?.processes;
  return {
    hour,
    zone: settings.timeZones[campus] ?? dir.organisation.timeZone,
    hourOf: (process) => nearestOf(settings, layers, process, 'hour')?.value ?? hour,
    owner: (process) => own?.[process]?.owner ?? settings.processes[process]?.owner ?? null,
    ownerBy: (process) => {
      if (own?.[process]?.owner !== undefined) return 'chosen';
      return settings.processes[process]?.owner === undefined ? null : 'chosen-for-all';
    },
    takesPart: (process) => own?.[process]?.takesPart ?? settings.processes[process]?.takesPart ?? null,
  };
}

function runningOf(settings: YearSettings, layers: Layers): Pick<UnitRunning, 'of' | 'quiet'> {
  const worked = new Map<ProcessId, Running>();
  const quiet = quietOf(settings, layers);
  const of: UnitRunning['of'] = (id) => {
    const known = worked.get(id);
    if (known !== undefined) return known;
    const { timing, reminders, post } = processOf(id);
    const months = nearestOf(settings, layers, id, 'months');
    const day = nearestOf(settings, layers, id, 'day');
    const leadDays = nearestOf(settings, layers, id, 'leadDays');
    const running: Running = {
      process: id,
      spread: timing.spread,
      months: months?.value ?? timing.months,
      day: day?.value ?? timing.day ?? 15,
      leadDays: leadDays?.value ?? reminders.leadDays,
      post: nearestOf(settings, layers, id, 'post')?.value ?? post,
      basis: {
        months: months?.by ?? timing.basis,
        day: day?.by ?? 'suggested',
        leadDays: leadDays?.by ?? reminders.basis,
      },
      quiet,
    };
    worked.set(id, running);
    return running;
  };
  return { of, quiet };
}

/** The settings' own object where no unit in the line changes anything, so that its calendar is worked out once. */
function quietOf({ quiet }: YearSettings, layers: Layers): QuietSettings {
  const changed = layers.flatMap((layer) => layer.quiet ?? []);
  if (changed.length === 0) return quiet;
  const nearest = <Field extends keyof QuietSettings>(field: Field): QuietSettings[Field] =>
    changed.find((each) => each[field] !== undefined)?.[field] ?? quiet[field];
  return { easterWeek: nearest('easterWeek'), july: nearest('july'), periods: nearest('periods') };
}

/** What is set nearest to the unit, and by whom; null where nothing is. */
function nearestOf<Field extends keyof ProcessOverride>(
  settings: YearSettings,
  layers: Layers,
  process: ProcessId,
  field: Field,
): { readonly value: NonNullable<ProcessOverride[Field]>; readonly by: Chosen } | null {
  for (const layer of layers) {
    const own = layer.processes?.[process]?.[field];
    if (own !== undefined) return { value: own, by: 'chosen' };
  }
  const forAll = settings.processes[process]?.[field];
  return forAll === undefined ? null : { value: forAll, by: 'chosen-for-all' };
}
