import { join } from 'node:path';
import { Low } from 'lowdb';
import { StoreError } from '../app/store.ts';
import {
  type Aggregate,
  type AggregateFile,
  emptyAggregate,
  fromFile,
  parseAggregateFile,
  toFile,
} from './aggregate.ts';
import { checksum } from './checksum.ts';
import type { Disk } from './disk.ts';
import { SyncedFile, type SyncFolder } from './syncedFile.ts';

const longestName = 150;

/** One small file for each aggregate, spread over 256 folders. */
export class AggregateFiles {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#folder = join(folder, 'aggregates');
  }

  /** Reads an aggregate that must have a file; refuses with 'missing' or 'damaged'. */
  async load(id: string): Promise<Aggregate> {
    const path = this.pathOf(id);
    const adapter = new SyncedFile(this.#disk, path, parseAggregateFile);
    const file = new Low<AggregateFile>(adapter, nothing);
    await file.read();
    if (file.data === nothing) throw new StoreError('missing', { path });
    if (file.data.id !== id) throw new StoreError('damaged', { path, reason: 'another id' });
    return fromFile(file.data, adapter.size);
  }

  /**
   * Writes an aggregate, and gives it with its true size. Its name is durable once `syncFolder` was done for its folder.
   */
  async save(aggregate: Aggregate, syncFolder: SyncFolder): Promise<Aggregate> {
    const path = this.pathOf(aggregate.id);
    const folder = join(path, '..');
    if (!this.#made.has(folder)) await this.#disk.makeFolder(folder);
    this.#made.add(folder);
    const adapter = new SyncedFile(this.#disk, path, parseAggregateFile, syncFolder);
    await new Low(adapter, toFile(aggregate)).write();
    return { ...aggregate, size: adapter.size };
  }

  async remove(id: string, syncFolder: SyncFolder): Promise<void> {
    const path = this.pathOf(id);
    await this.#disk.remove(path);
    await syncFolder(join(path, '..'));
  }

  /** The paths of all files, folder by folder. */
  async *folders(): AsyncIterable<readonly string[]> {
    for (const part of (await this.#disk.list(this.#folder)) ?? []) {
      const folder = join(this.#folder, part);
      yield ((await this.#disk.list(folder)) ?? []).map((name) => join(folder, name));
    }
  }

  pathOf(id: string): string {
    const digest = checksum(id);
    return join(this.#folder, digest.slice(0, 2), `${fileName(id, digest)}.json`);
  }
}

const nothing = toFile(emptyAggregate(''));

/**
 * An id as the name of a file that every file system takes and tells apart: small letters, digits, '-' and '_' stand
 * for themselves, everything else for its code; what would become too long is named by its digest.
 */
function fileName(id: string, digest: string): string {
  const encoded = id.replace(
    /[^a-z0-9_-]/g,
    (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return encoded.length > longestName ? `~~${digest}` : `i${encoded}`;
}
