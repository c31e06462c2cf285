import type { Case } from './case.ts';
import type { Category, Kind } from './terms.ts';

/** What two reports are compared by. `words` are the stems of the words that say something. */
export interface Sketch {
  readonly unit: string;
  /** A place of the directory, when one is known for sure. */
  readonly place: string | null;
  readonly kind: Kind | null;
  readonly categories: readonly Category[];
  readonly words: ReadonlySet<string>;
}

interface Signal {
  readonly weight: number;
  readonly isSeen: (mine: Sketch, other: Sketch) => boolean;
}

/**
 * What speaks for two reports being of the same thing. A place that both name is enough by itself; without one it takes the
 * unit, the kind or a category, and words in common. The weights are our proposal.
 */
export const signals = {
  'same-place': { weight: 4, isSeen: (mine, other) => mine.place !== null && mine.place === other.place },
  'same-unit': { weight: 1, isSeen: (mine, other) => mine.unit === other.unit },
  'same-kind': { weight: 1, isSeen: (mine, other) => mine.kind !== null && mine.kind === other.kind },
  'same-category': {
    weight: 1,
    isSeen: (mine, other) => mine.categories.some((category) => other.categories.includes(category)),
  },
  'a-word-in-common': { weight: 1, isSeen: (mine, other) => inCommon(mine, other) >= 1 },
  'words-in-common': { weight: 1, isSeen: (mine, other) => inCommon(mine, other) >= 2 },
} as const satisfies Readonly<Record<string, Signal>>;

export type SignalName = keyof typeof signals;

/** From this weight on two reports look the same. */
export const looksTheSameFrom = 4;

/** How far back cases are compared, in days, and how many are shown at most. */
export const comparedFor = 30;
export const mostSimilar = 3;

/** What speaks for two reports being of the same thing, and how much that weighs. */
export interface Similarity {
  readonly weight: number;
  readonly signals: readonly SignalName[];
}

/** Compares two reports. */
export function similarity(mine: Sketch, other: Sketch): Similarity {
  const names = Object.keys(signals) as readonly SignalName[];
  const seen = names.filter((name) => signals[name].isSeen(mine, other));
  return { weight: seen.reduce((sum, name) => sum + signals[name].weight, 0), signals: seen };
}

export function looksTheSame(mine: Sketch, other: Sketch): boolean {
  return similarity(mine, other).weight >= looksTheSameFrom;
}

/**
 * The most that two reports could weigh together when their words are not known: what need not be read is not read.
 */
export function couldLookTheSame(mine: Sketch, other: Sketch): boolean {
  const words = new Set(['a', 'b']);
  return looksTheSame({ ...mine, words }, { ...other, words });
}

/**
 * Matters of which not even an outline is shown to somebody who reports something similar: that there is a case at all, at this
 * place and on this day, could point at a person.
 * Source: 001 "Make sure the necessary documentation is available" (no personal data beyond need).
 */
const neverShown: readonly Category[] = ['psychosocial', 'violence-threats'];

/** What speaks of a person's health, which an outline for others does not tell. */
const unspoken: readonly Category[] = ['personal-injury'];

/** Whether an outline of this case may be shown to somebody who is about to report something similar. */
export function mayBeShown({ categories }: { readonly categories: readonly Category[] }): boolean {
  return !categories.some((category) => neverShown.includes(category));
}

/** The categories of a case as an outline for others tells them. */
export function outlinedCategories({ categories }: Pick<Case, 'categories'>): readonly Category[] {
  return categories.filter((category) => !unspoken.includes(category));
}

function inCommon(mine: Sketch, other: Sketch): number {
  let common = 0;
  for (const word of mine.words) if (other.words.has(word)) common++;
  return common;
}
