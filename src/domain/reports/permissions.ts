import type { Case, CaseState } from './case.ts';
import type { CaseAction } from './forms.ts';
import { isContributor, isReporter } from './tellers.ts';

/**
 * What a person is to a case. One person can be several. `line-manager` carries the responsibility for the unit, also
 * when the follow-up was given to somebody else; `colleague` was asked for help and carries none. Whoever opened the case with
 * its receipt code is `reporter` too; a `contributor` had seen the same and added their words, or opened the case with the
 * receipt code of one.
 */
export const caseRoles = [
  'reporter',
  'handler',
  'line-manager',
  'colleague',
  'contributor',
  'safety-deputy',
  'nobody',
] as const;
export type CaseRole = (typeof caseRoles)[number];

/** What can be done with a case beside its actions: reading it whole, or without anybody's words and identity. */
export type Reading = 'read' | 'read-outline';

interface Rule {
  readonly roles: readonly CaseRole[];
  readonly states: readonly CaseState[];
  readonly source: readonly string[];
}

const handling: readonly CaseRole[] = ['handler', 'line-manager'];
const open: readonly CaseState[] = ['received', 'accepted'];
const kept: readonly CaseState[] = ['received', 'accepted', 'closed', 'rejected'];
const every: readonly CaseState[] = [...kept, 'withdrawn'];

/**
 * Who may do what with a case, and in which state. The whole of it: what is not listed is refused. The line manager
 * can do what the handler can, since the responsibility stays there (002 "Prinsipper"). A withdrawn case has no words
 * left to read.
 */
export const permissions = {
  read: {
    roles: ['reporter', 'handler', 'line-manager', 'colleague'],
    states: kept,
    source: ['002#Linjeleder'],
  },
  'read-outline': {
    roles: ['reporter', 'handler', 'line-manager', 'colleague', 'contributor', 'safety-deputy'],
    states: every,
    source: ['002#Verneombudslinjen', '001#Make sure the necessary documentation is available'],
  },
  accept: { roles: handling, states: ['received'], source: ['001#Nonconformity management'] },
  reject: { roles: handling, states: ['received'], source: ['001#Nonconformity management'] },
  move: { roles: handling, states: open, source: ['001#Nonconformity management', '002#Prinsipper'] },
  'ask-colleague': { roles: handling, states: open, source: [] },
  'ask-reporter': { roles: handling, states: open, source: [] },
  classify: { roles: handling, states: open, source: ['004#Svært alvorlig/kritisk [note 9]'] },
  'set-deadline': { roles: handling, states: ['accepted'], source: [] },
  close: { roles: handling, states: ['accepted'], source: ['004#8.0 HMS-AVVIK'] },
  answer: { roles: ['reporter'], states: open, source: [] },
  'answer-colleague': { roles: ['colleague'], states: open, source: [] },
  add: { roles: ['reporter', 'contributor'], states: open, source: [] },
  withdraw: { roles: ['reporter'], states: ['received'], source: [] },
  /** No document speaks of a receipt code: our proposal, so that whoever hides their name can follow the case from anywhere. */
  receipt: { roles: ['reporter', 'contributor'], states: kept, source: [] },
} as const satisfies Readonly<Record<CaseAction | Reading, Rule>>;

/** Whom the directory names for the case's unit today: needed beside the case to know what a person is to it. */
export interface Standing {
  readonly lineManager: string | null;
  readonly safetyDeputies: readonly string[];
}

/** Everything that a person is to a case; ['nobody'] when nothing. */
export function rolesIn(theCase: Case, person: string, standing: Standing): readonly CaseRole[] {
  const held: Readonly<Record<Exclude<CaseRole, 'nobody'>, boolean>> = {
    reporter: isReporter(theCase, person),
    handler: theCase.handler.person === person,
    'line-manager': standing.lineManager === person,
    colleague: theCase.consulted.includes(person),
    contributor: isContributor(theCase, person),
    'safety-deputy': standing.safetyDeputies.includes(person),
  };
  const roles = caseRoles.filter((role) => role !== 'nobody' && held[role]);
  return roles.length > 0 ? roles : ['nobody'];
}

/** Why something is refused: the person may never do it (and who may), or not any more or not yet. */
export type Denial =
  | { readonly code: 'not-allowed'; readonly roles: readonly CaseRole[] }
  | { readonly code: 'not-in-this-state'; readonly state: CaseState };

/** Null when a person with these roles may do this now. */
export function denialOf(
  action: CaseAction | Reading,
  roles: readonly CaseRole[],
  state: CaseState,
): Denial | null {
  const rule: Rule = permissions[action];
  if (!roles.some((role) => rule.roles.includes(role))) return { code: 'not-allowed', roles: rule.roles };
  if (!rule.states.includes(state)) return { code: 'not-in-this-state', state };
  return null;
}
