import { describe, expect, it } from 'vitest';
import { openBook } from '../../src/app/delegations/book.ts';
import { aDelegation, drop, put, save } from '../contracts/samples.ts';
import { memoryStore } from '../fakes/memoryStore.ts';
import { small } from './delegationDesk.ts';

const signed = (number = 'DEL-2026-1') =>
  aDelegation('d1', { number, unit: 'dep', delegator: 'hans', delegate: 'kari', delegateUnit: 'dep' });

describe('the book of delegations', () => {
  const opened = () => {
    let base = small().open();
    const book = openBook(memoryStore(), () => base);
    const entries = () => [...book.directory().delegations.keys()];
    const replace = (next: typeof base) => {
      base = next;
    };
    return { book, entries, replace };
  };

  it('counts what was committed as soon as the commit is answered', async () => {
    const { book, entries } = opened();
    expect(entries()).toEqual([]);
    await save(book.store, put('delegation', 'd1', signed()));
    expect(entries()).toEqual(['delegation:DEL-2026-1']);
    await save(book.store, drop('delegation', 'd1'));
    expect(entries()).toEqual([]);
  });

  it('takes nothing from a commit that was refused, and nothing that is not signed', async () => {
    const { book, entries } = opened();
    await save(
      book.store,
      put('delegation', 'd2', aDelegation('d2', { number: null, state: 'awaiting-manager' })),
    );
    expect((await save(book.store, put('delegation', 'd1', signed(), 7))).outcome).toBe('conflict');
    expect(entries()).toEqual([]);
  });

  it('gives the same directory until something changes, and another for another base', async () => {
    const { book, entries, replace } = opened();
    const before = book.directory();
    await save(
      book.store,
      put('reminder', 'd1.due-x', { step: 'amber', on: '2026-11-20', at: '2026-11-20T09:15:00.000Z' }),
    );
    expect(book.directory()).toBe(before);
    await save(book.store, put('delegation', 'd1', signed()));
    const after = book.directory();
    expect(after).not.toBe(before);
    expect(after.directory).toBe(before.directory);
    replace(small().person('nora', 'dep').open());
    expect(book.directory().people.has('nora')).toBe(true);
    expect(entries()).toEqual(['delegation:DEL-2026-1']);
  });

  it('reads more delegations at the start than one page of the store holds', async () => {
    const store = memoryStore();
    const many = Array.from({ length: 450 }, (_, at) =>
      put('delegation', `d${at}`, { ...signed(`DEL-2026-${at + 1}`), id: `d${at}` }),
    );
    await save(store, ...many);
    const book = openBook(store, () => small().open());
    await book.load();
    expect(book.directory().delegations.size).toBe(450);
  });
});
