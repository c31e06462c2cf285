import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/store.ts';
import { aCard, aCase, aDraft, anOutgoing, aText, drop, handling, put, save, someFacts } from './samples.ts';
import type { Subject } from './store.ts';

export function atomicityContract(subject: Subject): void {
  describe('one change', () => {
    it('saves records of several aggregates, facts and the handled event together', async () => {
      const { facts, head } = someFacts('c1', 2);
      const filed = {
        ...handling(
          'e1',
          put('case', 'c1', aCase('c1', { chain: head })),
          put('text', 'c1.t1', aText('slip')),
          put('card', 'c1.k1', aCard('c1', 'm1')),
          put('outgoing', 'o1', anOutgoing()),
          drop('draft', 'd1'),
        ),
        facts,
      };
      await save(subject.store, put('draft', 'd1', aDraft('d1')));
      expect(await subject.store.commit(filed)).toEqual({ outcome: 'committed' });
      const store = await subject.reopen();
      expect(await store.read('case', 'c1')).toMatchObject({ version: 1, doc: { chain: head } });
      expect(await store.read('text', 'c1.t1')).toMatchObject({ doc: { words: 'slip' } });
      expect(await store.read('card', 'c1.k1')).toMatchObject({ doc: { message: 'm1' } });
      expect(await store.read('outgoing', 'o1')).toMatchObject({ version: 1 });
      expect(await store.read('draft', 'd1')).toBeNull();
      expect(await store.facts('c1')).toEqual(facts);
      expect(await store.commit(filed)).toEqual({ outcome: 'repeated' });
    });

    it('saves nothing when its last write is in conflict', async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      const change = {
        ...handling(
          'e1',
          put('draft', 'd1', aDraft('d1', 'where'), 1),
          put('outgoing', 'o1', anOutgoing()),
          put('text', 'c1.t1', aText('new'), 7),
        ),
        facts: someFacts('c1', 1).facts,
      };
      expect(await store.commit(change)).toEqual({ outcome: 'conflict', name: 'text', id: 'c1.t1' });
      expect(await store.read('draft', 'd1')).toMatchObject({ version: 1, doc: { asking: 'what' } });
      expect(await store.read('outgoing', 'o1')).toBeNull();
      expect(await store.count('outgoing', 'state', 'pending')).toBe(0);
      expect(await store.facts('c1')).toEqual([]);
    });

    it('saves nothing when one of its facts is in conflict', async () => {
      const { store } = subject;
      const change = { writes: [put('draft', 'd1', aDraft('d1'))], facts: someFacts('c1', 2).facts.slice(1) };
      expect(await store.commit(change)).toMatchObject({ outcome: 'conflict', name: 'fact' });
      expect(await store.read('draft', 'd1')).toBeNull();
    });

    it('names the first record that had moved on', async () => {
      const { store } = subject;
      const outcome = await save(
        store,
        put('draft', 'd1', aDraft('d1')),
        drop('outgoing', 'o1', 3),
        put('text', 't1', aText('x'), 4),
      );
      expect(outcome).toEqual({ outcome: 'conflict', name: 'outgoing', id: 'o1' });
    });

    it('may be empty', async () => {
      expect(await subject.store.commit({ writes: [] })).toEqual({ outcome: 'committed' });
    });
  });

  describe('events', () => {
    it('refuses an event that was handled, and changes nothing', async () => {
      const { store } = subject;
      await store.commit(handling('e1', put('draft', 'd1', aDraft('d1'))));
      expect(await store.commit(handling('e1', put('draft', 'd1', aDraft('d1', 'where'), 1)))).toEqual({
        outcome: 'repeated',
      });
      expect(await store.read('draft', 'd1')).toMatchObject({ version: 1, doc: { asking: 'what' } });
    });

    it("says 'repeated' also when the redelivery would be in conflict", async () => {
      const { store } = subject;
      const change = handling('e1', put('draft', 'd1', aDraft('d1')));
      await store.commit(change);
      expect(await store.commit(change)).toEqual({ outcome: 'repeated' });
    });

    it('remembers an event that changed no record', async () => {
      await subject.store.commit(handling('e1'));
      expect(await subject.store.commit(handling('e1', put('draft', 'd1', aDraft('d1'))))).toEqual({
        outcome: 'repeated',
      });
    });

    it('does not remember the event of a change that was in conflict', async () => {
      const { store } = subject;
      await store.commit(handling('e1', put('draft', 'd1', aDraft('d1'), 5)));
      expect(await store.commit(handling('e1', put('draft', 'd1', aDraft('d1'))))).toEqual({
        outcome: 'committed',
      });
    });

    it('remembers handled events after it was opened again', async () => {
      await subject.store.commit(handling('e1'));
      await subject.store.commit(handling('event with 🧪 and "quotes"\n'));
      const store = await subject.reopen();
      expect(await store.commit(handling('e1'))).toEqual({ outcome: 'repeated' });
      expect(await store.commit(handling('event with 🧪 and "quotes"\n'))).toEqual({ outcome: 'repeated' });
      expect(await store.commit(handling('e2'))).toEqual({ outcome: 'committed' });
    });

    it('handles an event once when it is delivered many times at once', async () => {
      const { store } = subject;
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, n) => store.commit(handling('e1', put('text', `t${n}`, aText('x'))))),
      );
      expect(outcomes.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
      expect(outcomes.filter(({ outcome }) => outcome === 'repeated')).toHaveLength(39);
    });
  });

  describe('many writers', () => {
    it('lets exactly one of many decisions on one version win', async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, n) => save(store, put('draft', 'd1', aDraft('d1', `by ${n}`), 1))),
      );
      const winners = outcomes.flatMap(({ outcome }, n) => (outcome === 'committed' ? [n] : []));
      expect(winners).toHaveLength(1);
      expect(await store.read('draft', 'd1')).toMatchObject({
        version: 2,
        doc: { asking: `by ${winners[0]}` },
      });
    });

    it('lets exactly one of many writers make a new record', async () => {
      const { store } = subject;
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, n) => save(store, put('text', 't1', aText(`by ${n}`)))),
      );
      expect(outcomes.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
    });

    it('loses no increment when every writer reads, adds one and tries again on a conflict', async () => {
      const { store } = subject;
      await save(store, put('setting', 's1', { value: 0 }));
      await Promise.all(Array.from({ length: 25 }, () => increment(store)));
      expect(await store.read('setting', 's1')).toEqual({ id: 's1', version: 26, doc: { value: 25 } });
    });

    it('shows a reader all of a change or nothing of it', async () => {
      const { store } = subject;
      let isWriting = true;
      const writer = (async () => {
        for (let n = 1; n <= 40; n++)
          await save(
            store,
            put('setting', 'a.left', { value: n }, 'any'),
            put('setting', 'b.right', { value: n }, 'any'),
          );
        isWriting = false;
      })();
      let last = 0;
      while (isWriting) {
        await new Promise(setImmediate);
        const left = Number((await store.read('setting', 'a.left'))?.doc.value ?? 0);
        const right = Number((await store.read('setting', 'b.right'))?.doc.value ?? 0);
        expect(right).toBeGreaterThanOrEqual(left);
        expect(left).toBeGreaterThanOrEqual(last);
        last = left;
      }
      await writer;
      expect(await store.read('setting', 'b.right')).toMatchObject({ doc: { value: 40 } });
    });

    it('shows a writer its own change as soon as it is acknowledged', async () => {
      const { store } = subject;
      const seen = await Promise.all(
        Array.from({ length: 40 }, async (_, n) => {
          await save(store, put('outgoing', `o${n}`, anOutgoing()));
          return (await store.read('outgoing', `o${n}`))?.version;
        }),
      );
      expect(seen.every((version) => version === 1)).toBe(true);
    });

    it('has everything that was acknowledged after it was opened again', async () => {
      const { store } = subject;
      const ids = Array.from({ length: 100 }, (_, n) => `c${n}`);
      const outcomes = await Promise.all(
        ids.map((id) => {
          const { facts, head } = someFacts(id, 2);
          return store.commit({ writes: [put('case', id, aCase(id, { chain: head }))], facts });
        }),
      );
      expect(outcomes.every(({ outcome }) => outcome === 'committed')).toBe(true);
      const again = await subject.reopen();
      for (const id of ids) {
        expect(await again.read('case', id)).toMatchObject({ id, version: 1 });
        expect(await again.facts(id)).toHaveLength(2);
      }
    });
  });
}

async function increment(store: Store): Promise<void> {
  for (;;) {
    const read = await store.read('setting', 's1');
    const value = Number(read?.doc.value ?? 0) + 1;
    const { outcome } = await save(store, put('setting', 's1', { value }, read?.version ?? 'new'));
    if (outcome === 'committed') return;
  }
}
