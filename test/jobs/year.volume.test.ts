import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/store.ts';
import { createVerne } from '../../src/app/verne.ts';
import { mostAtOnce } from '../../src/app/year/deciding.ts';
import { postWhatIsDue } from '../../src/app/year/planning.ts';
import { timedIds } from '../../src/clock.ts';
import { instantOf } from '../../src/domain/time.ts';
import { desk } from '../app/desk.ts';
import { largeOrganisation } from '../fakes/largeOrganisation.ts';
import { SimulatedDisk } from '../fakes/simulatedDisk.ts';
import { openSimulated } from '../store/openSimulated.ts';

/** How much was asked of the store. */
interface Cost {
  reads: number;
  finds: number;
  commits: number;
  writes: number;
  /** Of one commit, in characters. */
  largest: number;
}

const nothing: Cost = { reads: 0, finds: 0, commits: 0, writes: 0, largest: 0 };

function counted(store: Store) {
  let cost = { ...nothing };
  const counting: Store = {
    ...store,
    ready: () => store.ready(),
    close: () => store.close(),
    facts: (stream) => store.facts(stream),
    nextNumber: (series) => store.nextNumber(series),
    count: (name, index, key) => store.count(name, index, key),
    read: (name, id) => {
      cost.reads += 1;
      return store.read(name, id);
    },
    find: (name, index, key, page) => {
      cost.finds += 1;
      return store.find(name, index, key, page);
    },
    commit: (change) => {
      cost.commits += 1;
      cost.writes += change.writes.length;
      cost.largest = Math.max(cost.largest, JSON.stringify(change).length);
      return store.commit(change);
    },
  };
  return {
    store: counting,
    spent: (): Cost => {
      const spent = cost;
      cost = { ...nothing };
      return spent;
    },
  };
}

/** The first planned day of an organisation of that many units, and a look later that day. */
async function firstDay(units: number) {
  const dir = largeOrganisation(units);
  const embedded = await openSimulated(new SimulatedDisk());
  const { store, spent } = counted(embedded);
  let now = Date.parse('2027-01-04T08:00:00.000Z');
  const clock = { now: () => instantOf(now++) };
  const usual = desk({ directory: dir }).core;
  const core = {
    ...usual,
    store,
    clock,
    ids: timedIds(clock),
    directory: () => dir,
    platforms: ['slack'] as const,
  };
  let turns = 0;
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      await turn();
      turns += 1;
    }
  })();
  const verne = createVerne(core);
  const order: string[] = [];
  const posted = postWhatIsDue(core).then((count) => {
    order.push('posted');
    return count;
  });
  await turn();
  const asked = verne
    .handle({
      event: 'e1',
      account: { platform: 'slack', tenant: 'T1', user: 'U1' },
      profile: async () => ({ name: 'rakel', email: 'rakel@example.no' }),
      locale: null,
      route: null,
      command: { do: 'help' },
    })
    .then(() => order.push('answered'));
  const [cards] = await Promise.all([posted, asked]);
  isOver = true;
  await others;
  const first = spent();
  await postWhatIsDue(core);
  const later = spent();
  await embedded.close();
  return { cards, first, later, turns, order };
}

describe('the posts of a day', () => {
  it('cost as much more as there are more units, in changes of a bounded size, and let others be answered', async () => {
    const few = await firstDay(500);
    const many = await firstDay(5_000);
    expect(few.cards).toBeGreaterThan(200);
    const more = many.cards / few.cards;
    for (const what of ['reads', 'finds', 'commits', 'writes'] as const) {
      expect(many.first[what] / few.first[what], what).toBeLessThan(1.5 * more);
    }
    expect(many.first.reads).toBeLessThan(12 * 5_000);
    expect(many.first.commits).toBeLessThan(10 + (3 * many.cards) / mostAtOnce.cards);
    expect(many.first.largest).toBeLessThan(1_000_000);
    expect(many.turns).toBeGreaterThan(5_000 / 50);
    expect([few.order, many.order]).toEqual([
      ['answered', 'posted'],
      ['answered', 'posted'],
    ]);
  }, 60_000);

  it('cost one look at the state once they are planned, however many units there are', async () => {
    for (const units of [14, 500]) {
      const { finds, ...later } = (await firstDay(units)).later;
      expect(later).toEqual({ reads: 1, commits: 0, writes: 0, largest: 0 });
      expect(finds).toBeLessThanOrEqual(1);
    }
  });
});
