import PDFDocument from 'pdfkit';
import type { DocumentContent, DocumentSection } from '../app/documents.ts';
import { type Language, languages, type Words } from '../domain/language.ts';
import { heightOfColumns, writeColumns } from './columns.ts';
import { missing, shownLetters } from './letters.ts';
import {
  artifact,
  bold,
  type Doc,
  frame,
  ink,
  page,
  put,
  regular,
  room,
  rule,
  type Writing,
} from './page.ts';
import { heightOfRow, writeRows } from './rows.ts';
import { typeface } from './typeface.ts';

const lettersNote = {
  nb: `Noen bokstaver finnes ikke i skrifttypen og er skrevet uten tegn, eller som ${missing}.`,
  en: `Some letters are not in the typeface and are written without their marks, or as ${missing}.`,
} as const satisfies Words;

const tags: Readonly<Record<Language, string>> = { nb: 'nb-NO', en: 'en-GB' };

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
  const doc = new PDFDocument({
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
  return doc.registerFont(regular, typeface.regular).registerFont(bold, typeface.bold);
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
  if (isChanged) note(writing, lettersNote[language]);
  part.end();
}

function heading(writing: Writing, title: string, reference: string): void {
  const { doc, show } = writing;
  put(writing, 'H1', () => {
    doc.font(bold).fontSize(17).fillColor(ink.accent);
    doc.text(show(title), page.side, page.top - 8);
  });
  put(writing, 'P', () => {
    doc.font(bold).fontSize(11).fillColor(ink.text).text(show(reference));
  });
  doc.y += 2;
}

/** A heading stands with the first row below it, small print with all of it. */
function writeSection(
  writing: Writing,
  { heading: title, rows, isSmallPrint }: DocumentSection,
  number: number,
): void {
  const { doc, language, show } = writing;
  const first = rows[0];
  const below = isSmallPrint ? heightOfColumns(writing, rows) : first ? heightOfRow(writing, first) : 0;
  room(doc, 34 + below);
  const y = doc.y + 11;
  artifact(doc, () => rule(doc, y - 3));
  put(writing, 'H2', () => {
    doc.font(bold).fontSize(10.5).fillColor(ink.accent);
    doc.text(`${number}. ${show(title[language])}`, page.side, y);
  });
  doc.y += 3;
  (isSmallPrint ? writeColumns : writeRows)(writing, rows);
}

function note(writing: Writing, text: string): void {
  const { doc } = writing;
  room(doc, 30);
  put(writing, 'P', () => {
    doc.font(regular).fontSize(7.5).fillColor(ink.soft);
    doc.text(text, page.side, doc.y + 8);
  });
}
