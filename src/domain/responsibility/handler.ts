import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { Appointment, DelegableTaskId, PersonId, RoleId, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import {
  lineManagerOf,
  lineManagerReason,
  presenceOf,
  reasonsAbove,
  reasonsOf,
  unitsSharingLineManager,
} from './lookup.ts';
import type { Reason } from './reasons.ts';
import { rolesCountingAs } from './roles.ts';
import { byAppointment, everyTenureAt, lineAppointmentOf, type Tenure } from './tenures.ts';

/**
 * How a nonconformity came to its handler: `delegation` and `appointment` as handler of nonconformities,
 * `coordinator` by an HSE coordinator's delegation that covers the task, `line-manager` by default, `substitute` for
 * an absent line manager, `next-up` as the line manager above an absent one.
 */
export const handlerVias = [
  'delegation',
  'appointment',
  'coordinator',
  'line-manager',
  'substitute',
  'next-up',
] as const;
export type HandlerVia = (typeof handlerVias)[number];

/** Who handles the nonconformities of a unit, and why. */
export type Handler =
  | {
      readonly person: PersonId;
      readonly via: HandlerVia;
      /** The id of the appointment or delegation that it rests on. */
      readonly basis: string;
      /** Who answers for the matter: the line manager, or the substitute during absence. */
      readonly accountable: PersonId | null;
      readonly reasons: readonly Reason[];
    }
  | { readonly person: null; readonly reasons: readonly Reason[] };

type Found = Pick<Extract<Handler, { person: PersonId }>, 'person' | 'via' | 'basis'>;

interface Step {
  readonly found: Found | null;
  readonly reasons: readonly Reason[];
}

const task: DelegableTaskId = 'nonconformity-follow-up';

/**
 * Who handles a nonconformity of the unit on that day, always somebody at work:
 *
 * 1. whoever is nonconformity handler for the unit, by a delegation in force that covers the follow-up of
 *    nonconformities or by an appointment;
 * 2. the HSE coordinator whose delegation in force covers it;
 * 3. the line manager in person, who does what is not documented as somebody else's;
 * 4. the substitute of an absent line manager;
 * 5. the next line manager up who is at work or has a substitute who is.
 *
 * Steps 1 and 2 look at the unit and upwards as long as the line manager stays the same. An absent delegate has no
 * substitute: a report must reach somebody who is at work, so the next in line gets it and a reason names the absent
 * one. Among several, whoever has held it longest, then by id. `person` is null when nobody up to the root is at work.
 * (002#Andre roller og oppgaver i HMS-arbeidet, 002#HMS-rådgiver/-koordinator, 004#8.0 HMS-AVVIK)
 */
export function handlerOf(dir: OpenDirectory, unit: UnitId, day: Day): Handler {
  const reasons: Reason[] = [];
  for (const step of [handlerStep, coordinatorStep, lineStep]) {
    const result = step(dir, unit, day, reasons.length === 0);
    reasons.push(...result.reasons);
    if (result.found === null) continue;
    return { ...result.found, accountable: lineManagerOf(dir, unit, day)?.person ?? null, reasons };
  }
  return { person: null, reasons };
}

function handlerStep(dir: OpenDirectory, unit: UnitId, day: Day): Step {
  return taskStep(dir, unit, day, 'nonconformity-handler', ({ delegation }) =>
    delegation === null ? 'appointment' : 'delegation',
  );
}

/** A coordinator by appointment alone has no paper that covers the task and is passed over. */
function coordinatorStep(dir: OpenDirectory, unit: UnitId, day: Day): Step {
  return taskStep(dir, unit, day, 'hse-coordinator', ({ delegation }) =>
    delegation === null ? null : 'coordinator',
  );
}

/** The first of the role's holders who is at work, at the nearest unit with a holder whose paper covers the task. */
function taskStep(
  dir: OpenDirectory,
  unit: UnitId,
  day: Day,
  role: RoleId,
  viaOf: (tenure: Tenure) => HandlerVia | null,
): Step {
  for (const near of unitsSharingLineManager(dir, unit, day)) {
    const tenures = everyTenureAt(dir, near.id, rolesCountingAs(role), day).filter(
      (tenure) => viaOf(tenure) !== null && (tenure.delegation?.tasks.includes(task) ?? true),
    );
    if (tenures.length === 0) continue;
    const above = reasonsAbove(dir, unit, near.id, day);
    const { found, reasons } = firstAtWork(dir, tenures, day, role, viaOf);
    return { found, reasons: [...above, ...reasons] };
  }
  return { found: null, reasons: [] };
}

function firstAtWork(
  dir: OpenDirectory,
  tenures: readonly Tenure[],
  day: Day,
  role: RoleId,
  viaOf: (tenure: Tenure) => HandlerVia | null,
): Step {
  const reasons: Reason[] = [];
  for (const tenure of tenures) {
    const { person, id, delegation, since } = tenure;
    const { atWork, absent, reasons: presence } = presenceOf(dir, tenure, day);
    reasons.push(...reasonsOf(tenure, role), ...presence);
    const via = absent ? 'substitute' : viaOf(tenure);
    if (atWork === null || via === null) continue;
    if (delegation !== null) reasons.push({ code: 'covers-task', details: { delegation: id, task } });
    if (tenure === tenures[0] && tenures.some((other) => other.person !== person)) {
      reasons.push({ code: 'held-longest', details: { person, since } });
    }
    return { found: { person: atWork, via, basis: id }, reasons };
  }
  return { found: null, reasons };
}

/** The line manager, the substitute, or the next line manager up with one of the two at work. */
function lineStep(dir: OpenDirectory, unit: UnitId, day: Day, nobodyElse: boolean): Step {
  const reasons: Reason[] = [];
  let previous: PersonId | null = null;
  let appointment = lineAppointmentOf(dir, unit, day);
  while (appointment !== null) {
    const { id, person, unit: managed } = appointment;
    const { atWork, absent, reasons: presence } = presenceOf(dir, byAppointment(appointment), day);
    reasons.push(
      previous === null
        ? lineManagerReason(appointment, unit)
        : { code: 'next-line-manager', details: { person, unit: managed, insteadOf: previous } },
    );
    if (previous === null && nobodyElse) {
      const role = 'nonconformity-handler';
      reasons.push({ code: 'default-to-line-manager', details: { role, unit, person } });
    }
    reasons.push(...presence);
    if (atWork !== null) {
      const via = previous !== null ? 'next-up' : absent ? 'substitute' : 'line-manager';
      return { found: { person: atWork, via, basis: id }, reasons };
    }
    previous = person;
    appointment = lineAppointmentAbove(dir, managed, day);
  }
  const code = previous === null ? 'no-line-manager' : 'nobody-at-work';
  return { found: null, reasons: [...reasons, { code, details: { unit } }] };
}

function lineAppointmentAbove(dir: OpenDirectory, unit: UnitId, day: Day): Appointment | null {
  const parent = dir.units.get(unit)?.parent ?? null;
  return parent === null ? null : lineAppointmentOf(dir, parent, day);
}
