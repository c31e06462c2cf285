import { readFile } from 'node:fs/promises';
import decode, { init } from '@jsquash/webp/decode.js';
import { PictureError } from '../app/pictures.ts';
import type { Size } from './kinds.ts';

/** Pixels, four bytes each, row by row. */
export interface Bitmap extends Size {
  readonly data: Uint8ClampedArray;
}

/** A part of the file: its name, and what is in it. */
interface Chunk {
  readonly name: string;
  readonly content: Buffer;
}

/** What the first part of the file says of others that follow. */
const animated = 0x02;

/** The size that the file says its canvas has, and that of the picture on it, which may lie. Throws `PictureError`. */
export function sizesInWebp(bytes: Uint8Array): readonly Size[] {
  const chunks = chunksIn(bytes);
  const moves = chunks.some(
    ({ name, content }) =>
      name.startsWith('ANI') || (name === 'VP8X' && ((content[0] ?? 0) & animated) !== 0),
  );
  if (moves) throw new PictureError('unsupported');
  const sizes = chunks.flatMap(({ name, content }) => sizeIn[name]?.(content) ?? []);
  if (sizes.length === 0) throw new PictureError('unreadable');
  return sizes;
}

/** How each part that has a size tells it. Source: RFC 9649, sections 2.5 to 2.7, and RFC 6386, section 9.1. */
const sizeIn: Readonly<Partial<Record<string, (content: Buffer) => Size>>> = {
  'VP8 ': (content) => ({
    width: numberAt(content, 6, 2) & 0x3fff,
    height: numberAt(content, 8, 2) & 0x3fff,
  }),
  VP8L: (content) => {
    const both = numberAt(content, 1, 4);
    return { width: (both & 0x3fff) + 1, height: ((both >>> 14) & 0x3fff) + 1 };
  },
  VP8X: (content) => ({ width: numberAt(content, 4, 3) + 1, height: numberAt(content, 7, 3) + 1 }),
};

function chunksIn(bytes: Uint8Array): readonly Chunk[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + numberAt(data, 4, 4);
  if (end > data.length) throw new PictureError('unreadable');
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= end; ) {
    const length = numberAt(data, at + 4, 4);
    if (at + 8 + length > end) throw new PictureError('unreadable');
    chunks.push({
      name: data.toString('latin1', at, at + 4),
      content: data.subarray(at + 8, at + 8 + length),
    });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function numberAt(data: Buffer, at: number, bytes: number): number {
  if (at + bytes > data.length) throw new PictureError('unreadable');
  return data.readUIntLE(at, bytes);
}

/** The way the camera was held, from 1 to 8 as cameras tell it; 1 when the file does not say. */
export function orientationInWebp(bytes: Uint8Array): number {
  const content = chunksIn(bytes).find(({ name }) => name === 'EXIF')?.content;
  if (content === undefined) return 1;
  const told = content.subarray(content.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0);
  try {
    return orientationIn(told);
  } catch {
    return 1;
  }
}

const orientationTag = 0x0112;

/** Throws RangeError for what ends too early. */
function orientationIn(tiff: Buffer): number {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let n = 0; n < short(directory); n++) {
    const entry = directory + 2 + n * 12;
    if (short(entry) === orientationTag) return short(entry + 8);
  }
  return 1;
}

let ready: Promise<void> | null = null;

/** The pixels of a WebP whose sizes have been checked. Throws for what cannot be decoded. */
export async function openWebp(bytes: Uint8Array): Promise<Bitmap> {
  ready ??= load();
  await ready;
  const { data, width, height } = await decode(Uint8Array.from(bytes).buffer);
  return { data, width, height };
}

async function load(): Promise<void> {
  const program = new URL(import.meta.resolve('@jsquash/webp/codec/dec/webp_dec.wasm'));
  await init(await WebAssembly.compile(await readFile(program)));
}
