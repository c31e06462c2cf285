import { join } from 'node:path';
import { z } from 'zod';
import { addDays, type Day } from '../domain/time.ts';
import type { Disk } from './disk.ts';
import { LineLog, readLog } from './lineLog.ts';

/** Days that keys are kept for, beside the day on which they were handled. */
const keptDays = 3;

const name = /^(\d{4}-\d{2}-\d{2})\.log$/;
const keysShape = z.array(z.string());

/**
 * The keys of events that were handled, one log for each UTC day. All are in memory; a day's log is removed as a whole
 * when it is older than three days.
 */
export class Handled {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #days = new Map<Day, Set<string>>();
  readonly #logs = new Map<Day, LineLog>();
  #unsaved = new Map<Day, string[]>();

  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#folder = join(folder, 'handled');
  }

  async read(): Promise<void> {
    for (const file of (await this.#disk.list(this.#folder)) ?? []) {
      const day = name.exec(file)?.[1];
      if (!day) continue;
      const path = join(this.#folder, file);
      const content = await readLog(this.#disk, path, (value) => keysShape.parse(value));
      this.#days.set(day, new Set(content?.values.flat()));
      this.#logs.set(day, await LineLog.open(this.#disk, path, content));
    }
  }

  has(key: string): boolean {
    for (const keys of this.#days.values()) if (keys.has(key)) return true;
    return false;
  }

  add(day: Day, keys: readonly string[]): void {
    if (keys.length === 0) return;
    const known = this.#days.get(day) ?? new Set<string>();
    for (const key of keys) known.add(key);
    this.#days.set(day, known);
    this.#unsaved.set(day, [...(this.#unsaved.get(day) ?? []), ...keys]);
  }

  /** Takes what is not in the logs yet, to be passed to `save` or, when that failed, to `giveBack`. */
  takeUnsaved(): ReadonlyMap<Day, readonly string[]> {
    const taken = this.#unsaved;
    this.#unsaved = new Map();
    return taken;
  }

  giveBack(taken: ReadonlyMap<Day, readonly string[]>): void {
    for (const [day, keys] of taken) this.#unsaved.set(day, [...keys, ...(this.#unsaved.get(day) ?? [])]);
  }

  async save(unsaved: ReadonlyMap<Day, readonly string[]>): Promise<void> {
    for (const [day, keys] of unsaved) {
      const log = this.#logs.get(day) ?? (await LineLog.open(this.#disk, this.#path(day), null));
      this.#logs.set(day, log);
      await log.append(keys);
    }
  }

  /** Forgets the days that are over for good. */
  async prune(today: Day): Promise<void> {
    const oldest = addDays(today, -keptDays);
    for (const day of [...this.#days.keys()].filter((day) => day < oldest)) {
      await this.#logs.get(day)?.close();
      this.#logs.delete(day);
      await this.#disk.remove(this.#path(day));
      this.#days.delete(day);
    }
  }

  async close(): Promise<void> {
    for (const log of this.#logs.values()) await log.close();
  }

  #path(day: Day): string {
    return join(this.#folder, `${day}.log`);
  }
}
