import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { StoreError } from '../app/store.ts';
import type { Instant } from '../domain/time.ts';
import { AggregateFiles } from './aggregateFiles.ts';
import { Cache } from './cache.ts';
import { Catalog } from './catalog.ts';
import type { Disk } from './disk.ts';
import { eachOf } from './eachOf.ts';
import { Handled } from './handled.ts';
import { Journal } from './journal.ts';
import { Numbers } from './numbers.ts';
import type { Limits, Log } from './options.ts';
import { State } from './state.ts';
import { isTemporary, SyncedFile } from './syncedFile.ts';

const markerShape = z.object({ id: z.string(), createdAt: z.string() });
const parts = { journal: 'journal', handled: 'handled', aggregates: 'aggregates' } as const;

/** Names that say nothing about whether a folder is in use: our own beginnings, and what a mounted disk brings. */
const innocent: ReadonlySet<string> = new Set(['lock', 'lost+found', 'catalog.log', ...Object.values(parts)]);

/**
 * Looks whether a folder holds a store, before anything is touched. Refuses with 'missing' when there is none and none may be
 * made, with 'damaged' when there is something else.
 */
export async function inspect(disk: Disk, folder: string, create: boolean): Promise<'store' | 'nothing'> {
  const names = await disk.list(folder);
  if (names?.includes('store.json')) return 'store';
  if (!create) throw new StoreError('missing', { path: join(folder, 'store.json') });
  const strange = names?.find((name) => !innocent.has(name) && !isTemporary(name));
  if (strange !== undefined || (await holdsData(disk, folder)))
    throw new StoreError('damaged', { path: folder, reason: 'not empty, and no store.json' });
  return 'nothing';
}

/** Makes an empty store. Its marker is written last: without it, nothing was made. */
export async function initialise(disk: Disk, folder: string, createdAt: Instant): Promise<void> {
  for (const part of Object.values(parts)) await disk.makeFolder(join(folder, part));
  await Journal.create(disk, join(folder, parts.journal));
  await Catalog.create(disk, folder);
  await new Low(markerFile(disk, folder), { id: randomUUID(), createdAt }).write();
}

/** Opens what a folder holds: every file is read and checked, and the journal applied to it. */
export async function recover(
  disk: Disk,
  folder: string,
  { limits, log }: { limits: Limits; log: Log },
): Promise<{ state: State; journal: Journal }> {
  const marker = new Low(markerFile(disk, folder), { id: '', createdAt: '' });
  await marker.read();
  await removeTemporary(disk, folder);
  const catalog = await Catalog.open(disk, folder);
  const files = new AggregateFiles(disk, folder);
  const handled = new Handled(disk, folder);
  await handled.read();
  const cache = new Cache(files, catalog, limits.cacheBytes);
  const state = new State({ files, catalog, cache, handled, numbers: await Numbers.open(disk, folder) });
  const aggregates = await scan(disk, state);
  let batches = 0;
  const journal = await Journal.open(
    disk,
    join(folder, parts.journal),
    catalog.through,
    async (batch) => {
      await state.replay(batch);
      batches++;
    },
    (path) => log('torn-line-dropped', { path }),
  );
  log('opened', { aggregates, batches });
  return { state, journal };
}

/**
 * Reads every listed file into the indexes, and removes the ones that an unfinished checkpoint left. Refuses with
 * 'missing' when a listed file is gone, with 'damaged' when one does not hold what was written.
 */
async function scan(disk: Disk, state: State): Promise<number> {
  const { files, catalog } = state;
  const awaited = new Map<string, string>();
  for (const id of catalog.ids()) awaited.set(files.pathOf(id), id);
  for await (const found of files.folders()) {
    await eachOf(found, async (path) => {
      const id = awaited.get(path);
      if (id === undefined) return disk.remove(path);
      awaited.delete(path);
      state.index(await files.load(id));
    });
  }
  for (const path of awaited.keys()) throw new StoreError('missing', { path });
  return [...catalog.ids()].length;
}

/** True when somebody worked here: a store that was only begun has no file of an aggregate and an empty journal. */
async function holdsData(disk: Disk, folder: string): Promise<boolean> {
  const aggregates = join(folder, parts.aggregates);
  for (const part of (await disk.list(aggregates)) ?? [])
    if (((await disk.list(join(aggregates, part))) ?? []).length > 0) return true;
  const journal = join(folder, parts.journal);
  for (const segment of (await disk.list(journal)) ?? [])
    if (await disk.read(join(journal, segment))) return true;
  return false;
}

async function removeTemporary(disk: Disk, folder: string): Promise<void> {
  for (const name of (await disk.list(folder)) ?? [])
    if (isTemporary(name)) await disk.remove(join(folder, name));
}

function markerFile(disk: Disk, folder: string): SyncedFile<z.infer<typeof markerShape>> {
  return new SyncedFile(disk, join(folder, 'store.json'), (value) => markerShape.parse(value));
}
