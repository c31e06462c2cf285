import type { ServerResponse } from 'node:http';
import type { MadeFile } from '../../app/documents/making.ts';
import type { CardJson, Rendering } from '../../app/ports.ts';
import { placed } from '../../render/placed.ts';
import { withDrawing } from './drawings.ts';
import { withFormsForPhotos, withPhotos } from './photos.ts';

/** What a file is called on the way to the browser. */
const kinds: Readonly<Record<MadeFile['type'], string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
};

/** The card with its photos and the way to its file, for the person in a seat; for nobody in particular (null) without. */
export function shownTo(rendering: Rendering, seat: string | null): Rendering {
  const { file, ...seen } = withDrawing(withPhotos(rendering, seat), seat);
  const shown = seat === null ? seen : { ...seen, card: withFormsForPhotos(seen.card) };
  if (!file || seat === null) return shown;
  const url = `/local/file?${new URLSearchParams({ file: file.id, seat })}`;
  const link: CardJson = {
    type: 'ActionSet',
    actions: [{ type: 'Action.OpenUrl', title: file.name, url }],
  };
  return { ...shown, card: placed(shown.card, 'files', [], [link]) };
}

/** A file to be stored: never shown by the browser as a page, whatever its bytes may be taken for, and kept by no cache. */
export function answerFile(response: ServerResponse, { name, type, bytes }: MadeFile): void {
  response.writeHead(200, {
    'content-type': kinds[type],
    'content-length': bytes.length,
    'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  response.end(bytes);
}
