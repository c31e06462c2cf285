import type { Features } from './counting.ts';
import { isAskingWord, standingIn } from './focus.ts';
import type { Mention } from './mentions.ts';
import { type Reading, readText, stemOf, type Token, type WordLanguage } from './text.ts';
import { functionWords } from './vocabulary/ordinary.ts';

/** A word that counts, or the kind of name that stands in its place. */
interface Piece {
  readonly word: string;
  readonly isName: boolean;
  /** How much its parts count. */
  readonly share: number;
  /** What all of it counts where it stands. */
  readonly worth: number;
  readonly clause: number;
  readonly at: number;
}

/** What the parts of a word and the words inside a name count. */
const ofPart = { matter: 0.4, wish: 0.15 };
const inName = 0.3;
/** What small words count: they tell how somebody asks more than of what. */
const ofSmallWord = { matter: 0.3, wish: 1 };
/** What it counts that a unit, place, person or campus is named. */
const ofName = { matter: 0.5, wish: 1 };
/** What two small words or names beside each other count. */
const ofSmallPair = 0.6;
/** What it counts how a text begins. */
const ofBeginning = 2;
/** What it counts whether a text asks. */
const ofAsking = 3;
type Purpose = keyof typeof ofPart;
/** How many letters a part has. */
const partLength = 4;
const shortestParted = 4;
/** What words count that only tell when or why. */
const inAside = 0.6;
const placeholder = /@(unit|place|person|campus)/g;
const standIns: ReadonlyMap<string, string> = new Map([
  ['xxunitxx', '@unit'],
  ['xxplacexx', '@place'],
  ['xxpersonxx', '@person'],
  ['xxcampusxx', '@campus'],
]);

/** What the words of a text tell of its matter: their stems, their parts (for compounds and misspellings) and pairs. */
export function matterFeatures(reading: Reading, mentions: readonly Mention[]): Features {
  const standing = standingIn(reading);
  const pieces = piecesOf(reading, mentions).map((piece) => ({
    ...piece,
    worth: standing(piece.at) === 'aside' ? inAside : 1,
  }));
  return matterOf(pieces, reading.language);
}

/** The same of a saying, in which `@unit` and the like stand for names. */
export function matterOfSaying(saying: string, language: WordLanguage): Features {
  return matterOf(piecesOfSaying(saying), language);
}

/** What the words of a text tell of what is wanted: the words, their pairs, and how it begins. */
export function wishFeatures(reading: Reading, mentions: readonly Mention[]): Features {
  return wishOf(piecesOf(reading, mentions), reading.language, reading.isQuestion);
}

/** The same of a saying. */
export function wishOfSaying(saying: string, language: WordLanguage): Features {
  return wishOf(piecesOfSaying(saying), language, saying.includes('?'));
}

function piecesOfSaying(saying: string): readonly Piece[] {
  const reading = readText(saying.replace(placeholder, 'xx$1xx'));
  return reading.tokens.map((token, at) => {
    const name = standIns.get(token.key);
    return name === undefined ? pieceOf(token, at, 1) : nameOf(name, token, at);
  });
}

const pieceOf = ({ plain, clause }: Token, at: number, share: number): Piece => ({
  word: plain,
  isName: false,
  share,
  worth: 1,
  clause,
  at,
});
const nameOf = (word: string, { clause }: Token, at: number): Piece => ({
  word,
  isName: true,
  share: 1,
  worth: 1,
  clause,
  at,
});

function piecesOf({ tokens }: Reading, mentions: readonly Mention[]): readonly Piece[] {
  return tokens.flatMap((token, at): readonly Piece[] => {
    const mention = mentions.find(({ from, to }) => from <= at && at < to);
    if (mention === undefined) return [pieceOf(token, at, 1)];
    if (mention.kind === 'building') return [pieceOf(token, at, inName)];
    const name = nameOf(`@${mention.kind}`, token, at);
    const part = pieceOf(token, at, inName);
    return at === mention.from ? [name, part] : [part];
  });
}

function matterOf(pieces: readonly Piece[], language: WordLanguage | null): Features {
  const features = new Map<string, number>();
  for (const piece of pieces) addWord(features, piece, language, 'matter');
  const whole = pieces.filter(({ share }) => share === 1);
  for (const [at, piece] of whole.entries()) {
    const next = whole[at + 1];
    if (next === undefined) continue;
    const tellsLittle = [piece, next].every(({ word, isName }) => isName || isSmallWord(word));
    features.set(`2 ${piece.word} ${next.word}`, tellsLittle ? ofSmallPair : 1);
  }
  return features;
}

function wishOf(pieces: readonly Piece[], language: WordLanguage | null, isQuestion: boolean): Features {
  const features = new Map<string, number>();
  for (const piece of pieces) addWord(features, piece, language, 'wish');
  const words = wordsWithBreaks(pieces.filter(({ share }) => share === 1));
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next !== undefined) features.set(`2 ${word} ${next}`, 1);
  }
  const [, first, second] = words;
  features.set(`1st ${first}`, ofBeginning);
  features.set(`1st ${first} ${second}`, ofBeginning);
  features.set(pieces.some(({ word }) => isAskingWord(word)) ? 'who' : 'no who', ofAsking);
  if (isQuestion) features.set('?', ofAsking);
  return features;
}

function wordsWithBreaks(pieces: readonly Piece[]): readonly string[] {
  const words = ['^'];
  let clause = pieces[0]?.clause ?? 0;
  for (const piece of pieces) {
    if (piece.clause !== clause) words.push('.');
    clause = piece.clause;
    words.push(piece.word);
  }
  return [...words, '$'];
}

function addWord(
  features: Map<string, number>,
  { word, isName, share, worth }: Piece,
  language: WordLanguage | null,
  purpose: Purpose,
): void {
  const much = share * worth * (!isName && isSmallWord(word) ? ofSmallWord[purpose] : 1);
  const add = (feature: string, of: number) =>
    features.set(feature, Math.max(features.get(feature) ?? 0, of * much));
  if (isName) {
    add(word, ofName[purpose]);
    return;
  }
  const { stems, parts } = madeOf(word, language);
  for (const stem of stems) add(stem, 1);
  for (const part of parts) add(part, ofPart[purpose]);
}

interface Made {
  readonly stems: readonly string[];
  readonly parts: readonly string[];
}
/** What words are made of, by language; a text has most of its words in common with others. */
const made: Readonly<Record<WordLanguage | 'unknown', Map<string, Made>>> = {
  nb: new Map(),
  en: new Map(),
  unknown: new Map(),
};
const mostMade = 20_000;

function madeOf(word: string, language: WordLanguage | null): Made {
  const there = made[language ?? 'unknown'];
  const known = there.get(word);
  if (known !== undefined) return known;
  const found = { stems: stemFeatures(word, language), parts: partsOf(word) };
  if (there.size < mostMade) there.set(word, found);
  return found;
}

/** Its runs of letters, the edges marked; short words have none: "AMU" is no part of "SAMU". */
function partsOf(word: string): readonly string[] {
  if (word.length < shortestParted) return [];
  const edged = `<${word}>`;
  const parts = new Set<string>();
  for (let at = 0; at + partLength <= edged.length; at += 1) parts.add(edged.slice(at, at + partLength));
  return [...parts];
}

/** True for a word that any text may hold, whatever it is about. */
export function isSmallWord(word: string): boolean {
  return functionWords.nb.has(word) || functionWords.en.has(word);
}

/** A word by its stem, in the language of its text, or in both when that is not known. */
export function stemFeatures(word: string, language: WordLanguage | null): readonly string[] {
  const languages = language === null ? (['nb', 'en'] as const) : [language];
  return languages.map((one) => `${one} ${stemOf(word, one)}`);
}
