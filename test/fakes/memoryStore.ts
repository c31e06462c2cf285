import type { RecordName, RecordOf } from '../../src/app/records.ts';
import { type IndexOf, recordTypes, withDefaults } from '../../src/app/recordTypes.ts';
import {
  type Change,
  type CommitOutcome,
  type Page,
  type Store,
  type Stored,
  StoreError,
  type Write,
} from '../../src/app/store.ts';
import type { Fact } from '../../src/domain/facts.ts';

/** One record as text, so that nobody can change what is kept by changing what was read. `json` is null once deleted. */
interface Row {
  readonly name: RecordName;
  readonly id: string;
  readonly version: number;
  readonly json: string | null;
}

/** What a store in memory holds. Passed to a second store, it is found again there. */
export interface MemoryData {
  readonly rows: Map<string, Row>;
  readonly streams: Map<string, readonly string[]>;
  readonly events: Set<string>;
  readonly numbers: Map<string, number>;
}

export function memoryData(): MemoryData {
  return { rows: new Map(), streams: new Map(), events: new Set(), numbers: new Map() };
}

type Types = {
  readonly [N in RecordName]: {
    readonly indexes: Readonly<Record<string, (doc: RecordOf<N>, id: string) => readonly string[]>>;
    readonly numbered?: (doc: RecordOf<N>) => { readonly series: string; readonly value: number } | null;
  };
};
const types: Types = recordTypes;

/** A store without a disk, for tests of what stands on the port. It keeps the port's promises but durability. */
export function memoryStore(data: MemoryData = memoryData()): Store {
  let closed = false;
  const use = async () => {
    if (closed) throw new StoreError('closed');
    await Promise.resolve();
  };

  function matches<N extends RecordName>(name: N, index: IndexOf<N>, key: string): Stored<N>[] {
    const found: Stored<N>[] = [];
    for (const row of data.rows.values()) {
      const stored = row.name === name && keysOf<N>(row, index).includes(key) ? opened<N>(row) : null;
      if (stored) found.push(stored);
    }
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  return {
    async read<N extends RecordName>(name: N, id: string) {
      await use();
      const row = data.rows.get(placeOf(name, id));
      return row ? opened<N>(row) : null;
    },
    async find(name, index, key, page) {
      await use();
      return paged(matches(name, index, key), page);
    },
    async count(name, index, key) {
      await use();
      return matches(name, index, key).length;
    },
    async facts(stream) {
      await use();
      return (data.streams.get(stream) ?? []).map(factOf);
    },
    async nextNumber(series) {
      await use();
      const next = (data.numbers.get(series) ?? 0) + 1;
      data.numbers.set(series, next);
      return next;
    },
    async commit(change) {
      const taken = structuredClone(change);
      await use();
      return apply(data, taken);
    },
    ready: () => !closed,
    async close() {
      closed = true;
    },
  };
}

/** The keys of rows under their indexes: a row never changes, so each is worked out once. */
const worked = new WeakMap<Row, Map<string, readonly string[]>>();

function keysOf<N extends RecordName>(row: Row, index: IndexOf<N>): readonly string[] {
  const known = worked.get(row) ?? new Map<string, readonly string[]>();
  worked.set(row, known);
  const stored = known.has(index) ? null : opened<N>(row);
  const keys =
    known.get(index) ?? (stored && types[row.name as N].indexes[index]?.(stored.doc, stored.id)) ?? [];
  known.set(index, keys);
  return keys;
}

function apply(data: MemoryData, change: Change): CommitOutcome {
  if (change.event && data.events.has(change.event.key)) return { outcome: 'repeated' };
  const rows = new Map<string, Row>();
  const streams = new Map<string, readonly string[]>();
  for (const write of change.writes) {
    const place = placeOf(write.name, write.id);
    const row = rows.get(place) ?? data.rows.get(place);
    if (!met(write, row) || numberTaken([data.rows, rows], write))
      return { outcome: 'conflict', name: write.name, id: write.id };
    if (write.doc !== null || row)
      rows.set(place, {
        name: write.name,
        id: write.id,
        version: (row?.version ?? 0) + (write.doc === null ? 0 : 1),
        json: write.doc === null ? null : JSON.stringify(write.doc),
      });
  }
  for (const fact of change.facts ?? []) {
    const before = streams.get(fact.stream) ?? data.streams.get(fact.stream) ?? [];
    if (fact.seq !== before.length + 1) return { outcome: 'conflict', name: 'fact', id: fact.stream };
    streams.set(fact.stream, [...before, JSON.stringify(fact)]);
  }
  replace(data.rows, rows);
  replace(data.streams, streams);
  if (change.event) data.events.add(change.event.key);
  for (const write of change.writes) {
    const number = numberIn(write);
    if (number && number.value > (data.numbers.get(number.series) ?? 0))
      data.numbers.set(number.series, number.value);
  }
  return { outcome: 'committed' };
}

function met({ expected, doc }: Write, row: Row | undefined): boolean {
  const current = row && row.json !== null ? row.version : null;
  if (expected === 'any') return true;
  if (expected === 'new') return current === null;
  return current === expected && (doc !== null || current !== null);
}

/** `layers` of rows, of which a later one hides what lies below. */
function numberTaken(layers: readonly ReadonlyMap<string, Row>[], write: Write): boolean {
  const wanted = numberIn(write);
  if (!wanted) return false;
  for (const row of new Map(layers.flatMap((rows) => [...rows])).values()) {
    if (row.json === null || (row.name === write.name && row.id === write.id)) continue;
    const held = numberOfDoc(row.name, docOf(row.name, row.json));
    if (held && held.series === wanted.series && held.value === wanted.value) return true;
  }
  return false;
}

function numberIn(write: Write) {
  return write.doc === null ? null : numberOfDoc(write.name, write.doc);
}

function numberOfDoc<N extends RecordName>(name: N, doc: RecordOf<N>) {
  return types[name].numbered?.(doc) ?? null;
}

function paged<N extends RecordName>(sorted: Stored<N>[], page: Page): Stored<N>[] {
  const ordered = page.newestFirst ? sorted.reverse() : sorted;
  const { after } = page;
  const rest =
    after === undefined ? ordered : ordered.filter(({ id }) => (page.newestFirst ? id < after : id > after));
  return rest.slice(0, page.limit);
}

function placeOf(name: RecordName, id: string): string {
  return `${name} ${id}`;
}

function opened<N extends RecordName>(row: Row): Stored<N> | null {
  return row.json === null
    ? null
    : { id: row.id, version: row.version, doc: docOf<N>(row.name as N, row.json) };
}

function docOf<N extends RecordName>(name: N, json: string): RecordOf<N> {
  return withDefaults(name, JSON.parse(json));
}

function factOf(json: string): Fact {
  return JSON.parse(json);
}

function replace<V>(map: Map<string, V>, by: ReadonlyMap<string, V>): void {
  for (const [key, value] of by) map.set(key, value);
}
