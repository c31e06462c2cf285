import type { Problem } from '../domain/organisation/problems.ts';
import type { SheetSection } from '../domain/organisation/sheetColumns.ts';
import { readSheet, type SheetReading, unitsAsWritten } from '../domain/organisation/spreadsheet.ts';
import { cutSheet } from './directorySheet.ts';
import type { Sources } from './directorySources.ts';

/** A spreadsheet that was read, and the list that it stands for. */
export interface ReadSheet {
  readonly section: SheetSection;
  readonly file: string;
  readonly reading: SheetReading;
}

/** Reads the spreadsheets of a directory. A sheet that cannot be read at all is a problem, and none of `sheets`. */
export function readSheets(sources: Sources['sheets']): {
  readonly sheets: readonly ReadSheet[];
  readonly problems: readonly Problem[];
} {
  const cut = sources.map(({ section, name, bytes }) => ({ section, sheet: cutSheet(section, name, bytes) }));
  return {
    problems: cut.flatMap(({ sheet }) => ('code' in sheet ? [sheet] : [])),
    sheets: cut.flatMap(({ section, sheet }) =>
      'code' in sheet ? [] : [{ section, file: sheet.file, reading: readSheet(section, sheet) }],
    ),
  };
}

/** The directory's file with the lists of the spreadsheets in the place of its own. */
export function withSheets(
  raw: Readonly<Record<string, unknown>>,
  sheets: readonly ReadSheet[],
): Record<string, unknown> {
  const lists = Object.fromEntries(sheets.map(({ section, reading }) => [section, reading.entries]));
  const whole: Record<string, unknown> = { ...raw, ...lists };
  const unitOf = unitsAsWritten(whole.units);
  for (const { section, reading } of sheets) {
    const field = section === 'units' ? 'parent' : 'unit';
    whole[section] = reading.entries.map((entry) => {
      const written = entry[field];
      return typeof written === 'string' ? { ...entry, [field]: unitOf(written) } : entry;
    });
  }
  return whole;
}
