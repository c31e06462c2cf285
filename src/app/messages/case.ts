import type { Words } from '../../domain/language.ts';
import type { CaseState } from '../../domain/reports/case.ts';
import type { Category } from '../../domain/reports/terms.ts';
import type { Instant } from '../../domain/time.ts';
import type { PersonView } from '../messages.ts';

/**
 * An open case that looks like a report which is about to be sent: no more of it than somebody may know who is nothing to the
 * case, so nobody's words and nobody's name.
 */
export interface SimilarView {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly receivedAt: Instant;
  /** The place of the directory, when the case has one. */
  readonly place: Words | null;
  readonly categories: readonly Category[];
  readonly unit: Words;
  /** Who would read what is added to it. */
  readonly handler: PersonView;
}

/** What is said of receipt codes. */
export type ReceiptNotice =
  | {
      readonly type: 'notice';
      /** The case that the code opened, whose card is in the private chat. */
      readonly notice: 'receipt-opened';
      readonly number: string;
    }
  | {
      readonly type: 'notice';
      readonly notice: /** In the place of a card that was opened with a code which does not count any more. */
        | 'receipt-ended'
        /** How to hand over a code. */
        | 'receipt-wanted';
    };

/** What is said of hiding one's name, to somebody who wrote that they want to. */
export interface NameNotice {
  readonly type: 'notice';
  readonly notice: 'name-hidden' | 'name-shown' | 'name-can-be-hidden';
}
