import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { Unit, UnitId, UnitLevel } from '../organisation/types.ts';
import { isLineRole } from '../responsibility/roles.ts';
import { lineAppointmentOf } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';

/** The levels at which every unit has a manager of its own, also when the directory has not named one. (002#Linjeleder) */
const managedLevels: readonly UnitLevel[] = ['institution', 'faculty', 'department'];

/**
 * True for a unit that has the post of a manager of its own, whether somebody holds it now or not: by its level, or by an
 * appointment in a line role that holds, has ended or is to come. Its duties are its own while the post is vacant too.
 */
export function hasPostOfManager(dir: OpenDirectory, { id, level }: Unit): boolean {
  const appointments = dir.appointmentsByUnit.get(id) ?? [];
  return managedLevels.includes(level) || appointments.some(({ role }) => isLineRole(role));
}

/** True when the unit's post of a manager has nobody on that day, so that the nearest manager above answers for it. */
export function isPostVacant(dir: OpenDirectory, unit: UnitId, day: Day): boolean {
  const found = dir.units.get(unit);
  if (found === undefined || !hasPostOfManager(dir, found)) return false;
  return lineAppointmentOf(dir, unit, day)?.unit !== unit;
}
