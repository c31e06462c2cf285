import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksWhetherItCounts } from '../../../src/language/drafting/counts.ts';
import { findPersonal } from '../../../src/language/drafting/personal.ts';
import type { PersonalFinding } from '../../../src/language/drafting/types.ts';
import { momentOf } from '../../../src/language/moments.ts';
import { sample } from '../understanding/directory.ts';
import { now, read } from './read.ts';

const words = fc.constantFrom(
  ...'Kari Osmark falt i K2-113 i går kl 14, brakk armen. ring 917 55 432 010190 12345 a@b.no Møterom Higgs on fire NÅ ikke å ø \u0301 😀 \ud800 the dean of NV'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
);

function holds(text: string, findings: readonly PersonalFinding[]): void {
  let last = 0;
  for (const { start, end } of findings) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = start;
  }
}

describe('any text', () => {
  it('is read without failing, the same every time, with findings in order and inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = read(text);
        holds(text, first.findings);
        holds(text, findPersonal(text, sample));
        expect(read(text)).toEqual(first);
        expect(sample.units.has(first.unit)).toBe(true);
        expect(first.measures === null || first.measures.length > 0).toBe(true);
        expect((first.kind === null) === (first.door !== 'nonconformity')).toBe(true);
        asksWhetherItCounts(text);
        momentOf(text, now, 'Europe/Oslo');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['letters without a space', 'a'.repeat(100_000)],
    ['figures', '1'.repeat(100_000)],
    ['figures with spaces', '12 '.repeat(33_000)],
    ['capitals', 'Ab '.repeat(33_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['dots', 'a.b@c.d.'.repeat(12_000)],
    ['loose accents', `a${'\u0301'.repeat(99_999)}`],
    ['commas', ',;:.'.repeat(25_000)],
    ['line ends', '\n'.repeat(100_000)],
    ['weekdays', 'mandag '.repeat(14_000)],
    ['names', 'Kari Osmark brakk armen. '.repeat(4_000)],
  ])('of 100,000 %s is read in two seconds at most', (_, text) => {
    const started = performance.now();
    holds(text, read(text).findings);
    holds(text, findPersonal(text, sample));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
