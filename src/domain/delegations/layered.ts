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
