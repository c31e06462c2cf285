import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { CampusId, Person, Place, Unit } from '../../domain/organisation/types.ts';
import { roles } from '../../domain/responsibility/roles.ts';
import { type Speller, spellerOf } from './speller.ts';
import { stemOf } from './text.ts';
import { commonRooms, headWords, labWords, nameJoints } from './vocabulary/unitHeads.ts';

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

export type PlaceNameKind = 'room' | 'name' | 'part' | 'building';

/** A place under one of its names. */
export interface PlaceName {
  readonly place: Place;
  readonly kind: PlaceNameKind;
}

/** Every name in a directory, by the words it is written with, joined. */
export interface NameIndex {
  readonly units: ReadonlyMap<string, readonly UnitName[]>;
  readonly abbreviations: ReadonlyMap<string, readonly Unit[]>;
  /** Abbreviations with Norwegian letters, by what they are without: "iot" for "iøt". */
  readonly foldedAbbreviations: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, readonly PlaceName[]>;
  /** Buildings by name or by the first word of it. */
  readonly buildings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly people: ReadonlyMap<string, readonly Person[]>;
  readonly campuses: ReadonlyMap<string, CampusId>;
  /** Units that are also a service or body of the roles model: naming them mostly means what they do. */
  readonly services: ReadonlySet<string>;
  /** Units by the first letters of the words of their names, for "maths" and "historie". */
  readonly beginnings: ReadonlyMap<string, readonly WordOfUnit[]>;
  /** The last words of the names of units, for "biblioteket" and "the library". */
  readonly endings: readonly WordOfUnit[];
  readonly speller: Speller;
  readonly words: ReadonlySet<string>;
}

const indexes = new WeakMap<OpenDirectory['directory'], NameIndex>();

/** The names of the directory, indexed once. */
export function namesOf(dir: OpenDirectory): NameIndex {
  const known = indexes.get(dir.directory);
  if (known !== undefined) return known;
  const index = buildIndex(dir);
  indexes.set(dir.directory, index);
  return index;
}

/** The words of a name as they are compared: folded, every laboratory alike, without inflection. */
export function nameWords(text: string): readonly string[] {
  return fold(text).split(' ').filter(Boolean).flatMap(nameWord);
}

/** A word of a name: "laserlaboratoriet" is "laser" and "lab". */
export function nameWord(word: string): readonly string[] {
  if (labWords.has(word)) return ['lab'];
  for (const lab of ['laboratoriet', 'laboratorium', 'laboratory', 'laben', 'labben', 'lab']) {
    if (word.length > lab.length + 2 && word.endsWith(lab)) {
      return [stemOf(word.slice(0, -lab.length), 'nb'), 'lab'];
    }
  }
  return [stemOf(word, 'nb')];
}

function buildIndex(dir: OpenDirectory): NameIndex {
  const { units, people, places } = dir.directory;
  const campuses = new Set(
    [...new Set(units.map(({ campus }) => campus))].map((campus) => nameWords(campus).join('')),
  );
  const unitNames = grouped(units.flatMap((unit) => namesOfUnit(unit, dir, campuses)));
  const whole = places.flatMap(namesOfPlace);
  const taken = new Set(whole.map(([key]) => key));
  const placeNames = grouped([...whole, ...places.flatMap(shortNames).filter(([key]) => !taken.has(key))]);
  const words = new Set([
    ...units.flatMap(({ names }) => [names.nb, names.en].flatMap((name) => fold(name).split(' '))),
    ...places.flatMap(({ names, building }) =>
      [names.nb, names.en, building].flatMap((name) => fold(name).split(' ')),
    ),
    ...people.flatMap(({ name }) => fold(name).split(' ')),
  ]);
  return {
    units: unitNames,
    abbreviations: grouped(
      units.flatMap((unit) => unit.short.map((short) => [short.toLowerCase(), unit] as const)),
    ),
    foldedAbbreviations: new Map(
      units
        .flatMap(({ short }) => short.map((each) => [fold(each), each.toLowerCase()] as const))
        .filter(([folded, short]) => folded !== short),
    ),
    places: placeNames,
    buildings: buildingsOf(places),
    people: grouped(people.flatMap(namesOfPerson)),
    campuses: new Map([...units, ...places].map(({ campus }) => [fold(campus).replaceAll(' ', ''), campus])),
    services: new Set(units.filter(isService).map(({ id }) => id)),
    speller: spellerOf(
      [...words].flatMap((word) => [word, ...nameWord(word)]).filter((word) => word.length >= 6),
    ),
    beginnings: beginningsOf(units, dir),
    endings: endingsOf(units),
    words,
  };
}

function grouped<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const there = map.get(key);
    if (there === undefined) map.set(key, [value]);
    else if (there.at(-1) !== value) there.push(value);
  }
  return map;
}

function namesOfUnit(
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

const jointStems = new Set([...nameJoints].map((word) => stemOf(word, 'nb')));
const headStems = new Set([...headWords].map((word) => stemOf(word, 'nb')));

/** The name without what kind of unit it is, without the root's abbreviation and without the campus at its end. */
function bareWords(name: string, dir: OpenDirectory): readonly string[] {
  const rootShort = new Set(dir.root.short.map((short) => stemOf(fold(short), 'nb')));
  const words = nameWords(name).filter((word) => !headStems.has(word) && !rootShort.has(word));
  const first = words.findIndex((word) => !jointStems.has(word));
  return first === -1 ? [] : words.slice(first);
}

function beginningsOf(
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

function endingsOf(units: readonly Unit[]): readonly WordOfUnit[] {
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

function namesOfPlace(place: Place): readonly (readonly [string, PlaceName])[] {
  const { names, building, room } = place;
  const joined = (text: string) =>
    nameWords(text)
      .filter((word) => !jointStems.has(word))
      .join('');
  const named = (kind: PlaceNameKind, texts: readonly string[]) =>
    [...new Set(texts.map(joined))].map((key) => [key, { place, kind }] as const);
  const ownWords = building.split(' ').slice(1).join(' ');
  if (room === null)
    return named('building', [
      names.nb,
      names.en,
      building,
      ...(/^\p{Lu}.{5}/u.test(ownWords) ? [ownWords] : []),
    ]);
  const numbered = /\d/.test(room)
    ? [[fold(room).replaceAll(' ', ''), { place, kind: 'room' as const }] as const]
    : [];
  return [...numbered, ...named('name', [names.nb, names.en]), ...partsOfName(place)];
}

/** "The Mustad Building" of "Mustad Building in Gjøvik", which counts where no other place is called so. */
function shortNames(place: Place): readonly (readonly [string, PlaceName])[] {
  const kind = place.room === null ? 'building' : 'part';
  const shortened = [place.names.nb, place.names.en]
    .map((name) => nameWords(name.replace(/ (i|in|at|på) \p{Lu}\p{Ll}+$/u, '')))
    .filter((words) => kind === 'building' || words.length > 1);
  return [...new Set(shortened.map((words) => words.join('')))].map((key) => [key, { place, kind }] as const);
}

/**
 * "The isotope lab" of "Medical isotope lab", which counts where no other place is called so. "The seminar room" may be
 * any, and "x-ray" is no place.
 */
function partsOfName(place: Place): readonly (readonly [string, PlaceName])[] {
  const parts = [place.names.nb, place.names.en].flatMap((name) => {
    const words = nameWords(name).filter((word) => !jointStems.has(word));
    if (words.length < 3) return [];
    const [first, last] = [words.slice(0, 2), words.slice(-2)];
    const named = [...(first.includes('lab') ? [first] : []), last];
    return named.filter(([word = '']) => !commonStems.has(word)).map((piece) => piece.join(''));
  });
  return [...new Set(parts)].map((key) => [key, { place, kind: 'part' as const }] as const);
}

/** What rooms are for that every unit may have, as stems. */
export const commonStems: ReadonlySet<string> = new Set([...commonRooms].map((word) => stemOf(word, 'nb')));

function buildingsOf(places: readonly Place[]): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  const put = (key: string, building: string) => map.set(key, (map.get(key) ?? new Set()).add(building));
  for (const building of new Set(places.map((place) => place.building))) {
    const words = fold(building).split(' ');
    put(words.join(''), building);
    if (words.length > 1) put(words[0] ?? '', building);
    if (words.length > 1) put(words.slice(1).join(''), building);
  }
  return map;
}

function namesOfPerson(person: Person): readonly (readonly [string, Person])[] {
  const words = fold(person.name).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const keys = new Set([words.join(' '), `${first} ${last}`, `${first} ${words[1] ?? last}`, first, last]);
  return [...keys].map((key) => [key, person] as const);
}

const serviceNames = new Set(
  roles
    .filter(({ kind }) => kind === 'task' || kind === 'line')
    .flatMap(({ names, aliases }) => [names.nb, names.en, ...aliases.nb, ...aliases.en])
    .flatMap((name) => [name, name.replace(/\s*\(.*\)/, ''), ...name.split(' / ')])
    .map((name) => fold(name)),
);

function isService({ names, short }: Unit): boolean {
  return [names.nb, names.en, ...short].some((name) => serviceNames.has(fold(name)));
}
