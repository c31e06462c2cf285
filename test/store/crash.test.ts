import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/app/store.ts';
import type { EmbeddedStore } from '../../src/store/embedded.ts';
import { aCase, aDraft, anOutgoing, aText, drop, handling, put, someFacts } from '../contracts/samples.ts';
import { type MemoryData, memoryData, memoryStore } from '../fakes/memoryStore.ts';
import { type DiskOperation, SimulatedDisk, seeded } from '../fakes/simulatedDisk.ts';
import { dumpOf, dumpOfData } from './dump.ts';
import { openSimulated } from './openSimulated.ts';

const facts = someFacts('c1', 2);
const more = someFacts('c1', 1, facts.head);

/** Changes one after the other that make, replace and delete, with checkpoints at the marks. */
const story: readonly (Change | 'checkpoint')[] = [
  handling('e1', put('draft', 'd1', aDraft('d1')), put('outgoing', 'o1', anOutgoing())),
  {
    ...handling('e2', put('case', 'c1', aCase('c1', { chain: facts.head })), drop('draft', 'd1', 1)),
    facts: facts.facts,
  },
  'checkpoint',
  handling('e3', put('text', 'c1.t1', aText('æ 🧪')), put('outgoing', 'o1', anOutgoing('uncertain'), 1)),
  { writes: [drop('outgoing', 'o1')], facts: more.facts },
  'checkpoint',
  handling('e4', put('outgoing', 'o1', anOutgoing()), put('outgoing', 'o2', anOutgoing())),
  'checkpoint',
  handling('e5', drop('outgoing', 'o2'), put('draft', 'd1', aDraft('d1', 'again'), 'any')),
];

interface Told {
  readonly acknowledged: Change[];
  underWay: Change | null;
}

/** Plays the story on a disk until it ends or the disk does. A checkpoint is made by closing and opening again. */
async function play(disk: SimulatedDisk, told: Told): Promise<void> {
  let store = await openSimulated(disk);
  for (const step of story) {
    if (step === 'checkpoint') {
      await store.close();
      store = await openSimulated(disk);
      continue;
    }
    told.underWay = step;
    await store.commit(step);
    told.acknowledged.push(step);
    told.underWay = null;
  }
  await store.close();
}

async function expected(changes: readonly Change[]): Promise<string> {
  const data: MemoryData = memoryData();
  for (const change of changes) {
    await memoryStore(data).commit(change);
    forgetDeletions(data);
  }
  return dumpOfData(data);
}

function forgetDeletions({ rows }: MemoryData): void {
  for (const [key, { json }] of rows) if (json === null) rows.delete(key);
}

async function repeats(store: EmbeddedStore, changes: readonly Change[]): Promise<boolean> {
  const outcomes = await Promise.all(
    changes
      .filter(({ event }) => event)
      .map(({ event }) => store.commit({ writes: [], ...(event && { event }) })),
  );
  return outcomes.every(({ outcome }) => outcome === 'repeated');
}

/** Ends the story at one operation of the disk, opens what is left, and looks. */
async function endAt(place: number, seed: number, how: 'power-cut' | 'kill'): Promise<DiskOperation | null> {
  const disk = new SimulatedDisk(seeded(seed));
  let ended: DiskOperation | null = null;
  disk.fault = (operation) => {
    if (disk.operations !== place) return null;
    ended = operation;
    if (how === 'kill') disk.kill();
    return how === 'kill' ? 'EIO' : how;
  };
  const told: Told = { acknowledged: [], underWay: null };
  await play(disk, told).catch(() => {});
  if (how === 'power-cut') disk.cutPower();
  else disk.kill();
  const store = await openSimulated(disk);
  const found = await dumpOf(store);
  const without = await expected(told.acknowledged);
  const within = told.underWay ? await expected([...told.acknowledged, told.underWay]) : without;
  expect([without, within], `after ${how} at operation ${place}, seed ${seed}`).toContain(found);
  expect(await repeats(store, told.acknowledged)).toBe(true);
  return ended;
}

async function lengthOfStory(): Promise<number> {
  const disk = new SimulatedDisk();
  await play(disk, { acknowledged: [], underWay: null });
  return disk.operations;
}

describe('an acknowledged change is there and an unacknowledged one is whole or not there', () => {
  it('after a power cut at every operation of the disk', async () => {
    const seen = new Set<DiskOperation | null>();
    const length = await lengthOfStory();
    for (let place = 1; place <= length; place++)
      for (let seed = 1; seed <= 8; seed++) seen.add(await endAt(place, place * 1000 + seed, 'power-cut'));
    expect(length).toBeGreaterThan(100);
    expect([...seen].sort()).toEqual(
      [
        'append',
        'create',
        'list',
        'makeFolder',
        'openAppend',
        'read',
        'remove',
        'rename',
        'sync',
        'syncFolder',
      ].sort(),
    );
  });

  it('after the process was killed at every operation of the disk', async () => {
    const length = await lengthOfStory();
    for (let place = 1; place <= length; place++) await endAt(place, place, 'kill');
  });

  it('after power cuts while it was being opened again', async () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = seeded(seed);
      const disk = new SimulatedDisk(random);
      const told: Told = { acknowledged: [], underWay: null };
      const end = 30 + Math.floor(random() * 120);
      disk.fault = () => (disk.operations === end ? 'power-cut' : null);
      await play(disk, told).catch(() => {});
      disk.cutPower();
      for (let again = 0; again < 3; again++) {
        const next = disk.operations + Math.floor(random() * 40);
        disk.fault = () => (disk.operations === next ? 'power-cut' : null);
        await openSimulated(disk).catch(() => {});
        disk.cutPower();
      }
      const found = await dumpOf(await openSimulated(disk));
      const possible = [await expected(told.acknowledged)];
      if (told.underWay) possible.push(await expected([...told.acknowledged, told.underWay]));
      expect(possible, `seed ${seed}`).toContain(found);
    }
  });
});
