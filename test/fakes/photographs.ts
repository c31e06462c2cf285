import { crc32, deflateSync } from 'node:zlib';
import { Jimp } from 'jimp';

/** What a telling photo tells beside its pixels. None of it may be found in what is stored. */
export const tellTales = [
  'SecretCam',
  'Leif Sandmark',
  'K2-113 by the window',
  '63.4178',
  'a colour profile',
  'b-side',
];

/** A picture with a red left half and a blue right half, as a JPEG of nothing but pixels. */
export async function aJpeg(width = 64, height = 48): Promise<Buffer> {
  return halves(width, height).getBuffer('image/jpeg', { quality: 90 });
}

export async function aPng(width = 64, height = 48): Promise<Buffer> {
  return halves(width, height).getBuffer('image/png');
}

export async function aGif(width = 64, height = 48): Promise<Buffer> {
  return halves(width, height).getBuffer('image/gif');
}

/** A photo as a phone makes it: place, device, names, comments, a colour profile, and the way it was held (1 to 8). */
export async function aTellingJpeg(orientation = 1, width = 64, height = 48): Promise<Buffer> {
  const plain = await aJpeg(width, height);
  const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:creator>Leif Sandmark</dc:creator><exif:GPSLatitude>63.4178</exif:GPSLatitude></x:xmpmeta>`;
  const parts = [
    segment(0xe1, exif(orientation)),
    segment(0xe1, Buffer.from(xmp, 'latin1')),
    segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01a colour profile', 'latin1')),
    segment(0xed, Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x13K2-113 by the window', 'latin1')),
    segment(0xfe, Buffer.from('b-side')),
  ];
  return Buffer.concat([plain.subarray(0, 2), ...parts, plain.subarray(2)]);
}

/** A PNG with words in it. */
export async function aTellingPng(): Promise<Buffer> {
  const plain = await aPng();
  const words = [
    chunk('tEXt', Buffer.from('Author\0Leif Sandmark', 'latin1')),
    chunk('iTXt', Buffer.from('Comment\0\0\0\0\0K2-113 by the window', 'latin1')),
    chunk('eXIf', exif(1).subarray(6)),
  ];
  return Buffer.concat([plain.subarray(0, 33), ...words, plain.subarray(33)]);
}

/** A PNG that says it is small, and unpacks to `megabytes`. */
export function aBombPng(megabytes: number, interlaced = true): Buffer {
  return png(100, 100, interlaced, deflateSync(Buffer.alloc(megabytes * 1024 * 1024)));
}

/** A PNG of so many pixels, with hardly any bytes. */
export function aVastPng(width: number, height: number): Buffer {
  return png(width, height, false, deflateSync(Buffer.alloc(1024)));
}

export const anSvg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
/** Pictures of kinds that are known and cannot be opened. */
export const aTiff = Buffer.from('II*\0\x08\0\0\0\0\0', 'latin1');
export const anAvif = Buffer.from('\0\0\0\x18ftypavif\0\0\0\0mif1miaf', 'latin1');

/** The colour of a pixel of a picture, by its strongest part. */
export async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<'red' | 'green' | 'blue'> {
  const picture = await Jimp.fromBuffer(Buffer.from(bytes));
  const colour = picture.getPixelColor(x, y);
  const parts = [(colour >>> 24) & 255, (colour >>> 16) & 255, (colour >>> 8) & 255];
  return (['red', 'green', 'blue'] as const)[parts.indexOf(Math.max(...parts))] ?? 'green';
}

/** The kinds of segment in a JPEG before its pixels, as numbers. */
export function segmentsIn(jpeg: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let at = 2; jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1] ?? 0;
    found.push(marker);
    if (marker === 0xda) break;
    at += 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0);
  }
  return found;
}

function halves(width: number, height: number) {
  const picture = new Jimp({ width, height, color: 0xff0000ff });
  for (let y = 0; y < height; y++)
    for (let x = Math.ceil(width / 2); x < width; x++) picture.setPixelColor(0x0000ffff, x, y);
  return picture;
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Device, way it was held, and place, as cameras write them. */
export function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(160);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(3, 8);
  entry(10, 0x010f, 2, 10, 100);
  entry(22, 0x0112, 3, 1, orientation);
  entry(34, 0x8825, 4, 1, 60);
  tiff.writeUInt16LE(2, 60);
  entry(62, 1, 2, 2, 'N'.charCodeAt(0));
  entry(74, 2, 5, 3, 112);
  tiff.write('SecretCam\0', 100, 'latin1');
  for (const [n, value] of [63, 25, 4].entries()) {
    tiff.writeUInt32LE(value, 112 + n * 8);
    tiff.writeUInt32LE(1, 116 + n * 8);
  }
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

function png(width: number, height: number, interlaced: boolean, packed: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, interlaced ? 1 : 0], 8);
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([magic, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
