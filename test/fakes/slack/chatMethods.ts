import { given, isSet, needed } from './arguments.ts';
import type { MethodTable } from './methods.ts';
import {
  asObject,
  BOT_ID,
  BOT_USER,
  type FakeChannel,
  type FakeMessage,
  type JsonObject,
  SlackFault,
} from './records.ts';
import type { Workspace } from './workspace.ts';

const LONGEST_TEXT = 40_000;
const WRITE = ['chat:write'];

/** The methods that write, change and remove messages. */
export const chatMethods: MethodTable = {
  'chat.postMessage': { scopes: WRITE, run: postMessage },
  'chat.update': { scopes: WRITE, run: update },
  'chat.delete': {
    scopes: WRITE,
    run: (args, workspace) => {
      const message = ownMessage(args, workspace, 'cant_delete_message');
      workspace.remove(message);
      return { channel: message.channel, ts: message.ts };
    },
  },
  'chat.postEphemeral': { scopes: WRITE, run: postEphemeral },
  'chat.getPermalink': {
    scopes: [],
    run: (args, workspace) => {
      const message = messageAt(args, workspace, 'message_ts');
      const permalink = `https://fake.slack.com/archives/${message.channel}/p${message.ts.replace('.', '')}`;
      return { channel: message.channel, permalink };
    },
  },
  'reactions.add': {
    scopes: ['reactions:write'],
    run: (args, workspace) => {
      const message = messageAt(args, workspace, 'timestamp');
      const name = needed(args, 'name');
      if (message.reactions?.includes(name)) throw new SlackFault('already_reacted');
      message.reactions = [...(message.reactions ?? []), name];
      return {};
    },
  },
  'reactions.remove': {
    scopes: ['reactions:write'],
    run: (args, workspace) => {
      const message = messageAt(args, workspace, 'timestamp');
      const name = needed(args, 'name');
      if (!message.reactions?.includes(name)) throw new SlackFault('no_reaction');
      message.reactions = message.reactions.filter((one) => one !== name);
      return {};
    },
  },
};

function postMessage(args: JsonObject, workspace: Workspace): JsonObject {
  const channel = writableChannel(args, workspace);
  const content = readContent(args, workspace, 'chat.postMessage');
  const thread_ts = given(args, 'thread_ts');
  const metadata = readMetadata(args);
  const message = workspace.add({
    channel: channel.id,
    user: BOT_USER,
    bot_id: BOT_ID,
    ...content,
    ...(thread_ts !== undefined && { thread_ts }),
    ...(metadata !== undefined && { metadata }),
  });
  return { channel: channel.id, ts: message.ts, message: shown(message) };
}

function update(args: JsonObject, workspace: Workspace): JsonObject {
  const message = ownMessage(args, workspace, 'cant_update_message');
  const content = readContent(args, workspace, 'chat.update');
  const metadata = readMetadata(args);
  delete message.blocks;
  Object.assign(message, content, metadata !== undefined && { metadata }, {
    edited: { user: BOT_USER, ts: workspace.nextTs() },
  });
  return { channel: message.channel, ts: message.ts, text: message.text, message: shown(message) };
}

function postEphemeral(args: JsonObject, workspace: Workspace): JsonObject {
  const channel = writableChannel(args, workspace);
  const user = needed(args, 'user');
  if (!channel.members.includes(user)) throw new SlackFault('user_not_in_channel');
  const content = readContent(args, workspace, 'chat.postEphemeral');
  const added = { channel: channel.id, user: BOT_USER, bot_id: BOT_ID, ephemeralFor: user, ...content };
  return { message_ts: workspace.add(added).ts };
}

function writableChannel(args: JsonObject, workspace: Workspace): FakeChannel {
  const id = needed(args, 'channel');
  const channel = workspace.users.get(id)?.deleted ? undefined : workspace.channel(id);
  if (channel === undefined) throw new SlackFault('channel_not_found');
  if (channel.isArchived) throw new SlackFault('is_archived');
  const isMember = channel.members.includes(BOT_USER);
  if (!isMember && channel.isPrivate) throw new SlackFault('channel_not_found');
  if (!isMember && !workspace.scopes.has('chat:write.public')) throw new SlackFault('not_in_channel');
  return channel;
}

/** The text and blocks of a message; refuses what Slack refuses and remembers ways of writing that wake everybody. */
export function readContent(
  args: JsonObject,
  workspace: Workspace,
  place: string,
): { text: string; blocks?: JsonObject[] } {
  const text = given(args, 'text') ?? '';
  const hasBlocks = args.blocks !== undefined && !(Array.isArray(args.blocks) && args.blocks.length === 0);
  if (text === '' && !hasBlocks) throw new SlackFault('no_text');
  if (text.length > LONGEST_TEXT) throw new SlackFault('msg_too_long');
  if (text === '') workspace.violations.push(`${place}: blocks without a text for notifications`);
  if (isSet(args, 'link_names') || given(args, 'parse') === 'full')
    workspace.violations.push(`${place}: turns names in the text into mentions`);
  if (/<(!|@|#|https?:)/.test(text)) workspace.violations.push(`${place}: mention or link in the text`);
  if (hasBlocks && picturesIn(args.blocks).some((id) => !workspace.files.get(id)?.bytes.length))
    throw new SlackFault('invalid_blocks');
  return hasBlocks ? { text, blocks: workspace.acceptBlocks(args.blocks, place) } : { text };
}

/** The files that image blocks show. A file that is not there, or not ready yet, is refused with the whole message. */
function picturesIn(blocks: unknown): readonly string[] {
  const all = Array.isArray(blocks) ? blocks.map(asObject) : [];
  return all.flatMap(({ slack_file: file }) => (file === undefined ? [] : [String(asObject(file).id)]));
}

function readMetadata(args: JsonObject): JsonObject | undefined {
  const { metadata } = args;
  if (metadata === undefined) return undefined;
  const isWhole =
    typeof metadata === 'object' &&
    metadata !== null &&
    'event_type' in metadata &&
    'event_payload' in metadata;
  if (!isWhole) throw new SlackFault('invalid_metadata_format');
  return { ...metadata };
}

function messageAt(args: JsonObject, workspace: Workspace, key: string): FakeMessage {
  const channel = workspace.channel(needed(args, 'channel'));
  const ts = needed(args, key);
  const found = workspace.shownIn(channel.id).find((message) => message.ts === ts);
  if (found === undefined) throw new SlackFault('message_not_found');
  return found;
}

function ownMessage(args: JsonObject, workspace: Workspace, refusal: string): FakeMessage {
  if (workspace.users.has(needed(args, 'channel'))) throw new SlackFault('channel_not_found');
  const message = messageAt(args, workspace, 'ts');
  if (message.user !== BOT_USER) throw new SlackFault(refusal);
  return message;
}

/** A message as the Web API and events show it. */
export function shown(message: FakeMessage): JsonObject {
  const { channel: _, ephemeralFor: __, reactions: ___, ...visible } = message;
  return { type: 'message', ...visible };
}
