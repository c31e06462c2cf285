import type { Documents } from '../app/documents.ts';
import { calendarOf } from './calendar.ts';
import { pdfOf } from './pdf.ts';
import { sheetOf } from './sheet.ts';

/** PDFs, spreadsheets and calendars, made in this process; nothing is asked of anybody. */
export function createDocuments(): Documents {
  return { pdfOf, sheetOf, calendarOf: async (content) => calendarOf(content) };
}
