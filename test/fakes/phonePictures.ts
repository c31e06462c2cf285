import { inflateSync } from 'node:zlib';
import { exif } from './photographs.ts';

/**
 * Pictures as phones make them, written once by programs that can and packed: 64 by 48 pixels, with a red left half and a blue right
 * half. The HEIC has a device, a place and a name beside its pixels, which lie in a tile.
 */
const heic = [
  'eNptE11LFFH03Jm1lghdrCAjZXcjEANXKTTWaV1SEcWi0h/QOHNHb+3sXmZHWwUho4f2LXqICPoCSYogIijrYSkyn4IehAiSQKmX',
  'iIh6WcSYzr2zu9jaYc49n/ecc885AwD7LXeKj1NmAILNrHbB20y3AJQ2m7o6+BAZN1NOiQfODBeqoJYz15acghhipu67JKENz7Ms',
  'lTEIMr1JCADxrygjZQ7O4a0yX6ZBUEt+hYpuDm9LUEcrukuIFxhLW1IS9j0oUEVEQp/xSaMdNillgWMOM+EfT8zVl2MyRktFGRA9',
  'sSnonKeYobssk445pnUoZ6dkso+MOxzpM8aNDNJJTNZDVF7pStNP2PhTLALUqWGMtzdJdhLPEw4qXBUHfk0vlWQEjS3HCamy3A3P',
  '1lz/9uX+i4VQqC0sVPKIRNF9Wy95nX2VxyS7WZbTUsJkCat1YgghznJMNi8YDCLZx7hdni+2X5lVQFHUyyh1MIda5cGazB6T4xEN',
  'rzXMrIElEDlmXwr4Erlh+0O3msnjXReLodV5b+NEs7c+8b5u+V0+760vn+kvjnR5H/Jvfg32PX00NXPb277WODg3+HzpWqHxd8cT',
  '79bap7dKw+cDrXnqLHZ//7q4VHiw0vXDmJ55eNr2Om/eW1hanV9JTXfdqV8QxQ0MtIB4igp1RIEdyImx1hNVFivw4BV/37TqhZVP',
  'UuQzTkqpRu4b3+I3TA2Huj262O7uUtSGEg1s2tf/gZaL52wu/qMw7kw6G88di+pmZpTGkRfqWDShmUYcM+huxkkMUWaFh/W0aevO',
  'eS22yaJR3M54/6nhIVxDd8KkiY7DrUfaO49qsS0WLVZJm/gLbNDMrA==',
].join('');

/** The same, made by a phone that was held upright: 48 by 64 pixels, red above. */
const heldHeic = [
  'eNptU81rE0EUn9lNNYo0oSpYtCWtCCVC06C0kq5psC2loYqa/gFud2eb0WwybLY1LRSsKJibeBAR/IJiUQQRD0YPUbHNSfBQ8GIR',
  'WvQiIqKXUCrrm9ltqKmPffM+Z97Me79FCB0w7CmWJlRDQCY1olw3qWogJMVMYqvIpba0nrE8HTGq2aiOGhm1TaFJwEGqq25KAnXB',
  'eo5mchoGZSCBfAi7W6RRoe0EPg+7PG9N+pHs5ZVreXOwW5A8VvNdBr5IadYQAR7fCwaR+EmQk57UomiTU1xw3KI6+icTag0WqDgj',
  'XHP6eE9MglTGMlRTbZrLRizdOFwwM6LYKmUWA/maMi0HchKK9WOZ1brS+hOt/6lWEQrIIThvXwLvwo7DE2R0nS/wtb6SEm0QDJ/A',
  'uC5yPzTbcPPbl4cvS8FgV4i7xNLWDunbBvDb/JsiFNlD84x4BRMe1/v4EIKMFqhont/vB7GDWjmb93g/ZebGoGEO0qyEJFm+chXM',
  'bmoRY2PEOjXHxaB46xs1Pa/BZbAYuGv5XAvfMt3xGx346e5L1eDKvLN+ssNZm/gQWHpfLDprS2eHqqO9zsfiu1/JwedPpmbuOttX',
  'W5JzyReVG+WW393PnDurnxal5s8HO4vEWuj7/nWhUn603PtDm555fMZ0em4/KFVW5pcz0733mkr8csPDYcQfJaMAlgQu+ICbsCwu',
  'y/nQNRd5Sj10xZMk8YxTwmoQyGNb8lJEs4jdr3Kc93mnNnvStwm5/yOlECuYjP9RIUBPNh8rHG9X9dwYiYHO3ZH2uKJrMaig2jkr',
  'PkKoEUqpWd1UrQtKZFNEIYDT2NDp1AgA0p7QSbz7SOfRaM8xJbIlokRqZeN/AbX1zzg=',
].join('');

/** 5600 by 5600 pixels of one colour. */
const vastHeic = [
  'eNpjYGCQSSupLMhIzUxmAILczDRDEDs3MzGNgYHRNTe1JJEBAhQzUnKKoGyGgszkEgY0wFeQWZILZjECsVJmTj7YSBcHIJ8RLJwJ',
  'oYF2GgIJ5czMvDS4elEgJ5UJyssoSwapYDiaWVBUAKSXZxYk5wPpaqCEMyNzAdzOLR8Y/vz98YOBgZ9ZAahRwoGRh/H/f5ACZoYJ',
  'IAKItuxiclAESuo5MTKiySxgWM/BEN467ZWn5ro8FhYeDpAohHBQAmphd2E8WLQhyQFok0hmcUEqxFLRBxDMIFCQWZEJEmHm4ADq',
  'YhDLLMiFBRfQz8yNTM1Av1rmpiQCA0tGV4NxPWuAjtzfrKmal5e69UqZZFxY6NTKJaIRQDb1Nza8oP7QxN1+en2Nv2RTPgZAfUYd',
  'FOKwqIlJkfXWEqqaysx4cbJ4mgB1zWRgVG2nsolAxPqG+mYy7qW+mboLqG4mYyi1jWQ5Q20TeV9Q20QpA2qbaKVAbRPLHKht4roG',
  'aqdxd2obuJnKBjLtorKBzO+oXfbIUNlAthwqG8h+h8oGcs6gsoHcN6hsINVLHIEAKhsoRG0DRT5Q2UBxapexEhuobCDVawHpC1Q2',
  'UHYClQ2Uo7aX5QuobeCDwW6gwoLBbqBiwqiBowYOvIFKowaOGjhq4KiBowaOGjhq4KiBowaOGjhq4KiBowbC5koAlc6znA==',
].join('');

const lossyWebp = [
  'eNoBcACP/1JJRkZoAAAAV0VCUFZQOCBcAAAAUAUAnQEqQAAwAD5tMpVHJCMiISqoAIANiWMA1BGN/gH4gaYD8Sf1m3EAAy8u6xrR',
  '54tgAP7wmyXpvnOjAY718L+GG7eD4/Hm6BxfK2KfbTj6PM9SX/LmwAAAAADtxSuc',
].join('');

const losslessWebp = ['eNoL8nRzU2NgYAh3dQoIC7DwkQKy9e0PcDPwC3ze//+zPN+RppN/lga/6HlRH3KwHAAugBFT'].join('');

export const aHeic = (): Buffer => unpacked(heic);
export const aHeldHeic = (): Buffer => unpacked(heldHeic);
export const aVastHeic = (): Buffer => unpacked(vastHeic);
export const aWebp = (): Buffer => unpacked(lossyWebp);
export const aLosslessWebp = (): Buffer => unpacked(losslessWebp);

/** A HEIC that says it has 100 by 100 pixels, and unpacks to 31 million. */
export function aLyingHeic(): Buffer {
  const bytes = aVastHeic();
  const size = bytes.indexOf('ispe') + 8;
  bytes.writeUInt32BE(100, size);
  bytes.writeUInt32BE(100, size + 4);
  return bytes;
}

/** A WebP with device, place and name beside its pixels, and the way the phone was held (1 to 8). */
export function aTellingWebp(orientation = 1): Buffer {
  const picture = aWebp().subarray(12);
  const canvas = Buffer.alloc(10);
  canvas.set([0x0c], 0);
  canvas.writeUIntLE(63, 4, 3);
  canvas.writeUIntLE(47, 7, 3);
  const xmp =
    '<x:xmpmeta><dc:creator>Leif Sandmark</dc:creator><exif:GPSLatitude>63.4178</exif:GPSLatitude></x:xmpmeta>';
  return riff(
    chunk('VP8X', canvas),
    picture,
    chunk('EXIF', exif(orientation).subarray(6)),
    chunk('XMP ', Buffer.from(xmp)),
  );
}

/** A WebP that says it moves. */
export function aMovingWebp(): Buffer {
  const canvas = Buffer.from([0x02, 0, 0, 0, 63, 0, 0, 47, 0, 0]);
  return riff(chunk('VP8X', canvas), chunk('ANIM', Buffer.alloc(6)), aWebp().subarray(12));
}

/** A WebP whose canvas is small, and whose picture says it has 16,000 by 16,000 pixels. */
export function aLyingWebp(): Buffer {
  const canvas = Buffer.from([0, 0, 0, 0, 63, 0, 0, 47, 0, 0]);
  const picture = aLosslessWebp().subarray(12);
  picture.writeUInt32LE(15_999 | (15_999 << 14), 9);
  return riff(chunk('VP8X', canvas), picture);
}

function riff(...chunks: readonly Buffer[]): Buffer {
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));
}

function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name), length, content, Buffer.alloc(content.length % 2)]);
}

function unpacked(packed: string): Buffer {
  return inflateSync(Buffer.from(packed, 'base64'));
}
