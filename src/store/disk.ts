import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file that grows at its end. Nothing is durable before `sync` has resolved. */
export interface AppendFile {
  append(text: string): Promise<void>;
  sync(): Promise<void>;
  /** Cuts the file back to this many bytes. */
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few things that the store asks of a file system, each with what it makes durable. Tests put a disk in its place
 * that fails, counts, or loses what was not synced.
 */
export interface Disk {
  /** The names in a folder, or null when there is no such folder. */
  list(folder: string): Promise<readonly string[] | null>;
  /** Makes a folder and those above it, durably. No error when it is there. */
  makeFolder(folder: string): Promise<void>;
  /** The text of a file, or null when there is no such file. */
  read(path: string): Promise<string | null>;
  /** The bytes of a file, or null when there is no such file. */
  readBytes(path: string): Promise<Uint8Array | null>;
  /** Makes a new file with a synced content. Its name is durable after `syncFolder`. */
  create(path: string, content: string | Uint8Array): Promise<void>;
  /** Opens a file to append, made when it is not there. A new name is durable after `syncFolder`. */
  openAppend(path: string): Promise<AppendFile>;
  rename(from: string, to: string): Promise<void>;
  /** No error when the file is not there. */
  remove(path: string): Promise<void>;
  /** Makes the names in a folder durable: new, renamed and removed ones. */
  syncFolder(folder: string): Promise<void>;
}

/** The file system of this machine. */
export const nodeDisk: Disk = {
  list: (folder) => orNull(readdir(folder)),
  async makeFolder(folder) {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let made = folder; ; made = dirname(made)) {
      await syncFolder(dirname(made));
      if (made === first || made === dirname(made)) return;
    }
  },
  read: (path) => orNull(readFile(path, 'utf8')),
  readBytes: (path) => orNull(readFile(path)),
  async create(path, content) {
    await closing(await open(path, 'wx', 0o600), async (file) => {
      await file.writeFile(content);
      await file.sync();
    });
  },
  async openAppend(path) {
    const file = await open(path, constants.O_CREAT | constants.O_APPEND | constants.O_WRONLY, 0o600);
    return {
      append: (text) => file.writeFile(text),
      sync: () => file.datasync(),
      truncate: (length) => file.truncate(length),
      close: () => file.close(),
    };
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
};

/**
 * The same without its syncs: many times faster, and after a power cut nothing is certain. For benchmarks and for
 * imports that can be made again.
 */
export const unsyncedDisk: Disk = {
  ...nodeDisk,
  create: async (path, content) => {
    await closing(await open(path, 'wx', 0o600), (file) => file.writeFile(content));
  },
  openAppend: async (path) => ({ ...(await nodeDisk.openAppend(path)), sync: async () => {} }),
  syncFolder: async () => {},
};

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and keeps their names in its own journal.
  if (process.platform === 'win32') return;
  await closing(await open(folder, constants.O_RDONLY), (file) => file.sync());
}

async function closing(file: FileHandle, use: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The system's code of an error ("ENOSPC"), or 'unknown'. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
