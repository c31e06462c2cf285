import type { Rendering } from '../../app/ports.ts';
import { placed } from '../../render/placed.ts';
import { drawingPlace } from '../../render/yearCard.ts';

/** The most that a message weighs for certain, in bytes: Teams counts two for each character. */
const mostBytes = 78 * 1024;

/** Sizes of a picture, the one that is wanted first. */
const sizes = ['small', 'smallest'] as const;

/** The bytes (PNG) of a picture in a size; null when there is none for its reader. */
export type PictureIn = (size: (typeof sizes)[number]) => Promise<Uint8Array | null>;

/**
 * The rendering with its picture in the card itself, so that it lies nowhere else: in the first size with which the card is not too
 * heavy. Where it is with every size, the card is shown without: what is on the picture stands there in words as well.
 */
export async function withDrawing(rendering: Rendering, pictureIn: PictureIn): Promise<Rendering> {
  const { drawing, card } = rendering;
  if (!drawing) return rendering;
  for (const size of sizes) {
    const png = await pictureIn(size);
    if (png === null) return rendering;
    const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const image = { type: 'Image', url, altText: drawing.alt, size: 'Stretch' };
    const shown = placed(card, drawingPlace, [image]);
    if (2 * JSON.stringify(shown).length <= mostBytes) return { ...rendering, card: shown };
  }
  return rendering;
}
