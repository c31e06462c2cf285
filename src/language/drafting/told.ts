import { lexiconOf } from '../understanding/lexicon.ts';
import { mostLetters, type Reading, readText, type Token } from '../understanding/text.ts';
import { hazards } from './vocabulary/hazards.ts';
import { type Idea, ideas } from './vocabulary/ideas.ts';
import { matters } from './vocabulary/matters.ts';
import { denials } from './vocabulary/small.ts';

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

/** Below this likeness a misspelt word is rather another word. */
const leastLikeness = 0.8;
/** What a part of a compound or two words for one are alike; only what is the name of a thing is meant by them. */
const isPart = (likeness: number): boolean => likeness < 1 && likeness !== 0.85;
const compounds: ReadonlySet<string> = new Set([...Object.keys(hazards), ...Object.keys(matters), 'body']);

/** How far before a word its denial stands. */
const denialReach = 4;

/** Reads a text of any length; of a longer one the first 2,000 letters. */
export function toldOf(whole: string): Told {
  const text = whole.slice(0, mostLetters).normalize('NFC');
  const reading = readText(text);
  const sentences = sentencesOf(reading.tokens, text);
  const hits = new Map<Idea, Hit[]>();
  for (const { meaning, from, to, likeness } of lexicon.find(reading)) {
    if (likeness < leastLikeness || (isPart(likeness) && !compounds.has(meaning))) continue;
    const hit: Hit = {
      idea: meaning,
      from,
      to,
      sentence: sentences[from] ?? 0,
      clause: reading.tokens[from]?.clause ?? 0,
      isDenied: isDenied(reading.tokens, from),
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
    idea !== 'lab' && names.some((name) => name.from <= from && to <= name.to);
  const left = [...told.hits].map(([idea, hits]) => [idea, hits.filter((hit) => !isNamed(hit))] as const);
  return { ...told, hits: new Map(left.filter(([, hits]) => hits.length > 0)) };
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
    if (at > 0 && /[!?\n]|\.(\s|$)|\s-\s|–/.test(text.slice(last, start)) && !isShortening(tokens[at - 1]))
      sentence += 1;
    last = end;
    return sentence;
  });
}

/** "kl. 14", "ca. ti", "3. november" end no sentence. */
function isShortening(token: Token | undefined): boolean {
  return token !== undefined && /^(kl|ca|nr|tlf|dr|prof|bl|mr|mrs|ms|st|\d{1,2}|\p{L})$/iu.test(token.raw);
}

function isDenied(tokens: readonly Token[], from: number): boolean {
  const clause = tokens[from]?.clause;
  return tokens
    .slice(Math.max(0, from - denialReach), from)
    .some((token) => token.clause === clause && denials.has(token.plain));
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
