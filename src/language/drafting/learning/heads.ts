import { doors } from '../../../domain/reports/routing.ts';
import { type Category, categories, injuries, kinds } from '../../../domain/reports/terms.ts';

/** Whether somebody was hurt, as far as a text tells. */
export const injuriesTold = [...injuries, 'unknown'] as const;

/** Categories that follow from something else that is read; the others are weighed, each as a question of its own. */
export const followingCategories = [
  'personal-injury',
  'laboratory',
  'hse-round',
] as const satisfies readonly Category[];
const following: ReadonlySet<Category> = new Set(followingCategories);
export const weighedCategories = categories.filter((category) => !following.has(category));

/** The questions that are weighed, with their answers. */
export const heads = { door: doors, kind: kinds, injury: injuriesTold } as const;
export type Head = keyof typeof heads;

const answers = doors.length + kinds.length + injuriesTold.length;
const weighed = answers + weighedCategories.length;

/**
 * Where things stand in a row of weights: what speaks for the doors, the kinds, the injuries and the categories, then what counting gives
 * for the first three, and how rare the thing is.
 */
export const starts = {
  door: 0,
  kind: doors.length,
  injury: doors.length + kinds.length,
  categories: answers,
} as const;
export const countedStarts = {
  door: weighed,
  kind: weighed + doors.length,
  injury: weighed + doors.length + kinds.length,
} as const satisfies Readonly<Record<Head, number>>;
export const rarityColumn = weighed + answers;

export const columns = rarityColumn + 1;

/** The line that holds what counting has against each answer for a thing that it was never seen with. */
export const baseLine = 'bases';

/** Things that the tables say; they are weighed, and not counted. */
export const isOfTables = (thing: string): boolean => thing.startsWith('table ');
