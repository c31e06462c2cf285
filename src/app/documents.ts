import type { Language, Words } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import type { CalendarContent } from './calendars.ts';

/** One line of a document: what it is, what it says, and where a rule has it from. */
export interface DocumentRow {
  readonly label: Words;
  /** '' is a line to be filled in by hand. */
  readonly value: Words;
  readonly source?: readonly string[];
}

/** A numbered part of a document. */
export interface DocumentSection {
  readonly heading: Words;
  readonly rows: readonly DocumentRow[];
  /** Stands small, without its labels: what the document rests on and not what it says. */
  readonly isSmallPrint?: true;
}

/** What a document says, in both languages. */
export interface DocumentContent {
  /** Who it comes from. */
  readonly issuer: Words;
  readonly title: Words;
  /** What it is filed under: a number, or a unit and a day. */
  readonly reference: Words;
  readonly sections: readonly DocumentSection[];
  /** On each page. */
  readonly foot: Words;
  /** Readable in the file by machines. */
  readonly keywords: readonly string[];
  /** The date of the file. The same content with the same date gives the same bytes. */
  readonly madeAt: Instant;
}

/** A table: one row for each thing, its cells as text. */
export interface SheetContent {
  readonly name: Words;
  /** `width` in characters. */
  readonly columns: readonly { readonly title: Words; readonly width: number }[];
  readonly rows: readonly (readonly Words[])[];
}

/** Makes files of what is known. */
export interface Documents {
  /** A calendar (iCalendar). The same content gives the same bytes. */
  calendarOf(content: CalendarContent): Promise<Uint8Array>;
  /** A PDF, with the pages of this language first and those of the other language after them. */
  pdfOf(content: DocumentContent, language: Language): Promise<Uint8Array>;
  /** A spreadsheet (xlsx) in this language. No cell of it is a formula, whatever its words begin with. */
  sheetOf(content: SheetContent, language: Language): Promise<Uint8Array>;
}
