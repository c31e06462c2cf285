import type { CampusId, Person, Place, Unit } from '../../domain/organisation/types.ts';
import type { NameIndex } from './names.ts';
import type { Reading, Token } from './text.ts';

/** Where something stands in a text: the words from one place to before another. */
export interface Span {
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

/** A text in which names of a directory are looked for. */
export interface Search {
  readonly names: NameIndex;
  readonly reading: Reading;
  readonly isOrdinary: IsOrdinary;
  /** For every word of the text the words it makes in a name, joints left out. */
  readonly words: readonly (readonly string[])[];
}
