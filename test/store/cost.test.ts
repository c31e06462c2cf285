import { describe, expect, it } from 'vitest';
import type { EmbeddedStore } from '../../src/store/embedded.ts';
import { aCard, aCase, anOutgoing, aText, handling, put, save, someFacts } from '../contracts/samples.ts';
import { SimulatedDisk } from '../fakes/simulatedDisk.ts';
import { openSimulated } from './openSimulated.ts';

function file(store: EmbeddedStore, n: number) {
  const id = `c${String(n).padStart(6, '0')}`;
  const { facts, head } = someFacts(id, 6);
  const change = handling(
    `e-${id}`,
    put('case', id, aCase(id, { chain: head, unit: `u${n % 50}`, number: `HMS-2026-${n + 1}` })),
    put('text', `${id}.t1`, aText('The glove let acid through.')),
    put('card', `${id}.k1`, aCard(id, id)),
  );
  return store.commit({ ...change, facts });
}

/** What twenty more cases and the checkpoint behind them cost on a store with `cases` cases. */
async function costAfter(cases: number): Promise<{ bytes: number; syncs: number; operations: number }> {
  const disk = new SimulatedDisk();
  const first = await openSimulated(disk);
  await Promise.all(Array.from({ length: cases }, (_, n) => file(first, n)));
  await first.close();
  const store = await openSimulated(disk, { create: false });
  const { bytes, syncs, operations } = disk;
  for (let n = 0; n < 20; n++) await file(store, 900_000 + n);
  await store.close();
  return { bytes: disk.bytes - bytes, syncs: disk.syncs - syncs, operations: disk.operations - operations };
}

describe('what a commit costs', () => {
  it('does not depend on how many cases there are, in bytes, syncs and operations of the disk', async () => {
    const few = await costAfter(10);
    const many = await costAfter(2000);
    expect(few.bytes).toBeGreaterThan(20_000);
    // The new files fall into folders that may be there or not, each of which is made and synced once.
    expect(Math.abs(many.operations - few.operations)).toBeLessThanOrEqual(40);
    expect(Math.abs(many.syncs - few.syncs)).toBeLessThanOrEqual(20);
    expect(Math.abs(many.bytes - few.bytes) / few.bytes).toBeLessThan(0.01);
  });

  it('is one sync for all changes that are handed over together', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk);
    const before = disk.syncs;
    await Promise.all(
      Array.from({ length: 200 }, (_, n) => save(store, put('outgoing', `o${n}`, anOutgoing()))),
    );
    expect(disk.syncs - before).toBe(1);
  });

  it('is fewer syncs than changes when many writers work at their own pace', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk);
    const before = disk.syncs;
    const writer = async (part: number) => {
      for (let n = 0; n < 20; n++) await save(store, put('outgoing', `o${part}-${n}`, anOutgoing()));
    };
    await Promise.all(Array.from({ length: 50 }, (_, part) => writer(part)));
    expect(disk.syncs - before).toBeLessThan(1000 / 10);
  });

  it('is no sync for a change that is refused or changes nothing', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk);
    await save(store, put('outgoing', 'o1', anOutgoing()));
    const before = disk.syncs;
    await save(store, put('outgoing', 'o1', anOutgoing()));
    await save(store);
    expect(disk.syncs - before).toBe(0);
  });

  it('is no read of a file for what was used last, and one for what was not', async () => {
    const disk = new SimulatedDisk();
    const first = await openSimulated(disk);
    await Promise.all(Array.from({ length: 50 }, (_, n) => file(first, n)));
    await first.close();
    const store = await openSimulated(disk, { create: false, limits: { cacheBytes: 20_000 } });
    const before = disk.operations;
    await store.read('case', 'c000007');
    expect(disk.operations - before).toBe(1);
    await store.read('text', 'c000007.t1');
    expect(await store.facts('c000007')).toHaveLength(6);
    expect(disk.operations - before).toBe(1);
    for (let n = 0; n < 50; n++) await store.read('case', `c${String(n).padStart(6, '0')}`);
    await store.read('case', 'c000007');
    expect(disk.operations - before).toBeGreaterThan(50);
  });

  it('is nothing for a count', async () => {
    const disk = new SimulatedDisk();
    const first = await openSimulated(disk);
    await Promise.all(Array.from({ length: 100 }, (_, n) => file(first, n)));
    await first.close();
    const store = await openSimulated(disk, { create: false });
    const before = disk.operations;
    expect(await store.count('case', 'openUnit', 'u7')).toBe(2);
    expect(await store.count('case', 'openHandler', 'per')).toBe(100);
    expect(disk.operations - before).toBe(0);
  });
});

describe('what the folder holds', () => {
  it('is no file of an aggregate whose records are all deleted, and no journal that is in the files', async () => {
    const disk = new SimulatedDisk();
    const first = await openSimulated(disk);
    await save(first, put('outgoing', 'o1', anOutgoing()));
    await first.close();
    expect(disk.files().filter((path) => path.includes('aggregates'))).toHaveLength(1);
    const store = await openSimulated(disk);
    await save(store, { name: 'outgoing', id: 'o1', doc: null, expected: 1 });
    await store.close();
    expect(disk.files().filter((path) => path.includes('aggregates'))).toEqual([]);
    const [segment, ...more] = disk.files().filter((path) => path.includes('journal'));
    expect(more).toEqual([]);
    expect(await disk.mount().read(segment ?? '')).toBe('');
  });

  it('is handled events of the last three days only', async () => {
    const disk = new SimulatedDisk();
    for (const day of ['20', '21', '22', '23', '24']) {
      const store = await openSimulated(disk, { now: () => `2026-11-${day}T09:15:00.000Z` });
      await store.commit(handling(`e${day}`));
      await store.close();
    }
    const store = await openSimulated(disk, { now: () => '2026-11-24T10:00:00.000Z' });
    const outcomes = await Promise.all(
      ['20', '21', '22', '24'].map((day) => store.commit(handling(`e${day}`))),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['committed', 'repeated', 'repeated', 'repeated']);
  });

  it('is a catalog that is written anew when most of it is history', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk, { limits: { checkpointBytes: 1, batch: 4000 } });
    const lengthOf = async () => (await disk.mount().read('/data/catalog.log'))?.length ?? 0;
    const all = Array.from({ length: 2000 }, (_, n) => `o${n}`);
    const lengths: number[] = [];
    for (let round = 0; round < 8; round++) {
      await save(store, ...all.map((id) => put('outgoing', id, anOutgoing())));
      await expect.poll(() => disk.files().filter((path) => path.includes('aggregates')).length).toBe(2000);
      await save(store, ...all.map((id) => ({ name: 'outgoing', id, doc: null, expected: 'any' }) as const));
      await expect.poll(() => disk.files().filter((path) => path.includes('aggregates')).length).toBe(0);
      lengths.push(await lengthOf());
    }
    await save(store, put('outgoing', 'last', anOutgoing()));
    await store.close();
    const [once = 0] = lengths;
    expect(once).toBeGreaterThan(20_000);
    expect(Math.max(...lengths)).toBeLessThan(once * 4);
    const again = await openSimulated(disk, { create: false });
    expect(await again.read('outgoing', 'last')).not.toBeNull();
    expect(await again.read('outgoing', 'o1')).toBeNull();
  });
});
