import type { Delegation } from '../../domain/delegations/delegation.ts';
import type { RecordName } from '../records.ts';
import type { IndexOf } from '../recordTypes.ts';
import type { Store, Stored } from '../store.ts';
import { isElsewhereId } from './elsewhere/ids.ts';

const pageSize = 200;

/** Every record under a key of an index, page by page. */
export async function everyOf<N extends RecordName>(
  store: Store,
  name: N,
  index: IndexOf<N>,
  key: string,
): Promise<readonly Stored<N>[]> {
  const all: Stored<N>[] = [];
  for (;;) {
    const after = all.at(-1)?.id;
    const page = await store.find(name, index, key, {
      limit: pageSize,
      ...(after !== undefined && { after }),
    });
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

/** The delegation with this number, which both have signed; null when there is none. */
export async function byNumber(store: Store, number: string): Promise<Stored<'delegation'> | null> {
  return (await store.find('delegation', 'number', number, { limit: 1 }))[0] ?? null;
}

/** The words of these texts, by id. Those that have been erased are not among them. */
export async function wordsOf(
  store: Store,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = await Promise.all(
    [...new Set(ids)].map((id) => (id === null ? null : store.read('text', id))),
  );
  return new Map(known.flatMap((text) => (text === null ? [] : [[text.id, text.doc.words] as const])));
}

/** The ids of the words that belong to the terms of a delegation. */
export function textsOfTerms({ terms }: Pick<Delegation, 'terms'>): readonly (string | null)[] {
  const { otherTask, authority, timeShare, trainingNote, note } = terms;
  return [otherTask, authority, timeShare, trainingNote, note];
}

/** What a delegation is called by which another one stands in its place: its number, or its reference elsewhere. */
export async function nameOfReplaced(store: Store, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const known = isElsewhereId(id) ? null : await store.read('delegation', id);
  return known ? known.doc.number : ((await store.read('elsewhere', id))?.doc.entry.id ?? null);
}
