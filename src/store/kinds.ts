import type { RecordName, RecordOf } from '../app/records.ts';
import { recordTypes } from '../app/recordTypes.ts';
import type { Stored } from '../app/store.ts';

/** A record as the store keeps it: with its kind. */
export interface Kept<N extends RecordName = RecordName> extends Stored<N> {
  readonly name: N;
}

interface Kind<T> {
  readonly indexes: Readonly<Record<string, (doc: T, id: string) => readonly string[]>>;
  readonly numbered?: (doc: T) => RecordNumber | null;
}

/** A number of a series, which one record at most may carry. */
export interface RecordNumber {
  readonly series: string;
  readonly value: number;
}

const kinds: { readonly [N in RecordName]: Kind<RecordOf<N>> } = recordTypes;

export function isKindName(name: unknown): name is RecordName {
  return typeof name === 'string' && Object.hasOwn(kinds, name);
}

export function isOfKind<N extends RecordName>(kept: Kept | undefined, name: N): kept is Kept<N> {
  return kept?.name === name;
}

/** Under which keys of which indexes a record is found. */
export function placesOf<N extends RecordName>({
  name,
  id,
  doc,
}: Kept<N>): readonly (readonly [string, string])[] {
  return Object.entries(kinds[name].indexes).flatMap(([index, keys]) =>
    [...new Set(keys(doc, id))].map((key) => [index, key] as const),
  );
}

/** True when a record is found under `key`. */
export function isUnder<N extends RecordName>(
  { name, id, doc }: Kept<N>,
  index: string,
  key: string,
): boolean {
  return kinds[name].indexes[index]?.(doc, id).includes(key) ?? false;
}

/** The number that a record uses up, or null when its kind has none or it is no whole number. */
export function numberOfRecord<N extends RecordName>(kept: Kept<N> | undefined): RecordNumber | null {
  const number = kept && kinds[kept.name].numbered?.(kept.doc);
  return number && Number.isSafeInteger(number.value) ? number : null;
}

/** What tells a record from every other: its kind and id. */
export function recordKey(name: RecordName, id: string): string {
  return `${name} ${id}`;
}
