/**
 * Work that is done a piece at a time, so that whoever does it can attend to something else between two pieces. The same
 * result as if it were done at once.
 */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** How many of many things make up a piece: some milliseconds of work. */
const pieceSize = 50;

/** The result of all pieces, done one after the other without a break. */
export function whole<T>(pieces: Pieces<T>): T {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
  }
}

/** What `act` gives for each of many things, in their order. */
export function* eachOf<T, R>(values: Iterable<T>, act: (value: T) => R): Pieces<R[]> {
  const all: R[] = [];
  for (const value of values) {
    all.push(act(value));
    if (all.length % pieceSize === 0) yield;
  }
  return all;
}
