import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type {
  DelegableTaskId,
  DelegationId,
  Delegation as Entry,
  RoleId,
  UnitLevel,
} from '../organisation/types.ts';
import type { WhoAnswer, WhoPerson } from '../responsibility/answer.ts';
import { isDelegableTaskId } from '../responsibility/delegableTasks.ts';
import { type TopicId, topicOf } from '../responsibility/topics.ts';
import { type Delegation, lastDayOf } from './delegation.ts';
import { countingEntry, noPapers, type PaperOf, type SignedElsewhere } from './elsewhere/paper.ts';
import { imported } from './elsewhere/standing.ts';
import { Layered, withMore, withReplaced } from './layered.ts';
import { roleGiven, roleGivenBy } from './rolesGiven.ts';
import { type AmberReason, amberReasons, paperOf } from './standing.ts';

const prefix = 'delegation:';

/**
 * Delegations that both have signed as entries of the directory, so that whoever asks who is responsible, handles reports
 * or sends reminders reads them from the day they begin to the day they end. One entry for each role that the tasks give,
 * with the tasks behind it; the first has the id "delegation:DEL-2026-1", others the role after it. A delegation whose
 * delegate or unit the directory has no longer gives none; the others count, whatever else has changed around them.
 */
export function asDirectoryDelegations(
  delegations: readonly Delegation[],
  dir: OpenDirectory,
): readonly Entry[] {
  return delegations.flatMap((delegation) => entriesOf(delegation, dir));
}

/**
 * The directory with these delegations among its own: what changes costs as much as the delegations, whatever the size of
 * the directory. `open` is the directory as imported, without delegations laid over it before.
 */
export function withDelegations(open: OpenDirectory, entries: readonly Entry[]): OpenDirectory {
  return Object.freeze({
    ...open,
    delegations: new Layered(open.delegations, new Map(entries.map((entry) => [entry.id, entry]))),
    delegationsByUnit: withMore(open.delegationsByUnit, entries, ({ unit }) => unit),
    delegationsByRole: withMore(open.delegationsByRole, entries, ({ role }) => role),
    delegationsByDelegate: withMore(open.delegationsByDelegate, entries, ({ to }) => to),
    delegationsByDelegator: withMore(open.delegationsByDelegator, entries, ({ from }) => from),
  });
}

/**
 * The directory with some of its own delegations counting no longer than what was done with them here lets them. `open` is
 * the directory as imported.
 */
export function withClosed(open: OpenDirectory, papers: readonly SignedElsewhere[]): OpenDirectory {
  const closed = papers.filter(({ entry, closing }) => closing !== null && open.delegations.has(entry.id));
  if (closed.length === 0) return open;
  const replaced = new Map(
    closed.map(({ entry, closing }) => {
      const stated = open.delegations.get(entry.id) ?? entry;
      return [entry.id, countingEntry({ entry: stated, closing })];
    }),
  );
  return Object.freeze({
    ...open,
    delegations: new Layered(open.delegations, replaced),
    delegationsByUnit: withReplaced(open.delegationsByUnit, replaced, ({ unit }) => unit),
    delegationsByRole: withReplaced(open.delegationsByRole, replaced, ({ role }) => role),
    delegationsByDelegate: withReplaced(open.delegationsByDelegate, replaced, ({ to }) => to),
    delegationsByDelegator: withReplaced(open.delegationsByDelegator, replaced, ({ from }) => from),
  });
}

/** The number in the id of such an entry: "DEL-2026-1" of "delegation:DEL-2026-1"; null for one signed elsewhere. */
export function numberIn(id: DelegationId): string | null {
  return id.startsWith(prefix) ? (id.slice(prefix.length).split(':')[0] ?? null) : null;
}

/** The one task that a topic is about, where coordinators may have been given some tasks and not others. */
const taskOfTopic: Readonly<Partial<Record<TopicId, DelegableTaskId>>> = {
  'risk-assessment': 'risk-assessment',
  'hse-round': 'hse-round',
  'training-staff': 'hse-training',
  'local-guidelines': 'local-documents',
  'legal-requirements': 'guideline-overview',
  'nonconformity-handling': 'nonconformity-follow-up',
  learning: 'nonconformity-follow-up',
  'hse-forum': 'committee-seats',
};

/** The one task that doing a topic's work means, where it can be delegated; null where it is no task, or several. */
export function taskForTopic(topic: TopicId): DelegableTaskId | null {
  const known = taskOfTopic[topic];
  if (known !== undefined) return known;
  const [role] = topicOf(topic).taskRoles;
  const giving = Object.entries(roleGivenBy).filter(([, given]) => given === role);
  const [task] = giving.map(([id]) => id).filter(isDelegableTaskId);
  return role !== undefined && giving.length === 1 ? (task ?? null) : null;
}

const coordinating: readonly RoleId[] = ['hse-coordinator', 'faculty-hse-coordinator'];

/**
 * The entries that bear on a topic: without those that make somebody coordinator for other tasks than the topic's, so that
 * nobody is named for a task that they were not given. (002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function entriesForTopic(entries: readonly Entry[], topic: TopicId): readonly Entry[] {
  const task = taskOfTopic[topic];
  if (task === undefined) return entries;
  return entries.filter(
    ({ role, tasks }) => role === null || !coordinating.includes(role) || tasks.includes(task),
  );
}

/** Marks on delegations that an answer rests on: what has changed around them, to be told with the answer. */
export interface AmberMark {
  /** The number, or the reference of one signed elsewhere. */
  readonly delegation: string;
  readonly reasons: readonly AmberReason[];
}

/** The amber marks of every delegation that the answer rests on. `dir` is the directory that it was answered from. */
export function amberMarksOf(
  answer: WhoAnswer,
  delegations: readonly Delegation[],
  dir: OpenDirectory,
  papers: PaperOf = noPapers,
): readonly AmberMark[] {
  const resting = peopleIn(answer).flatMap(({ basis }) => (basis.kind === 'delegation' ? [basis.id] : []));
  return [...new Set(resting)].flatMap((id) => {
    const number = numberIn(id);
    const own = number === null ? undefined : delegations.find((each) => each.number === number);
    const entry = dir.delegations.get(id);
    const reasons = own
      ? amberReasons(paperOf(own), dir, answer.day)
      : entry && imported(entry, dir, answer.day, papers(entry.id)).reasons;
    return reasons && reasons.length > 0 ? [{ delegation: number ?? id, reasons }] : [];
  });
}

function peopleIn({ accountable, performs, involve, ladder }: WhoAnswer): readonly WhoPerson[] {
  const steps = ladder?.steps.flatMap(({ management, safety, bodies }) => [
    ...management,
    ...safety,
    ...bodies,
  ]);
  return [
    ...(accountable.held === null ? [] : [accountable.held]),
    ...performs,
    ...[...involve, ...(steps ?? [])].flatMap(({ people }) => people),
  ];
}

function entriesOf(delegation: Delegation, dir: OpenDirectory): readonly Entry[] {
  const { number, inForceFrom, unit, delegator, delegate, terms } = delegation;
  const level = dir.units.get(unit)?.level;
  if (number === null || inForceFrom === null || level === undefined || !dir.people.has(delegate)) return [];
  const until = lastDayOf(delegation);
  const neverBegan = until !== null && until < inForceFrom;
  const roles = terms.roles.length > 0 ? terms.roles : [null];
  return roles.map((role, index) => ({
    id: index === 0 ? `${prefix}${number}` : `${prefix}${number}:${role}`,
    from: delegator,
    to: delegate,
    unit,
    tasks: terms.tasks.filter((task) => isBehind(terms.roles, role, index, task, level)),
    role,
    validFrom: inForceFrom,
    validTo: neverBegan ? null : until,
    status: neverBegan ? 'revoked' : 'active',
  }));
}

/** True when the task belongs to the entry: it gives the entry's role or, in the first entry, none. */
function isBehind(
  roles: readonly RoleId[],
  role: RoleId | null,
  index: number,
  task: DelegableTaskId,
  level: UnitLevel,
): boolean {
  const given = roleGiven(task, level);
  return given === role || (index === 0 && (given === null || !roles.includes(given)));
}
