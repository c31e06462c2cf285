import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { unitsUpFrom } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { CampusId, Person, Place, Unit } from '../../domain/organisation/types.ts';
import {
  commonStems,
  type NameIndex,
  namesOf,
  nameWord,
  type PlaceName,
  shortestBeginning,
  type UnitName,
} from './names.ts';
import { type Reading, stemOf, type Token } from './text.ts';
import { isKnownWord } from './vocabulary/knownWords.ts';
import { everydayWords, functionWords } from './vocabulary/ordinary.ts';
import {
  groupWords,
  headWords,
  houseWords,
  indefinite,
  labWords,
  nameJoints,
  placeCues,
  roomCues,
  shortCues,
} from './vocabulary/unitHeads.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}
export interface UnitMention extends Span {
  readonly kind: 'unit';
  readonly unit: Unit;
  readonly share: number;
}
export interface PlaceMention extends Span {
  readonly kind: 'place';
  readonly place: Place;
}
export interface PersonMention extends Span {
  readonly kind: 'person';
  readonly person: Person;
}
export interface CampusMention extends Span {
  readonly kind: 'campus';
  readonly campus: CampusId;
}
/** A building that is no place of its own in the directory, or stands beside its room. */
export interface BuildingMention extends Span {
  readonly kind: 'building';
}
export type Mention = UnitMention | PlaceMention | PersonMention | CampusMention | BuildingMention;

/** Whether a word is one that the topics are spoken of with, so that a name made of it alone needs more to be a name. */
export type IsOrdinary = (token: Token) => boolean;

const longestName = 9;

/** Every unit, place, person and campus that the text names, the longest name first where they overlap. */
export function mentionsIn(dir: OpenDirectory, reading: Reading, isOrdinary: IsOrdinary): readonly Mention[] {
  const names = namesOf(dir);
  const search: Search = { names, reading, isOrdinary, words: wordsForNames(names, reading) };
  const found: Mention[] = [
    ...unitsIn(search),
    ...abbreviationsIn(search),
    ...placesIn(search),
    ...peopleIn(search),
    ...shortenedUnits(search),
    ...endingUnits(search),
    ...campusesIn(search),
    ...buildingsIn(search),
  ];
  return found.filter((mention) => !found.some((other) => hides(other, mention)));
}

interface Search {
  readonly names: NameIndex;
  readonly reading: Reading;
  readonly isOrdinary: IsOrdinary;
  /** For every word of the text the words it makes in a name, joints left out. */
  readonly words: readonly (readonly string[])[];
}

function hides(other: Mention, mention: Mention): boolean {
  if (other === mention || other.from > mention.from || other.to < mention.to) return false;
  return other.to - other.from > mention.to - mention.from;
}

/** For every word of the text the words it makes in a name; misspelt words are read as the name they are nearest to. */
export function wordsForNames(
  { words, speller }: NameIndex,
  { tokens }: Pick<Reading, 'tokens'>,
): readonly (readonly string[])[] {
  return tokens.map(({ raw }) => {
    const folded = fold(raw);
    if (nameJoints.has(folded)) return [];
    const isKnown = words.has(folded) || everydayWords.has(folded) || headWords.has(folded);
    if (isKnown) return nameWord(folded);
    const spelt = isKnownWord(folded) ? null : speller(folded);
    if (spelt !== null) return nameWord(spelt);
    if (isKnownWord(folded)) return nameWord(folded);
    return nameWord(folded).map((word) => (words.has(word) ? word : (speller(word) ?? word)));
  });
}

function* runsFrom(
  words: readonly (readonly string[])[],
  from: number,
): Iterable<{ key: string; to: number }> {
  if (words[from]?.length === 0) return;
  let key = '';
  for (let to = from; to < Math.min(words.length, from + longestName); to += 1) {
    const here = words[to] ?? [];
    if (here.length === 0) continue;
    key += here.join('');
    yield { key, to: to + 1 };
  }
}

function* unitsIn(search: Search): Iterable<UnitMention> {
  const { names, words, reading } = search;
  for (const [from] of reading.tokens.entries()) {
    for (const { key, to } of runsFrom(words, from)) {
      const named = names.units.get(key);
      if (named !== undefined) yield* chosen(search, named, { from, to });
    }
    yield* compoundUnits(search, from);
  }
}

/** "Maths", "historie": the beginning of a word in the name of one department, after "at", "på" and the like. */
function* shortenedUnits(search: Search): Iterable<UnitMention> {
  const { names, reading, words, isOrdinary } = search;
  for (const [from, token] of reading.tokens.entries()) {
    const [stem] = words[from] ?? [];
    const span = { from, to: from + 1 };
    if (stem === undefined || stem.length < shortestBeginning || !followsPlaceCue(search, span, shortCues))
      continue;
    if (isOrdinary(token) || everydayWords.has(fold(token.raw)) || names.units.has(stem)) continue;
    if (!endsPhrase(reading, span)) continue;
    if (names.campuses.has(fold(token.raw)) || names.buildings.has(fold(token.raw))) continue;
    const near = (names.beginnings.get(stem.slice(0, shortestBeginning)) ?? []).filter(
      ({ word }) => alike(word, stem) >= Math.max(shortestBeginning, stem.length - mostLeft),
    );
    const units = [...new Set(near.map(({ unit }) => unit))];
    const departments = units.filter(({ level }) => level === 'department');
    const [unit] = departments.length === 1 ? departments : units.length === 1 ? units : [];
    if (unit !== undefined) yield { kind: 'unit', unit, share: 0.3, ...span };
  }
}

/** How many letters of a shortened name may be its own. */
const mostLeft = 2;

/** False before a word that the one before it only describes: "fysisk" in "fysisk aktivitet". */
function endsPhrase({ tokens }: Reading, { from, to }: Span): boolean {
  const next = tokens[to];
  if (next === undefined || next.clause !== tokens[from]?.clause) return true;
  return (
    functionWords.nb.has(next.plain) || functionWords.en.has(next.plain) || everydayWords.has(next.plain)
  );
}

/** "Biblioteket", "the library": what one unit of its kind is called, in the definite form. */
function* endingUnits(search: Search): Iterable<UnitMention> {
  const { names, reading } = search;
  for (const [from, token] of reading.tokens.entries()) {
    const span = { from, to: from + 1 };
    const folded = fold(token.raw);
    if (!houseWords.has(folded) || !isDefinite(search, span) || !followsPlaceCue(search, span, placeCues))
      continue;
    const units = new Set(names.endings.filter(({ word }) => word.endsWith(folded)).map(({ unit }) => unit));
    const [unit] = units;
    if (unit !== undefined && units.size === 1) yield { kind: 'unit', unit, share: 0.3, ...span };
  }
}

function isDefinite({ reading }: Search, { from, to }: Span): boolean {
  const last = reading.tokens[to - 1]?.key ?? '';
  const isOne = !last.endsWith('s');
  return (fold(reading.tokens[from - 1]?.raw ?? '') === 'the' && isOne) || /(et|en|a)$/.test(last);
}

/** How many letters two words begin with alike. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** "Fysikkinstituttet", "informatikkseksjonen i Gjøvik". */
function* compoundUnits(search: Search, from: number): Iterable<UnitMention> {
  const { names, words, reading } = search;
  const folded = fold(reading.tokens[from]?.raw ?? '');
  const head = [...headWords].find(
    (word) =>
      word.length >= 5 && !groupWords.has(word) && folded.length > word.length + 2 && folded.endsWith(word),
  );
  if (head === undefined) return;
  const base = folded.slice(0, -head.length);
  for (const form of new Set([base, base.replace(/s$/, '')])) {
    const rest = [[stemOf(form, 'nb')], ...words.slice(from + 1, from + 3)];
    for (const { key, to } of runsFrom(rest, 0)) {
      for (const { unit, share } of names.units.get(key) ?? []) {
        if (share >= 0.3) yield { kind: 'unit', unit, share, from, to: from + to };
      }
    }
  }
}

function* chosen(search: Search, named: readonly UnitName[], span: Span): Iterable<UnitMention> {
  const best = Math.max(...named.map(({ share }) => share));
  const rivals = named.filter(({ share }) => share === best);
  const [only] = rivals.length > 1 ? preferred(search, rivals, span) : rivals;
  if (only === undefined || !isMeant(search, only, span)) return;
  const { from, to } = withHead(search, span);
  yield { kind: 'unit', unit: only.unit, share: only.share, from, to };
}

const levelWords: readonly (readonly [Unit['level'], RegExp])[] = [
  ['faculty', /^(fak|facult)/],
  ['department', /^(inst|dep)/],
  ['section', /^(seksjon|section)/],
];

/** Of several units of one name, the one of the kind that is named beside it, else the department. */
function preferred(
  { reading }: Search,
  rivals: readonly UnitName[],
  { from, to }: Span,
): readonly UnitName[] {
  const around = [from - 2, from - 1, to, to + 1].map((at) => fold(reading.tokens[at]?.raw ?? ''));
  const level = levelWords.find(([, word]) => around.some((near) => word.test(near)))?.[0] ?? 'department';
  const fitting = rivals.filter(({ unit }) => unit.level === level);
  return fitting.length === 1 ? fitting : [];
}

function hasHead({ reading }: Search, { from, to }: Span): boolean {
  const at = (place: number) => fold(reading.tokens[place]?.raw ?? '');
  if (headWords.has(at(to))) return true;
  return headWords.has(at(from - 1)) || (nameJoints.has(at(from - 1)) && headWords.has(at(from - 2)));
}

function withHead(search: Search, span: Span): Span {
  const next = fold(search.reading.tokens[span.to]?.raw ?? '');
  return headWords.has(next) ? { from: span.from, to: span.to + 1 } : span;
}

/** A part of a name, or a name that is an everyday word, is a unit only where it is spoken of as one. */
function isMeant(search: Search, { unit, share, isFull }: UnitName, span: Span): boolean {
  const { reading, names, isOrdinary } = search;
  if (names.services.has(unit.id))
    return share >= 0.75 && followsPlaceCue(search, span, isFull ? servicesCues : bareServiceCues);
  if (isFull && share === 1) return true;
  const tokens = reading.tokens.slice(span.from, span.to);
  const content = tokens.filter(({ raw }) => !nameJoints.has(fold(raw)));
  const isEveryday = content.every((token) => isOrdinary(token) || everydayWords.has(fold(token.raw)));
  if (hasHead(search, span)) return share >= (isEveryday ? 0.45 : 0.25);
  const isOneWord = content.filter(({ key }) => key.length > 1).length === 1;
  const isExact = !isOneWord || content.some((token) => isAsWritten(search, token));
  if (share === 1 && !isEveryday && isExact) return true;
  if (isOneWord && (share < 1 || !isExact) && !endsPhrase(reading, span)) return false;
  if (!followsPlaceCue(search, span, share === 1 ? placeCues : shortCues)) return false;
  if (isEveryday && content.length > 1 && share >= 0.6) return true;
  if (isEveryday) return share === 1 && content.length > 0 && !labWords.has(fold(content.at(-1)?.raw ?? ''));
  return share >= 0.25 && (share >= 0.45 || content.every(({ key }) => key.length >= 6));
}

/** False for a single word that is near to a name only: "properly" is no "Property". */
function isAsWritten({ names }: Search, token: Token | undefined): boolean {
  const folded = fold(token?.raw ?? '');
  return names.words.has(folded) || nameWord(folded).every((word) => names.words.has(word) || word === 'lab');
}

const bareServiceCues: ReadonlySet<string> = new Set(['pa', 'ved', 'hos', 'at']);
const servicesCues: ReadonlySet<string> = new Set(['pa', 'ved', 'hos', 'i', 'at', 'in', 'within', 'inside']);

function followsPlaceCue({ reading }: Search, { from }: Span, cues: ReadonlySet<string>): boolean {
  const [before, earlier] = [from - 1, from - 2].map((at) => fold(reading.tokens[at]?.raw ?? ''));
  if (before === 'the' || before === 'den' || before === 'det') return cues.has(earlier ?? '');
  return cues.has(before ?? '');
}

/** Capitals say that an abbreviation is meant; in small letters it must not be a word, or follow "på", "at" and the like. */
function* abbreviationsIn(search: Search): Iterable<UnitMention> {
  const { names, reading } = search;
  for (const [from, token] of reading.tokens.entries()) {
    const raw = token.raw.replace(/(?<=\p{Lu}{2})s$/u, '');
    for (const [short, units] of writtenAs(names, raw)) {
      const [unit] = units;
      if (unit === undefined || units.length > 1 || !isAbbreviation(search, raw, short, unit, from)) continue;
      const span = withHead(search, { from, to: from + 1 });
      yield { kind: 'unit', unit, share: 1, ...span };
    }
  }
}

function writtenAs(
  { abbreviations, foldedAbbreviations }: NameIndex,
  raw: string,
): readonly (readonly [string, readonly Unit[]])[] {
  const lower = raw.toLowerCase();
  const exact = abbreviations.get(lower);
  if (exact !== undefined) return [[lower, exact]];
  const short = lower.length < 3 ? undefined : foldedAbbreviations.get(lower);
  return short === undefined ? [] : [[short, abbreviations.get(short) ?? []]];
}

function isAbbreviation(search: Search, raw: string, short: string, unit: Unit, from: number): boolean {
  const { reading, names } = search;
  const span = { from, to: from + 1 };
  const isWord =
    functionWords.nb.has(short) ||
    functionWords.en.has(short) ||
    everydayWords.has(short) ||
    englishWords.has(short);
  if (names.services.has(unit.id)) return followsPlaceCue(search, span, servicesCues) && !isWord;
  if (raw === raw.toUpperCase() && !reading.isShouted) return true;
  if (hasHead(search, span)) return true;
  if (short.length >= 4) return true;
  if (isWord) return isNorwegianCue(search, from) && short !== 'ad' && short !== 'ok';
  if (short.length === 3) return true;
  return followsPlaceCue(search, span, placeCues) && !isNumberAfter(search, from);
}

/** Small words of English that are written like abbreviations. */
const englishWords: ReadonlySet<string> = new Set([
  'it',
  'ad',
  'ok',
  'kit',
  'su',
  'vi',
  'ia',
  'ie',
  'hf',
  'i',
  'ub',
  'sit',
]);

function isNorwegianCue({ reading }: Search, from: number): boolean {
  const before = fold(reading.tokens[from - 1]?.raw ?? '');
  return before === 'pa' || before === 'ved' || before === 'hos';
}

function isNumberAfter({ reading }: Search, from: number): boolean {
  return /^\d/.test(reading.tokens[from + 1]?.raw ?? '');
}

/** A room's number says more than its name, and either more than its building. */
const placeRanks = { room: 0, name: 1, part: 2, building: 3 } as const;

function* placesIn(search: Search): Iterable<PlaceMention> {
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

function beginsClause({ tokens }: Reading, at: number): boolean {
  return at === 0 || tokens[at - 1]?.clause !== tokens[at]?.clause;
}

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

function* buildingsIn({ names, reading }: Search): Iterable<BuildingMention> {
  for (const [from, { raw }] of reading.tokens.entries()) {
    const building = fold(raw);
    if (building.length >= 8 && names.buildings.has(building)) yield { kind: 'building', from, to: from + 1 };
  }
}

/** People by their whole name; by one of their names only where it is theirs alone and written as a name. */
function* peopleIn({ names, reading }: Search): Iterable<PersonMention> {
  for (const [from, token] of reading.tokens.entries()) {
    let key = '';
    for (let to = from + 1; to <= Math.min(from + 4, reading.tokens.length); to += 1) {
      const word = fold(reading.tokens[to - 1]?.raw ?? '');
      for (const form of new Set([word, word.replace(/s$/, '')])) {
        const named = names.people.get(`${key}${form}`) ?? [];
        const [person] = named;
        if (person === undefined || named.length > 1) continue;
        if (to - from === 1 && !isWrittenAsName(reading, token, from)) continue;
        yield { kind: 'person', person, from, to };
      }
      key += `${word} `;
    }
  }
}

function isWrittenAsName({ isShouted, tokens }: Reading, { raw, key, clause }: Token, from: number): boolean {
  if (isShouted || !/^\p{Lu}\p{Ll}/u.test(raw) || everydayWords.has(key)) return false;
  return key.length >= 5 || (from > 0 && tokens[from - 1]?.clause === clause);
}

function* campusesIn({ names, reading }: Search): Iterable<CampusMention> {
  for (const [from, { raw }] of reading.tokens.entries()) {
    const folded = fold(raw);
    for (const form of [folded, folded.replace(/s$/, '')]) {
      const campus = names.campuses.get(form);
      if (campus === undefined) continue;
      yield { kind: 'campus', campus, from, to: from + 1 };
      break;
    }
  }
}

/** Which unit the mentions mean: one named, else the one of the place, of the person, of the campus; null for none. */
export function unitMeant(
  dir: OpenDirectory,
  mentions: readonly Mention[],
): { unit: Unit; by: Mention } | null {
  const units = mentions
    .filter((mention) => mention.kind === 'unit')
    .map((mention) => onCampus(dir, mention, mentions));
  const named = units.filter(({ unit }) => unit.id !== dir.root.id);
  const [best] = named.toSorted(
    (a, b) => depth(dir, b, named) - depth(dir, a, named) || b.share - a.share || a.from - b.from,
  );
  if (best !== undefined) return { unit: best.unit, by: best };
  for (const mention of mentions) {
    const unit = mention.kind === 'place' ? dir.units.get(mention.place.unit) : undefined;
    if (unit !== undefined) return { unit, by: mention };
  }
  for (const mention of mentions) {
    const unit = mention.kind === 'person' ? dir.units.get(mention.person.unit) : undefined;
    if (unit !== undefined) return { unit, by: mention };
  }
  for (const mention of mentions) {
    const [unit] = mention.kind === 'campus' ? (dir.campusUnits.get(mention.campus) ?? []) : [];
    if (unit !== undefined) return { unit, by: mention };
  }
  const [root] = units;
  return root === undefined ? null : { unit: root.unit, by: root };
}

/** "IDI in Gjøvik" is the section that the department has there, if it has one. */
function onCampus(dir: OpenDirectory, mention: UnitMention, mentions: readonly Mention[]): UnitMention {
  const beside = mentions.find(
    (other) => other.kind === 'campus' && (other.from === mention.to || other.from === mention.to + 1),
  );
  if (beside?.kind !== 'campus' || beside.campus === mention.unit.campus) return mention;
  const there = dir.directory.units.filter(
    ({ parent, campus }) => parent === mention.unit.id && campus === beside.campus,
  );
  const [unit] = there;
  return unit === undefined || there.length > 1 ? mention : { ...mention, unit };
}

/** How many of the units named lie above this one: "physics at the Faculty of Natural Sciences" is physics. */
function depth(dir: OpenDirectory, { unit }: UnitMention, named: readonly UnitMention[]): number {
  const line = unitsUpFrom(dir, unit.id);
  return named.filter((other) => other.unit.id !== unit.id && line.includes(other.unit)).length;
}
