import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  digestOfCode,
  looksLikeCode,
  readReceiptCode,
  receiptCodeOf,
} from '../../../src/domain/reports/receiptCode.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = fc.string({ minLength: 1 }).map(receiptCodeOf);
const place = fc.nat(15);
const plain = (typed: string): string => typed.replaceAll('-', '');

describe('a receipt code', () => {
  it('is four groups of four characters that are not mistaken for each other', () => {
    fc.assert(
      fc.property(code, (given) => {
        expect(given).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      }),
    );
  });

  it('uses every character at every place that carries chance: 75 bits', () => {
    const seen = Array.from({ length: 15 }, () => new Set<string>());
    for (let n = 0; n < 2000; n++) {
      for (const [at, set] of seen.entries()) set.add(plain(receiptCodeOf(`seed ${n}`))[at] ?? '');
    }
    expect(seen.map((set) => set.size)).toEqual(Array.from({ length: 15 }, () => 32));
  });

  it('is read the same in small letters, without hyphens, with spaces, and with i, l and o for 1 and 0', () => {
    fc.assert(
      fc.property(code, (given) => {
        const digest = digestOfCode(given);
        const ways = [
          given.toLowerCase(),
          plain(given),
          ` ${given.replaceAll('-', '  ')} `,
          given.replaceAll('-', '–'),
          given.replaceAll('1', 'l').replaceAll('0', 'o'),
          given.replaceAll('1', 'I').replaceAll('0', 'O'),
        ];
        for (const typed of ways) expect(readReceiptCode(typed)).toEqual({ is: 'code', digest });
      }),
    );
  });

  it('with one wrong character is never taken for a code', () => {
    fc.assert(
      fc.property(code, place, fc.nat(30), (given, at, other) => {
        const right = plain(given);
        const wrong = [...letters].filter((letter) => letter !== right[at])[other] ?? '';
        expect(readReceiptCode(right.slice(0, at) + wrong + right.slice(at + 1))).toEqual({
          is: 'mistyped',
          why: 'check',
        });
      }),
    );
  });

  it('with two different characters that changed places is never taken for a code', () => {
    fc.assert(
      fc.property(code, place, place, (given, a, b) => {
        const characters = [...plain(given)];
        const [first = '', second = ''] = [characters[a], characters[b]];
        fc.pre(first !== second);
        characters[a] = second;
        characters[b] = first;
        expect(readReceiptCode(characters.join(''))).toMatchObject({ is: 'mistyped' });
      }),
    );
  });

  it('that is cut, too long or has a letter that no code has is told apart', () => {
    const given = receiptCodeOf('x');
    expect(readReceiptCode(given.slice(0, -1))).toEqual({ is: 'mistyped', why: 'length' });
    expect(readReceiptCode(`${given}0`)).toEqual({ is: 'mistyped', why: 'length' });
    expect(readReceiptCode(`U${given.slice(1)}`)).toEqual({ is: 'mistyped', why: 'characters' });
    expect(readReceiptCode('')).toEqual({ is: 'mistyped', why: 'length' });
  });

  it('has a digest that does not tell it, and another one for every code', () => {
    const [one, two] = [receiptCodeOf('1'), receiptCodeOf('2')];
    expect(digestOfCode(one)).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOfCode(one)).not.toBe(digestOfCode(two));
  });
});

describe('a message', () => {
  it.each([
    receiptCodeOf('a'),
    receiptCodeOf('b').toLowerCase(),
    receiptCodeOf('c').replaceAll('-', ' '),
    plain(receiptCodeOf('d')),
    `${receiptCodeOf('e').slice(0, -1)}0`,
  ])('is taken for a code: %s', (text) => {
    expect(looksLikeCode(text)).toBe(true);
  });

  it.each([
    'Et glass med aceton gikk i gulvet',
    'HMS-2026-12',
    'Lyset gikk i dag',
    'gass lekk i dag',
    'oppvaskmaskinene',
    '',
    '41 52 63 74',
  ])('is no code: %s', (text) => {
    expect(looksLikeCode(text)).toBe(false);
  });
});
