import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeMessage } from '../../fakes/slack/index.ts';
import { buttons, down, formOf, openForm, page, tell } from './script.ts';
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

/** A message of the bot with buttons, in Kari's private chat. */
async function card(): Promise<FakeMessage> {
  const to = { kind: 'person', tenant: 'T1', user: 'UKARI', route: null } as const;
  await stage.channel.send(to, buttons, 'key-1');
  const [sent] = stage.fake.messages('UKARI');
  if (!sent) throw new Error('nothing was sent');
  return sent;
}

describe('a button in a message', () => {
  it('makes its command, with what was typed beside it', async () => {
    const { status, body } = await stage.kari.click(await card(), 'draft.answer', { words: 'glatt gulv' });
    expect([status, body]).toEqual([200, undefined]);
    expect(stage.core.requests).toMatchObject([
      {
        event: expect.stringMatching(/^slack:T1:t:trigger/),
        account: { platform: 'slack', tenant: 'T1', user: 'UKARI' },
        command: { do: 'draft.answer', id: 'd1', v: 2, question: 'words', answers: { words: 'glatt gulv' } },
      },
    ]);
  });

  it('opens its form', async () => {
    stage.core.on('open-form', () => ({
      ...openForm,
      form: formOf({ command: 'case.accept', form: 'accept' }),
    }));
    await stage.kari.click(await card(), 'case.accept');
    await stage.until(() => stage.fake.views.stack('UKARI')[0]);
    expect(stage.core.commands()).toEqual([{ do: 'open-form', of: 'case.accept', id: 'case-1', v: 3 }]);
    expect(modal()).toMatchObject({ title: { text: 'Ta saken' } });
  });

  it('is answered to the clicker alone, and leaves the message as it is', async () => {
    stage.core.on('case.show', () => tell);
    const sent = await card();
    await stage.kari.click(sent, 'case.show');
    await stage.until(() => whispered(stage.kari.im)[0]);
    expect(stage.fake.responses).toMatchObject([
      { body: { response_type: 'ephemeral', replace_original: false } },
    ]);
    expect(stage.fake.messages('UKARI')).toHaveLength(1);
  });

  it('says so when nothing was saved', async () => {
    stage.core.on('case.show', down);
    expect((await stage.kari.click(await card(), 'case.show')).status).toBe(200);
    await stage.until(() => whispered(stage.kari.im).some((text) => text.includes('ingenting er lagret')));
  });

  it('that is a link is acknowledged and does nothing', async () => {
    const { status } = await stage.kari.click(await card(), 'open-link');
    await stage.slack.close();
    expect(status).toBe(200);
    expect([stage.core.requests, stage.fake.responses]).toEqual([[], []]);
  });

  it('with a verb that is none of ours is not understood, politely', async () => {
    expect((await stage.kari.click(await card(), 'case.destroy')).status).toBe(200);
    await stage.until(() => whispered(stage.kari.im)[0]);
    expect(stage.core.requests).toEqual([]);
  });

  it.each([
    ['is no JSON', 'case.accept'],
    ['is no object', '[1]'],
    ['is empty', ''],
    ['has a number for an id', '{"do":"case.show","id":7,"v":0}'],
    ['has text for a version', '{"do":"case.show","id":"c","v":"0"}'],
    ['has a negative version', '{"do":"case.show","id":"c","v":-1}'],
    ['names what every object has', '{"do":"constructor","id":"c","v":0}'],
    ['names a prototype', '{"do":"__proto__","id":"c","v":0}'],
    ['is a prototype', '{"__proto__":{"do":"case.show","id":"c","v":0}}'],
    ['has a huge id', JSON.stringify({ do: 'case.show', id: 'x'.repeat(300_000), v: 0 })],
    ['is deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('whose value %s is not understood', async (_what, value) => {
    const sent = await card();
    const rawBody = new URLSearchParams({
      payload: JSON.stringify({
        type: 'block_actions',
        user: { id: 'UKARI', team_id: 'T1' },
        team: { id: 'T1' },
        trigger_id: stage.fake.workspace.issueTrigger('UKARI'),
        response_url: stage.fake.workspace.issueResponseUrl('UKARI', stage.kari.im, sent.ts),
        container: { type: 'message', channel_id: stage.kari.im },
        actions: [{ type: 'button', action_id: 'case.show', value }],
      }),
    }).toString();
    expect((await stage.kari.click(sent, 'case.show', {}, { rawBody })).status).toBe(200);
    await stage.until(() => whispered(stage.kari.im)[0]);
    expect(stage.core.requests).toEqual([]);
  });

  it('sent twice has one effect and one answer; clicked twice is two clicks', async () => {
    stage.core.on('case.show', () => tell);
    const sent = await card();
    const first = await stage.kari.click(sent, 'case.show');
    await stage.kari.send(first.request);
    await stage.kari.click(sent, 'case.show');
    await stage.slack.close();
    expect(stage.core.requests).toHaveLength(2);
    expect(stage.fake.responses).toHaveLength(2);
  });
});

describe('a button on the start page', () => {
  it('opens its form, or says in a modal what there is to say', async () => {
    stage.core.pages.set('UKARI', page());
    await stage.kari.openHome();
    const home = await stage.until(() => stage.fake.views.home('UKARI'));
    home.blocks.push({
      type: 'actions',
      block_id: 'b1',
      elements: [
        {
          type: 'button',
          action_id: 'case.show',
          text: { type: 'plain_text', text: 'Show' },
          value: '{"do":"case.show","id":"c1","v":0}',
        },
      ],
    });
    stage.core.on('case.show', () => tell);
    await stage.kari.click(home, 'case.show');
    await stage.until(() => modalText().includes('notice en'));
    stage.core.on('case.show', () => openForm);
    await stage.kari.click(home, 'case.show');
    await stage.until(() => modalText().includes('form nb'));
  });
});

describe('calls to Slack', () => {
  it('a limit on one method holds up no other', async () => {
    stage.fake.fail('chat.postMessage', { kind: 'rate_limited', retryAfter: 30 });
    const to = { kind: 'person', tenant: 'T1', user: 'UJOHN', route: null } as const;
    await expect(stage.channel.send(to, buttons, 'k')).rejects.toMatchObject({ outcome: 'not-sent' });
    stage.core.on('report', () => openForm);
    const started = performance.now();
    await stage.kari.command('/hse', 'report');
    await stage.until(() => stage.fake.views.stack('UKARI')[0]);
    expect(performance.now() - started).toBeLessThan(1_000);
    await expect(stage.channel.send(to, buttons, 'k')).resolves.toMatchObject({ tenant: 'T1' });
  });

  it('are not repeated when the answer is lost', async () => {
    stage.core.on('case.show', () => tell);
    stage.core.on('report', () => openForm);
    stage.fake.fail('views.open', { kind: 'reset' });
    await stage.kari.command('/hse', 'report', { channel: 'CLAB' });
    await stage.until(() => whispered()[0]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(calls('views.open')).toHaveLength(1);
  });
});
