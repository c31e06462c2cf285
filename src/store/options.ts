import type { Instant } from '../domain/time.ts';
import type { Disk } from './disk.ts';
import type { Release } from './lock.ts';

/** Told what an operator may want to know; never a word of a person. */
export type Log = (code: LogCode, details: Readonly<Record<string, string | number>>) => void;

/**
 * - `stale-lock-removed`: the process that had the folder is dead (pid, host)
 * - `torn-line-dropped`: a change was being written when the process ended; nobody was told that it was saved (path)
 * - `checkpoint-failed`: the disk refused to take what is committed out of the journal; it is tried again (reason)
 * - `opened`: ready to work (aggregates, batches that were replayed)
 */
export type LogCode = 'stale-lock-removed' | 'torn-line-dropped' | 'checkpoint-failed' | 'opened';

/** Bounds of what the store holds at once. Sizes are in characters of JSON, times in milliseconds. */
export interface Limits {
  /** Changes that one sync makes durable. */
  readonly batch: number;
  /** A checkpoint starts when the journal is this long … */
  readonly checkpointBytes: number;
  /** … or this time after a change. */
  readonly checkpointAfter: number;
  /** Commits wait for a checkpoint when this much is not in the files yet. */
  readonly dirtyBytes: number;
  /** Aggregates that are kept in memory for reading. */
  readonly cacheBytes: number;
}

export const defaultLimits: Limits = {
  batch: 500,
  checkpointBytes: 8_000_000,
  checkpointAfter: 10_000,
  dirtyBytes: 32_000_000,
  cacheBytes: 16_000_000,
};

export interface StoreOptions {
  readonly folder: string;
  /** True to make a new store where there is none. An existing folder must then be empty. */
  readonly create: boolean;
  readonly now: () => Instant;
  readonly log?: Log;
  readonly limits?: Partial<Limits>;
  /** The disk to work on; the real one unless a test puts in another. */
  readonly disk?: Disk;
  /** How the folder is claimed for one process. */
  readonly claim?: (folder: string) => Promise<Release>;
}
