import type { Rendering } from '../../app/ports.ts';
import { placed } from '../../render/placed.ts';
import { drawingPlace } from '../../render/yearCard.ts';

/** The most that a message weighs for certain, in bytes: Teams counts two for each character. */
const mostBytes = 78 * 1024;

/**
 * The rendering with its picture in the card itself, so that it lies nowhere else. Where the card would get too heavy with it, the
 * card is shown without: what is on the picture stands there in words as well.
 */
export function withDrawing(rendering: Rendering, png: Uint8Array | null): Rendering {
  const { drawing, card } = rendering;
  if (!drawing || png === null) return rendering;
  const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const image = { type: 'Image', url, altText: drawing.alt, size: 'Stretch' };
  const shown = placed(card, drawingPlace, [image]);
  return 2 * JSON.stringify(shown).length > mostBytes ? rendering : { ...rendering, card: shown };
}
