/**
 * A text as people compare it: lower case, without accents, "ø" and "oe" as "o", "å" and "aa" as "a", "æ" as "ae",
 * other signs than letters and figures as single spaces.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isFolded.test(lower)) return lower;
  return lower
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Plain words with single spaces, as most are: nothing is left to do. */
const isFolded = /^(?!.*(?:aa|oe))[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The folded words of a text. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * How many slips of the finger lie between two words: letters added, left out, changed, or two neighbours swapped.
 * Anything above `limit` is given as `limit + 1`.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const changed = at(last, column - 1) + (same ? 0 : 1);
      const added = Math.min(at(last, column), at(current, column - 1)) + 1;
      const swapped =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, added, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), limit + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** How many slips a word of that length may hold and still be recognised: 1 from five letters, 2 from nine. */
export function slipsAllowed(length: number): number {
  if (length >= 9) return 2;
  return length >= 5 ? 1 : 0;
}

/** The entries of `known` spelt most like `text`, best first; none when nothing is near. */
export function nearest(text: string, known: Iterable<string>, most = 3): readonly string[] {
  const limit = Math.max(2, Math.floor(text.length / 4));
  return [...known]
    .map((candidate) => ({
      candidate,
      slips: slipsBetween(text.toLowerCase(), candidate.toLowerCase(), limit),
    }))
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
