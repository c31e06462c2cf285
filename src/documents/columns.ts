import type { DocumentRow, DocumentSection } from '../app/documents.ts';
import { ink, page, put, regular, rightOf, room, type Writing } from './page.ts';
import { sourceText, writeRows } from './rows.ts';

const size = { text: 8, source: 6.5 } as const;

/** Between rows, between the lines of a row, and between the columns, in points. */
const space = { rows: 4, lines: -0.6, columns: 22 } as const;

/** Small print in two columns, the first of them read to its end first. What does not fit on one page is written as rows. */
export function writeColumns(writing: Writing, rows: DocumentSection['rows']): void {
  const { doc } = writing;
  const heights = rows.map((row) => heightIn(writing, row));
  const count = leftOf(heights);
  const height = Math.max(sum(heights.slice(0, count)), sum(heights.slice(count)));
  if (height > doc.page.height - page.top - page.bottom) {
    writeRows(writing, rows);
    return;
  }
  room(doc, height);
  const top = doc.y;
  writeColumn(writing, rows.slice(0, count), page.side);
  doc.y = top;
  writeColumn(writing, rows.slice(count), page.side + columnWidth(writing) + space.columns);
  doc.y = top + height;
}

/** The height that a section in columns takes, in points. */
export function heightOfColumns(writing: Writing, rows: DocumentSection['rows']): number {
  const heights = rows.map((row) => heightIn(writing, row));
  const count = leftOf(heights);
  return Math.max(sum(heights.slice(0, count)), sum(heights.slice(count)));
}

function writeColumn(writing: Writing, rows: readonly DocumentRow[], x: number): void {
  const { doc, language, show } = writing;
  const width = columnWidth(writing);
  for (const { value, source } of rows) {
    put(writing, 'P', () => {
      doc.font(regular).fontSize(size.text).fillColor(ink.text);
      doc.text(show(value[language]), x, doc.y, { width, lineGap: space.lines });
    });
    if (source)
      put(writing, 'P', () => {
        doc.font(regular).fontSize(size.source).fillColor(ink.soft);
        doc.text(sourceText(writing, source), x, doc.y, { width, lineGap: space.lines });
      });
    doc.y += space.rows;
  }
}

function heightIn(writing: Writing, { value, source }: DocumentRow): number {
  const { doc, language, show } = writing;
  const fit = { width: columnWidth(writing), lineGap: space.lines };
  const text = doc.font(regular).fontSize(size.text).heightOfString(show(value[language]), fit);
  const below = source ? doc.fontSize(size.source).heightOfString(sourceText(writing, source), fit) : 0;
  return text + below + space.rows;
}

/** How many rows stand on the left, so that both columns are about as long. */
function leftOf(heights: readonly number[]): number {
  const half = sum(heights) / 2;
  let reached = 0;
  const at = heights.findIndex((height) => {
    reached += height;
    return reached >= half;
  });
  return at === -1 ? heights.length : at + 1;
}

function columnWidth({ doc }: Writing): number {
  return (rightOf(doc) - page.side - space.columns) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
