import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { StoreError } from '../app/store.ts';
import { checksum } from './checksum.ts';
import type { Disk } from './disk.ts';

/** The format of everything in the folder. A store refuses what a later version of Verne wrote. */
export const format = 1;

const temporary = '.tmp';
const head = /^\{"format":(\d+),"sum":"([0-9a-f]{64})","data":/;

/** Where a written file must be made durable by its folder: at once, or later with many others. */
export type SyncFolder = (folder: string) => Promise<void>;

/**
 * One JSON file under lowdb that is always whole: a write makes a new file, syncs it, and takes the old one's place;
 * a read checks that it is what was written. Refuses to read with 'damaged' or 'newer-format'.
 */
export class SyncedFile<T> implements Adapter<T> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #parse: (value: unknown) => T;
  readonly #syncFolder: SyncFolder;
  /** Characters of what was read or written last. */
  size = 0;

  constructor(
    disk: Disk,
    path: string,
    parse: (value: unknown) => T,
    syncFolder: SyncFolder = disk.syncFolder,
  ) {
    this.#disk = disk;
    this.#path = path;
    this.#parse = parse;
    this.#syncFolder = syncFolder;
  }

  async read(): Promise<T | null> {
    const text = await this.#disk.read(this.#path);
    this.size = text?.length ?? 0;
    return text === null ? null : this.#open(text);
  }

  async write(data: T): Promise<void> {
    const json = JSON.stringify(data);
    this.size = json.length;
    const temp = `${this.#path}.${randomBytes(6).toString('hex')}${temporary}`;
    try {
      await this.#disk.create(temp, `{"format":${format},"sum":"${checksum(json)}","data":${json}}\n`);
      await this.#disk.rename(temp, this.#path);
    } catch (error) {
      await this.#disk.remove(temp).catch(() => {});
      throw error;
    }
    await this.#syncFolder(dirname(this.#path));
  }

  #open(text: string): T {
    const found = head.exec(text);
    if (!found) throw this.#damaged('no envelope');
    const [{ length }, known, sum] = [found[0], Number(found[1]), found[2]];
    if (known > format)
      throw new StoreError('newer-format', { path: this.#path, found: known, known: format });
    const json = text.slice(length, -2);
    if (!text.endsWith('}\n') || checksum(json) !== sum) throw this.#damaged('checksum');
    try {
      return this.#parse(JSON.parse(json));
    } catch (cause) {
      throw this.#damaged('content', cause);
    }
  }

  #damaged(reason: string, cause?: unknown): StoreError {
    return new StoreError('damaged', { path: this.#path, reason }, cause);
  }
}

/** True for the name of a file that was being written when the process ended. */
export function isTemporary(name: string): boolean {
  return name.endsWith(temporary);
}
