import type { SignedElsewhere } from '../../domain/delegations/elsewhere/paper.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { KeptDelegation } from '../records.ts';
import type { Store, Write } from '../store.ts';
import { decidedChannels } from '../unitChannels/laid.ts';
import { combine } from './combined.ts';
import { everyOf } from './finding.ts';

/** The delegations that both have signed, and what was done here with those signed elsewhere; and the channels of units. In memory beside the store. */
export interface Book {
  /** The store to work with: what is committed there counts in the book before the commit is answered. */
  readonly store: Store;
  /** The directory as imported, with both among its own. The same object as long as nothing has changed. */
  readonly directory: () => OpenDirectory;
  /** Reads all of them from the store: at the start, before anybody is answered. */
  load(): Promise<void>;
}

/**
 * Opens the book over a store and the directory as imported, which may be replaced at any time. What changes costs as
 * much as the delegations, and is worked out when the directory is asked for next.
 */
export function openBook(store: Store, base: () => OpenDirectory): Book {
  const signed = new Map<string, KeptDelegation>();
  const papers = new Map<string, SignedElsewhere>();
  const channels = decidedChannels();
  let made: { readonly of: OpenDirectory; readonly combined: OpenDirectory } | null = null;
  const take = (writes: readonly Write[]) => {
    for (const write of writes) {
      const isTaken =
        channels.take(write) ||
        (write.name === 'elsewhere' && taken(papers, write)) ||
        (write.name === 'delegation' && isNews(signed.get(write.id), write.doc) && taken(signed, write));
      if (isTaken) made = null;
    }
  };
  return {
    store: following(store, take),
    directory: () => {
      const of = base();
      if (made?.of !== of) {
        const combined = combine(channels.over(of), [...signed.values()], [...papers.values()]);
        made = { of, combined };
      }
      return made.combined;
    },
    load: async () => {
      for (const { id, doc } of await everyOf(store, 'delegation', 'signed', 'yes')) signed.set(id, doc);
      for (const { id, doc } of await everyOf(store, 'elsewhere', 'known', 'yes')) papers.set(id, doc);
      await channels.load(store);
      made = null;
    },
  };
}

function taken<T>(all: Map<string, T>, { id, doc }: { readonly id: string; readonly doc: T | null }): true {
  if (doc === null) all.delete(id);
  else all.set(id, doc);
  return true;
}

/** One that is not signed yet is nobody's business but the two's. */
function isNews(known: KeptDelegation | undefined, doc: KeptDelegation | null): boolean {
  return known !== undefined || (doc !== null && doc.number !== null);
}

/** The same store, whose commits are told to `take` before they are answered. */
function following(store: Store, take: (writes: readonly Write[]) => void): Store {
  return {
    read: (name, id) => store.read(name, id),
    find: (name, index, key, page) => store.find(name, index, key, page),
    count: (name, index, key) => store.count(name, index, key),
    facts: (stream) => store.facts(stream),
    nextNumber: (series) => store.nextNumber(series),
    commit: async (change) => {
      const outcome = await store.commit(change);
      if (outcome.outcome === 'committed') take(change.writes);
      return outcome;
    },
    ready: () => store.ready(),
    close: () => store.close(),
  };
}
