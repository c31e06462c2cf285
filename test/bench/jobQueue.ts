import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import PgBoss from 'pg-boss';

/** A job for each card: what pg-boss would be given to send it at its hour. */
export interface Job {
  readonly key: string;
  readonly at: string;
  readonly data: object;
}

/** pg-boss on a database of its own. */
export interface JobQueue {
  /** Which database it is: "PostgreSQL" where one is given, else "pglite". */
  readonly database: string;
  /** Resolves when all of them are kept. */
  insert(jobs: readonly Job[]): Promise<void>;
  /** How many jobs are kept. */
  size(): Promise<number>;
  close(): Promise<void>;
}

/** Jobs in one statement: as many as pg-boss takes with ease. */
const atOnce = 1_000;

const name = 'nudges';

/** Starts pg-boss on the PostgreSQL of that address, or else on pglite, which keeps its data on the disk as well. */
export async function startJobQueue(url: string | undefined): Promise<JobQueue> {
  const folder = await mkdtemp(join(tmpdir(), 'verne-bench-boss-'));
  const pglite = url === undefined ? await PGlite.create(folder) : null;
  const quiet = { supervise: false, schedule: false } as const;
  const boss =
    pglite === null
      ? new PgBoss({ connectionString: url ?? '', schema: `bench_${process.pid}`, ...quiet })
      : new PgBoss({ db: { executeSql: (text, values) => queried(pglite, text, values) }, ...quiet });
  await boss.start();
  await boss.createQueue(name);
  return {
    database: pglite === null ? 'PostgreSQL' : 'pglite',
    insert: async (jobs) => {
      for (let done = 0; done < jobs.length; done += atOnce) {
        const part = jobs.slice(done, done + atOnce);
        await boss.insert(
          part.map(({ key, at, data }) => ({ name, data, singletonKey: key, startAfter: at })),
        );
      }
    },
    size: () => boss.getQueueSize(name, { before: 'completed' }),
    close: async () => {
      await boss.stop({ graceful: false });
      await pglite?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** pg-boss asks for the rows of the last of several statements. */
async function queried(pglite: PGlite, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  if (values !== undefined && values.length > 0) return pglite.query(text, values);
  const results = await pglite.exec(text);
  return { rows: results.at(-1)?.rows ?? [] };
}
