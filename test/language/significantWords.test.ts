import { describe, expect, it } from 'vitest';
import { significantWords } from '../../src/language/significantWords.ts';

const inCommon = (a: string, b: string): number =>
  [...significantWords(a)].filter((word) => significantWords(b).has(word)).length;

describe('significant words', () => {
  it('are the same in other forms of a word', () => {
    expect(inCommon('Avtrekket piper hele tiden', 'Det piper i avtrekk')).toBe(2);
    expect(inCommon('The fume hoods have no draught', 'No draught in the fume hood')).toBe(3);
  });

  it('are the same in nynorsk and bokmål', () => {
    expect(inCommon('Rømmingsvegen er sperra', 'Rømningsveien er sperret')).toBeGreaterThanOrEqual(1);
  });

  it('are no small words, no everyday words, no numbers, and none that every report has', () => {
    expect(
      inCommon('Det var en hendelse i går i rom 113', 'Meldte en hendelse i går i rom 113'),
    ).toBeLessThanOrEqual(1);
    expect([...significantWords('det er ikke noe som skjedde her nå 2026')]).toEqual([]);
    expect([...significantWords('')]).toEqual([]);
  });
});
