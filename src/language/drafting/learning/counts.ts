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

/** What is counted of a thing never seen in a class, against what was seen once. */
const unseen = 0.02;

/**
 * Counts texts (naive Bayes over things weighted by rarity, in texts brought to equal length, with classes of few texts
 * brought up to the others). It errs elsewhere than weights that were learnt, so the two together err less.
 */
export function countsOf(lessons: readonly Lesson[], classes: number): Counts {
  const among = new Map<string, number>();
  for (const { features } of lessons)
    for (const thing of features.keys()) among.set(thing, (among.get(thing) ?? 0) + 1);
  const rarity = (thing: string) => Math.log(lessons.length / (among.get(thing) ?? lessons.length));
  const sums = new Map([...among.keys()].map((thing) => [thing, new Float64Array(classes)]));
  const totals = new Float64Array(classes);
  for (const { features, is } of lessons) {
    const worth = [...features].map(([thing, much]) => [thing, much * rarity(thing)] as const);
    const length = Math.hypot(...worth.map(([, each]) => each)) || 1;
    for (const [thing, each] of worth) {
      const of = sums.get(thing);
      if (of !== undefined) of[is] = (of[is] ?? 0) + each / length;
      totals[is] = (totals[is] ?? 0) + each / length;
    }
  }
  const mean = totals.reduce((all, total) => all + total, 0) / classes;
  const share = (is: number) => (totals[is] === 0 ? 1 : mean / (totals[is] ?? 1));
  const things = [...sums].map(([thing, of]): [string, Count] => {
    const gains = [...of].map((sum, is) => Math.log((share(is) * sum) / unseen + 1));
    return [thing, { rarity: rarity(thing), gains }];
  });
  const bases = [...totals].map((total, is) => Math.log(unseen / (share(is) * total + unseen * among.size)));
  return { things: new Map(things), bases };
}
