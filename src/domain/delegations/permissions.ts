import { directoryOwner } from '../corrections/permissions.ts';
import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId } from '../organisation/types.ts';
import { holdersOf } from '../responsibility/lookup.ts';
import { lineAppointmentOf } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';
import { actsFor, nextUpOf } from './approver.ts';
import { type Delegation, type DelegationState, pendingStates, type Side } from './delegation.ts';
import type { DelegationAction } from './forms.ts';

/**
 * What a person is to a delegation on a day; one person can be several. `line-manager` is that of the unit on the day,
 * `substitute` acts for one who is away, `former-delegator` gave the tasks and has left the post, `next-up` leads the
 * line above, `owner` owns the directory.
 */
export const delegationRoles = [
  'delegate',
  'line-manager',
  'substitute',
  'former-delegator',
  'next-up',
  'owner',
  'nobody',
] as const;
export type DelegationRole = (typeof delegationRoles)[number];

/** The side that each role acts for. */
const sideOf: Readonly<Partial<Record<DelegationRole, Side>>> = {
  delegate: 'delegate',
  'line-manager': 'manager',
  substitute: 'manager',
};

interface Rule {
  readonly roles: readonly DelegationRole[];
  readonly states: readonly DelegationState[];
  /** Only the side that asked for the delegation, or only the other one. */
  readonly side?: 'asking' | 'answering';
  readonly source: readonly [string, ...string[]];
}

const managing: readonly DelegationRole[] = ['line-manager', 'substitute'];
const both: readonly DelegationRole[] = ['delegate', ...managing];
const writing = '002#Andre roller og oppgaver i HMS-arbeidet';
const agreeing = '000#HSE adviser/coordinator';
const overview = '001#Ensure documentation';
const signed: readonly DelegationState[] = ['in-force', 'ended', 'revoked', 'expired', 'superseded'];
const unanswered: readonly DelegationState[] = ['awaiting-manager', 'awaiting-delegate'];
const every: readonly DelegationState[] = [...pendingStates, 'declined', 'withdrawn', ...signed];

/**
 * Who may do what with a delegation, and in which state. The whole of it: what is not listed is refused. Only the unit's
 * line manager, or the substitute of an absent one, acts for the manager's side; the line above is told and signs nothing.
 */
export const delegationPermissions = {
  approve: { roles: managing, states: ['awaiting-manager'], side: 'answering', source: [writing, agreeing] },
  decline: {
    roles: managing,
    states: ['awaiting-manager', 'changes-asked'],
    side: 'answering',
    source: [writing],
  },
  'ask-changes': { roles: both, states: unanswered, side: 'answering', source: [agreeing] },
  'change-request': { roles: both, states: pendingStates, side: 'asking', source: [agreeing] },
  accept: { roles: ['delegate'], states: ['awaiting-delegate'], side: 'answering', source: [agreeing] },
  refuse: {
    roles: ['delegate'],
    states: ['awaiting-delegate', 'changes-asked'],
    side: 'answering',
    source: [agreeing],
  },
  withdraw: { roles: both, states: pendingStates, side: 'asking', source: [agreeing] },
  report: { roles: ['delegate'], states: ['in-force'], source: ['002#HMS-rådgiver/-koordinator', agreeing] },
  'read-report': { roles: managing, states: signed, source: [writing, '000#Line manager'] },
  renew: { roles: both, states: ['in-force', 'expired'], source: [writing, agreeing] },
  change: { roles: both, states: ['in-force'], source: [writing, agreeing] },
  end: { roles: both, states: ['in-force'], source: [writing] },
  revoke: { roles: managing, states: ['in-force'], source: ['002#Prinsipper', writing] },
  confirm: { roles: managing, states: ['in-force'], source: ['001#Initiate', overview] },
  'set-archive-reference': { roles: [...managing, 'owner'], states: signed, source: [overview] },
  read: { roles: delegationRoles.filter((role) => role !== 'nobody'), states: every, source: [overview] },
} as const satisfies Readonly<Record<DelegationAction | 'read', Rule>>;

/** What can be done with a delegation: its actions, and reading it. */
export type DelegationVerb = keyof typeof delegationPermissions;

/** Everything that a person is to a delegation on that day; ['nobody'] when nothing. */
export function delegationRolesOf(
  delegation: Pick<Delegation, 'unit' | 'delegate' | 'delegator'>,
  person: PersonId,
  dir: OpenDirectory,
  day: Day,
): readonly DelegationRole[] {
  const { unit, delegate, delegator } = delegation;
  const lineManager = lineAppointmentOf(dir, unit, day)?.person ?? null;
  const held: Readonly<Record<Exclude<DelegationRole, 'nobody'>, boolean>> = {
    delegate: delegate === person,
    'line-manager': lineManager === person,
    substitute: actsFor(dir, unit, person, day) !== null,
    'former-delegator': delegator === person && lineManager !== person,
    'next-up': nextUpOf(dir, unit, day)?.person === person,
    owner: holdersOf(dir, directoryOwner, dir.root.id, day).some((each) => each.person === person),
  };
  const roles = delegationRoles.filter((role) => role !== 'nobody' && held[role]);
  return roles.length > 0 ? roles : ['nobody'];
}

/** Why the table refuses: the person may never do it (and who may), or not in this state. */
export type TableDenial =
  | { readonly code: 'not-allowed'; readonly roles: readonly DelegationRole[] }
  | { readonly code: 'not-in-this-state'; readonly state: DelegationState };

/**
 * Null when the table lets somebody with these roles do this with a delegation in this state. Who is the delegate never
 * acts for the manager's side: nobody approves their own request.
 */
export function tableDenial(
  verb: DelegationVerb,
  roles: readonly DelegationRole[],
  { state, askedBy }: { readonly state: DelegationState; readonly askedBy: Side },
): TableDenial | null {
  const rule: Rule = delegationPermissions[verb];
  const acting = actingRoles(roles).filter((role) => rule.roles.includes(role));
  const fits = (role: DelegationRole) =>
    rule.side === undefined || (sideOf[role] === askedBy) === (rule.side === 'asking');
  if (acting.length === 0 || !acting.some(fits)) return { code: 'not-allowed', roles: rule.roles };
  return rule.states.includes(state) ? null : { code: 'not-in-this-state', state };
}

/** The side for which somebody with these roles acts; null for those who act for none. */
export function sideActedFor(roles: readonly DelegationRole[]): Side | null {
  return actingRoles(roles).flatMap((role) => sideOf[role] ?? [])[0] ?? null;
}

function actingRoles(roles: readonly DelegationRole[]): readonly DelegationRole[] {
  return roles.includes('delegate') ? roles.filter((role) => sideOf[role] !== 'manager') : roles;
}
