import { z } from 'zod';
import { DeliveryError, type Profile } from '../../app/ports.ts';
import type { Instant } from '../../domain/time.ts';

/** A message as the connector takes it. */
export type OutgoingActivity = Readonly<Record<string, unknown>>;

export interface ConnectorOptions {
  /** The bot's id in Teams: "28:" and the app id. */
  readonly botId: string;
  readonly tenantId: string;
  /** The value of the authorization header; null where no sign-in is asked for. */
  readonly authorization: () => Promise<string | null>;
  readonly now: () => Instant;
  /** Milliseconds after which a call is given up; 10 000 unless said. */
  readonly timeout?: number;
}

/**
 * The six calls of the connector's REST interface that Verne makes. Each is made once and never repeated: botbuilder's
 * own client sends a message again when the answer was lost. All throw `DeliveryError`.
 */
export interface Connector {
  /** The id of the private chat with a person, which is made when there is none yet. `user` is the "29:…" id. */
  openChat(serviceUrl: string, user: string): Promise<string>;
  /** Posts a new thread in a channel. */
  startThread(
    serviceUrl: string,
    channel: string,
    activity: OutgoingActivity,
  ): Promise<{ readonly conversation: string; readonly message: string }>;
  /** Posts in a conversation and gives the message's id. */
  post(serviceUrl: string, conversation: string, activity: OutgoingActivity): Promise<string>;
  replace(
    serviceUrl: string,
    conversation: string,
    message: string,
    activity: OutgoingActivity,
  ): Promise<void>;
  member(serviceUrl: string, conversation: string, user: string): Promise<Profile>;
  /** The names of a team's channels by id; the first channel of a team has none. */
  channels(serviceUrl: string, team: string): Promise<ReadonlyMap<string, string | null>>;
}

const created = z.object({ id: z.string().min(1), activityId: z.string().nullish() });
const member = z.object({
  name: z.string(),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});
const conversations = z.object({
  conversations: z.array(z.object({ id: z.string(), name: z.string().nullish() })),
});
const refusal = z.object({ error: z.object({ code: z.string() }) });

export function createConnector(options: ConnectorOptions): Connector {
  const call = <T>(method: string, url: string, answer: z.ZodType<T>, body?: unknown) =>
    called(options, { method, url, body }, answer);
  const tenant = { tenantId: options.tenantId, channelData: { tenant: { id: options.tenantId } } };
  const bot = { id: options.botId };

  return {
    openChat: async (serviceUrl, user) => {
      const body = { bot, isGroup: false, members: [{ id: user }], ...tenant };
      const chat = await call('POST', at(serviceUrl), created, body).catch(withoutTrace);
      return chat.id;
    },
    startThread: async (serviceUrl, channel, activity) => {
      const channelData = { ...tenant.channelData, channel: { id: channel } };
      const body = { bot, isGroup: true, ...tenant, channelData, activity };
      const { id, activityId } = await call('POST', at(serviceUrl), created, body);
      return { conversation: id, message: activityId ?? id };
    },
    post: async (serviceUrl, conversation, activity) => {
      const { id } = await call('POST', at(serviceUrl, conversation, 'activities'), created, activity);
      return id;
    },
    replace: async (serviceUrl, conversation, message, activity) => {
      const body = { ...activity, id: message };
      await call('PUT', at(serviceUrl, conversation, 'activities', message), z.unknown(), body);
    },
    member: async (serviceUrl, conversation, user) => {
      const found = await call('GET', at(serviceUrl, conversation, 'members', user), member);
      return { name: found.name, email: found.email ?? found.userPrincipalName ?? null };
    },
    channels: async (serviceUrl, team) => {
      const url = below(serviceUrl, 'teams', team, 'conversations');
      const found = await call('GET', url, conversations);
      return new Map(found.conversations.map(({ id, name }) => [id, name ?? null]));
    },
  };
}

/** Opening a chat leaves nothing behind that could be doubled, so a lost answer is no loss. */
function withoutTrace(error: unknown): never {
  if (error instanceof DeliveryError && error.outcome === 'unknown') {
    throw new DeliveryError('not-sent', error.reason);
  }
  throw error;
}

function at(serviceUrl: string, ...path: readonly string[]): string {
  return below(serviceUrl, 'conversations', ...path);
}

function below(serviceUrl: string, ...path: readonly string[]): string {
  const base = serviceUrl.replace(/\/+$/, '');
  return [`${base}/v3`, ...path.map(encodeURIComponent)].join('/');
}

interface Call {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

async function called<T>(options: ConnectorOptions, call: Call, answer: z.ZodType<T>): Promise<T> {
  const timeout = options.timeout ?? 10_000;
  const authorization = await signedIn(options, timeout);
  const response = await sent(call, authorization, timeout);
  const text = await response.text().catch(() => {
    throw new DeliveryError('unknown', 'answer-lost');
  });
  const json = jsonOf(text);
  if (!response.ok) throw refused(response, json, options.now());
  const parsed = answer.safeParse(json);
  if (!parsed.success) throw new DeliveryError('unknown', 'answer-malformed');
  return parsed.data;
}

async function signedIn({ authorization }: ConnectorOptions, timeout: number): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('sign-in took too long')), timeout);
  });
  try {
    return await Promise.race([authorization(), late]);
  } catch {
    throw new DeliveryError('not-sent', 'sign-in-failed');
  } finally {
    clearTimeout(timer);
  }
}

async function sent(
  { method, url, body }: Call,
  authorization: string | null,
  timeout: number,
): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: {
        accept: 'application/json',
        ...(authorization === null ? {} : { authorization }),
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw interrupted(error);
  }
}

/** Failures that come before anything was sent. */
const neverConnected: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INVALID_URL',
];

function interrupted(error: unknown): DeliveryError {
  if (error instanceof Error && error.name === 'TimeoutError') return new DeliveryError('unknown', 'timeout');
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : null) ?? 'connection-lost';
  return new DeliveryError(neverConnected.includes(code) ? 'not-sent' : 'unknown', code);
}

function codeOf(error: unknown): string | null {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : null;
}

type Outcome = DeliveryError['outcome'];

/** What an answer means for the message. Others: 4xx is final, anything else leaves it open. */
const outcomes: Readonly<Record<number, Outcome>> = {
  401: 'not-sent',
  408: 'unknown',
  412: 'not-sent',
  429: 'not-sent',
};

function refused(response: Response, json: unknown, now: Instant): DeliveryError {
  const { status } = response;
  const parsed = refusal.safeParse(json);
  const reason = parsed.success ? parsed.data.error.code.slice(0, 60) : `http-${status}`;
  const outcome = outcomes[status] ?? (status >= 400 && status < 500 ? 'never' : 'unknown');
  return new DeliveryError(outcome, reason, outcome === 'not-sent' ? retryAfter(response, now) : null);
}

/** Milliseconds, from a count of seconds or a date. */
function retryAfter(response: Response, now: Instant): number | null {
  const header = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000;
  const wait = Date.parse(header) - Date.parse(now);
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

function jsonOf(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return null;
  }
}
