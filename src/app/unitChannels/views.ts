import type { Words } from '../../domain/language.ts';
import type { PostingChannel, UnitId } from '../../domain/organisation/types.ts';
import type { Core } from '../context.ts';
import type { ChannelOfferMessage, ChannelToldMessage, PlaceView } from '../messages.ts';
import { unitNames } from '../people.ts';
import type { Platform, UnitChannel } from '../records.ts';
import type { Stored } from '../store.ts';
import { placeId } from './unitChannel.ts';

type Where = Pick<UnitChannel, 'platform' | 'channel'>;

/** The units that have posts in a channel now. */
export function unitsIn(core: Core, { platform, channel }: Where): readonly UnitId[] {
  const here = (each: PostingChannel) => each.platform === platform && each.id === channel;
  return [...core.directory().channelsByUnit].flatMap(([unit, channels]) =>
    channels.some(here) ? [unit] : [],
  );
}

/** How many cards of the HSE year come to a channel in a week at most, however many units talk there. */
export function paceOf({ year }: Core): number {
  return year().caps.channel;
}

/** A channel as a message names it. */
export async function placeView(core: Core, { platform, channel }: Where): Promise<PlaceView> {
  const known = await core.store.read('place', placeId(platform, channel));
  const name = known?.doc.name ?? nameOnPage(core, platform, channel);
  const route = known?.doc.route ?? {};
  return { platform, name: name ?? (await core.placeName?.(platform, channel, route)) ?? null };
}

/** On the local page a channel is called by the unit whose pane it is. */
function nameOnPage(core: Core, platform: Platform, channel: string): string | null {
  const unit = channel.startsWith('unit:') ? core.directory().units.get(channel.slice('unit:'.length)) : null;
  return unit && platform === 'web' ? (unit.short[0] ?? unit.names.nb) : null;
}

/** What will happen when an offer is confirmed. */
export async function offerMessage(
  core: Core,
  { id, version, doc }: Stored<'unit-channel'>,
  place: PlaceView,
): Promise<ChannelOfferMessage> {
  const others = unitsIn(core, doc).filter((unit) => unit !== doc.unit);
  const own = core.directory().channelsByUnit.get(doc.unit) ?? [];
  const elsewhere = own.filter(
    ({ platform, id: channel }) =>
      core.platforms.includes(platform) && (platform !== doc.platform || channel !== doc.channel),
  );
  return {
    type: 'channel-offer',
    what: doc.offer?.what ?? 'connect',
    id,
    version,
    place,
    unit: unitNames(core.directory(), doc.unit),
    others: namesOf(core, others),
    elsewhere: elsewhere.length,
    pace: paceOf(core),
    language: doc.offer?.language ?? doc.language,
  };
}

/** What became of what was asked of a channel. */
export async function toldMessage(
  core: Core,
  { platform, channel, unit, language }: UnitChannel,
  told: ChannelToldMessage['told'],
): Promise<ChannelToldMessage> {
  const place = await placeView(core, { platform, channel });
  return { type: 'channel-told', told, unit: unitNames(core.directory(), unit), place, language };
}

/** Units in words. */
export function namesOf(core: Core, units: readonly UnitId[]): readonly Words[] {
  return units.map((unit) => unitNames(core.directory(), unit));
}
