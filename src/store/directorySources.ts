import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Problem } from '../domain/organisation/problems.ts';
import { type SheetSection, sheetSections } from '../domain/organisation/sheetColumns.ts';

/** What the directory's own file may be called, in a folder and elsewhere. */
const extensions = ['.json', '.yaml', '.yml'] as const;
const mainFiles = extensions.map((extension) => `directory${extension}`);

/** A file of a directory: its name as problems give it, and what is in it. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything that a directory is read from, as it was on the disk at one moment. */
export interface Sources {
  readonly main: Source & { readonly format: 'json' | 'yaml' };
  readonly sheets: readonly (Source & { readonly section: SheetSection })[];
  /** The same for the same contents, whenever they were written. */
  readonly fingerprint: string;
}

interface Paths {
  readonly main: string;
  readonly sheets: readonly { readonly section: SheetSection; readonly path: string }[];
}

/**
 * Reads the files of a directory: one file, or a folder with `directory.json` or `directory.yaml`, and `units.csv` and `people.csv`
 * where there are any. Refuses with `unreadable-file`, `unknown-file-type`, `no-directory-file` and
 * `several-directory-files`.
 */
export async function readSources(path: string): Promise<Sources | Problem> {
  try {
    const paths = await pathsOf(path);
    if ('code' in paths) return paths;
    const bytes = await readFile(paths.main);
    const format = extname(paths.main).toLowerCase() === '.json' ? 'json' : 'yaml';
    const main = { name: basename(paths.main), bytes, format } as const;
    const sheets = await Promise.all(
      paths.sheets.map(async (sheet) => ({
        section: sheet.section,
        name: basename(sheet.path),
        bytes: await readFile(sheet.path),
      })),
    );
    return { main, sheets, fingerprint: fingerprintOf([main, ...sheets]) };
  } catch (error) {
    return { code: 'unreadable-file', at: '', details: { path, reason: reasonOf(error) } };
  }
}

/** Changes when one of the files does, without reading them: what they are, how large, and when they were written. */
export async function traceOf(path: string): Promise<string> {
  try {
    const paths = await pathsOf(path);
    if ('code' in paths) return paths.code;
    const files = [paths.main, ...paths.sheets.map((sheet) => sheet.path)];
    return (await Promise.all(files.map(looksOf))).join('\n');
  } catch (error) {
    return reasonOf(error);
  }
}

/** The same of one file. */
export async function traceOfFile(file: string): Promise<string> {
  return looksOf(file).catch(reasonOf);
}

async function looksOf(file: string): Promise<string> {
  const { ino, size, mtimeMs, ctimeMs } = await stat(file);
  return [file, ino, size, mtimeMs, ctimeMs].join(' ');
}

/** The code of a failure of the file system, or its words where it has none. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

async function pathsOf(path: string): Promise<Paths | Problem> {
  const extension = extname(path).toLowerCase();
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return pathsIn(path);
  if (extensions.some((known) => known === extension)) return { main: path, sheets: [] };
  return { code: 'unknown-file-type', at: '', details: { path, known: extensions } };
}

async function pathsIn(folder: string): Promise<Paths | Problem> {
  const names = await readdir(folder);
  const named = (wanted: string) => names.find((name) => name.toLowerCase() === wanted);
  const found = mainFiles.flatMap((name) => named(name) ?? []);
  const [main, ...others] = found;
  if (main === undefined)
    return { code: 'no-directory-file', at: '', details: { path: folder, known: mainFiles } };
  if (others.length > 0)
    return { code: 'several-directory-files', at: '', details: { path: folder, files: found } };
  const sheets = sheetSections.flatMap((section) => {
    const name = named(`${section}.csv`);
    return name === undefined ? [] : [{ section, path: join(folder, name) }];
  });
  return { main: join(folder, main), sheets };
}

function fingerprintOf(sources: readonly Source[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of sources) hash.update(`${name.toLowerCase()} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
