import type { Features } from '../../understanding/counting.ts';

/** A text whose class is known, by its place among the classes. */
export interface Lesson {
  readonly features: Features;
  readonly is: number;
}

/** How much every thing speaks for each class. */
export type Weights = ReadonlyMap<string, readonly number[]>;

const rounds = 12;
/** After so many rounds the weights of every round count, which settles them. */
const firstCounted = 3;
/** Of a text a part of its things is left out each time, so that none is leant on alone and what is said once more in other words tells. */
const leftOut = 0.3;
/** How far a weight moves at most in its first step. */
const stride = 0.25;
/** How strongly weights are drawn back to nothing, so that what was seen once or twice counts little. */
const pull = 0.002;
const least = 1e-3;

/**
 * Learns to tell `classes` classes apart (multinomial logistic regression, steps scaled per weight). The same lessons in the same order
 * give the same weights.
 */
export function learnt(lessons: readonly Lesson[], classes: number): Weights {
  const places = new Map<string, number>();
  const rows = lessons.map(({ features, is }) => rowOf(places, features, is));
  const weights = new Float64Array(places.size * classes);
  const travelled = new Float64Array(places.size * classes);
  const mean = new Float64Array(weights.length);
  const order = rows.map((_, at) => at);
  const chance = chances();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance);
    for (const at of order) step(thinned(rows[at], chance), weights, travelled, classes);
    if (round >= firstCounted) addTo(mean, weights);
  }
  const counted = rounds - firstCounted;
  return new Map(
    [...places].map(([name, place]) => [
      name,
      [...mean.slice(place * classes, (place + 1) * classes)].map((weight) => weight / counted),
    ]),
  );
}

interface Row {
  readonly things: Int32Array;
  readonly amounts: Float64Array;
  readonly is: number;
}

function rowOf(places: Map<string, number>, features: Features, is: number): Row {
  const things = Int32Array.from([...features.keys()], (name) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    return places.size - 1;
  });
  return { things, amounts: Float64Array.from(features.values()), is };
}

/** A text with some of its things left out, and the others counting for them. */
function thinned(row: Row | undefined, chance: () => number): Row | undefined {
  if (row === undefined) return undefined;
  const things = new Int32Array(row.things.length);
  const amounts = new Float64Array(row.things.length);
  let kept = 0;
  for (let at = 0; at < things.length; at += 1) {
    if (chance() < leftOut) continue;
    things[kept] = row.things[at] ?? 0;
    amounts[kept] = (row.amounts[at] ?? 0) / (1 - leftOut);
    kept += 1;
  }
  return { things: things.subarray(0, kept), amounts: amounts.subarray(0, kept), is: row.is };
}

function addTo(sums: Float64Array, weights: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
}

function step(row: Row | undefined, weights: Float64Array, travelled: Float64Array, classes: number): void {
  if (row === undefined) return;
  const { things, amounts, is } = row;
  const sums = new Float64Array(classes);
  for (const [nth, thing] of things.entries()) {
    const much = amounts[nth] ?? 0;
    for (let each = 0; each < classes; each += 1)
      sums[each] = (sums[each] ?? 0) + (weights[thing * classes + each] ?? 0) * much;
  }
  const likely = softened(sums);
  for (const [nth, thing] of things.entries()) {
    const much = amounts[nth] ?? 0;
    for (let each = 0; each < classes; each += 1) {
      const place = thing * classes + each;
      const weight = weights[place] ?? 0;
      const slope = ((likely[each] ?? 0) - (each === is ? 1 : 0)) * much + pull * weight;
      const way = (travelled[place] ?? 0) + slope * slope;
      travelled[place] = way;
      weights[place] = weight - (stride * slope) / (Math.sqrt(way) + least);
    }
  }
}

/** How likely each class is, from the logs of it up to a constant; they sum up to 1. */
export function softened(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}

/** The same row of numbers between 0 and 1 every time. */
function chances(): () => number {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const [one, two] = [order[at] ?? 0, order[other] ?? 0];
    order[at] = two;
    order[other] = one;
  }
}
