import { type Category, categories } from '../../domain/reports/terms.ts';
import type { Outcome } from './outcome.ts';
import { type Sign, signIn } from './signs.ts';
import { type Hit, hitsOf, speaksOf, type Told } from './told.ts';
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
    if (category === 'mechanical-injury') return isMechanical(told, kind, injury);
    return signIn(read, rows[category] ?? []) !== null;
  });
  if (found.length > 0) return found;
  return speaksOf(told, 'machine', 'cut', 'fall', 'slip', 'can-hurt') ? ['mechanical-injury'] : ['other'];
}

/** A person fell, was cut, pricked or squeezed, or nearly; a thing that falls beside nobody is none. */
function isMechanical(told: Told, kind: Outcome['kind'], injury: Outcome['injury']): boolean {
  if (kind !== 'accident' && kind !== 'near-accident') return false;
  if (speaksOf(told, 'slip', 'cut')) return true;
  return injury === 'happened'
    ? speaksOf(told, 'fall')
    : hitsOf(told, 'fall').some((hit) => isOfPerson(told, hit));
}

const before = 5;
const after = 3;

/** "A student fell", "falt en student", "fell over": it is a person who falls. */
function isOfPerson(told: Told, fall: Hit): boolean {
  const opens = told.reading.tokens[fall.from - 1]?.clause !== fall.clause;
  return (
    opens ||
    hitsOf(told, 'someone', 'self').some(
      ({ clause, from, to }) =>
        clause === fall.clause && from >= fall.from - before && to <= fall.to + after && from !== fall.from,
    )
  );
}
