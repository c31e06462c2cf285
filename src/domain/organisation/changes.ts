import { numberIn } from '../delegations/intoAnswers.ts';
import { isCurrent } from '../responsibility/roles.ts';
import { lineAppointmentOf, tenuresAt } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';
import { covers, type OpenDirectory } from './openDirectory.ts';
import type { PersonId, PlaceId, RoleId, UnitId } from './types.ts';

/** A unit whose line manager is another, as appointed; null where there is none. */
export interface LineManagerChange {
  readonly unit: UnitId;
  readonly from: PersonId | null;
  readonly to: PersonId | null;
}

/** A role at a unit that somebody held, and nobody holds any more. */
export interface VacatedPost {
  readonly unit: UnitId;
  readonly role: RoleId;
  /** Who held it. */
  readonly people: readonly PersonId[];
}

/** Somebody who is gone, with the delegations in force on that day that were given by them and to them. */
export interface LeftDelegations {
  readonly person: PersonId;
  readonly given: number;
  readonly held: number;
}

/** What is different in a directory that takes the place of another. Ids of what is gone are those of the one before. */
export interface DirectoryChanges {
  readonly units: Difference<UnitId>;
  readonly people: Difference<PersonId>;
  readonly places: Difference<PlaceId>;
  readonly lineManagers: readonly LineManagerChange[];
  readonly vacated: readonly VacatedPost[];
  readonly leftDelegations: readonly LeftDelegations[];
}

/** Ids that are new and ids that are gone, each in the order of its file. */
export interface Difference<T> {
  readonly added: readonly T[];
  readonly gone: readonly T[];
}

/**
 * What changes when `after` takes the place of `before`, both asked on the same day, so that the passing of time is no
 * change. Nothing for a directory and itself.
 */
export function compareDirectories(before: OpenDirectory, after: OpenDirectory, day: Day): DirectoryChanges {
  const people = difference(before.people, after.people);
  return {
    units: difference(before.units, after.units),
    people,
    places: difference(before.places, after.places),
    lineManagers: lineManagerChanges(before, after, day),
    vacated: vacatedPosts(before, after, day),
    leftDelegations: people.gone.flatMap((person) => leftDelegations(before, person, day)),
  };
}

/**
 * Units where no line manager, of their own or above, is appointed on that day: nobody can give anybody a task there.
 * (002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function unitsWithoutLineManager(dir: OpenDirectory, day: Day): readonly UnitId[] {
  return [...dir.units.keys()].filter((unit) => lineAppointmentOf(dir, unit, day) === null);
}

function difference<T>(before: ReadonlyMap<T, unknown>, after: ReadonlyMap<T, unknown>): Difference<T> {
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    gone: [...before.keys()].filter((id) => !after.has(id)),
  };
}

/** Units that only follow the unit above, before as after, are not named beside it. */
function lineManagerChanges(
  before: OpenDirectory,
  after: OpenDirectory,
  day: Day,
): readonly LineManagerChange[] {
  const managerIn = (dir: OpenDirectory, unit: UnitId) => lineAppointmentOf(dir, unit, day)?.person ?? null;
  return [...after.units.values()].flatMap(({ id: unit, parent }): LineManagerChange[] => {
    const known = before.units.get(unit);
    if (known === undefined) return [];
    const [from, to] = [managerIn(before, unit), managerIn(after, unit)];
    if (from === to) return [];
    const follows =
      parent !== null &&
      parent === known.parent &&
      managerIn(before, parent) === from &&
      managerIn(after, parent) === to;
    return follows ? [] : [{ unit, from, to }];
  });
}

function vacatedPosts(before: OpenDirectory, after: OpenDirectory, day: Day): readonly VacatedPost[] {
  return [...before.units.keys()]
    .filter((unit) => after.units.has(unit))
    .flatMap((unit) =>
      [...rolesAt(before, unit)].flatMap((role): VacatedPost[] => {
        const people = tenuresAt(before, unit, [role], day).map(({ person }) => person);
        const isVacant = people.length > 0 && tenuresAt(after, unit, [role], day).length === 0;
        return isVacant ? [{ unit, role, people }] : [];
      }),
    );
}

/** The roles still in use that the directory names at this unit, by appointment or delegation. */
function rolesAt(dir: OpenDirectory, unit: UnitId): ReadonlySet<RoleId> {
  const papers = [...(dir.appointmentsByUnit.get(unit) ?? []), ...(dir.delegationsByUnit.get(unit) ?? [])];
  return new Set(papers.flatMap(({ role }) => (role !== null && isCurrent(role) ? [role] : [])));
}

function leftDelegations(dir: OpenDirectory, person: PersonId, day: Day): readonly LeftDelegations[] {
  const standing = (papers: OpenDirectory['delegationsByDelegate']) => {
    const counting = (papers.get(person) ?? []).filter(
      ({ status, validFrom, validTo }) => status === 'active' && covers(validFrom, validTo, day),
    );
    // One that was signed here stands in the directory once for each role that it gives.
    return new Set(counting.map(({ id }) => numberIn(id) ?? id)).size;
  };
  const given = standing(dir.delegationsByDelegator);
  const held = standing(dir.delegationsByDelegate);
  return given + held === 0 ? [] : [{ person, given, held }];
}
