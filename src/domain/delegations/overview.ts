import { absenceOf, type OpenDirectory } from '../organisation/openDirectory.ts';
import type {
  AppointmentId,
  DelegableTaskId,
  Delegation as Entry,
  PersonId,
  RoleId,
  UnitId,
} from '../organisation/types.ts';
import type { TextId } from '../reports/case.ts';
import { delegableTaskIds, delegableTasks } from '../responsibility/delegableTasks.ts';
import { presenceOf, unitsSharingLineManager } from '../responsibility/lookup.ts';
import { rolesCountingAs } from '../responsibility/roles.ts';
import { byAppointment, everyTenureAt, lineAppointmentOf } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';
import { type Delegation, lastDayOf } from './delegation.ts';
import { nextReportOn } from './dueSteps.ts';
import { noPapers, type PaperOf } from './elsewhere/paper.ts';
import { imported } from './elsewhere/standing.ts';
import { numberIn } from './intoAnswers.ts';
import { type AmberReason, standingOf } from './standing.ts';

/** What somebody does a task by. */
export type OverviewBasis =
  /** Written here; the number leads to the record. */
  | { readonly kind: 'delegation'; readonly number: string; readonly id: string }
  /** Signed elsewhere, with the reference that it has there. */
  | { readonly kind: 'delegation-elsewhere'; readonly reference: string }
  | { readonly kind: 'appointment'; readonly id: AppointmentId; readonly role: RoleId }
  /** Nothing is documented, so the line manager does it in person. */
  | { readonly kind: 'default'; readonly id: AppointmentId };

/** Somebody who does a task at a unit. */
export interface Doer {
  readonly person: PersonId;
  /** The absent holder, when the person is the substitute. */
  readonly insteadOf: PersonId | null;
  readonly basis: OverviewBasis;
  /** The unit that it was given for: the one asked about, or one above with the same line manager. */
  readonly unit: UnitId;
  readonly until: Day | null;
  /** The authority that goes with it, in the words of the delegation. */
  readonly authority: TextId | null;
  readonly reviewOn: Day | null;
  readonly reasons: readonly AmberReason[];
}

/** What is missing at a unit, or will not hold. */
export type Gap =
  | { readonly code: 'no-line-manager' }
  | { readonly code: 'line-manager-away'; readonly person: PersonId; readonly until: Day }
  /** A delegation that stands and does not count: its delegate has left, or it was given by somebody who could not. */
  | {
      readonly code: 'delegation-does-not-count';
      readonly delegation: string;
      readonly why: 'delegate-left' | 'without-right';
    }
  | { readonly code: 'delegate-away'; readonly person: PersonId; readonly until: Day }
  | { readonly code: 'report-overdue'; readonly delegation: string; readonly since: Day };

/** Who has which responsibility, which tasks and which authority at a unit on a day. */
export interface Overview {
  readonly unit: UnitId;
  readonly day: Day;
  /** Whoever carries the HSE responsibility, whoever does the tasks; null when nobody up to the root leads the unit. */
  readonly lineManager: {
    readonly person: PersonId;
    readonly role: RoleId;
    /** The unit of the appointment. */
    readonly unit: UnitId;
    readonly appointment: AppointmentId;
    readonly until: Day | null;
    /** Who acts while the line manager is away; null when at work, or when nobody does. */
    readonly substitute: PersonId | null;
  } | null;
  /** Every task that can be delegated, in order, with everybody who does it. */
  readonly tasks: readonly { readonly task: DelegableTaskId; readonly doers: readonly Doer[] }[];
  readonly gaps: readonly Gap[];
}

/**
 * The overview of responsibility, tasks and authority of a unit on any day. A task is looked for at the unit and upwards as
 * long as the line manager stays the same; where nothing is documented, the line manager does it in person.
 * (001#Initiate, 001#Ensure documentation, 002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function overviewOf(
  dir: OpenDirectory,
  delegations: readonly Delegation[],
  unit: UnitId,
  day: Day,
  papers: PaperOf = noPapers,
): Overview {
  const units = unitsSharingLineManager(dir, unit, day).map(({ id }) => id);
  const near = delegations.filter((each) => units.includes(each.unit));
  const at: At = { dir, delegations: near, units, unit, day, papers };
  const tasks = delegableTaskIds.map((task) => ({ task, doers: doersOf(at, task) }));
  return { unit, day, lineManager: lineManagerAt(at), tasks, gaps: gapsAt(at, tasks) };
}

interface At {
  readonly dir: OpenDirectory;
  readonly delegations: readonly Delegation[];
  readonly units: readonly UnitId[];
  readonly unit: UnitId;
  readonly day: Day;
  readonly papers: PaperOf;
}

function doersOf(at: At, task: DelegableTaskId): readonly Doer[] {
  for (const unit of at.units) {
    const doers = [...byDelegation(at, unit, task), ...byEntry(at, unit, task), ...byPost(at, unit, task)];
    if (doers.length > 0) return doers;
  }
  const appointment = lineAppointmentOf(at.dir, at.unit, at.day);
  if (appointment === null) return [];
  const basis = { kind: 'default', id: appointment.id } as const;
  const { acts, insteadOf } = actingIn(at, byAppointment(appointment));
  return [{ ...unwritten(appointment.unit, appointment.to), person: acts, insteadOf, basis }];
}

function byDelegation({ dir, delegations, day }: At, unit: UnitId, task: DelegableTaskId): readonly Doer[] {
  return delegations
    .filter((each) => each.unit === unit && each.terms.tasks.includes(task))
    .flatMap((each): readonly Doer[] => {
      const { id, number, delegate: person, terms, nextReviewOn } = each;
      const standing = standingOf(each, dir, day);
      const isIn = standing.standing === 'in-force' || (standing.standing === 'amber' && standing.counts);
      if (number === null || !isIn) return [];
      const reasons = standing.standing === 'amber' ? standing.reasons : [];
      const written = { until: lastDayOf(each), authority: terms.authority, reviewOn: nextReviewOn, reasons };
      return [{ ...written, person, insteadOf: null, unit, basis: { kind: 'delegation', number, id } }];
    });
}

function byEntry({ dir, day, papers }: At, unit: UnitId, task: DelegableTaskId): readonly Doer[] {
  return elsewhereAt(dir, unit)
    .filter((entry) => isCovered(entry, task))
    .flatMap((entry): readonly Doer[] => {
      const kept = papers(entry.id);
      const found = imported(entry, dir, day, kept);
      const { standing, reasons, reference, delegate: person, validTo } = found;
      if (standing !== 'in-force' && standing !== 'amber') return [];
      const basis = { kind: 'delegation-elsewhere', reference } as const;
      const reviewOn = kept?.nextReviewOn ?? null;
      return [{ ...unwritten(unit, validTo), person, insteadOf: null, basis, reviewOn, reasons }];
    });
}

/** What a paper covers; one that names no task covers what its role usually gets. */
function isCovered({ tasks, role }: Entry, task: DelegableTaskId): boolean {
  if (tasks.length > 0 || role === null || task === 'other') return tasks.includes(task);
  const usual: readonly RoleId[] = delegableTasks[task].usualDelegate;
  return usual.some((each) => rolesCountingAs(each).includes(role));
}

/** By appointment: a coordinator without a paper that says so does not follow up nonconformities. (004#8.0 HMS-AVVIK) */
function byPost(at: At, unit: UnitId, task: DelegableTaskId): readonly Doer[] {
  const usual: readonly RoleId[] = delegableTasks[task].usualDelegate;
  const roles =
    task === 'nonconformity-follow-up' ? usual.filter((role) => role !== 'hse-coordinator') : usual;
  if (task === 'other') return [];
  return everyTenureAt(at.dir, unit, roles.flatMap(rolesCountingAs), at.day)
    .filter(({ kind }) => kind === 'appointment')
    .map((tenure) => {
      const { acts, insteadOf } = actingIn(at, tenure);
      const basis = { kind: 'appointment', id: tenure.id, role: tenure.role } as const;
      const until = at.dir.appointments.get(tenure.id)?.to ?? null;
      return { ...unwritten(unit, until), person: acts, insteadOf, basis };
    });
}

/** The directory's own delegations of a unit, without those laid over it. */
function elsewhereAt(dir: OpenDirectory, unit: UnitId): readonly Entry[] {
  return (dir.delegationsByUnit.get(unit) ?? []).filter(({ id }) => numberIn(id) === null);
}

function unwritten(unit: UnitId, until: Day | null) {
  return { unit, until, authority: null, reviewOn: null, reasons: [] };
}

function actingIn({ dir, day }: At, tenure: ReturnType<typeof byAppointment>) {
  const { person, substitute } = tenure;
  const { absent } = presenceOf(dir, tenure, day);
  return absent && substitute !== null
    ? { acts: substitute, insteadOf: person }
    : { acts: person, insteadOf: null };
}

function lineManagerAt({ dir, unit, day }: At): Overview['lineManager'] {
  const appointment = lineAppointmentOf(dir, unit, day);
  if (appointment === null) return null;
  const { person, role, unit: managed, id, to, substitute } = appointment;
  const isAway = absenceOf(dir, person, day) !== null;
  return {
    person,
    role,
    unit: managed,
    appointment: id,
    until: to,
    substitute: isAway ? substitute : null,
  };
}

function gapsAt(at: At, tasks: Overview['tasks']): readonly Gap[] {
  return [
    ...leadingGaps(at),
    ...at.delegations.flatMap((each) => paperGaps(each, at)),
    ...awayGaps(at, tasks),
  ];
}

function leadingGaps({ dir, unit, day }: At): readonly Gap[] {
  const appointment = lineAppointmentOf(dir, unit, day);
  if (appointment === null) return [{ code: 'no-line-manager' }];
  const { person } = appointment;
  const absence = absenceOf(dir, person, day);
  const { atWork } = presenceOf(dir, byAppointment(appointment), day);
  if (absence === null || atWork !== null) return [];
  return [{ code: 'line-manager-away', person, until: absence.to }];
}

function paperGaps(delegation: Delegation, { dir, day }: At): readonly Gap[] {
  const { number } = delegation;
  const standing = standingOf(delegation, dir, day);
  if (number === null) return [];
  if (standing.standing === 'without-right') {
    return [{ code: 'delegation-does-not-count', delegation: number, why: 'without-right' }];
  }
  if (standing.standing !== 'in-force' && standing.standing !== 'amber') return [];
  if (standing.standing === 'amber' && !standing.counts) {
    return [{ code: 'delegation-does-not-count', delegation: number, why: 'delegate-left' }];
  }
  const reports = delegation.reports.filter(({ on }) => on <= day);
  const since = nextReportOn({ ...delegation, reports });
  return since !== null && since < day ? [{ code: 'report-overdue', delegation: number, since }] : [];
}

/** Delegates who are away: a delegation has no substitute. */
function awayGaps({ dir, day }: At, tasks: Overview['tasks']): readonly Gap[] {
  const doers = tasks
    .flatMap((task) => task.doers)
    .filter(({ basis }) => basis.kind.startsWith('delegation'));
  return [...new Set(doers.map(({ person }) => person))].flatMap((person): readonly Gap[] => {
    const absence = absenceOf(dir, person, day);
    return absence === null ? [] : [{ code: 'delegate-away', person, until: absence.to }];
  });
}
