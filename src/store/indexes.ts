import type { RecordName } from '../app/records.ts';
import type { Page } from '../app/store.ts';
import { type Kept, placesOf } from './kinds.ts';

/** The ids under one key. Most keys have one id, which then stands alone to save the memory of a list. */
type Ids = string | string[];

/** Up to this many ids, a list has no room to spare: there are very many short lists. */
const short = 16;

/** Every index of every kind, in memory: the sorted ids under each key, and never a document. */
export class Indexes {
  readonly #byIndex = new Map<string, Map<string, Ids>>();

  /** Follows a record from what it was to what it is; either may be nothing. */
  move(before: Kept | undefined, after: Kept | undefined): void {
    const left = before ? placesOf(before) : [];
    const taken = after ? placesOf(after) : [];
    if (before)
      for (const place of left) if (!includes(taken, place)) this.#remove(before.name, place, before.id);
    if (after) for (const place of taken) if (!includes(left, place)) this.#add(after.name, place, after.id);
  }

  /** The ids of one page under a key. */
  page(name: RecordName, index: string, key: string, { limit, after, newestFirst }: Page): readonly string[] {
    const ids = this.#under(name, index, key);
    if (newestFirst) {
      const end = after === undefined ? ids.length : firstFrom(ids, after);
      return ids.slice(Math.max(0, end - limit), end).reverse();
    }
    const start = after === undefined ? 0 : firstFrom(ids, after);
    const next = ids[start] === after ? start + 1 : start;
    return ids.slice(next, next + limit);
  }

  count(name: RecordName, index: string, key: string): number {
    return this.#under(name, index, key).length;
  }

  #under(name: RecordName, index: string, key: string): readonly string[] {
    const ids = this.#byIndex.get(`${name} ${index}`)?.get(key);
    return ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids;
  }

  #add(name: RecordName, [index, key]: readonly [string, string], id: string): void {
    const place = `${name} ${index}`;
    const keys = this.#byIndex.get(place) ?? new Map<string, Ids>();
    this.#byIndex.set(place, keys);
    const ids = keys.get(key);
    if (ids === undefined) keys.set(key, id);
    else if (typeof ids === 'string') keys.set(key, ids < id ? [ids, id] : [id, ids]);
    else if (ids.length < short) keys.set(key, withId(ids, id));
    else if ((ids.at(-1) ?? '') < id) ids.push(id);
    else ids.splice(firstFrom(ids, id), 0, id);
  }

  #remove(name: RecordName, [index, key]: readonly [string, string], id: string): void {
    const keys = this.#byIndex.get(`${name} ${index}`);
    const ids = keys?.get(key);
    if (!keys || ids === undefined) return;
    if (typeof ids === 'string') keys.delete(key);
    else {
      ids.splice(firstFrom(ids, id), 1);
      const [only] = ids;
      if (ids.length === 1 && only !== undefined) keys.set(key, only);
    }
  }
}

/** The place of the first id that is not before `id`. */
function firstFrom(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withId(ids: readonly string[], id: string): string[] {
  const place = firstFrom(ids, id);
  return ids.slice(0, place).concat(id, ids.slice(place));
}

function includes(
  places: readonly (readonly [string, string])[],
  [index, key]: readonly [string, string],
): boolean {
  return places.some(([otherIndex, otherKey]) => otherIndex === index && otherKey === key);
}
