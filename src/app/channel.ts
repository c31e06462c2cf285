import type { Instant } from '../domain/time.ts';
import type { AccountKey } from './ports.ts';
import type { Platform } from './records.ts';
import type { Rendering } from './rendering.ts';

/** Where a message stands on its platform. */
export interface Sent {
  readonly tenant: string;
  readonly conversation: string;
  readonly message: string;
}

/** Where to send: a person's account with what is known of the way there, or a shared channel. */
export type Destination =
  | {
      readonly kind: 'person';
      readonly tenant: string;
      readonly user: string;
      readonly route: Readonly<Record<string, string>> | null;
    }
  | {
      readonly kind: 'channel';
      readonly channel: string;
      readonly route: Readonly<Record<string, string>> | null;
    };

/**
 * A send or an update that did not go through.
 * - `not-sent`: the platform refused it for now; it may be tried again after `retryAfter` milliseconds
 * - `unknown`: the answer was lost; it may have been sent, so it is not blindly sent again
 * - `never`: it cannot be delivered there (removed, archived, blocked); `reason` is the platform's code
 */
export class DeliveryError extends Error {
  readonly outcome: 'not-sent' | 'unknown' | 'never';
  readonly reason: string;
  readonly retryAfter: number | null;

  constructor(outcome: 'not-sent' | 'unknown' | 'never', reason: string, retryAfter: number | null = null) {
    super(`delivery ${outcome}: ${reason}`);
    this.name = 'DeliveryError';
    this.outcome = outcome;
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

/**
 * A file that could not be fetched from its platform.
 * - `later`: not now; it may be tried again
 * - `too-big`: it has more bytes than asked for
 * - `gone`: it cannot be had (any more), or from a place that is not the platform's; `reason` is a code
 */
export class FileError extends Error {
  readonly outcome: 'later' | 'too-big' | 'gone';
  readonly reason: string;

  constructor(outcome: 'later' | 'too-big' | 'gone', reason: string) {
    super(`file ${outcome}: ${reason}`);
    this.name = 'FileError';
    this.outcome = outcome;
    this.reason = reason;
  }
}

/** How messages leave. One per platform. */
export interface Channel {
  readonly platform: Platform;
  /** Sends a message once. `key` is the same for every attempt at the same message. Throws `DeliveryError`. */
  send(to: Destination, rendering: Rendering, key: string): Promise<Sent>;
  /** Brings a message that was sent up to date. Throws `DeliveryError`. */
  update(sent: Sent, to: Destination, rendering: Rendering): Promise<void>;
  /** The account of a person who has not written to the bot, by e-mail; null when it cannot be known. */
  find(email: string): Promise<AccountKey | null>;
  /** Whether a message whose answer was lost is there after all; 'unknown' when the platform cannot tell. */
  wasSent(to: Destination, key: string, since: Instant): Promise<Sent | 'no' | 'unknown'>;
  /** The bytes of a file that a person sent, at most `most` of them. Throws `FileError`. */
  fetch(where: Readonly<Record<string, string>>, most: number): Promise<Uint8Array>;
  /** What people call a shared channel, where that can be asked; null when it cannot be known soon. */
  placeName?(channel: string, route: Readonly<Record<string, string>>): Promise<string | null>;
}
