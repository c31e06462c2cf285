import { mostLetters, readText, stemOf, type WordLanguage } from './understanding/text.ts';
import { everydayWords } from './understanding/vocabulary/ordinary.ts';

const shortest = 3;

/** Said of nearly every nonconformity, so that two which have it in common need not be of the same thing. */
const told: ReadonlySet<string> = new Set(
  'rom rommet room avvik hendelse hendelsen ulykke ulykken skade skadet fare farlig meldt melde skjedde gikk deviation nonconformity incident accident hazard dangerous happened report reported'.split(
    ' ',
  ),
);

/**
 * The words of a text that say what it is about, by their stems: no small words, no everyday words, no numbers. In whichever of
 * the two languages; of a long text its beginning.
 */
export function significantWords(text: string): ReadonlySet<string> {
  const { tokens, language } = readText(text.slice(0, mostLetters));
  const stemming: WordLanguage = language ?? 'nb';
  const telling = tokens.filter(
    ({ key, plain }) =>
      key.length >= shortest &&
      !/\d/.test(key) &&
      ![key, plain].some((word) => everydayWords.has(word) || told.has(word)),
  );
  return new Set(telling.map(({ key }) => stemOf(key, stemming)));
}
