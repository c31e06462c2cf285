/** A map with a few entries laid over another map, which is neither copied nor changed. */
export class Layered<K, V> implements ReadonlyMap<K, V> {
  readonly #base: ReadonlyMap<K, V>;
  readonly #over: ReadonlyMap<K, V>;
  readonly size: number;

  constructor(base: ReadonlyMap<K, V>, over: ReadonlyMap<K, V>) {
    this.#base = base;
    this.#over = over;
    this.size = base.size + [...over.keys()].filter((key) => !base.has(key)).length;
  }

  get(key: K): V | undefined {
    return this.#over.has(key) ? this.#over.get(key) : this.#base.get(key);
  }

  has(key: K): boolean {
    return this.#over.has(key) || this.#base.has(key);
  }

  *entries(): Generator<[K, V], undefined> {
    for (const [key, value] of this.#base) if (!this.#over.has(key)) yield [key, value];
    yield* this.#over;
    return undefined;
  }

  *keys(): Generator<K, undefined> {
    for (const [key] of this.entries()) yield key;
    return undefined;
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this);
  }

  [Symbol.iterator](): Generator<[K, V], undefined> {
    return this.entries();
  }
}

/** Lists by key with more entries laid over them: those of `base` first under every key. */
export function withMore<K, V>(
  base: ReadonlyMap<K, readonly V[]>,
  more: readonly V[],
  keyOf: (entry: V) => K | null,
): ReadonlyMap<K, readonly V[]> {
  const over = new Map<K, V[]>();
  for (const entry of more) {
    const key = keyOf(entry);
    if (key === null) continue;
    const list = over.get(key) ?? [...(base.get(key) ?? [])];
    list.push(entry);
    over.set(key, list);
  }
  return new Layered<K, readonly V[]>(base, over);
}

/** Lists by key with some of their entries replaced, each by the one of the same id. */
export function withReplaced<K, V extends { readonly id: string }>(
  base: ReadonlyMap<K, readonly V[]>,
  replaced: ReadonlyMap<string, V>,
  keyOf: (entry: V) => K | null,
): ReadonlyMap<K, readonly V[]> {
  const keys = new Set([...replaced.values()].map(keyOf));
  const over = [...keys].flatMap((key): readonly (readonly [K, readonly V[]])[] =>
    key === null ? [] : [[key, (base.get(key) ?? []).map((entry) => replaced.get(entry.id) ?? entry)]],
  );
  return new Layered<K, readonly V[]>(base, new Map(over));
}
