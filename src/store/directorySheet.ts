import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Problem } from '../domain/organisation/problems.ts';
import type { SheetSection } from '../domain/organisation/sheetColumns.ts';
import { columns } from '../domain/organisation/sheetColumns.ts';
import { knownHeadings, type Sheet, type SheetRow } from '../domain/organisation/spreadsheet.ts';

/** What a spreadsheet program writes between cells, by language of the machine and kind of file. */
const separators = [';', ',', '\t'] as const;

/**
 * Cuts a CSV file into cells, as spreadsheets write it: with `;`, `,` or tabs; in UTF-8 with or without a mark, in UTF-16 with
 * one, or in Windows-1252; with any line ends, quoted cells, blank lines and spaces around cells. Refuses a file that
 * is no text (`not-csv`), is ill-formed (`bad-syntax`) or has no heading that is known (`no-headings`).
 */
export function cutSheet(section: SheetSection, file: string, bytes: Uint8Array): Sheet | Problem {
  const text = decoded(bytes);
  if (text === null) return { code: 'not-csv', at: file, details: { file } };
  const stated = /^sep=(.)\n/i.exec(text);
  const offset = stated ? 1 : 0;
  const body = stated ? text.slice(stated[0].length) : text;
  const separator = stated?.[1] ?? likelySeparator(section, body);
  const rows = rowsOf(body, separator, offset);
  if ('message' in rows)
    return { code: 'bad-syntax', at: `${file}:${rows.line}`, details: { ...rows, column: 1 } };
  const [headings, ...below] = rows;
  if (headings === undefined || knownHeadings(section, headings.cells) === 0) {
    const wanted = columns[section].filter(({ required }) => required).map(({ headings: [usual] }) => usual);
    return { code: 'no-headings', at: file, details: { headings: wanted } };
  }
  return { file, headings: trimmedEnd(headings), rows: below };
}

/** The separator by which most of the first line's words are headings. */
function likelySeparator(section: SheetSection, text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const counted = separators.map((separator) => {
    const cells = first.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return { separator, known: knownHeadings(section, cells) };
  });
  return counted.reduce((best, each) => (each.known > best.known ? each : best)).separator;
}

interface Slip {
  readonly line: number;
  readonly message: string;
}

/** A record as the library gives it, with the number of lines read by then. */
const recordsShape = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

function rowsOf(text: string, delimiter: string, offset: number): readonly SheetRow[] | Slip {
  let end = offset;
  try {
    const options = { delimiter, record_delimiter: '\n', relax_column_count: true, relax_quotes: true };
    const records: unknown = parse(text, { ...options, trim: true, info: true });
    return recordsShape
      .parse(records)
      .map(({ record, info }) => {
        const line = end + 1;
        end = offset + info.lines;
        return { line, cells: record.map((cell) => cell.replace(/\s+/g, ' ').trim()) };
      })
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    const lines = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    const message = error instanceof Error ? error.message : String(error);
    return { line: lines + offset, message };
  }
}

/** Separators after the last heading make no columns. */
function trimmedEnd({ line, cells }: SheetRow): SheetRow {
  const last = cells.findLastIndex((cell) => cell !== '');
  return { line, cells: cells.slice(0, last + 1) };
}

/** The text with single line ends, or null for what is no text. */
function decoded(bytes: Uint8Array): string | null {
  const text = inEncoding(bytes);
  return text.includes('\0') || text.startsWith('PK\u0003') ? null : text.replace(/\r\n?/g, '\n');
}

function inEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
