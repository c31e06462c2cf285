import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { type DirectoryReading, readDirectory } from '../domain/organisation/directory.ts';
import type { Problem } from '../domain/organisation/problems.ts';

const extensions = ['.json', '.yaml', '.yml'];

/**
 * Reads and checks a directory file, JSON or YAML by its extension. A file that is missing, of another type or not
 * well-formed is a problem like any other (`unreadable-file`, `unknown-file-type`, `bad-syntax` with line and column).
 */
export async function readDirectoryFile(path: string): Promise<DirectoryReading> {
  const extension = extname(path).toLowerCase();
  if (!extensions.includes(extension)) {
    return refused([{ code: 'unknown-file-type', at: '', details: { path, known: extensions } }]);
  }
  const content = await readFile(path, 'utf8').catch((error: unknown) => ({ reason: reasonOf(error) }));
  if (typeof content !== 'string') {
    return refused([{ code: 'unreadable-file', at: '', details: { path, reason: content.reason } }]);
  }
  return parseDirectory(content, extension === '.json' ? 'json' : 'yaml');
}

/** Reads and checks the text of a directory. JSON is held to JSON's own grammar, although YAML would take it too. */
export function parseDirectory(content: string, format: 'json' | 'yaml'): DirectoryReading {
  const text = content.replace(/^\uFEFF/, '');
  if (format === 'json') {
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch (error) {
      return refused([jsonProblem(text, error)]);
    }
    return readDirectory(raw);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    return refused(
      document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return { code: 'bad-syntax', at: '', details: { line, column: col, message: error.message } };
      }),
    );
  }
  return readUnfolded(document);
}

/** Aliases are followed first here; one that names nothing, or too many of them, is a slip like any other. */
function readUnfolded(document: ReturnType<typeof parseDocument>): DirectoryReading {
  let raw: unknown;
  try {
    raw = document.toJS();
  } catch (error) {
    return refused([
      { code: 'bad-syntax', at: '', details: { line: 1, column: 1, message: reasonOf(error) } },
    ]);
  }
  return readDirectory(raw);
}

/** The engine tells a position only for some slips; for the others the YAML reader, held to JSON's values, finds it. */
function jsonProblem(text: string, error: unknown): Problem {
  const message = reasonOf(error);
  const told = /position (\d+)/.exec(message)?.[1];
  const found = parseDocument(text, { schema: 'json', prettyErrors: false }).errors[0]?.pos[0];
  const before = text.slice(0, told === undefined ? (found ?? text.length) : Number(told)).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { code: 'bad-syntax', at: '', details: { line: before.length, column, message } };
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

function refused(problems: readonly Problem[]): DirectoryReading {
  return { problems, warnings: [] };
}
