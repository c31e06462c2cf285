import { join } from 'node:path';
import { StoreError } from '../app/store.ts';
import { type Batch, parseBatch } from './aggregate.ts';
import type { Disk } from './disk.ts';
import { LineLog, readLog } from './lineLog.ts';

const name = /^(\d{12})\.log$/;

/**
 * What was committed and is not in the files yet: one checksummed line for each batch, in segments named by the first
 * batch that they may hold. Nothing here is sure of its own order: one writer at a time must use it.
 */
export class Journal {
  readonly #disk: Disk;
  readonly #folder: string;
  #current: LineLog;
  #first: number;
  /** The batch that comes next. */
  next: number;

  private constructor(disk: Disk, folder: string, current: LineLog, first: number, next: number) {
    this.#disk = disk;
    this.#folder = folder;
    this.#current = current;
    this.#first = first;
    this.next = next;
  }

  /** Makes the empty journal of a new store. */
  static async create(disk: Disk, folder: string): Promise<void> {
    await disk.makeFolder(folder);
    await (await LineLog.open(disk, join(folder, segment(1)), null)).close();
  }

  /**
   * Opens the journal and passes every batch after `through`, in order, to `replay`. Refuses with 'missing' when a
   * segment is gone, with 'damaged' when a line is bad that is not the last of all.
   */
  static async open(
    disk: Disk,
    folder: string,
    through: number,
    replay: (batch: Batch) => Promise<void>,
    onTorn: (path: string) => void,
  ): Promise<Journal> {
    const firsts = await segments(disk, folder);
    const needed = firsts.filter((_, n) => (firsts[n + 1] ?? Number.POSITIVE_INFINITY) > through + 1);
    const last = needed.at(-1);
    let next = needed[0] ?? Number.POSITIVE_INFINITY;
    if (last === undefined || next > through + 1) throw missing(folder, through + 1);
    for (const first of needed) {
      const path = join(folder, segment(first));
      if (first !== next) throw missing(folder, next);
      const content = await readLog(disk, path, parseBatch);
      if (content?.torn && first !== last) throw new StoreError('damaged', { path, reason: 'cut' });
      for (const [line, batch] of (content?.values ?? []).entries()) {
        if (batch.seq !== next) throw new StoreError('damaged', { path, line: line + 1, reason: 'order' });
        next++;
        if (batch.seq > through) await replay(batch);
      }
      if (content?.torn) onTorn(path);
      if (first === last)
        return new Journal(disk, folder, await LineLog.open(disk, path, content), first, next);
    }
    throw missing(folder, next);
  }

  get broken(): boolean {
    return this.#current.broken;
  }

  /** Bytes in the segment that is being written. */
  get length(): number {
    return this.#current.length;
  }

  /** Resolves when the batch is durable. */
  async append(batch: Batch): Promise<void> {
    await this.#current.append(batch);
    this.next = batch.seq + 1;
  }

  /** Goes on in a new segment, so that those before it can be dropped once they are in the files. */
  async rotate(): Promise<void> {
    if (this.#first === this.next || this.broken) return;
    const fresh = await this.#newSegment(join(this.#folder, segment(this.next)));
    const old = this.#current;
    this.#current = fresh;
    this.#first = this.next;
    await old.close();
  }

  /** Removes the segments before the current one. */
  async dropOld(): Promise<void> {
    for (const first of await segments(this.#disk, this.#folder)) {
      if (first < this.#first) await this.#disk.remove(join(this.#folder, segment(first)));
    }
    await this.#disk.syncFolder(this.#folder);
  }

  close(): Promise<void> {
    return this.#current.close();
  }

  async #newSegment(path: string): Promise<LineLog> {
    try {
      return await LineLog.open(this.#disk, path, null);
    } catch (error) {
      // The old segment goes on, so no empty one may stand where its batches will be looked for.
      try {
        await this.#disk.remove(path);
        await this.#disk.syncFolder(this.#folder);
      } catch {
        this.#current.broken = true;
      }
      throw error;
    }
  }
}

async function segments(disk: Disk, folder: string): Promise<readonly number[]> {
  const names = (await disk.list(folder)) ?? [];
  return names.flatMap((file) => Number(name.exec(file)?.[1] ?? []) || []).sort((a, b) => a - b);
}

function segment(first: number): string {
  return `${String(first).padStart(12, '0')}.log`;
}

function missing(folder: string, batch: number): StoreError {
  return new StoreError('missing', { path: join(folder, segment(batch)) });
}
