import type { ServerResponse } from 'node:http';
import type { Rendering } from '../../app/ports.ts';
import { placed } from '../../render/placed.ts';
import { drawingPlace } from '../../render/yearCard.ts';

/** The card with its picture, for the person in a seat; for nobody in particular (null) without. The page chooses the theme. */
export function withDrawing({ drawing, ...words }: Rendering, seat: string | null): Rendering {
  if (!drawing || seat === null) return words;
  const url = `/local/drawing?${new URLSearchParams({ drawing: drawing.id, seat, theme: 'light' })}`;
  const image = {
    type: 'Image',
    url,
    altText: drawing.alt,
    size: 'Stretch',
    selectAction: { type: 'Action.OpenUrl', title: drawing.alt, url },
  };
  return { ...words, card: placed(words.card, drawingPlace, [image]) };
}

/** A picture by itself, which is the same for ever. */
export function answerDrawing(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, {
    'content-type': 'image/png',
    'content-length': bytes.length,
    'content-disposition': 'inline; filename="hse-year.png"',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=86400',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  response.end(bytes);
}
