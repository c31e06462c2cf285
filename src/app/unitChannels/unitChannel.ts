import type { Language } from '../../domain/language.ts';
import type { PersonId, UnitId } from '../../domain/organisation/types.ts';
import type { Instant } from '../../domain/time.ts';
import { keyOf } from '../outcome.ts';
import type { Platform } from '../records.ts';

/** Something that somebody asked for and has not confirmed yet. */
export interface ChannelOffer {
  readonly what: 'connect' | 'disconnect';
  readonly language: Language;
  readonly by: PersonId;
  readonly at: Instant;
}

/**
 * What was decided, from within a channel, about posts for a unit there. It goes before what the directory names; as long as it
 * is `undecided` the directory holds. A channel can be several units'.
 */
export interface UnitChannel {
  readonly platform: Platform;
  readonly tenant: string;
  readonly channel: string;
  readonly unit: UnitId;
  readonly language: Language;
  readonly state: 'undecided' | 'connected' | 'disconnected';
  readonly offer: ChannelOffer | null;
  /** Who decided last, and when; null as long as nobody has. */
  readonly by: PersonId | null;
  readonly at: Instant | null;
}

/** The id under which it is kept; all units of a channel are kept together. */
export function unitChannelId(platform: Platform, channel: string, unit: UnitId): string {
  return `channel-${platform}_${keyOf(channel)}.${keyOf(unit)}`;
}

/** The key under which all units of a channel are found. */
export function channelKey(platform: Platform, channel: string): string {
  return `${platform} ${channel}`;
}

/** The id under which is kept what is known of a place. */
export function placeId(platform: Platform, channel: string): string {
  return `place-${platform}_${keyOf(channel)}`;
}
