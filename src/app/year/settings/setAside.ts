import type { OpenDirectory } from '../../../domain/organisation/openDirectory.ts';
import type { YearSettings } from '../../../domain/processes/settings.ts';
import type { SettingsProblem } from '../../../domain/processes/settingsProblems.ts';
import { settingsWith } from '../../../domain/processes/settingsWith.ts';

/** What a directory does to the settings of the HSE year, beside what was told of one before. */
export interface SettingsNews {
  /** Everything that does not hold with the directory. */
  readonly setAside: readonly SettingsProblem[];
  /** What of it has not been told. */
  readonly fresh: readonly SettingsProblem[];
  /** What was told, and counts again. */
  readonly back: readonly SettingsProblem[];
}

/** What is set aside with the directory, and what of it is news to somebody who was told of `told`. */
export function settingsNews(
  settings: YearSettings,
  dir: OpenDirectory,
  told: readonly SettingsProblem[],
): SettingsNews {
  const { setAside } = settingsWith(settings, dir);
  return { setAside, fresh: without(setAside, told), back: without(told, setAside) };
}

function without(
  all: readonly SettingsProblem[],
  taken: readonly SettingsProblem[],
): readonly SettingsProblem[] {
  const known = new Set(taken.map(keyOf));
  return all.filter((each) => !known.has(keyOf(each)));
}

function keyOf({ at, details: { value } }: SettingsProblem): string {
  return JSON.stringify([at, value]);
}
