import { type Category, categories } from '../../domain/reports/terms.ts';
import type { Outcome } from './outcome.ts';
import { type Sign, signIn } from './signs.ts';
import { speaksOf, type Told } from './told.ts';
import { categorySigns } from './vocabulary/categorySigns.ts';

const rows: Partial<Record<Category, readonly Sign[]>> = categorySigns;

/**
 * The categories that the words speak of; `other` alone where none does. Where somebody works unguarded, the danger is also that
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
  return found.length > 0 ? found : ['other'];
}
