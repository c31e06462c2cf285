import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { IsOrdinary, Mention, Search } from './mention.ts';
import { wordsForNames } from './nameCues.ts';
import { namesOf } from './names.ts';
import { campusesIn, peopleIn } from './personMentions.ts';
import { buildingsIn, placesIn } from './placeMentions.ts';
import { abbreviationsIn, endingUnits, shortenedUnits } from './shortUnits.ts';
import type { Reading } from './text.ts';
import { unitsIn } from './unitMentions.ts';

export type {
  BuildingMention,
  CampusMention,
  IsOrdinary,
  Mention,
  PersonMention,
  PlaceMention,
  UnitMention,
} from './mention.ts';
export { wordsForNames } from './nameCues.ts';
export { unitMeant } from './unitMeant.ts';

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

function hides(other: Mention, mention: Mention): boolean {
  if (other === mention || other.from > mention.from || other.to < mention.to) return false;
  return other.to - other.from > mention.to - mention.from;
}
