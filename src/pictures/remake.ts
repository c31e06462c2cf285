import { Jimp } from 'jimp';
import { mostThumbnailBytes, PictureError, type SafePicture } from '../app/pictures.ts';
import { photoLimits } from '../domain/reports/photos.ts';
import { inspect } from './kinds.ts';

type Picture = InstanceType<typeof Jimp>;

const quality = 82;

/** Tried in turn until a thumbnail is small enough: the longer side in pixels, and the quality. */
const thumbnails = [
  [640, 70],
  [640, 50],
  [480, 55],
  [360, 50],
  [240, 40],
  [160, 30],
] as const;

/** What the decoder may take for one picture, in megabytes. */
const mostMemory = 700;

/**
 * Opens a picture, turns it upright, makes it smaller where it is too large, and writes its pixels as a new JPEG. Throws
 * `PictureError`.
 */
export async function remake(bytes: Uint8Array): Promise<SafePicture> {
  inspect(bytes);
  const picture = await opened(bytes);
  picture.background = 0xffffffff;
  const { longestSide } = photoLimits;
  if (Math.max(picture.width, picture.height) > longestSide)
    picture.scaleToFit({ w: longestSide, h: longestSide });
  const whole = await picture.getBuffer('image/jpeg', { quality });
  return {
    bytes: whole,
    width: picture.width,
    height: picture.height,
    thumbnail: await thumbnailOf(picture),
  };
}

async function opened(bytes: Uint8Array): Promise<Picture> {
  try {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const limits = { maxResolutionInMP: photoLimits.megapixels + 1, maxMemoryUsageInMB: mostMemory };
    const picture = (await Jimp.fromBuffer(data, { 'image/jpeg': limits })) as Picture;
    if (picture.bitmap.data.length !== picture.width * picture.height * 4)
      throw new PictureError('unreadable');
    return picture;
  } catch {
    throw new PictureError('unreadable');
  }
}

async function thumbnailOf(picture: Picture): Promise<Uint8Array> {
  for (const [side, quality] of thumbnails) {
    if (Math.max(picture.width, picture.height) > side) picture.scaleToFit({ w: side, h: side });
    const small = await picture.getBuffer('image/jpeg', { quality });
    if (small.length <= mostThumbnailBytes) return small;
  }
  throw new PictureError('unreadable');
}
