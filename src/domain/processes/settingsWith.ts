import type { Words } from '../language.ts';
import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { ProcessOverride, ProcessOverrides, UnitSettings, YearSettings } from './settings.ts';
import { campusProblems, ownerProblems, unitProblems } from './settingsNames.ts';
import type { SettingsProblem, SettingsProblemCode } from './settingsProblems.ts';

/** The settings that hold with a directory, and what is set aside, each with where it stands and why. */
export interface HoldingSettings {
  readonly settings: YearSettings;
  readonly setAside: readonly SettingsProblem[];
}

/**
 * Why something is set aside, what holds in its place, and what can be done about it. `{value}`, `{allowed}` and `{nearest}` as in
 * `settingsProblemWords`.
 */
export const setAsideWords = {
  'unknown-unit': {
    wrong: {
      nb: 'Enheten «{value}» er ikke i katalogen. Det som er satt for den, teller ikke.',
      en: 'The unit “{value}” is not in the directory. What is set for it does not count.',
    },
    mend: {
      nb: 'Skriv enhetens nye id, eller ta den ut av fila.',
      en: 'Write the unit’s new id, or take it out of the file.',
    },
  },
  'unknown-person': {
    wrong: {
      nb: 'Personen «{value}» er ikke i katalogen. Oppgaven følger rollen.',
      en: 'The person “{value}” is not in the directory. The duty follows the role.',
    },
    mend: {
      nb: 'Skriv en annen person, eller ta ut linjen.',
      en: 'Write another person, or take the line out.',
    },
  },
  'unknown-campus': {
    wrong: {
      nb: 'Ingen enhet er på campuset «{value}». Tidssonen for det brukes ikke.',
      en: 'No unit is at the campus “{value}”. Its time zone is not used.',
    },
    mend: {
      nb: 'Skriv ett av {allowed}, eller ta ut linjen.',
      en: 'Write one of {allowed}, or take the line out.',
    },
  },
  'unknown-role': {
    wrong: {
      nb: 'Rollen «{value}» finnes ikke. Oppgaven følger den vanlige rollen.',
      en: 'There is no role “{value}”. The duty follows the usual role.',
    },
    mend: {
      nb: 'Skriv en annen rolle, eller ta ut linjen.',
      en: 'Write another role, or take the line out.',
    },
  },
  'superseded-role': {
    wrong: {
      nb: 'Rollen «{value}» er ikke i bruk lenger. Oppgaven følger den vanlige rollen.',
      en: 'The role “{value}” is no longer in use. The duty follows the usual role.',
    },
    mend: { nb: 'Skriv {allowed}, eller ta ut linjen.', en: 'Write {allowed}, or take the line out.' },
  },
} as const satisfies Partial<Readonly<Record<SettingsProblemCode, Record<'wrong' | 'mend', Words>>>>;

const opened = new WeakMap<YearSettings, WeakMap<OpenDirectory, HoldingSettings>>();

/**
 * The settings that hold with this directory. What names a unit, person, campus or role that is not there is left out, so
 * that the organisation's setting or our proposal holds in its place; the same object where everything is there. Worked out
 * once for each pair of settings and directory.
 */
export function settingsWith(settings: YearSettings, dir: OpenDirectory): HoldingSettings {
  const byDirectory = opened.get(settings) ?? new WeakMap<OpenDirectory, HoldingSettings>();
  opened.set(settings, byDirectory);
  const known = byDirectory.get(dir) ?? workOut(settings, dir);
  byDirectory.set(dir, known);
  return known;
}

function workOut(settings: YearSettings, dir: OpenDirectory): HoldingSettings {
  const setAside: SettingsProblem[] = [];
  const isThere = (found: readonly SettingsProblem[]): boolean => {
    setAside.push(...found);
    return found.length === 0;
  };
  const timeZones = kept(settings.timeZones, (campus) =>
    isThere(campusProblems(`timeZones.${campus}`, campus, dir)),
  );
  const owned = (at: string, override: ProcessOverride): ProcessOverride => {
    const { owner, ...rest } = override;
    return owner === undefined || isThere(ownerProblems(`${at}.owner`, owner, dir)) ? override : rest;
  };
  const ownedAll = (at: string, overrides: ProcessOverrides): ProcessOverrides =>
    mapped(overrides, (id, override) => owned(`${at}.${id}`, override));
  const processes = ownedAll('processes', settings.processes);
  const there = kept(settings.units, (unit) => isThere(unitProblems(`units.${unit}`, unit, dir)));
  const units = mapped(there, (id, unit): UnitSettings => {
    if (unit.processes === undefined) return unit;
    return { ...unit, processes: ownedAll(`units.${id}.processes`, unit.processes) };
  });
  return setAside.length === 0
    ? { settings, setAside }
    : { settings: { ...settings, timeZones, processes, units }, setAside };
}

function kept<Value>(
  entries: Readonly<Record<string, Value>>,
  isKept: (key: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => isKept(key)));
}

function mapped<Value>(
  entries: Readonly<Record<string, Value>>,
  change: (key: string, value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(key, value)]));
}
