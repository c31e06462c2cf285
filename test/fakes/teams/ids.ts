import { createHash } from 'node:crypto';

/** Ids of the shapes that Teams gives, the same in every run. None of them can be read back to a person. */

function digest(...parts: readonly string[]): string {
  return createHash('sha512')
    .update(parts.join('\n'))
    .digest('base64url')
    .replaceAll(/[^A-Za-z0-9]/g, '');
}

function guid(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const teamsIds = {
  bot: (appId: string) => `28:${appId}`,
  /** Differs from bot to bot: an id that one bot stored says nothing to another. */
  user: (appId: string, aadObjectId: string) => `29:1${digest('user', appId, aadObjectId).slice(0, 64)}`,
  personal: (appId: string, aadObjectId: string) =>
    `a:1${digest('personal', appId, aadObjectId).slice(0, 72)}`,
  channel: (team: string, channel: string) =>
    `19:${digest('channel', team, channel).slice(0, 44)}1@thread.tacv2`,
  groupChat: (name: string) => `19:${digest('chat', name).slice(0, 32).toLowerCase()}@thread.v2`,
  thread: (channelId: string, messageId: string) => `${channelId};messageid=${messageId}`,
  group: (team: string) => guid('group', team),
};

/** A channel conversation id without the thread it may name. */
export function withoutThread(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

/** The thread that a channel conversation id names, or null. */
export function threadOf(conversationId: string): string | null {
  return /;messageid=(.+)$/.exec(conversationId)?.[1] ?? null;
}
