import { type OpenDirectory, unitsUpFrom } from '../../organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../../organisation/types.ts';
import { holdersOf, lineManagerOf, safetyDeputiesOf } from '../../responsibility/lookup.ts';
import { actingFor } from '../../responsibility/substitutes.ts';
import type { Day } from '../../time.ts';
import type { PlanRole } from './actionPlan.ts';

/**
 * Who reads an action plan: everybody who works at the unit, since measures are made with the employees, whoever answers for
 * it or works on it, and the line above. (001#Plans of action, 002#Linjeleder, 002#Verneombudslinjen)
 */
export const planReaders: readonly PlanRole[] = [
  'leader',
  'helper',
  'owner',
  'safety-deputy',
  'above',
  'employee',
];

/**
 * Everything that a person is to the action plan of a unit on that day; ['nobody'] when nothing. `owners` have the measure
 * that it is about, or any of the plan.
 */
export function planRolesOf(
  dir: OpenDirectory,
  unit: UnitId,
  owners: readonly PersonId[],
  person: PersonId,
  day: Day,
): readonly PlanRole[] {
  const held: readonly (readonly [PlanRole, boolean])[] = [
    ['leader', leads(dir, unit, person, day)],
    ['helper', holdersOf(dir, 'hse-coordinator', unit, day).some((holder) => holder.person === person)],
    ['owner', owners.some((owner) => owner === person || actingFor(dir, owner, unit, day) === person)],
    ['safety-deputy', safetyDeputiesOf(dir, unit, day).some((holder) => holder.person === person)],
    ['above', unitsUpFrom(dir, unit).some(({ id }) => leads(dir, id, person, day))],
    ['employee', worksAt(dir, unit, person)],
  ];
  const roles = held.filter(([, isHeld]) => isHeld).map(([role]) => role);
  return roles.length > 0 ? roles : ['nobody'];
}

/** The line manager, also while somebody acts for them, and whoever acts. */
function leads(dir: OpenDirectory, unit: UnitId, person: PersonId, day: Day): boolean {
  const manager = lineManagerOf(dir, unit, day);
  return manager?.person === person || manager?.insteadOf === person;
}

function worksAt(dir: OpenDirectory, unit: UnitId, person: PersonId): boolean {
  const known = dir.people.get(person);
  return known?.kind === 'staff' && unitsUpFrom(dir, known.unit).some(({ id }) => id === unit);
}
