import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/store.ts';
import { aDraft, anOutgoing, put, save } from './samples.ts';
import { atomicityContract } from './storeAtomicity.ts';
import { factsContract, numbersContract } from './storeChains.ts';
import { findContract } from './storeFind.ts';
import { recordsContract } from './storeRecords.ts';

/**
 * A store to try, empty at first. `reopen` closes it and opens the same data again; `destroy` closes it and removes the
 * data. An implementation with several writers may give a `second` store on the same data.
 */
export interface OpenedStore {
  readonly store: Store;
  reopen(): Promise<Store>;
  destroy(): Promise<void>;
}

/** What the parts of the contract ask for: the store as it is open now, and a way to open it again. */
export interface Subject {
  readonly store: Store;
  reopen(): Promise<Store>;
}

/** Everything that the port promises, for any implementation. Written against the port alone. */
export function storeContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`${name} keeps the promises of a store:`, () => {
    let opened: OpenedStore | null = null;
    let current: Store | null = null;

    beforeEach(async () => {
      opened = await open();
      current = opened.store;
    });
    afterEach(async () => {
      await opened?.destroy();
    });

    const subject: Subject = {
      get store() {
        if (!current) throw new Error('no store is open');
        return current;
      },
      async reopen() {
        if (!opened) throw new Error('no store is open');
        current = await opened.reopen();
        return current;
      },
    };

    recordsContract(subject);
    findContract(subject);
    factsContract(subject);
    numbersContract(subject);
    atomicityContract(subject);
    closingContract(subject);
  });
}

function closingContract(subject: Subject): void {
  describe('closing', () => {
    it('is ready until it is closed', async () => {
      expect(subject.store.ready()).toBe(true);
      await subject.store.close();
      expect(subject.store.ready()).toBe(false);
    });

    it('refuses reads and commits once it is closed', async () => {
      const { store } = subject;
      await store.close();
      const refusal = { name: 'StoreError', code: 'closed' };
      await expect(store.read('draft', 'd1')).rejects.toMatchObject(refusal);
      await expect(store.find('outgoing', 'state', 'pending', { limit: 1 })).rejects.toMatchObject(refusal);
      await expect(store.count('outgoing', 'state', 'pending')).rejects.toMatchObject(refusal);
      await expect(store.facts('c1')).rejects.toMatchObject(refusal);
      await expect(store.nextNumber('HMS-2026')).rejects.toMatchObject(refusal);
      await expect(save(store, put('draft', 'd1', aDraft('d1')))).rejects.toMatchObject(refusal);
    });

    it('finishes what was accepted before it lets go', async () => {
      const { store } = subject;
      const accepted = Array.from({ length: 20 }, (_, n) =>
        save(store, put('outgoing', `o${n}`, anOutgoing())),
      );
      const [outcomes] = await Promise.all([Promise.all(accepted), store.close()]);
      expect(outcomes.every(({ outcome }) => outcome === 'committed')).toBe(true);
      const again = await subject.reopen();
      expect(await again.count('outgoing', 'state', 'pending')).toBe(20);
    });

    it('may be closed twice', async () => {
      await subject.store.close();
      await expect(subject.store.close()).resolves.toBeUndefined();
    });
  });
}
