import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import {
  type DelegableTask,
  type DelegableTaskId,
  type DelegationRule,
  type DelegationRuleId,
  delegableTasks,
  delegationRules,
  type NeverDelegable,
  type NeverDelegableId,
  neverDelegable,
} from './delegableTasks.ts';
import { lineManagerOf } from './lookup.ts';
import { type RoleId, roleOf, rolesCountingAs } from './roles.ts';
import { lineAppointmentOf } from './tenures.ts';

/** What somebody wants to know of delegating. */
export interface DelegabilityQuestion {
  /** The task, or `other` for one that the tables do not name; null when none is spoken of. */
  readonly task: DelegableTaskId | null;
  /** The responsibility spoken of. */
  readonly never: NeverDelegableId | null;
  /** Who would delegate: a role that is named, the asker, or anybody. */
  readonly by: { readonly role: RoleId } | { readonly person: PersonId } | null;
  /** True for a task that was delegated to them. */
  readonly again: boolean;
  /** True when it is to go to somebody who is not employed. */
  readonly toOutsider: boolean;
  readonly unit: UnitId;
  readonly day: Day;
}

/**
 * - `overview`: no task in particular, so all that can and cannot be delegated
 * - `yes`: the asker, or the role named, may delegate it
 * - `by-manager`: it may be delegated, by the line manager and nobody else
 * - `task-only`: the task may, the responsibility for it stays
 * - `never`: a responsibility
 * - `not-again`: a delegated task is not handed on by whoever has it
 * - `not-employed`: only employees can be given tasks
 * - `no-right`: the role named has no right to pass anything on
 */
export const delegabilityVerdicts = [
  'overview',
  'yes',
  'by-manager',
  'task-only',
  'never',
  'not-again',
  'not-employed',
  'no-right',
] as const;
export type DelegabilityVerdict = (typeof delegabilityVerdicts)[number];

/** Whether something may be delegated, and by which rules. */
export interface Delegability {
  readonly verdict: DelegabilityVerdict;
  /** The line manager who may, where the asker may not. */
  readonly manager: PersonId | null;
  /** The rules that decide it, most telling first. */
  readonly rules: readonly DelegationRuleId[];
  /** Of the task or responsibility, and of those rules. */
  readonly sources: readonly string[];
}

const rulesBy: Readonly<Record<DelegabilityVerdict, readonly DelegationRuleId[]>> = {
  overview: [
    'who',
    'written',
    'job-description',
    'both-agree',
    'task-and-performance',
    'follow-up',
    'default-self',
  ],
  yes: ['written', 'job-description', 'both-agree', 'training-first', 'task-and-performance', 'follow-up'],
  'by-manager': ['who', 'written', 'task-and-performance'],
  'task-only': ['task-and-performance', 'written', 'follow-up'],
  never: ['task-and-performance', 'default-self'],
  'not-again': ['no-sub-delegation', 'report-back'],
  'not-employed': ['who'],
  'no-right': ['who', 'default-self'],
};

/**
 * Whether a task or a responsibility may be delegated, by whoever is asked about.
 * (002#Sentrale begrep og definisjoner, 002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function delegabilityOf(dir: OpenDirectory, question: DelegabilityQuestion): Delegability {
  const verdict = verdictOf(dir, question);
  const rules = rulesBy[verdict];
  const own: readonly string[] = [
    ...(question.never === null ? [] : neverOf(question.never).source),
    ...(question.task === null ? [] : taskOf(question.task).source),
  ];
  const manager = verdict === 'by-manager' || verdict === 'not-again' ? managerFor(dir, question) : null;
  const sources = [...new Set([...own, ...rules.flatMap((id) => ruleOf(id).source)])];
  return { verdict, manager, rules, sources };
}

/** A task that can be delegated. */
export function taskOf(id: DelegableTaskId): DelegableTask {
  return delegableTasks[id];
}

/** A responsibility that stays where it is. */
export function neverOf(id: NeverDelegableId): NeverDelegable {
  return neverDelegable[id];
}

/** A rule of delegation. */
export function ruleOf(id: DelegationRuleId): DelegationRule {
  return delegationRules[id];
}

function verdictOf(dir: OpenDirectory, question: DelegabilityQuestion): DelegabilityVerdict {
  const { task, never, by, again, toOutsider, day } = question;
  if (again) return 'not-again';
  if (never !== null) return task === null || task === 'other' ? 'never' : 'task-only';
  if (toOutsider) return 'not-employed';
  if (by !== null && 'role' in by) {
    if (!mayDelegate(by.role)) return 'no-right';
    return task === null ? 'overview' : 'yes';
  }
  if (task === null) return 'overview';
  if (by === null) return 'by-manager';
  return leads(dir, by.person, day) ? 'yes' : 'by-manager';
}

function mayDelegate(role: RoleId): boolean {
  return roleOf(role).canDelegate === 'hse-tasks';
}

/** Holders of a post of the line with the right to delegate. */
function leads(dir: OpenDirectory, person: PersonId, day: Day): boolean {
  const own = dir.appointmentsByPerson.get(person) ?? [];
  return own.some(
    ({ role, unit }) =>
      (role === 'rector' || rolesCountingAs('line-manager').includes(role)) &&
      lineAppointmentOf(dir, unit, day)?.person === person,
  );
}

function managerFor(dir: OpenDirectory, { by, unit, day }: DelegabilityQuestion): PersonId | null {
  const person = by !== null && 'person' in by ? by.person : null;
  const home = person === null ? unit : (dir.people.get(person)?.unit ?? unit);
  return lineManagerOf(dir, home, day)?.person ?? null;
}
