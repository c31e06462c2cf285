import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, CommitOutcome, Expected, Store, Write } from '../../src/app/store.ts';
import type { EmbeddedStore } from '../../src/store/embedded.ts';
import type { Limits } from '../../src/store/options.ts';
import { aCase, aDraft, anOutgoing, drop, handling, put, someFacts } from '../contracts/samples.ts';
import { type MemoryData, memoryData, memoryStore } from '../fakes/memoryStore.ts';
import { SimulatedDisk, seeded } from '../fakes/simulatedDisk.ts';
import { dumpOf, dumpOfData } from './dump.ts';
import { openSimulated } from './openSimulated.ts';

/** Small enough that files are written, memory is short and the journal rotates all the time. */
const limits: Limits = {
  batch: 3,
  checkpointBytes: 1500,
  checkpointAfter: 1,
  dirtyBytes: 6000,
  cacheBytes: 1500,
};

const events = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'] as const;
const expectations = fc.constantFrom<Expected>('new', 'any', 1, 2, 3);
const outgoingIds = fc.constantFrom('o1', 'o2', 'o3', 'a1.o1', 'a1.o2');
const states = fc.constantFrom('pending', 'uncertain', 'undeliverable');

const writes: fc.Arbitrary<Write> = fc.oneof(
  fc
    .tuple(outgoingIds, states, expectations)
    .map(([id, state, at]) => put('outgoing', id, anOutgoing(state), at)),
  fc.tuple(outgoingIds, expectations).map(([id, at]) => drop('outgoing', id, at)),
  fc
    .tuple(fc.constantFrom('c1', 'c2', 'c3'), fc.integer({ min: 1, max: 4 }), expectations)
    .map(([id, n, at]) => put('case', id, aCase(id, { number: `HMS-2026-${n}` }), at)),
  fc.tuple(fc.constantFrom('c1', 'c2', 'a1'), expectations).map(([id, at]) => drop('case', id, at)),
  fc
    .tuple(fc.string({ maxLength: 30 }), expectations)
    .map(([asking, at]) => put('draft', 'd1', aDraft('d1', asking), at)),
);

const facts = fc
  .tuple(fc.constantFrom('c1', 'c2', 'a1.x'), fc.integer({ min: 0, max: 3 }))
  .map(([stream, seq]) => someFacts(stream, 6).facts.slice(seq, seq + 2));

const changes: fc.Arbitrary<Change> = fc
  .tuple(
    fc.array(writes, { maxLength: 4 }),
    fc.option(fc.constantFrom(...events), { nil: undefined, freq: 2 }),
    fc.option(facts, { nil: undefined, freq: 2 }),
  )
  .map(([list, key, some]) => ({
    ...(key === undefined ? { writes: list } : handling(key, ...list)),
    facts: some ?? [],
  }));

type Step =
  | { readonly do: 'commit'; readonly changes: readonly Change[] }
  | { readonly do: 'reopen' | 'kill' | 'wait' }
  | { readonly do: 'power-cut'; readonly changes: readonly Change[]; readonly after: number };

const some = fc.array(changes, { minLength: 1, maxLength: 6 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: some.map((list) => ({ do: 'commit' as const, changes: list })) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('reopen' as const, 'kill' as const, 'wait' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(some, fc.nat(60))
      .map(([list, after]) => ({ do: 'power-cut' as const, changes: list, after })),
  },
);

/** A store and what it should hold, worked out by the store in memory. */
class Pair {
  readonly disk: SimulatedDisk;
  store: EmbeddedStore;
  data: MemoryData = memoryData();

  private constructor(disk: SimulatedDisk, store: EmbeddedStore) {
    this.disk = disk;
    this.store = store;
  }

  static async open(seed: number): Promise<Pair> {
    const disk = new SimulatedDisk(seeded(seed));
    return new Pair(disk, await openSimulated(disk, { limits }));
  }

  async step(step: Step): Promise<void> {
    if (step.do === 'commit') await this.#commit(step.changes);
    else if (step.do === 'wait') await new Promise((resolve) => setTimeout(resolve, 3));
    else if (step.do === 'power-cut') await this.#cut(step.changes, step.after);
    else {
      if (step.do === 'reopen') await this.store.close();
      else this.disk.kill();
      await this.#openAgain();
    }
    await this.#compare([this.data]);
  }

  async #commit(list: readonly Change[]): Promise<void> {
    const outcomes = await Promise.all(list.map((change) => this.store.commit(change)));
    expect(outcomes).toEqual(await outcomesOf(this.data, list));
  }

  async #cut(list: readonly Change[], after: number): Promise<void> {
    const end = this.disk.operations + after;
    this.disk.fault = () => (this.disk.operations >= end ? 'power-cut' : null);
    const told = await Promise.allSettled(list.map((change) => this.store.commit(change)));
    this.disk.cutPower();
    // One behind the other: what was told is there, and of the rest any beginning may be. What is told after a refusal
    // can only be about a change of nothing.
    const refused = told.findIndex(({ status }) => status === 'rejected');
    const acknowledged = refused < 0 ? list.length : refused;
    const possible: MemoryData[] = [];
    for (let length = acknowledged; length <= list.length; length++) {
      const data = structuredClone(this.data);
      await outcomesOf(data, list.slice(0, length));
      possible.push(data);
    }
    await this.#openAgain();
    this.data = await this.#compare(possible);
  }

  async #openAgain(): Promise<void> {
    this.store = await openSimulated(this.disk, { limits, create: false });
    for (const [key, { json }] of this.data.rows) if (json === null) this.data.rows.delete(key);
  }

  async #compare(possible: readonly MemoryData[]): Promise<MemoryData> {
    const real = `${await dumpOf(this.store)}\n${await handledBy(this.store)}`;
    for (const data of possible) forgetDeletions(data, this.data);
    const held = await Promise.all(
      possible.map(async (data) => `${dumpOfData(data)}\n${await handledBy(memoryStore(data))}`),
    );
    const found = possible[held.indexOf(real)];
    if (!found) expect(real).toBe(held[0]);
    const data = found ?? this.data;
    for (const state of ['pending', 'uncertain', 'undeliverable']) await this.#compareIndex(data, state);
    return data;
  }

  async #compareIndex(data: MemoryData, state: string): Promise<void> {
    const page = { limit: 2, newestFirst: state === 'uncertain' };
    const [real, model] = [this.store, memoryStore(data)];
    expect(await real.find('outgoing', 'state', state, page)).toEqual(
      await model.find('outgoing', 'state', state, page),
    );
    expect(await real.count('outgoing', 'state', state)).toBe(await model.count('outgoing', 'state', state));
  }
}

/** Whatever a clone remembers of deletions before a power cut is forgotten by the store that was opened after it. */
function forgetDeletions(data: MemoryData, current: MemoryData): void {
  if (data === current) return;
  for (const [key, { json }] of data.rows) if (json === null) data.rows.delete(key);
}

/** Which events a store has handled, asked without changing anything. */
async function handledBy(store: Store): Promise<string> {
  const impossible = drop('setting', 'never', 1);
  const outcomes = await Promise.all(events.map((key) => store.commit(handling(key, impossible))));
  return outcomes.map(({ outcome }) => outcome).join(' ');
}

async function outcomesOf(data: MemoryData, list: readonly Change[]): Promise<readonly CommitOutcome[]> {
  const model = memoryStore(data);
  const outcomes: CommitOutcome[] = [];
  for (const change of list) outcomes.push(await model.commit(change));
  return outcomes;
}

describe('the embedded store does what the store in memory does', () => {
  it('in any order of changes at once, restarts, kills and power cuts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 25 }), fc.nat(), async (list, seed) => {
        const pair = await Pair.open(seed);
        for (const step of list) await pair.step(step);
        await pair.store.close();
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});
