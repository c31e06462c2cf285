import { absenceOf, facultyOf, type OpenDirectory, unitsUpFrom } from '../organisation/openDirectory.ts';
import type { Appointment, CampusId, PersonId, RoleId, Unit, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import type { Reason } from './reasons.ts';
import { isCurrent, isRoleId, roleOf, rolesCountingAs } from './roles.ts';
import { byAppointment, lineAppointmentOf, type Tenure, tenuresAnywhere, tenuresAt } from './tenures.ts';

/**
 * What somebody's place rests on: an appointment, a delegation, or the policy's default that the line manager does
 * what nobody else holds; then `id` is that of the line manager's appointment.
 */
export interface Basis {
  readonly kind: 'appointment' | 'delegation' | 'default';
  readonly id: string;
}

/** Somebody who holds a role, and why. */
export interface Holder {
  /** Who to turn to: the holder, or the substitute while the holder is absent. */
  readonly person: PersonId;
  /** The role held; another than the one asked for where that one is included in it. */
  readonly role: RoleId;
  /** The unit that the role is held at. */
  readonly unit: UnitId;
  readonly basis: Basis;
  /** The absent holder, when `person` is the substitute. */
  readonly insteadOf?: PersonId;
  readonly reasons: readonly Reason[];
}

export interface LookupOptions {
  /** The campus of the place that the matter is at; else that of the unit. */
  readonly campus?: CampusId;
}

/** Where a role is looked up: the units in turn until one has a holder, and what it tells when it was found there. */
export interface Reach {
  readonly units: readonly Unit[];
  readonly reasonsAt: (found: Unit) => readonly Reason[];
}

/** The line manager of the unit on that day, or the substitute during absence; null if there is none up to the root. */
export function lineManagerOf(dir: OpenDirectory, unit: UnitId, day: Day): Holder | null {
  const appointment = lineAppointmentOf(dir, unit, day);
  if (appointment === null) return null;
  return acting(dir, byAppointment(appointment), day, [lineManagerReason(appointment, unit)]);
}

/** The line managers above that of the unit on that day, the nearest first; each person once. */
export function lineManagersAbove(dir: OpenDirectory, unit: UnitId, day: Day): readonly Holder[] {
  const found = new Map<PersonId, Holder>();
  for (const { id } of unitsUpFrom(dir, unit)) {
    const holder = lineManagerOf(dir, id, day);
    if (holder !== null && !found.has(holder.person)) found.set(holder.person, holder);
  }
  return [...found.values()].slice(1);
}

/** Why the appointment answers for the unit. */
export function lineManagerReason(appointment: Appointment, unit: UnitId): Reason {
  const { id, role, person, unit: above } = appointment;
  return above === unit
    ? { code: 'line-manager-of-unit', details: { unit, role, person, appointment: id } }
    : { code: 'line-manager-above', details: { unit, above, role, person, appointment: id } };
}

/**
 * Everybody who holds the role for the unit on that day, longest held first. Empty when nobody does: what the line
 * manager then does in person is for `performersOf` to say.
 *
 * Where it is looked up follows from the role: campus roles on the campus unit, faculty roles from the faculty,
 * institution roles wherever appointed, task roles upwards as long as the line manager stays the same, all others at
 * the nearest unit that has a holder. (002#Andre roller og oppgaver i HMS-arbeidet, 002#Verneombudslinjen)
 */
export function holdersOf(
  dir: OpenDirectory,
  role: RoleId,
  unit: UnitId,
  day: Day,
  options: LookupOptions = {},
): readonly Holder[] {
  if (role === 'line-manager') return [lineManagerOf(dir, unit, day) ?? []].flat();
  if (!isCurrent(role)) return holdersOfSuccessors(dir, role, unit, day, options);
  const asked = rolesCountingAs(role);
  if (isHeldAnywhere(role)) {
    const everywhere: Reason = { code: 'held-for-organisation', details: { role } };
    return tenuresAnywhere(dir, asked, day).map((tenure) =>
      acting(dir, tenure, day, [everywhere, ...reasonsOf(tenure, role)]),
    );
  }
  const { units, reasonsAt } = reachOf(dir, role, unit, day, options);
  for (const found of units) {
    const tenures = tenuresAt(dir, found.id, asked, day);
    if (tenures.length === 0) continue;
    return tenures.map((tenure) =>
      acting(dir, tenure, day, [...reasonsAt(found), ...reasonsOf(tenure, role)]),
    );
  }
  return [];
}

/** The safety deputies of the unit on that day: those of the unit, else of the nearest unit above that has any. */
export function safetyDeputiesOf(dir: OpenDirectory, unit: UnitId, day: Day): readonly Holder[] {
  return holdersOf(dir, 'safety-deputy', unit, day);
}

/** The unit and the units above it as far up as they have the same line manager on that day, as appointed. */
export function unitsSharingLineManager(dir: OpenDirectory, unit: UnitId, day: Day): readonly Unit[] {
  const lineManager = lineAppointmentOf(dir, unit, day)?.person;
  const line = unitsUpFrom(dir, unit);
  const end = line.findIndex((above) => lineAppointmentOf(dir, above.id, day)?.person !== lineManager);
  return end === -1 ? line : line.slice(0, end);
}

/** Why a tenure answers the role asked for. */
export function reasonsOf(tenure: Tenure, asked: RoleId): readonly Reason[] {
  const { id, role, person, unit, delegation } = tenure;
  const held: Reason =
    delegation === null
      ? { code: 'appointed', details: { role, person, unit, appointment: id } }
      : { code: 'delegated', details: { role, person, unit, delegation: id, delegator: delegation.from } };
  return role === asked ? [held] : [held, { code: 'counts-as', details: { role, asked } }];
}

/** Why the search for a task role went on above the unit, when it did. */
export function reasonsAbove(dir: OpenDirectory, unit: UnitId, found: UnitId, day: Day): readonly Reason[] {
  const lineManager = lineAppointmentOf(dir, unit, day)?.person;
  if (found === unit) return [];
  if (lineManager === undefined) return [{ code: 'nearest-above', details: { unit, above: found } }];
  return [{ code: 'above-same-line-manager', details: { unit, above: found, lineManager } }];
}

function holdersOfSuccessors(
  dir: OpenDirectory,
  asked: RoleId,
  unit: UnitId,
  day: Day,
  options: LookupOptions,
): readonly Holder[] {
  const successors = (roleOf(asked).supersededBy ?? []).filter(isRoleId);
  return successors.flatMap((role) =>
    holdersOf(dir, role, unit, day, options).map((holder) => ({
      ...holder,
      reasons: [{ code: 'superseded-by', details: { asked, role } } as const, ...holder.reasons],
    })),
  );
}

/** True for a role that is looked up wherever it is held: its first level is the institution, or outside. */
export function isHeldAnywhere(role: RoleId): boolean {
  const [level] = roleOf(role).levels;
  return level === 'institution' || level === 'external';
}

/** The units that a role is looked up at for this unit, nearest first; not for one that is held anywhere. */
export function reachOf(
  dir: OpenDirectory,
  role: RoleId,
  unit: UnitId,
  day: Day,
  options: LookupOptions,
): Reach {
  const { kind, levels } = roleOf(role);
  if (levels[0] === 'campus') return campusReach(dir, options.campus ?? dir.units.get(unit)?.campus ?? '');
  const onlyFaculty = levels.length === 1 && levels[0] === 'faculty';
  const start = onlyFaculty ? facultyOf(dir, unit)?.id : unit;
  if (start === undefined) return { units: [], reasonsAt: () => [] };
  const faculty: readonly Reason[] = onlyFaculty
    ? [{ code: 'held-for-faculty', details: { unit, faculty: start } }]
    : [];
  if (kind === 'task') {
    return {
      units: unitsSharingLineManager(dir, start, day),
      reasonsAt: (found) => [...faculty, ...reasonsAbove(dir, start, found.id, day)],
    };
  }
  return {
    units: unitsUpFrom(dir, start),
    reasonsAt: (found) =>
      found.id === start
        ? faculty
        : [...faculty, { code: 'nearest-above', details: { unit: start, above: found.id } }],
  };
}

function campusReach(dir: OpenDirectory, campus: CampusId): Reach {
  return {
    units: dir.campusUnits.get(campus) ?? [],
    reasonsAt: (found) => [{ code: 'held-for-campus', details: { campus, unit: found.id } }],
  };
}

/** The holder or, while the holder is absent, the substitute where one is given; both are named in the reasons. */
function acting(dir: OpenDirectory, tenure: Tenure, day: Day, reasons: readonly Reason[]): Holder {
  const { kind, id, role, unit, person, substitute } = tenure;
  const holder = { person, role, unit, basis: { kind, id } };
  const presence = presenceOf(dir, tenure, day);
  const all = [...reasons, ...presence.reasons];
  if (presence.absent && substitute !== null) {
    return { ...holder, person: substitute, insteadOf: person, reasons: all };
  }
  return { ...holder, reasons: all };
}

/** Whether a holder is at work on a day, and who acts if not. */
export interface Presence {
  readonly absent: boolean;
  /** The holder, or the substitute of an absent one; null when neither is at work. */
  readonly atWork: PersonId | null;
  /** Empty for a holder at work. */
  readonly reasons: readonly Reason[];
}

/** Tells who of the holder and the substitute is at work on that day. */
export function presenceOf(dir: OpenDirectory, tenure: Tenure, day: Day): Presence {
  const { person, substitute } = tenure;
  const absence = absenceOf(dir, person, day);
  if (absence === null) return { absent: false, atWork: person, reasons: [] };
  const absent: Reason = { code: 'absent', details: { person, from: absence.from, to: absence.to } };
  if (substitute === null) {
    return { absent: true, atWork: null, reasons: [absent, { code: 'no-substitute', details: { person } }] };
  }
  const acts: Reason = { code: 'substitute-acts', details: { person: substitute, insteadOf: person } };
  const away = absenceOf(dir, substitute, day);
  if (away === null) return { absent: true, atWork: substitute, reasons: [absent, acts] };
  const { from, to } = away;
  const alsoAway: Reason = { code: 'substitute-absent', details: { person: substitute, from, to } };
  return { absent: true, atWork: null, reasons: [absent, acts, alsoAway] };
}
