import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId } from '../organisation/types.ts';
import { lineAppointmentOf } from '../responsibility/tenures.ts';
import type { Day, Instant } from '../time.ts';
import { type Delegation, type DelegationState, isPending, type Side, stateOn } from './delegation.ts';
import { type DelegationAction, delegationActions } from './forms.ts';
import {
  type DelegationRole,
  type DelegationVerb,
  delegationPermissions,
  delegationRolesOf,
  sideActedFor,
  type TableDenial,
  tableDenial,
} from './permissions.ts';
import { delegateProblem, managerThen, type TermsProblem } from './problems.ts';
import { isWithoutRight } from './standing.ts';
import { later } from './terms.ts';

/** Why somebody cannot do something with a delegation now. */
export type DelegationDenial =
  | TableDenial
  /** Somebody was first, or the person has done it already. */
  | {
      readonly code: 'already-done';
      readonly action: string;
      readonly by: PersonId;
      readonly at: Instant;
      readonly state: DelegationState;
    }
  /** The person would get the tasks, so somebody else has to act for the manager's side. */
  | { readonly code: 'own-request' }
  /** The terms have been worded anew since the person read them. */
  | { readonly code: 'terms-changed'; readonly revision: number }
  /** The last day that was agreed on has passed: the terms have to be worded anew. */
  | { readonly code: 'period-over'; readonly validTo: Day }
  /** A newer delegation is being agreed on already. */
  | { readonly code: 'being-replaced'; readonly successor: string }
  /** Given by somebody who could not: it takes a newer delegation, a word of confirmation does not mend it. */
  | { readonly code: 'without-right' }
  | Extract<TermsProblem, { code: 'delegate-not-staff' | 'delegate-is-line-manager' | 'other-manager-then' }>;

/** Where an action is checked. `seen` is the wording of the terms that the person has before them, where that matters. */
export interface Now {
  readonly dir: OpenDirectory;
  readonly day: Day;
  readonly seen?: number;
}

/** The deeds that lead to each state: what somebody who comes too late is told. */
const leadingTo: Readonly<Partial<Record<DelegationState, readonly string[]>>> = {
  'awaiting-manager': ['change-request'],
  'awaiting-delegate': ['change-request'],
  'changes-asked': ['ask-changes'],
  declined: ['decline', 'refuse'],
  withdrawn: ['withdraw'],
  'in-force': ['approve', 'accept'],
  ended: ['end'],
  revoked: ['revoke'],
  superseded: ['supersede'],
};

/**
 * Null when this person may do this with the delegation now. What a signature needs is checked on the day of the signature
 * and for the day on which the delegation begins.
 * (002#Andre roller og oppgaver i HMS-arbeidet, 000#HSE adviser/coordinator)
 */
export function denialOf(
  verb: DelegationVerb,
  delegation: Delegation,
  person: PersonId,
  now: Now,
): DelegationDenial | null {
  const roles = delegationRolesOf(delegation, person, now.dir, now.day);
  if (isOwnRequest(verb, roles)) return { code: 'own-request' };
  const state = stateOn(delegation, now.day);
  const denial = tableDenial(verb, roles, { state, askedBy: delegation.askedBy });
  if (denial?.code === 'not-in-this-state') return firstOf(delegation, verb, state) ?? denial;
  if (denial !== null || verb === 'read') return denial;
  return conditions[verb]?.(delegation, person, now) ?? null;
}

/** The actions that this person can take now. */
export function allowedActions(
  delegation: Delegation,
  person: PersonId,
  now: Now,
): readonly DelegationAction[] {
  return delegationActions.filter((action) => denialOf(action, delegation, person, now) === null);
}

type Condition = (delegation: Delegation, person: PersonId, now: Now) => DelegationDenial | null;

/** What an action needs beyond the table. */
const conditions: Readonly<Partial<Record<DelegationAction, Condition>>> = {
  approve: signingCondition,
  accept: signingCondition,
  'read-report': ({ reports, state }) => {
    const latest = reports.at(-1);
    if (latest === undefined) return { code: 'not-in-this-state', state };
    const { readBy: by, readAt: at } = latest;
    return by === null || at === null ? null : { code: 'already-done', action: 'read-report', by, at, state };
  },
  renew: replacedOnce,
  change: replacedOnce,
  end: (delegation) => {
    const { closing, state } = delegation;
    return closing && { code: 'already-done', action: 'end', by: closing.by, at: closing.at, state };
  },
  confirm: (delegation, _, { dir, day }): DelegationDenial | null => {
    if (isWithoutRight(delegation, dir)) return { code: 'without-right' };
    return confirmedToday(delegation, { dir, day });
  },
};

/** The line manager of the day has confirmed it on that day already. */
export function confirmedToday(
  { unit, confirmations, state }: Pick<Delegation, 'unit' | 'confirmations' | 'state'>,
  { dir, day }: Now,
): DelegationDenial | null {
  const manager = lineAppointmentOf(dir, unit, day)?.person;
  const latest = confirmations.at(-1);
  if (latest === undefined || latest.on !== day || (latest.insteadOf ?? latest.by) !== manager) return null;
  return { code: 'already-done', action: 'confirm', by: latest.by, at: latest.at, state };
}

function signingCondition(delegation: Delegation, _: PersonId, now: Now): DelegationDenial | null {
  const { terms, unit, delegator, revision, signatures } = delegation;
  const { dir, day, seen } = now;
  const { validTo } = terms;
  if (seen !== undefined && seen !== revision) return { code: 'terms-changed', revision };
  if (validTo !== null && validTo < day) return { code: 'period-over', validTo };
  const manager =
    signatures.manager === null ? (lineAppointmentOf(dir, unit, day)?.person ?? null) : delegator;
  return (
    delegateProblem(dir, delegation, day) ?? managerThen(dir, unit, later(terms.validFrom, day), manager)
  );
}

function replacedOnce({ successor }: Delegation): DelegationDenial | null {
  return successor === null ? null : { code: 'being-replaced', successor };
}

/** True for the delegate who also leads the unit, and wants to do what only the manager's side can. */
export function isOwnRequest(verb: DelegationVerb, roles: readonly DelegationRole[]): boolean {
  const ofManager: readonly DelegationRole[] = delegationPermissions[verb].roles;
  return (
    roles.includes('delegate') &&
    !ofManager.includes('delegate') &&
    ofManager.some((role) => roles.includes(role) && role !== 'owner')
  );
}

/** Whoever brought the delegation to its state, for somebody who would have been in time before that. */
export function firstOf(
  { deeds }: Pick<Delegation, 'deeds'>,
  verb: DelegationVerb,
  state: DelegationState,
): DelegationDenial | null {
  const states: readonly DelegationState[] = delegationPermissions[verb].states;
  const isTooSoon = isPending(state) && !states.some(isPending);
  const deed = deeds.findLast(({ action }) => leadingTo[state]?.includes(action));
  return deed === undefined || isTooSoon ? null : { code: 'already-done', ...deed, state };
}

/** The side for which this person acts on a delegation on that day, or null. */
export function sideOfPerson(delegation: Delegation, person: PersonId, { dir, day }: Now): Side | null {
  return sideActedFor(delegationRolesOf(delegation, person, dir, day));
}
