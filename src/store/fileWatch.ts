import type { Log } from '../app/ports.ts';
import { type FileReading, fingerprintOf, readingOf } from './directoryFile.ts';
import { readSources, traceOf, traceOfFile } from './directorySources.ts';
import { readYear, type YearFile } from './yearFile.ts';

/** Files on the disk that are looked at again and again. */
export interface FileWatch {
  /** Looks once, now. Resolves when what was found has been dealt with. */
  look(): Promise<void>;
  /** Looks no more, and finishes what has begun. */
  stop(): Promise<void>;
}

/** What was found to be another version than before; null for what is the same. */
export interface Versions {
  readonly directory: FileReading | null;
  readonly year: YearFile | null;
}

/** Files, and the fingerprint of what was read of them last. */
export interface Followed {
  readonly path: string;
  readonly fingerprint: string;
}

export interface WatchOptions {
  readonly directory: Followed;
  /** The settings of the HSE year; null when no file holds them. */
  readonly year: Followed | null;
  /** Called with every version that is another than the one before, sound or not. */
  readonly onVersions: (versions: Versions) => Promise<void>;
  readonly log: Log;
  /** How often it looks by itself, in milliseconds. */
  readonly every?: number;
}

/**
 * Watches the files of a directory, and that of the year's settings, for another version. A change counts once the files
 * look the same twice in a row, and after they were read, so that one which is just being written or replaced is never read
 * by halves; while one is being written the other waits for it, so that what belongs together comes together. Files that were
 * only touched are no other version.
 */
export function watchFiles(options: WatchOptions): FileWatch {
  const { onVersions, log, every = 1_000 } = options;
  const directory = watched({
    traceOf: () => traceOf(options.directory.path),
    read: async () => {
      const sources = await readSources(options.directory.path);
      return { fingerprint: fingerprintOf(sources), reading: () => readingOf(sources) };
    },
    fingerprint: options.directory.fingerprint,
  });
  const year = options.year && watchedYear(options.year);
  let looking: Promise<void> = Promise.resolve();

  async function lookOnce(): Promise<void> {
    const rest = [await directory.isAtRest(), (await year?.isAtRest()) ?? true];
    if (rest.includes(false)) return;
    const found = { directory: await directory.changed(), year: (await year?.changed()) ?? null };
    if (found.directory === null && found.year === null) return;
    await onVersions({ ...found, directory: found.directory?.reading() ?? null });
  }

  const look = () => {
    looking = looking.then(lookOnce).catch((error: unknown) => log.error('file-watch', {}, error));
    return looking;
  };
  const timer = setInterval(look, every);
  timer.unref();
  return {
    look,
    stop: () => {
      clearInterval(timer);
      return looking;
    },
  };
}

interface Read {
  readonly fingerprint: string;
}

interface Watched<Version> {
  /** True when the files look as they did the time before. */
  isAtRest(): Promise<boolean>;
  /** Another version than the last one, the first time that it is asked for at rest. */
  changed(): Promise<Version | null>;
}

function watched<Version extends Read>(files: {
  readonly traceOf: () => Promise<string>;
  readonly read: () => Promise<Version>;
  readonly fingerprint: string;
}): Watched<Version> {
  let { fingerprint } = files;
  let trace: string | null = null;
  let isSettled = false;
  return {
    isAtRest: async () => {
      const found = await files.traceOf();
      if (found === trace) return true;
      trace = found;
      isSettled = false;
      return false;
    },
    changed: async () => {
      if (isSettled) return null;
      const version = await files.read();
      if ((await files.traceOf()) !== trace) return null;
      isSettled = true;
      if (version.fingerprint === fingerprint) return null;
      fingerprint = version.fingerprint;
      return version;
    },
  };
}

function watchedYear({ path, fingerprint }: Followed): Watched<YearFile> {
  return watched({ traceOf: () => traceOfFile(path), read: () => readYear(path), fingerprint });
}
