import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../src/app/store.ts';
import { type Disk, nodeDisk, unsyncedDisk } from '../../src/store/disk.ts';
import { type EmbeddedStore, openStore } from '../../src/store/embedded.ts';
import { aCard, aCase, anOutgoing, aText, handling, put, someFacts } from '../contracts/samples.ts';
import { startChild } from './child.ts';
import { type Figure, figure, median } from './figures.ts';
import { slackEnv } from './slackTurns.ts';

const sizes = [100, 10_000, 100_000] as const;
const measured = 150;

/** A store on the disk with so many cases. */
interface Filled {
  readonly cases: number;
  readonly folder: string;
}

/** What a commit costs, how much memory the service needs, and how long it takes to start, by the number of cases. */
export async function measureStore(): Promise<readonly Figure[]> {
  const root = await mkdtemp(join(tmpdir(), 'verne-bench-'));
  try {
    const filled: Filled[] = [];
    for (const cases of sizes) filled.push(await fill(join(root, String(cases)), cases));
    const services = [];
    for (const each of filled) services.push(await serviceOn(each));
    const writes = await writesOn(filled);
    const by = (of: readonly number[], name: string, unit: string) =>
      sizes.map((cases, n) =>
        figure(`${name} at ${cases} cases`, of[n] ?? 0, unit, n > 0 ? (of[0] ?? 0) : null),
      );
    return [
      ...by(
        writes.map(({ time }) => time),
        'commit',
        'ms',
      ),
      ...by(
        writes.map(({ bytes }) => bytes),
        'bytes of a commit',
        'B',
      ),
      ...by(
        services.map(({ memory }) => memory),
        'memory',
        'MiB',
      ),
      ...by(
        services.map(({ startTook }) => startTook),
        'start',
        'ms',
      ),
    ];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** A whole report: the case, its words, its facts, its cards; and the event that brought it. */
function report(n: number): Change {
  const id = `c${String(n).padStart(9, '0')}`;
  const { facts, head } = someFacts(id, 4);
  const theCase = aCase(id, {
    chain: head,
    unit: `u${n % 80}`,
    reporter: `person-${n % 5_000}`,
    handler: { person: `person-${n % 80}`, via: 'line', since: '2026-11-20T09:15:00.000Z', reasons: [] },
    state: n % 20 === 0 ? 'received' : 'closed',
    number: `HMS-2026-${n + 1}`,
  });
  const cards = [1, 2, 3, 4].map((place) => put('card', `${id}.k${place}`, aCard(id, `${id}-${place}`)));
  const words = [1, 2].map((place) =>
    put('text', `${id}.t${place}`, aText('Et glass med aceton gikk i gulvet.')),
  );
  return { writes: [put('case', id, theCase), ...words, ...cards], facts };
}

async function fill(folder: string, cases: number): Promise<Filled> {
  const store = await opened(folder, unsyncedDisk);
  for (let done = 0; done < cases; ) {
    const next = Math.min(cases, done + 500);
    const batch = Array.from({ length: next - done }, (_, n) => store.commit(report(done + n)));
    await Promise.all(batch);
    done = next;
  }
  await store.close();
  return { cases, folder };
}

/** The whole service on this data: how long until it takes requests, and its memory when it has come to rest. */
async function serviceOn({ folder }: Filled) {
  const env = {
    ...slackEnv,
    SLACK_API_URL: 'http://127.0.0.1:9/api/',
    VERNE_PORT: '0',
    VERNE_DATA: folder,
    VERNE_LOCAL_PAGE: 'off',
  };
  const child = await startChild('../../src/main.ts', env);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const memory = await child.memory();
  await child.stop();
  return { memory, startTook: child.startTook };
}

/** Time and bytes of single commits, each in its turn on every store, so that all meet the same moods of the disk. */
async function writesOn(filled: readonly Filled[]) {
  const stores: { store: EmbeddedStore; disk: CountedDisk; cases: number; times: number[] }[] = [];
  for (const { folder, cases } of filled) {
    const disk = countedDisk();
    stores.push({ store: await opened(folder, disk.disk), disk, cases, times: [] });
  }
  for (const { disk } of stores) disk.reset();
  for (let n = 0; n < measured; n += 1) {
    for (const { store, cases, times } of stores) {
      const begun = performance.now();
      await store.commit(filing(cases + n));
      times.push(performance.now() - begun);
    }
  }
  const costs = [];
  for (const { store, disk, times } of stores) {
    await store.close();
    costs.push({ time: median(times), bytes: disk.bytes() / measured });
  }
  return costs;
}

/** What one person's press on "send" saves. */
function filing(n: number): Change {
  const { writes, facts = [] } = report(n);
  const outgoing = [1, 2, 3, 4].map((place) =>
    put('outgoing', `c${String(n).padStart(9, '0')}.o${place}`, anOutgoing()),
  );
  return { ...handling(`bench-${n}`, ...writes, ...outgoing), facts };
}

interface CountedDisk {
  readonly disk: Disk;
  readonly bytes: () => number;
  readonly reset: () => void;
}

function countedDisk(): CountedDisk {
  let written = 0;
  return {
    bytes: () => written,
    reset: () => {
      written = 0;
    },
    disk: {
      ...nodeDisk,
      create: (path, text) => {
        written += Buffer.byteLength(text);
        return nodeDisk.create(path, text);
      },
      openAppend: async (path) => {
        const file = await nodeDisk.openAppend(path);
        return {
          ...file,
          append: (text) => {
            written += Buffer.byteLength(text);
            return file.append(text);
          },
        };
      },
    },
  };
}

function opened(folder: string, disk: Disk): Promise<EmbeddedStore> {
  return openStore({ folder, create: true, disk, now: () => new Date().toISOString() });
}
