import type { DocumentContent } from '../app/documents.ts';
import type { Language, Words } from '../domain/language.ts';
import { shownLetters } from './letters.ts';

export type Doc = PDFKit.PDFDocument;
export type Part = PDFKit.PDFStructureElement;

/** Measures in points. */
export const page = { top: 74, bottom: 58, side: 58, label: 138, gap: 12 } as const;
export const ink = { text: '#1b1b1b', soft: '#5a5a5a', line: '#c9ced6', accent: '#12365a' } as const;

/** The names under which a document knows its two cuts. */
export const regular = 'regular';
export const bold = 'bold';

/** One language of the document while it is being written. */
export interface Writing {
  readonly doc: Doc;
  readonly language: Language;
  readonly part: Part;
  /** The text as the typeface can show it; what it cannot show is noted. */
  readonly show: (text: string) => string;
}

/** Where the right margin begins. */
export const rightOf = (doc: Doc): number => doc.page.width - page.side;

/** Begins a new page when there is no room for what must stand together; what is longer than a page flows over. */
export function room(doc: Doc, height: number): void {
  const bottom = doc.page.height - page.bottom;
  if (doc.y + height <= bottom || height > bottom - page.top) return;
  doc.addPage();
  doc.y = page.top;
}

/** Draws what readers of the text come to in its order. */
export function put(
  { part, doc }: Pick<Writing, 'part' | 'doc'>,
  tag: 'H1' | 'H2' | 'P',
  draw: () => void,
): void {
  part.add(doc.struct(tag, {}, draw));
}

/** Lines and running heads, which readers of the text pass over. */
export function artifact(doc: Doc, draw: () => void): void {
  doc.markContent('Artifact');
  draw();
  doc.endMarkedContent();
}

/** A line from there to the right margin. */
export function rule(
  doc: Doc,
  y: number,
  look: { from?: number; width?: number; color?: string } = {},
): void {
  const { from = page.side, width = 0.6, color = ink.line } = look;
  doc.moveTo(from, y).lineTo(rightOf(doc), y).lineWidth(width).stroke(color);
}

const count = { nb: 'Side {page} av {of}', en: 'Page {page} of {of}' } as const satisfies Words;

/** What stands on every page: who it comes from, what it is filed under, which page it is. */
export function frame(
  doc: Doc,
  { issuer, reference, title, foot }: DocumentContent,
  language: Language,
  { at, page: number, of }: { readonly at: number; readonly page: number; readonly of: number },
): void {
  doc.switchToPage(at);
  doc.page.margins.bottom = 0;
  const width = rightOf(doc) - page.side;
  const show = (text: string) => shownLetters(text).text;
  const counted = count[language].replace('{page}', String(number)).replace('{of}', String(of));
  const filed = number === 1 ? reference[language] : `${title[language]} · ${reference[language]}`;
  artifact(doc, () => {
    doc.font(bold).fontSize(8.5).fillColor(ink.text);
    doc.text(show(issuer[language]), page.side, 34, { width: width / 3, height: 12, ellipsis: true });
    doc.font(regular).fillColor(ink.soft);
    doc.text(show(filed), page.side + width / 3, 34, {
      width: (2 * width) / 3,
      height: 12,
      ellipsis: true,
      align: 'right',
    });
    rule(doc, 51, { width: 1, color: ink.accent });
    const y = doc.page.height - 42;
    rule(doc, y - 5);
    doc.fontSize(7).fillColor(ink.soft);
    doc.text(show(foot[language]), page.side, y, { width: width - 80 });
    doc.text(counted, page.side, y, { width, align: 'right', lineBreak: false });
  });
}
