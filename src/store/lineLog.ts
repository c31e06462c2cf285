import { dirname } from 'node:path';
import { StoreError } from '../app/store.ts';
import { checksum } from './checksum.ts';
import type { AppendFile, Disk } from './disk.ts';

const digits = 16;

/** What a log holds. `torn` when its last line was cut by a crash; `length` is the size in bytes without that line. */
export interface LogContent<T> {
  readonly values: readonly T[];
  readonly length: number;
  readonly torn: boolean;
}

/**
 * Reads a log of checksummed lines. A last line that is not whole was never acknowledged and is left out; any other
 * bad line is refused as 'damaged' with the path and the line. Null when there is no such file.
 */
export async function readLog<T>(
  disk: Disk,
  path: string,
  parse: (value: unknown) => T,
): Promise<LogContent<T> | null> {
  const text = await disk.read(path);
  if (text === null) return null;
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  if (rest !== '') lines.push(rest);
  const values: T[] = [];
  let length = 0;
  for (const [place, line] of lines.entries()) {
    const last = place === lines.length - 1;
    const json = line.slice(digits + 1);
    const whole = line.startsWith(`${checksum(json).slice(0, digits)} `) && !(last && rest !== '');
    if (!whole && last) return { values, length, torn: true };
    if (!whole) throw new StoreError('damaged', { path, line: place + 1, reason: 'checksum' });
    values.push(parsed(path, place + 1, json, parse));
    length += Buffer.byteLength(line) + 1;
  }
  return { values, length, torn: false };
}

/**
 * A log that is being written. `append` resolves when the line is durable. When the disk refuses, the log is cut back
 * to its last durable line; where that fails, or where a sync failed (after which a disk cannot be trusted to say the
 * truth), the log is `broken` and takes no more.
 */
export class LineLog {
  readonly #file: AppendFile;
  readonly path: string;
  length: number;
  broken = false;

  private constructor(file: AppendFile, path: string, length: number) {
    this.#file = file;
    this.path = path;
    this.length = length;
  }

  /** Opens a log whose durable content is `length` bytes long, and cuts off what stands behind it. */
  static async open(disk: Disk, path: string, content: LogContent<unknown> | null): Promise<LineLog> {
    const file = await disk.openAppend(path);
    const log = new LineLog(file, path, content?.length ?? 0);
    try {
      if (content?.torn) await log.#cutBack();
      if (!content) await disk.syncFolder(dirname(path));
      return log;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async append(value: unknown): Promise<void> {
    if (this.broken) throw new StoreError('unavailable', { path: this.path, reason: 'broken' });
    const line = lineOf(value);
    let written = false;
    try {
      await this.#file.append(line);
      written = true;
      await this.#file.sync();
      this.length += Buffer.byteLength(line);
    } catch (error) {
      this.broken = written;
      await this.#cutBack().catch(() => {
        this.broken = true;
      });
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #cutBack(): Promise<void> {
    await this.#file.truncate(this.length);
    await this.#file.sync();
  }
}

/** One checksummed line. */
export function lineOf(value: unknown): string {
  const json = JSON.stringify(value);
  return `${checksum(json).slice(0, digits)} ${json}\n`;
}

function parsed<T>(path: string, line: number, json: string, parse: (value: unknown) => T): T {
  try {
    return parse(JSON.parse(json));
  } catch (cause) {
    throw new StoreError('damaged', { path, line, reason: 'content' }, cause);
  }
}
