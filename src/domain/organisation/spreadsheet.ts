import type { Problem } from './problems.ts';
import { isRecord } from './shapeProblems.ts';
import { columnOf, columns, formula, kindOfCell, type SheetSection } from './sheetColumns.ts';
import { fold, nearest } from './spelling.ts';

/** A row of a spreadsheet, with the line of the file that it begins on. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file, cut into cells: the row of headings and those below it that are not blank. */
export interface Sheet {
  /** The file's name, as problems give it. */
  readonly file: string;
  readonly headings: SheetRow;
  readonly rows: readonly SheetRow[];
}

/** What a sheet says, in the shape of a list of the directory's file, still to be checked. */
export interface SheetReading {
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  /** The line of each entry. */
  readonly lines: readonly number[];
  /** The heading that stands over each field. */
  readonly headings: ReadonlyMap<string, string>;
  /** Fields without a column: told once, not for every row. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

interface PlacedColumn {
  readonly field: string;
  readonly heading: string;
  readonly index: number;
}

/**
 * Reads the rows of a sheet as entries. Headings are understood in Norwegian and English, in any order; a column that
 * Verne has no use for is left out with a warning.
 */
export function readSheet(section: SheetSection, sheet: Sheet): SheetReading {
  const placed = placedColumns(section, sheet);
  const headings = new Map(placed.found.map(({ field, heading }) => [field, heading]));
  const missing = columns[section].filter(
    ({ field, required, madeOf }) =>
      required && !headings.has(field) && !(madeOf ?? [field]).some((part) => headings.has(part)),
  );
  const rows = sheet.rows.map((row) => readRow(section, sheet, placed.found, row));
  return {
    entries: rows.map(({ entry }) => entry),
    lines: sheet.rows.map(({ line }) => line),
    headings,
    missing: missing.map(({ field }) => field),
    problems: [
      ...placed.problems,
      ...missing.map(({ headings: known }): Problem => {
        return { code: 'missing-column', at: headingsAt(sheet), details: { headings: known } };
      }),
      ...rows.flatMap(({ problems }) => problems),
    ],
    warnings: placed.warnings,
  };
}

/** How many headings of a row are known, to tell which character divides the cells. */
export function knownHeadings(section: SheetSection, cells: readonly string[]): number {
  return cells.filter((cell) => columnOf(section, cell) !== null).length;
}

/**
 * The id of the unit that somebody wrote down by id, abbreviation or name, whatever the case of its letters; the words
 * themselves when they are nobody's or several units'.
 */
export function unitsAsWritten(units: unknown): (written: string) => string {
  const ids = new Set<string>();
  const byWords = new Map<string, string | null>();
  for (const unit of Array.isArray(units) ? units : []) {
    if (!isRecord(unit) || typeof unit.id !== 'string') continue;
    ids.add(unit.id);
    for (const words of new Set(wordsFor(unit).map(fold))) {
      const known = byWords.get(words);
      byWords.set(words, known === undefined || known === unit.id ? unit.id : null);
    }
  }
  return (written) => (ids.has(written) ? written : (byWords.get(fold(written)) ?? written));
}

function wordsFor({ id, short, names }: Readonly<Record<string, unknown>>): readonly string[] {
  const all = [id, ...(Array.isArray(short) ? short : []), ...(isRecord(names) ? Object.values(names) : [])];
  return all.filter((words) => typeof words === 'string');
}

function headingsAt({ file, headings }: Sheet): string {
  return `${file}:${headings.line}`;
}

interface PlacedColumns {
  readonly found: readonly PlacedColumn[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function placedColumns(section: SheetSection, sheet: Sheet): PlacedColumns {
  const found = new Map<string, PlacedColumn>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const at = headingsAt(sheet);
  for (const [index, heading] of sheet.headings.cells.entries()) {
    if (heading === '') continue;
    const column = columnOf(section, heading);
    if (column === null) {
      const known = columns[section].flatMap(({ headings }) => headings);
      warnings.push({
        code: 'unknown-key',
        at,
        details: { key: heading, nearest: nearest(heading, known, 1) },
      });
      continue;
    }
    const first = found.get(column.field);
    if (first) problems.push({ code: 'duplicate-column', at, details: { heading, first: first.heading } });
    else found.set(column.field, { field: column.field, heading, index });
  }
  return { found: [...found.values()], problems, warnings };
}

function readRow(
  section: SheetSection,
  { file, headings }: Sheet,
  placed: readonly PlacedColumn[],
  { line, cells }: SheetRow,
): { readonly entry: Readonly<Record<string, unknown>>; readonly problems: readonly Problem[] } {
  const given = new Map(placed.map(({ field, index }) => [field, cells[index] ?? '']));
  const at = `${file}:${line}${given.get('id') ? ` (${given.get('id')})` : ''}`;
  const formulas = placed.flatMap(({ field, heading }): Problem[] => {
    const value = given.get(field) ?? '';
    return formula.test(value) ? [{ code: 'formula-cell', at, details: { field: heading, value } }] : [];
  });
  const expected = headings.cells.length;
  const isLonger = cells.slice(expected).some((cell) => cell !== '');
  const tooMany: readonly Problem[] = isLonger
    ? [{ code: 'too-many-cells', at, details: { found: cells.length, expected } }]
    : [];
  return { entry: entryOf(section, given), problems: [...tooMany, ...formulas] };
}

/** The entry that the row stands for; what is left empty is left out, or filled in as the table of columns says. */
function entryOf(
  section: SheetSection,
  given: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const entry: Record<string, unknown> = {};
  for (const { field, cell, part, madeOf, empty } of columns[section]) {
    if (part) continue;
    const parts = [field, ...(given.get(field) ? [] : (madeOf ?? []))].map((each) => given.get(each) ?? '');
    const written = parts.filter((part) => part !== '').join(' ');
    const value = written === '' ? empty : kindOfCell[cell ?? 'text'](written);
    if (value !== undefined) put(entry, field.split('.'), value);
  }
  return entry;
}

function put(entry: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    entry[key] = value;
    return;
  }
  const known = entry[key];
  const inner: Record<string, unknown> = isRecord(known) ? known : {};
  put(inner, rest, value);
  entry[key] = inner;
}
