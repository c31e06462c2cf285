import type { Fact } from '../domain/facts.ts';
import type { Instant } from '../domain/time.ts';
import type { RecordName, RecordOf } from './records.ts';
import type { IndexOf } from './recordTypes.ts';

/** A record as it was read, with the version that a write must name to replace it. Versions count from 1. */
export interface Stored<N extends RecordName> {
  readonly id: string;
  readonly version: number;
  readonly doc: RecordOf<N>;
}

/**
 * What the record must be for a write to go through: a version that was read, 'new' when there must be none yet, or
 * 'any' when the last writer may win.
 */
export type Expected = number | 'new' | 'any';

/** One record put or (with `doc: null`) deleted. Deleting what is not there is no conflict when 'any' is expected. */
export type Write = {
  [N in RecordName]: {
    readonly name: N;
    readonly id: string;
    readonly doc: RecordOf<N> | null;
    readonly expected: Expected;
  };
}[RecordName];

/**
 * Everything that one decision changes. It is saved as a whole or not at all.
 *
 * `event` is the platform's key of what the person did: a change whose event was handled before is refused as
 * 'repeated', so a redelivery has no second effect. Keys are kept for at least two days.
 */
export interface Change {
  readonly event?: { readonly key: string; readonly at: Instant };
  readonly writes: readonly Write[];
  readonly facts?: readonly Fact[];
}

/** How a commit ended. Only 'committed' changed anything; a conflict names the first record that had moved on. */
export type CommitOutcome =
  | { readonly outcome: 'committed' }
  | { readonly outcome: 'repeated' }
  | { readonly outcome: 'conflict'; readonly name: RecordName | 'fact'; readonly id: string };

/** Which records a query gives. Newest ids first when `newestFirst`; `after` is the last id of the page before. */
export interface Page {
  readonly limit: number;
  readonly after?: string;
  readonly newestFirst?: boolean;
}

/** Thrown by a store that cannot keep its promise: nothing of the change was acknowledged. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: StoreErrorCode,
    details: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(`store: ${code} ${JSON.stringify(details)}`, { cause });
    this.name = 'StoreError';
    this.code = code;
    this.details = details;
  }
}

/**
 * - `locked`: another process has the data open (details: pid, host)
 * - `missing`: the place was named as existing data, and there is none, or a file of it is gone (details: path)
 * - `damaged`: a file does not hold what was written (details: path, line or reason)
 * - `newer-format`: written by a later version of Verne (details: found, known)
 * - `unavailable`: the disk or the database refused; nothing more is accepted until a restart or a reconnection
 * - `closed`: used after `close`
 */
export type StoreErrorCode = 'locked' | 'missing' | 'damaged' | 'newer-format' | 'unavailable' | 'closed';

/**
 * Where Verne keeps everything. Two promises: what `commit` acknowledged is on disk, and what a read gives was
 * committed. Any number of writers may work at once; none ever overwrites a version that it has not read.
 *
 * Ids are hierarchical: the part before the first '.' names the aggregate ("c7f3…" for a case, "c7f3….t1" for one of its texts). Records of one
 * aggregate are kept together, so a change costs what its own aggregates cost, however many others there are.
 */
export interface Store {
  /** The record, or null when there is none. */
  read<N extends RecordName>(name: N, id: string): Promise<Stored<N> | null>;

  /** Records whose index holds `key`, in the order of their ids. A missing key is an empty list. */
  find<N extends RecordName>(
    name: N,
    index: IndexOf<N>,
    key: string,
    page: Page,
  ): Promise<readonly Stored<N>[]>;

  /** How many records the index holds under `key`. */
  count<N extends RecordName>(name: N, index: IndexOf<N>, key: string): Promise<number>;

  /** All facts of a stream, oldest first. A fact's place (`stream`, `seq`) is unique: committing it twice is a conflict. */
  facts(stream: string): Promise<readonly Fact[]>;

  /**
   * The next number of a series ("HMS-2026": 1, 2, 3 …). A record uses it up by carrying it (`numbered` in the table of
   * records); a commit of a second record with the same number is a conflict. A number that was given and never used
   * may be skipped, or given again after a restart.
   */
  nextNumber(series: string): Promise<number>;

  /** Saves a change. Resolves only when it is durable. Throws `StoreError` 'unavailable' or 'closed'. */
  commit(change: Change): Promise<CommitOutcome>;

  /** True while commits can be accepted. */
  ready(): boolean;

  /** Finishes what has been accepted, then lets go of the data. */
  close(): Promise<void>;
}
