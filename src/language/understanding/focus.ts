import type { Reading } from './text.ts';

/** How a word stands to what is asked: in the question, in what only tells when or why in it, or told beside it. */
export type Standing = 'asked' | 'aside' | 'beside';

/**
 * How every word stands to the question: the clause with "who" asks most, the words after a "when" or "because" in it
 * less, and what is told beside it less. Without a "who" every word asks.
 */
export function standingIn({ tokens }: Reading): (at: number) => Standing {
  const who = tokens.findLastIndex(({ plain }) => askingWords.has(plain));
  const clause = tokens[who]?.clause;
  const aside = tokens.findIndex(
    (token, at) =>
      at > who + 2 &&
      token.clause === clause &&
      (asideWords.has(token.plain) ||
        (token.plain === 'som' && !beforeRelative.has(tokens[at - 1]?.plain ?? ''))),
  );
  return (at) => {
    if (who === -1) return 'asked';
    if (tokens[at]?.clause !== clause) return 'beside';
    return aside !== -1 && at > aside ? 'aside' : 'asked';
  };
}

/** True for "who" in its forms. */
export function isAskingWord(plain: string): boolean {
  return askingWords.has(plain);
}

const askingWords: ReadonlySet<string> = new Set(['hvem', 'hvems', 'who', 'whose', 'whom']);
/** "Dem som jobber i støy": which ones, not what. */
const beforeRelative: ReadonlySet<string> = new Set(
  'det den de hvem noen slik sann like samme ansvar'.split(' '),
);
const asideWords: ReadonlySet<string> = new Set(
  'nar fordi siden mens for etter when because while since before after until til uten without'.split(' '),
);
