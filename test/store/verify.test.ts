import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/facts.ts';
import type { EmbeddedStore } from '../../src/store/embedded.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { aCase, drop, put, save, someFacts } from '../contracts/samples.ts';
import { SimulatedDisk } from '../fakes/simulatedDisk.ts';
import { openSimulated } from './openSimulated.ts';

async function file(
  store: EmbeddedStore,
  id: string,
  tamper: (facts: readonly Fact[]) => readonly Fact[] = same,
) {
  const { facts, head } = someFacts(id, 5);
  await store.commit({ writes: [put('case', id, aCase(id, { chain: head }))], facts: tamper(facts) });
}
const same = (facts: readonly Fact[]) => facts;

describe('verifying the chains of facts', () => {
  it('counts streams and facts and finds nothing wrong with what was written as it should be', async () => {
    const store = await openSimulated(new SimulatedDisk());
    for (const id of ['c1', 'c2', 'c3']) await file(store, id);
    expect(await verifyChains(store.aggregates())).toEqual({
      streams: 3,
      facts: 15,
      unanchored: 0,
      broken: [],
    });
  });

  it('finds a chain whose end was cut, also when all of it is gone', async () => {
    const store = await openSimulated(new SimulatedDisk());
    await file(store, 'c1', (facts) => facts.slice(0, 3));
    await file(store, 'c2', () => []);
    await file(store, 'c3');
    const { broken } = await verifyChains(store.aggregates());
    expect(broken).toEqual([
      { stream: 'c1', code: 'cut', seq: 3 },
      { stream: 'c2', code: 'cut', seq: 0 },
    ]);
  });

  it('finds a fact that was changed', async () => {
    const store = await openSimulated(new SimulatedDisk());
    await file(store, 'c1', (facts) => facts.map((fact) => (fact.seq === 2 ? { ...fact, by: 'p9' } : fact)));
    const { broken } = await verifyChains(store.aggregates());
    expect(broken).toEqual([{ stream: 'c1', code: 'altered', seq: 2 }]);
  });

  it('says how many chains have no record to hold them against', async () => {
    const store = await openSimulated(new SimulatedDisk());
    await file(store, 'c1');
    await save(store, drop('case', 'c1'));
    expect(await verifyChains(store.aggregates())).toMatchObject({ streams: 1, unanchored: 1, broken: [] });
  });

  it('looks at what is in the files as well as at what is in the journal', async () => {
    const disk = new SimulatedDisk();
    const first = await openSimulated(disk);
    await file(first, 'c1');
    await first.close();
    const store = await openSimulated(disk);
    await file(store, 'c2');
    expect(await verifyChains(store.aggregates())).toMatchObject({ streams: 2, facts: 10, broken: [] });
  });
});
