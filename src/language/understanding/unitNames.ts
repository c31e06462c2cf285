import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { Unit } from '../../domain/organisation/types.ts';
import { jointStems, nameWords } from './nameWords.ts';
import { stemOf } from './text.ts';
import { headWords } from './vocabulary/unitHeads.ts';

/** A unit under one of its names. */
export interface UnitName {
  readonly unit: Unit;
  /** 1 for a whole name, less for a part of one. */
  readonly share: number;
  /** True where the name includes what kind of unit it is. */
  readonly isFull: boolean;
}

/** A word of a unit's name. */
export interface WordOfUnit {
  readonly word: string;
  readonly unit: Unit;
}

/** How many letters a shortened name must have in common with the word it stands for. */
export const shortestBeginning = 4;

/** What a unit is called, whole and in part, by the words joined. */
export function namesOfUnit(
  unit: Unit,
  dir: OpenDirectory,
  campuses: ReadonlySet<string>,
): readonly (readonly [string, UnitName])[] {
  if (unit.level === 'campus') return [];
  const found = new Map<string, UnitName>();
  const put = (words: readonly string[], share: number, isFull: boolean) => {
    const key = words.filter((word) => !jointStems.has(word)).join('');
    const before = found.get(key);
    if (key.length >= 3 && (before === undefined || before.share < share))
      found.set(key, { unit, share, isFull });
  };
  const writtenOut = unit.short.filter((short) => short.includes(' ') || short.length >= longShort);
  for (const name of writtenOut) put(nameWords(name), 1, true);
  for (const name of new Set([unit.names.nb, unit.names.en])) {
    const whole = nameWords(name);
    put(whole, 1, true);
    if (unit.id === dir.root.id) {
      for (const piece of name.split(/\s[–-]\s/)) put(nameWords(piece), 1, true);
      continue;
    }
    const bare = bareWords(name, dir);
    const weight = (words: readonly string[]) => words.filter((word) => !jointStems.has(word)).length;
    put(bare, 1, false);
    for (let length = 1; length < bare.length; length += 1) {
      const piece = bare.slice(0, length);
      const isCampus = piece.every((word) => campuses.has(word) || jointStems.has(word));
      if (!isCampus && !jointStems.has(piece.at(-1) ?? ''))
        put(piece, (0.9 * weight(piece)) / weight(bare), false);
    }
    for (const piece of piecesOf(bare)) {
      if (!campuses.has(piece.join(''))) put(piece, (0.8 * piece.length) / weight(bare), false);
    }
  }
  return [...found];
}

/** From this length a short form is a name rather than letters. */
const longShort = 8;

const headStems = new Set([...headWords].map((word) => stemOf(word, 'nb')));

/** The name without what kind of unit it is, without the root's abbreviation and without the campus at its end. */
function bareWords(name: string, dir: OpenDirectory): readonly string[] {
  const rootShort = new Set(dir.root.short.map((short) => stemOf(fold(short), 'nb')));
  const words = nameWords(name).filter((word) => !headStems.has(word) && !rootShort.has(word));
  const first = words.findIndex((word) => !jointStems.has(word));
  return first === -1 ? [] : words.slice(first);
}

/** Units by the first letters of the words of their names. */
export function beginningsOf(
  units: readonly Unit[],
  dir: OpenDirectory,
): ReadonlyMap<string, readonly WordOfUnit[]> {
  const words = units
    .filter(({ level }) => level === 'department' || level === 'faculty')
    .flatMap((unit) =>
      [unit.names.nb, unit.names.en]
        .flatMap((name) => bareWords(name, dir))
        .filter((word) => word.length >= shortestBeginning && !jointStems.has(word))
        .map((word): WordOfUnit => ({ word, unit })),
    );
  return Map.groupBy(words, ({ word }) => word.slice(0, shortestBeginning));
}

/** The last words of the names of units. */
export function endingsOf(units: readonly Unit[]): readonly WordOfUnit[] {
  return units
    .filter(({ level }) => level === 'department' || level === 'faculty')
    .flatMap((unit) => [unit.names.nb, unit.names.en].map((name) => ({ words: fold(name).split(' '), unit })))
    .filter(({ words }) => words.length > 1)
    .map(({ words, unit }) => ({ word: words.at(-1) ?? '', unit }));
}

function piecesOf(words: readonly string[]): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const word of words) {
    if (jointStems.has(word)) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.length < 2 ? [] : pieces.filter((piece) => piece.length > 0);
}
