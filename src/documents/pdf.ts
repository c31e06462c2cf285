import PDFDocument from 'pdfkit';
import type { DocumentContent, DocumentRow, DocumentSection } from '../app/documents.ts';
import { type Language, languages, type Words } from '../domain/language.ts';
import { missing, shownLetters } from './letters.ts';

type Doc = PDFKit.PDFDocument;
type Part = PDFKit.PDFStructureElement;

/** Measures in points. */
const page = { top: 82, bottom: 68, side: 62, label: 138, gap: 14 } as const;
const ink = { text: '#1b1b1b', soft: '#5a5a5a', line: '#c9ced6', accent: '#12365a' } as const;
const regular = 'Helvetica';
const bold = 'Helvetica-Bold';

const words = {
  page: { nb: 'Side {page} av {of}', en: 'Page {page} of {of}' },
  source: { nb: 'Kilde: {sources}', en: 'Source: {sources}' },
  letters: {
    nb: `Noen bokstaver finnes ikke i skrifttypen og er skrevet uten tegn, eller som ${missing}.`,
    en: `Some letters are not in the typeface and are written without their marks, or as ${missing}.`,
  },
} as const satisfies Readonly<Record<string, Words>>;

const tags: Readonly<Record<Language, string>> = { nb: 'nb-NO', en: 'en-GB' };

/** One language of the document while it is being written. */
interface Writing {
  readonly doc: Doc;
  readonly language: Language;
  readonly part: Part;
  /** The text as the typeface can show it; what it cannot show is noted. */
  readonly show: (text: string) => string;
}

/** A PDF of the content, this language first. Its bytes follow from its content alone. */
export function pdfOf(content: DocumentContent, language: Language): Promise<Uint8Array> {
  const doc = begun(content, language);
  const bytes = collected(doc);
  const order = [language, ...languages.filter((each) => each !== language)];
  const pages = order.map((each, index) => {
    if (index > 0) doc.addPage();
    const first = doc.bufferedPageRange().count - 1;
    writeIn(doc, content, each);
    return { language: each, first, last: doc.bufferedPageRange().count - 1 };
  });
  for (const { language: each, first, last } of pages) {
    for (let at = first; at <= last; at++)
      frame(doc, content, each, { at, page: at - first + 1, of: last - first + 1 });
  }
  doc.end();
  return bytes;
}

function begun({ title, reference, issuer, keywords, madeAt }: DocumentContent, language: Language): Doc {
  const made = new Date(madeAt);
  return new PDFDocument({
    size: 'A4',
    margins: { top: page.top, bottom: page.bottom, left: page.side, right: page.side },
    pdfVersion: '1.7',
    lang: tags[language],
    displayTitle: true,
    tagged: true,
    bufferPages: true,
    info: {
      Title: `${title[language]} ${reference[language]}`,
      Author: issuer[language],
      Creator: 'Verne',
      Producer: 'Verne',
      Keywords: keywords.join(' '),
      CreationDate: made,
      ModDate: made,
    },
  });
}

function collected(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

function writeIn(doc: Doc, { title, reference, sections }: DocumentContent, language: Language): void {
  let isChanged = false;
  const show = (text: string): string => {
    const shown = shownLetters(text);
    isChanged ||= shown.isChanged;
    return shown.text;
  };
  const part = doc.struct('Document', { lang: tags[language] });
  doc.addStructure(part);
  const writing: Writing = { doc, language, part, show };
  heading(writing, title[language], reference[language]);
  sections.forEach((section, index) => {
    writeSection(writing, section, index + 1);
  });
  if (isChanged) note(writing, words.letters[language]);
  part.end();
}

function heading({ doc, part, show }: Writing, title: string, reference: string): void {
  put(part, doc, 'H1', () => {
    doc.font(bold).fontSize(19).fillColor(ink.accent).text(show(title), page.side, page.top);
  });
  put(part, doc, 'P', () => {
    doc.moveDown(0.15).font(bold).fontSize(12).fillColor(ink.text).text(show(reference));
  });
  doc.moveDown(0.4);
}

function writeSection(writing: Writing, { heading: title, rows }: DocumentSection, number: number): void {
  const { doc, language, part, show } = writing;
  const first = rows[0];
  room(doc, 34 + (first ? heightOf(writing, first) : 0));
  const y = doc.y + 12;
  artifact(doc, () => {
    doc
      .moveTo(page.side, y - 4)
      .lineTo(doc.page.width - page.side, y - 4)
      .lineWidth(0.6)
      .stroke(ink.line);
  });
  put(part, doc, 'H2', () => {
    doc.font(bold).fontSize(11.5).fillColor(ink.accent);
    doc.text(`${number}. ${show(title[language])}`, page.side, y + 2);
  });
  doc.moveDown(0.3);
  rows.forEach((row, index) => {
    const isSame = rows[index - 1]?.label[language] === row.label[language];
    writeRow(writing, row, isSame);
  });
}

/** The same label is not repeated below itself. */
function writeRow(writing: Writing, row: DocumentRow, isSame: boolean): void {
  const { doc, language, part, show } = writing;
  room(doc, heightOf(writing, row));
  const y = doc.y;
  if (!isSame) {
    put(part, doc, 'P', () => {
      doc.font(regular).fontSize(9).fillColor(ink.soft);
      doc.text(show(row.label[language]), page.side, y + 0.8, { width: page.label });
    });
  }
  const below = isSame || doc.y < y ? y : doc.y;
  const value = show(row.value[language]);
  if (value === '') blank(doc, y);
  else
    put(part, doc, 'P', () => {
      doc
        .font(regular)
        .fontSize(sizeFor(doc, value))
        .fillColor(ink.text)
        .text(value, valueAt, y, { width: valueWidth(doc), lineGap: 1.2 });
    });
  if (row.source) source(writing, row.source);
  // A label of several lines may be taller than what stands beside it.
  if (doc.y < below) doc.y = below;
  doc.y += 4.5;
}

const valueAt = page.side + page.label + page.gap;
const valueWidth = (doc: Doc): number => doc.page.width - page.side - valueAt;

/** A line to write on. */
function blank(doc: Doc, y: number): void {
  artifact(doc, () => {
    doc
      .moveTo(valueAt, y + 13)
      .lineTo(doc.page.width - page.side, y + 13)
      .lineWidth(0.6)
      .dash(1.5, { space: 2 });
    doc.stroke(ink.soft).undash();
  });
  doc.y = y + 16;
}

function source({ doc, language, part, show }: Writing, sources: readonly string[]): void {
  const named = sources.map((each) => each.replace('#', ' ')).join('; ');
  put(part, doc, 'P', () => {
    doc.font(regular).fontSize(7.5).fillColor(ink.soft);
    doc.text(show(words.source[language].replace('{sources}', named)), valueAt, doc.y, {
      width: valueWidth(doc),
    });
  });
}

function note({ doc, part }: Writing, text: string): void {
  room(doc, 30);
  put(part, doc, 'P', () => {
    doc
      .font(regular)
      .fontSize(8)
      .fillColor(ink.soft)
      .text(text, page.side, doc.y + 10);
  });
}

/** Small enough for the longest word: a checksum that is broken in two cannot be copied. */
function sizeFor(doc: Doc, value: string): number {
  const longest = value.split(/\s/).reduce((a, b) => (b.length > a.length ? b : a), '');
  const width = doc.font(regular).fontSize(10).widthOfString(longest);
  return Math.max(7, Math.min(10, Math.floor((10 * 2 * valueWidth(doc)) / width) / 2));
}

function heightOf({ doc, language, show }: Writing, { value, label, source: from }: DocumentRow): number {
  const shown = show(value[language]);
  const height = doc
    .font(regular)
    .fontSize(sizeFor(doc, shown))
    .heightOfString(shown, { width: valueWidth(doc), lineGap: 1.2 });
  const beside = doc.fontSize(9).heightOfString(show(label[language]), { width: page.label });
  return Math.max(height + (from ? 10 : 0), beside) + 4.5;
}

/** Begins a new page when there is no room for what must stand together; what is longer than a page flows over. */
function room(doc: Doc, height: number): void {
  const bottom = doc.page.height - page.bottom;
  if (doc.y + height <= bottom || height > bottom - page.top) return;
  doc.addPage();
  doc.y = page.top;
}

/** What stands on every page: who it comes from, what it is filed under, which page it is. */
function frame(
  doc: Doc,
  { issuer, reference, title, foot }: DocumentContent,
  language: Language,
  { at, page: number, of }: { readonly at: number; readonly page: number; readonly of: number },
): void {
  doc.switchToPage(at);
  doc.page.margins.bottom = 0;
  const right = doc.page.width - page.side;
  const width = right - page.side;
  const show = (text: string) => shownLetters(text).text;
  const count = words.page[language].replace('{page}', String(number)).replace('{of}', String(of));
  artifact(doc, () => {
    doc
      .font(bold)
      .fontSize(9)
      .fillColor(ink.text)
      .text(show(issuer[language]), page.side, 36, { width: width / 2, lineBreak: false });
    const filed = number === 1 ? reference[language] : `${title[language]} · ${reference[language]}`;
    doc
      .font(regular)
      .fillColor(ink.soft)
      .text(show(filed), page.side, 36, { width, align: 'right', lineBreak: false });
    doc.moveTo(page.side, 54).lineTo(right, 54).lineWidth(1).stroke(ink.accent);
    const y = doc.page.height - 46;
    doc
      .moveTo(page.side, y - 6)
      .lineTo(right, y - 6)
      .lineWidth(0.6)
      .stroke(ink.line);
    doc
      .fontSize(7.5)
      .fillColor(ink.soft)
      .text(show(foot[language]), page.side, y, { width: width - 80 });
    doc.text(count, page.side, y, { width, align: 'right', lineBreak: false });
  });
}

/** Draws what readers of the text come to in its order. */
function put(part: Part, doc: Doc, tag: 'H1' | 'H2' | 'P', draw: () => void): void {
  part.add(doc.struct(tag, {}, draw));
}

/** Lines and running heads, which readers of the text pass over. */
function artifact(doc: Doc, draw: () => void): void {
  doc.markContent('Artifact');
  draw();
  doc.endMarkedContent();
}
