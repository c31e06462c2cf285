import type { Words } from '../../domain/language.ts';
import type { Day } from '../../domain/time.ts';

/** A file that can be had, as those who may have it are told of it. */
export interface FileView {
  /** What it is asked for by; it gives no right. */
  readonly id: string;
  readonly name: string;
  readonly type: FileType;
}

export type FileType = 'pdf' | 'xlsx' | 'ics';

/** A file in somebody's private chat. */
export interface DocumentMessage {
  readonly type: 'document';
  readonly file: FileView;
  readonly about:
    | { readonly kind: 'delegation'; readonly number: string }
    | { readonly kind: 'overview'; readonly unit: Words; readonly day: Day }
    /** A year as a calendar; `unit` is null for the reader's own. */
    | { readonly kind: 'calendar'; readonly unit: Words | null; readonly year: number }
    | { readonly kind: 'unit-delegations' }
    | { readonly kind: 'plan'; readonly unit: Words }
    | { readonly kind: 'hse-round'; readonly unit: Words; readonly year: number };
}

/**
 * What is said of a file, or of a checksum, that somebody wants checked; an unaltered delegation is answered with its standing
 * instead.
 * - `overview`: an unaltered overview of a unit on a day
 * - `hse-round`: an unaltered report of an HSE round, made on a day
 * - `altered`: it calls itself by a number of ours, and is no copy that was made here
 * - `not-ours`: nothing here knows it
 * - `unknown-checksum`: the same of a checksum
 * - `too-big`, `not-fetched`: it could not be looked at
 */
export interface FileCheckMessage {
  readonly type: 'file-check';
  readonly result:
    | 'overview'
    | 'hse-round'
    | 'altered'
    | 'not-ours'
    | 'unknown-checksum'
    | 'too-big'
    | 'not-fetched';
  /** What it calls itself. */
  readonly number: string | null;
  readonly unit: Words | null;
  readonly day: Day | null;
}

/** Everything that is said about files. */
export type FileMessages = DocumentMessage | FileCheckMessage;
