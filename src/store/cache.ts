import { type Aggregate, emptyAggregate, isEmpty } from './aggregate.ts';
import type { AggregateFiles } from './aggregateFiles.ts';
import type { Catalog } from './catalog.ts';

/**
 * The aggregates that are in memory: those that are committed and not in the files yet (`dirty`), and the ones used last, as
 * many as fit in `bytes`.
 */
export class Cache {
  readonly #files: AggregateFiles;
  readonly #catalog: Catalog;
  readonly #bytes: number;
  readonly #dirty = new Map<string, Aggregate>();
  readonly #clean = new Map<string, Aggregate>();
  readonly #loading = new Map<string, Promise<Aggregate>>();
  #cleanBytes = 0;
  /** Rough size of what is committed and not in the files yet. */
  dirtyBytes = 0;

  constructor(files: AggregateFiles, catalog: Catalog, bytes: number) {
    this.#files = files;
    this.#catalog = catalog;
    this.#bytes = bytes;
  }

  /** The aggregate as it was committed last, when no file must be read for it. */
  peek(id: string): Aggregate | undefined {
    const dirty = this.#dirty.get(id);
    if (dirty) return dirty;
    const clean = this.#clean.get(id);
    if (clean) {
      this.#clean.delete(id);
      this.#clean.set(id, clean);
      return clean;
    }
    return this.#catalog.has(id) ? undefined : emptyAggregate(id);
  }

  /** The aggregate as it was committed last; empty when there is none. */
  async get(id: string): Promise<Aggregate> {
    return this.peek(id) ?? this.#loading.get(id) ?? this.#load(id);
  }

  /** Takes the newly committed state of an aggregate. */
  put(aggregate: Aggregate): void {
    const { id, size } = aggregate;
    // A file that is being read just now holds what this replaces.
    this.#loading.delete(id);
    this.#forget(id);
    this.dirtyBytes += size - (this.#dirty.get(id)?.size ?? 0);
    this.#dirty.set(id, aggregate);
  }

  dirtyIds(): readonly string[] {
    return [...this.#dirty.keys()];
  }

  dirty(id: string): Aggregate | undefined {
    return this.#dirty.get(id);
  }

  /** Says that a dirty state is in the files, as `saved`. What was committed since stays dirty. */
  settle(aggregate: Aggregate, saved: Aggregate): void {
    if (this.#dirty.get(aggregate.id) !== aggregate) return;
    this.#dirty.delete(aggregate.id);
    this.dirtyBytes -= aggregate.size;
    if (!isEmpty(saved)) this.#keep(saved);
  }

  #load(id: string): Promise<Aggregate> {
    const isCurrent = () => this.#loading.get(id) === loading;
    const loading: Promise<Aggregate> = this.#files.load(id).then(
      (aggregate) => {
        if (!isCurrent()) return this.get(id);
        this.#loading.delete(id);
        this.#keep(aggregate);
        return aggregate;
      },
      (error: unknown) => {
        if (!isCurrent()) return this.get(id);
        this.#loading.delete(id);
        throw error;
      },
    );
    this.#loading.set(id, loading);
    return loading;
  }

  #keep(aggregate: Aggregate): void {
    this.#clean.set(aggregate.id, aggregate);
    this.#cleanBytes += aggregate.size;
    for (const id of this.#clean.keys()) {
      if (this.#cleanBytes <= this.#bytes) return;
      this.#forget(id);
    }
  }

  #forget(id: string): void {
    this.#cleanBytes -= this.#clean.get(id)?.size ?? 0;
    this.#clean.delete(id);
  }
}
