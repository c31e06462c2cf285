import { type OpenDirectory, unitsUpFrom } from '../organisation/openDirectory.ts';
import type { Appointment, Delegation, RoleId, Unit, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import { holdersOf, isHeldAnywhere, type LookupOptions, reachOf } from './lookup.ts';
import type { Reason } from './reasons.ts';
import { isCurrent, isLineRole, roleOf, rolesCountingAs } from './roles.ts';
import { isInForce } from './tenures.ts';

/** Kinds of role that stand empty when nobody holds them; committees, authorities and systems have no holders. */
const posts: readonly string[] = ['line', 'task', 'safety-deputy'];

/**
 * Why nobody, or nobody nearer, holds the role for the unit on that day: that it is vacant, and the latest appointment and
 * delegations that do not count (ended, not begun, revoked, never approved, given by somebody who could not, or given for a unit
 * above with another line manager). Empty where the unit itself has a holder.
 */
export function notCounting(
  dir: OpenDirectory,
  role: RoleId,
  unit: UnitId,
  day: Day,
  options: LookupOptions = {},
): readonly Reason[] {
  if (role === 'line-manager') return vacantLine(dir, unit, day);
  if (!isCurrent(role)) return [];
  const holders = holdersOf(dir, role, unit, day, options);
  const asked = rolesCountingAs(role);
  const { appointments, delegations } = isHeldAnywhere(role)
    ? anywhere(dir, asked, holders.length > 0)
    : atUnits(dir, asked, passed(dir, role, unit, day, options, holders[0]?.unit ?? null));
  const reasons = [
    ...latest(appointments.flatMap((appointment) => appointmentReason(appointment, day))),
    ...latest(delegations.flatMap((delegation) => delegationReason(dir, delegation, day))),
    ...(holders.length === 0 ? outOfReach(dir, role, unit, day, options) : []),
  ];
  if (holders.length > 0 || !posts.includes(roleOf(role).kind)) return reasons;
  return [{ code: 'vacant', details: { role, unit } }, ...reasons];
}

/** The unit has no line manager of its own today: who was it last, or will be it next. */
function vacantLine(dir: OpenDirectory, unit: UnitId, day: Day): readonly Reason[] {
  const own = (dir.appointmentsByUnit.get(unit) ?? []).filter(({ role }) => isLineRole(role));
  const isHeld = own.some(({ from, to }) => from <= day && (to === null || day <= to));
  return isHeld ? [] : latest(own.flatMap((appointment) => appointmentReason(appointment, day)));
}

interface Papers {
  readonly appointments: readonly Appointment[];
  readonly delegations: readonly Delegation[];
}

function anywhere(dir: OpenDirectory, asked: readonly RoleId[], isHeld: boolean): Papers {
  if (isHeld) return { appointments: [], delegations: [] };
  return {
    appointments: asked.flatMap((role) => dir.appointmentsByRole.get(role) ?? []),
    delegations: asked.flatMap((role) => dir.delegationsByRole.get(role) ?? []),
  };
}

function atUnits(dir: OpenDirectory, asked: readonly RoleId[], units: readonly Unit[]): Papers {
  return {
    appointments: units
      .flatMap(({ id }) => dir.appointmentsByUnit.get(id) ?? [])
      .filter(({ role }) => asked.includes(role)),
    delegations: units.flatMap(({ id }) => given(dir, id, asked)),
  };
}

function given(dir: OpenDirectory, unit: UnitId, asked: readonly RoleId[]): readonly Delegation[] {
  return (dir.delegationsByUnit.get(unit) ?? []).filter(
    ({ role }) => role !== null && asked.includes(role) && roleOf(role).kind === 'task',
  );
}

/** The units in reach that the search passed before it found somebody: all of them when it found nobody. */
function passed(
  dir: OpenDirectory,
  role: RoleId,
  unit: UnitId,
  day: Day,
  options: LookupOptions,
  found: UnitId | null,
): readonly Unit[] {
  const { units } = reachOf(dir, role, unit, day, options);
  const end = units.findIndex(({ id }) => id === found);
  return end === -1 ? units : units.slice(0, end);
}

/** A task role that somebody has by delegation further up, where the line manager is another. */
function outOfReach(
  dir: OpenDirectory,
  role: RoleId,
  unit: UnitId,
  day: Day,
  options: LookupOptions,
): readonly Reason[] {
  if (roleOf(role).kind !== 'task' || isHeldAnywhere(role)) return [];
  const within = reachOf(dir, role, unit, day, options).units;
  const beyond = unitsUpFrom(dir, unit).filter((above) => !within.includes(above));
  for (const { id } of within.length === 0 ? [] : beyond) {
    const [delegation] = given(dir, id, rolesCountingAs(role)).filter((each) => isInForce(dir, each, day));
    const paper = delegation && paperOf(delegation);
    if (paper) return [{ code: 'delegation-out-of-reach', details: { ...paper, below: unit } }];
  }
  return [];
}

interface Dated {
  readonly on: Day;
  readonly reason: Reason;
}

function appointmentReason({ id, role, person, unit, from, to }: Appointment, day: Day): readonly Dated[] {
  const post = { role, person, unit, appointment: id };
  if (to !== null && to < day) {
    return [{ on: to, reason: { code: 'appointment-ended', details: { ...post, until: to } } }];
  }
  if (from <= day) return [];
  return [{ on: from, reason: { code: 'appointment-not-begun', details: { ...post, begins: from } } }];
}

function delegationReason(dir: OpenDirectory, delegation: Delegation, day: Day): readonly Dated[] {
  const { status, validFrom, validTo, from } = delegation;
  const paper = paperOf(delegation);
  if (paper === null || isInForce(dir, delegation, day)) return [];
  const dated = (reason: Reason): readonly Dated[] => [{ on: validFrom, reason }];
  if (status === 'revoked') return dated({ code: 'delegation-revoked', details: paper });
  if (status === 'proposed') return dated({ code: 'delegation-proposed', details: paper });
  if (validTo !== null && validTo < day) {
    return dated({ code: 'delegation-expired', details: { ...paper, until: validTo } });
  }
  if (day < validFrom) {
    return dated({ code: 'delegation-not-begun', details: { ...paper, begins: validFrom } });
  }
  const details = { ...paper, delegator: from, begins: validFrom };
  return dated({ code: 'delegation-without-right', details });
}

function paperOf({ id, role, to, unit }: Delegation) {
  return role === null ? null : { role, person: to, unit, delegation: id };
}

/** Of several with the same code only the latest is worth telling. */
function latest(found: readonly Dated[]): readonly Reason[] {
  const byCode = new Map<string, Reason>();
  for (const { reason } of found.toSorted((a, b) => (a.on < b.on ? -1 : 1))) byCode.set(reason.code, reason);
  return [...byCode.values()];
}
