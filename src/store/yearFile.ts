import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenDirectory } from '../domain/organisation/openDirectory.ts';
import { checkSettings } from '../domain/processes/checkSettings.ts';
import { defaultSettings, type YearSettings } from '../domain/processes/settings.ts';
import { problem, type SettingsProblem } from '../domain/processes/settingsProblems.ts';
import { type HoldingSettings, settingsWith } from '../domain/processes/settingsWith.ts';
import type { Lines } from './directoryLines.ts';
import { reasonOf } from './directorySources.ts';
import { allLocated, parsedYear } from './yearLines.ts';
import { shapedYear, type YearReading } from './yearShape.ts';

/** The file of the settings as it was on the disk at one moment; `content` is null where there is none to be read. */
export interface YearFile {
  readonly name: string;
  readonly content: string | null;
  /** Why it could not be read; null when it could, or when none is named. */
  readonly unreadable: string | null;
  /** The same for the same content, whenever it was written. */
  readonly fingerprint: string;
}

/**
 * Reads the settings of the HSE year from a JSON or YAML file; without one, our proposals hold. What the file leaves out
 * stays as proposed. All problems are told together.
 */
export async function readYearFile(path: string | null, dir: OpenDirectory): Promise<YearReading> {
  return yearIn(await readYear(path), dir);
}

/** The file as it is on the disk now. */
export async function readYear(path: string | null): Promise<YearFile> {
  if (path === null) return { name: '', content: null, unreadable: null, fingerprint: 'none' };
  const name = basename(path);
  try {
    const content = await readFile(path, 'utf8');
    const fingerprint = createHash('sha256').update(content).digest('hex');
    return { name, content, unreadable: null, fingerprint };
  } catch (error) {
    const reason = reasonOf(error);
    return { name, content: null, unreadable: reason, fingerprint: `unreadable ${reason}` };
  }
}

/** What such a file says; refused with every problem when it does not fit the directory either. */
export function yearIn(file: YearFile, dir: OpenDirectory): YearReading {
  const read = settingsIn(file);
  if ('problems' in read) return read;
  const problems = checkSettings(read.settings, dir);
  return problems.length === 0
    ? { settings: read.settings }
    : { problems: allLocated(problems, file.name, read.lines) };
}

/** What of such a file does not hold with a directory; refused with every problem that it has whatever the directory. */
export function checkYear(
  file: YearFile,
  dir: OpenDirectory,
): Pick<HoldingSettings, 'setAside'> | { readonly problems: readonly SettingsProblem[] } {
  const read = settingsIn(file);
  if ('problems' in read) return read;
  const { settings, setAside } = settingsWith(read.settings, dir);
  const problems = checkSettings(settings, dir);
  if (problems.length > 0) return { problems: allLocated(problems, file.name, read.lines) };
  return { setAside: allLocated(setAside, file.name, read.lines) };
}

/** The same from the text of such a file. */
export function parseYear(content: string, dir: OpenDirectory, name = 'year.yaml'): YearReading {
  return yearIn({ name, content, unreadable: null, fingerprint: '' }, dir);
}

/** What such a file says by itself, whatever it names, and the lines on which it says it. */
export function settingsIn({
  name,
  content,
  unreadable,
}: YearFile):
  | { readonly settings: YearSettings; readonly lines: Lines }
  | { readonly problems: readonly SettingsProblem[] } {
  if (unreadable !== null) return { problems: [problem('unreadable-file', name, unreadable)] };
  if (content === null) return { settings: defaultSettings, lines: new Map() };
  const parsed = parsedYear(content, name);
  if ('problems' in parsed) return parsed;
  const { raw, lines } = parsed;
  const read = shapedYear(raw);
  return 'problems' in read ? { problems: allLocated(read.problems, name, lines) } : { ...read, lines };
}
