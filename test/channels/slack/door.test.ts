import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SlackSettingsError } from '../../../src/channels/slack/settings.ts';
import type { Forgery } from '../../fakes/slack/index.ts';
import { page } from './script.ts';
import { SECRET, type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

const FORM = 'application/x-www-form-urlencoded';
const seconds = () => String(Math.floor(Date.now() / 1000));

function hex(body: string, timestamp = seconds(), secret = SECRET, version = 'v0'): string {
  return createHmac('sha256', secret).update(`${version}:${timestamp}:${body}`).digest('hex');
}

/** Sends a body with a right signature, except for what `changes` says. */
async function post(
  body: string,
  changes: { type?: string; method?: string; path?: string; headers?: [string, string][] } = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const timestamp = seconds();
  const headers: [string, string][] = changes.headers ?? [
    ['x-slack-request-timestamp', timestamp],
    ['x-slack-signature', `v0=${hex(body, timestamp)}`],
  ];
  const method = changes.method ?? 'POST';
  const response = await fetch(new URL(changes.path ?? '/slack/events', stage.url), {
    method,
    headers: [['content-type', changes.type ?? 'application/json'], ...headers],
    ...(method === 'POST' ? { body } : {}),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const event = JSON.stringify({
  type: 'event_callback',
  team_id: 'T1',
  event_id: 'Ev1',
  event: { type: 'message', channel: 'DKARI', channel_type: 'im', user: 'UKARI', text: 'hei', ts: '1.1' },
});

describe('a request is taken only with Slack’s signature', () => {
  const forged: [string, Forgery][] = [
    ['is not there', { omit: 'signature' }],
    ['has no time', { omit: 'timestamp' }],
    ['is 301 seconds old', { timestampOffset: -301 }],
    ['is dated 301 seconds ahead', { timestampOffset: 301 }],
    ['is made with another secret', { secret: 'another' }],
    ['is made with an empty secret', { secret: ' ' }],
    ['is for another body', { tamper: (body) => body.replace('hei', 'hai') }],
    ['is for a body without its byte order mark', { tamper: (body) => `\uFEFF${body}` }],
    ['is for a body that was emptied', { tamper: () => '' }],
  ];
  it.each(forged)('one that %s is refused', async (_what, forge) => {
    const { status, body } = await stage.kari.say('hei', { forge });
    expect([status, body]).toEqual([401, undefined]);
    expect(stage.core.requests).toEqual([]);
  });

  const timestamp = seconds();
  const headers: [string, () => [string, string][]][] = [
    ['of another version', () => [['x-slack-signature', `v1=${hex(event, timestamp, SECRET, 'v1')}`]]],
    ['without a version', () => [['x-slack-signature', hex(event, timestamp)]]],
    ['cut short', () => [['x-slack-signature', `v0=${hex(event, timestamp).slice(0, 40)}`]]],
    ['in capitals', () => [['x-slack-signature', `v0=${hex(event, timestamp).toUpperCase()}`]]],
    ['with more behind it', () => [['x-slack-signature', `v0=${hex(event, timestamp)}=0`]]],
    ['that is empty', () => [['x-slack-signature', '']]],
    [
      'given twice',
      () => [
        ['x-slack-signature', `v0=${hex(event, timestamp)}`],
        ['x-slack-signature', `v0=${hex(event, timestamp)}`],
      ],
    ],
    [
      'with two times',
      () => [
        ['x-slack-signature', `v0=${hex(event, timestamp)}`],
        ['x-slack-request-timestamp', timestamp],
      ],
    ],
  ];
  it.each(headers)('a signature %s is refused', async (_what, given) => {
    const { status, text } = await post(event, {
      headers: [['x-slack-request-timestamp', timestamp], ...given()],
    });
    expect([status, text]).toEqual([401, '']);
    expect(stage.core.requests).toEqual([]);
  });

  it.each(['1e9', 'now', '-1', '0x5f5e100', ' ', '99999999999999999999'])(
    'a time “%s” is refused',
    async (time) => {
      const given: [string, string][] = [
        ['x-slack-request-timestamp', time],
        ['x-slack-signature', `v0=${hex(event, time)}`],
      ];
      expect((await post(event, { headers: given })).status).toBe(401);
    },
  );

  it('one that is 299 seconds old, or ahead, is taken', async () => {
    for (const timestampOffset of [-299, 299])
      expect((await stage.kari.say('hei', { forge: { timestampOffset } })).status).toBe(200);
  });

  it('the refusal tells nothing but itself, and the log why', async () => {
    const { headers: sent } = await stage.kari.say('hei', { forge: { secret: 'x' } });
    expect(sent.get('content-length')).toBe('0');
    expect(stage.logged).toContainEqual('warn slack.request-refused {"reason":"signature"}');
    expect(stage.logged.join('\n')).not.toContain(SECRET);
  });
});

describe('what stands behind a right signature', () => {
  const strange: [string, string][] = [
    ['', 'application/json'],
    ['{', 'application/json'],
    ['null', 'application/json'],
    ['[]', 'application/json'],
    ['"text"', 'application/json'],
    ['{"type":"event_callback"}', 'application/json'],
    ['{"type":"event_callback","event_id":"E","event":null}', 'application/json'],
    [
      '{"type":"event_callback","event_id":"E","event":{"type":"message","channel":null}}',
      'application/json',
    ],
    [
      '{"type":"event_callback","event_id":"E","team_id":"T1","event":{"type":"message"}}',
      'application/json',
    ],
    ['{"type":"url_verification"}', 'application/json'],
    [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'application/json'],
    ['payload=', FORM],
    ['payload={"type"', FORM],
    ['payload=[]', FORM],
    ['payload={"type":"block_actions"}', FORM],
    ['payload={"type":"block_actions","user":{"id":"U"},"team":{"id":"T1"},"actions":[null]}', FORM],
    ['payload={"type":"block_actions","user":{"id":"U"},"team":{"id":"T1"},"actions":[]}', FORM],
    ['payload={"type":"view_submission","user":{"id":"U"},"team":{"id":"T1"}}', FORM],
    ['command=%2Fhse', FORM],
    [event, 'text/plain'],
    [event, FORM],
    [event, 'multipart/form-data'],
  ];

  it.each(strange)('that is no request of Slack’s is refused: %.90s (%s)', async (body, type) => {
    expect(await post(body, { type })).toMatchObject({ status: 400, text: '' });
    expect(stage.core.requests).toEqual([]);
  });

  it('may carry a charset', async () => {
    expect((await post(event, { type: 'application/json; charset=utf-8' })).status).toBe(200);
    const forge = { contentType: `${FORM}; charset=utf-8` };
    expect((await stage.kari.command('/hse', 'help', { forge })).status).toBe(200);
    expect(stage.core.requests).toHaveLength(2);
  });

  it('is measured: more than a megabyte is refused before anything else is looked at', async () => {
    const { status } = await post('x'.repeat(1024 * 1024 + 1));
    expect(status).toBe(413);
    expect((await post(`{"pad":"${'x'.repeat(900_000)}"}`)).status).toBe(400);
  });

  it('answers Slack’s own checks', async () => {
    expect(await stage.kari.urlVerification('c-1')).toMatchObject({
      status: 200,
      body: { challenge: 'c-1' },
    });
    expect((await post('ssl_check=1&token=x', { type: FORM })).status).toBe(200);
    expect((await post('ssl_check=1&token=x', { type: FORM, headers: [] })).status).toBe(401);
    expect((await post('{"type":"app_rate_limited","team_id":"T1"}')).status).toBe(200);
  });

  it('cannot reach beyond its own fields', async () => {
    const body = `{"__proto__":{"team_id":"T9"},"constructor":{},${event.slice(1)}`;
    expect((await post(body)).status).toBe(200);
    expect(Object.hasOwn(Object.prototype, 'team_id')).toBe(false);
  });
});

describe('the address', () => {
  it('takes POST only, and leaves every other path to the server', async () => {
    expect((await post('', { method: 'GET' })).status).toBe(405);
    expect((await post(event, { path: '/slack/other' })).status).toBe(404);
    expect(stage.core.requests).toEqual([]);
  });
});

describe('a request of another workspace', () => {
  it('is refused, whatever it is', async () => {
    const stranger = stage.somebody({ team: 'T9' });
    stage.core.pages.set('UKARI', page());
    const replies = [
      await stranger.say('hei'),
      await stranger.openHome(),
      await stranger.command('/hse', 'report'),
      await stranger.globalShortcut('report_nonconformity'),
    ];
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(stage.core.requests).toEqual([]);
  });

  it('is refused when only a part of the envelope is ours', async () => {
    const mixed = { ...JSON.parse(event), context_team_id: 'T9' };
    expect((await post(JSON.stringify(mixed))).status).toBe(403);
    const { team_id: _, ...nameless } = JSON.parse(event);
    expect((await post(JSON.stringify(nameless))).status).toBe(403);
  });
});

describe('starting', () => {
  it.each([
    [{ botToken: '' }, 'slack-bot-token-missing'],
    [{ signingSecret: ' ' }, 'slack-signing-secret-missing'],
    [{ teamId: '' }, 'slack-team-id-missing'],
  ])('is refused with %o', async (settings, code) => {
    await expect(startStage({ settings })).rejects.toMatchObject({ name: 'SlackSettingsError', code });
  });

  it('is refused with a token that Slack refuses, or that belongs to another workspace', async () => {
    await expect(startStage({ settings: { botToken: 'xoxb-other' } })).rejects.toThrow(SlackSettingsError);
    await expect(startStage({ settings: { teamId: 'T2' } })).rejects.toMatchObject({
      code: 'slack-team-is-another',
    });
  });

  it('goes on when Slack cannot be reached: requests are put off until it can', async () => {
    await stage.close();
    stage = await startStage({ isStarted: false });
    stage.fake.fail('auth.test', { kind: 'server_error' });
    await stage.slack.start();
    expect(stage.slack.ready()).toBe(false);
    expect((await stage.kari.say('hei')).status).toBe(503);
    await stage.until(() => stage.slack.ready());
    expect((await stage.kari.say('hei')).status).toBe(200);
  });
});
