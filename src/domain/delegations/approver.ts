import { absenceOf, covers, type OpenDirectory } from '../organisation/openDirectory.ts';
import type { Appointment, AppointmentId, PersonId, Unit, UnitId } from '../organisation/types.ts';
import { presenceOf } from '../responsibility/lookup.ts';
import { isLineRole } from '../responsibility/roles.ts';
import { byAppointment, lineAppointmentOf } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';

/** A line manager further up the line, or the substitute of an absent one. */
export interface NextUp {
  readonly person: PersonId;
  /** The absent line manager for whom the person acts. */
  readonly insteadOf: PersonId | null;
  /** The unit that the line manager is appointed for. */
  readonly unit: UnitId;
}

/** Whoever can sign for the manager's side on a day. */
export interface Approver extends NextUp {
  /** The line manager whose tasks they are: the person, or the absent one. */
  readonly lineManager: PersonId;
  readonly appointment: AppointmentId;
}

/**
 * Nobody can sign today: the line has nobody up to the root, the manager is away and nobody at work acts meanwhile, or
 * the one who could sign is the delegate. `nextUp` is who to turn to; it signs nothing.
 */
export interface NoApprover {
  readonly nobody: 'no-line-manager' | 'absent' | 'is-delegate';
  readonly lineManager: PersonId | null;
  /** The last day of the absence that is in the way. */
  readonly until: Day | null;
  readonly nextUp: NextUp | null;
}

/**
 * Who approves a delegation of the unit's tasks on that day: its line manager or, during absence, the substitute. Nobody
 * approves what makes themselves the delegate.
 * (002#Andre roller og oppgaver i HMS-arbeidet, 002#Linjeleder)
 */
export function approverOf(
  dir: OpenDirectory,
  unit: UnitId,
  day: Day,
  delegate: PersonId | null = null,
): Approver | NoApprover {
  const appointment = lineAppointmentOf(dir, unit, day);
  if (appointment === null)
    return { nobody: 'no-line-manager', lineManager: null, until: null, nextUp: null };
  const { person: lineManager, id, unit: managed } = appointment;
  const acting = actingFor(dir, appointment, day);
  if (acting !== null && acting.person !== delegate)
    return { ...acting, lineManager, unit: managed, appointment: id };
  const until = absenceOf(dir, lineManager, day)?.to ?? null;
  const nobody = acting === null ? 'absent' : 'is-delegate';
  return { nobody, lineManager, until, nextUp: nextUpOf(dir, unit, day, delegate) };
}

/**
 * The next line manager above the unit's own who is at work or has a substitute who is; null when there is none. Never
 * the unit's line manager once more, nor `except`.
 */
export function nextUpOf(
  dir: OpenDirectory,
  unit: UnitId,
  day: Day,
  except: PersonId | null = null,
): NextUp | null {
  const own = lineAppointmentOf(dir, unit, day);
  let above = own && lineAppointmentAbove(dir, own.unit, day);
  while (above !== null) {
    const acting = actingFor(dir, above, day);
    const isOther = acting !== null && above.person !== own?.person && acting.person !== own?.person;
    if (isOther && acting.person !== except) return { ...acting, unit: above.unit };
    above = lineAppointmentAbove(dir, above.unit, day);
  }
  return null;
}

/** The absent line manager of the unit for whom this person acts on that day, or null. */
export function actsFor(dir: OpenDirectory, unit: UnitId, person: PersonId, day: Day): PersonId | null {
  const appointment = lineAppointmentOf(dir, unit, day);
  if (appointment === null || appointment.substitute !== person) return null;
  return absenceOf(dir, appointment.person, day) === null ? null : appointment.person;
}

/** The units that this person can give tasks of on that day: led in person, or for an absent line manager. */
export function unitsLedBy(dir: OpenDirectory, person: PersonId, day: Day): readonly UnitId[] {
  const led = dir.directory.appointments
    .filter(({ role, from, to }) => isLineRole(role) && covers(from, to, day))
    .filter(({ unit, person: holder }) => holder === person || actsFor(dir, unit, person, day) !== null);
  return [...new Set(led.map(({ unit }) => unit))];
}

/** The units where nobody can approve a delegation on that day, and why: what a check of the directory shows. */
export function unitsWithoutApprover(
  dir: OpenDirectory,
  day: Day,
): readonly { readonly unit: Unit; readonly why: NoApprover }[] {
  return [...dir.units.values()].flatMap((unit) => {
    const why = approverOf(dir, unit.id, day);
    return 'nobody' in why ? [{ unit, why }] : [];
  });
}

/** The line manager at work, or the substitute at work; null when neither is. */
function actingFor(
  dir: OpenDirectory,
  appointment: Appointment,
  day: Day,
): Pick<NextUp, 'person' | 'insteadOf'> | null {
  const { absent, atWork } = presenceOf(dir, byAppointment(appointment), day);
  return atWork === null ? null : { person: atWork, insteadOf: absent ? appointment.person : null };
}

function lineAppointmentAbove(dir: OpenDirectory, unit: UnitId, day: Day): Appointment | null {
  const parent = dir.units.get(unit)?.parent ?? null;
  return parent === null ? null : lineAppointmentOf(dir, parent, day);
}
