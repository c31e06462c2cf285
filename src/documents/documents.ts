import type { Documents } from '../app/documents.ts';
import { pdfOf } from './pdf.ts';
import { sheetOf } from './sheet.ts';

/** PDFs and spreadsheets, made in this process; nothing is asked of anybody. */
export function createDocuments(): Documents {
  return { pdfOf, sheetOf };
}
