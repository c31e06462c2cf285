import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/app/store.ts';
import { down, openForm, replyAfter, tell } from './script.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

const modal = () => stage.fake.views.top('UKARI');
const modalText = () => JSON.stringify(stage.fake.views.stack('UKARI').at(-1)?.blocks ?? []);
const whispered = (channel = 'CLAB') => stage.fake.ephemerals(channel, 'UKARI').map(({ text }) => text);
const calls = (method: string) => stage.fake.calls.filter((call) => call.method === method);

describe('a slash command', () => {
  it('that reports opens the form at once', async () => {
    stage.core.on('report', () => openForm);
    const { status, body } = await stage.kari.command('/hse', 'report', { channel: 'CLAB' });
    expect([status, body]).toEqual([200, undefined]);
    await stage.until(() => stage.fake.views.stack('UKARI')[0]);
    expect(stage.core.requests).toMatchObject([
      { route: null, command: { do: 'report', how: 'form', from: null } },
    ]);
    expect(modal()).toMatchObject({
      callback_id: 'verne.form',
      private_metadata: '{"do":"draft.form","id":"draft-1","v":1}',
      title: { text: 'Meld avvik' },
      submit: { text: 'Send' },
    });
  });

  it.each([
    ['report: wet floor', { do: 'report', how: 'form', from: { text: 'wet floor', link: null } }],
    ['Meld avvik', { do: 'report', how: 'form', from: null }],
    ['my reports', { do: 'reports' }],
    ['mine meldinger', { do: 'reports' }],
    ['cases', { do: 'cases' }],
    ['', { do: 'help' }],
    ['hvem har ansvaret for <@UJOHN>?', { do: 'who', text: 'hvem har ansvaret for @John Smith?' }],
  ])('“%s” is understood', async (text, command) => {
    await stage.kari.command('/hse', text);
    expect(stage.core.commands()).toEqual([command]);
  });

  it('is answered to the asker alone, in the answer itself', async () => {
    stage.core.on('who', () => tell);
    const { body } = await stage.kari.command('/hse', 'who?', { channel: 'CLAB' });
    expect(body).toMatchObject({ response_type: 'ephemeral', text: 'notice en' });
    expect(stage.fake.responses).toEqual([]);
  });

  it('in a channel says where the answer comes, when it comes in private', async () => {
    const { body } = await stage.kari.command('/hse', 'gulvet er vått', { channel: 'CLAB' });
    expect(body).toMatchObject({ text: 'Jeg svarer deg i den private samtalen vår.' });
    expect((await stage.kari.command('/hse', 'gulvet er vått')).body).toBe(undefined);
  });

  it('says that nothing was saved when nothing was, in the person’s language', async () => {
    stage.core.on('say', down);
    const { status, body } = await stage.john.command('/hse', 'hello');
    expect(status).toBe(200);
    expect(body).toMatchObject({ text: expect.stringContaining('nothing was saved') });
  });

  it('says so in both languages while the person’s is not known', async () => {
    stage.fake.fail('users.info', { kind: 'server_error', times: 5 });
    stage.core.on('say', down);
    const { body } = await stage.john.command('/hse', 'hello');
    expect(body).toMatchObject({ text: expect.stringMatching(/ingenting er lagret.*\n.*nothing was saved/) });
  });

  it('that takes too long is answered in time, and its outcome follows', async () => {
    stage.core.on('who', replyAfter(3_000, tell));
    const { body } = await stage.john.command('/hse', 'who?', { channel: 'CLAB' });
    expect(body).toMatchObject({ text: expect.stringContaining('longer than usual') });
    await stage.until(() => stage.fake.responses[0]);
    expect(stage.fake.responses).toMatchObject([{ body: { response_type: 'ephemeral', text: 'notice en' } }]);
  });

  it('whose form is slow opens a note at once, and the form in it when it is there', async () => {
    stage.core.on('report', replyAfter(1_600, openForm));
    const answer = stage.kari.command('/hse', 'report', { channel: 'CLAB' });
    await stage.until(() => modalText().includes('Henter skjemaet'));
    expect((await answer).body).toBe(undefined);
    await stage.until(() => modalText().includes('form nb'));
    expect(calls('views.open')).toHaveLength(1);
  });

  it('whose form is very slow is announced, and follows without a word in between', async () => {
    stage.core.on('report', replyAfter(3_200, openForm));
    const { status, body } = await stage.kari.command('/hse', 'report', { channel: 'CLAB' });
    expect([status, body]).toEqual([200, undefined]);
    await stage.until(() => modalText().includes('form nb'));
    expect([stage.fake.responses, whispered()]).toEqual([[], []]);
  });

  it('whose form cannot be saved says so in the note', async () => {
    stage.core.on('report', async (request) => {
      await replyAfter(1_300, tell)(request);
      throw new StoreError('unavailable');
    });
    await stage.kari.command('/hse', 'report', { channel: 'CLAB' });
    await stage.until(() => modalText().includes('ingenting er lagret'));
  });

  it('whose form Slack does not open says so', async () => {
    stage.core.on('report', () => openForm);
    stage.fake.fail('views.open', { kind: 'error', code: 'expired_trigger_id' });
    await stage.kari.command('/hse', 'report', { channel: 'CLAB' });
    await stage.until(() => whispered().some((text) => text.includes('kunne ikke åpnes')));
  });

  it('sent twice has one effect, one form and the same answer', async () => {
    stage.core.on('report', () => openForm);
    stage.core.on('say', () => tell);
    const first = await stage.kari.command('/hse', 'report');
    await stage.until(() => stage.fake.views.stack('UKARI')[0]);
    expect((await stage.kari.send(first.request)).status).toBe(200);
    const words = await stage.kari.command('/hse', 'who?');
    const again = await stage.kari.send(words.request);
    expect(again.body).toEqual(words.body);
    await stage.slack.close();
    expect(stage.core.requests).toHaveLength(2);
    expect(calls('views.open')).toHaveLength(1);
  });
});

describe('a shortcut', () => {
  it('opens the report form', async () => {
    stage.core.on('report', () => openForm);
    await stage.kari.globalShortcut('report_nonconformity');
    await stage.until(() => modalText().includes('form nb'));
    expect(stage.core.commands()).toEqual([{ do: 'report', how: 'form', from: null }]);
  });

  it('opens the form to ask who is responsible', async () => {
    stage.core.on('open-form', () => openForm);
    await stage.kari.globalShortcut('ask_who');
    await stage.until(() => modalText().includes('form nb'));
    expect(stage.core.commands()).toEqual([{ do: 'open-form', of: 'who.ask', id: 'shortcut', v: 0 }]);
  });

  it('says in a modal what there is to say', async () => {
    stage.core.on('report', () => tell);
    await stage.kari.globalShortcut('report_nonconformity');
    await stage.until(() => modalText().includes('notice en'));
  });

  it('on a message reports it, with its text as it is seen and the way to it', async () => {
    stage.core.on('report', () => openForm);
    await stage.john.say('<@UKARI>: tank 2 &amp; 3 lekker', { channel: 'CLAB' });
    const [message] = stage.fake.messages('CLAB');
    if (!message) throw new Error('no message');
    await stage.kari.messageShortcut('report_message', message);
    await stage.until(() => modalText().includes('form nb'));
    const [asked] = stage.core.commands();
    expect(asked).toMatchObject({
      do: 'report',
      how: 'form',
      from: { text: '@Kari Nordmann: tank 2 & 3 lekker', link: expect.stringMatching(/^https?:.*CLAB/) },
    });
  });

  it('on a message that is longer than a form can hold goes on in the private chat, whole', async () => {
    const text = 'x'.repeat(3_001);
    await stage.john.say(text, { channel: 'CLAB' });
    const [message] = stage.fake.messages('CLAB');
    if (!message) throw new Error('no message');
    await stage.kari.messageShortcut('report_message', message);
    await stage.until(() => whispered()[0]?.includes('den private samtalen'));
    expect(stage.core.commands()).toMatchObject([{ do: 'report', how: 'chat', from: { text } }]);
  });

  it('on a message goes without a link when Slack gives none', async () => {
    stage.fake.fail('chat.getPermalink', { kind: 'slow', milliseconds: 1_500 });
    await stage.john.say('lekkasje', { channel: 'CLAB' });
    const [message] = stage.fake.messages('CLAB');
    if (!message) throw new Error('no message');
    await stage.kari.messageShortcut('report_message', message);
    expect(stage.core.commands()).toMatchObject([{ from: { text: 'lekkasje', link: null } }]);
  });

  it('that is none of ours is acknowledged and does nothing', async () => {
    expect((await stage.kari.globalShortcut('something_else')).status).toBe(200);
    expect(stage.core.requests).toEqual([]);
  });
});
