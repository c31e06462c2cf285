import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardsOf, cardTexts } from '../../fakes/teams/index.ts';
import { buttons, john, kari, list, openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  expect(stage.fake.violations).toEqual([]);
  await stage.close();
});

const offer = {
  type: 'channel-offer',
  what: 'connect',
  id: 'c',
  version: 1,
  place: { platform: 'teams', name: 'HSE' },
  unit: { nb: 'Kjemi', en: 'Chemistry' },
  others: [],
  elsewhere: 0,
  pace: 2,
  language: 'nb',
} as const;

const tellList = () => stage.core.on('say', () => ({ kind: 'tell', message: list, language: 'nb' }));
const textsIn = (conversation: string) =>
  stage.fake.messages(conversation).flatMap(({ activity }) => cardsOf(activity).flatMap(cardTexts));

describe('what a person writes in private', () => {
  it('reaches the core as said, with the account that Teams vouches for and the way back', async () => {
    const answer = await stage.kari.say('  Det lekker fra avtrekket ');
    expect(answer).toEqual({ status: 200, body: null });
    const [request] = stage.core.requests;
    expect(request).toMatchObject({
      account: { platform: 'teams', tenant: stage.fake.tenantId, user: kari.aadObjectId },
      command: { do: 'say', text: 'Det lekker fra avtrekket' },
      locale: 'nb',
      route: { serviceUrl: stage.fake.serviceUrl, conversation: stage.kari.conversationId },
    });
    expect(request?.route?.userId).toMatch(/^29:/);
    expect(request?.event).toBe(
      `teams:${stage.fake.tenantId}:${stage.kari.conversationId}:${stage.kari.lastActivity()?.id}`,
    );
  });

  it('looks up name and e-mail of an account that is new, and of no other', async () => {
    await stage.kari.say('en');
    await stage.kari.say('to');
    expect(stage.core.profiles.get(kari.aadObjectId)).toEqual({ name: kari.name, email: kari.email });
    expect(stage.fake.calls.filter(({ method }) => method === 'GET')).toHaveLength(1);
  });

  it('is answered in the private chat with a card and a summary for notifications', async () => {
    tellList();
    await stage.kari.say('mine meldinger');
    const [message] = stage.kari.messages();
    expect(message?.activity).toMatchObject({ type: 'message', summary: 'case-list nb' });
    expect(textsIn(stage.kari.conversationId)).toEqual(['case-list nb']);
  });

  it('has one effect and one answer however often it is delivered', async () => {
    tellList();
    await stage.kari.say('mine meldinger');
    await stage.kari.redeliver();
    await stage.kari.redeliver();
    expect(stage.core.requests).toHaveLength(1);
    expect(stage.kari.messages()).toHaveLength(1);
  });

  it('is empty when only a file came', async () => {
    await stage.kari.say('');
    expect(stage.core.commands()).toEqual([{ do: 'say', text: '' }]);
  });

  it('is told to come again when the person cannot be looked up just now', async () => {
    stage.fake.fail('/members/', { kind: 'server-error', status: 503 });
    expect(await stage.kari.say('hei')).toEqual({ status: 503, body: { error: { code: 'unavailable' } } });
    expect(stage.core.requests).toEqual([]);
    expect(await stage.kari.redeliver()).toMatchObject({ status: 200 });
    expect(stage.core.requests).toHaveLength(1);
  });

  it('is acknowledged also when the answer cannot be shown, since it was done', async () => {
    tellList();
    stage.fake.fail(/POST .*\/activities$/, { kind: 'blocked' });
    expect(await stage.kari.say('mine meldinger')).toMatchObject({ status: 200 });
    expect(stage.lines).toContainEqual({
      level: 'warn',
      event: 'teams.answer-undelivered',
      details: { outcome: 'never', reason: 'MessageWritesBlocked' },
    });
  });
});

describe('what a person says in a channel', () => {
  it('reaches the core without the markup that names the bot, and with a way to the private chat', async () => {
    await stage.john.sayInChannel(stage.hse, 'who is responsible here?');
    const [request] = stage.core.requests;
    expect(request).toMatchObject({
      account: { user: john.aadObjectId },
      command: { do: 'say', text: 'who is responsible here?' },
      locale: 'en',
    });
    expect(Object.keys(request?.route ?? {}).sort()).toEqual(['serviceUrl', 'userId']);
  });

  it('is answered in the private chat and not where others read', async () => {
    tellList();
    await stage.john.sayInChannel(stage.hse, 'my reports');
    expect(textsIn(stage.hse)).toEqual([]);
    expect(textsIn(stage.john.conversationId)).toEqual(['case-list nb']);
  });

  it.each([
    ['told at once', tellList],
    ['on its way to the private chat', () => {}],
  ])('leaves one neutral line where others read, however often it is delivered: %s', async (_, script) => {
    script();
    await stage.john.sayInChannel(stage.hse, 'what must I do as head of section?');
    await stage.john.redeliver();
    expect(stage.fake.messages(stage.hse).map(({ activity }) => activity.text)).toEqual([
      'The answer comes in our private chat. If you see nothing there, add the app first.',
    ]);
  });

  it('is pointed to the private chat with a neutral line when there is none', async () => {
    tellList();
    stage.fake.fail(/POST \/v3\/conversations$/, { kind: 'blocked' });
    await stage.john.sayInChannel(stage.hse, 'my reports');
    const said = stage.fake.messages(stage.hse);
    expect(said.map(({ activity }) => activity.text)).toEqual([
      'I answer this in a private chat only. Add the app and write to me there.',
    ]);
    expect(said[0]?.conversationId).toMatch(/;messageid=/);
    expect(stage.john.messages()).toEqual([]);
  });

  it('is answered in the thread when it is for all there and there is no private chat', async () => {
    stage.core.on('say', () => ({ kind: 'tell', message: offer, language: 'nb' }));
    stage.fake.fail(/POST \/v3\/conversations$/, { kind: 'blocked' });
    await stage.john.sayInChannel(stage.hse, 'connect this channel');
    expect(textsIn(stage.hse)).toEqual(['channel-offer nb']);
    expect(stage.fake.messages(stage.hse)[0]?.conversationId).toMatch(/;messageid=/);
  });

  it('names the channel with its kind and its name to whoever asks', async () => {
    await stage.john.sayInChannel(stage.hse, 'connect this channel');
    const first = await stage.core.requests[0]?.here?.look();
    expect(stage.core.requests[0]?.here?.channel).toBe(stage.hse);
    expect(first).toMatchObject({ name: 'HSE', kind: 'public', isMember: true });
    expect(first?.route).toMatchObject({
      serviceUrl: stage.fake.serviceUrl,
      team: stage.fake.channel('Chemistry'),
    });
    const base = stage.john.lastActivity() ?? {};
    const tenant = { id: stage.fake.tenantId };
    const channel = { id: stage.hse, type: 'private', name: 'Ledergruppa' };
    await stage.john.redeliver({
      ...base,
      id: 'private',
      channelData: { tenant, channel, team: { id: 'x' } },
    });
    expect(await stage.core.requests[1]?.here?.look()).toMatchObject({
      name: 'Ledergruppa',
      kind: 'private',
    });
    const conversation = {
      id: stage.hse,
      conversationType: 'groupChat',
      tenantId: stage.fake.tenantId,
    };
    await stage.john.redeliver({ ...base, id: 'chat', conversation, channelData: { tenant } });
    expect(await stage.core.requests[2]?.here?.look()).toMatchObject({ name: null, kind: 'group-chat' });
    await stage.john.say('hei');
    expect(stage.core.requests[3]?.here).toBeNull();
    expect(await stage.channel.placeName?.(stage.hse, first?.route ?? {})).toBe('HSE');
    expect(await stage.channel.placeName?.(stage.hse, {})).toBeNull();
  });

  it('is not for the bot when it does not name it', async () => {
    await stage.john.sayInChannel(stage.hse, 'hello');
    const heard = { ...stage.john.lastActivity(), id: 'other', entities: [], text: 'lunch?' };
    expect(await stage.john.redeliver(heard)).toMatchObject({ status: 200 });
    expect(stage.core.requests).toHaveLength(1);
  });
});

describe('a press that an old client sends as a message', () => {
  it('does the same as the press, with what was filled in', async () => {
    const sent = await stage.channel.send(
      { kind: 'person', tenant: stage.fake.tenantId, user: kari.aadObjectId, route: routeTo(stage) },
      buttons,
      'key-1',
    );
    const message = stage.fake.tenant.message(sent.conversation, sent.message);
    if (message === null) throw new Error('not sent');
    await stage.kari.submitFallback(message, 'Accept', { words: 'Tar den' });
    expect(stage.core.commands()).toEqual([
      { do: 'case.act', action: 'accept', id: 'case-1', v: 3, answers: { words: 'Tar den' } },
    ]);
  });

  it('leaves no line where others read when it is done: the card shows it', async () => {
    await stage.john.sayInChannel(stage.hse, 'hei');
    const before = stage.fake.messages(stage.hse).length;
    const base = stage.john.lastActivity() ?? {};
    await stage.john.redeliver({ ...base, id: 'press', text: '', value: { do: 'duty.take', id: 'x', v: 1 } });
    expect(stage.core.commands().at(-1)).toMatchObject({ do: 'duty.act', action: 'take' });
    expect(stage.fake.messages(stage.hse)).toHaveLength(before);
  });

  it('is answered as not understood when it is no command of ours', async () => {
    await stage.kari.say('hei');
    const stray = { ...stage.kari.lastActivity(), id: 'stray', value: { do: 'case.destroy', id: 'x', v: 1 } };
    await stage.kari.redeliver(stray);
    expect(stage.core.requests).toHaveLength(1);
    expect(textsIn(stage.kari.conversationId)).toEqual(['notice nb']);
  });
});

describe('activities that ask for nothing', () => {
  it.each(['messageReaction', 'messageUpdate', 'messageDelete', 'typing', 'event', 'handoff'])(
    '%s is acknowledged and left alone',
    async (type) => {
      await stage.kari.say('hei');
      const answer = await stage.kari.redeliver({ ...stage.kari.lastActivity(), id: type, type });
      expect(answer).toEqual({ status: 200, body: null });
      expect(stage.core.requests).toHaveLength(1);
    },
  );

  it('those of other bots are left alone as well', async () => {
    await stage.kari.say('hei');
    const from = { id: '28:other', name: 'Other' };
    const answer = await stage.kari.redeliver({ ...stage.kari.lastActivity(), id: 'bot', from });
    expect(answer).toEqual({ status: 200, body: null });
    expect(stage.core.requests).toHaveLength(1);
  });
});

function routeTo({ fake, kari: user }: Stage) {
  return { serviceUrl: fake.serviceUrl, conversation: user.conversationId };
}
