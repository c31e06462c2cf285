import type { OpenDirectory } from './openDirectory.ts';
import { fold, slipsAllowed, slipsBetween } from './spelling.ts';
import type { Place } from './types.ts';

/** How a text names a place: by room number, by the name of a room, or by building. */
export type MentionKind = 'room' | 'name' | 'building';

/** A place that a text mentions. */
export interface PlaceMention {
  readonly place: Place;
  readonly kind: MentionKind;
  /** Where in the text, as for `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** False when it is misspelt or when another place is named just as well. */
  readonly sure: boolean;
}

interface Key {
  readonly place: Place;
  readonly kind: MentionKind;
  /** Folded, without spaces. */
  readonly written: string;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The rank of a kind: a room is more precise than its building, and its number more than its name. */
const kindOrder: readonly MentionKind[] = ['room', 'name', 'building'];

/** The words that turn a bare number into a room number. */
const roomWords = new Set([
  'rom',
  'rommet',
  'room',
  'kontor',
  'kontoret',
  'office',
  'lab',
  'auditorium',
  'sal',
]);

const longestRun = 8;
const shortestMisspelt = 7;

/**
 * The place that a text mentions, or null: a room number before the name of a room before a building, among equals the
 * longest. The name of a room counts only in a building that the text does not contradict; a room number without
 * letters only after a word like "room" or where its building is named too.
 */
export function placeIn(dir: OpenDirectory, text: string): PlaceMention | null {
  const runs = runsOf(text);
  const buildings = buildingsNamed(dir, runs);
  const keys = dir.directory.places
    .flatMap(keysOf)
    .filter(({ place, kind }) => kind !== 'name' || buildings.size === 0 || isIn(place, buildings));
  const exact = keys.flatMap((key) => {
    const run = runs.get(key.written);
    return run === undefined || !isRoomLike(key, run, text, buildings) ? [] : [{ key, run }];
  });
  if (exact.length > 0) return best(exact, true);
  return best(
    keys.flatMap((key) => misspelt(key, runs)),
    false,
  );
}

interface Candidate {
  readonly key: Key;
  readonly run: Run;
}

function best(candidates: readonly Candidate[], spelt: boolean): PlaceMention | null {
  const rank = ({ kind }: Key) => kindOrder.indexOf(kind);
  const [first, second] = candidates.toSorted(
    (a, b) => rank(a.key) - rank(b.key) || b.key.written.length - a.key.written.length,
  );
  if (first === undefined) return null;
  const { place, kind, written } = first.key;
  const rivals = candidates.filter(
    ({ key }) => key.place !== place && key.kind === kind && key.written === written,
  );
  const contested = spelt ? rivals.length > 0 : second !== undefined && second.key.place !== place;
  return { place, kind, ...first.run, sure: spelt && !contested };
}

function keysOf(place: Place): readonly Key[] {
  const { names, building, room } = place;
  const named = (kind: MentionKind, texts: readonly string[]) =>
    [...new Set(texts.map(joined))].map((written) => ({ place, kind, written }));
  if (room === null) return named('building', [names.nb, names.en, building]);
  const numbered = /\d/.test(room) ? named('room', [room]) : [];
  return [...numbered, ...named('name', [names.nb, names.en])];
}

/** Every run of words in the text, folded and joined, with the place where it first stands. */
function runsOf(text: string): ReadonlyMap<string, Run> {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const runs = new Map<string, Run>();
  for (const [index, { start }] of words.entries()) {
    let run = '';
    for (const { folded, end } of words.slice(index, index + longestRun)) {
      run += folded;
      if (!runs.has(run)) runs.set(run, { start, end });
    }
  }
  return runs;
}

/** The buildings that the text names, in full or by the first word of a name of several ("Dragvoll"). */
function buildingsNamed(dir: OpenDirectory, runs: ReadonlyMap<string, Run>): ReadonlySet<string> {
  const all = new Set(dir.directory.places.map(({ building }) => building));
  const full = [...all].filter((building) => runs.has(joined(building)));
  if (full.length > 0) return new Set(full);
  const firstWord = (building: string) => fold(building).split(' ')[0] ?? '';
  return new Set([...all].filter((building) => building.includes(' ') && runs.has(firstWord(building))));
}

function isIn({ building }: Place, buildings: ReadonlySet<string>): boolean {
  return buildings.has(building);
}

function isRoomLike({ kind, place, written }: Key, run: Run, text: string, buildings: ReadonlySet<string>) {
  if (kind !== 'room' || !/^\d+$/.test(written)) return true;
  const before = fold(text.slice(0, run.start)).split(' ').at(-1) ?? '';
  return roomWords.has(before) || isIn(place, buildings);
}

/** Where a name or building stands with a slip or two; numbers and short words must be right. */
function misspelt(key: Key, runs: ReadonlyMap<string, Run>): readonly Candidate[] {
  const { written, kind } = key;
  if (kind === 'room' || written.length < shortestMisspelt || /\d/.test(written)) return [];
  const allowed = slipsAllowed(written.length);
  const [nearest] = [...runs]
    .map(([run, at]) => ({ at, slips: slipsBetween(run, written, allowed) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips);
  return nearest === undefined ? [] : [{ key, run: nearest.at }];
}

function joined(text: string): string {
  return fold(text).replaceAll(' ', '');
}
