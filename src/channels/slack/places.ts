import type { App, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Here, Log, PlaceChange, PlaceProfile, Verne } from '../../app/ports.ts';
import type { PlaceLoss } from '../../app/records.ts';
import { isPassing } from './deliveryError.ts';
import type { BotIdentity } from './identity.ts';
import { on } from './listener.ts';
import { codeOf, IntakeError } from './problems.ts';
import { channelShape, memberShape, renamedShape } from './shapes.ts';
import { within } from './waiting.ts';

const KEPT_WITHIN = 2_500;
const NAMED_WITHIN = 700;

interface PlaceDeps {
  readonly verne: Verne;
  readonly client: webApi.WebClient;
  readonly log: Log;
  readonly teamId: string;
  readonly identity: () => BotIdentity | null;
}

/** What Slack calls the ways to lose a channel. */
const losses: Readonly<Record<string, PlaceLoss>> = {
  left: 'removed',
  archive: 'archived',
  deleted: 'deleted',
};

/** What Slack tells of channels: that the bot is in them or not, and what became of them. */
export function listenToPlaces(app: App, deps: PlaceDeps): void {
  app.event(
    'member_joined_channel',
    on(memberShape, async ({ event }) => {
      if (isBot(deps, event.user)) await added(deps, event.channel);
    }),
  );
  app.event(
    'member_left_channel',
    on(memberShape, async ({ event }) => {
      if (isBot(deps, event.user)) await keep(deps, event.channel, { what: 'lost', loss: 'removed' });
    }),
  );
  for (const [event, loss] of Object.entries(losses))
    app.event(
      new RegExp(`^(channel|group)_${event}$`),
      on(channelShape, (body) => keep(deps, body.event.channel, { what: 'lost', loss })),
    );
  app.event(
    /^(channel|group)_unarchive$/,
    on(channelShape, ({ event }) => unarchived(deps, event.channel)),
  );
  app.event(
    /^(channel|group)_rename$/,
    on(renamedShape, ({ event: { channel } }) =>
      keep(deps, channel.id, { what: 'renamed', name: channel.name }),
    ),
  );
}

/** Where somebody is, when it is no private chat with the bot. Channels of one person and the bot begin with "D". */
export function hereAt(
  client: webApi.WebClient,
  log: Log,
  channel: string | null | undefined,
  name: string | null = null,
): Here | null {
  if (!channel || channel.startsWith('D')) return null;
  let looked: Promise<PlaceProfile | null> | null = null;
  return {
    channel,
    look: () => {
      looked ??= name?.startsWith('mpdm-') ? Promise.resolve(groupChat) : look(client, log, channel);
      return looked;
    },
  };
}

const groupChat: PlaceProfile = {
  name: null,
  kind: 'group-chat',
  isArchived: false,
  isMember: true,
  route: {},
};

const flag = z.boolean().nullish();
const info = z.looseObject({
  name: z.string().max(200).nullish(),
  is_private: flag,
  is_archived: flag,
  is_member: flag,
  is_mpim: flag,
  is_ext_shared: flag,
  is_pending_ext_shared: flag,
});

/** What a channel is called, when Slack says so soon. */
export async function placeNameOf(
  client: webApi.WebClient,
  log: Log,
  channel: string,
): Promise<string | null> {
  return (await within(NAMED_WITHIN, look(client, log, channel)))?.name ?? null;
}

/** What Slack says of a channel. Of a private one that the bot is not in it says that there is none. */
async function look(client: webApi.WebClient, log: Log, channel: string): Promise<PlaceProfile | null> {
  try {
    const answer = await client.conversations.info({ channel });
    const told = info.parse(answer.channel);
    const isShared = told.is_ext_shared || told.is_pending_ext_shared;
    return {
      name: told.name ?? null,
      kind: told.is_mpim ? 'group-chat' : isShared ? 'shared' : told.is_private ? 'private' : 'public',
      isArchived: told.is_archived === true,
      isMember: told.is_member === true,
      route: {},
    };
  } catch (error) {
    if (codeOf(error) === 'channel_not_found')
      return { name: null, kind: 'private', isArchived: false, isMember: false, route: {} };
    if (!isPassing(error)) log.warn('slack.channel-refused', { reason: codeOf(error) });
    return null;
  }
}

function isBot({ identity }: PlaceDeps, user: string): boolean {
  return user === identity()?.botUserId;
}

/** The bot is there, whatever Slack can tell of the channel beside. */
async function added(deps: PlaceDeps, channel: string): Promise<void> {
  const known = await within(KEPT_WITHIN / 2, look(deps.client, deps.log, channel));
  const { name = null, kind = null } = known?.isMember ? known : {};
  await keep(deps, channel, { what: 'added', route: {}, name, kind });
}

/** Nobody is a member of a channel by its coming back, so Slack is asked. */
async function unarchived(deps: PlaceDeps, channel: string): Promise<void> {
  const known = await within(KEPT_WITHIN / 2, look(deps.client, deps.log, channel));
  if (known?.isMember)
    await keep(deps, channel, { what: 'added', route: {}, name: known.name, kind: known.kind });
  else await keep(deps, channel, { what: 'lost', loss: 'removed' });
}

type Change = PlaceChange extends infer C ? (C extends PlaceChange ? Omit<C, keyof Where> : never) : never;
type Where = Pick<PlaceChange, 'platform' | 'tenant' | 'channel'>;

async function keep({ verne, teamId, log }: PlaceDeps, channel: string, change: Change): Promise<void> {
  const kept = verne.placeChanged({ platform: 'slack', tenant: teamId, channel, ...change }).then(() => true);
  try {
    if ((await within(KEPT_WITHIN, kept)) === null) throw new IntakeError('not-saved');
  } catch (error) {
    log.warn('slack.place-not-saved');
    throw new IntakeError('not-saved', error);
  }
}
