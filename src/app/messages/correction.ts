import type { CorrectionState } from '../../domain/corrections/correction.ts';
import type { Words } from '../../domain/language.ts';
import type { Instant } from '../../domain/time.ts';
import type { PersonView, Reason } from '../messages.ts';

/** What somebody says is wrong in the directory, as those see it who may. */
export interface CorrectionMessage {
  readonly type: 'correction';
  readonly id: string;
  readonly version: number;
  readonly state: CorrectionState;
  readonly topic: Words;
  readonly unit: Words;
  /** Who the answer named, and by which rule. */
  readonly misled: PersonView | null;
  readonly rule: Reason;
  readonly proposed: PersonView;
  readonly by: PersonView;
  readonly at: Instant;
  readonly comment: string | null;
  readonly decidedBy: PersonView | null;
  readonly mendedBy: PersonView | null;
  readonly mayDecide: boolean;
  /** The reader may say that the directory has been put right. */
  readonly mayMend: boolean;
}

/** One line of what the directory's owner should look at. */
export interface DriftLine {
  readonly id: string;
  readonly topic: Words;
  readonly unit: Words;
  readonly state: CorrectionState;
  readonly misled: string | null;
  readonly proposed: string;
  readonly rule: Reason;
  readonly at: Instant;
}

/** Where the directory and what people say have come apart, newest first. */
export interface DriftMessage {
  readonly type: 'drift';
  /** The place of the first line shown, from 0, and how many a page has. */
  readonly from: number;
  readonly page: number;
  readonly lines: readonly DriftLine[];
  /** How many there are in all. */
  readonly total: number;
  /** The reader may see what changed when the directory was last replaced. */
  readonly mayReadChanges: boolean;
}
