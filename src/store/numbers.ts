import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import { type Kept, numberOfRecord, type RecordNumber, recordKey } from './kinds.ts';
import { SyncedFile } from './syncedFile.ts';

const highestShape = z.record(z.string(), z.int());

/**
 * Which record carries which number of which series, and where each series goes on. The highest number of a series
 * outlives the record that carried it, so that it is never given to another.
 */
export class Numbers {
  readonly #file: Low<Record<string, number>>;
  readonly #holders = new Map<string, Map<number, string>>();
  readonly #used = new Map<string, number>();
  readonly #given = new Map<string, number>();
  #unsaved = false;

  private constructor(file: Low<Record<string, number>>) {
    this.#file = file;
    for (const [series, value] of Object.entries(file.data)) this.#used.set(series, value);
  }

  static async open(disk: Disk, folder: string): Promise<Numbers> {
    const path = join(folder, 'series.json');
    const file = new Low(new SyncedFile(disk, path, (value) => highestShape.parse(value)), {});
    await file.read();
    return new Numbers(file);
  }

  /** The key of the record that carries a number. */
  holder({ series, value }: RecordNumber): string | undefined {
    return this.#holders.get(series)?.get(value);
  }

  next(series: string): number {
    const next = Math.max(this.#used.get(series) ?? 0, this.#given.get(series) ?? 0) + 1;
    this.#given.set(series, next);
    return next;
  }

  /** Follows a record from what it was to what it is; either may be nothing. */
  move(before: Kept | undefined, after: Kept | undefined): void {
    const left = numberOfRecord(before);
    if (before && left && this.holder(left) === recordKey(before.name, before.id))
      this.#holders.get(left.series)?.delete(left.value);
    const taken = numberOfRecord(after);
    if (!after || !taken) return;
    const holders = this.#holders.get(taken.series) ?? new Map<number, string>();
    this.#holders.set(taken.series, holders.set(taken.value, recordKey(after.name, after.id)));
    if (taken.value <= (this.#used.get(taken.series) ?? 0)) return;
    this.#used.set(taken.series, taken.value);
    this.#unsaved = true;
  }

  /** Saves the highest numbers, when there are new ones. */
  async save(): Promise<void> {
    if (!this.#unsaved) return;
    this.#unsaved = false;
    try {
      await this.#file.update((data) => Object.assign(data, Object.fromEntries(this.#used)));
    } catch (error) {
      this.#unsaved = true;
      throw error;
    }
  }
}
