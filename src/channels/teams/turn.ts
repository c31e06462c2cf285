import type { Command } from '../../app/commands.ts';
import type { Message } from '../../app/messages.ts';
import {
  type AccountKey,
  DeliveryError,
  type Log,
  type Rendering,
  type Reply,
  type Verne,
} from '../../app/ports.ts';
import type { Language } from '../../domain/language.ts';
import type { TeamsActivity } from './activity.ts';
import type { Connector } from './connector.ts';
import { hereOf } from './here.ts';
import { cardActivity, chatWith, textActivity } from './outbound.ts';
import { eventKey, requestOf, routeOf } from './requests.ts';
import { sentence } from './words.ts';

export type Render = (message: Message, language: Language) => Rendering;

/** What every turn works with. */
export interface Desk {
  readonly verne: Verne;
  readonly connector: Connector;
  readonly render: Render;
  readonly log: Log;
  readonly tenantId: string;
  readonly botId: string;
  /** Of the settings: the stand-in for Teams, in tests. */
  readonly serviceUrl: string;
}

/** One verified activity of a person. `id` tells it from every other activity of its conversation. */
export interface Turn {
  readonly desk: Desk;
  readonly activity: TeamsActivity;
  readonly id: string;
  readonly account: AccountKey;
  /** For what the core does not say; a reply of the core brings its own. */
  readonly language: Language;
}

/** What an invoke is answered with. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Does what the person asks for; what is no command of ours is answered, not done. */
export function asked(turn: Turn, command: Command | null): Promise<Reply> {
  if (command === null) return Promise.resolve(notUnderstood(turn));
  const { desk, activity, account } = turn;
  const event = eventKey(activity, desk.tenantId, turn.id);
  const { connector } = desk;
  const request = requestOf(activity, { account, event, command, connector });
  return desk.verne.handle({ ...request, here: hereOf(activity, connector) });
}

function notUnderstood({ language }: Turn): Reply {
  const message: Message = { type: 'notice', notice: 'refused', refusal: { code: 'not-understood' } };
  return { kind: 'tell', message, language };
}

/** The reply as something to look at; null when there is nothing to show at once. */
export function shownOf(reply: Reply, { desk }: Turn): Rendering | null {
  if (reply.kind === 'done') return null;
  return desk.render(reply.kind === 'tell' ? reply.message : reply.form, reply.language);
}

/**
 * Shows something to this person alone, in their private chat with the bot. False when it did not get there; a lost
 * answer counts as there, because it may be.
 */
export async function showInPrivate({ desk, activity }: Turn, rendering: Rendering): Promise<boolean> {
  try {
    const chat = await chatWith(desk.connector, routeOf(activity), activity.serviceUrl);
    await desk.connector.post(chat.serviceUrl, chat.conversation, cardActivity(rendering, desk.botId));
    return true;
  } catch (error) {
    return undelivered(desk, error) === 'unknown';
  }
}

/** Answers where the person spoke, for everybody there to read. */
export async function replyInThread({ desk, activity }: Turn, rendering: Rendering): Promise<void> {
  try {
    await desk.connector.post(
      activity.serviceUrl,
      activity.conversation,
      cardActivity(rendering, desk.botId),
    );
  } catch (error) {
    undelivered(desk, error);
  }
}

/** Says in public where the answer is, and nothing of what was asked. */
export async function pointToPrivateChat(
  { desk, activity, language }: Turn,
  where: 'answered-in-private' | 'write-in-private',
): Promise<void> {
  const line = textActivity(sentence(where, language), desk.botId);
  try {
    await desk.connector.post(activity.serviceUrl, activity.conversation, line);
  } catch (error) {
    undelivered(desk, error);
  }
}

function undelivered({ log }: Desk, error: unknown): DeliveryError['outcome'] {
  if (!(error instanceof DeliveryError)) throw error;
  log.warn('teams.answer-undelivered', { outcome: error.outcome, reason: error.reason });
  return error.outcome;
}
