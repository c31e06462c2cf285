import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/app/store.ts';
import { BOT_ID, BOT_USER } from '../../fakes/slack/index.ts';
import { replyAfter, tell } from './script.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

describe('a message in the private chat', () => {
  it('is said to the core, under the key of its event, with who and where from the envelope', async () => {
    const { core, kari } = stage;
    const { status } = await kari.say('Gulvet er vått', { eventId: 'Ev7' });
    expect(status).toBe(200);
    expect(core.requests).toMatchObject([
      {
        event: 'slack:T1:Ev7',
        account: { platform: 'slack', tenant: 'T1', user: 'UKARI' },
        locale: 'nb',
        route: { im: kari.im },
        command: { do: 'say', text: 'Gulvet er vått' },
      },
    ]);
    expect(await core.requests[0]?.profile()).toEqual({ name: 'Kari Nordmann', email: 'kari@verne.example' });
  });

  it('comes as the writer saw it, with the names of those whom it mentions', async () => {
    await stage.kari.say('Spør <@UJOHN> om &lt;tank 2&gt; i <#CLAB|lab> &amp; <https://a.no/x|planen>');
    expect(stage.core.commands()).toEqual([
      { do: 'say', text: 'Spør @John Smith om <tank 2> i #lab & planen (https://a.no/x)' },
    ]);
  });

  it('is passed on whole, however long', async () => {
    const text = 'å'.repeat(38_000);
    await stage.kari.say(text);
    expect(stage.core.commands()).toEqual([{ do: 'say', text }]);
  });

  it('is answered in the private chat when the core tells something', async () => {
    stage.core.on('say', () => tell);
    await stage.kari.say('hei');
    const answer = await stage.until(() => stage.fake.messages('UKARI')[1]);
    expect(answer).toMatchObject({ user: BOT_USER, text: 'notice en' });
  });

  it('with a file or none of its text is still somebody saying something', async () => {
    const { kari } = stage;
    await kari.event({
      type: 'message',
      subtype: 'file_share',
      channel: kari.im,
      channel_type: 'im',
      user: 'UKARI',
      ts: '1.1',
    });
    expect(stage.core.commands()).toEqual([{ do: 'say', text: '' }]);
  });
});

describe('what is no message to the bot', () => {
  const here = () => ({ channel: stage.kari.im, channel_type: 'im', ts: '1.1' });

  it.each([
    ['a change of a message', { subtype: 'message_changed', hidden: true, message: { text: 'x' } }],
    ['a deletion', { subtype: 'message_deleted', hidden: true, deleted_ts: '1.0' }],
    ['a message of another bot', { subtype: 'bot_message', bot_id: 'BOTHER', text: 'beep' }],
    ['a person’s message that a bot wrote', { user: 'UKARI', bot_id: 'BOTHER', text: 'beep' }],
    ['its own message', { user: BOT_USER, bot_id: BOT_ID, text: 'I said this' }],
    ['its own message without a mark', { user: BOT_USER, text: 'I said this' }],
    ['somebody joining', { subtype: 'channel_join', user: 'UKARI', text: 'joined' }],
  ])('%s is passed over', async (_what, event) => {
    const { status } = await stage.kari.event({ type: 'message', ...here(), ...event });
    expect(status).toBe(200);
    expect(stage.core.requests).toEqual([]);
  });

  it('a message in a channel that does not mention the bot is passed over', async () => {
    expect((await stage.kari.say('kaffe?', { channel: 'CLAB' })).status).toBe(200);
    expect(stage.core.requests).toEqual([]);
  });

  it('an event that nobody listens to is acknowledged', async () => {
    expect((await stage.kari.event({ type: 'reaction_added', user: 'UKARI', item: {} })).status).toBe(200);
  });
});

describe('a mention in a channel', () => {
  it('is said to the core without the mention, and answered to the asker alone', async () => {
    stage.core.on('say', () => tell);
    await stage.kari.mention('CLAB', 'hvem har ansvaret?');
    expect(stage.core.requests).toMatchObject([
      { route: null, command: { do: 'say', text: 'hvem har ansvaret?' } },
    ]);
    await stage.until(() => stage.fake.ephemerals('CLAB', 'UKARI')[0]);
    expect(stage.fake.messages('CLAB')).toHaveLength(1);
  });

  it('tells the asker alone that the answer comes in private, when it does', async () => {
    await stage.kari.mention('CLAB', 'gulvet er vått');
    const [told] = await stage.until(() => {
      const whispered = stage.fake.ephemerals('CLAB', 'UKARI');
      return whispered.length > 0 && whispered;
    });
    expect(told).toMatchObject({ text: 'Jeg svarer deg i den private samtalen vår.' });
  });

  it('is answered in private where the channel does not take the answer', async () => {
    stage.core.on('say', () => tell);
    stage.fake.fail('chat.postEphemeral', { kind: 'error', code: 'not_in_channel' });
    await stage.kari.mention('CLAB', 'hei');
    expect(await stage.until(() => stage.fake.messages('UKARI')[0])).toMatchObject({ text: 'notice en' });
  });

  it('without words asks for help', async () => {
    await stage.kari.mention('CLAB', '');
    expect(stage.core.commands()).toEqual([{ do: 'help' }]);
  });

  it('by a guest from another organisation is passed over', async () => {
    const event = {
      type: 'app_mention',
      channel: 'CLAB',
      user: 'UGUEST',
      user_team: 'T9',
      text: `<@${BOT_USER}> hi`,
      ts: '1.1',
    };
    expect((await stage.kari.event(event)).status).toBe(200);
    expect(stage.core.requests).toEqual([]);
  });
});

describe('an event is acknowledged only when it is durable', () => {
  it('not before the core has saved it', async () => {
    const order: string[] = [];
    stage.core.on('say', async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('saved');
      return { kind: 'done' };
    });
    await stage.kari.say('hei');
    order.push('acknowledged');
    expect(order).toEqual(['saved', 'acknowledged']);
  });

  it('a store that refuses gives 503, and Slack’s next attempt is handled', async () => {
    let isDown = true;
    stage.core.on('say', () => {
      if (isDown) throw new StoreError('unavailable');
      return tell;
    });
    const first = await stage.kari.say('hei', { eventId: 'Ev1' });
    isDown = false;
    const second = await stage.kari.say('hei', {
      eventId: 'Ev1',
      retry: { num: 1, reason: 'http_error' },
    });
    expect([first.status, second.status]).toEqual([503, 200]);
    expect(stage.core.requests).toHaveLength(1);
    expect(stage.logged).toContainEqual('warn slack.not-saved {"reason":"unavailable"}');
  });

  it('a store that is slow gives 503 within three seconds; the next attempt finds it done, and it is answered once', async () => {
    stage.core.on('say', async () => {
      await new Promise((resolve) => setTimeout(resolve, 3_200));
      return tell;
    });
    const first = await stage.kari.say('hei', { eventId: 'Ev1' });
    expect(first.status).toBe(503);
    const second = await stage.kari.send(first.request);
    expect(second.status).toBe(200);
    await stage.slack.close();
    expect(stage.core.requests).toHaveLength(1);
    expect(stage.fake.messages('UKARI').filter(({ user }) => user === BOT_USER)).toHaveLength(1);
  });

  it('a failure of the core itself is not acknowledged either', async () => {
    stage.core.on('say', () => {
      throw new TypeError('broken');
    });
    expect((await stage.kari.say('hei')).status).toBe(503);
  });

  it('a redelivery has one effect and one answer', async () => {
    stage.core.on('say', () => tell);
    const first = await stage.kari.say('hei');
    await stage.until(() => stage.fake.messages('UKARI')[1]);
    expect((await stage.kari.send(first.request)).status).toBe(200);
    await stage.slack.close();
    expect(stage.core.requests).toHaveLength(1);
    expect(stage.fake.messages('UKARI')).toHaveLength(2);
  });
});

describe('a request that comes many times at once', () => {
  it('has one effect and one answer', async () => {
    stage.core.on('say', replyAfter(200, tell));
    const { request } = await stage.kari.say('hei');
    const replies = await Promise.all(Array.from({ length: 50 }, () => stage.kari.send(request)));
    await stage.slack.close();
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(stage.core.requests).toHaveLength(1);
    expect(stage.fake.messages('UKARI')).toHaveLength(2);
  });
});

describe('who somebody is', () => {
  it('is asked of Slack once, not at every event', async () => {
    for (const words of ['a', 'b', 'c']) await stage.kari.say(words);
    expect(stage.fake.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1);
    expect(stage.fake.calls.filter(({ method }) => method === 'auth.test')).toHaveLength(1);
  });

  it('does not hold up an event when Slack is slow to say; the language is then not known', async () => {
    stage.fake.fail('users.info', { kind: 'slow', milliseconds: 1_500 });
    const started = performance.now();
    await stage.kari.say('hei');
    expect(performance.now() - started).toBeLessThan(1_200);
    expect(stage.core.requests[0]?.locale).toBe(null);
  });

  it('is not made up when Slack cannot say now', async () => {
    stage.fake.fail('users.info', { kind: 'rate_limited', retryAfter: 7, times: 2 });
    stage.core.on('say', async (request) => {
      await request.profile();
      return { kind: 'done' };
    });
    expect((await stage.kari.say('hei')).status).toBe(503);
    expect((await stage.kari.say('hei igjen')).status).toBe(200);
  });

  it('is a name without an e-mail when the app may not read e-mails', async () => {
    await stage.close();
    stage = await startStage({ scopes: ['chat:write', 'im:history', 'users:read'] });
    stage.fake.workspace.users.set('UKARI', { id: 'UKARI', name: 'kari', realName: 'Kari Nordmann' });
    await stage.kari.say('hei');
    expect(await stage.core.requests[0]?.profile()).toEqual({ name: 'Kari Nordmann', email: null });
  });

  it('is the name in the event when the app may read nothing', async () => {
    stage.fake.fail('users.info', { kind: 'error', code: 'missing_scope' });
    await stage.kari.command('/hse', 'help');
    expect(await stage.core.requests[0]?.profile()).toEqual({ name: 'kari', email: null });
  });
});
