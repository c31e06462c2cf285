import type { Core } from './app/context.ts';
import { refuseDirectory, takeDirectory } from './app/directory/replacing.ts';
import { type OpenDirectory, openDirectory } from './domain/organisation/openDirectory.ts';
import type { Problem } from './domain/organisation/problems.ts';
import { DirectoryError } from './failures.ts';
import { readDirectoryFile } from './store/directoryFile.ts';
import { type DirectoryWatch, watchDirectory } from './store/directoryWatch.ts';

/** The organisation's directory, as its files say now. */
export interface CurrentDirectory {
  /** The last version that could be used. */
  readonly now: () => OpenDirectory;
  /**
   * Tells of what changed since the service ran last, and follows the files from now on: a version that is sound is taken
   * into use at once, another one is refused, and the owner is told of either. `every` is how often they are looked
   * at, in milliseconds.
   */
  follow(core: Core, every?: number): Promise<DirectoryWatch>;
}

/**
 * Reads the directory of these files for the first time.
 * @throws {DirectoryError} with every problem, when it cannot be used.
 */
export async function readCurrentDirectory(path: string): Promise<CurrentDirectory> {
  const first = await readDirectoryFile(path);
  if (!('directory' in first)) throw new DirectoryError(first.problems);
  let current = openDirectory(first.directory);
  return {
    now: () => current,
    follow: async (core, every) => {
      warn(core, first.warnings);
      await takeDirectory(core, first.fingerprint);
      return watchDirectory({
        path,
        fingerprint: first.fingerprint,
        log: core.log,
        ...(every !== undefined && { every }),
        onVersion: async (reading) => {
          if (!('directory' in reading)) return refuseDirectory(core, reading);
          current = openDirectory(reading.directory);
          warn(core, reading.warnings);
          return takeDirectory(core, reading.fingerprint);
        },
      });
    },
  };
}

/** What was read without effect, by code; the words are told by the check from the command line. */
function warn({ log }: Core, warnings: readonly Problem[]): void {
  const codes = [...new Set(warnings.map(({ code }) => code))].join(',');
  if (codes !== '') log.warn('directory-warnings', { warnings: warnings.length, codes });
}
