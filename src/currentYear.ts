import { refuseYearSettings, takeYearSettings } from './app/year/settings/taking.ts';
import type { Tell } from './currentDirectory.ts';
import type { OpenDirectory } from './domain/organisation/openDirectory.ts';
import type { YearSettings } from './domain/processes/settings.ts';
import { YearError } from './failures.ts';
import type { Followed } from './store/fileWatch.ts';
import { readYear, type YearFile, yearIn } from './store/yearFile.ts';

/** The settings of the HSE year, as their file says now. */
export interface CurrentYear {
  /** The last version that could be used; the same object as long as it is. */
  readonly now: () => YearSettings;
  /** The file that they were first read from; null when there is none. */
  readonly file: Followed | null;
  /** Tells of what changed since the service ran last. */
  readonly begin: Tell;
  /** A version that fits the directory is in use from now on, another one is refused; gives what is to be told of it. */
  take(file: YearFile, dir: OpenDirectory): Tell;
  /** Takes the version that was refused last, should it fit another directory; null when there is nothing to tell. */
  again(dir: OpenDirectory): Tell | null;
}

/**
 * Reads the settings for the first time; without a file our proposals hold.
 * @throws {YearError} with every problem, when they cannot be used with this directory.
 */
export async function readCurrentYear(path: string | null, dir: OpenDirectory): Promise<CurrentYear> {
  const first = await readYear(path);
  const reading = yearIn(first, dir);
  if ('problems' in reading) throw new YearError(reading.problems);
  let current = reading.settings;
  let { fingerprint } = first;
  let refused: YearFile | null = null;

  function take(file: YearFile, with_: OpenDirectory): Tell {
    if (file.fingerprint === fingerprint) {
      refused = null;
      return async () => {};
    }
    const found = yearIn(file, with_);
    if ('problems' in found) {
      refused = file;
      return (core) => refuseYearSettings(core, { ...found, fingerprint: file.fingerprint });
    }
    current = found.settings;
    fingerprint = file.fingerprint;
    refused = null;
    return (core) => takeYearSettings(core, file.fingerprint);
  }

  return {
    now: () => current,
    file: path === null ? null : { path, fingerprint: first.fingerprint },
    begin: (core) => takeYearSettings(core, first.fingerprint),
    take,
    again: (with_) =>
      refused !== null && 'settings' in yearIn(refused, with_) ? take(refused, with_) : null,
  };
}
