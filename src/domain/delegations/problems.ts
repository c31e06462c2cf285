import type { AnswerProblem, Answers } from '../forms.ts';
import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, PersonKind, UnitId } from '../organisation/types.ts';
import type { DelegableTaskId, NeverDelegableId } from '../responsibility/delegableTasks.ts';
import { isInForce, lineAppointmentOf } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';
import { actsFor, approverOf, type NoApprover } from './approver.ts';
import type { Side } from './delegation.ts';
import { isNeverDelegableId } from './forms.ts';
import { later } from './terms.ts';

/** Why an answer cannot stand, beyond what is wrong with any form's answers. */
export type TermsProblem =
  | AnswerProblem
  /** A responsibility was picked; the reason of each is in `neverDelegable`. */
  | { readonly code: 'never-delegable'; readonly tasks: readonly NeverDelegableId[] }
  /** The review, or the end, lies before the beginning. */
  | { readonly code: 'before-start'; readonly start: Day }
  /** Only an employee can be given tasks. */
  | { readonly code: 'delegate-not-staff'; readonly kind: PersonKind | 'unknown' }
  /** The line manager does the unit's tasks without being given them. */
  | { readonly code: 'delegate-is-line-manager' }
  /** Only the unit's line manager hands out its tasks. */
  | { readonly code: 'not-line-manager'; readonly lineManager: PersonId | null }
  /** A delegate does not hand the tasks on; the wish goes to the line manager. */
  | { readonly code: 'no-sub-delegation'; readonly lineManager: PersonId | null; readonly delegation: string }
  /** Nobody up to the root is line manager of the unit, so nobody can approve it. */
  | { readonly code: 'no-line-manager' }
  /** On the day on which it begins, the unit has another line manager than the one who signs. */
  | { readonly code: 'other-manager-then'; readonly lineManager: PersonId | null; readonly on: Day }
  /** Something that reads like no reference: letters, figures and . / : - _ only, with at least one figure. */
  | { readonly code: 'not-a-reference' };

/** By the id of the question that they belong to. */
export type TermsProblems = Readonly<Record<string, TermsProblem>>;

/** A delegation that somebody wants to begin. `answers` have been checked against the form. */
export interface Wish {
  readonly by: PersonId;
  readonly side: Side;
  readonly unit: UnitId;
  readonly delegate: PersonId;
  readonly answers: Answers;
}

/** What is wrong with the terms in themselves. */
export function termsProblems(answers: Answers, today: Day): TermsProblems {
  const { validFrom, reviewOn, validTo, otherTask } = answers;
  const tasks = [answers.tasks ?? []].flat();
  const never = tasks.filter(isNeverDelegableId);
  const start = typeof validFrom === 'string' ? later(validFrom, today) : today;
  const isEarly = (day: unknown, atLeast: boolean) =>
    typeof day === 'string' && (atLeast ? day <= start : day < start);
  return {
    ...(never.length > 0 && { tasks: { code: 'never-delegable', tasks: never } as const }),
    ...(tasks.includes('other') && otherTask === undefined && { otherTask: { code: 'required' } as const }),
    ...(isEarly(reviewOn, true) && { reviewOn: { code: 'before-start', start } as const }),
    ...(isEarly(validTo, false) && { validTo: { code: 'before-start', start } as const }),
  };
}

/**
 * What stands in the way of a new delegation today: of its terms, of who asks, of who is to get the tasks and of who would
 * have to approve. Empty when it can be sent.
 * (002#Sentrale begrep og definisjoner, 002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function beginProblems(dir: OpenDirectory, wish: Wish, today: Day): TermsProblems {
  const { side, delegate, by, answers } = wish;
  const who = side === 'manager' ? 'delegate' : 'unit';
  const unit = unitProblem(dir, wish, today);
  const person = side === 'manager' && delegate === by ? ownRequest : delegateProblem(dir, wish, today);
  const manager = lineAppointmentOf(dir, wish.unit, today)?.person ?? null;
  const start = typeof answers.validFrom === 'string' ? later(answers.validFrom, today) : today;
  const then = managerThen(dir, wish.unit, start, manager);
  return {
    ...(then && { validFrom: then }),
    ...termsProblems(answers, today),
    ...(person && { [who]: person }),
    ...(unit && { unit }),
  };
}

const ownRequest = { code: 'not-yourself' } as const;

/** Why this person cannot be given tasks of the unit, or null. */
export function delegateProblem(
  dir: OpenDirectory,
  { unit, delegate }: Pick<Wish, 'unit' | 'delegate'>,
  day: Day,
): Extract<TermsProblem, { code: 'delegate-not-staff' | 'delegate-is-line-manager' }> | null {
  const kind = dir.people.get(delegate)?.kind ?? 'unknown';
  if (kind !== 'staff') return { code: 'delegate-not-staff', kind };
  const isManager = lineAppointmentOf(dir, unit, day)?.person === delegate;
  return isManager ? { code: 'delegate-is-line-manager' } : null;
}

/** The problem of a beginning on which somebody else than `manager` is line manager of the unit, or null. */
export function managerThen(
  dir: OpenDirectory,
  unit: UnitId,
  on: Day,
  manager: PersonId | null,
): Extract<TermsProblem, { code: 'other-manager-then' }> | null {
  const lineManager = lineAppointmentOf(dir, unit, on)?.person ?? null;
  return lineManager === manager ? null : { code: 'other-manager-then', lineManager, on };
}

/** True for text that can be kept as the reference of an archive. */
export function isReference(text: string): boolean {
  return /^(?=.*\d)[\p{L}\d][\p{L}\d ./:_-]{1,59}$/u.test(text);
}

function unitProblem(dir: OpenDirectory, { by, side, unit, answers }: Wish, day: Day): TermsProblem | null {
  const lineManager = lineAppointmentOf(dir, unit, day)?.person ?? null;
  if (lineManager === null) return { code: 'no-line-manager' };
  if (side === 'delegate' || by === lineManager || actsFor(dir, unit, by, day) !== null) return null;
  const tasks = [answers.tasks ?? []].flat();
  const covers = (given: readonly DelegableTaskId[]) => given.some((task) => tasks.includes(task));
  const held = (dir.delegationsByDelegate.get(by) ?? []).find(
    (each) => covers(each.tasks) && isInForce(dir, each, day),
  );
  return held === undefined
    ? { code: 'not-line-manager', lineManager }
    : { code: 'no-sub-delegation', lineManager, delegation: held.id };
}

/** Whether somebody can approve the delegation now, found before it is sent: null, or who is away and who is next up. */
export function deadEndOf(
  dir: OpenDirectory,
  { unit, delegate }: Pick<Wish, 'unit' | 'delegate'>,
  day: Day,
): NoApprover | null {
  const approver = approverOf(dir, unit, day, delegate);
  return 'nobody' in approver ? approver : null;
}
