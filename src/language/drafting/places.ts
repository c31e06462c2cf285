import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { CampusId, Place } from '../../domain/organisation/types.ts';
import { namesOf, nameWords } from '../understanding/names.ts';
import { commonRooms, nameJoints } from './vocabulary/rooms.ts';

/** How exactly a text names a place. */
export const placeRanks = { room: 0, name: 1, part: 2, building: 3 } as const;
export type PlaceRank = keyof typeof placeRanks;

/** A place under something that it is called. */
export interface PlaceKey {
  readonly place: Place;
  readonly rank: PlaceRank;
  /** True for what any room of that sort is called: "teaching room". */
  readonly isCommon: boolean;
}

/** Every place of a directory by what it is called, and what tells one from another. */
export interface PlaceIndex {
  /** By folded words, joined. */
  readonly byKey: ReadonlyMap<string, readonly PlaceKey[]>;
  readonly byRoom: ReadonlyMap<string, readonly Place[]>;
  /** The buildings that a word or run of words names. */
  readonly buildings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly campuses: ReadonlyMap<string, CampusId>;
}

const indexes = new WeakMap<OpenDirectory['directory'], PlaceIndex>();

/** The places of the directory, indexed once. */
export function placesOf(dir: OpenDirectory): PlaceIndex {
  const known = indexes.get(dir.directory);
  if (known !== undefined) return known;
  const index = buildIndex(dir);
  indexes.set(dir.directory, index);
  return index;
}

/** Words of a name without joints; every building word is "bygg". */
export function placeWords(words: readonly string[]): readonly string[] {
  return words
    .filter((word) => !nameJoints.has(word))
    .map((word) => word.replace(/(?:bygning|building)$/, 'bygg'));
}

const shortestBuilding = 5;

function buildIndex(dir: OpenDirectory): PlaceIndex {
  const byKey = new Map<string, PlaceKey[]>();
  const byRoom = new Map<string, Place[]>();
  const put = (words: readonly string[], place: Place, rank: PlaceRank) => {
    const key = words.join('');
    if (key.length < 4) return;
    const isCommon = words.every((word) => commonRooms.has(word));
    const there = byKey.get(key) ?? [];
    if (there.some((other) => other.place === place)) return;
    byKey.set(key, [...there, { place, rank, isCommon }]);
  };
  const { buildings, campuses } = namesOf(dir);
  const campusWords = new Set([...campuses.keys()].flatMap((campus) => placeWords(nameWords(campus))));
  for (const place of dir.directory.places) {
    if (place.room !== null && /\d/.test(place.room)) {
      const room = fold(place.room).replaceAll(' ', '');
      byRoom.set(room, [...(byRoom.get(room) ?? []), place]);
    }
    for (const words of wholeNames(place)) {
      put(words, place, place.room === null ? 'building' : 'name');
      if (place.room === null) put(withoutCampus(words, campusWords), place, 'building');
    }
    if (place.room === null) continue;
    for (const words of partsOf(place)) put(words, place, 'part');
  }
  return { byKey, byRoom, buildings: withoutShort(buildings), campuses };
}

/** "Main Building" of "Main Building in Ålesund". */
function withoutCampus(words: readonly string[], campusWords: ReadonlySet<string>): readonly string[] {
  return words.filter((word) => !campusWords.has(word));
}

function withoutShort(
  buildings: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...buildings].filter(([key]) => key.replace(/\d/g, '').length >= shortestBuilding));
}

function wholeNames({ names, building, room }: Place): readonly (readonly string[])[] {
  const own = building.split(' ').slice(1).join(' ');
  const texts =
    room === null ? [names.nb, names.en, building, own.length > 5 ? own : ''] : [names.nb, names.en];
  return [...new Set(texts)].filter((text) => text !== '').map((text) => placeWords(nameWords(text)));
}

/** What is left when words of a name are left out: "the organic lab", "øvingsavdelinga", "the cold room". */
function partsOf({ names }: Place): readonly (readonly string[])[] {
  const nb = placeWords(nameWords(names.nb));
  const en = placeWords(nameWords(names.en));
  const head = nb.length === 1 ? [] : nb[1] === 'lab' ? [nb.slice(0, 2)] : [nb.slice(0, 1)];
  return [...head, ...shorter(nb), ...shorter(en)];
}

/** Every way to leave out words of a name so that at least two remain, the last among them. */
function shorter(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 3 || words.length > 5) return [];
  const last = words.slice(-1);
  const before = words.slice(0, -1);
  const choices = Array.from({ length: 2 ** before.length - 2 }, (_, at) =>
    before.filter((_, bit) => ((at + 1) >> bit) % 2 === 1),
  );
  return [...choices.map((chosen) => [...chosen, ...last]), before];
}
