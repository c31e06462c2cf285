import type { Problem } from '../domain/organisation/problems.ts';
import type { Lines } from './directoryLines.ts';
import type { ReadSheet } from './directorySheets.ts';

/** Where the entries of a directory were read. */
export interface Located {
  /** The name of the directory's own file. */
  readonly name: string;
  readonly lines: Lines;
  readonly sheets: readonly ReadSheet[];
}

/** "appointments[12] (a-rector)" in two: the path, and who it is. */
const placed = /^(?<path>[a-zA-Z]+(?:\.[a-zA-Z]+)*(?:\[\d+\])?)(?<rest>.*)$/;

/**
 * The problems with the file and line of each; of a row in a spreadsheet also the column. What is missing in every row
 * because its column is, was told for the column.
 */
export function located(problems: readonly Problem[], places: Located): readonly Problem[] {
  return problems.flatMap((problem): readonly Problem[] => {
    const sheet = sheetOf(problem.at, places);
    const field = 'field' in problem.details ? problem.details.field : null;
    if (problem.code === 'missing-field' && sheet?.reading.missing.includes(problem.details.field)) return [];
    const column = field === null ? undefined : sheet?.reading.headings.get(field);
    const at = placeOf(problem.at, places);
    const found = { ...problem, at, ...(column === undefined ? {} : { column }) };
    if (found.code === 'duplicate-id')
      return [{ ...found, details: { ...found.details, first: placeOf(found.details.first, places) } }];
    if (found.code === 'two-line-managers')
      return [{ ...found, details: { ...found.details, other: placeOf(found.details.other, places) } }];
    return [found];
  });
}

function placeOf(at: string, places: Located): string {
  const { path = '', rest = '' } = placed.exec(at)?.groups ?? {};
  if (path === '') return at === '' ? places.name : at;
  const sheet = sheetOf(at, places);
  if (sheet) {
    const index = /\[(\d+)\]/.exec(path)?.[1];
    const line = index === undefined ? undefined : sheet.reading.lines[Number(index)];
    return `${sheet.file}${line === undefined ? '' : `:${line}`}${rest}`;
  }
  const line = places.lines.get(path) ?? places.lines.get(path.replace(/\.[a-zA-Z]+$/, ''));
  return `${places.name}${line === undefined ? '' : `:${line}`} ${path}${rest}`;
}

function sheetOf(at: string, { sheets }: Located): ReadSheet | undefined {
  return sheets.find(({ section }) => at === section || at.startsWith(`${section}[`));
}
