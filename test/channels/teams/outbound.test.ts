import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError, type Destination } from '../../../src/app/ports.ts';
import { createConnector } from '../../../src/channels/teams/connector.ts';
import { outboundTo } from '../../../src/channels/teams/outbound.ts';
import { cardsOf, type FailurePlan, teamsIds } from '../../fakes/teams/index.ts';
import { buttons, closed, john, kari, now, openStage, render, type Stage, served } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  expect(stage.fake.violations).toEqual([]);
  await stage.close();
});

const toKari = (): Destination => ({
  kind: 'person',
  tenant: stage.fake.tenantId,
  user: kari.aadObjectId,
  route: { serviceUrl: stage.fake.serviceUrl, conversation: stage.kari.conversationId },
});
const toJohn = (route: Readonly<Record<string, string>> | null): Destination => ({
  kind: 'person',
  tenant: stage.fake.tenantId,
  user: john.aadObjectId,
  route,
});
const toHse = (route: Readonly<Record<string, string>> | null = null): Destination => ({
  kind: 'channel',
  channel: stage.hse,
  route,
});
const send = (to: Destination) => stage.channel.send(to, buttons, 'key-1');
const failureOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof DeliveryError)) throw error;
      return { outcome: error.outcome, reason: error.reason, retryAfter: error.retryAfter };
    },
  );

describe('a message to a person', () => {
  it('goes to the private chat that is known, as a card with a summary', async () => {
    const sent = await send(toKari());
    const [message] = stage.kari.messages();
    expect(sent).toEqual({
      tenant: stage.fake.tenantId,
      conversation: stage.kari.conversationId,
      message: message?.id,
    });
    expect(message?.activity).toMatchObject({ type: 'message', summary: 'Buttons' });
    expect(cardsOf(message?.activity ?? {})).toEqual([buttons.card]);
  });

  it('goes to the chat that Teams opens for somebody who was met elsewhere', async () => {
    const userId = teamsIds.user(stage.fake.appId, john.aadObjectId);
    const sent = await send(toJohn({ serviceUrl: stage.fake.serviceUrl, userId }));
    expect(sent.conversation).toBe(stage.john.conversationId);
    expect(stage.john.messages()).toHaveLength(1);
  });

  it('cannot go to somebody whom the bot has never met', async () => {
    const never = { outcome: 'never', reason: 'not-installed', retryAfter: null };
    expect(await failureOf(send(toJohn(null)))).toEqual(never);
    expect(await failureOf(send(toJohn({ serviceUrl: stage.fake.serviceUrl })))).toEqual(never);
    expect(stage.fake.calls).toEqual([]);
  });

  it('is not sent when the chat cannot be opened, also when the answer to that was lost', async () => {
    const userId = teamsIds.user(stage.fake.appId, john.aadObjectId);
    stage.fake.fail(/POST \/v3\/conversations$/, { kind: 'accept-then-reset' });
    const failure = await failureOf(send(toJohn({ serviceUrl: stage.fake.serviceUrl, userId })));
    expect(failure).toMatchObject({ outcome: 'not-sent' });
    expect(stage.john.messages()).toEqual([]);
  });
});

describe('a message to a channel', () => {
  it('begins a thread there', async () => {
    const first = await send(toHse());
    const second = await send(toHse({ serviceUrl: stage.fake.serviceUrl, channelType: 'private' }));
    const messages = stage.fake.messages(stage.hse);
    expect(messages.map(({ id, conversationId }) => [conversationId, id])).toEqual([
      [first.conversation, first.message],
      [second.conversation, second.message],
    ]);
    expect(first.conversation).toBe(teamsIds.thread(stage.hse, first.message));
    expect(first.conversation).not.toBe(second.conversation);
  });
});

describe('a message that was sent', () => {
  it('is brought up to date in its place, in private and in a channel', async () => {
    for (const to of [toKari(), toHse()]) {
      const sent = await send(to);
      const next = render({ type: 'case-list', whose: 'cases', lines: [], total: 0 }, 'en');
      await stage.channel.update(sent, to, next);
      const message = stage.fake.tenant.message(sent.conversation, sent.message);
      expect(message?.versions).toHaveLength(2);
      expect(message?.activity).toMatchObject({ summary: 'case-list en' });
    }
  });

  it('that is gone cannot be brought up to date', async () => {
    const sent = await send(toKari());
    stage.fake.fail('PUT', { kind: 'not-found' });
    expect(await failureOf(stage.channel.update(sent, toKari(), buttons))).toMatchObject({
      outcome: 'never',
    });
  });
});

const failures: readonly (readonly [string, FailurePlan, unknown])[] = [
  [
    'blocked by the person',
    { kind: 'blocked' },
    { outcome: 'never', reason: 'MessageWritesBlocked', retryAfter: null },
  ],
  [
    'to a conversation that is gone',
    { kind: 'not-found' },
    { outcome: 'never', reason: 'ConversationNotFound', retryAfter: null },
  ],
  [
    'at the same time as another',
    { kind: 'precondition-failed' },
    { outcome: 'not-sent', reason: 'PreconditionFailed', retryAfter: null },
  ],
  [
    'too many',
    { kind: 'throttled', retryAfterSeconds: 7 },
    { outcome: 'not-sent', reason: 'TooManyRequests', retryAfter: 7000 },
  ],
  [
    'with a server error',
    { kind: 'server-error', status: 500 },
    { outcome: 'unknown', reason: 'ServiceError', retryAfter: null },
  ],
  [
    'through a broken gateway',
    { kind: 'server-error', status: 502 },
    { outcome: 'unknown', reason: 'ServiceError', retryAfter: null },
  ],
  [
    'without an answer in time',
    { kind: 'server-error', status: 504 },
    { outcome: 'unknown', reason: 'ServiceError', retryAfter: null },
  ],
];

describe('a message that fails', () => {
  it.each(failures)('%s is tried once, and its fate told', async (_, plan, fate) => {
    stage.fake.fail('/v3/conversations', { ...plan, times: 10 });
    for (const to of [toKari(), toHse()]) expect(await failureOf(send(to))).toEqual(fate);
    expect(stage.fake.calls).toHaveLength(2);
  });

  it.each(failures)('%s is told the same of an update', async (_, plan, fate) => {
    const sent = await send(toKari());
    stage.fake.fail('PUT', { ...plan, times: 10 });
    expect(await failureOf(stage.channel.update(sent, toKari(), buttons))).toEqual(fate);
    expect(stage.fake.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('because the connection broke may be there: it is sent once and its fate is unknown', async () => {
    for (const to of [toKari(), toHse()]) {
      stage.fake.fail('/v3/conversations', { kind: 'accept-then-reset' });
      expect(await failureOf(send(to))).toMatchObject({ outcome: 'unknown' });
    }
    await new Promise((later) => setTimeout(later, 300));
    expect(stage.fake.calls.map(({ status }) => status)).toEqual(['reset', 'reset']);
    expect(stage.kari.messages()).toHaveLength(1);
    expect(stage.fake.messages(stage.hse)).toHaveLength(1);
  });

  it('because nobody listens at the address was not sent', async () => {
    const { server, botUrl: serviceUrl } = await served(() => undefined);
    await closed(server);
    const route = { serviceUrl, conversation: stage.john.conversationId };
    expect(await failureOf(send(toJohn(route)))).toMatchObject({
      outcome: 'not-sent',
      reason: 'ECONNREFUSED',
    });
  });

  it('because no answer comes is given up, and its fate is unknown', async () => {
    stage.fake.fail('/activities', { kind: 'slow', milliseconds: 400 });
    const outbound = outboundWith({ timeout: 100 });
    expect(await failureOf(outbound.send(toKari(), buttons, 'key-1'))).toMatchObject({
      outcome: 'unknown',
      reason: 'timeout',
    });
    await new Promise((later) => setTimeout(later, 500));
    expect(stage.fake.calls).toHaveLength(1);
  });

  it('because the bot could not sign in was not sent', async () => {
    const refused = outboundWith({ authorization: () => Promise.reject(new Error('no')) });
    const hanging = outboundWith({ authorization: () => new Promise(() => undefined), timeout: 50 });
    for (const outbound of [refused, hanging]) {
      expect(await failureOf(outbound.send(toKari(), buttons, 'key-1'))).toMatchObject({
        outcome: 'not-sent',
        reason: 'sign-in-failed',
      });
    }
    expect(stage.fake.calls).toEqual([]);
  });
});

describe('what Teams cannot tell', () => {
  it('is whether a message whose answer was lost is there, and who has an e-mail address', async () => {
    expect(await stage.channel.wasSent(toKari(), 'key-1', now)).toBe('unknown');
    expect(await stage.channel.find(kari.email)).toBeNull();
  });
});

function outboundWith(
  changes: Partial<{ timeout: number; authorization: () => Promise<string | null> }>,
): Stage['channel'] {
  const { tenantId, serviceUrl, botId } = stage.fake;
  const token = `Bearer ${grantedToken()}`;
  const options = { botId, tenantId, authorization: () => Promise.resolve(token), now: () => now };
  const files = {
    serviceUrl,
    authorization: options.authorization,
    photo: async () => null,
    file: async () => null,
    drawing: async () => null,
  };
  return outboundTo(createConnector({ ...options, ...changes }), { ...files, tenantId, botId });
}

function grantedToken(): string {
  const form = {
    grant_type: 'client_credentials',
    client_id: stage.fake.appId,
    client_secret: 'fake-secret',
  };
  return String(stage.fake.issuer.grant(new URLSearchParams(form))?.access_token);
}
