import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';

/** Draws the two icons of the Teams app: a leaf on a shield. Run with `node manifest/icons.ts`. */

type Point = { readonly x: number; readonly y: number };
type Colour = readonly [red: number, green: number, blue: number, alpha: number];
type Painter = (point: Point) => Colour;

const green: Colour = [0x14, 0x62, 0x3e, 255];
const white: Colour = [255, 255, 255, 255];
const clear: Colour = [255, 255, 255, 0];

/** Points looked at along each side of a pixel, so that edges come out smooth. */
const samples = 8;

/** The shield fills the square from -1 to 1, its point down. */
function isInShield({ x, y }: Point, scale = 1): boolean {
  const [sx, sy] = [x / scale, y / scale];
  const top = -0.78 - 0.16 * (1 - Math.min(1, Math.abs(sx) / 0.8)) ** 1.6;
  const half = sy < -0.05 ? 0.8 : 0.8 * (1 - ((sy + 0.05) / 1.05) ** 2) ** 0.8;
  return sy >= top && sy <= 1 && Math.abs(sx) <= half;
}

/** Along the leaf, from its stem to its tip, and across it. */
function onLeaf({ x, y }: Point): { readonly along: number; readonly across: number } {
  const [dx, dy] = [x, y + 0.06];
  return { along: (dx - dy) * Math.SQRT1_2, across: (dx + dy) * Math.SQRT1_2 };
}

function isInLeaf(point: Point): boolean {
  const { along, across } = onLeaf(point);
  return Math.abs(along) <= 0.56 && Math.abs(across) <= 0.34 * (1 - (along / 0.56) ** 2);
}

function isOnVein(point: Point, width: number): boolean {
  const { along, across } = onLeaf(point);
  return Math.abs(across) <= width && along >= -0.78 && along <= 0.3;
}

const colour: Painter = ({ x, y }) => {
  const point = { x: x / 0.66, y: y / 0.66 };
  if (!isInShield(point)) return green;
  if (isOnVein(point, 0.03)) return isInLeaf(point) ? white : green;
  return isInLeaf(point) ? green : white;
};

const outline: Painter = ({ x, y }) => {
  const point = { x: x / 0.92, y: y / 0.92 };
  if (!isInShield(point)) return clear;
  if (!isInShield(point, 0.84)) return white;
  return isInLeaf(point) && !isOnVein(point, 0.06) ? white : clear;
};

function drawn(size: number, paint: Painter): Buffer {
  const image = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      image.data.set(pixel(row, column, size, paint), (row * size + column) * 4);
    }
  }
  return PNG.sync.write(image);
}

function pixel(row: number, column: number, size: number, paint: Painter): Colour {
  const sum: [number, number, number, number] = [0, 0, 0, 0];
  for (let at = 0; at < samples * samples; at += 1) {
    const x = column + ((at % samples) + 0.5) / samples;
    const y = row + (Math.floor(at / samples) + 0.5) / samples;
    const [red, greenPart, blue, alpha] = paint({ x: (x / size) * 2 - 1, y: (y / size) * 2 - 1 });
    sum[0] += red;
    sum[1] += greenPart;
    sum[2] += blue;
    sum[3] += alpha;
  }
  const mean = (total: number) => Math.round(total / samples ** 2);
  return [mean(sum[0]), mean(sum[1]), mean(sum[2]), mean(sum[3])];
}

const folder = new URL('./teams/', import.meta.url);
writeFileSync(new URL('color.png', folder), drawn(192, colour));
writeFileSync(new URL('outline.png', folder), drawn(32, outline));
