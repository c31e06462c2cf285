import type { Here, PlaceProfile } from '../../app/ports.ts';
import type { PlaceKind } from '../../domain/unitChannels/places.ts';
import type { TeamsActivity } from './activity.ts';
import type { Connector } from './connector.ts';
import { routeOf, withoutThread } from './requests.ts';

/** What Teams calls the first channel of every team; it tells no name for it. */
const firstChannel = 'General';

/** What Teams calls the kinds of channels. */
const kinds: Readonly<Record<string, PlaceKind>> = {
  standard: 'public',
  private: 'private',
  shared: 'shared',
};

/** The kind of a channel by Teams' own word for it. */
export function kindOf(channelType: string | null): PlaceKind {
  return kinds[channelType ?? ''] ?? 'public';
}

/** Where somebody is, when it is no private chat with the bot. */
export function hereOf(activity: TeamsActivity, connector: Connector): Here | null {
  if (activity.scope === 'bot-chat') return null;
  const channel = withoutThread(activity.conversation);
  let looked: Promise<PlaceProfile> | null = null;
  return {
    channel,
    look: () => {
      looked ??= look(activity, channel, connector);
      return looked;
    },
  };
}

async function look(activity: TeamsActivity, channel: string, connector: Connector): Promise<PlaceProfile> {
  const { scope, team, channelType } = activity;
  const { serviceUrl } = routeOf(activity);
  return {
    name: team === null ? null : await nameOf(activity, team, channel, connector),
    kind: scope === 'channel' ? kindOf(channelType) : 'group-chat',
    isArchived: false,
    isMember: true,
    route: {
      ...(serviceUrl === undefined ? {} : { serviceUrl }),
      ...(team === null ? {} : { team }),
      channelType: channelType ?? 'standard',
    },
  };
}

/** What a channel is called, where its team is known. */
export async function placeNameOf(
  connector: Connector,
  channel: string,
  { serviceUrl, team }: Readonly<Record<string, string>>,
): Promise<string | null> {
  if (serviceUrl === undefined || team === undefined) return null;
  return channel === team ? firstChannel : nameIn(connector, serviceUrl, team, channel);
}

/** A name is good to have; a channel without one can be connected as well. */
async function nameOf(
  { serviceUrl, channelName }: TeamsActivity,
  team: string,
  channel: string,
  connector: Connector,
): Promise<string | null> {
  if (channelName !== null) return channelName;
  if (channel === team) return firstChannel;
  return nameIn(connector, serviceUrl, team, channel);
}

async function nameIn(
  connector: Connector,
  serviceUrl: string,
  team: string,
  channel: string,
): Promise<string | null> {
  const names = await connector.channels(serviceUrl, team).catch(() => null);
  return names?.get(channel) ?? null;
}
