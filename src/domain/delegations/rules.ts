import {
  type DelegationRule,
  type DelegationRuleId,
  delegationRules,
} from '../responsibility/delegableTasks.ts';
import type { DelegationDenial } from './denials.ts';
import type { TermsProblem } from './problems.ts';

/** How a delegation is held to a rule: by a refusal, by a required answer, by a reminder, or by how it is answered. */
export interface HeldBy {
  readonly refusals?: readonly (TermsProblem['code'] | DelegationDenial['code'])[];
  /** Questions of the forms that have to be answered. */
  readonly questions?: readonly string[];
  /** What happens by itself. */
  readonly by?: 'both-signatures' | 'record' | 'rhythm' | 'answers' | 'overview' | 'reminder';
}

/** A rule of delegation with its words and source, and how it is held. */
export type HeldRule = DelegationRule & HeldBy & { readonly id: DelegationRuleId };

const heldBy = {
  who: {
    refusals: ['not-line-manager', 'delegate-not-staff', 'delegate-is-line-manager', 'other-manager-then'],
  },
  rector: { refusals: ['not-line-manager', 'no-line-manager'] },
  'task-and-performance': { refusals: ['never-delegable'], questions: ['responsibilityNotice'] },
  written: { by: 'record' },
  'job-description': { questions: ['jobDescription'], by: 'reminder' },
  'both-agree': {
    refusals: ['own-request', 'not-yourself', 'terms-changed'],
    by: 'both-signatures',
  },
  'follow-up': { questions: ['rhythm'], by: 'rhythm' },
  'report-back': { by: 'rhythm' },
  'default-self': { by: 'answers' },
  'part-time': { questions: ['timeAndTraining'] },
  'training-first': { questions: ['training', 'timeAndTraining'], by: 'reminder' },
  'overview-available': { questions: ['authority'], by: 'overview' },
  'no-sub-delegation': { refusals: ['no-sub-delegation'] },
} as const satisfies Readonly<Record<DelegationRuleId, HeldBy>>;

function isRuleId(id: string): id is DelegationRuleId {
  return Object.hasOwn(delegationRules, id);
}

/** The thirteen rules of delegation, in order: what each says, where it is written and how it is held. */
export const rules: readonly HeldRule[] = Object.keys(delegationRules)
  .filter(isRuleId)
  .map((id) => ({ ...delegationRules[id], ...heldBy[id], id }));
