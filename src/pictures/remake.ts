import { Jimp } from 'jimp';
import { mostThumbnailBytes, PictureError, type SafePicture } from '../app/pictures.ts';
import { photoLimits } from '../domain/reports/photos.ts';
import { openHeic } from './heic.ts';
import { inspect, type Kind } from './kinds.ts';
import { type Bitmap, openWebp, orientationInWebp } from './webp.ts';

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

/** What a decoder may take for one picture, in megabytes. */
export const mostMemory = 700;

/**
 * Opens a picture, turns it upright, makes it smaller where it is too large, and writes its pixels as a new JPEG. Throws
 * `PictureError`.
 */
export async function remake(bytes: Uint8Array): Promise<SafePicture> {
  const picture = await opened(bytes, inspect(bytes));
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

async function opened(bytes: Uint8Array, kind: Kind): Promise<Picture> {
  try {
    const picture = await openers[kind](bytes);
    if (picture.bitmap.data.length !== picture.width * picture.height * 4)
      throw new PictureError('unreadable');
    return picture;
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('unreadable');
  }
}

const openers: Readonly<Record<Kind, (bytes: Uint8Array) => Promise<Picture>>> = {
  jpg: openedByJimp,
  png: openedByJimp,
  gif: openedByJimp,
  webp: async (bytes) => upright(pictureOf(await openWebp(bytes)), orientationInWebp(bytes)),
  heic: async (bytes) => pictureOf(await openHeic(bytes)),
};

async function openedByJimp(bytes: Uint8Array): Promise<Picture> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const limits = { maxResolutionInMP: photoLimits.megapixels + 1, maxMemoryUsageInMB: mostMemory };
  return (await Jimp.fromBuffer(data, { 'image/jpeg': limits })) as Picture;
}

function pictureOf({ data, width, height }: Bitmap): Picture {
  const pixels = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return new Jimp({ data: pixels, width, height });
}

type Turn = (picture: Picture) => void;
const mirrored: Turn = (picture) => void picture.flip({ horizontal: true });
const turned =
  (degrees: number): Turn =>
  (picture) =>
    void picture.rotate(degrees);

/** What makes a picture upright, by the way the camera was held. Source: Exif 2.32, "Orientation". */
const turns: readonly (readonly Turn[])[] = [
  [],
  [],
  [mirrored],
  [turned(180)],
  [turned(180), mirrored],
  [turned(270), mirrored],
  [turned(270)],
  [turned(90), mirrored],
  [turned(90)],
];

function upright(picture: Picture, orientation: number): Picture {
  for (const turn of turns[orientation] ?? []) turn(picture);
  return picture;
}

async function thumbnailOf(picture: Picture): Promise<Uint8Array> {
  for (const [side, quality] of thumbnails) {
    if (Math.max(picture.width, picture.height) > side) picture.scaleToFit({ w: side, h: side });
    const small = await picture.getBuffer('image/jpeg', { quality });
    if (small.length <= mostThumbnailBytes) return small;
  }
  throw new PictureError('unreadable');
}
