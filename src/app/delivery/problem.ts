import type { Instant } from '../../domain/time.ts';
import { keyOf } from '../outcome.ts';
import type { Addressee, Platform } from '../records.ts';

/**
 * Why somebody or a channel cannot be reached.
 * - `removed`: the app is not in the channel (any more); `archived`, `not-found`: the channel is archived, or not there (or it
 *   is private, and the app is not in it)
 * - `no-app`: the person has no chat with the app; `blocked`: they have blocked it or taken it away; `account-gone`: the
 *   account is closed
 * - `scope`: the app was not given a right that it needs; `signed-out`: its sign-in is refused; `restricted`: the
 *   platform lets nobody, or not the app, write there
 * - `given-up`: the platform has not taken it for many hours
 * - `other`: something about the one message
 */
export const deliveryReasons = [
  'removed',
  'archived',
  'not-found',
  'no-app',
  'blocked',
  'account-gone',
  'scope',
  'signed-out',
  'restricted',
  'given-up',
  'other',
] as const;
export type DeliveryReason = (typeof deliveryReasons)[number];

/**
 * Somebody, or a channel, whom messages do not reach. What waits for them are the messages that could not be delivered. `mending`:
 * something was mended, and what still matters of those is about to be sent.
 */
export interface DeliveryProblem {
  readonly to: ProblemAddressee;
  readonly platform: Platform | null;
  readonly reason: DeliveryReason;
  /** The platform's own word for it. */
  readonly code: string;
  readonly state: 'standing' | 'mending' | 'mended';
  readonly since: Instant;
  readonly lastAt: Instant;
  readonly mendedAt: Instant | null;
  /** Of the last mending: how many messages were sent then, and how many were not worth sending any more. */
  readonly sentAgain: number;
  readonly missed: number;
}

/** Whom or what it is about, without the language of posts. */
export type ProblemAddressee =
  | { readonly to: 'person'; readonly person: string }
  | { readonly to: 'channel'; readonly platform: Platform; readonly channel: string };

/** The key under which everything that waits for an addressee is found. */
export function addresseeKey(to: ProblemAddressee | Addressee): string {
  return to.to === 'person' ? `person ${to.person}` : `channel ${to.platform} ${to.channel}`;
}

/** The id under which the problem of an addressee is kept. */
export function problemId(to: ProblemAddressee | Addressee): string {
  return `delivery-${keyOf(addresseeKey(to))}`;
}

/** The addressee alone. */
export function bareAddressee(to: ProblemAddressee | Addressee): ProblemAddressee {
  return to.to === 'person'
    ? { to: 'person', person: to.person }
    : { to: 'channel', platform: to.platform, channel: to.channel };
}
