import type { Directory, UnitId } from '../../src/domain/organisation/types.ts';

/**
 * The directory with one department and the units above it alone, so that months of a journey pass quickly: what falls due
 * elsewhere is not posted to anybody.
 */
export function oneDepartment(department: UnitId): (directory: Directory) => Directory {
  return (directory) => {
    const parents = new Map(directory.units.map(({ id, parent }) => [id, parent]));
    const line = new Set<UnitId>();
    for (let at: UnitId | null = department; at !== null; at = parents.get(at) ?? null) line.add(at);
    const isIn = ({ unit }: { readonly unit: UnitId }) => line.has(unit);
    const people = directory.people.filter(isIn);
    const ids = new Set(people.map(({ id }) => id));
    const isHere = (person: string | null) => person === null || ids.has(person);
    return {
      ...directory,
      units: directory.units.filter(({ id }) => line.has(id)),
      people,
      appointments: directory.appointments.filter(
        (each) => isIn(each) && isHere(each.person) && isHere(each.substitute),
      ),
      delegations: directory.delegations.filter((each) => isIn(each) && isHere(each.from) && isHere(each.to)),
      absences: directory.absences.filter(({ person }) => ids.has(person)),
      places: directory.places.filter(isIn),
      channels: directory.channels.filter(isIn),
    };
  };
}
