import { aggregateOf, type RecordName } from '../app/records.ts';
import type { IndexOf } from '../app/recordTypes.ts';
import {
  type Change,
  type CommitOutcome,
  type Page,
  type Store,
  type Stored,
  StoreError,
} from '../app/store.ts';
import type { Fact } from '../domain/facts.ts';
import type { Aggregate } from './aggregate.ts';
import { Checkpoint } from './checkpoint.ts';
import { codeOf, nodeDisk } from './disk.ts';
import { eachOf } from './eachOf.ts';
import type { Journal } from './journal.ts';
import { prepare } from './judge.ts';
import { isOfKind, isUnder, type Kept, recordKey } from './kinds.ts';
import { claim, type Release } from './lock.ts';
import { defaultLimits, type Log, type StoreOptions } from './options.ts';
import { initialise, inspect, recover } from './recovery.ts';
import type { State } from './state.ts';
import { Writer } from './writer.ts';

/**
 * Opens the store in a folder, for this process alone. Refuses with 'locked', 'missing', 'damaged', 'newer-format', or
 * 'unavailable' when the disk does.
 */
export async function openStore(options: StoreOptions): Promise<EmbeddedStore> {
  const { folder, create, now, disk = nodeDisk, log = silent } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const today = () => now().slice(0, 10);
  let release: Release | null = null;
  try {
    await inspect(disk, folder, create);
    if (create) await disk.makeFolder(folder);
    release = await (
      options.claim ?? ((path) => claim(path, (owner) => log('stale-lock-removed', { ...owner })))
    )(folder);
    if ((await inspect(disk, folder, create)) === 'nothing') await initialise(disk, folder, now());
    const { state, journal } = await recover(disk, folder, { limits, log });
    const checkpoint = new Checkpoint(disk, state, journal, today);
    const writer = new Writer(state, journal, checkpoint, { limits, today, log });
    writer.watch();
    return new EmbeddedStore(state, journal, writer, release);
  } catch (error) {
    await release?.();
    if (error instanceof StoreError) throw error;
    throw new StoreError('unavailable', { path: folder, reason: codeOf(error) }, error);
  }
}

const silent: Log = () => {};

/** The store for one process, in a folder of small files. */
export class EmbeddedStore implements Store {
  readonly #state: State;
  readonly #journal: Journal;
  readonly #writer: Writer;
  readonly #release: Release;
  #closing: Promise<void> | null = null;

  constructor(state: State, journal: Journal, writer: Writer, release: Release) {
    this.#state = state;
    this.#journal = journal;
    this.#writer = writer;
    this.#release = release;
  }

  async read<N extends RecordName>(name: N, id: string): Promise<Stored<N> | null> {
    this.#mustBeOpen();
    const aggregate = await this.#aggregate(id);
    const kept = aggregate.records.get(recordKey(name, id));
    return isOfKind(kept, name) ? shown(kept) : null;
  }

  async find<N extends RecordName>(
    name: N,
    index: IndexOf<N>,
    key: string,
    page: Page,
  ): Promise<readonly Stored<N>[]> {
    const loaded = new Map<string, Aggregate>();
    for (;;) {
      this.#mustBeOpen();
      const ids = this.#state.indexes.page(name, index, key, page);
      const absent = [...new Set(ids.map(aggregateOf))].filter((id) => !this.#inHand(id, loaded));
      // Without waiting in between, the page and its records are one moment's.
      if (absent.length === 0)
        return this.#records(name, ids, loaded)
          .filter((kept) => isUnder(kept, index, key))
          .map(shown);
      await eachOf(absent, async (id) => {
        loaded.set(id, await this.#aggregate(id));
      });
    }
  }

  async count<N extends RecordName>(name: N, index: IndexOf<N>, key: string): Promise<number> {
    this.#mustBeOpen();
    return this.#state.indexes.count(name, index, key);
  }

  async facts(stream: string): Promise<readonly Fact[]> {
    this.#mustBeOpen();
    const aggregate = await this.#aggregate(stream);
    return (aggregate.streams.get(stream) ?? []).map(frozen);
  }

  async nextNumber(series: string): Promise<number> {
    this.#mustBeOpen();
    return this.#state.numbers.next(series);
  }

  async commit(change: Change): Promise<CommitOutcome> {
    this.#mustBeOpen();
    return this.#writer.commit(prepare(change));
  }

  ready(): boolean {
    return !this.#closing && !this.#journal.broken;
  }

  close(): Promise<void> {
    this.#closing ??= this.#letGo();
    return this.#closing;
  }

  /** Everything that is kept, aggregate by aggregate, for checks and for moving it elsewhere. */
  aggregates(): AsyncIterable<Aggregate> {
    this.#mustBeOpen();
    return this.#state.aggregates();
  }

  async #letGo(): Promise<void> {
    try {
      await this.#writer.finish();
      await this.#state.close();
      await this.#journal.close();
    } finally {
      await this.#release();
    }
  }

  #mustBeOpen(): void {
    if (this.#closing) throw new StoreError('closed');
  }

  async #aggregate(id: string): Promise<Aggregate> {
    try {
      return await this.#state.cache.get(aggregateOf(id));
    } catch (error) {
      if (error instanceof StoreError) throw error;
      throw new StoreError('unavailable', { reason: codeOf(error) }, error);
    }
  }

  #inHand(id: string, loaded: ReadonlyMap<string, Aggregate>): Aggregate | undefined {
    return this.#state.cache.peek(id) ?? loaded.get(id);
  }

  #records<N extends RecordName>(
    name: N,
    ids: readonly string[],
    loaded: ReadonlyMap<string, Aggregate>,
  ): readonly Kept<N>[] {
    return ids.flatMap((id) => {
      const kept = this.#inHand(aggregateOf(id), loaded)?.records.get(recordKey(name, id));
      return isOfKind(kept, name) ? [kept] : [];
    });
  }
}

function shown<N extends RecordName>({ id, version, doc }: Kept<N>): Stored<N> {
  return { id, version, doc: frozen(doc) };
}

/** What is kept is shared by its readers, so none of them may change it. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}
