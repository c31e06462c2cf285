import type { Language, Words } from '../../domain/language.ts';
import type { Instant } from '../../domain/time.ts';
import type { DeliveryReason } from '../delivery/problem.ts';
import type { Platform } from '../records.ts';

/** A shared channel as a message names it; `name` is null as long as the platform has not told it. */
export interface PlaceView {
  readonly platform: Platform;
  readonly name: string | null;
}

/** What will happen in a channel when it is confirmed. */
export interface ChannelOfferMessage {
  readonly type: 'channel-offer';
  readonly what: 'connect' | 'disconnect';
  readonly id: string;
  readonly version: number;
  readonly place: PlaceView;
  readonly unit: Words;
  /** Other units that have posts in the same channel. */
  readonly others: readonly Words[];
  /** How many other channels the unit has. */
  readonly elsewhere: number;
  /** How many cards about the HSE year come in a week at most. */
  readonly pace: number;
  readonly language: Language;
}

/** What became of what was asked of a channel. */
export interface ChannelToldMessage {
  readonly type: 'channel-told';
  readonly told: 'connected' | 'disconnected' | 'left' | 'already-connected' | 'not-connected';
  readonly unit: Words;
  readonly place: PlaceView;
  readonly language: Language;
}

/** Posted in the channel itself, once. */
export interface ChannelPostMessage {
  readonly type: 'channel-post';
  readonly what: 'connected' | 'disconnected';
  readonly unit: Words;
  /** How many cards about the HSE year come in a week at most. */
  readonly pace: number;
}

/** A channel where a unit has its posts. `by` connected it; null for one that the directory names. */
export interface ChannelLine {
  /** What a click carries. */
  readonly key: string;
  readonly place: PlaceView;
  readonly language: Language;
  readonly by: string | null;
  readonly at: Instant | null;
  readonly others: readonly Words[];
  /** Why nothing arrives there, and since when. */
  readonly problem: { readonly reason: DeliveryReason; readonly since: Instant } | null;
}

/** Where a unit has its posts. */
export interface ChannelListMessage {
  readonly type: 'channel-list';
  readonly unit: Words;
  readonly unitId: string;
  readonly lines: readonly ChannelLine[];
  readonly pace: number;
  /** The reader may take channels off. */
  readonly mayDisconnect: boolean;
  readonly mayConnect: boolean;
}

/** A channel that messages do not reach, or all people of whom that holds for the same reason. */
export interface DeliveryLine {
  /** What a click carries. */
  readonly id: string;
  readonly to:
    | {
        readonly kind: 'people';
        readonly count: number;
        /** The first of them. */
        readonly names: readonly string[];
      }
    | { readonly kind: 'channel'; readonly place: PlaceView; readonly units: readonly Words[] };
  readonly platform: Platform | null;
  readonly reason: DeliveryReason;
  /** The platform's own word for it. */
  readonly code: string;
  readonly since: Instant;
  /** Messages that wait. */
  readonly waiting: number;
}

/** What could not be delivered, for the directory's owner: a page of it from the line with the number `from` on. */
export interface DeliveryMessage {
  readonly type: 'delivery';
  readonly lines: readonly DeliveryLine[];
  readonly from: number;
  readonly page: number;
  /** How many lines there are, and how many people and channels they stand for. */
  readonly total: number;
  readonly concerned: number;
  /** What was mended in the last week: how many addressees, and what was sent or missed then. */
  readonly mended: { readonly count: number; readonly sentAgain: number; readonly missed: number };
}

/** Everything that is said about channels and delivery. */
export type ChannelMessages =
  | ChannelOfferMessage
  | ChannelToldMessage
  | ChannelPostMessage
  | ChannelListMessage
  | DeliveryMessage;

/** Why something was not done with a channel. */
export type ChannelDenial =
  | 'not-allowed'
  | 'say-it-there'
  | 'invite-first'
  | 'archived'
  | 'not-now'
  | 'no-unit'
  | 'shared-outside'
  | 'private-in-team'
  | 'shared-in-team'
  | 'group-chat';

/** Why something was not done with a channel; who may, by name, where somebody else may. */
export interface ChannelRefusal {
  readonly code: 'channel-denied';
  readonly denial: ChannelDenial;
  readonly unit: Words | null;
  readonly people: readonly string[];
}
