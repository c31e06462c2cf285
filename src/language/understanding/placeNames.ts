import { fold } from '../../domain/organisation/spelling.ts';
import type { Place } from '../../domain/organisation/types.ts';
import { jointStems, nameWords } from './nameWords.ts';
import { stemOf } from './text.ts';
import { commonRooms } from './vocabulary/unitHeads.ts';

export type PlaceNameKind = 'room' | 'name' | 'part' | 'building';

/** A place under one of its names. */
export interface PlaceName {
  readonly place: Place;
  readonly kind: PlaceNameKind;
}

/** What a place is called: its room, its names, what they are shortened to. */
export function namesOfPlace(place: Place): readonly (readonly [string, PlaceName])[] {
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
export function shortNames(place: Place): readonly (readonly [string, PlaceName])[] {
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
