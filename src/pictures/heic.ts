import { PictureError } from '../app/pictures.ts';
import { mustBeOpenable } from './kinds.ts';
import type { Bitmap } from './webp.ts';

/**
 * The pixels of a HEIC, upright: its own way to say how the phone was held is part of the picture. How many pixels it has is
 * looked at before they are unpacked. Throws `PictureError` 'too-many-pixels', and other errors for what cannot be decoded.
 */
export async function openHeic(bytes: Uint8Array): Promise<Bitmap> {
  // Loaded when the first such photo comes: it takes its time and its memory.
  const { default: heic } = await import('heic-decode');
  const pictures = await heic.all({ buffer: bytes });
  try {
    const [first] = pictures;
    if (!first) throw new PictureError('unreadable');
    mustBeOpenable(first);
    return await first.decode();
  } finally {
    pictures.dispose();
  }
}
