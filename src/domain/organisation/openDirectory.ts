import type { Day } from '../time.ts';
import type {
  Absence,
  Appointment,
  CampusId,
  Delegation,
  DelegationId,
  Directory,
  Organisation,
  Person,
  PersonId,
  Place,
  PlaceId,
  PostingChannel,
  RoleId,
  Unit,
  UnitId,
} from './types.ts';

/** A directory ready for questions: every entry by id and by what it belongs to. Never changes. */
export interface OpenDirectory {
  readonly directory: Directory;
  readonly organisation: Organisation;
  /** The unit without a parent. */
  readonly root: Unit;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly people: ReadonlyMap<PersonId, Person>;
  /** By e-mail address in lower case. */
  readonly peopleByEmail: ReadonlyMap<string, Person>;
  readonly peopleByUnit: ReadonlyMap<UnitId, readonly Person[]>;
  readonly appointments: ReadonlyMap<string, Appointment>;
  readonly appointmentsByUnit: ReadonlyMap<UnitId, readonly Appointment[]>;
  readonly appointmentsByRole: ReadonlyMap<RoleId, readonly Appointment[]>;
  readonly appointmentsByPerson: ReadonlyMap<PersonId, readonly Appointment[]>;
  readonly delegations: ReadonlyMap<DelegationId, Delegation>;
  readonly delegationsByUnit: ReadonlyMap<UnitId, readonly Delegation[]>;
  /** Those that give a role. */
  readonly delegationsByRole: ReadonlyMap<RoleId, readonly Delegation[]>;
  readonly delegationsByDelegate: ReadonlyMap<PersonId, readonly Delegation[]>;
  readonly delegationsByDelegator: ReadonlyMap<PersonId, readonly Delegation[]>;
  readonly absencesByPerson: ReadonlyMap<PersonId, readonly Absence[]>;
  readonly children: ReadonlyMap<UnitId, readonly Unit[]>;
  readonly campusUnits: ReadonlyMap<CampusId, readonly Unit[]>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly placesByUnit: ReadonlyMap<UnitId, readonly Place[]>;
  readonly channelsByUnit: ReadonlyMap<UnitId, readonly PostingChannel[]>;
}

/**
 * Opens a directory for questions. It must be one that `readDirectory` accepted.
 * @throws {Error} `directory-without-root` when no unit lacks a parent.
 */
export function openDirectory(directory: Directory): OpenDirectory {
  const { units, people, appointments, delegations, absences, places, channels } = directory;
  const root = units.find((unit) => unit.parent === null);
  if (root === undefined) throw new Error('directory-without-root');
  return Object.freeze({
    directory,
    organisation: directory.organisation,
    root,
    units: byKey(units, (unit) => unit.id),
    people: byKey(people, (person) => person.id),
    peopleByEmail: byKey(people, (person) => person.email.toLowerCase()),
    peopleByUnit: Map.groupBy(people, (person) => person.unit),
    appointments: byKey(appointments, (appointment) => appointment.id),
    appointmentsByUnit: Map.groupBy(appointments, (appointment) => appointment.unit),
    appointmentsByRole: Map.groupBy(appointments, (appointment) => appointment.role),
    appointmentsByPerson: Map.groupBy(appointments, (appointment) => appointment.person),
    delegations: byKey(delegations, (delegation) => delegation.id),
    delegationsByUnit: Map.groupBy(delegations, (delegation) => delegation.unit),
    delegationsByRole: byRole(delegations),
    delegationsByDelegate: Map.groupBy(delegations, (delegation) => delegation.to),
    delegationsByDelegator: Map.groupBy(delegations, (delegation) => delegation.from),
    absencesByPerson: Map.groupBy(absences, (absence) => absence.person),
    children: Map.groupBy(
      units.filter((unit) => unit.parent !== null),
      (unit) => unit.parent ?? '',
    ),
    campusUnits: Map.groupBy(
      units.filter((unit) => unit.level === 'campus'),
      (unit) => unit.campus,
    ),
    places: byKey(places, (place) => place.id),
    placesByUnit: Map.groupBy(places, (place) => place.unit),
    channelsByUnit: Map.groupBy(channels, (channel) => channel.unit),
  });
}

/** The unit and every unit above it, nearest first; empty for an unknown unit. */
export function unitsUpFrom(dir: OpenDirectory, unit: UnitId): readonly Unit[] {
  const line: Unit[] = [];
  let next = dir.units.get(unit);
  while (next !== undefined && !line.includes(next)) {
    line.push(next);
    next = next.parent === null ? undefined : dir.units.get(next.parent);
  }
  return line;
}

/** The unit and every unit below it, a unit before its children; empty for an unknown unit. */
export function unitsDownFrom(dir: OpenDirectory, unit: UnitId): readonly Unit[] {
  const start = dir.units.get(unit);
  if (start === undefined) return [];
  return [start, ...(dir.children.get(unit) ?? []).flatMap((child) => unitsDownFrom(dir, child.id))];
}

/** The nearest unit of level `faculty`, the unit itself included; null where there is none. */
export function facultyOf(dir: OpenDirectory, unit: UnitId): Unit | null {
  return unitsUpFrom(dir, unit).find((above) => above.level === 'faculty') ?? null;
}

/** The absence that the person is away on that day, or null for somebody at work. */
export function absenceOf(dir: OpenDirectory, person: PersonId, day: Day): Absence | null {
  return dir.absencesByPerson.get(person)?.find(({ from, to }) => covers(from, to, day)) ?? null;
}

/** True when `day` lies in the range, both ends included; an open end never closes. */
export function covers(from: Day, to: Day | null, day: Day): boolean {
  return from <= day && (to === null || day <= to);
}

function byRole(delegations: readonly Delegation[]): ReadonlyMap<RoleId, readonly Delegation[]> {
  const giving = delegations.flatMap((delegation) =>
    delegation.role === null ? [] : [{ role: delegation.role, delegation }],
  );
  const grouped = Map.groupBy(giving, ({ role }) => role);
  return new Map([...grouped].map(([role, found]) => [role, found.map(({ delegation }) => delegation)]));
}

function byKey<K, T>(entries: readonly T[], keyOf: (entry: T) => K): ReadonlyMap<K, T> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}
