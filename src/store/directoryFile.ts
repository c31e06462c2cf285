import { LineCounter, parseDocument } from 'yaml';
import { type DirectoryReading, readDirectory } from '../domain/organisation/directory.ts';
import type { Problem } from '../domain/organisation/problems.ts';
import { isRecord } from '../domain/organisation/shapeProblems.ts';
import { type Lines, linesOfJson, linesOfYaml } from './directoryLines.ts';
import { type Located, located } from './directoryPlaces.ts';
import { type ReadSheet, readSheets, withSheets } from './directorySheets.ts';
import { readSources, reasonOf, type Sources } from './directorySources.ts';

/** A directory as it was read, with the fingerprint of the files that it was read from. */
export type FileReading = DirectoryReading & { readonly fingerprint: string };

/**
 * Reads and checks a directory: a JSON or YAML file, or a folder with one and with spreadsheets in CSV. A file that is
 * missing, of another type or not well-formed is a problem like any other; every problem tells its file and line.
 */
export async function readDirectoryFile(path: string): Promise<FileReading> {
  return readingOf(await readSources(path));
}

/** What the files of a directory say; those that could not be read are its one problem. */
export function readingOf(sources: Sources | Problem): FileReading {
  const fingerprint = fingerprintOf(sources);
  if ('code' in sources) return { problems: [sources], warnings: [], fingerprint };
  return { ...readSourced(sources), fingerprint };
}

/** The same for files that say the same, and for files that cannot be read for the same reason. */
export function fingerprintOf(sources: Sources | Problem): string {
  return 'code' in sources ? JSON.stringify(sources) : sources.fingerprint;
}

/** Reads and checks the text of a directory. JSON is held to JSON's own grammar, although YAML would take it too. */
export function parseDirectory(
  content: string,
  format: 'json' | 'yaml',
  name = `directory.${format}`,
): DirectoryReading {
  const bytes = new TextEncoder().encode(content);
  return readSourced({ main: { name, bytes, format }, sheets: [] });
}

function readSourced({ main, sheets }: Omit<Sources, 'fingerprint'>): DirectoryReading {
  const text = new TextDecoder('utf-8').decode(main.bytes);
  const parsed = main.format === 'json' ? fromJson(text, main.name) : fromYaml(text, main.name);
  const read = readSheets(sheets);
  const slips = [...('problems' in parsed ? parsed.problems : []), ...read.problems];
  if ('problems' in parsed || read.problems.length > 0) return { problems: slips, warnings: [] };
  return assembled(parsed, read.sheets, main.name);
}

/** What a file says, and where; the lines are looked for only when there is something to tell. */
interface Parsed {
  readonly raw: unknown;
  readonly lines: () => Lines;
}

type Parsing = Parsed | { readonly problems: readonly Problem[] };

function assembled({ raw, lines }: Parsed, sheets: readonly ReadSheet[], name: string): DirectoryReading {
  const whole = isRecord(raw) ? withSheets(raw, sheets) : raw;
  const reading = readDirectory(whole);
  const ofSheets = sheets.flatMap(({ reading: { problems } }) => problems);
  const aboutSheets = [...sheets.flatMap((sheet) => sheet.reading.warnings), ...replaced(raw, sheets, name)];
  const found = 'problems' in reading ? reading.problems : [];
  const isQuiet = found.length + reading.warnings.length === 0;
  const places: Located = { name, lines: isQuiet ? new Map() : lines(), sheets };
  const warnings = [...located(reading.warnings, places), ...aboutSheets];
  if ('problems' in reading || ofSheets.length > 0)
    return { problems: [...ofSheets, ...located(found, places)], warnings };
  return { directory: reading.directory, warnings };
}

/** Lists of the file that a spreadsheet stands in the place of. */
function replaced(raw: unknown, sheets: readonly ReadSheet[], name: string): readonly Problem[] {
  if (!isRecord(raw)) return [];
  return sheets
    .filter(({ section }) => Array.isArray(raw[section]) && raw[section].length > 0)
    .map(({ section, file }) => ({ code: 'list-replaced', at: name, details: { section, file } }));
}

function fromJson(text: string, name: string): Parsing {
  try {
    return { raw: JSON.parse(text), lines: () => linesOfJson(text) };
  } catch (error) {
    return { problems: [jsonProblem(text, error, name)] };
  }
}

/** Aliases are followed here; one that names nothing, or too many of them, is a slip like any other. */
function fromYaml(text: string, name: string): Parsing {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => {
      const { line, col } = counter.linePos(pos[0]);
      return syntaxProblem(name, line, col, message);
    });
    return { problems };
  }
  try {
    return { raw: document.toJS(), lines: () => linesOfYaml(document, counter) };
  } catch (error) {
    return { problems: [syntaxProblem(name, 1, 1, reasonOf(error))] };
  }
}

/** The engine tells a position only for some slips; for the others the YAML reader, held to JSON's values, finds it. */
function jsonProblem(text: string, error: unknown, name: string): Problem {
  const message = reasonOf(error);
  const told = /position (\d+)/.exec(message)?.[1];
  const found = parseDocument(text, { schema: 'json', prettyErrors: false }).errors[0]?.pos[0];
  const before = text.slice(0, told === undefined ? (found ?? text.length) : Number(told)).split('\n');
  return syntaxProblem(name, before.length, (before.at(-1)?.length ?? 0) + 1, message);
}

function syntaxProblem(name: string, line: number, column: number, message: string): Problem {
  return { code: 'bad-syntax', at: `${name}:${line}`, details: { line, column, message } };
}
