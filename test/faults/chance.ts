/** Chance that can be repeated: the same seed gives the same numbers. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `low` to `high`. */
  between(low: number, high: number): number;
  /** True this often of 1. */
  is(often: number): boolean;
  one<T>(of: readonly [T, ...T[]]): T;
}

/** Source: the mulberry32 generator, in the public domain. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    is: (often) => next() < often,
    one: (of) => of[between(0, of.length - 1)] ?? of[0],
  };
}
