import { createHash } from 'node:crypto';

/**
 * Letters and digits of a receipt code: Crockford's base 32, which leaves out what is mistaken for something else. `i` and `l`
 * are read as 1, `o` as 0.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lookalikes: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** Characters that carry chance, five bits each: 75 bits. One more checks them. */
const secretLength = 15;
export const codeLength = secretLength + 1;
const groupLength = 4;

/** What somebody typed, read as a receipt code. `mistyped` when it can be no code that was ever given out. */
export type ReadCode =
  | { readonly is: 'code'; readonly digest: string }
  | { readonly is: 'mistyped'; readonly why: 'length' | 'characters' | 'check' };

/**
 * A receipt code of something that nobody can guess, such as a new id: "K7QM-2X9D-4HTN-8B3C". The same seed gives the same
 * code, and no code tells its seed.
 */
export function receiptCodeOf(seed: string): string {
  const bytes = createHash('sha256').update(`receipt\n${seed}`).digest();
  const secret = [...bytes.subarray(0, secretLength)].map((byte) => byte & 31);
  const code = [...secret, checkOf(secret)].map((value) => alphabet[value]).join('');
  return code.replace(new RegExp(`.{${groupLength}}(?=.)`, 'g'), '$&-');
}

/** Reads a code as it was typed: capitals, spaces and hyphens do not matter. */
export function readReceiptCode(typed: string): ReadCode {
  const characters = charactersOf(typed);
  if (characters.length !== codeLength) return { is: 'mistyped', why: 'length' };
  const values = [...characters].map((character) => alphabet.indexOf(character));
  if (values.includes(-1)) return { is: 'mistyped', why: 'characters' };
  const check = values.at(-1);
  if (check !== checkOf(values.slice(0, secretLength))) return { is: 'mistyped', why: 'check' };
  return { is: 'code', digest: createHash('sha256').update(`receipt\n${characters}`).digest('hex') };
}

/** The digest under which a case is found by its code; throws when it is no code of ours. */
export function digestOfCode(code: string): string {
  const read = readReceiptCode(code);
  if (read.is !== 'code') throw new Error(`no receipt code: ${read.why}`);
  return read.digest;
}

/** True when a text looks like somebody typing a code, right or wrong: one word or groups of four, with a digit in it. */
export function looksLikeCode(text: string): boolean {
  const trimmed = text.trim();
  const isShaped = /^[0-9a-z]{16}$/i.test(trimmed) || /^[0-9a-z]{4}(?:[\s–-]+[0-9a-z]{4}){3}$/i.test(trimmed);
  return isShaped && (/\d/.test(trimmed) || readReceiptCode(trimmed).is === 'code');
}

function charactersOf(typed: string): string {
  return [...typed.toUpperCase().replace(/[\s\p{Pd}._]/gu, '')]
    .map((character) => lookalikes[character] ?? character)
    .join('');
}

/**
 * The check over the field of 32 elements: each place weighs another power of its generator, so that every single wrong
 * character and every two that changed places are seen.
 */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value, place) => sum ^ times(value, power(place + 1)), 0);
}

function power(exponent: number): number {
  let value = 1;
  for (let n = 0; n < exponent; n++) value = doubled(value);
  return value;
}

function times(a: number, b: number): number {
  let product = 0;
  let factor = a;
  for (let rest = b; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= factor;
    factor = doubled(factor);
  }
  return product;
}

/** Times the generator, modulo x⁵ + x² + 1. */
function doubled(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
