import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  couldLookTheSame,
  looksTheSame,
  looksTheSameFrom,
  mayBeShown,
  outlinedCategories,
  type SignalName,
  type Sketch,
  signals,
  similarity,
} from '../../../src/domain/reports/similarity.ts';
import { categories, kinds } from '../../../src/domain/reports/terms.ts';

const mine: Sketch = {
  unit: 'ikj',
  place: 'k2-113',
  kind: 'near-accident',
  categories: ['chemicals-gases', 'laboratory'],
  words: new Set(['glass', 'aceton', 'gulv']),
};
const other = (over: Partial<Sketch> = {}): Sketch => ({
  unit: 'ify',
  place: null,
  kind: 'accident',
  categories: ['fire'],
  words: new Set(),
  ...over,
});

const sketch: fc.Arbitrary<Sketch> = fc.record({
  unit: fc.constantFrom('ikj', 'ify'),
  place: fc.constantFrom('k2-113', 'k2-114', null),
  kind: fc.constantFrom(...kinds, null),
  categories: fc.subarray([...categories]),
  words: fc.subarray(['glass', 'aceton', 'gulv', 'avtrekk']).map((words) => new Set(words)),
});

/** What must come together for two reports to look the same, as a safety officer would write it. */
const cases: readonly (readonly [string, Partial<Sketch>, boolean])[] = [
  ['nothing in common', {}, false],
  ['the same place', { place: 'k2-113' }, true],
  ['the same unit', { unit: 'ikj' }, false],
  ['the same unit and kind', { unit: 'ikj', kind: 'near-accident' }, false],
  [
    'the same unit, kind and category',
    { unit: 'ikj', kind: 'near-accident', categories: ['laboratory'] },
    false,
  ],
  [
    'the same unit, kind and category, and a word',
    { unit: 'ikj', kind: 'near-accident', categories: ['laboratory'], words: new Set(['aceton']) },
    true,
  ],
  [
    'the same unit and kind, and a word',
    { unit: 'ikj', kind: 'near-accident', words: new Set(['aceton']) },
    false,
  ],
  [
    'the same unit and kind, and two words',
    { unit: 'ikj', kind: 'near-accident', words: new Set(['aceton', 'gulv']) },
    true,
  ],
  [
    'the same unit and category, and two words',
    { unit: 'ikj', categories: ['laboratory'], words: new Set(['aceton', 'gulv']) },
    true,
  ],
  [
    'the same unit and two words, but neither kind nor category',
    { unit: 'ikj', words: new Set(['aceton', 'gulv']) },
    false,
  ],
  [
    'another unit, but all else than the place',
    { kind: 'near-accident', categories: ['laboratory'], words: new Set(['aceton']) },
    false,
  ],
];

describe('two reports', () => {
  it.each(cases)('with %s: look the same, or not', (_, over, expected) => {
    expect(looksTheSame(mine, other(over))).toBe(expected);
  });

  it('without a known place do not have their place in common', () => {
    expect(similarity(other(), other()).signals).not.toContain('same-place');
  });

  it('are as similar one way as the other', () => {
    fc.assert(
      fc.property(sketch, sketch, (a, b) => {
        expect(similarity(a, b)).toEqual(similarity(b, a));
      }),
    );
  });

  it('weigh what the table gives each signal that is seen', () => {
    fc.assert(
      fc.property(sketch, sketch, (a, b) => {
        const { weight, signals: seen } = similarity(a, b);
        expect(weight).toBe(seen.reduce((sum, name: SignalName) => sum + signals[name].weight, 0));
        expect(looksTheSame(a, b)).toBe(weight >= looksTheSameFrom);
      }),
    );
  });

  it('that could not look the same whatever their words are need not be read', () => {
    fc.assert(
      fc.property(sketch, sketch, (a, b) => {
        if (looksTheSame(a, b))
          expect(couldLookTheSame({ ...a, words: new Set() }, { ...b, words: new Set() })).toBe(true);
      }),
    );
    expect(couldLookTheSame(mine, other())).toBe(false);
  });
});

describe('an outline for somebody who reports something similar', () => {
  it('is never given of what is about how people treat each other', () => {
    expect(mayBeShown({ categories: ['psychosocial'] })).toBe(false);
    expect(mayBeShown({ categories: ['fire', 'violence-threats'] })).toBe(false);
    expect(mayBeShown({ categories: ['fire', 'personal-injury'] })).toBe(true);
  });

  it('does not tell that somebody was hurt', () => {
    expect(outlinedCategories({ categories: ['fire', 'personal-injury'] })).toEqual(['fire']);
  });
});
