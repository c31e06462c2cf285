import type { Core } from './app/context.ts';
import { refuseDirectory, takeDirectory } from './app/directory/replacing.ts';
import { type OpenDirectory, openDirectory } from './domain/organisation/openDirectory.ts';
import type { Problem } from './domain/organisation/problems.ts';
import { DirectoryError } from './failures.ts';
import { type FileReading, readDirectoryFile } from './store/directoryFile.ts';
import type { Followed } from './store/fileWatch.ts';

/** Tells those whom it concerns of a version that was taken or refused. */
export type Tell = (core: Core) => Promise<void>;

/** The organisation's directory, as its files say now. */
export interface CurrentDirectory {
  /** The last version that could be used. */
  readonly now: () => OpenDirectory;
  /** The files that it was first read from. */
  readonly files: Followed;
  /** Tells of what changed since the service ran last. */
  readonly begin: Tell;
  /** A version that is sound is in use from now on, another one is refused; gives what is to be told of it. */
  take(reading: FileReading): Tell;
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
    files: { path, fingerprint: first.fingerprint },
    begin: taken(first),
    take: (reading) => {
      if (!('directory' in reading)) return (core) => refuseDirectory(core, reading);
      current = openDirectory(reading.directory);
      return taken(reading);
    },
  };
}

function taken({ warnings, fingerprint }: Pick<FileReading, 'warnings' | 'fingerprint'>): Tell {
  return (core) => {
    warn(core, warnings);
    return takeDirectory(core, fingerprint);
  };
}

/** What was read without effect, by code; the words are told by the check from the command line. */
function warn({ log }: Core, warnings: readonly Problem[]): void {
  const codes = [...new Set(warnings.map(({ code }) => code))].join(',');
  if (codes !== '') log.warn('directory-warnings', { warnings: warnings.length, codes });
}
