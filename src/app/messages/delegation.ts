import type { DelegationState, Side } from '../../domain/delegations/delegation.ts';
import type { DueStep } from '../../domain/delegations/dueSteps.ts';
import type { DelegationAction } from '../../domain/delegations/forms.ts';
import type { Gap } from '../../domain/delegations/overview.ts';
import type { Standing } from '../../domain/delegations/standing.ts';
import type { Worded } from '../../domain/delegations/terms.ts';
import type { Words } from '../../domain/language.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type { PersonView, QuestionView, Reason } from '../messages.ts';

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

/** One line of a list of delegations. */
export interface DelegationLine {
  /** Null for one signed elsewhere, and for somebody who sees no more than the outline. */
  readonly id: string | null;
  /** The number, the reference of one signed elsewhere, or null while a signature is missing. */
  readonly number: string | null;
  readonly isElsewhere: boolean;
  readonly unit: Words;
  readonly delegate: string;
  readonly tasks: readonly Words[];
  readonly standing: Standing['standing'] | 'proposed';
  readonly until: Day | null;
}

export interface DelegationListMessage {
  readonly type: 'delegation-list';
  readonly whose: 'mine' | 'unit';
  /** The units that are listed, of 'unit'. */
  readonly units: readonly Words[];
  readonly lines: readonly DelegationLine[];
  readonly total: number;
  readonly start: StartView | null;
}

/** What somebody can begin, with what is known of it already. */
export interface StartView {
  /** What a click carries; it names what is wished for and gives no right. */
  readonly wish: string;
  readonly mayPropose: boolean;
  readonly mayRequest: boolean;
}

/** What has changed around a delegation that an answer rests on. */
export interface DelegationMark {
  /** The number, or the reference of one signed elsewhere. */
  readonly delegation: string;
  readonly changes: readonly Reason[];
}

/** How tasks are handed over in writing, with the ways to begin. */
export interface DelegationStartMessage extends StartView {
  readonly type: 'delegation-start';
  readonly unit: Words | null;
  readonly task: Words | null;
  readonly delegate: string | null;
  /** Who would approve a request at the unit. */
  readonly approver: { readonly name: string; readonly insteadOf: string | null } | null;
  readonly noApprover: NoApproverView | null;
}

/** Whether a delegation is in force today, by its number: no more than that, for whoever asks. */
export interface DelegationCheckMessage {
  readonly type: 'delegation-check';
  readonly number: string;
  /** It was found by an unaltered copy of its record, or by a checksum; null when by its number. */
  readonly proof: 'file' | 'checksum' | null;
  /** Null when there is no such delegation. */
  readonly found: {
    readonly standing: Standing['standing'];
    readonly counts: boolean;
    readonly unit: Words;
    readonly delegator: string;
    readonly delegate: string;
    readonly tasks: readonly Words[];
    readonly from: Day;
    readonly until: Day | null;
    readonly changes: readonly Reason[];
    readonly digest: string | null;
    /** For those who may read it. */
    readonly id: string | null;
  } | null;
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

/** Who does a task at a unit. */
export interface DoerView {
  readonly person: string;
  readonly insteadOf: string | null;
  readonly by: 'delegation' | 'delegation-elsewhere' | 'appointment' | 'default';
  /** The number or reference, of a delegation. */
  readonly reference: string | null;
  readonly until: Day | null;
  readonly authority: string | null;
  readonly reviewOn: Day | null;
  readonly changes: readonly Reason[];
}

/** Who has which responsibility, which tasks and which authority at a unit on a day. */
export interface OverviewMessage {
  readonly type: 'overview';
  readonly unit: Words;
  readonly day: Day;
  readonly today: Day;
  readonly lineManager: {
    readonly person: string;
    readonly role: Words;
    readonly unit: Words;
    readonly substitute: string | null;
  } | null;
  readonly tasks: readonly { readonly task: Words; readonly doers: readonly DoerView[] }[];
  readonly gaps: readonly Reason[];
  readonly ask: readonly QuestionView[];
  /** What a click of another day or unit carries. */
  readonly question: string;
  readonly start: StartView | null;
}

/** The yearly look through what a unit has handed out. */
export interface DelegationRoundMessage {
  readonly type: 'delegation-round';
  readonly id: string;
  readonly version: number;
  readonly unit: Words;
  readonly on: Day;
  readonly settled: number;
  readonly lines: readonly {
    readonly id: string;
    readonly number: string;
    readonly delegate: string;
    readonly tasks: readonly Words[];
    readonly isSettled: boolean;
  }[];
  readonly mayConfirm: boolean;
  /** The day of the next look that is proposed. */
  readonly reviewOn: Day;
  readonly today: Day;
}

/** The codes of what is missing at a unit. */
export type GapCode = Gap['code'];

/** Everything that is said about written delegations. */
export type DelegationMessages =
  | DelegationMessage
  | DelegationListMessage
  | DelegationStartMessage
  | DelegationCheckMessage
  | DelegationNewsMessage
  | OverviewMessage
  | DelegationRoundMessage;
