import type { Features } from './counting.ts';
import type { Mention } from './mentions.ts';
import { type Reading, readText, stemOf, type Token, type WordLanguage } from './text.ts';
import { functionWords } from './vocabulary/ordinary.ts';

/** A word that counts, or the kind of name that stands in its place. */
interface Piece {
  readonly word: string;
  readonly isName: boolean;
  /** How much its parts count. */
  readonly share: number;
  readonly clause: number;
}

/** What the parts of a word and the words inside a name count. */
const ofPart = { matter: 0.5, wish: 0.3 };
const inName = 0.3;
/** What small words count: they tell how somebody asks more than of what. */
const ofSmallWord = { matter: 0.5, wish: 1 };
/** How long the parts are. */
const partLengths = { matter: [4, 5], wish: [4] };
const placeholder = /@(unit|place|person|campus)/g;
const standIns: ReadonlyMap<string, string> = new Map([
  ['xxunitxx', '@unit'],
  ['xxplacexx', '@place'],
  ['xxpersonxx', '@person'],
  ['xxcampusxx', '@campus'],
]);

/** What the words of a text tell of its matter: their stems, their parts (for compounds and misspellings) and pairs. */
export function matterFeatures(reading: Reading, mentions: readonly Mention[]): Features {
  return matterOf(piecesOf(reading, mentions), reading.language);
}

/** The same of a saying, in which `@unit` and the like stand for names. */
export function matterOfSaying(saying: string, language: WordLanguage): Features {
  return matterOf(piecesOfSaying(saying), language);
}

/** What the words of a text tell of what is wanted: beside the words how it begins, its pairs and runs of three. */
export function wishFeatures(reading: Reading, mentions: readonly Mention[]): Features {
  return wishOf(piecesOf(reading, mentions), reading.language, reading.isQuestion);
}

/** The same of a saying. */
export function wishOfSaying(saying: string, language: WordLanguage): Features {
  return wishOf(piecesOfSaying(saying), language, saying.includes('?'));
}

function piecesOfSaying(saying: string): readonly Piece[] {
  const reading = readText(saying.replace(placeholder, 'xx$1xx'));
  return reading.tokens.map((token) => {
    const name = standIns.get(token.key);
    return name === undefined ? pieceOf(token, 1) : nameOf(name, token);
  });
}

const pieceOf = ({ plain, clause }: Token, share: number): Piece => ({
  word: plain,
  isName: false,
  share,
  clause,
});
const nameOf = (name: string, { clause }: Token): Piece => ({ word: name, isName: true, share: 1, clause });

function piecesOf({ tokens }: Reading, mentions: readonly Mention[]): readonly Piece[] {
  return tokens.flatMap((token, at): readonly Piece[] => {
    const mention = mentions.find(({ from, to }) => from <= at && at < to);
    if (mention === undefined) return [pieceOf(token, 1)];
    if (mention.kind === 'building') return [pieceOf(token, inName)];
    const name = nameOf(`@${mention.kind}`, token);
    const part = pieceOf(token, inName);
    return at === mention.from ? [name, part] : [part];
  });
}

function matterOf(pieces: readonly Piece[], language: WordLanguage | null): Features {
  const features = new Map<string, number>();
  for (const piece of pieces) addWord(features, piece, language, 'matter');
  const whole = pieces.filter(({ share }) => share === 1);
  for (const [at, { word }] of whole.entries()) {
    const next = whole[at + 1];
    if (next !== undefined) features.set(`2 ${word} ${next.word}`, 1);
  }
  return features;
}

function wishOf(pieces: readonly Piece[], language: WordLanguage | null, isQuestion: boolean): Features {
  const features = new Map<string, number>();
  for (const piece of pieces) addWord(features, piece, language, 'wish');
  const words = wordsWithBreaks(pieces.filter(({ share }) => share === 1));
  for (const [at, word] of words.entries()) {
    const [next, third] = [words[at + 1], words[at + 2]];
    if (next !== undefined) features.set(`2 ${word} ${next}`, 1);
    if (third !== undefined) features.set(`3 ${word} ${next} ${third}`, 1);
  }
  if (isQuestion) features.set('?', 1);
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
  { word, isName, share }: Piece,
  language: WordLanguage | null,
  purpose: keyof typeof partLengths,
): void {
  const worth = isSmallWord(word) ? share * ofSmallWord[purpose] : share;
  const add = (feature: string, much: number) =>
    features.set(feature, Math.max(features.get(feature) ?? 0, much * worth));
  if (isName) {
    add(word, 1);
    return;
  }
  for (const stem of stemFeatures(word, language)) add(stem, 1);
  const edged = `<${word}>`;
  for (const length of partLengths[purpose]) {
    for (let at = 0; at + length <= edged.length; at += 1) add(edged.slice(at, at + length), ofPart[purpose]);
  }
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
