import { setImmediate as others } from 'node:timers/promises';
import type { Pieces } from '../../domain/processes/plan/pieces.ts';

/** The result of work that is done a piece at a time; whoever else waits is attended to between two pieces. */
export async function gently<T>(pieces: Pieces<T>): Promise<T> {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
    await others();
  }
}

/** What `ask` gives for each of many things, in their order: some at a time. */
export async function askedOfEach<T, R>(values: readonly T[], ask: (value: T) => Promise<R>): Promise<R[]> {
  const all: R[] = [];
  for (const some of partsOf(values, askedAtOnce)) all.push(...(await Promise.all(some.map(ask))));
  return all;
}

const askedAtOnce = 200;

/** The values in their order, at most so many together. */
export function partsOf<T>(values: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(values.length / most);
  return Array.from({ length: count }, (_, part) => values.slice(part * most, (part + 1) * most));
}
