import { inflateSync } from 'node:zlib';
import { imageSize } from 'image-size';
import { PictureError } from '../app/pictures.ts';
import { photoLimits } from '../domain/reports/photos.ts';
import { sizesInWebp } from './webp.ts';

/** Kinds of picture that can be opened here. */
export type Kind = 'jpg' | 'png' | 'gif' | 'webp' | 'heic';

/** Brands of the pictures that phones make with HEVC; each file lists its own. */
const hevc = /^(?:hei[cx]|hev[cx])$/;

/** What a picture's first bytes say, one character for each. */
const beginnings = {
  jpg: (head) => head.startsWith('\xff\xd8\xff'),
  png: (head) => head.startsWith('\x89PNG\r\n\x1a\n'),
  gif: (head) => head.startsWith('GIF8'),
  webp: (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP',
  heic: (head) => brandsIn(head).some((brand) => hevc.test(brand)),
} as const satisfies Readonly<Record<Kind, (head: string) => boolean>>;

/** Pictures that phones and programs send and that cannot be opened here: they are named, not guessed at. */
const unsupported: readonly ((head: string) => boolean)[] = [
  (head) => /^(?:mif|msf|avi[fs])/.test(brandsIn(head)[0] ?? ''),
  (head) => head.startsWith('II*\0') || head.startsWith('MM\0*'),
  (head) => head.startsWith('BM'),
  (head) => head.startsWith('\0\0\0\x0cJXL ') || head.startsWith('\xff\x0a'),
];

/** The brands of a file in the format of films, of which some pictures are: its own, then those that it can be read as. */
function brandsIn(head: string): readonly string[] {
  if (head.slice(4, 8) !== 'ftyp') return [];
  const end = Math.min(head.charCodeAt(3) + 256 * head.charCodeAt(2), head.length);
  const others = Array.from({ length: Math.max(0, Math.floor((end - 16) / 4)) }, (_, n) => 16 + n * 4);
  return [8, ...others].map((at) => head.slice(at, at + 4));
}

/** Of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Looks at the bytes before anything opens them: what they are, how many pixels they say they have, and whether they hold
 * more than that. A HEIC's pixels are known once its parts are read (`heic.ts`). Throws `PictureError`.
 */
export function inspect(bytes: Uint8Array): Kind {
  const kind = kindOf(bytes);
  for (const size of sizes[kind](bytes)) mustBeOpenable(size);
  checks[kind](bytes);
  return kind;
}

/** Throws `PictureError` for a picture of too many pixels, or of none. */
export function mustBeOpenable({ width, height }: Size): void {
  if (!(width > 0 && height > 0)) throw new PictureError('unreadable');
  if (width * height > photoLimits.megapixels * 1_000_000) throw new PictureError('too-many-pixels');
}

function kindOf(bytes: Uint8Array): Kind {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const kinds = Object.keys(beginnings) as readonly Kind[];
  const kind = kinds.find((each) => beginnings[each](head));
  if (kind) return kind;
  throw new PictureError(unsupported.some((is) => is(head)) ? 'unsupported' : 'no-picture');
}

const sizes: Readonly<Record<Kind, (bytes: Uint8Array) => readonly Size[]>> = {
  jpg: sizeOf,
  png: sizeOf,
  gif: sizeOf,
  webp: sizesInWebp,
  heic: () => [],
};

function sizeOf(bytes: Uint8Array): readonly Size[] {
  try {
    return [imageSize(bytes)];
  } catch {
    throw new PictureError('unreadable');
  }
}

const checks: Readonly<Record<Kind, (bytes: Uint8Array) => void>> = {
  jpg: mustBeWhole,
  png: mustNotBurst,
  gif: () => {},
  webp: () => {},
  heic: () => {},
};

/** A JPEG whose end is missing would be filled up with grey. The small picture inside it has an end of its own. */
function mustBeWhole(bytes: Uint8Array): void {
  const start = scanOf(bytes);
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(
    '\xff\xd9',
    undefined,
    'latin1',
  );
  if (start === null || end < start) throw new PictureError('unreadable');
}

/** Where the pixels of a JPEG begin, or null when they do not. */
function scanOf(bytes: Uint8Array): number | null {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) return at;
    const hasNoLength = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    at += hasNoLength ? (marker === 0xff ? 1 : 2) : 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return null;
}

/** An interlaced PNG is unpacked whole, whatever it says of its size: it must not unpack to more than that takes. */
function mustNotBurst(bytes: Uint8Array): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < 33 || data[28] === 0) return;
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  // Four channels of sixteen bits, and a byte for each line of each of the seven passes.
  const most = width * height * 8 + height * 7 + 1024;
  try {
    inflateSync(Buffer.concat(packedIn(data)), { maxOutputLength: most });
  } catch {
    throw new PictureError('unreadable');
  }
}

function packedIn(data: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= data.length; ) {
    const length = data.readUInt32BE(at);
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(data.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return parts;
}
