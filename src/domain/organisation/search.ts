import type { OpenDirectory } from './openDirectory.ts';
import { placeIn } from './placeIn.ts';
import { fold, slipsAllowed, slipsBetween } from './spelling.ts';
import type { Person, Place, Unit } from './types.ts';

/** What a search found, best first, at most ten. */
export interface Matches<T> {
  readonly found: readonly T[];
  /** True when the first is meant beyond doubt: the only exact match, or the only match at all. */
  readonly sure: boolean;
}

/** How well a key fits the text, best first: written alike, begins alike, word by word, somewhere inside, misspelt. */
const fits = ['exact', 'beginning', 'words', 'inside', 'misspelt'] as const;
type Fit = (typeof fits)[number];

interface Ranked<T> {
  readonly entry: T;
  readonly rank: number;
  readonly distance: number;
}

const most = 10;

/** Units by id, abbreviation or name in either language. */
export function findUnits(dir: OpenDirectory, text: string): Matches<Unit> {
  return search(text, dir.directory.units, ({ id, names, short }) => [id, names.nb, names.en, ...short]);
}

/**
 * Rooms and buildings by id, room number, name or building; "k2 113", "K2113" and "K2-113" are the same room. A text
 * with more in it than the place is searched for a place it mentions.
 */
export function findPlaces(dir: OpenDirectory, text: string): Matches<Place> {
  const matches = search(text, dir.directory.places, placeKeys);
  if (matches.found.length > 0) return matches;
  const mention = placeIn(dir, text);
  return mention === null ? matches : { found: [mention.place], sure: mention.sure };
}

/** The place that the words name beyond doubt, or null. */
export function placeNamed(dir: OpenDirectory, words: string): Place | null {
  const { found, sure } = findPlaces(dir, words);
  return (sure ? found[0] : null) ?? null;
}

/** People by name, id or e-mail address. */
export function findPeople(dir: OpenDirectory, text: string): Matches<Person> {
  return search(text, dir.directory.people, ({ id, name, email }) => [id, name, email]);
}

function placeKeys({ id, names, building, room }: Place): readonly string[] {
  if (room === null) return [id, names.nb, names.en, building];
  return [id, names.nb, names.en, room, `${building} ${room}`, `${room} ${building}`];
}

function search<T extends { readonly id: string }>(
  text: string,
  entries: readonly T[],
  keysOf: (entry: T) => readonly string[],
): Matches<T> {
  const wanted = fold(text);
  if (wanted === '') return { found: [], sure: false };
  const ranked = entries
    .flatMap((entry): Ranked<T>[] => {
      const [best] = keysOf(entry)
        .flatMap((key) => rankOf(wanted, fold(key)))
        .sort(bestFirst);
      return best === undefined ? [] : [{ entry, ...best }];
    })
    .sort((a, b) => bestFirst(a, b) || (a.entry.id < b.entry.id ? -1 : 1));
  const exact = ranked.filter(({ rank }) => rank === 0).length;
  return {
    found: ranked.slice(0, most).map(({ entry }) => entry),
    sure: exact === 1 || ranked.length === 1,
  };
}

function bestFirst(a: Omit<Ranked<unknown>, 'entry'>, b: Omit<Ranked<unknown>, 'entry'>): number {
  return a.rank - b.rank || a.distance - b.distance;
}

function rankOf(wanted: string, key: string): { rank: number; distance: number }[] {
  const fit = fitOf(wanted, key);
  if (fit === null) return [];
  return [{ rank: fits.indexOf(fit), distance: Math.abs(key.length - wanted.length) }];
}

function fitOf(wanted: string, key: string): Fit | null {
  const [joinedWanted, joinedKey] = [wanted.replaceAll(' ', ''), key.replaceAll(' ', '')];
  if (joinedWanted === joinedKey) return 'exact';
  if (key.startsWith(wanted)) return 'beginning';
  const words = wanted.split(' ');
  const keyWords = key.split(' ');
  if (words.every((word) => keyWords.some((keyWord) => keyWord.startsWith(word)))) return 'words';
  if (joinedWanted.length >= 3 && joinedKey.includes(joinedWanted)) return 'inside';
  const near = (word: string) => keyWords.some((keyWord) => isNear(word, keyWord));
  return words.every(near) || isNear(joinedWanted, joinedKey) ? 'misspelt' : null;
}

/** Figures are never misspelt: another number is another room. */
function isNear(word: string, keyWord: string): boolean {
  if (keyWord.startsWith(word)) return true;
  if (/\d/.test(word)) return false;
  const allowed = slipsAllowed(word.length);
  return allowed > 0 && slipsBetween(word, keyWord, allowed) <= allowed;
}
