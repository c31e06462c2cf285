import type { Language, Words } from '../../../domain/language.ts';
import type { Instant } from '../../../domain/time.ts';

export type { Language, Words };

/** What the local page and its server say to each other. Types only: nothing of this file runs in the browser. */

/** A conversation: "person:<id>" for somebody's private chat, "unit:<id>" for a unit's channel. */
export type ConversationId = string;

/** Somebody whose seat can be taken. `roles` are those held today, with the unit where it is not their own. */
export interface PersonSeat {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: 'staff' | 'student' | 'external';
  readonly language: Language;
  readonly roles: readonly Words[];
}

/** A unit; its channel can be sat down in. */
export interface UnitSeat {
  readonly id: string;
  readonly names: Words;
  readonly short: readonly string[];
}

/** Everybody and every channel, and who to show to somebody who comes for the first time. */
export interface SeatsJson {
  readonly organisation: Words;
  readonly timeZone: string;
  readonly people: readonly PersonSeat[];
  readonly units: readonly UnitSeat[];
  readonly first: readonly ConversationId[];
  readonly now: Instant;
}

/** One line of a conversation. `version` counts its changes; a higher one replaces a lower one. */
export interface LineJson {
  readonly conversation: ConversationId;
  readonly seq: number;
  readonly version: number;
  readonly from: 'verne' | 'person';
  /** Who wrote it; null for Verne. */
  readonly by: string | null;
  readonly text: string;
  readonly card: Readonly<Record<string, unknown>> | null;
  readonly at: Instant;
  readonly changedAt: Instant;
}

/** The newest lines of a conversation (or the newest before a given one), oldest first. */
export interface LinesJson {
  readonly conversation: ConversationId;
  readonly lines: readonly LineJson[];
  /** True when there are older ones. */
  readonly earlier: boolean;
}

/** A message of a reply, rendered. */
export interface ShownJson {
  readonly card: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly language: Language;
  /** How many photos can be added to the form; left out where it takes none. */
  readonly room?: number;
}

/** The core's reply, ready to be shown: nothing, words for this person only, or a form. */
export type ReplyJson =
  | { readonly kind: 'done' }
  | ({ readonly kind: 'tell' } & ShownJson)
  | ({ readonly kind: 'form' } & ShownJson)
  | ({ readonly kind: 'invalid' } & ShownJson);

/** The answer to everything that a person does. `line` is what the person wrote, as it was kept. */
export interface AnswerJson {
  readonly reply: ReplyJson;
  readonly line: LineJson | null;
}

/**
 * Why something was not done.
 * - `malformed`: not what the page sends
 * - `refused`: from another site, or not from this machine
 * - `unknown`: no such person, unit or conversation
 * - `too-large`: more than 256 KB
 * - `not-saved`: nothing was saved; the same key can be sent again
 * - `failed`: something else went wrong; the same key can be sent again
 */
export type ErrorKind = 'malformed' | 'refused' | 'unknown' | 'too-large' | 'not-saved' | 'failed';

/** The answer to a photo that was handed over: its id until it is sent, or why it was not taken. */
export type PhotoJson = { readonly photo: string } | { readonly problem: PhotoRefusal };
export type PhotoRefusal = 'too-big' | 'too-many-pixels' | 'no-picture' | 'unsupported' | 'unreadable';

export interface ErrorJson {
  readonly error: { readonly kind: ErrorKind };
}

/** What the stream tells: where it stands after (re)connecting, a line that is new or changed, the clock. */
export interface StreamEvents {
  /** `resumed`: nothing was missed since the last event; otherwise everything shown must be fetched again. */
  readonly hello: { readonly boot: string; readonly resumed: boolean; readonly now: Instant };
  readonly line: LineJson;
  readonly clock: { readonly now: Instant };
}

/** What Verne posts next of the HSE year in the conversations that were asked about. */
export interface NextJson {
  readonly next: { readonly names: Words; readonly unit: Words; readonly at: Instant } | null;
}

/** A point in time that the clock is moved forward to. */
export interface ClockUntil {
  readonly until: Instant;
}

export const clockMoves = ['hour', 'day', 'workday', 'week'] as const;
export type ClockMove = (typeof clockMoves)[number];
