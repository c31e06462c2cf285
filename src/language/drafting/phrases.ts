import { fold } from '../../domain/organisation/spelling.ts';
import { bokmaalKey, type Reading, type WordLanguage } from '../understanding/text.ts';
import type { Terms } from '../understanding/vocabulary/shape.ts';
import {
  apostropheEnds,
  dialectMarks,
  infinitiveMarks,
  otherWords,
  spokenForms,
  withoutR,
} from './vocabulary/spoken.ts';

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
        for (const pieces of spellingsOf(piecesOf(term))) {
          const [first] = pieces;
          if (first === undefined) continue;
          const phrase = { part, language, pieces };
          if (first.kind === 'end') byEnd.push(phrase);
          else if (first.kind === 'beginning') put(byBeginning, first.key.slice(0, lookUp), phrase);
          else put(byWord, first.key, phrase);
        }
      }
    }
  }
  return (reading) => {
    const words = wordsOf(reading);
    return words.flatMap((word, from) =>
      [
        ...[...word.forms].flatMap((form) => byWord.get(form) ?? []),
        ...(byBeginning.get(word.key.slice(0, lookUp)) ?? []),
        ...byEnd,
      ].flatMap((phrase) => saidAt(phrase, words, reading.language, from)),
    );
  };
}

/** A word with the forms in which the tables may write it. */
interface Word {
  readonly key: string;
  readonly clause: number;
  readonly forms: ReadonlySet<string>;
}

function wordsOf({ tokens }: Reading): readonly Word[] {
  const isDialect = tokens.some(({ key, plain }) => dialectMarks.has(key) || (key === 'e' && plain === 'er'));
  return tokens.map((token, at) => {
    const { key, plain, clause } = token;
    const isInfinitive = infinitiveMarks.has(tokens[at - 1]?.key ?? '');
    const spoken = isDialect && !isInfinitive ? withR(key) : undefined;
    const forms = [key, plain, spokenForms.get(key), spoken].filter((form) => form !== undefined);
    return { key, clause, forms: new Set(forms.map(asWord)) };
  });
}

/** "Han svare itj" is "svarer". */
const withR = (key: string): string | undefined =>
  (key.length > 3 && key.endsWith('e')) || withoutR.has(key) ? `${key}r` : undefined;

/** A phrase, and how it is written by those who leave the apostrophe out. */
function spellingsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const at = pieces.findIndex(({ kind, key }, nth) => nth > 0 && kind === 'word' && apostropheEnds.has(key));
  const [before, end] = [pieces[at - 1], pieces[at]];
  if (before?.kind !== 'word' || end === undefined || otherWords.has(before.key + end.key)) return [pieces];
  const joined: Piece = { kind: 'word', key: before.key + end.key };
  return [pieces, [...pieces.slice(0, at - 1), joined, ...pieces.slice(at + 1)]];
}

const partsOf = <Part extends string>(table: Readonly<Record<Part, Terms>>): readonly Part[] =>
  Object.keys(table).filter((key): key is Part => Object.hasOwn(table, key));

function saidAt<Part>(
  { part, language, pieces }: Phrase<Part>,
  words: readonly Word[],
  spoken: Reading['language'],
  from: number,
): readonly Said<Part>[] {
  if (spoken !== null && spoken !== language) return [];
  const clause = words[from]?.clause;
  let at = from;
  let reach = 0;
  for (const piece of pieces) {
    if (piece.kind === 'gap') {
      reach = longestGap;
      continue;
    }
    const end = at + reach;
    while (at <= end && !isPiece(piece, words[at])) at += 1;
    if (at > end || words[at]?.clause !== clause) return [];
    at += 1;
    reach = 0;
  }
  return [{ part, from, to: at }];
}

/** Nynorsk "pumpar" is "pumper". */
const asWord = (key: string): string =>
  key.length > 4 && key.endsWith('ar') ? `${key.slice(0, -2)}er` : key;

function isPiece({ kind, key }: Piece, word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (kind === 'beginning') return word.key.startsWith(key);
  if (kind === 'end') return word.key.endsWith(key);
  return word.forms.has(key);
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
