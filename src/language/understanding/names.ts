import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { CampusId, Person, Place, Unit } from '../../domain/organisation/types.ts';
import { roles } from '../../domain/responsibility/roles.ts';
import { nameWord, nameWords } from './nameWords.ts';
import { namesOfPlace, type PlaceName, shortNames } from './placeNames.ts';
import { type Speller, spellerOf } from './speller.ts';
import { beginningsOf, endingsOf, namesOfUnit, type UnitName, type WordOfUnit } from './unitNames.ts';

export { nameWord, nameWords } from './nameWords.ts';
export { commonStems, type PlaceName, type PlaceNameKind } from './placeNames.ts';
export { shortestBeginning, type UnitName, type WordOfUnit } from './unitNames.ts';

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
