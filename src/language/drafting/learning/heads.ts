import { doors } from '../../../domain/reports/routing.ts';
import { categories, injuries, kinds } from '../../../domain/reports/terms.ts';

/** Whether somebody was hurt, as far as a text tells. */
export const injuriesTold = [...injuries, 'unknown'] as const;

/** The questions that are weighed, with their answers; every category is a question of its own. */
export const heads = { door: doors, kind: kinds, injury: injuriesTold } as const;
export type Head = keyof typeof heads;

/**
 * Where things stand in a row of weights: what speaks for the doors, the kinds, the injuries and the categories, then what counting gives
 * for the doors, and how rare the thing is.
 */
export const starts = {
  door: 0,
  kind: doors.length,
  injury: doors.length + kinds.length,
  categories: doors.length + kinds.length + injuriesTold.length,
  counted: doors.length + kinds.length + injuriesTold.length + categories.length,
  rarity: doors.length + kinds.length + injuriesTold.length + categories.length + doors.length,
} as const;

export const columns = starts.rarity + 1;

/** The line that holds what counting has against each door for a thing that it was never seen with. */
export const baseLine = 'bases';

/** Things that the tables say; they are weighed, and not counted. */
export const isOfTables = (thing: string): boolean => thing.startsWith('table ');
