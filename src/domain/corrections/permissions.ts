import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../organisation/types.ts';
import { holdersOf, lineManagerOf } from '../responsibility/lookup.ts';
import type { RoleId } from '../responsibility/roles.ts';
import type { Day } from '../time.ts';
import type { Correction, CorrectionState } from './correction.ts';

/** What a person can be to a correction. The directory's owner is whoever holds the management system of HSE. */
export const correctionRoles = ['proposer', 'line-manager', 'directory-owner', 'member', 'nobody'] as const;
export type CorrectionRole = (typeof correctionRoles)[number];

/** The role that owns the directory, as it owns the HSE management system. (004#1.0 INNLEDNING [HMS]) */
export const directoryOwner: RoleId = 'head-of-hse';

export type CorrectionAction =
  | 'propose'
  | 'read'
  | 'confirm'
  | 'decline'
  | 'mend'
  | 'list-own'
  | 'list-all'
  /** What changed when the directory was replaced. */
  | 'read-changes';

interface Rule {
  readonly roles: readonly CorrectionRole[];
  /** The states in which it can be done; null for what is done to no correction. */
  readonly states: readonly CorrectionState[] | null;
  readonly source: readonly string[];
}

/**
 * Who may do what with corrections. Everybody whom the directory knows may say that it is wrong; only the unit's line
 * manager can say what is right, since the manager hands out the tasks; only the directory's owner can say that it has been
 * put right.
 */
export const correctionPermissions = {
  propose: { roles: ['member'], states: null, source: ['001#Ensure documentation'] },
  read: {
    roles: ['proposer', 'line-manager', 'directory-owner'],
    states: ['proposed', 'confirmed', 'declined', 'mended'],
    source: [],
  },
  confirm: {
    roles: ['line-manager'],
    states: ['proposed'],
    source: ['002#Andre roller og oppgaver i HMS-arbeidet'],
  },
  decline: {
    roles: ['line-manager'],
    states: ['proposed'],
    source: ['002#Andre roller og oppgaver i HMS-arbeidet'],
  },
  /** Also what no line manager has answered: the owner can see for themselves that the directory is right now. */
  mend: {
    roles: ['directory-owner'],
    states: ['proposed', 'confirmed'],
    source: ['001#Ensure documentation', '004#1.0 INNLEDNING [HMS]'],
  },
  'list-own': { roles: ['line-manager'], states: null, source: ['001#Ensure documentation'] },
  'list-all': { roles: ['directory-owner'], states: null, source: ['004#1.0 INNLEDNING [HMS]'] },
  'read-changes': { roles: ['directory-owner'], states: null, source: ['004#1.0 INNLEDNING [HMS]'] },
} as const satisfies Readonly<Record<CorrectionAction, Rule>>;

export type CorrectionDenial =
  | { readonly code: 'not-allowed'; readonly roles: readonly CorrectionRole[] }
  | { readonly code: 'already-decided' };

/** Null when a person with these roles may do this, to a correction in this state. */
export function correctionDenial(
  action: CorrectionAction,
  roles: readonly CorrectionRole[],
  state: CorrectionState | null = null,
): CorrectionDenial | null {
  const rule: Rule = correctionPermissions[action];
  if (!roles.some((role) => rule.roles.includes(role))) return { code: 'not-allowed', roles: rule.roles };
  const isLate = state !== null && rule.states !== null && !rule.states.includes(state);
  return isLate ? { code: 'already-decided' } : null;
}

/** What a person is to the directory, and to a correction or a unit's corrections, on that day. */
export function rolesInCorrections(
  dir: OpenDirectory,
  person: PersonId,
  day: Day,
  about: { readonly unit?: UnitId; readonly correction?: Pick<Correction, 'by' | 'unit'> } = {},
): readonly CorrectionRole[] {
  const unit = about.correction?.unit ?? about.unit;
  const held: Readonly<Record<Exclude<CorrectionRole, 'nobody'>, boolean>> = {
    proposer: about.correction?.by === person,
    'line-manager': unit !== undefined && lineManagerOf(dir, unit, day)?.person === person,
    'directory-owner': holdersOf(dir, directoryOwner, dir.root.id, day).some(
      (each) => each.person === person,
    ),
    member: dir.people.has(person),
  };
  const roles = correctionRoles.filter((role) => role !== 'nobody' && held[role]);
  return roles.length > 0 ? roles : ['nobody'];
}
