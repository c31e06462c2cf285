import { createServer, type Server } from 'node:http';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toMessage, toModal } from '../../../src/channels/slack/blocks.ts';
import {
  BOT_ID,
  BOT_USER,
  type FakeMessage,
  type FakeSlack,
  type SlackUser,
  slackUser,
  startFakeSlack,
} from './index.ts';

const SECRET = 'signing-secret';
const SCOPES = ['chat:write', 'im:history', 'channels:history', 'commands'];
const FORM = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Input.Text', id: 'what', label: 'What?', isRequired: true, maxLength: 20 },
    { type: 'Input.ChoiceSet', id: 'unit', label: 'Unit', choices: [{ title: 'A', value: 'a' }], value: 'a' },
    { type: 'Input.Toggle', id: 'urgent', title: 'Urgent' },
  ],
  actions: [{ type: 'Action.Submit', title: 'Send', data: { do: 'send', id: 'r1', v: 1 } }],
};
const frame = { callbackId: 'form', privateMetadata: 'r1', title: 'Form', submit: 'Send', close: 'Close' };
const formView = (text: string) => toModal({ body: [...FORM.body, { type: 'TextBlock', text }] }, frame);

let fake: FakeSlack;
let app: App;
let server: Server;
let appUrl: string;
let ola: SlackUser;

beforeEach(async () => {
  fake = await startFakeSlack({
    scopes: SCOPES,
    users: [{ id: 'U1', name: 'ola' }],
    channels: [{ id: 'C1', name: 'chemistry', members: ['U1', 'UBOT'] }],
  });
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logLevel: LogLevel.ERROR });
  app = new App({
    receiver,
    authorize: async () => ({ botToken: fake.botToken, botId: BOT_ID, botUserId: BOT_USER }),
    clientOptions: { slackApiUrl: fake.url, retryConfig: { retries: 0 } },
    logLevel: LogLevel.ERROR,
    convoStore: false,
  });
  server = createServer((request, response) => void receiver.requestListener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  appUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/slack/events`;
  ola = slackUser(fake, { appUrl, signingSecret: SECRET, user: 'U1' });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await fake.close();
});

const lastMessage = (channel: string): FakeMessage => {
  const message = fake.messages(channel).at(-1);
  if (message === undefined) throw new Error('no message');
  return message;
};
const until = async (holds: () => boolean) => {
  await expect.poll(holds, { timeout: 3000, interval: 10 }).toBe(true);
};

describe('a person at the fake Slack, and an app', () => {
  it('writes to the bot, which answers', async () => {
    app.message(async ({ message, say }) => {
      await say(`heard in ${'channel_type' in message ? message.channel_type : ''}`);
    });
    const reply = await ola.say('hei');
    expect(reply.status).toBe(200);
    await until(() => fake.messages('U1').length === 2);
    expect(lastMessage('U1').text).toBe('heard in im');
    expect(fake.violations).toEqual([]);
  });

  it('mentions the bot, edits, joins, leaves and opens the home', async () => {
    const seen: string[] = [];
    app.event(/.*/, async ({ event }) => {
      seen.push('subtype' in event && event.subtype ? event.subtype : event.type);
    });
    await ola.mention('C1', 'who answers?');
    await ola.edit(lastMessage('C1'), 'who?');
    await ola.leave('C1');
    await ola.join('C1');
    await ola.openHome();
    await until(() => seen.length === 5);
    expect(seen.toSorted()).toEqual([
      'app_home_opened',
      'app_mention',
      'member_joined_channel',
      'member_left_channel',
      'message_changed',
    ]);
  });

  it('redelivers an event under its first id, with the marks of a retry', async () => {
    const heard: unknown[] = [];
    app.use(async ({ body, context, next }) => {
      heard.push(['event_id' in body ? body.event_id : '', context.retryNum, context.retryReason]);
      await next();
    });
    await ola.event({ type: 'team_join', user: { id: 'U1' } }, { eventId: 'Ev1' });
    const retry = { num: 1, reason: 'http_timeout' };
    await ola.event({ type: 'team_join', user: { id: 'U1' } }, { eventId: 'Ev1', retry });
    await until(() => heard.length === 2);
    expect(heard).toEqual([
      ['Ev1', undefined, undefined],
      ['Ev1', 1, 'http_timeout'],
    ]);
  });

  it('presses a button; the app hears its value and the answers around it', async () => {
    const { text, blocks } = toMessage(FORM, 'A form');
    await app.client.chat.postMessage({ token: fake.botToken, channel: 'U1', text, blocks });
    let heard: unknown;
    app.action('send', async ({ ack, action, body, respond }) => {
      await ack();
      heard = [
        'value' in action && action.value,
        'state' in body && typeof body.state === 'object' && body.state.values.what?.what?.value,
        'container' in body && body.container.channel_id,
      ];
      await respond({ text: 'taken', replace_original: true });
    });
    await ola.click(lastMessage('U1'), 'send', { what: 'leak' });
    await until(() => lastMessage('U1').text === 'taken');
    expect(heard).toEqual(['{"do":"send","id":"r1","v":1}', 'leak', 'D1']);
    await expect(ola.click(lastMessage('U1'), 'send')).rejects.toThrow('no button send');
  });

  it('opens a form with a command, corrects it, goes on, goes back and is done', async () => {
    const answers: unknown[] = [];
    app.command('/hse', async ({ ack, client, command }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: formView(command.text) });
    });
    app.view('form', async ({ ack, view }) => {
      answers.push(view.state.values);
      if (answers.length === 1) await ack({ response_action: 'errors', errors: { what: 'Say more' } });
      else if (answers.length === 2) await ack({ response_action: 'push', view: formView('second') });
      else if (answers.length === 3) await ack({ response_action: 'update', view: formView('third') });
      else if (answers.length === 4) await ack();
      else await ack({ response_action: 'clear' });
    });
    await ola.command('/hse', 'report');
    await until(() => fake.views.stack('U1').length === 1);
    const submit = () => ola.submit(fake.views.top('U1'), { what: 'leak', urgent: true });
    await expect(submit()).resolves.toMatchObject({ status: 200, errors: { what: 'Say more' } });
    await submit();
    expect(fake.views.stack('U1')).toHaveLength(2);
    await submit();
    expect(JSON.stringify(fake.views.top('U1').blocks)).toContain('third');
    await submit();
    expect(fake.views.stack('U1')).toHaveLength(1);
    await submit();
    expect(fake.views.stack('U1')).toEqual([]);
    expect(answers[0]).toMatchObject({
      what: { what: { type: 'plain_text_input', value: 'leak' } },
      unit: { unit: { type: 'static_select', selected_option: { value: 'a' } } },
      urgent: { 'urgent.toggle': { type: 'checkboxes', selected_options: [{ value: 'true' }] } },
    });
    expect(fake.violations).toEqual([]);
  });

  it('cannot send what the form does not take', async () => {
    const view = fake.workspace.views.open('U1', formView('x'));
    await expect(ola.submit(view, {})).rejects.toThrow('needs an answer: what');
    await expect(ola.submit(view, { what: 'x'.repeat(21) })).rejects.toThrow('too long: what');
    await expect(ola.submit(view, { what: 'x', unit: 'z' })).rejects.toThrow('unit does not offer z');
    await expect(ola.submit(view, { what: 'x', more: 'y' })).rejects.toThrow('nobody asks for more');
    await ola.closeView(view);
    await expect(ola.submit(view, { what: 'x' })).rejects.toThrow('not open');
  });

  it('notes answers to a form that Slack would not understand', async () => {
    app.view('form', async ({ ack }) => {
      await ack({ response_action: 'errors', errors: { nowhere: 'Wrong' } });
    });
    await ola.submit(fake.workspace.views.open('U1', formView('x')), { what: 'x' });
    expect(fake.violations).toEqual(['response_action: error for nowhere, which is no input']);
  });

  it('tells of a closed view only where the app asked to know', async () => {
    const closed: string[] = [];
    app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, view }) => {
      closed.push(view.id);
      await ack();
    });
    const quiet = fake.workspace.views.open('U1', formView('x'));
    expect(await ola.closeView(quiet)).toBeUndefined();
    const loud = fake.workspace.views.open('U1', { ...formView('x'), notify_on_close: true });
    await ola.closeView(loud);
    expect(closed).toEqual([loud.id]);
    expect(fake.views.stack('U1')).toEqual([]);
  });

  it('uses shortcuts and menus that ask for options', async () => {
    const heard: string[] = [];
    app.shortcut('new-report', async ({ ack, shortcut }) => {
      heard.push(shortcut.type);
      await ack();
    });
    app.options('unit', async ({ ack, payload }) => {
      await ack({ options: [{ text: { type: 'plain_text', text: payload.value }, value: 'u1' }] });
    });
    const menu = {
      type: 'input',
      block_id: 'unit',
      label: { type: 'plain_text', text: 'Unit' },
      element: { type: 'external_select', action_id: 'unit' },
    };
    await ola.say('a story');
    await ola.globalShortcut('new-report');
    await ola.messageShortcut('new-report', lastMessage('U1'));
    expect(heard).toEqual(['shortcut', 'message_action']);
    const view = fake.workspace.views.open('U1', { ...formView('x'), blocks: [menu] });
    const { body } = await ola.blockSuggestion(view, 'unit', 'chem');
    expect(body).toMatchObject({ options: [{ text: { text: 'chem' } }] });
  });

  it('lets a response URL be used five times', async () => {
    const url = fake.workspace.issueResponseUrl('U1', 'C1');
    const post = () => fetch(url, { method: 'POST', body: JSON.stringify({ text: 'hi' }) });
    for (let use = 1; use <= 5; use += 1) expect((await post()).status).toBe(200);
    expect((await post()).status).toBe(404);
    expect(fake.ephemerals('C1', 'U1')).toHaveLength(5);
    expect(fake.violations).toEqual(['response_url: used after its end']);
  });

  it('answers the question who is there', async () => {
    const { body } = await ola.urlVerification('abc');
    expect(body).toEqual({ challenge: 'abc' });
  });
});

describe('a forged request', () => {
  it.each([
    ['stale', { timestampOffset: -600 }],
    ['signed with another secret', { secret: 'other' }],
    ['without a signature', { omit: 'signature' as const }],
    ['without a timestamp', { omit: 'timestamp' as const }],
    ['changed on the way', { tamper: (body: string) => body.replace('hei', 'nei') }],
  ])('that is %s reaches the app as such, and is refused', async (_, forge) => {
    let heard = 0;
    app.use(async ({ next }) => {
      heard += 1;
      await next();
    });
    const reply = await ola.say('hei', { forge });
    expect(reply.status).toBe(401);
    expect(heard).toBe(0);
  });

  it('can come from the future, be anything at all, or be the very same again', async () => {
    const future = await ola.say('hei', { forge: { timestampOffset: 86_400 } });
    const stamp = Number(future.request.headers['x-slack-request-timestamp']);
    expect(stamp).toBeGreaterThan(Date.now() / 1000 + 86_000);
    const raw = await ola.say('hei', { forge: { rawBody: '{not json' } });
    expect(raw.request.body).toBe('{not json');
    expect(raw.status).not.toBe(200);
    const first = await ola.say('hei');
    const again = await ola.send(first.request);
    expect(again.request).toEqual(first.request);
    expect(again.status).toBe(200);
  });
});
