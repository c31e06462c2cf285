import { given, isSet, kindOf, needed, page } from './arguments.ts';
import { chatMethods, shown } from './chatMethods.ts';
import { fileMethods } from './files.ts';
import {
  APP_ID,
  BOT_ID,
  BOT_USER,
  type FakeChannel,
  type FakeUser,
  type JsonObject,
  SlackFault,
} from './records.ts';
import type { Workspace } from './workspace.ts';

export interface Method {
  /** Every scope the call needs. */
  scopes: readonly string[] | ((args: JsonObject, workspace: Workspace) => string[]);
  run: (args: JsonObject, workspace: Workspace) => JsonObject;
}

export type MethodTable = Readonly<Record<string, Method>>;

const byKind = (right: 'read' | 'history') => (args: JsonObject, workspace: Workspace) => [
  `${kindOf(workspace.channel(needed(args, 'channel')))}:${right}`,
];

const TYPE_SCOPES: Record<string, string> = {
  public_channel: 'channels:read',
  private_channel: 'groups:read',
  im: 'im:read',
  mpim: 'mpim:read',
};
const typesOf = (args: JsonObject) => (given(args, 'types') ?? 'public_channel').split(',');
const byTypes = (args: JsonObject) =>
  typesOf(args).map((type) => TYPE_SCOPES[type.trim()] ?? 'invalid_types');
const KIND_TYPES = { im: 'im', groups: 'private_channel', channels: 'public_channel' };

/** Every Web API method that the fake knows, with the scopes that Slack asks for. Any other call is a violation. */
export const METHODS: MethodTable = {
  ...chatMethods,
  ...fileMethods,
  'auth.test': {
    scopes: [],
    run: (_, workspace) => ({
      url: 'https://fake.slack.com/',
      team: 'Fake',
      user: 'verne',
      team_id: workspace.teamId,
      user_id: BOT_USER,
      bot_id: BOT_ID,
      is_enterprise_install: false,
    }),
  },
  'team.info': {
    scopes: ['team:read'],
    run: (_, { teamId }) => ({ team: { id: teamId, name: 'Fake', domain: 'fake' } }),
  },
  'bots.info': {
    scopes: ['users:read'],
    run: () => ({ bot: { id: BOT_ID, app_id: APP_ID, user_id: BOT_USER, name: 'Verne' } }),
  },
  'users.info': {
    scopes: ['users:read'],
    run: (args, workspace) => ({ user: userOf(workspace, workspace.users.get(needed(args, 'user'))) }),
  },
  'users.list': {
    scopes: ['users:read'],
    run: (args, workspace) => {
      const { items, response_metadata } = page([...workspace.users.values()], args);
      return { members: items.map((user) => userOf(workspace, user)), response_metadata };
    },
  },
  'users.lookupByEmail': {
    scopes: ['users:read.email'],
    run: (args, workspace) => {
      const email = needed(args, 'email').toLowerCase();
      const found = [...workspace.users.values()].find((user) => user.email?.toLowerCase() === email);
      if (found === undefined || found.deleted) throw new SlackFault('users_not_found');
      return { user: userOf(workspace, found) };
    },
  },
  'users.conversations': {
    scopes: byTypes,
    run: (args, workspace) => {
      const user = given(args, 'user') ?? BOT_USER;
      return listChannels(args, workspace, ({ members }) => members.includes(user));
    },
  },
  'conversations.list': {
    scopes: byTypes,
    run: (args, workspace) => listChannels(args, workspace, () => true),
  },
  'conversations.info': {
    scopes: byKind('read'),
    run: (args, workspace) => {
      const channel = workspace.channel(needed(args, 'channel'));
      // A private channel does not exist for those who are not in it.
      if (channel.isPrivate && !channel.members.includes(BOT_USER)) throw new SlackFault('channel_not_found');
      return { channel: channelOf(channel) };
    },
  },
  'conversations.members': {
    scopes: byKind('read'),
    run: (args, workspace) => {
      const { items, response_metadata } = page(workspace.channel(needed(args, 'channel')).members, args);
      return { members: items, response_metadata };
    },
  },
  'conversations.open': {
    scopes: ['im:write'],
    run: (args, workspace) => ({ channel: { id: workspace.openIm(needed(args, 'users')).id } }),
  },
  'conversations.join': {
    scopes: ['channels:join'],
    run: (args, workspace) => {
      const channel = workspace.channel(needed(args, 'channel'));
      if (channel.isArchived) throw new SlackFault('is_archived');
      if (!channel.members.includes(BOT_USER)) channel.members.push(BOT_USER);
      return { channel: channelOf(channel) };
    },
  },
  'conversations.history': { scopes: byKind('history'), run: (args, workspace) => history(args, workspace) },
  'conversations.replies': {
    scopes: byKind('history'),
    run: (args, workspace) => history(args, workspace, needed(args, 'ts')),
  },
  'views.open': {
    scopes: [],
    run: (args, workspace) => {
      const user = workspace.exchangeTrigger(needed(args, 'trigger_id'));
      return { view: workspace.views.open(user, args.view) };
    },
  },
  'views.push': {
    scopes: [],
    run: (args, workspace) => {
      const user = workspace.exchangeTrigger(needed(args, 'trigger_id'));
      return { view: workspace.views.push(user, args.view) };
    },
  },
  'views.update': {
    scopes: [],
    run: (args, workspace) => {
      const id = given(args, 'view_id');
      const key = id === undefined ? { externalId: needed(args, 'external_id') } : { id };
      return { view: workspace.views.update(key, args.view, given(args, 'hash')) };
    },
  },
  'views.publish': {
    scopes: [],
    run: (args, workspace) => ({
      view: workspace.views.publish(needed(args, 'user_id'), args.view, given(args, 'hash')),
    }),
  },
};

function userOf(workspace: Workspace, user: FakeUser | undefined): JsonObject {
  if (user === undefined) throw new SlackFault('user_not_found');
  const realName = user.realName ?? user.name;
  const showsEmail = workspace.scopes.has('users:read.email') && user.email !== undefined;
  return {
    id: user.id,
    team_id: workspace.teamId,
    name: user.name,
    real_name: realName,
    deleted: user.deleted === true,
    is_bot: user.isBot === true,
    tz: user.tz ?? 'Europe/Oslo',
    locale: user.locale ?? 'nb-NO',
    profile: { real_name: realName, display_name: user.name, ...(showsEmail && { email: user.email }) },
  };
}

function channelOf(channel: FakeChannel): JsonObject {
  const isIm = channel.imUser !== undefined;
  return {
    id: channel.id,
    ...(isIm ? { user: channel.imUser } : { name: channel.name }),
    is_channel: !isIm,
    is_im: isIm,
    is_private: channel.isPrivate === true || isIm,
    is_archived: channel.isArchived === true,
    is_ext_shared: channel.isShared === true,
    is_mpim: false,
    is_member: channel.members.includes(BOT_USER),
  };
}

function listChannels(
  args: JsonObject,
  workspace: Workspace,
  belongs: (channel: FakeChannel) => boolean,
): JsonObject {
  const types = typesOf(args);
  const visible = [...workspace.channels.values()].filter(
    (channel) =>
      types.includes(KIND_TYPES[kindOf(channel)]) &&
      (!channel.isPrivate || channel.members.includes(BOT_USER)) &&
      !(channel.isArchived && isSet(args, 'exclude_archived')) &&
      belongs(channel),
  );
  const { items, response_metadata } = page(visible, args);
  return { channels: items.map(channelOf), response_metadata };
}

/** Newest first in a channel, oldest first in a thread; metadata only when it is asked for. */
function history(args: JsonObject, workspace: Workspace, thread?: string): JsonObject {
  const channel = workspace.channel(needed(args, 'channel'));
  if (!channel.members.includes(BOT_USER)) throw new SlackFault('not_in_channel');
  const oldest = given(args, 'oldest') ?? '0';
  const latest = given(args, 'latest') ?? '99999999999';
  const inclusive = isSet(args, 'inclusive');
  const found = workspace.shownIn(channel.id).filter(({ ts, thread_ts }) => {
    const inThread =
      thread === undefined
        ? thread_ts === undefined || thread_ts === ts
        : thread_ts === thread || ts === thread;
    const inside = ts > oldest && ts < latest;
    return inThread && (inside || (inclusive && (ts === oldest || ts === latest)));
  });
  const { items, response_metadata } = page(thread === undefined ? found.toReversed() : found, args);
  const messages = items.map((message) => {
    const { metadata, ...others } = shown(message);
    return isSet(args, 'include_all_metadata') && metadata !== undefined ? { ...others, metadata } : others;
  });
  return { messages, has_more: response_metadata.next_cursor !== '', response_metadata };
}
