import { slipsAllowed, slipsBetween } from '../../domain/organisation/spelling.ts';

/** The known word that a misspelt one stands for, or null when none is near or two are equally near. */
export type Speller = (word: string, mostSlips?: number) => string | null;

interface Known {
  readonly word: string;
  readonly letters: number;
}

/** Words by first letter and length. */
type Index = ReadonlyMap<string, readonly Known[]>;

const bucketOf = (word: string, length: number): string => `${word[0]}${length}`;

const shortest = 5;
const longest = 40;

/** Builds a speller over words; a slip in the first letter is not forgiven. */
export function spellerOf(words: Iterable<string>): Speller {
  const index: Index = Map.groupBy(
    [...words]
      .filter((word) => word.length >= shortest - 1)
      .map((word): Known => ({ word, letters: lettersOf(word) })),
    ({ word }) => bucketOf(word, word.length),
  );
  const seen = new Map<string, string | null>();
  return (word, mostSlips = 2) => {
    if (word.length < shortest || word.length > longest || /\d/.test(word)) return null;
    const asked = `${mostSlips} ${word}`;
    const known = seen.get(asked);
    if (known !== undefined) return known;
    const found = nearestOf(word, index, mostSlips);
    if (seen.size < 5000) seen.set(asked, found);
    return found;
  };
}

function nearestOf(word: string, index: Index, mostSlips: number): string | null {
  const allowed = Math.min(mostSlips, slipsAllowed(word.length));
  const letters = lettersOf(word);
  let best: { word: string; slips: number } | null = null;
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
    for (const known of index.get(bucketOf(word, length)) ?? []) {
      if (differing(letters, known.letters) > 2 * allowed) continue;
      const slips = slipsBetween(word, known.word, allowed);
      if (slips <= allowed && (best === null || slips < best.slips)) best = { word: known.word, slips };
    }
  }
  return best?.word ?? null;
}

/** Which letters occur, as bits; what differs here differs in the words. */
function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << ((letter.codePointAt(0) ?? 0) % 31);
  return bits;
}

function differing(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}
