import { type Hit, hitsOf, speaksOf, type Told, wordsAt } from './told.ts';
import type { Idea } from './vocabulary/ideas.ts';

/**
 * A row of a table of signs: the text says it when each of `all` occurs (of a list one is enough) and none of `unless`.
 * Together in one sentence, or with `within` in one clause or anywhere in the text.
 */
export interface Sign {
  readonly all: readonly (Idea | readonly Idea[])[];
  readonly within?: 'clause' | 'text';
  /** In the same sentence or clause. */
  readonly unless?: readonly Idea[];
  /** Anywhere in the text. */
  readonly unlessAnywhere?: readonly Idea[];
  /** "Not", "nobody" before the word takes it back. */
  readonly denied?: 'counts';
  /** What only may be, is to be or goes on as a habit does not count. */
  readonly isReal?: true;
  /** Only where the text tells the day or hour. */
  readonly onlyDated?: true;
  /** The first idea is what is spoken of, not where it is: "the floor is loose", never "on the floor". */
  readonly isThing?: true;
}

/** The words that say it, or null when nothing does. */
export function signIn(told: Told, signs: readonly Sign[]): string | null {
  for (const sign of signs) {
    const words = wordsOf(told, sign);
    if (words !== null) return words;
  }
  return null;
}

function wordsOf(told: Told, sign: Sign): string | null {
  const { all, within, unless = [], unlessAnywhere = [] } = sign;
  if (speaksOf(told, ...unlessAnywhere)) return null;
  const [first, ...rest] = all.map((wanted) => hitsFor(told, sign, wanted));
  const near = (a: Hit, b: Hit) =>
    within === 'text' || (within === 'clause' ? a.clause === b.clause : a.sentence === b.sentence);
  for (const hit of first ?? []) {
    if (sign.isThing === true && isPlaced(told, hit)) continue;
    const others = rest.map((hits) => hits.find((other) => near(hit, other)));
    if (others.includes(undefined)) continue;
    if (hitsOf(told, ...unless).some((other) => near(hit, other))) continue;
    return [hit, ...others.filter((other) => other !== undefined)]
      .map((each) => wordsAt(told, each))
      .join(' … ');
  }
  return null;
}

/** Words after which a thing is a place rather than what is spoken of. */
const placing = new Set(
  'i pa ved under bak mellom rundt foran utenfor gjennom in on at under behind against into onto near by through between around outside inside beside'.split(
    ' ',
  ),
);

const articles = /^(?:the|a|an|den|det|en|et|ei|our|var|my)$/;

function isPlaced({ reading }: Told, { from }: Hit): boolean {
  const at = (back: number) => reading.tokens[from - back]?.plain ?? '';
  const isArticle = articles.test(at(1));
  const isAdjective = /(?:^(?:wet|broken|old|new|whole|entire)|e)$/.test(at(1));
  const before = isArticle || placing.has(at(1)) ? 1 : isAdjective ? 2 : 0;
  return (
    placing.has(at(1)) ||
    (before > 0 && placing.has(at(before + 1))) ||
    (isAdjective && articles.test(at(2)) && placing.has(at(3)))
  );
}

function hitsFor(told: Told, { denied, isReal }: Sign, wanted: Idea | readonly Idea[]): readonly Hit[] {
  const hits = typeof wanted === 'string' ? hitsOf(told, wanted) : hitsOf(told, ...wanted);
  const real = isReal === true ? hits.filter(({ isUnreal, isNearly }) => !isUnreal && !isNearly) : hits;
  return denied === 'counts' ? real : real.filter(({ isDenied }) => !isDenied);
}
