import type { DelegationState, Side } from '../../domain/delegations/delegation.ts';
import type { DueStep } from '../../domain/delegations/dueSteps.ts';
import type { DelegationAction } from '../../domain/delegations/forms.ts';
import type { Standing } from '../../domain/delegations/standing.ts';
import type { Worded } from '../../domain/delegations/terms.ts';
import type { Words } from '../../domain/language.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type {
  DelegationCheckMessage,
  DelegationListMessage,
  DelegationRoundMessage,
  DelegationStartMessage,
  OverviewMessage,
  PersonView,
  QuestionView,
  Reason,
  StartView,
} from '../messages.ts';

/** Why nobody can approve now, and who is next up. */
export interface NoApproverView {
  readonly why: 'no-line-manager' | 'absent' | 'is-delegate';
  readonly lineManager: string | null;
  readonly until: Day | null;
  readonly nextUp: string | null;
}

/** Whose turn it is, and what happens when they stay silent. */
export interface WaitingView {
  readonly side: Side;
  readonly person: PersonView | null;
  readonly since: Day;
  /** The next reminder; null when there is none any more. */
  readonly remindedOn: Day | null;
  /** When the next level is told, and who that is. */
  readonly toldOn: Day;
  readonly told: string | null;
  readonly noApprover: NoApproverView | null;
}

/** A side's agreement. */
export interface SignatureView {
  readonly side: Side;
  readonly by: string;
  /** The absent line manager for whom a substitute signed. */
  readonly insteadOf: string | null;
  readonly at: Instant;
}

/** A written delegation as somebody sees it who may read it. */
export interface DelegationMessage {
  readonly type: 'delegation';
  readonly id: string;
  readonly version: number;
  /** Counts the wordings of the terms. */
  readonly revision: number;
  readonly number: string | null;
  readonly state: DelegationState;
  readonly standing: Standing['standing'];
  /** Null for somebody who acts for neither side. */
  readonly reader: Side | null;
  /** Why the card was sent, as long as that holds. */
  readonly occasion: DueStep | null;
  readonly unit: Words;
  readonly delegator: PersonView;
  readonly delegate: PersonView;
  /** Whoever leads the unit today, and carries the responsibility; null when nobody does. */
  readonly lineManager: string | null;
  readonly askedBy: Side;
  readonly tasks: readonly { readonly names: Words; readonly limit: Words | null }[];
  readonly roles: readonly Words[];
  /** People's words in the terms; null for words that have been erased. */
  readonly texts: readonly { readonly of: Worded; readonly words: string | null }[];
  readonly training: Words;
  readonly rhythm: Words;
  readonly jobDescription: Words;
  /** The first day: as agreed on, once signed as it counts. */
  readonly from: Day;
  readonly until: Day | null;
  readonly reviewOn: Day;
  readonly nextReportOn: Day | null;
  readonly signatures: readonly SignatureView[];
  readonly waiting: WaitingView | null;
  /** What has changed around it. */
  readonly changes: readonly Reason[];
  /** The words of the last decision or of the end. */
  readonly reason: string | null;
  readonly report: {
    readonly by: string;
    readonly on: Day;
    readonly words: string | null;
    readonly readBy: string | null;
  } | null;
  /** The numbers of the delegation before it and after it. */
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly isBeingReplaced: boolean;
  readonly archiveReference: string | null;
  readonly digest: string | null;
  readonly may: readonly DelegationAction[];
  /** The forms of those actions that are short enough to be unfolded. */
  readonly forms: Readonly<Partial<Record<DelegationAction, readonly QuestionView[]>>>;
  readonly today: Day;
}

/** What has happened to a delegation, told to those whom it concerns beside the card that is brought up to date. */
export interface DelegationNewsMessage {
  readonly type: 'delegation-news';
  readonly news: DelegationNews;
  readonly delegation: string;
  readonly number: string | null;
  readonly by: string;
  readonly insteadOf: string | null;
  readonly delegate: string;
  readonly unit: Words;
  readonly tasks: readonly Words[];
  readonly day: Day | null;
  readonly words: string | null;
}

/** `in-force` is the second signature, whoever gave it; `next-up` is told to the level above when a request is sent. */
export type DelegationNews = Exclude<DelegationAction, 'approve' | 'accept'> | 'in-force' | 'superseded';

/** A delegation of the directory itself, signed elsewhere, as somebody sees it who may read it. */
export interface ElsewhereMessage {
  readonly type: 'delegation-elsewhere';
  readonly id: string;
  readonly version: number;
  /** What it is called where it was signed. */
  readonly reference: string;
  readonly standing: Standing['standing'] | 'proposed';
  /** Null for somebody who acts for neither side. */
  readonly reader: Side | null;
  /** Why the card was sent, as long as that holds. */
  readonly occasion: DueStep | null;
  readonly unit: Words;
  readonly delegator: string;
  readonly delegate: string;
  /** Whoever leads the unit today, and carries the responsibility; null when nobody does. */
  readonly lineManager: string | null;
  readonly tasks: readonly { readonly names: Words; readonly limit: Words | null }[];
  readonly role: Words | null;
  readonly from: Day;
  readonly until: Day | null;
  /** Set by the last confirmation here. */
  readonly reviewOn: Day | null;
  readonly confirmed: { readonly by: string; readonly on: Day } | null;
  readonly changes: readonly Reason[];
  /** The words with which it was stopped here. */
  readonly reason: string | null;
  /** The directory has it no longer. */
  readonly isGone: boolean;
  readonly may: readonly DelegationAction[];
  readonly forms: Readonly<Partial<Record<DelegationAction, readonly QuestionView[]>>>;
  /** How to put it in writing here, in its place; null for those who cannot. */
  readonly anew: StartView | null;
  readonly today: Day;
}

/** Everything that is said about written delegations. */
export type DelegationMessages =
  | DelegationMessage
  | DelegationListMessage
  | DelegationStartMessage
  | DelegationCheckMessage
  | DelegationNewsMessage
  | ElsewhereMessage
  | OverviewMessage
  | DelegationRoundMessage;
