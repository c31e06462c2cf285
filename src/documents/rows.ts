import type { DocumentRow, DocumentSection } from '../app/documents.ts';
import type { Words } from '../domain/language.ts';
import { sourcesText } from '../domain/sources.ts';
import { artifact, type Doc, ink, page, put, regular, rightOf, room, rule, type Writing } from './page.ts';

const size = { label: 8.5, value: 9.5, source: 7 } as const;

/** Between rows, and between the lines of a row, in points. */
const space = { rows: 3.6, lines: -0.4 } as const;

const from = { nb: 'Kilde: {sources}', en: 'Source: {sources}' } as const satisfies Words;

/** Rows of labels and values, each as far as it goes. */
export function writeRows(writing: Writing, rows: DocumentSection['rows']): void {
  const { language } = writing;
  rows.forEach((row, index) => {
    writeRow(writing, row, rows[index - 1]?.label[language] === row.label[language]);
  });
}

/** The same label is not repeated below itself. */
function writeRow(writing: Writing, row: DocumentRow, isSame: boolean): void {
  const { doc, language, show } = writing;
  room(doc, heightOfRow(writing, row));
  const y = doc.y;
  if (!isSame) {
    put(writing, 'P', () => {
      doc.font(regular).fontSize(size.label).fillColor(ink.soft);
      doc.text(show(row.label[language]), page.side, y + 0.9, { width: page.label, lineGap: space.lines });
    });
  }
  const below = isSame || doc.y < y ? y : doc.y;
  const value = show(row.value[language]);
  if (value === '') blank(doc, y);
  else
    put(writing, 'P', () => {
      doc.font(regular).fontSize(sizeFor(doc, value)).fillColor(ink.text);
      doc.text(value, valueAt, y, { width: valueWidth(doc), lineGap: space.lines });
    });
  if (row.source) writeSource(writing, row.source);
  // A label of several lines may be taller than what stands beside it.
  if (doc.y < below) doc.y = below;
  doc.y += space.rows;
}

const valueAt = page.side + page.label + page.gap;
const valueWidth = (doc: Doc): number => rightOf(doc) - valueAt;

/** A line to write on. */
function blank(doc: Doc, y: number): void {
  artifact(doc, () => {
    doc.dash(1.5, { space: 2 });
    rule(doc, y + 13, { from: valueAt, color: ink.soft });
    doc.undash();
  });
  doc.y = y + 16;
}

function writeSource(writing: Writing, sources: readonly string[]): void {
  const { doc } = writing;
  put(writing, 'P', () => {
    doc.font(regular).fontSize(size.source).fillColor(ink.soft);
    doc.text(sourceText(writing, sources), valueAt, doc.y, { width: valueWidth(doc), lineGap: space.lines });
  });
}

/** Where a rule has it from. */
export function sourceText({ language, show }: Writing, sources: readonly string[]): string {
  return show(from[language].replace('{sources}', sourcesText(sources, language)));
}

/** Small enough for the longest word: a checksum that is broken in two cannot be copied. */
function sizeFor(doc: Doc, value: string): number {
  const longest = value.split(/\s/).reduce((a, b) => (b.length > a.length ? b : a), '');
  const width = doc.font(regular).fontSize(size.value).widthOfString(longest);
  if (width <= valueWidth(doc)) return size.value;
  return Math.max(size.source, Math.floor((size.value * 2 * valueWidth(doc)) / width) / 2);
}

/** The height of a row with what belongs to it, in points. */
export function heightOfRow(writing: Writing, { value, label, source }: DocumentRow): number {
  const { doc, language, show } = writing;
  const shown = show(value[language]);
  const height = doc
    .font(regular)
    .fontSize(sizeFor(doc, shown))
    .heightOfString(shown, { width: valueWidth(doc), lineGap: space.lines });
  const below = source
    ? doc.fontSize(size.source).heightOfString(sourceText(writing, source), { width: valueWidth(doc) })
    : 0;
  const beside = doc.fontSize(size.label).heightOfString(show(label[language]), { width: page.label });
  return Math.max(height + below, beside) + space.rows;
}
