import { aggregateOf } from '../app/records.ts';
import { type Aggregate, type Batch, byAggregate, changed, emptyAggregate, isEmpty } from './aggregate.ts';
import type { AggregateFiles } from './aggregateFiles.ts';
import type { Cache } from './cache.ts';
import type { Catalog } from './catalog.ts';
import type { Handled } from './handled.ts';
import { Indexes } from './indexes.ts';
import type { Committed } from './judge.ts';
import { type Kept, recordKey } from './kinds.ts';
import type { Numbers } from './numbers.ts';

/** Deletions that are remembered, so that no version of a record that is made again is one that somebody has read. */
const rememberedDeletions = 50_000;

/** An aggregate before and after a batch. */
export interface Step {
  readonly before: Aggregate;
  readonly after: Aggregate;
}

/** Everything that is committed: in memory what is needed to find and judge, on disk the rest. */
export class State {
  readonly files: AggregateFiles;
  readonly catalog: Catalog;
  readonly cache: Cache;
  readonly handled: Handled;
  readonly numbers: Numbers;
  readonly indexes = new Indexes();
  readonly #deletedAt = new Map<string, number>();

  constructor(parts: Pick<State, 'files' | 'catalog' | 'cache' | 'handled' | 'numbers'>) {
    this.files = parts.files;
    this.catalog = parts.catalog;
    this.cache = parts.cache;
    this.handled = parts.handled;
    this.numbers = parts.numbers;
  }

  /** Takes an aggregate from its file into the indexes, and lets go of it. */
  index(aggregate: Aggregate): void {
    for (const kept of aggregate.records.values()) this.#move(undefined, kept);
  }

  /** Makes a durable batch visible. All in one go: no read comes between. */
  commit(batch: Batch, steps: Iterable<Step>): void {
    this.#apply(batch, steps);
    for (const { name, id, version, doc } of batch.writes)
      if (doc === null) this.#rememberDeletion(recordKey(name, id), version);
  }

  /** Applies a batch of the journal again, where the files do not hold it yet. */
  async replay(batch: Batch): Promise<void> {
    const steps: Step[] = [];
    for (const [id, part] of byAggregate(batch.writes, batch.facts)) {
      const before = await this.cache.get(id);
      if (before.through >= batch.seq) continue;
      steps.push({ before, after: changed(before, batch.seq, part, JSON.stringify(part).length) });
    }
    this.#apply(batch, steps);
  }

  /** What changes are judged by; the aggregates must have been loaded. */
  committed(loaded: ReadonlyMap<string, Aggregate>): Committed {
    return {
      isHandled: (event) => this.handled.has(event),
      aggregate: (id) => loaded.get(id) ?? emptyAggregate(id),
      holder: (number) => this.numbers.holder(number),
      deletedAt: (key) => this.#deletedAt.get(key) ?? 0,
    };
  }

  /** Every aggregate, one after the other: the ones in memory as they are now, the others from their files. */
  async *aggregates(): AsyncIterable<Aggregate> {
    const ids = new Set([...this.catalog.ids(), ...this.cache.dirtyIds()]);
    for (const id of ids) {
      const aggregate = await this.cache.get(id);
      if (!isEmpty(aggregate)) yield aggregate;
    }
  }

  async close(): Promise<void> {
    await this.handled.close();
    await this.catalog.close();
  }

  #apply(batch: Batch, steps: Iterable<Step>): void {
    const written = Map.groupBy(batch.writes, ({ id }) => aggregateOf(id));
    for (const { before, after } of steps) {
      const keys = new Set(written.get(after.id)?.map(({ name, id }) => recordKey(name, id)));
      for (const key of keys) this.#move(before.records.get(key), after.records.get(key));
      this.cache.put(after);
    }
    this.handled.add(batch.on, batch.events);
  }

  #move(before: Kept | undefined, after: Kept | undefined): void {
    this.indexes.move(before, after);
    this.numbers.move(before, after);
  }

  #rememberDeletion(key: string, version: number): void {
    this.#deletedAt.delete(key);
    this.#deletedAt.set(key, version);
    if (this.#deletedAt.size <= rememberedDeletions) return;
    for (const oldest of this.#deletedAt.keys()) {
      this.#deletedAt.delete(oldest);
      return;
    }
  }
}
