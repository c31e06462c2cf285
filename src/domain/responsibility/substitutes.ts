import { absenceOf, covers, type OpenDirectory, unitsUpFrom } from '../organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';

/** Somebody who is turned to, and the absent one for whom they act; null when it is their own. */
export interface Acting {
  readonly person: PersonId;
  readonly insteadOf: PersonId | null;
}

/**
 * Whoever acts on that day for somebody who is away: the substitute of the appointment nearest to the unit. Null when the
 * person is at work, has no substitute there, or the substitute is away too. A delegation has no substitute.
 */
export function actingFor(dir: OpenDirectory, person: PersonId, unit: UnitId, day: Day): PersonId | null {
  if (absenceOf(dir, person, day) === null) return null;
  const held = (dir.appointmentsByPerson.get(person) ?? []).filter(({ from, to }) => covers(from, to, day));
  for (const { id } of unitsUpFrom(dir, unit)) {
    const found = held.find(
      ({ unit: at, substitute }) => at === id && substitute !== null && isAtWork(dir, substitute, day),
    );
    if (found !== undefined) return found.substitute;
  }
  return null;
}

/**
 * Who is told of something on that day: whoever acts for the holder, and the absent holder where the substitute is away too,
 * so that it goes to nobody who does not know that it is theirs.
 */
export function toldFor<Held extends { readonly person: PersonId; readonly insteadOf?: PersonId }>(
  dir: OpenDirectory,
  { person, insteadOf }: Held,
  day: Day,
): Acting {
  if (insteadOf === undefined) return { person, insteadOf: null };
  return isAtWork(dir, person, day) ? { person, insteadOf } : { person: insteadOf, insteadOf: null };
}

function isAtWork(dir: OpenDirectory, person: PersonId, day: Day): boolean {
  return dir.people.has(person) && absenceOf(dir, person, day) === null;
}
