import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { unitsUpFrom } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { CampusId, Place, UnitId } from '../../domain/organisation/types.ts';
import { wordsForNames } from '../understanding/mentions.ts';
import { namesOf } from '../understanding/names.ts';
import { type Reading, stemOf, type Token } from '../understanding/text.ts';
import {
  type PlaceIndex,
  type PlaceKey,
  type PlaceRank,
  placeRanks,
  placesOf,
  placeWords,
} from './places.ts';
import { anyWords, awayWords, placingWords, roomCues } from './vocabulary/rooms.ts';

/** The place that a text tells of, and the words that name it. */
export interface PlaceTold {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}

interface Candidate extends PlaceTold {
  readonly rank: PlaceRank;
  readonly letters: number;
  readonly isAway: boolean;
}

/** What the text and the writer say about where, beside the name of the place. */
interface Setting {
  readonly index: PlaceIndex;
  readonly tokens: readonly Token[];
  readonly folded: readonly string[];
  /** Empty when no building or campus is named. */
  readonly buildings: ReadonlySet<string>;
  readonly campuses: ReadonlySet<CampusId>;
  /** The units that the text names. */
  readonly units: ReadonlySet<UnitId>;
  readonly ownUnits: ReadonlySet<UnitId>;
  readonly ownCampus: CampusId | null;
}

const longestName = 6;

/** Where it happened, as far as the text names a place of the directory: a room before its building, "in" before "from" or "to". */
export function placeTold(
  dir: OpenDirectory,
  reading: Reading,
  units: readonly UnitId[],
  asker: UnitId | null,
): PlaceTold | null {
  const setting = settingOf(dir, reading, units, asker);
  const words = wordsForNames(namesOf(dir), reading).map(placeWords);
  const found: Candidate[] = [];
  for (const from of setting.tokens.keys()) {
    found.push(...roomsAt(setting, from), ...namesAt(setting, words, from));
  }
  const whole = found.filter((candidate) => !found.some((other) => holds(other, candidate)));
  const [best] = whole.sort(
    (a, b) =>
      Number(a.isAway) - Number(b.isAway) ||
      placeRanks[a.rank] - placeRanks[b.rank] ||
      b.letters - a.letters ||
      a.from - b.from,
  );
  return best ?? null;
}

/** "Kalvskinnet" says nothing of its own inside "the collections store at Kalvskinnet". */
function holds(other: Candidate, { from, to, rank }: Candidate): boolean {
  return rank !== 'room' && other.from <= from && to <= other.to && other.to - other.from > to - from;
}

function settingOf(
  dir: OpenDirectory,
  { tokens }: Reading,
  units: readonly UnitId[],
  asker: UnitId | null,
): Setting {
  const index = placesOf(dir);
  const folded = tokens.map(({ raw }) => fold(raw));
  const line = asker === null ? [] : unitsUpFrom(dir, asker);
  return {
    index,
    tokens,
    folded,
    buildings: buildingsIn(index, folded),
    campuses: new Set(folded.flatMap((word) => campusOf(index, word) ?? [])),
    units: new Set(units),
    ownUnits: new Set(
      line.filter(({ level }) => level !== 'institution' && level !== 'faculty').map(({ id }) => id),
    ),
    ownCampus: line[0]?.campus ?? null,
  };
}

function campusOf({ campuses }: PlaceIndex, word: string): CampusId | undefined {
  return campuses.get(word) ?? campuses.get(word.replace(/s$/, ''));
}

function buildingsIn({ buildings, campuses }: PlaceIndex, folded: readonly string[]): ReadonlySet<string> {
  const full = new Set<string>();
  const begun = new Set<string>();
  for (const from of folded.keys()) {
    let run = '';
    for (const word of folded.slice(from, from + 4)) {
      run += word;
      if (campuses.has(run)) continue;
      for (const building of buildings.get(run) ?? []) {
        if (fold(building).replaceAll(' ', '') === run) full.add(building);
        else begun.add(building);
      }
    }
  }
  return full.size > 0 ? full : begun;
}

function* roomsAt(setting: Setting, from: number): Iterable<Candidate> {
  const { folded, index, buildings } = setting;
  let room = '';
  for (let to = from + 1; to <= Math.min(from + 3, folded.length); to += 1) {
    room += folded[to - 1] ?? '';
    for (const place of index.byRoom.get(room) ?? []) {
      const isBare = /^\d+$/.test(room);
      if (isBare && !buildings.has(place.building) && !isSaidAsRoom(setting, from, room)) continue;
      yield { place, from, to, rank: 'room', letters: room.length, isAway: isAway(setting, from) };
    }
  }
}

/** "Room 3418", "på 3418"; a year or a number of a few figures needs more. */
function isSaidAsRoom({ folded, tokens }: Setting, from: number, room: string): boolean {
  const before = folded[from - 1] ?? '';
  if (roomCues.has(before)) return true;
  const isLikeYear = /^(?:19|20)\d\d$/.test(room);
  return (
    room.length >= 4 &&
    !isLikeYear &&
    placingWords.has(before) &&
    !/^(?:kr|kroner|nok|volt|v)$/i.test(tokens[from + 1]?.raw ?? '')
  );
}

function* namesAt(
  setting: Setting,
  words: readonly (readonly string[])[],
  from: number,
): Iterable<Candidate> {
  if ((words[from] ?? []).length === 0) return;
  const isAny = anyWords.has(setting.folded[from - 1] ?? '');
  for (const [key, to] of keysFrom(setting, words, from)) {
    const keys = setting.index.byKey.get(key) ?? [];
    const place = oneOf(setting, isAny ? keys.filter(({ rank }) => rank === 'building') : keys, from, to);
    if (place === null) continue;
    yield { ...place, from, to, letters: key.length, isAway: isAway(setting, from) };
  }
}

/** The words from here on, joined, also as one compound written apart. */
function* keysFrom(
  { folded }: Setting,
  words: readonly (readonly string[])[],
  from: number,
): Iterable<readonly [string, number]> {
  let key = '';
  for (let to = from; to < Math.min(words.length, from + longestName); to += 1) {
    const here = words[to] ?? [];
    if (here.length === 0) continue;
    key += here.join('');
    yield [key, to + 1];
  }
  const apart = `${folded[from]}${folded[from + 1] ?? ''}`;
  if (from + 1 < folded.length) yield [placeWords([stemOf(apart, 'nb')]).join(''), from + 2];
}

/** Of several places of one name the one that fits what else is said; null where that leaves a doubt. */
function oneOf(
  setting: Setting,
  keys: readonly PlaceKey[],
  from: number,
  to: number,
): { readonly place: Place; readonly rank: PlaceRank } | null {
  if (keys.length === 0 || isPlural(setting, to - 1)) return null;
  const { buildings, campuses } = setting;
  const fitting = keys.filter(
    ({ place, rank }) =>
      (rank === 'building' || buildings.size === 0 || buildings.has(place.building)) &&
      (campuses.size === 0 || campuses.has(place.campus)),
  );
  const meant = fitting.filter((key) => !key.isCommon || isCommonMeant(setting, key, from, to));
  for (const narrower of narrowings) {
    const left = meant.filter((key) => narrower(setting, key));
    const ranks = left.toSorted((a, b) => placeRanks[a.rank] - placeRanks[b.rank]);
    const best = ranks.filter(({ rank }) => rank === ranks[0]?.rank);
    if (best.length === 1 && best[0] !== undefined) return best[0];
  }
  return null;
}

/** What tells places of one name apart, surest first; the last lets all of them through. */
const narrowings: readonly ((setting: Setting, key: PlaceKey) => boolean)[] = [
  ({ units }, { place }) => units.has(place.unit),
  ({ ownUnits }, { place }) => ownUnits.has(place.unit),
  ({ campuses, ownCampus }, { place, rank }) =>
    rank === 'building' && campuses.size === 0 && place.campus === ownCampus,
  () => true,
];

/** "The teaching room" without more is one of the writer's own unit. */
function isCommonMeant(setting: Setting, { place }: PlaceKey, from: number, to: number): boolean {
  const { buildings, campuses, units, ownUnits, folded, tokens } = setting;
  const isDefinite = /(et|en|a|n)$/.test(tokens[to - 1]?.raw ?? '') || folded[from - 1] === 'the';
  if (!isDefinite) return false;
  return (
    buildings.has(place.building) ||
    campuses.has(place.campus) ||
    units.has(place.unit) ||
    ownUnits.has(place.unit)
  );
}

function isPlural({ tokens }: Setting, at: number): boolean {
  return /(?:rooms|labs|offices|halls|workshops|laboratories|rommene|lab(?:b)?ene|lab(?:b)?er|salene|lagrene)$/i.test(
    tokens[at]?.raw ?? '',
  );
}

function isAway({ folded }: Setting, from: number): boolean {
  const before = folded[from - 1] ?? '';
  if (awayWords.has(before)) return true;
  return (before === 'the' || before === 'den' || before === 'det') && awayWords.has(folded[from - 2] ?? '');
}
