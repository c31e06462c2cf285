import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination, Rendering } from '../../../src/app/ports.ts';
import type { FailurePlan } from '../../fakes/slack/index.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

const kari: Destination = { kind: 'person', tenant: 'T1', user: 'UKARI', route: null };
const lab: Destination = { kind: 'channel', channel: 'CLAB', route: {} };
const rendering = (text: string): Rendering => ({
  text,
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
});
const posts = () => stage.fake.calls.filter(({ method }) => method === 'chat.postMessage');

describe('sending', () => {
  it('reaches a person in private, with the key of the message', async () => {
    const sent = await stage.channel.send(kari, rendering('Ny sak'), 'key-1');
    expect(sent).toEqual({ tenant: 'T1', conversation: stage.kari.im, message: expect.any(String) });
    expect(stage.fake.messages('UKARI')).toMatchObject([
      {
        text: 'Ny sak',
        metadata: { event_type: 'verne_message', event_payload: { key: 'key-1' } },
      },
    ]);
  });

  it('uses the conversation that is known', async () => {
    await stage.channel.send({ ...kari, route: { im: stage.kari.im } }, rendering('Ny sak'), 'key-1');
    expect(posts()[0]?.args).toMatchObject({ channel: stage.kari.im });
  });

  it('makes no links, mentions or previews of what people wrote', async () => {
    await stage.channel.send(lab, rendering('<!channel> <@UJOHN> https://example.no @here'), 'key-1');
    expect(posts()[0]?.args).toMatchObject({
      unfurl_links: 'false',
      unfurl_media: 'false',
      link_names: 'false',
      parse: 'none',
      text: '&lt;!channel&gt; &lt;@UJOHN&gt; https://example.no @here',
    });
  });

  const failures: [string, FailurePlan, object][] = [
    [
      'a limit',
      { kind: 'rate_limited', retryAfter: 7 },
      { outcome: 'not-sent', reason: 'ratelimited', retryAfter: 7_000 },
    ],
    ['a server error', { kind: 'server_error' }, { outcome: 'unknown', reason: 'http-500' }],
    ['a lost answer', { kind: 'reset' }, { outcome: 'unknown', reason: 'answer-lost' }],
    ['a lost question', { kind: 'reset', isAccepted: false }, { outcome: 'unknown', reason: 'answer-lost' }],
    ['a half-done answer', { kind: 'error', code: 'fatal_error' }, { outcome: 'unknown' }],
    ['a pause', { kind: 'error', code: 'service_unavailable' }, { outcome: 'not-sent' }],
    ...[
      'channel_not_found',
      'is_archived',
      'not_in_channel',
      'user_not_found',
      'account_inactive',
      'invalid_auth',
      'token_revoked',
      'something_new',
    ].map((code): [string, FailurePlan, object] => [
      code,
      { kind: 'error', code },
      { outcome: 'never', reason: code, retryAfter: null },
    ]),
  ];
  it.each(failures)('%s is told as what it is, and nothing is sent again', async (_what, plan, expected) => {
    stage.fake.fail('chat.postMessage', plan);
    await expect(stage.channel.send(kari, rendering('x'), 'k')).rejects.toMatchObject({
      name: 'DeliveryError',
      ...expected,
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(posts()).toHaveLength(1);
  });

  it('to somebody who has left is over', async () => {
    stage.fake.workspace.users.set('UGONE', { id: 'UGONE', name: 'gone', deleted: true });
    const gone: Destination = { ...kari, user: 'UGONE' };
    await expect(stage.channel.send(gone, rendering('x'), 'k')).rejects.toMatchObject({ outcome: 'never' });
  });

  it('what Slack can never show is over', async () => {
    const broken: Rendering = { text: 'x', card: { body: 'no list' } };
    await expect(stage.channel.send(kari, broken, 'k')).rejects.toMatchObject({
      outcome: 'never',
      reason: 'card-malformed',
    });
    expect(posts()).toEqual([]);
  });

  it('without a connection was not sent', async () => {
    await stage.fake.close();
    await expect(stage.channel.send(kari, rendering('x'), 'k')).rejects.toMatchObject({
      outcome: 'not-sent',
      reason: 'ECONNREFUSED',
    });
  });
});

describe('a message that was sent', () => {
  it('is brought up to date in its place', async () => {
    const sent = await stage.channel.send(kari, rendering('Ny sak'), 'key-1');
    await stage.channel.update(sent, kari, rendering('Saken er lukket'));
    expect(stage.fake.messages('UKARI')).toMatchObject([{ text: 'Saken er lukket', ts: sent.message }]);
  });

  it('and deleted stays deleted', async () => {
    const gone = { tenant: 'T1', conversation: stage.kari.im, message: '1.000001' };
    await expect(stage.channel.update(gone, kari, rendering('x'))).rejects.toMatchObject({
      outcome: 'never',
      reason: 'message_not_found',
    });
  });

  it('is found again by its key when the answer was lost', async () => {
    const since = new Date(Date.now() - 1_000).toISOString();
    stage.fake.fail('chat.postMessage', { kind: 'reset' });
    await expect(stage.channel.send(kari, rendering('x'), 'key-1')).rejects.toMatchObject({
      outcome: 'unknown',
    });
    await stage.channel.send(kari, rendering('y'), 'key-2');
    const [first] = stage.fake.messages('UKARI');
    expect(await stage.channel.wasSent(kari, 'key-1', since)).toEqual({
      tenant: 'T1',
      conversation: stage.kari.im,
      message: first?.ts,
    });
    expect(await stage.channel.wasSent(kari, 'key-3', since)).toBe('no');
  });

  it('is found among many', async () => {
    const since = new Date(Date.now() - 1_000).toISOString();
    await stage.channel.send(kari, rendering('x'), 'key-1');
    for (let i = 0; i < 230; i += 1)
      stage.fake.workspace.add({ channel: stage.kari.im, user: 'UKARI', text: `${i}` });
    expect(await stage.channel.wasSent(kari, 'key-1', since)).toMatchObject({ conversation: stage.kari.im });
  });

  it('cannot be looked for in a channel, nor where the right is missing', async () => {
    expect(await stage.channel.wasSent(lab, 'key-1', '2026-11-20T00:00:00.000Z')).toBe('unknown');
    stage.fake.fail('conversations.history', { kind: 'error', code: 'missing_scope' });
    expect(await stage.channel.wasSent(kari, 'key-1', '2026-11-20T00:00:00.000Z')).toBe('unknown');
  });

  it('is looked for again later when Slack cannot say now', async () => {
    stage.fake.fail('conversations.history', { kind: 'rate_limited', retryAfter: 3 });
    await expect(stage.channel.wasSent(kari, 'key-1', '2026-11-20T00:00:00.000Z')).rejects.toMatchObject({
      outcome: 'not-sent',
      retryAfter: 3_000,
    });
  });
});

describe('finding a person by e-mail', () => {
  it('gives the account', async () => {
    expect(await stage.channel.find('john@verne.example')).toEqual({
      platform: 'slack',
      tenant: 'T1',
      user: 'UJOHN',
    });
  });

  it('gives nothing for a stranger, and where the right is missing', async () => {
    expect(await stage.channel.find('nobody@verne.example')).toBe(null);
    stage.fake.fail('users.lookupByEmail', { kind: 'error', code: 'missing_scope' });
    expect(await stage.channel.find('john@verne.example')).toBe(null);
  });

  it('is put off when Slack cannot say now', async () => {
    stage.fake.fail('users.lookupByEmail', { kind: 'server_error' });
    await expect(stage.channel.find('john@verne.example')).rejects.toMatchObject({ name: 'DeliveryError' });
  });
});
