import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Files } from '../app/pictures.ts';
import { StoreError } from '../app/store.ts';
import { checksum } from './checksum.ts';
import { codeOf, type Disk, nodeDisk } from './disk.ts';
import { isTemporary } from './syncedFile.ts';

/** The part of the data folder that holds the bytes. */
export const filesFolder = 'files';

const known = /^[a-z0-9-]{1,100}$/;
const sumLength = 32;

/**
 * Opens the bytes that are kept beside the store in a folder. The store's lock is the lock of these too, so the store is
 * opened first. What a crash left half written is removed.
 */
export async function openFiles(folder: string, disk: Disk = nodeDisk): Promise<Files> {
  const root = join(folder, filesFolder);
  const files = new EmbeddedFiles(root, disk);
  await files.tidy();
  return files;
}

/**
 * One file for each id, behind the digest of its content, spread over 256 folders. A file is written whole under another
 * name, synced, and then takes its place.
 */
class EmbeddedFiles implements Files {
  readonly #root: string;
  readonly #disk: Disk;
  readonly #made = new Set<string>();

  constructor(root: string, disk: Disk) {
    this.#root = root;
    this.#disk = disk;
  }

  put(id: string, bytes: Uint8Array): Promise<void> {
    return available(async () => {
      const folder = this.#folderOf(id);
      if (!this.#made.has(folder)) await this.#disk.makeFolder(folder);
      this.#made.add(folder);
      const path = join(folder, id);
      const temp = `${path}.${randomBytes(6).toString('hex')}.tmp`;
      try {
        await this.#disk.create(temp, Buffer.concat([sumOf(bytes), bytes]));
        await this.#disk.rename(temp, path);
      } catch (error) {
        await this.#disk.remove(temp).catch(() => {});
        throw error;
      }
      await this.#disk.syncFolder(folder);
    });
  }

  async read(id: string): Promise<Uint8Array | null> {
    const path = join(this.#folderOf(id), id);
    const content = await available(() => this.#disk.readBytes(path));
    if (content === null) return null;
    const bytes = content.subarray(sumLength);
    if (!sumOf(bytes).equals(content.subarray(0, sumLength)))
      throw new StoreError('damaged', { path, reason: 'checksum' });
    return bytes;
  }

  remove(id: string): Promise<void> {
    return available(async () => {
      const folder = this.#folderOf(id);
      if ((await this.#disk.list(folder)) === null) return;
      await this.#disk.remove(join(folder, id));
      await this.#disk.syncFolder(folder);
    });
  }

  async list(): Promise<readonly string[]> {
    const names = await available(() => this.#names());
    return names.flatMap(([, name]) => (isTemporary(name) ? [] : [name]));
  }

  async tidy(): Promise<void> {
    await available(async () => {
      for (const [folder, name] of await this.#names())
        if (isTemporary(name)) await this.#disk.remove(join(folder, name));
    });
  }

  async #names(): Promise<readonly (readonly [folder: string, name: string])[]> {
    const folders = ((await this.#disk.list(this.#root)) ?? []).map((part) => join(this.#root, part));
    const lists = await Promise.all(
      folders.map(async (folder) =>
        ((await this.#disk.list(folder)) ?? []).map((name) => [folder, name] as const),
      ),
    );
    return lists.flat();
  }

  #folderOf(id: string): string {
    if (!known.test(id)) throw new StoreError('unavailable', { reason: 'no id of a file' });
    return join(this.#root, checksum(id).slice(0, 2));
  }
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

async function available<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('unavailable', { reason: codeOf(error) }, error);
  }
}
