import { fold } from '../../domain/organisation/spelling.ts';
import { bokmaalKey, type Reading, type Token, type WordLanguage } from '../understanding/text.ts';
import type { Terms } from '../understanding/vocabulary/shape.ts';

/** Words of a text, from `from` up to `to`, that say a part. */
export interface Said<Part> {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** Finds parts in a text by words in exactly the forms that are written, so that tense and number tell. */
export type FindPhrases<Part> = (reading: Reading) => readonly Said<Part>[];

type Kind = 'word' | 'beginning' | 'end' | 'gap';
interface Piece {
  readonly kind: Kind;
  readonly key: string;
}
interface Phrase<Part> {
  readonly part: Part;
  readonly language: WordLanguage;
  readonly pieces: readonly Piece[];
}

/** `får .. ikke`: at most so many words between. */
const longestGap = 3;
/** By how many letters the beginning of a word is looked up. */
const lookUp = 3;

/** Makes the finder of a table of parts. Of `x*`, `*x` and `..` see the table's own description. */
export function phrasesOf<Part extends string>(table: Readonly<Record<Part, Terms>>): FindPhrases<Part> {
  const byWord = new Map<string, Phrase<Part>[]>();
  const byBeginning = new Map<string, Phrase<Part>[]>();
  const byEnd: Phrase<Part>[] = [];
  const put = (at: Map<string, Phrase<Part>[]>, key: string, phrase: Phrase<Part>) =>
    at.set(key, [...(at.get(key) ?? []), phrase]);
  for (const part of partsOf(table)) {
    for (const language of ['nb', 'en'] as const) {
      for (const term of table[part][language].split(',')) {
        const pieces = piecesOf(term);
        const [first] = pieces;
        if (first === undefined) continue;
        const phrase = { part, language, pieces };
        if (first.kind === 'end') byEnd.push(phrase);
        else if (first.kind === 'beginning') put(byBeginning, first.key.slice(0, lookUp), phrase);
        else put(byWord, first.key, phrase);
      }
    }
  }
  return (reading) =>
    reading.tokens.flatMap((token, from) =>
      [
        ...(byWord.get(asWord(token.key)) ?? []),
        ...(token.plain === token.key ? [] : (byWord.get(asWord(token.plain)) ?? [])),
        ...(byBeginning.get(token.key.slice(0, lookUp)) ?? []),
        ...byEnd,
      ].flatMap((phrase) => saidAt(phrase, reading, from)),
    );
}

const partsOf = <Part extends string>(table: Readonly<Record<Part, Terms>>): readonly Part[] =>
  Object.keys(table).filter((key): key is Part => Object.hasOwn(table, key));

function saidAt<Part>(
  { part, language, pieces }: Phrase<Part>,
  { tokens, language: spoken }: Reading,
  from: number,
): readonly Said<Part>[] {
  if (spoken !== null && spoken !== language) return [];
  const clause = tokens[from]?.clause;
  let at = from;
  let reach = 0;
  for (const piece of pieces) {
    if (piece.kind === 'gap') {
      reach = longestGap;
      continue;
    }
    const end = at + reach;
    while (at <= end && !isPiece(piece, tokens[at])) at += 1;
    if (at > end || tokens[at]?.clause !== clause) return [];
    at += 1;
    reach = 0;
  }
  return [{ part, from, to: at }];
}

/** Nynorsk "pumpar" is "pumper". */
const asWord = (key: string): string =>
  key.length > 4 && key.endsWith('ar') ? `${key.slice(0, -2)}er` : key;

function isPiece({ kind, key }: Piece, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (kind === 'beginning') return token.key.startsWith(key);
  if (kind === 'end') return token.key.endsWith(key);
  return asWord(token.key) === key || asWord(token.plain) === key;
}

function piecesOf(term: string): readonly Piece[] {
  return term
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word): readonly Piece[] => {
      if (word === '..') return [{ kind: 'gap', key: '' }];
      const keys = fold(word.replaceAll('*', '')).split(' ').map(bokmaalKey);
      return keys.map((key, nth) => {
        const kind = kindOf(word, nth, keys.length);
        return { kind, key: kind === 'word' ? asWord(key) : key };
      });
    });
}

function kindOf(word: string, nth: number, all: number): Kind {
  if (word.startsWith('*') && nth === 0) return 'end';
  return word.endsWith('*') && nth === all - 1 ? 'beginning' : 'word';
}
