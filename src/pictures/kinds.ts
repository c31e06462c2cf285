import { inflateSync } from 'node:zlib';
import { imageSize } from 'image-size';
import { PictureError } from '../app/pictures.ts';
import { photoLimits } from '../domain/reports/photos.ts';

/** Pictures that can be opened here, by how their bytes begin. */
const readable = {
  jpg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  gif: [0x47, 0x49, 0x46, 0x38],
} as const satisfies Readonly<Record<string, readonly number[]>>;

type Kind = keyof typeof readable;

/** Pictures that phones and programs send and that cannot be opened here: they are named, not guessed at. */
const unsupported: readonly ((head: string) => boolean)[] = [
  (head) => head.slice(4, 8) === 'ftyp' && /^(hei|hev|mif|msf|avi[fs])/.test(head.slice(8, 12)),
  (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP',
  (head) => head.startsWith('II*\0') || head.startsWith('MM\0*'),
  (head) => head.startsWith('BM'),
  (head) => head.startsWith('\0\0\0\x0cJXL ') || head.startsWith('\xff\x0a'),
];

/**
 * Looks at the bytes before anything opens them: what they are, how many pixels they say they have, and whether they hold
 * more than that. Throws `PictureError`.
 */
export function inspect(bytes: Uint8Array): void {
  const kind = kindOf(bytes);
  const { width, height } = sizeOf(bytes);
  if (!(width > 0 && height > 0)) throw new PictureError('unreadable');
  if (width * height > photoLimits.megapixels * 1_000_000) throw new PictureError('too-many-pixels');
  checks[kind](bytes);
}

function kindOf(bytes: Uint8Array): Kind {
  const kinds = Object.keys(readable) as readonly Kind[];
  const kind = kinds.find((each) => readable[each].every((byte, at) => bytes[at] === byte));
  if (kind) return kind;
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  throw new PictureError(unsupported.some((is) => is(head)) ? 'unsupported' : 'no-picture');
}

function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  try {
    return imageSize(bytes);
  } catch {
    throw new PictureError('unreadable');
  }
}

const checks: Readonly<Record<Kind, (bytes: Uint8Array) => void>> = {
  jpg: mustBeWhole,
  png: mustNotBurst,
  gif: () => {},
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
