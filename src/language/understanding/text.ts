import { stemmer as englishStemmer } from '@orama/stemmers/english';
import { stemmer as norwegianStemmer } from '@orama/stemmers/norwegian';
import { fold } from '../../domain/organisation/spelling.ts';
import { apart, dialectWords, nynorskParts } from './vocabulary/forms.ts';
import { functionWords } from './vocabulary/ordinary.ts';

export type WordLanguage = 'nb' | 'en';

/** A word of the text. */
export interface Token {
  /** As written. */
  readonly raw: string;
  /** In lower case, without accents and Norwegian letters, in bokmål spelling. */
  readonly key: string;
  /** The word that a dialect or nynorsk form stands for: "kem" as "hvem". */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Counts up at every full stop, question mark, comma and line end. */
  readonly clause: number;
}

/** A text cut into words. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** The language of its small words; null when there are none that tell. */
  readonly language: WordLanguage | null;
  /** The plain words with " . " between clauses, with a space at either end: what patterns are held against. */
  readonly plain: string;
  readonly isQuestion: boolean;
  /** True when nearly all letters are capitals, so that capitals say nothing. */
  readonly isShouted: boolean;
}

/** What is read of a text; a question of responsibility stands in far fewer letters. */
export const mostLetters = 2000;
const mostTokens = 250;

/** Reads a text of any length; of a longer one the first 2,000 letters. */
export function readText(whole: string): Reading {
  const text = whole.slice(0, mostLetters).normalize('NFC');
  const tokens = tokensOf(text);
  const letters = text.replace(/[^\p{L}]/gu, '');
  return {
    tokens,
    language: languageOfWords(tokens, text),
    plain: plainOf(tokens),
    isQuestion: text.includes('?'),
    isShouted: letters.length > 3 && letters === letters.toUpperCase(),
  };
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const raw = match[0];
    const { key, plain } = readWord(raw);
    if (key === '') continue;
    const between = text.slice(last, match.index);
    if (tokens.length > 0 && /[.?!;:,\n…–]|\s-\s/.test(between)) clause += 1;
    last = match.index + raw.length;
    tokens.push({
      raw,
      key,
      plain,
      start: match.index,
      end: last,
      clause,
    });
    if (tokens.length >= mostTokens) break;
  }
  return tokens;
}

/** A word folded, and its nynorsk parts in bokmål: "rømmingsvegane" and "rømmingsveiene" meet. */
export function bokmaalKey(word: string): string {
  let key = fold(apart.get(word.toLowerCase()) ?? word).replaceAll(' ', '');
  if (!anyNynorskPart.test(key)) return key;
  for (const [nynorsk, bokmaal] of nynorskParts) key = key.replace(nynorsk, bokmaal);
  return key;
}

/** Tells most words apart at once, which have none of them. */
const anyNynorskPart = new RegExp(nynorskParts.map(([nynorsk]) => nynorsk.source).join('|'));

interface Read {
  readonly key: string;
  readonly plain: string;
}
/** Words read before; most texts have the same ones. */
const read = new Map<string, Read>();
const mostRead = 30_000;

function readWord(raw: string): Read {
  const known = read.get(raw);
  if (known !== undefined) return known;
  const key = bokmaalKey(raw);
  const found = { key, plain: dialectWords.get(fold(raw)) ?? key };
  if (read.size < mostRead && raw.length < longestKept) read.set(raw, found);
  return found;
}

const longestKept = 40;

/** The language that a text is in, by its small words; null when they do not tell. */
export function languageOfText(text: string): WordLanguage | null {
  return readText(text).language;
}

function languageOfWords(tokens: readonly Token[], text: string): WordLanguage | null {
  const count = (words: ReadonlySet<string>) =>
    tokens.filter(({ key, plain }) => words.has(key) || words.has(plain)).length;
  const nb = count(functionWords.nb) + (/[æøå]/i.test(text) ? 0.6 : 0);
  const en = count(functionWords.en);
  if (nb === en) return null;
  return nb > en ? 'nb' : 'en';
}

function plainOf(tokens: readonly Token[]): string {
  let plain = ' ';
  let clause = 0;
  for (const token of tokens) {
    if (token.clause !== clause) plain += '. ';
    clause = token.clause;
    plain += `${token.plain} `;
  }
  return plain;
}

const stems: Record<WordLanguage, Map<string, string>> = { nb: new Map(), en: new Map() };
const mostStems = 20_000;

/** The stem of a word that is a key already. */
export function stemOf(key: string, language: WordLanguage): string {
  const known = stems[language].get(key);
  if (known !== undefined) return known;
  const stem = language === 'nb' ? norwegianStem(key) : longEnough(key, englishStemmer(key));
  if (stems[language].size < mostStems) stems[language].set(key, stem);
  return stem;
}

/** A stem that lost most of its word stands for others too: "AED" is no "a", "farer" no "får". */
function longEnough(key: string, stem: string): string {
  return stem.length <= 3 && key.length - stem.length >= 2 ? key : stem.length < 2 ? key : stem;
}

/**
 * The stemmer takes the law out of "arbeidsmiljøloven", parts "leder" from "ledere", and leaves "-ing" and doubled
 * consonants, which keep the forms of one verb apart.
 */
function norwegianStem(key: string): string {
  if (/[a-z]{4}lov(en|er|ene|a)?$/.test(key)) return key.replace(/(en|er|ene|a)$/, '');
  const base = key.replace(/(?<=[a-z]{2}er)(e|ne|en|ene|s)$/, '');
  const stem = longEnough(base, norwegianStemmer(base));
  const verb = stem.length >= 8 ? stem.replace(/ing$/, '') : stem;
  return verb.length >= 5 ? verb.replace(/([bdgklmnprt])\1$/, '$1') : verb;
}
