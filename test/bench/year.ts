import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Core } from '../../src/app/context.ts';
import { stateId } from '../../src/app/year/deciding.ts';
import { postWhatIsDue } from '../../src/app/year/planning.ts';
import { timedIds } from '../../src/clock.ts';
import { mondayOf } from '../../src/domain/processes/calendar.ts';
import { addDays, type Day, instantOf } from '../../src/domain/time.ts';
import { type EmbeddedStore, openStore } from '../../src/store/embedded.ts';
import { arrived } from '../app/arriving.ts';
import { desk } from '../app/desk.ts';
import { largeOrganisation } from '../fakes/largeOrganisation.ts';
import { type Figure, figure } from './figures.ts';
import { type Job, type JobQueue, startJobQueue } from './jobQueue.ts';

/** A day on which every unit has something due, and a year. */
const [heavyDay, year] = ['2027-01-12', 2027] as const;

/** The year of an organisation on a store on the disk, with a clock that is moved by hand. */
interface Bench {
  readonly core: Core;
  readonly store: EmbeddedStore;
  to(day: Day): void;
  close(): Promise<void>;
}

/**
 * Plans, decides and writes the posts of a day at 5,000 units and of a year at 500 units, beside pg-boss writing as many jobs:
 * what a scheduler of jobs is given once somebody has worked out who is to be told what and when.
 */
export async function measureYear(url: string | undefined): Promise<readonly Figure[]> {
  const queue = await startJobQueue(url);
  try {
    return [...(await aDay(queue, 5_000)), ...(await aYear(queue, 500))];
  } finally {
    await queue.close();
  }
}

async function aDay(queue: JobQueue, units: number): Promise<readonly Figure[]> {
  const bench = await opened(units, addDays(heavyDay, -1));
  try {
    bench.to(heavyDay);
    const held = watch();
    const posted = await timed(() => postWhatIsDue(bench.core));
    const longest = await held();
    const idle = await timed(() => postWhatIsDue(bench.core));
    const jobs = await jobsOf(bench, heavyDay);
    const inserted = await timed(() => queue.insert(jobs));
    const at = `a day at ${units} units`;
    return [
      figure(`${at}, cards`, jobs.length, ''),
      figure(`${at}, planned and written (pg-boss on ${queue.database})`, posted.took, 'ms', inserted.took),
      figure(`${at}, longest wait of anything else`, longest, 'ms'),
      figure(`${at}, a look at the clock later`, idle.took, 'ms'),
    ];
  } finally {
    await bench.close();
  }
}

async function aYear(queue: JobQueue, units: number): Promise<readonly Figure[]> {
  const bench = await opened(units, `${year - 1}-12-31`);
  let [ours, theirs, cards, slowest] = [0, 0, 0, 0];
  try {
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      bench.to(day);
      const { took } = await timed(() => postWhatIsDue(bench.core));
      const jobs = await jobsOf(bench, day);
      ours += took;
      slowest = Math.max(slowest, took);
      cards += jobs.length;
      theirs += (await timed(() => queue.insert(jobs))).took;
      await arrived(bench.core);
      await refreshed(bench);
    }
  } finally {
    await bench.close();
  }
  const at = `a year at ${units} units`;
  return [
    figure(`${at}, cards`, cards, ''),
    figure(`${at}, planned and written (pg-boss on ${queue.database})`, ours, 'ms', theirs),
    figure(`${at}, the slowest day`, slowest, 'ms'),
  ];
}

/** A year that has been running since before, so that nothing is told as beginning. */
async function opened(units: number, plannedOn: Day): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'verne-bench-year-'));
  const dir = largeOrganisation(units);
  let now = Date.parse(`${plannedOn}T08:05:00.000Z`);
  const clock = { now: () => instantOf(now++) };
  const store = await openStore({ folder: join(folder, 'data'), create: true, now: clock.now });
  const usual = desk({ directory: dir }).core;
  const core = {
    ...usual,
    store,
    clock,
    ids: timedIds(clock),
    directory: () => dir,
    platforms: ['slack'] as const,
  };
  const doc = {
    startedOn: addDays(plannedOn, -400),
    starts: [],
    plannedAt: clock.now(),
    plannedOn,
    waiting: [],
    sent: [],
    digestOf: mondayOf(plannedOn),
    missed: [],
    told: [],
    standIns: [],
    plan: null,
  };
  await store.commit({ writes: [{ name: 'year-state', id: stateId, doc, expected: 'new' }] });
  return {
    core,
    store,
    to: (day) => {
      now = Date.parse(`${day}T08:05:00.000Z`);
    },
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the cards of the day would be as jobs. */
async function jobsOf({ store }: Bench, day: Day): Promise<readonly Job[]> {
  const pending = await store.find('outgoing', 'state', 'pending', { limit: 1_000_000 });
  const cards = pending.filter(({ doc }) => doc.what === 'send' && doc.subject.startsWith(`nudge-${day}`));
  return Promise.all(
    cards.map(async ({ id, doc: { subject, dueAt } }) => {
      const nudge = await store.read('nudge', subject);
      return { key: id, at: dueAt, data: nudge?.doc ?? {} };
    }),
  );
}

/** What an outbox does with the changes of cards that arrived: they are there as well. */
async function refreshed({ core: { store, clock } }: Bench): Promise<void> {
  const pending = await store.find('outgoing', 'state', 'pending', { limit: 1_000_000 });
  const due = pending.filter(({ doc }) => doc.what !== 'send' && doc.dueAt <= clock.now());
  await store.commit({ writes: due.map(({ id }) => ({ name: 'outgoing', id, doc: null, expected: 'any' })) });
}

async function timed<T>(act: () => Promise<T>): Promise<{ readonly took: number; readonly result: T }> {
  const begun = performance.now();
  const result = await act();
  return { took: performance.now() - begun, result };
}

/** Takes a turn again and again; gives the longest time that it had to wait for one, in milliseconds. */
function watch(): () => Promise<number> {
  let longest = 0;
  let isOver = false;
  const watching = (async () => {
    for (let last = performance.now(); !isOver; ) {
      await turn();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    return longest;
  };
}
