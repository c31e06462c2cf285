import type { ChainHead } from '../facts.ts';
import type { Language } from '../language.ts';
import type { Day, Instant, TimeOfDay } from '../time.ts';
import type { FindingKind } from './personal.ts';
import type { Photo } from './photos.ts';
import type { Category, Harmed, Injury, Kind, Severity } from './terms.ts';

/**
 * Where a case stands. `received` until the handler decides; `accepted` until its measures are done; `closed`,
 * `rejected` and `withdrawn` are ends.
 * Source: 004 "8.0 HMS-AVVIK" (open, closed); accepting, rejecting and moving as handlers do today.
 */
export type CaseState = 'received' | 'accepted' | 'closed' | 'rejected' | 'withdrawn';

/** Reference to a person's words, which are kept beside the case so that they can be erased: the id of a text. */
export type TextId = string;

/** What a message in the case is: who may write it is in the permissions table. */
export type EntryKind =
  | 'addition'
  /** Of somebody who had seen the same as the reporter. */
  | 'contribution'
  | 'question'
  | 'answer'
  | 'colleague-question'
  | 'colleague-answer'
  | 'comment';

/** A message in the case, oldest first. `answers` names the question's entry; `to` the colleague who is asked. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly by: string;
  readonly at: Instant;
  /** Null for photos without words. */
  readonly text: TextId | null;
  readonly to?: string;
  readonly answers?: string;
  /** The photos that came with it, by id. Those that could not be kept are not among the photos of the case. */
  readonly photos?: readonly string[];
  /** What about persons its writer left out of the words, by kind alone. */
  readonly withheld?: readonly FindingKind[];
}

/** The receipt code of somebody who added their words to the case. */
export interface ContributorReceipt {
  /** Whose it is. */
  readonly of: string;
  /** The digest of the code. */
  readonly digest: string;
  /** The code itself, for its owner. */
  readonly text: TextId;
  /** People who opened the case with it: they are to it what its owner is. */
  readonly readers: readonly string[];
}

/** Why this person handles the case; the codes and details of the rules that were followed. */
export interface HandledBy {
  readonly person: string;
  readonly via: string;
  readonly since: Instant;
  readonly reasons: readonly { readonly code: string; readonly details: Readonly<Record<string, string>> }[];
}

/** What was decided, by whom and when: the answer that an old button gives. */
export interface Deed {
  readonly action: string;
  readonly by: string;
  readonly at: Instant;
}

/**
 * A nonconformity from its receipt to its end. Holds no words of a person, only references to them. People are ids of
 * the directory; `parties` gives each the alias under which the chain of facts names them.
 */
export interface Case {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly unit: string;
  readonly place: string | null;
  readonly where: TextId;
  readonly what: TextId;
  /** What about persons the reporter left out of the words, by kind alone. */
  readonly withheld: readonly FindingKind[];
  readonly kind: Kind;
  readonly harmed: readonly Harmed[];
  readonly injury: Injury;
  readonly severity: Severity | null;
  readonly severityReason: TextId | null;
  readonly categories: readonly Category[];
  readonly immediateMeasures: TextId | null;
  readonly happenedOn: Day;
  readonly happenedAt: TimeOfDay | null;
  /** The message that the report was made from, when it was made from one. */
  readonly link: string | null;
  /** Oldest first. */
  readonly photos: readonly Photo[];
  readonly reporter: string;
  /** People whose identity is hidden from everybody else in this case. */
  readonly confidential: readonly string[];
  /** People who opened the case with its receipt code: they are to it what the reporter is. */
  readonly readers: readonly string[];
  /** People who had seen the same and added their words to this case. */
  readonly contributors: readonly string[];
  /** The digest of the receipt code that opens the case for its reporter; null when there is no code. */
  readonly receipt: string | null;
  /** The codes of those who added their words, one for each who has one. */
  readonly contributorReceipts: readonly ContributorReceipt[];
  readonly language: Language;
  readonly handler: HandledBy;
  /** Colleagues who were asked for help; they see the case, and carry no responsibility for it. */
  readonly consulted: readonly string[];
  readonly entries: readonly Entry[];
  readonly receivedAt: Instant;
  readonly closesOn: Day | null;
  readonly decision: TextId | null;
  readonly deeds: readonly Deed[];
  readonly parties: Readonly<Record<string, string>>;
  readonly chain: ChainHead;
}
