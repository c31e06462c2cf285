import { tallied } from '../../understanding/counting.ts';
import type { Lesson } from './softmax.ts';

/** What one thing tells when texts are counted by class. */
export interface Count {
  /** The rarer, the more it tells. */
  readonly rarity: number;
  /** What it adds for every class. */
  readonly gains: readonly number[];
}

/** Texts counted by class: what each thing tells, and what a class has against it for every thing that it was never seen with. */
export interface Counts {
  readonly things: ReadonlyMap<string, Count>;
  readonly bases: readonly number[];
}

/**
 * Counts texts, with classes of few texts brought up to the others. It errs elsewhere than weights that were learnt, so
 * the two together err less.
 */
export function countsOf(lessons: readonly Lesson[], classes: number): Counts {
  const places = Array.from({ length: classes }, (_, at) => String(at));
  const examples = lessons.map(({ features, is }) => ({ meant: String(is), features, weight: 1 }));
  const { seen, features, bases } = tallied(places, examples, 1);
  const things = [...features].flatMap((thing): readonly (readonly [string, Count])[] => {
    const of = seen(thing);
    if (of === undefined) return [];
    const gains = places.map((_, place) => of.gains[of.classes.indexOf(place)] ?? 0);
    return [[thing, { rarity: of.rarity, gains }]];
  });
  return { things: new Map(things), bases };
}
