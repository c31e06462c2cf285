import type { Log } from '../app/ports.ts';
import { type FileReading, fingerprintOf, readingOf } from './directoryFile.ts';
import { readSources, traceOf } from './directorySources.ts';

/** A directory on the disk that is looked at again and again. */
export interface DirectoryWatch {
  /** Looks once, now. Resolves when what was found has been dealt with. */
  look(): Promise<void>;
  /** Looks no more, and finishes what has begun. */
  stop(): Promise<void>;
}

export interface WatchOptions {
  readonly path: string;
  /** The fingerprint of what was read last. */
  readonly fingerprint: string;
  /** Called with every version that is another than the one before, sound or not. */
  readonly onVersion: (reading: FileReading) => Promise<void>;
  readonly log: Log;
  /** How often it looks by itself, in milliseconds. */
  readonly every?: number;
}

/**
 * Watches the files of a directory for another version. A change counts once the files look the same twice in a row, and
 * after they were read, so that one which is just being written or replaced is never read by halves. Files that were
 * only touched are no other version.
 */
export function watchDirectory(options: WatchOptions): DirectoryWatch {
  const { path, onVersion, log, every = 1_000 } = options;
  let { fingerprint } = options;
  let trace: string | null = null;
  let isSettled = false;
  let looking: Promise<void> = Promise.resolve();

  async function lookOnce(): Promise<void> {
    const found = await traceOf(path);
    if (found !== trace) {
      trace = found;
      isSettled = false;
      return;
    }
    if (isSettled) return;
    const sources = await readSources(path);
    if ((await traceOf(path)) !== found) return;
    isSettled = true;
    if (fingerprintOf(sources) === fingerprint) return;
    fingerprint = fingerprintOf(sources);
    await onVersion(readingOf(sources));
  }

  const look = () => {
    looking = looking.then(lookOnce).catch((error: unknown) => log.error('directory-watch', {}, error));
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
