import { fold } from '../../domain/organisation/spelling.ts';
import { lexiconOf } from '../understanding/lexicon.ts';
import { bokmaalKey, mostLetters, type Reading, readText, type Token } from '../understanding/text.ts';
import { dangers } from './vocabulary/dangers.ts';
import { hazards } from './vocabulary/hazards.ts';
import { type Idea, ideas } from './vocabulary/ideas.ts';
import { matters } from './vocabulary/matters.ts';
import { barely, denials, modals } from './vocabulary/small.ts';
import { subjects } from './vocabulary/subjects.ts';

/** Words of a text, from `from` up to `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An idea found in a text. */
export interface Hit extends Span {
  readonly idea: Idea;
  /** The sentence it stands in. */
  readonly sentence: number;
  readonly clause: number;
  /** True after "not", "nobody", "without" in the same clause. */
  readonly isDenied: boolean;
  /** True after "nearly": it did not come to that. */
  readonly isNearly: boolean;
  /** True after "can", "would", "to": it only may be so. */
  readonly isUnreal: boolean;
  /** True where the first word is a verb in the present tense. */
  readonly isPresent: boolean;
}

/** A text cut into words, with the ideas that it speaks of. */
export interface Told {
  /** What was read of the text. */
  readonly text: string;
  readonly reading: Reading;
  /** The sentence of every word. */
  readonly sentences: readonly number[];
  readonly hits: ReadonlyMap<Idea, readonly Hit[]>;
}

const isIdea = (word: string): word is Idea => Object.hasOwn(ideas, word);

const lexicon = lexiconOf<Idea>(
  Object.entries(ideas).flatMap(([idea, terms]) => (isIdea(idea) ? [[idea, terms] as const] : [])),
);

/** Ideas of which the forms that are listed count and no others, since the tense matters, with the first words of their terms. */
const asWritten: ReadonlyMap<Idea, ReadonlySet<string>> = new Map(
  (
    [
      'happened',
      'acted',
      'fall',
      'slip',
      'died',
      'measure',
      'measure-by-us',
      'over',
      'burning-now',
      'about-to',
      'long-standing',
    ] as const
  ).map((idea) => {
    const { nb, en } = ideas[idea];
    const terms = `${nb},${en}`.split(',').map((term) => term.trim().replaceAll('=', ''));
    return [idea, new Set(terms.map((term) => bokmaalKey(fold(term).split(' ')[0] ?? '')))];
  }),
);

/** Below this likeness a misspelt word is rather another word. */
const leastLikeness = 0.8;
/** What a part of a compound or two words for one are alike; only what is the name of a thing is meant by them. */
const misspelt = 0.85;
const isPart = (likeness: number): boolean => likeness < 1 && likeness !== misspelt;
/** What sends a text elsewhere is not read into a short word with a slip in it. */
const strict: ReadonlySet<string> = new Set([...Object.keys(dangers), ...Object.keys(matters)]);
const isShort = (token: Token | undefined): boolean => (token?.key.length ?? 0) < 8;
const compounds: ReadonlySet<string> = new Set([
  ...Object.keys(hazards),
  ...Object.keys(matters),
  ...Object.keys(subjects),
]);

/** How far before a word its denial stands, "nearly", and "can". */
const denialReach = 4;
const nearReach = 3;
const modalReach = 2;

/** No word has so many letters. */
const endless = /[\p{L}\p{M}\p{N}]{81,}/gu;

/** Reads a text of any length; of a longer one the first 2,000 letters. */
export function toldOf(whole: string): Told {
  const text = whole.slice(0, mostLetters).normalize('NFC');
  const reading = readText(text.replace(endless, (word) => ' '.repeat(word.length)));
  const sentences = sentencesOf(reading.tokens, text);
  const hits = new Map<Idea, Hit[]>();
  for (const { meaning, from, to, likeness, key } of lexicon.find(reading)) {
    if (likeness < leastLikeness || (isPart(likeness) && !compounds.has(meaning))) continue;
    if (likeness === misspelt && strict.has(meaning) && isShort(reading.tokens[from])) continue;
    if (asWritten.get(meaning)?.has(key) === false) continue;
    const hit: Hit = {
      idea: meaning,
      from,
      to,
      sentence: sentences[from] ?? 0,
      clause: reading.tokens[from]?.clause ?? 0,
      isDenied: isAfter(reading, from, denials, denialReach) || isDeniedAfter(reading.tokens, to),
      isNearly: isAfter(reading, from, barely, nearReach),
      isUnreal: isAfter(reading, from, modals, modalReach),
      isPresent: isPresent(reading.tokens, from),
    };
    const there = hits.get(meaning);
    if (there === undefined) hits.set(meaning, [hit]);
    else if (!there.some((other) => other.from === from && other.to === to)) there.push(hit);
  }
  return { text, reading, sentences, hits };
}

/** The text without the ideas inside these words, which are somebody's or something's name; "lab" is said all the same. */
export function withoutNames(told: Told, names: readonly Span[]): Told {
  const isNamed = ({ idea, from, to }: Hit) =>
    idea !== 'lab' &&
    names.some(
      (name) => name.from <= from && to <= name.to && !isFormula(told.reading.tokens[name.from], name),
    );
  const left = [...told.hits].map(([idea, hits]) => [idea, hits.filter((hit) => !isNamed(hit))] as const);
  return { ...told, hits: new Map(left.filter(([, hits]) => hits.length > 0)) };
}

/** "HF" is a faculty and an acid: so short a name hides nothing. */
function isFormula(token: Token | undefined, { from, to }: Span): boolean {
  return to - from === 1 && (token?.raw.length ?? 0) <= 3;
}

/** A sentence of the text as written. */
export function sentenceText({ text, reading, sentences }: Told, sentence: number): string {
  const [first, last] = [sentences.indexOf(sentence), sentences.lastIndexOf(sentence)];
  return text.slice(reading.tokens[first]?.start ?? 0, reading.tokens[last]?.end ?? 0);
}

/** True for a word that ideas are spoken of with, so that a name made of it alone needs more to be a name. */
export function isIdeaWord(token: Token): boolean {
  return lexicon.knows(token);
}

function sentencesOf(tokens: readonly Token[], text: string): readonly number[] {
  let sentence = 0;
  let last = 0;
  return tokens.map(({ start, end }, at) => {
    if (
      at > 0 &&
      /[!?\n]|\.(\s|$)|\s-\s|–/.test(text.slice(last, start)) &&
      !isShortening(tokens[at - 1], tokens[at])
    )
      sentence += 1;
    last = end;
    return sentence;
  });
}

/** "kl. 14", "ca. ti", "3. november", "Univ. library" end no sentence. */
function isShortening(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (/^(?:kl|ca|nr|tlf|dr|prof|bl|mr|mrs|ms|st|\d{1,2}|\p{L})$/iu.test(token.raw)) return true;
  return token.raw.length <= 5 && /^\p{Lu}/u.test(token.raw) && /^\p{Ll}/u.test(next?.raw ?? '');
}

/** One of the words stands in the same clause, at most `reach` words before. */
export function isAfter(
  { tokens, language }: Pick<Reading, 'tokens' | 'language'>,
  from: number,
  words: ReadonlySet<string>,
  reach: number,
): boolean {
  const clause = tokens[from]?.clause;
  return tokens
    .slice(Math.max(0, from - reach), from)
    .some(
      (token) =>
        token.clause === clause &&
        ((words.has(token.plain) && !isNorwegianNo(token, language)) ||
          (words === modals && token.raw === 'å')),
    );
}

/** "Noe" is something, and the nynorsk "no" is now: neither denies as the English "no" does. */
function isNorwegianNo({ raw, plain }: Token, language: Reading['language']): boolean {
  return plain === 'no' && (language === 'nb' || raw.toLowerCase() !== 'no');
}

/** "Knuste ikke": the denial of a Norwegian verb follows it. */
function isDeniedAfter(tokens: readonly Token[], to: number): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  return next !== undefined && next.clause === last?.clause && next.plain === 'ikke';
}

/** "Lekker", "leaks", "leaking" but for "was leaking"; a noun that ends so is not the first word of an event. */
function isPresent(tokens: readonly Token[], from: number): boolean {
  const [before, key] = [tokens[from - 1]?.plain ?? '', tokens[from]?.key ?? ''];
  if (/^(?:was|were|var|began|started|begynte)$/.test(before)) return false;
  return (
    key.length > 3 &&
    /(?:[^e]ing|ings|[^s]s|er|ar)$/.test(key) &&
    !/^(?:klar|var|over|under|etter|was)$/.test(key)
  );
}

/** The places where any of the ideas stands. */
export function hitsOf(told: Told, ...wanted: readonly Idea[]): readonly Hit[] {
  return wanted.flatMap((idea) => told.hits.get(idea) ?? []);
}

export function speaksOf(told: Told, ...wanted: readonly Idea[]): boolean {
  return wanted.some((idea) => told.hits.has(idea));
}

/** The words of the text that a hit stands in, as written. */
export function wordsAt({ reading, text }: Told, { from, to }: Span): string {
  return text.slice(reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0);
}
