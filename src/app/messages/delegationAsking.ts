import type { Standing } from '../../domain/delegations/standing.ts';
import type { Words } from '../../domain/language.ts';
import type { Day } from '../../domain/time.ts';
import type { NoApproverView, Reason } from '../messages.ts';

/** One line of a list of delegations. */
export interface DelegationLine {
  /** Null for somebody who sees no more than the outline. */
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
