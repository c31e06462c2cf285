import type { Command } from '../../app/commands.ts';
import { type AccountKey, DeliveryError, type Profile, type Request } from '../../app/ports.ts';
import { languageOf } from '../../domain/language.ts';
import type { TeamsActivity } from './activity.ts';
import type { Connector } from './connector.ts';

/** Who the person is could not be asked just now. Nothing was done; the event may come again. */
export class ProfileUnavailableError extends Error {
  readonly code = 'profile-unavailable';

  constructor() {
    super('profile-unavailable');
    this.name = 'ProfileUnavailableError';
  }
}

/** The account behind an activity, or null when it comes from no person. */
export function accountOf(activity: TeamsActivity, tenant: string): AccountKey | null {
  const { aadObjectId } = activity.from;
  return aadObjectId === null ? null : { platform: 'teams', tenant, user: aadObjectId };
}

/** The same for a redelivery, different for everything else that happens in the tenant. */
export function eventKey(activity: TeamsActivity, tenant: string, id: string): string {
  return `teams:${tenant}:${activity.conversation}:${id}`;
}

/**
 * How to write to this person in private. Only the private chat itself tells the conversation; elsewhere the person's
 * "29:…" id is enough to open it.
 */
export function routeOf({ serviceUrl, scope, conversation, from }: TeamsActivity): Record<string, string> {
  const route = { serviceUrl, userId: from.id };
  return scope === 'bot-chat' ? { ...route, conversation } : route;
}

/** What a person asks for, with everything that the verified envelope tells about them. */
export function requestOf(
  activity: TeamsActivity,
  parts: {
    readonly account: AccountKey;
    readonly event: string;
    readonly command: Command;
    readonly connector: Connector;
  },
): Request {
  const { account, event, command, connector } = parts;
  return {
    account,
    event,
    command,
    profile: () => profileOf(activity, connector),
    locale: languageOf(activity.locale),
    route: routeOf(activity),
  };
}

/**
 * Asked where the person spoke, then in their private chat: a message extension is used in chats that the bot is not
 * in. A person whom the bot can look up in neither is known by name alone.
 */
async function profileOf(activity: TeamsActivity, connector: Connector): Promise<Profile> {
  const { serviceUrl, conversation, from, scope } = activity;
  const here = () => connector.member(serviceUrl, withoutThread(conversation), from.id);
  const inPrivate = async () =>
    connector.member(serviceUrl, await connector.openChat(serviceUrl, from.id), from.id);
  const places = scope === 'bot-chat' ? [here] : [here, inPrivate];
  for (const ask of places) {
    const profile = await ask().catch(nobodyThere);
    if (profile !== null) return profile;
  }
  return { name: from.name, email: null };
}

function nobodyThere(error: unknown): null {
  if (error instanceof DeliveryError && error.outcome === 'never') return null;
  throw new ProfileUnavailableError();
}

/** A channel's conversation without the thread that it may name. */
export function withoutThread(conversation: string): string {
  return conversation.split(';')[0] ?? conversation;
}
