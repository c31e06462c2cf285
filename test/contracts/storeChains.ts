import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/store.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { aCase, aDelegation, aDraft, drop, put, save, someFacts } from './samples.ts';
import type { Subject } from './store.ts';

export function factsContract(subject: Subject): void {
  describe('facts', () => {
    it('gives no facts for a stream that nothing happened in', async () => {
      expect(await subject.store.facts('c1')).toEqual([]);
    });

    it('gives all facts of a stream, oldest first, as they were committed', async () => {
      const { store } = subject;
      const first = someFacts('c1', 2);
      const next = someFacts('c1', 3, first.head);
      await store.commit({ writes: [], facts: first.facts });
      await store.commit({ writes: [], facts: next.facts });
      expect(await store.facts('c1')).toEqual([...first.facts, ...next.facts]);
      expect(verifyChain(await store.facts('c1'), next.head)).toBeNull();
    });

    it('keeps streams of one aggregate apart', async () => {
      const { store } = subject;
      const whole = someFacts('c1', 2);
      const part = someFacts('c1.measures', 1);
      await store.commit({ writes: [], facts: [...whole.facts, ...part.facts] });
      expect(await store.facts('c1')).toEqual(whole.facts);
      expect(await store.facts('c1.measures')).toEqual(part.facts);
    });

    it('refuses a fact whose place is taken', async () => {
      const { store } = subject;
      const { facts } = someFacts('c1', 2);
      await store.commit({ writes: [], facts });
      expect(await store.commit({ writes: [], facts: facts.slice(1) })).toEqual({
        outcome: 'conflict',
        name: 'fact',
        id: 'c1',
      });
      expect(await store.facts('c1')).toEqual(facts);
    });

    it('refuses a fact that leaves a place empty before it', async () => {
      const { facts } = someFacts('c1', 3);
      expect(await subject.store.commit({ writes: [], facts: facts.slice(1) })).toMatchObject({
        outcome: 'conflict',
        name: 'fact',
      });
      expect(await subject.store.facts('c1')).toEqual([]);
    });

    it('keeps the facts of a case that was deleted', async () => {
      const { store } = subject;
      const { facts, head } = someFacts('c1', 2);
      await store.commit({ writes: [put('case', 'c1', aCase('c1', { chain: head }))], facts });
      await save(store, drop('case', 'c1'));
      expect(await (await subject.reopen()).facts('c1')).toEqual(facts);
    });

    it('gives each place to one of many writers at once', async () => {
      const { store } = subject;
      const { facts } = someFacts('c1', 1);
      const outcomes = await Promise.all(
        Array.from({ length: 30 }, () => store.commit({ writes: [], facts })),
      );
      expect(outcomes.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
      expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(29);
    });
  });
}

export function numbersContract(subject: Subject): void {
  const numbered = (id: string, number: string) => put('case', id, aCase(id, { number }));

  describe('numbers', () => {
    it('counts each series from 1', async () => {
      const { store } = subject;
      await save(store, numbered('c1', `HMS-2026-${await store.nextNumber('HMS-2026')}`));
      expect((await store.read('case', 'c1'))?.doc.number).toBe('HMS-2026-1');
      expect(await store.nextNumber('HMS-2026')).toBe(2);
      expect(await store.nextNumber('HMS-2027')).toBe(1);
    });

    it('refuses a second record with a number that is used', async () => {
      const { store } = subject;
      await save(store, numbered('c1', 'HMS-2026-1'));
      expect(await save(store, numbered('c2', 'HMS-2026-1'))).toEqual({
        outcome: 'conflict',
        name: 'case',
        id: 'c2',
      });
      expect(await save(store, numbered('c3', 'HMS-2027-1'))).toEqual({ outcome: 'committed' });
    });

    it('lets any number of records go without one, and one of them take it later', async () => {
      const { store } = subject;
      const unsigned = { number: null, state: 'awaiting-manager' } as const;
      const both = ['d1', 'd2'].map((id) => put('delegation', id, aDelegation(id, unsigned)));
      expect(await save(store, ...both)).toEqual({ outcome: 'committed' });
      const number = `DEL-2026-${await store.nextNumber('DEL-2026')}`;
      expect(await save(store, put('delegation', 'd1', aDelegation('d1', { number }), 1))).toEqual({
        outcome: 'committed',
      });
      expect(await save(store, put('delegation', 'd2', aDelegation('d2', { number }), 1))).toMatchObject({
        outcome: 'conflict',
        id: 'd2',
      });
    });

    it('refuses two records with one number in the same change', async () => {
      const { store } = subject;
      const outcome = await save(store, numbered('c1', 'HMS-2026-1'), numbered('c2', 'HMS-2026-1'));
      expect(outcome).toMatchObject({ outcome: 'conflict', id: 'c2' });
      expect(await store.read('case', 'c1')).toBeNull();
    });

    it('lets a record keep its own number when it is replaced', async () => {
      const { store } = subject;
      await save(store, numbered('c1', 'HMS-2026-1'));
      const replaced = aCase('c1', { number: 'HMS-2026-1', state: 'accepted' });
      expect(await save(store, put('case', 'c1', replaced, 1))).toEqual({ outcome: 'committed' });
    });

    it('goes on after the highest number that was used, also when it was opened again', async () => {
      await save(subject.store, numbered('c1', 'HMS-2026-41'));
      expect(await subject.store.nextNumber('HMS-2026')).toBe(42);
      const store = await subject.reopen();
      expect(await store.nextNumber('HMS-2026')).toBeGreaterThan(41);
    });

    it('never gives the number of a deleted record again', async () => {
      await save(subject.store, numbered('c1', 'HMS-2026-1'));
      await save(subject.store, numbered('c2', 'HMS-2026-2'));
      await save(subject.store, drop('case', 'c2'));
      const store = await subject.reopen();
      expect(await store.nextNumber('HMS-2026')).toBeGreaterThan(2);
    });

    it('still refuses a used number after it was opened again', async () => {
      await save(subject.store, numbered('c1', 'HMS-2026-1'));
      const store = await subject.reopen();
      expect(await save(store, numbered('c2', 'HMS-2026-1'))).toMatchObject({
        outcome: 'conflict',
        id: 'c2',
      });
    });

    it('numbers the cases of 50 writers at once and gives no number twice', async () => {
      const { store } = subject;
      const writers = Array.from({ length: 50 }, (_, n) => fileWithRetry(store, `c${n}`));
      const numbers = await Promise.all(writers);
      expect(new Set(numbers).size).toBe(50);
      for (const number of numbers) expect(await store.count('case', 'number', number)).toBe(1);
    });

    it('does not care for numbers of kinds that have none', async () => {
      const { store } = subject;
      await save(store, put('draft', 'HMS-2026-1', aDraft('HMS-2026-1')));
      expect(await store.nextNumber('HMS-2026')).toBe(1);
    });
  });
}

async function fileWithRetry(store: Store, id: string): Promise<string> {
  for (;;) {
    const number = `HMS-2026-${await store.nextNumber('HMS-2026')}`;
    const { outcome } = await save(store, put('case', id, aCase(id, { number })));
    if (outcome === 'committed') return number;
  }
}
