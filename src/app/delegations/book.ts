import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { KeptDelegation, UnitChannel } from '../records.ts';
import type { Store, Write } from '../store.ts';
import { withUnitChannels } from '../unitChannels/laid.ts';
import { combine } from './combined.ts';
import { everyOf } from './finding.ts';

/** What people have decided here and the directory does not say, in memory beside the store: signed delegations, and channels. */
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
 * much as what was decided, and is worked out when the directory is asked for next.
 */
export function openBook(store: Store, base: () => OpenDirectory): Book {
  const signed = new Map<string, KeptDelegation>();
  const channels = new Map<string, UnitChannel>();
  let made: { readonly of: OpenDirectory; readonly combined: OpenDirectory } | null = null;
  const take = (writes: readonly Write[]) => {
    for (const write of writes) {
      if (write.name === 'delegation' && isNews(signed.get(write.id), write.doc))
        put(signed, write.id, write.doc);
      else if (write.name === 'unit-channel' && isDecided(channels.get(write.id), write.doc))
        put(channels, write.id, write.doc);
      else continue;
      made = null;
    }
  };
  return {
    store: following(store, take),
    directory: () => {
      const of = base();
      if (made?.of !== of) {
        const withChannels = withUnitChannels(of, [...channels.values()]);
        made = { of, combined: combine(withChannels, [...signed.values()]) };
      }
      return made.combined;
    },
    load: async () => {
      for (const { id, doc } of await everyOf(store, 'delegation', 'signed', 'yes')) signed.set(id, doc);
      for (const { id, doc } of await everyOf(store, 'unit-channel', 'decided', 'yes')) channels.set(id, doc);
      made = null;
    },
  };
}

/** One that is not signed yet is nobody's business but the two's. */
function isNews(known: KeptDelegation | undefined, doc: KeptDelegation | null): boolean {
  return known !== undefined || (doc !== null && doc.number !== null);
}

/** What is only offered changes nothing. */
function isDecided(known: UnitChannel | undefined, doc: UnitChannel | null): boolean {
  return known !== undefined || (doc !== null && doc.state !== 'undecided');
}

function put<T>(all: Map<string, T>, id: string, doc: T | null): void {
  if (doc === null) all.delete(id);
  else all.set(id, doc);
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
