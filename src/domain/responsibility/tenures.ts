import { covers, type OpenDirectory, unitsUpFrom } from '../organisation/openDirectory.ts';
import type { Appointment, Delegation, PersonId, RoleId, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import { isLineRole, roleOf } from './roles.ts';

/** Somebody holds a role at a unit, by an appointment or by a delegation. */
export interface Tenure {
  readonly kind: 'appointment' | 'delegation';
  readonly id: string;
  readonly role: RoleId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly since: Day;
  /** Acts during absence; delegations have none. */
  readonly substitute: PersonId | null;
  /** The delegation behind it, or null for an appointment. */
  readonly delegation: Delegation | null;
}

/**
 * The appointment that makes somebody line manager of the unit on that day: in a line role for the unit or, if it has
 * none, for the nearest unit above that has one. As appointed, whether the person is at work or not.
 * (002#Linjeleder)
 */
export function lineAppointmentOf(dir: OpenDirectory, unit: UnitId, day: Day): Appointment | null {
  for (const { id } of unitsUpFrom(dir, unit)) {
    const [first] = (dir.appointmentsByUnit.get(id) ?? [])
      .filter(({ role, from, to }) => isLineRole(role) && covers(from, to, day))
      .sort((a, b) => inOrder(a.from, b.from) || inOrder(a.id, b.id));
    if (first !== undefined) return first;
  }
  return null;
}

/**
 * True when the delegation counts on that day: active, inside its dates, and given by whoever was line manager of its
 * unit on the day it began. It stands although that person has left the post since.
 * (002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function isInForce(dir: OpenDirectory, delegation: Delegation, day: Day): boolean {
  const { status, validFrom, validTo, unit, from } = delegation;
  if (status !== 'active' || !covers(validFrom, validTo, day)) return false;
  return lineAppointmentOf(dir, unit, validFrom)?.person === from;
}

/** Who holds one of the roles at exactly this unit on that day, longest held first, then by id; a person once. */
export function tenuresAt(
  dir: OpenDirectory,
  unit: UnitId,
  roles: readonly RoleId[],
  day: Day,
): readonly Tenure[] {
  return oncePerPerson(everyTenureAt(dir, unit, roles, day));
}

/** As `tenuresAt`, with everything that one person holds. Only task roles are held by delegation. */
export function everyTenureAt(
  dir: OpenDirectory,
  unit: UnitId,
  roles: readonly RoleId[],
  day: Day,
): readonly Tenure[] {
  return tenuresAmong(
    dir,
    (dir.appointmentsByUnit.get(unit) ?? []).filter(({ role }) => roles.includes(role)),
    (dir.delegationsByUnit.get(unit) ?? []).filter(({ role }) => role !== null && roles.includes(role)),
    day,
  );
}

/** Who holds one of the roles anywhere in the organisation on that day, in the order of `tenuresAt`. */
export function tenuresAnywhere(dir: OpenDirectory, roles: readonly RoleId[], day: Day): readonly Tenure[] {
  const appointments = roles.flatMap((role) => dir.appointmentsByRole.get(role) ?? []);
  const delegations = roles.flatMap((role) => dir.delegationsByRole.get(role) ?? []);
  return oncePerPerson(tenuresAmong(dir, appointments, delegations, day));
}

/** Those that count on that day, longest held first. */
function tenuresAmong(
  dir: OpenDirectory,
  appointments: readonly Appointment[],
  delegations: readonly Delegation[],
  day: Day,
): readonly Tenure[] {
  const appointed = appointments.filter(({ from, to }) => covers(from, to, day)).map(byAppointment);
  const delegated = delegations
    .filter(({ role }) => role !== null && roleOf(role).kind === 'task')
    .filter((delegation) => isInForce(dir, delegation, day))
    .flatMap(byDelegation);
  return [...appointed, ...delegated].sort(longestHeldFirst);
}

/** An appointment as a tenure. */
export function byAppointment(appointment: Appointment): Tenure {
  const { id, role, person, unit, from, substitute } = appointment;
  return { kind: 'appointment', id, role, person, unit, since: from, substitute, delegation: null };
}

function byDelegation(delegation: Delegation): Tenure[] {
  const { id, role, to, unit, validFrom } = delegation;
  if (role === null) return [];
  return [{ kind: 'delegation', id, role, person: to, unit, since: validFrom, substitute: null, delegation }];
}

function longestHeldFirst(a: Tenure, b: Tenure): number {
  return inOrder(a.since, b.since) || inOrder(a.id, b.id);
}

/** The one held longest stands for all that a person holds, or the first that names a substitute, who then acts for all. */
function oncePerPerson(tenures: readonly Tenure[]): readonly Tenure[] {
  const each = Map.groupBy(tenures, ({ person }) => person);
  return [...each.values()].flatMap(
    (held) => held.find(({ substitute }) => substitute !== null) ?? held[0] ?? [],
  );
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
