import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeSlack, startFakeSlack } from './index.ts';

const SCOPES = [
  'chat:write',
  'im:write',
  'im:history',
  'users:read',
  'users:read.email',
  'channels:read',
  'channels:history',
  'files:write',
  'reactions:write',
];
const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
const modal = (text: string, more: object = {}) => ({
  type: 'modal' as const,
  title: { type: 'plain_text' as const, text: 'T' },
  blocks: [section(text)],
  ...more,
});

let fake: FakeSlack;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-11-20T09:00:00.000Z');
  fake = await startFakeSlack({
    scopes: SCOPES,
    users: [
      { id: 'U1', name: 'ola', realName: 'Ola Nordmann', email: 'ola@example.org' },
      { id: 'U2', name: 'kari', deleted: true, email: 'kari@example.org' },
    ],
    channels: [
      { id: 'C1', name: 'chemistry', members: ['U1', 'UBOT'] },
      { id: 'C2', name: 'elsewhere', members: ['U1'] },
      { id: 'C3', name: 'old', members: ['UBOT'], isArchived: true },
      { id: 'C4', name: 'closed', members: ['U1'], isPrivate: true },
    ],
    clock: { now: () => new Date(now).toISOString() },
  });
});
afterEach(() => fake.close());

const client = (token = fake.botToken, more: WebClientOptions = {}) =>
  new WebClient(token, {
    slackApiUrl: fake.url,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
    ...more,
  });
const errorOf = (code: string) => ({ data: { error: code } });

describe('the Web API of the fake Slack', () => {
  it('knows the bot by its token and nobody else', async () => {
    await expect(client().auth.test()).resolves.toMatchObject({ ok: true, team_id: 'T1', user_id: 'UBOT' });
    await expect(client('xoxb-other').auth.test()).rejects.toMatchObject(errorOf('invalid_auth'));
    await expect(new WebClient(undefined, { slackApiUrl: fake.url }).auth.test()).rejects.toMatchObject(
      errorOf('not_authed'),
    );
  });

  it('refuses a method outside the scopes and remembers it', async () => {
    await expect(client().conversations.info({ channel: 'C4' })).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'groups:read' },
    });
    expect(fake.violations).toEqual(['conversations.info: missing scope groups:read']);
  });

  it('refuses an unknown method and remembers it', async () => {
    await expect(client().apiCall('chat.whisper')).rejects.toMatchObject(errorOf('unknown_method'));
    expect(fake.violations).toEqual(['chat.whisper: unknown method']);
  });

  it('reads JSON as it reads forms', async () => {
    const response = await fetch(`${fake.url}chat.postMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${fake.botToken}` },
      body: JSON.stringify({ channel: 'C1', text: 'hi', blocks: [section('hi')] }),
    });
    expect(await response.json()).toMatchObject({ ok: true, channel: 'C1' });
    expect(response.headers.get('x-oauth-scopes')).toContain('chat:write');
  });

  it('opens the private chat when a message goes to a person', async () => {
    const { channel } = await client().chat.postMessage({ channel: 'U1', text: 'hei' });
    expect(channel).toBe('D1');
    expect(fake.messages('U1').map(({ text }) => text)).toEqual(['hei']);
    await expect(client().conversations.open({ users: 'U1' })).resolves.toMatchObject({
      channel: { id: 'D1' },
    });
  });

  it.each([
    ['C9', 'channel_not_found'],
    ['C2', 'not_in_channel'],
    ['C3', 'is_archived'],
    ['C4', 'channel_not_found'],
    ['U2', 'channel_not_found'],
  ])('refuses a message to %s with %s', async (channel, code) => {
    await expect(client().chat.postMessage({ channel, text: 'x' })).rejects.toMatchObject(errorOf(code));
  });

  it('refuses empty and overlong messages', async () => {
    await expect(client().chat.postMessage({ channel: 'C1', text: '' })).rejects.toMatchObject(
      errorOf('no_text'),
    );
    await expect(
      client().chat.postMessage({ channel: 'C1', text: 'x'.repeat(40_001) }),
    ).rejects.toMatchObject(errorOf('msg_too_long'));
  });

  it('refuses invalid blocks in messages and views, and remembers them', async () => {
    const blocks = [section('x'.repeat(3001))];
    const { ts = '' } = await client().chat.postMessage({ channel: 'C1', text: 'a' });
    await expect(client().chat.postMessage({ channel: 'C1', text: 'a', blocks })).rejects.toMatchObject(
      errorOf('invalid_blocks'),
    );
    await expect(client().chat.update({ channel: 'C1', ts, text: 'a', blocks })).rejects.toMatchObject(
      errorOf('invalid_blocks'),
    );
    const trigger_id = fake.workspace.issueTrigger('U1');
    await expect(client().views.open({ trigger_id, view: { ...modal('a'), blocks } })).rejects.toMatchObject(
      errorOf('invalid_blocks'),
    );
    expect(fake.violations).toHaveLength(3);
    expect(fake.messages('C1')).toMatchObject([{ text: 'a' }]);
  });

  it('remembers a message that would wake everybody', async () => {
    await client().chat.postMessage({ channel: 'C1', text: '<!channel> look' });
    await client().chat.postMessage({ channel: 'C1', text: 'look', link_names: true });
    expect(fake.violations).toEqual([
      'chat.postMessage: mention or link in the text',
      'chat.postMessage: turns names in the text into mentions',
    ]);
  });

  it('changes and removes only messages of the bot', async () => {
    const { ts = '' } = await client().chat.postMessage({ channel: 'C1', text: 'a', blocks: [section('a')] });
    await client().chat.update({ channel: 'C1', ts, text: 'b' });
    expect(fake.messages('C1')).toEqual([expect.objectContaining({ text: 'b', edited: expect.anything() })]);
    expect(fake.messages('C1')[0]?.blocks).toBeUndefined();
    const theirs = fake.workspace.add({ channel: 'C1', user: 'U1', text: 'mine' });
    await expect(client().chat.update({ channel: 'C1', ts: theirs.ts, text: 'c' })).rejects.toMatchObject(
      errorOf('cant_update_message'),
    );
    await expect(client().chat.update({ channel: 'C1', ts: '1.1', text: 'c' })).rejects.toMatchObject(
      errorOf('message_not_found'),
    );
    await client().chat.delete({ channel: 'C1', ts });
    expect(fake.messages('C1')).toEqual([theirs]);
  });

  it('shows an ephemeral message to one person in the channel', async () => {
    await client().chat.postEphemeral({ channel: 'C1', user: 'U1', text: 'psst' });
    expect(fake.messages('C1')).toEqual([]);
    expect(fake.ephemerals('C1', 'U1')).toMatchObject([{ text: 'psst' }]);
    await expect(client().chat.postEphemeral({ channel: 'C1', user: 'U2', text: 'x' })).rejects.toMatchObject(
      errorOf('user_not_in_channel'),
    );
  });

  it('gives back metadata in the history, newest message first, when it is asked for', async () => {
    const metadata = { event_type: 'outbox', event_payload: { id: 'o1' } };
    await client().chat.postMessage({ channel: 'C1', text: 'first', metadata });
    await client().chat.postMessage({ channel: 'C1', text: 'second' });
    const asked = await client().conversations.history({ channel: 'C1', include_all_metadata: true });
    expect(asked.messages).toMatchObject([{ text: 'second' }, { text: 'first', metadata }]);
    const plain = await client().conversations.history({ channel: 'C1', limit: 1 });
    expect(plain).toMatchObject({ has_more: true, messages: [{ text: 'second' }] });
    expect(JSON.stringify(plain)).not.toContain('outbox');
  });

  it('keeps threads apart', async () => {
    const { ts = '' } = await client().chat.postMessage({ channel: 'C1', text: 'top' });
    await client().chat.postMessage({ channel: 'C1', text: 'reply', thread_ts: ts });
    const { messages } = await client().conversations.replies({ channel: 'C1', ts });
    expect(messages?.map(({ text }) => text)).toEqual(['top', 'reply']);
    const top = await client().conversations.history({ channel: 'C1' });
    expect(top.messages?.map(({ text }) => text)).toEqual(['top']);
  });

  it('finds people, with the address only when the scope allows it', async () => {
    await expect(client().users.lookupByEmail({ email: 'OLA@example.org' })).resolves.toMatchObject({
      user: { id: 'U1', profile: { email: 'ola@example.org' } },
    });
    await expect(client().users.lookupByEmail({ email: 'kari@example.org' })).rejects.toMatchObject(
      errorOf('users_not_found'),
    );
    const narrow = await startFakeSlack({
      scopes: ['users:read'],
      users: [{ id: 'U1', name: 'o', email: 'o@x.no' }],
    });
    const web = new WebClient(narrow.botToken, { slackApiUrl: narrow.url });
    expect((await web.users.info({ user: 'U1' })).user?.profile?.email).toBeUndefined();
    await narrow.close();
  });

  it('gives long lists page by page', async () => {
    const names: (string | undefined)[] = [];
    for await (const part of client().paginate('users.list', { limit: 2 }))
      names.push(
        ...('members' in part && Array.isArray(part.members) ? part.members : []).map(({ id }) => id),
      );
    expect(names).toEqual(['U1', 'U2', 'UBOT']);
    const { channels } = await client().conversations.list({ exclude_archived: true });
    expect(channels?.map(({ id }) => id)).toEqual(['C1', 'C2']);
  });

  it('takes a file in three steps', async () => {
    await client().filesUploadV2({ channel_id: 'C1', filename: 'plan.txt', file: Buffer.from('hello') });
    const [file] = fake.workspace.files.values();
    expect(file).toMatchObject({ name: 'plan.txt', sharedIn: ['C1'] });
    expect(file?.bytes.toString()).toContain('hello');
  });
});

describe('views of the fake Slack', () => {
  it('opens a view once for a trigger, within three seconds', async () => {
    const trigger_id = fake.workspace.issueTrigger('U1');
    await client().views.open({ trigger_id, view: modal('a') });
    expect(fake.views.top('U1').blocks).toMatchObject([section('a')]);
    await expect(client().views.open({ trigger_id, view: modal('b') })).rejects.toMatchObject(
      errorOf('exchanged_trigger_id'),
    );
    const late = fake.workspace.issueTrigger('U1');
    now += 3001;
    await expect(client().views.open({ trigger_id: late, view: modal('b') })).rejects.toMatchObject(
      errorOf('expired_trigger_id'),
    );
  });

  it('holds three views and no fourth', async () => {
    const push = () =>
      client().views.push({ trigger_id: fake.workspace.issueTrigger('U1'), view: modal('x') });
    await client().views.open({ trigger_id: fake.workspace.issueTrigger('U1'), view: modal('root') });
    await push();
    await push();
    await expect(push()).rejects.toMatchObject(errorOf('push_limit_reached'));
    const [root, second] = fake.views.stack('U1');
    expect(second).toMatchObject({ root_view_id: root?.id, previous_view_id: root?.id });
  });

  it('refuses an update on an old view', async () => {
    const trigger_id = fake.workspace.issueTrigger('U1');
    const { view } = await client().views.open({ trigger_id, view: modal('a') });
    const key = { view_id: view?.id ?? '', hash: view?.hash ?? '' };
    await client().views.update({ ...key, view: modal('b') });
    await expect(client().views.update({ ...key, view: modal('c') })).rejects.toMatchObject(
      errorOf('hash_conflict'),
    );
    expect(fake.views.top('U1').blocks).toMatchObject([section('b')]);
    await expect(client().views.update({ view_id: 'V0', view: modal('c') })).rejects.toMatchObject(
      errorOf('not_found'),
    );
  });

  it('finds a view by its external id, which is given once', async () => {
    const open = () =>
      client().views.open({
        trigger_id: fake.workspace.issueTrigger('U1'),
        view: modal('a', { external_id: 'x1' }),
      });
    await open();
    await expect(open()).rejects.toMatchObject(errorOf('duplicate_external_id'));
    await client().views.update({ external_id: 'x1', view: modal('b') });
    expect(fake.views.top('U1').blocks).toMatchObject([section('b')]);
  });

  it('keeps a home for each person', async () => {
    await client().views.publish({ user_id: 'U1', view: { type: 'home', blocks: [section('home')] } });
    expect(fake.views.home('U1')?.blocks).toMatchObject([section('home')]);
    expect(fake.views.home('U2')).toBeUndefined();
  });
});

describe('failures of the fake Slack', () => {
  it('limits the rate once, then answers', async () => {
    fake.fail('chat.postMessage', { kind: 'rate_limited', retryAfter: 7 });
    await expect(client().chat.postMessage({ channel: 'C1', text: 'a' })).rejects.toMatchObject({
      retryAfter: 7,
    });
    await expect(client().chat.postMessage({ channel: 'C1', text: 'a' })).resolves.toMatchObject({
      ok: true,
    });
    expect(fake.calls.map(({ outcome }) => outcome)).toEqual(['rate_limited', 'ok']);
  });

  it('fails as often as it is told, for any method', async () => {
    fake.fail('*', { kind: 'server_error', times: 2 });
    await expect(client().auth.test()).rejects.toThrow();
    await expect(client().chat.postMessage({ channel: 'C1', text: 'a' })).rejects.toThrow();
    await expect(client().auth.test()).resolves.toMatchObject({ ok: true });
  });

  it('breaks the connection after or before it accepted a message', async () => {
    fake.fail('chat.postMessage', { kind: 'reset' });
    await expect(client().chat.postMessage({ channel: 'C1', text: 'kept' })).rejects.toThrow();
    fake.fail('chat.postMessage', { kind: 'reset', isAccepted: false });
    await expect(client().chat.postMessage({ channel: 'C1', text: 'lost' })).rejects.toThrow();
    expect(fake.messages('C1').map(({ text }) => text)).toEqual(['kept']);
  });

  it('answers late, although it accepted at once', async () => {
    fake.fail('chat.postMessage', { kind: 'slow', milliseconds: 400 });
    const post = client(fake.botToken, { timeout: 100 }).chat.postMessage({ channel: 'C1', text: 'slow' });
    await expect(post).rejects.toThrow();
    expect(fake.messages('C1')).toHaveLength(1);
  });

  it('answers with any error code', async () => {
    fake.fail('chat.postMessage', { kind: 'error', code: 'account_inactive' });
    await expect(client().chat.postMessage({ channel: 'C1', text: 'a' })).rejects.toMatchObject(
      errorOf('account_inactive'),
    );
    expect(fake.messages('C1')).toEqual([]);
  });
});
