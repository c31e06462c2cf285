import writeXlsxFile from 'write-excel-file/node';
import type { SheetContent } from '../app/documents.ts';
import type { Language } from '../domain/language.ts';

/** What a spreadsheet, or a file that is saved from it, may take for the beginning of a formula. */
const beginsFormula = /^[=+\-@＝＋－＠\t\r\n]/;

/** The most that a cell holds. */
const mostLetters = 32_000;

/**
 * Words as a cell shows them: text and never a formula, also after somebody has saved the sheet as CSV and opened that.
 */
export function asText(words: string): string {
  const clean = words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Co}]/gu, (each) => (each === '\n' ? each : ' '))
    .slice(0, mostLetters);
  return beginsFormula.test(clean.trimStart()) || beginsFormula.test(clean) ? `'${clean}` : clean;
}

/** A table with a head that stays in sight, as xlsx. */
export async function sheetOf(
  { name, columns, rows }: SheetContent,
  language: Language,
): Promise<Uint8Array> {
  const head = columns.map(({ title }) => ({
    value: asText(title[language]),
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#e6ecf3',
    wrap: true,
  }));
  const body = rows.map((row) =>
    row.map((cell) => ({
      value: asText(cell[language]),
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
    })),
  );
  const bytes = await writeXlsxFile([head, ...body], {
    sheet: sheetName(name[language]),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
  return new Uint8Array(bytes);
}

/** What may not stand in the name of a sheet is left out. */
function sheetName(words: string): string {
  return words
    .replaceAll(/[:\\/?*[\]']/g, ' ')
    .slice(0, 31)
    .trim();
}
