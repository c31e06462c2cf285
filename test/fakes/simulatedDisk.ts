import { dirname, join } from 'node:path';
import type { AppendFile, Disk } from '../../src/store/disk.ts';

export type DiskOperation =
  | 'list'
  | 'makeFolder'
  | 'read'
  | 'create'
  | 'openAppend'
  | 'append'
  | 'sync'
  | 'truncate'
  | 'rename'
  | 'remove'
  | 'syncFolder';

/** The content of a file as programs see it, and as it is on the plate. */
interface Inode {
  seen: Buffer;
  synced: Buffer;
}

type Names = Map<string, Inode>;

/** A change of names in a folder that a power cut may or may not leave behind. */
interface NameChange {
  readonly folder: string;
  readonly apply: (names: Names) => void;
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** What an operation is to do instead of its work: fail with a code of the system, or be the moment of a power cut. */
export type Fault = (operation: DiskOperation, path: string) => string | 'power-cut' | null;

/**
 * A disk in memory that keeps apart what was written from what was synced. After a power cut, each change that was not
 * synced is there, or not, or half: names and contents independently of each other.
 */
export class SimulatedDisk {
  readonly #random: Random;
  readonly #folders = new Set<string>();
  #names: Names = new Map();
  #syncedNames: Names = new Map();
  #unsynced: NameChange[] = [];
  #life = 0;
  /** Asked before every operation. */
  fault: Fault = () => null;
  /** Done so far. */
  operations = 0;
  syncs = 0;
  bytes = 0;

  constructor(random: Random = () => 0) {
    this.#random = random;
  }

  /** Ends every process that works on the disk, and loses what was not synced. */
  cutPower(): void {
    this.#life++;
    this.fault = () => null;
    for (const { apply } of this.#unsynced) if (this.#random() < 0.5) apply(this.#syncedNames);
    this.#unsynced = [];
    this.#names = new Map(this.#syncedNames);
    for (const inode of this.#names.values()) {
      inode.synced = this.#afterCut(inode);
      inode.seen = inode.synced;
    }
  }

  /** Ends every process that works on the disk; the machine goes on and loses nothing. */
  kill(): void {
    this.#life++;
    this.fault = () => null;
  }

  /** The disk as one process sees it: dead with the process. */
  mount(): Disk {
    const life = this.#life;
    return {
      list: (folder: string) => this.#do(life, 'list', folder, () => this.#list(folder)),
      makeFolder: (folder: string) => this.#do(life, 'makeFolder', folder, () => this.#makeFolder(folder)),
      read: (path: string) =>
        this.#do(life, 'read', path, () => this.#names.get(path)?.seen.toString() ?? null),
      readBytes: (path: string) => this.#do(life, 'read', path, () => this.#names.get(path)?.seen ?? null),
      create: (path: string, content: string | Uint8Array) =>
        this.#do(life, 'create', path, () => this.#create(path, content)),
      openAppend: (path: string) => this.#openAppend(life, path),
      rename: (from: string, to: string) => this.#do(life, 'rename', to, () => this.#rename(from, to)),
      remove: (path: string) => this.#do(life, 'remove', path, () => this.#remove(path)),
      syncFolder: (folder: string) => this.#do(life, 'syncFolder', folder, () => this.#syncFolder(folder)),
    };
  }

  /** Every file with its content, for tests that look or tamper. */
  files(): readonly string[] {
    return [...this.#names.keys()].sort();
  }

  /** Changes a file behind everybody's back; null removes it. */
  tamper(path: string, change: (text: string) => string | null): void {
    const inode = this.#names.get(path);
    if (!inode) throw new Error(`no file ${path}`);
    const text = change(inode.seen.toString());
    if (text === null) for (const names of [this.#names, this.#syncedNames]) names.delete(path);
    else inode.seen = inode.synced = Buffer.from(text);
  }

  async #do<T>(life: number, operation: DiskOperation, path: string, act: () => T): Promise<T> {
    await Promise.resolve();
    if (life !== this.#life) throw failure('EIO', operation, path);
    this.operations++;
    const fault = this.fault(operation, path);
    if (fault === 'power-cut') {
      if (this.#random() < 0.5) act();
      this.cutPower();
    }
    if (fault !== null) throw failure(fault, operation, path);
    return act();
  }

  async #openAppend(life: number, path: string): Promise<AppendFile> {
    const inode = await this.#do(life, 'openAppend', path, () => this.#opened(path));
    return {
      append: (text) => {
        const added = Buffer.from(text);
        return this.#do(life, 'append', path, () => {
          inode.seen = Buffer.concat([inode.seen, added]);
          this.bytes += added.length;
        }).catch((error: unknown) => {
          // A full disk takes what still fits.
          if (life === this.#life)
            inode.seen = Buffer.concat([inode.seen, added.subarray(0, added.length >> 1)]);
          throw error;
        });
      },
      sync: () =>
        this.#do(life, 'sync', path, () => {
          inode.synced = inode.seen;
          this.syncs++;
        }),
      truncate: (length) =>
        this.#do(life, 'truncate', path, () => {
          inode.seen = inode.seen.subarray(0, length);
        }),
      close: async () => {},
    };
  }

  #opened(path: string): Inode {
    const inode = this.#names.get(path) ?? { seen: Buffer.alloc(0), synced: Buffer.alloc(0) };
    if (!this.#names.has(path)) this.#rename(null, path, inode);
    return inode;
  }

  #list(folder: string): readonly string[] | null {
    if (!this.#folders.has(folder)) return null;
    const inside = [...this.#names.keys(), ...this.#folders].filter((path) => dirname(path) === folder);
    return inside.map((path) => path.slice(join(folder, '/').length)).filter((name) => name !== '');
  }

  #makeFolder(folder: string): void {
    for (let made = folder; !this.#folders.has(made); made = dirname(made)) this.#folders.add(made);
  }

  #create(path: string, given: string | Uint8Array): void {
    if (this.#names.has(path)) throw failure('EEXIST', 'create', path);
    const content = Buffer.from(given);
    this.#rename(null, path, { seen: content, synced: content });
    this.bytes += content.length;
    this.syncs++;
  }

  #rename(from: string | null, to: string, inode = this.#names.get(from ?? '')): void {
    if (!inode) throw failure('ENOENT', 'rename', to);
    this.#change(dirname(to), (names) => {
      if (from !== null) names.delete(from);
      names.set(to, inode);
    });
  }

  #remove(path: string): void {
    if (this.#names.has(path)) this.#change(dirname(path), (names) => names.delete(path));
  }

  #change(folder: string, apply: (names: Names) => void): void {
    apply(this.#names);
    this.#unsynced.push({ folder, apply });
  }

  #syncFolder(folder: string): void {
    for (const change of this.#unsynced) if (change.folder === folder) change.apply(this.#syncedNames);
    this.#unsynced = this.#unsynced.filter((change) => change.folder !== folder);
    this.syncs++;
  }

  #afterCut({ seen, synced }: Inode): Buffer {
    if (seen === synced) return synced;
    const kept = this.#random();
    if (kept < 0.3) return synced;
    if (kept < 0.4) return seen;
    const length = synced.length + Math.floor(this.#random() * (seen.length - synced.length));
    if (kept < 0.7 || seen.length <= synced.length) return seen.subarray(0, length);
    // The end reached the plate, and a block before it did not.
    const hole = Buffer.from(seen);
    hole.fill(0, synced.length, length);
    return hole;
  }
}

/** Random numbers that a test can repeat. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function failure(code: string, operation: DiskOperation, path: string): Error {
  return Object.assign(new Error(`${code}: ${operation} ${path}`), { code });
}
