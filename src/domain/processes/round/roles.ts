import type { OpenDirectory } from '../../organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../../organisation/types.ts';
import {
  holdersOf,
  lineManagerOf,
  safetyDeputiesOf,
  unitsSharingLineManager,
} from '../../responsibility/lookup.ts';
import { isInForce } from '../../responsibility/tenures.ts';
import type { Day } from '../../time.ts';
import type { Meeting, Round, RoundRole } from './round.ts';

/**
 * Who belongs to the HSE round of a unit on a day by their role: the line manager or who acts for them, the HSE coordinators
 * and whoever was given the rounds in writing, the safety deputies. Nobody twice.
 * (003#Participants in the HSE process, 002#HMS-rådgiver/-koordinator)
 */
export function participantsFor(dir: OpenDirectory, unit: UnitId, day: Day): readonly PersonId[] {
  const manager = lineManagerOf(dir, unit, day);
  return [
    ...new Set([
      ...(manager === null ? [] : [manager.person]),
      ...safetyDeputiesOf(dir, unit, day).map(({ person }) => person),
      ...helpersOf(dir, unit, day),
    ]),
  ].filter((person) => dir.people.has(person));
}

/** Everything that a person is to the HSE round of a unit on that day; ['nobody'] when nothing. */
export function roundRolesOf(
  { unit, participants }: Pick<Round, 'unit' | 'participants'>,
  person: PersonId,
  dir: OpenDirectory,
  day: Day,
): readonly RoundRole[] {
  const manager = lineManagerOf(dir, unit, day);
  const held: readonly (readonly [RoundRole, boolean])[] = [
    ['leader', manager?.person === person || manager?.insteadOf === person],
    ['helper', helpersOf(dir, unit, day).includes(person)],
    ['safety-deputy', safetyDeputiesOf(dir, unit, day).some((holder) => holder.person === person)],
    ['participant', participants.includes(person)],
  ];
  const roles = held.filter(([, isHeld]) => isHeld).map(([role]) => role);
  return roles.length > 0 ? roles : ['nobody'];
}

/**
 * Whose presence a meeting asks for: the line manager on the day of the meeting, or who acts for them then. Where the line
 * manager came in person while somebody acted for them, it is the line manager.
 */
export function managerAt(dir: OpenDirectory, unit: UnitId, { on, attended }: Meeting): PersonId | null {
  const manager = lineManagerOf(dir, unit, on);
  if (manager === null) return null;
  const { person, insteadOf } = manager;
  return insteadOf !== undefined && attended.includes(insteadOf) ? insteadOf : person;
}

/** The HSE coordinators, and those to whom the line manager has given the rounds in writing. */
function helpersOf(dir: OpenDirectory, unit: UnitId, day: Day): readonly PersonId[] {
  const given = unitsSharingLineManager(dir, unit, day).flatMap(({ id }) =>
    (dir.delegationsByUnit.get(id) ?? []).filter(
      (each) => each.tasks.includes('hse-round') && isInForce(dir, each, day),
    ),
  );
  return [
    ...holdersOf(dir, 'hse-coordinator', unit, day).map(({ person }) => person),
    ...given.map(({ to }) => to),
  ];
}
