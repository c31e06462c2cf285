import { fold } from '../../domain/organisation/spelling.ts';
import type { Place } from '../../domain/organisation/types.ts';
import type { BuildingMention, PlaceMention, Search, Span } from './mention.ts';
import { beginsClause, followsPlaceCue, isDefinite, runsFrom } from './nameCues.ts';
import { commonStems, type PlaceName } from './names.ts';
import { stemOf, type Token } from './text.ts';
import { everydayWords, functionWords } from './vocabulary/ordinary.ts';
import { indefinite, placeCues, roomCues } from './vocabulary/unitHeads.ts';

/** A room's number says more than its name, and either more than its building. */
const placeRanks = { room: 0, name: 1, part: 2, building: 3 } as const;

/** The place that the text names most exactly. */
export function* placesIn(search: Search): Iterable<PlaceMention> {
  const { names, reading, words } = search;
  const buildings = buildingsNamed(search);
  const fits = ({ place, kind }: PlaceName) =>
    (kind !== 'name' && kind !== 'part') || buildings.size === 0 || buildings.has(place.building);
  const found: (PlaceMention & { readonly rank: number; readonly letters: number })[] = [];
  for (const [from, token] of reading.tokens.entries()) {
    let room = '';
    for (let to = from + 1; to <= Math.min(from + 3, reading.tokens.length); to += 1) {
      room += fold(reading.tokens[to - 1]?.raw ?? '');
      const rooms = (names.places.get(room) ?? []).filter(({ kind }) => kind === 'room');
      for (const { place } of rooms) {
        if (isRoom(search, from, room, place, buildings))
          found.push({ kind: 'place', place, from, to, rank: 0, letters: room.length });
      }
    }
    if (indefinite.has(fold(reading.tokens[from - 1]?.raw ?? ''))) continue;
    for (const { key, to } of runsFrom(words, from)) {
      const named = (names.places.get(key) ?? []).filter((name) => name.kind !== 'room' && fits(name));
      const whole = named.filter(({ kind }) => kind !== 'part');
      const [first, second] = whole.length > 0 ? whole : named;
      if (first === undefined || (second !== undefined && second.place !== first.place)) continue;
      if (first.kind !== 'building' && !isPlaceName(search, token, { from, to }, first.place)) continue;
      found.push({
        kind: 'place',
        place: first.place,
        from,
        to,
        rank: placeRanks[first.kind],
        letters: key.length,
      });
    }
  }
  const [best] = found.sort((a, b) => a.rank - b.rank || b.letters - a.letters);
  if (best !== undefined) yield best;
}

/**
 * A name of one word that the topics use as well ("undervisningsrom") is a place only in the definite form, as it is
 * written in the directory or after "in" and the like, or with a capital; "group rooms" are any, "the group room" is one.
 */
function isPlaceName(search: Search, token: Token, span: Span, place: Place): boolean {
  const { isOrdinary, reading } = search;
  if (isCommonRoom(search, span)) return isDefinite(search, { from: span.from, to: span.to });
  if (span.to - span.from > 1 || !isOrdinary(token)) return true;
  const isCapital = /^\p{Lu}/u.test(token.raw) && !reading.isShouted && !beginsClause(reading, span.from);
  const isNamed = fold(place.names.nb) === fold(token.raw) || followsPlaceCue(search, span, placeCues);
  return isCapital || (isNamed && /(et|en|a)$/.test(token.key));
}

/** "Group room", "teaching room": what every unit may have. */
function isCommonRoom({ reading, words }: Search, { from, to }: Span): boolean {
  const plain = words.slice(from, to).flat();
  const isCapital = /^\p{Lu}/u.test(reading.tokens[from]?.raw ?? '') && !beginsClause(reading, from);
  return plain.length === 2 && !isCapital && commonStems.has(plain[0] ?? '') && roomStems.has(plain[1] ?? '');
}

const roomStems = new Set(['room', 'rom', 'rooms'].map((word) => stemOf(word, 'nb')));

function isRoom(
  { reading }: Search,
  from: number,
  room: string,
  place: Place,
  buildings: ReadonlySet<string>,
): boolean {
  if (!/^\d+$/.test(room)) return true;
  return buildings.has(place.building) || roomCues.has(fold(reading.tokens[from - 1]?.raw ?? ''));
}

function buildingsNamed({ names, reading }: Search): ReadonlySet<string> {
  const full = new Set<string>();
  const begun = new Set<string>();
  for (const [from] of reading.tokens.entries()) {
    let run = '';
    for (const [place, { raw }] of reading.tokens.slice(from, from + 4).entries()) {
      run += fold(raw);
      for (const building of names.buildings.get(run) ?? []) {
        if (fold(building).replaceAll(' ', '') === run) full.add(building);
        else if (run.length > 5 || (place === 0 && isBuildingBegun(raw))) begun.add(building);
      }
    }
  }
  return full.size > 0 ? full : begun;
}

/** "IT" begins the name of a building, "it" does not. */
function isBuildingBegun(raw: string): boolean {
  const folded = fold(raw);
  return raw !== raw.toLowerCase() || !(everydayWords.has(folded) || functionWords.en.has(folded));
}

/** Buildings named beside their rooms, or that are no places of their own. */
export function* buildingsIn({ names, reading }: Search): Iterable<BuildingMention> {
  for (const [from, { raw }] of reading.tokens.entries()) {
    const building = fold(raw);
    if (building.length >= 8 && names.buildings.has(building)) yield { kind: 'building', from, to: from + 1 };
  }
}
