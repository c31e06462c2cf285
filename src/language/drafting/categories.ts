import { type Category, categories } from '../../domain/reports/terms.ts';
import type { Outcome } from './outcome.ts';
import { type Sign, signIn } from './signs.ts';
import { speaksOf, type Told } from './told.ts';
import { categorySigns } from './vocabulary/categorySigns.ts';

const rows: Partial<Record<Category, readonly Sign[]>> = categorySigns;

/**
 * The categories that the words speak of; where none does, a thing that falls, cuts or
 * squeezes, else `other`. Where somebody works unguarded, the danger is also that
 * of the room, which its name tells (`whole`).
 */
export function categoriesOf(told: Told, whole: Told, { injury, kind }: Outcome): readonly Category[] {
  const read = speaksOf(told, 'unguarded') && kind === 'dangerous-condition' ? whole : told;
  const found = categories.filter((category) => {
    if (category === 'personal-injury') return injury === 'happened';
    if (category === 'mechanical-injury')
      return (kind === 'accident' || kind === 'near-accident') && speaksOf(told, 'fall', 'cut');
    return signIn(read, rows[category] ?? []) !== null;
  });
  if (found.length > 0) return found;
  return speaksOf(told, 'machine', 'cut', 'fall', 'can-hurt') ? ['mechanical-injury'] : ['other'];
}
