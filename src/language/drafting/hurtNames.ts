import { fold } from '../../domain/organisation/spelling.ts';
import { bodyParts, callingEnds, hurtingVerbs, ownBody, swooningVerbs } from './vocabulary/hurtWords.ts';

/** A name that is one by what happened to its bearer. */
export interface HurtName {
  readonly start: number;
  readonly end: number;
  readonly isGenitive: boolean;
}

const anyOf = (words: readonly string[]): string => words.join('|');
const name = '(?<name>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*)';
const before = '(?<![\\p{L}\\p{N}-])';
const after = '(?![\\p{L}])';
const own = '(?:himself|herself|themselves|(?:both )?(?:of )?(?:his|her|their))';
const { nb, en } = hurtingVerbs;

interface Way {
  readonly pattern: RegExp;
  readonly isGenitive: boolean;
}
const way = (pattern: string, isGenitive = false): Way => ({
  pattern: new RegExp(pattern, 'gu'),
  isGenitive,
});

/** How a text tells that somebody was hurt, with a place for the name. */
const ways: readonly Way[] = [
  way(`${before}${name} (?:har |hadde )?(?:${anyOf(nb)}) seg${after}`),
  way(`${before}(?:${anyOf(nb)}) ${name} seg${after}`),
  way(`${before}${name} (?:has |had )?(?:${anyOf(en)}) ${own}${after}`),
  way(`${before}${name} (?:${anyOf(swooningVerbs)})${after}`),
  way(`${before}${name} (?:fikk|fekk) (?:\\p{Ll}+ ){0,4}(?:${anyOf(ownBody)})${after}`),
  way(
    `${before}${name} got (?:\\p{Ll}+ ){1,4}(?:in|on) (?:his|her|their) (?:\\p{Ll}+ )?(?:${anyOf(bodyParts)})${after}`,
  ),
  way(`${before}${name}(?=(?:['’]s| sin| si| sitt| sine) (?:\\p{Ll}+ )?(?:${anyOf(bodyParts)})${after})`),
  way(
    `${before}${name.replace('+)', '+s)')} (?:venstre |høyre |høgre )?(?:${anyOf(bodyParts)}) (?:ble|blei|vart|er|var|fikk|fekk|kom|was|got|is)${after}`,
    true,
  ),
];

/** Names that nobody knows, by what happened to their bearers: "Nguyen burned his fingers". `isWord` knows other words. */
export function hurtNamesIn(text: string, isWord: (word: string) => boolean): readonly HurtName[] {
  return ways.flatMap(({ pattern, isGenitive }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = match.groups?.name ?? '';
      const start = match.index + match[0].indexOf(found);
      const bare = isGenitive ? found.replace(/s$/u, '') : found;
      if (
        isPronoun.test(bare) ||
        isWord(bare) ||
        isWord(found) ||
        callingEnds.test(bare.toLowerCase()) ||
        isDefinite(bare, isGenitive)
      )
        return [];
      return [{ start, end: start + found.length, isGenitive }];
    }),
  );
}

const isPronoun =
  /^(?:jeg|eg|han|hun|ho|hen|ham|henne|vi|de|dei|vedkommende|noen|nokon|en|ein|ei|den|det|he|she|they|we|i|you|it|one|who|somebody|someone|everybody|nobody|both|begge|alle|that|this|which|also|almost|nesten|nearly)$/i;

/** "Robotens arm": what is known by its ending is a thing. */
function isDefinite(word: string, isGenitive: boolean): boolean {
  return isGenitive && /(?:en|et|a)$/.test(fold(word));
}
