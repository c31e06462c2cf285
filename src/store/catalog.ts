import { join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../app/store.ts';
import type { Disk } from './disk.ts';
import { LineLog, lineOf, readLog } from './lineLog.ts';

const entryShape = z.object({
  through: z.int().nonnegative(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
});
type Entry = z.infer<typeof entryShape>;

/** Entries beyond twice the living ones, before the log is written anew. */
const slack = 10_000;

/**
 * The list of aggregates that have a file, and how far the journal is contained in the files. Its last whole line is
 * the moment at which a checkpoint counts: all of it or nothing of it. A file that it does not list is the leftover of
 * a checkpoint that did not count; a file that it lists must be there.
 */
export class Catalog {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #listed = new Set<string>();
  #log: LineLog;
  #entries = 0;
  /** Everything up to this batch of the journal is in the files. */
  through = 0;

  private constructor(disk: Disk, folder: string, log: LineLog, entries: readonly Entry[]) {
    this.#disk = disk;
    this.#folder = folder;
    this.#log = log;
    for (const entry of entries) this.#take(entry);
  }

  /** Makes the empty catalog of a new store. */
  static async create(disk: Disk, folder: string): Promise<void> {
    await writeAnew(disk, folder, { through: 0, added: [], removed: [] });
  }

  /** Refuses with 'missing' when the list itself is gone. */
  static async open(disk: Disk, folder: string): Promise<Catalog> {
    const path = pathIn(folder);
    const content = await readLog(disk, path, (value) => entryShape.parse(value));
    if (!content || content.values.length === 0) throw new StoreError('missing', { path });
    return new Catalog(disk, folder, await LineLog.open(disk, path, content), content.values);
  }

  has(id: string): boolean {
    return this.#listed.has(id);
  }

  ids(): Iterable<string> {
    return this.#listed.values();
  }

  async append(through: number, added: readonly string[], removed: readonly string[]): Promise<void> {
    const entry = { through, added: [...added], removed: [...removed] };
    await this.#log.append(entry);
    this.#take(entry);
  }

  /** Writes the list anew when most of it is history. */
  async compact(): Promise<void> {
    if (this.#entries <= 2 * this.#listed.size + slack) return;
    await writeAnew(this.#disk, this.#folder, {
      through: this.through,
      added: [...this.#listed],
      removed: [],
    });
    const path = pathIn(this.#folder);
    const old = this.#log;
    const content = await readLog(this.#disk, path, (value) => entryShape.parse(value));
    this.#log = await LineLog.open(this.#disk, path, content);
    this.#entries = this.#listed.size;
    await old.close();
  }

  close(): Promise<void> {
    return this.#log.close();
  }

  #take({ through, added, removed }: Entry): void {
    for (const id of added) this.#listed.add(id);
    for (const id of removed) this.#listed.delete(id);
    this.#entries += added.length + removed.length + 1;
    this.through = through;
  }
}

async function writeAnew(disk: Disk, folder: string, entry: Entry): Promise<void> {
  const path = pathIn(folder);
  const temp = `${path}.tmp`;
  await disk.remove(temp);
  await disk.create(temp, lineOf(entry));
  await disk.rename(temp, path);
  await disk.syncFolder(folder);
}

function pathIn(folder: string): string {
  return join(folder, 'catalog.log');
}
