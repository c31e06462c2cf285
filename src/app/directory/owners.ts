import { directoryOwner } from '../../domain/corrections/permissions.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { PersonId } from '../../domain/organisation/types.ts';
import { holdersOf } from '../../domain/responsibility/lookup.ts';
import type { Day } from '../../domain/time.ts';

/** Who owns the directory on that day: those who see where it and people's word have come apart. */
export function ownersOf(dir: OpenDirectory, day: Day): readonly PersonId[] {
  return [...new Set(holdersOf(dir, directoryOwner, dir.root.id, day).map(({ person }) => person))];
}

/**
 * Who is told that `after` took the place of `before`: the owners or, where it has none any more, those of the one
 * before who are still there.
 */
export function ownersAfter(before: OpenDirectory, after: OpenDirectory, day: Day): readonly PersonId[] {
  const owners = ownersOf(after, day);
  return owners.length > 0 ? owners : ownersOf(before, day).filter((person) => after.people.has(person));
}
