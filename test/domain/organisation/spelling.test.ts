import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, nearest, slipsBetween, wordsOf } from '../../../src/domain/organisation/spelling.ts';

describe('folding a text', () => {
  it('drops case, accents and signs', () => {
    expect(fold('  Ålesund – Bærum, SØR! ')).toBe('alesund baerum sor');
    expect(fold('Aalesund Soer')).toBe('alesund sor');
    expect(wordsOf('K2-113')).toEqual(['k2', '113']);
    expect(wordsOf('…')).toEqual([]);
  });
});

describe('slips between two words', () => {
  it.each([
    ['kjemi', 'kjemi', 0],
    ['kjemi', 'kjemmi', 1],
    ['kjemi', 'kjmei', 1],
    ['kjemi', 'kemi', 1],
    ['kjemi', 'kjema', 1],
    ['fysikk', 'kjemi', 3],
    ['', 'ab', 2],
  ] as const)('"%s" and "%s" are %i apart (at most 3 counted)', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });

  it('are the same from either side, and none only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b, 9)).toBe(slipsBetween(b, a, 9));
        expect(slipsBetween(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

describe('the nearest known values', () => {
  it('are those spelt much alike, best first, at most three', () => {
    expect(nearest('siv', ['siw', 'siv', 'per', 'sivv', 'sv', 'si'])).toEqual(['siv', 'si', 'sivv']);
    expect(nearest('rector', ['dean'])).toEqual([]);
  });
});
