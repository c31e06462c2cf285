import { type OpenDirectory, unitsUpFrom } from '../../domain/organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../../domain/organisation/types.ts';
import type { Bundle } from '../../domain/processes/plan/types.ts';

/** True for somebody who reads a post: it is theirs, or went to the channel of a unit to which they belong. */
export function isReaderOf(
  dir: OpenDirectory,
  { target, items }: Pick<Bundle, 'target' | 'items'>,
  person: PersonId,
): boolean {
  if (!target.startsWith('channel:')) return target === `person:${person}`;
  const targets = new Set([target, ...items.map((item) => item.target)]);
  return [...targets].some((each) => isMemberOf(dir, each.slice('channel:'.length), person));
}

/** True for somebody who is employed at the unit or anywhere below it. */
export function isMemberOf(dir: OpenDirectory, unit: UnitId, person: PersonId): boolean {
  const own = dir.people.get(person)?.unit;
  return own !== undefined && unitsUpFrom(dir, own).some(({ id }) => id === unit);
}
