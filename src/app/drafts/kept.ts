import type { AnswerProblems, Answers } from '../../domain/forms.ts';
import type { FindingKind } from '../../domain/reports/personal.ts';
import type { Photo } from '../../domain/reports/photos.ts';
import type { OtherDoor } from '../../domain/reports/routing.ts';
import type { Instant } from '../../domain/time.ts';

/** A report that is being written; one per person. `asking` is the question that the chat waits for. */
export interface Draft {
  readonly id: string;
  readonly person: string;
  /** `offered` until the person says that it is to be a report; `sent` keeps no answers. */
  readonly state: 'offered' | 'open' | 'cancelled' | 'sent';
  /** The number of the case that it became. */
  readonly number: string | null;
  /** The place of the directory that the words name, when they name one for sure. */
  readonly place: string | null;
  readonly answers: Answers;
  readonly asking: string | 'preview' | null;
  /** Questions that were asked, oldest first: the way back. */
  readonly asked: readonly string[];
  /** Questions that the person left open. */
  readonly skipped: readonly string[];
  /** Counts the postings in chat; only the last one can be answered. */
  readonly turn: number;
  /** What was wrong with the last answer. */
  readonly problems: AnswerProblems;
  /** Questions whose answers were understood from the person's words; a changed answer is theirs. */
  readonly read: readonly string[];
  /** Questions whose answers are only assumed, since the words do not say: the writer's own unit, seen today. */
  readonly assumed: readonly string[];
  /** The doors that the person was shown for this, and wants to report it here all the same. */
  readonly insistsOn: readonly OtherDoor[];
  /** Of an offer: the draft whose words it is to replace, and those words as they stood then (null: none). */
  readonly edits: { readonly draft: string; readonly replaces: string | null } | null;
  /** An identity number was left out. */
  readonly masked: boolean;
  /** The person has seen what the words say about persons, and wants it to stay. */
  readonly keepsNames: boolean;
  /** The person's own words where neutral ones stand now, until it is sent. */
  readonly original: Answers | null;
  /** What about persons was replaced by neutral words. */
  readonly withheld: readonly FindingKind[];
  readonly link: string | null;
  /** Oldest first. */
  readonly photos: readonly Photo[];
  readonly startedAt: Instant;
  readonly changedAt: Instant;
}
