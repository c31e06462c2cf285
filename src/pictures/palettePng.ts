import { crc32, deflateSync } from 'node:zlib';

/** Pixels as four bytes each (red, green, blue, opacity), row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const mostColours = 64;

/** The part of a picture from which on a colour fills an area. */
const areaPart = 0.003;

/**
 * A PNG with a table of few colours: of a drawing it has a fraction of the bytes. Colours that fill areas stay
 * exactly as they are; the shades at edges are rounded. Opacity is left out.
 */
export function palettePng({ width, height, data }: Pixels): Uint8Array {
  const { colours, places } = reduced(data);
  const row = width + 1;
  const lines = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) lines.set(places.subarray(y * width, (y + 1) * width), y * row + 1);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', size),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

interface Reduced {
  readonly colours: readonly number[];
  /** For each pixel the place of its colour. */
  readonly places: Uint8Array;
}

/** Each colour becomes the nearest of those that are kept. */
function reduced(data: Uint8Array): Reduced {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = kept(counts, data.length / 4);
  const placeOf = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, colours)]));
  const places = new Uint8Array(data.length / 4);
  for (let at = 0; at < places.length; at++) places[at] = placeOf.get(colourAt(data, at * 4)) ?? 0;
  return { colours, places };
}

/** Colours that fill areas, and of the others those that are far enough from all before them, the commonest first. */
function kept(counts: ReadonlyMap<number, number>, pixels: number): readonly number[] {
  const commonest = [...counts].sort((a, b) => b[1] - a[1]);
  for (let apart = 8; ; apart *= 1.5) {
    const colours: number[] = [];
    for (const [colour, count] of commonest) {
      const fills = count > pixels * areaPart;
      if (fills || colours.every((other) => distance(colour, other) > apart ** 2)) colours.push(colour);
      if (colours.length > mostColours) break;
    }
    if (colours.length <= mostColours) return colours;
  }
}

function nearest(colour: number, colours: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, other] of colours.entries()) {
    const far = distance(colour, other);
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

/** The square of how far apart two colours are. */
function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function colourAt(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}
