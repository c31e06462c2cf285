import { type Activity, type ConversationParameters, TeamsInfo, TurnContext } from 'botbuilder';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startEchoBot } from './echoBot.ts';
import {
  cardTexts,
  type FakePerson,
  type FakeTeams,
  forgeryKinds,
  HeldBack,
  malformedKinds,
  startFakeTeams,
  type TeamsUser,
  teamsUser,
} from './index.ts';
import { type JsonObject, objectAt } from './json.ts';

const kari: FakePerson = {
  aadObjectId: '8a0c3f0e-1111-4a0a-9d0a-000000000001',
  name: 'Kari Nordmann',
  email: 'kari@verne.example',
  locale: 'nb-NO',
};
const ola: FakePerson = {
  aadObjectId: '8a0c3f0e-1111-4a0a-9d0a-000000000002',
  name: 'Ola Hansen',
  email: 'ola@verne.example',
};
const per: FakePerson = {
  aadObjectId: '8a0c3f0e-1111-4a0a-9d0a-000000000003',
  name: 'Per Ås',
  email: 'per@verne.example',
};

let fake: FakeTeams;
let bot: Awaited<ReturnType<typeof startEchoBot>>;
let user: TeamsUser;

beforeAll(async () => {
  // botbuilder writes each refusal to the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fake = await startFakeTeams({
    appId: 'c0ffee00-0000-4000-8000-000000000001',
    tenantId: 'dddddddd-0000-4000-8000-000000000001',
    people: [kari, ola, per],
    teams: [{ name: 'Chemistry', members: [kari.aadObjectId, ola.aadObjectId], channels: ['HSE'] }],
    membersPerPage: 1,
  });
  bot = await startEchoBot(fake.authentication);
  user = teamsUser(fake, { botUrl: bot.botUrl, person: kari });
});

afterAll(async () => {
  await bot.close();
  await fake.close();
  vi.restoreAllMocks();
});

/** Calls the connector as the bot does, with a token of the token endpoint unless told otherwise. */
async function call(method: string, path: string, body?: unknown, token?: string) {
  const credentials = await fake.authentication.tokenService?.credentials.createCredentials(
    fake.appId,
    undefined,
    '',
    false,
  );
  const headers = new Headers({ 'content-type': 'application/json' });
  if (token === undefined) await credentials?.signRequest(Object.assign(Object.create(null), { headers }));
  else headers.set('authorization', token);
  const response = await fetch(`${fake.serviceUrl}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: JsonObject = text === '' ? {} : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: parsed };
}

const activities = (conversationId: string) =>
  `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
const withCard = (card: JsonObject) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
const newestOf = (messages: ReturnType<TeamsUser['messages']>) => {
  const message = messages.at(-1);
  if (message === undefined) throw new Error('the bot said nothing');
  return message;
};

describe('a true call from Teams', () => {
  it('reaches the bot through the token check, and the answer is posted with a token of the bot', async () => {
    expect(await user.say('hei')).toEqual({ status: 200, body: null });
    expect(cardTexts(user.card(newestOf(user.messages())))).toContain('hei');
    expect(fake.violations).toEqual([]);
  });

  it('carries ids of the shapes that Teams gives', async () => {
    await user.say('ids');
    const turn = bot.turns.at(-1);
    expect(turn?.from.id).toMatch(/^29:1\w{40,}$/);
    expect(turn?.from.aadObjectId).toBe(kari.aadObjectId);
    expect(turn?.recipient.id).toBe(`28:${fake.appId}`);
    expect(turn?.conversation.id).toMatch(/^a:1\w{40,}$/);
    expect(turn?.channelData.tenant.id).toBe(fake.tenantId);
  });

  it('names the bot in a channel, and the answer lands in the thread', async () => {
    await user.sayInChannel(fake.channel('Chemistry', 'HSE'), 'hvem er verneombud?');
    const turn = bot.turns.at(-1);
    expect(turn?.conversation.id).toMatch(/^19:\w+@thread\.tacv2;messageid=\d+$/);
    expect(turn?.text).toBe('<at>Verne</at> hvem er verneombud?');
    expect(fake.messages(turn?.conversation.id ?? '')).toHaveLength(1);
  });

  it('is the same activity when it is delivered again', async () => {
    await user.say('én gang');
    const first = bot.turns.at(-1)?.id;
    await user.redeliver();
    expect(bot.turns.at(-1)?.id).toBe(first);
  });

  it('tells of the app being added and taken away', async () => {
    const team = fake.channel('Chemistry');
    await user.uninstall(team);
    expect((await call('POST', activities(team), { type: 'message', text: 'hei' })).status).toBe(403);
    await user.install(team);
    expect((await call('POST', activities(team), { type: 'message', text: 'hei' })).status).toBe(201);
    const told = bot.turns.slice(-4).map(({ type, action }) => [type, action ?? null]);
    expect(told).toEqual([
      ['installationUpdate', 'remove'],
      ['conversationUpdate', null],
      ['installationUpdate', 'add'],
      ['conversationUpdate', null],
    ]);
  });
});

describe('a forged call', () => {
  it.each(forgeryKinds)('is refused before the bot hears of it: %s', async (kind) => {
    const before = bot.turns.length;
    const answer = await user.forge(kind);
    expect(answer).toEqual({ status: 401, body: 'unauthorized' });
    expect(bot.turns).toHaveLength(before);
  });

  it.each(malformedKinds)(
    'with a true token but a broken value leaves no trace on other objects: %s',
    async (kind) => {
      await user.malformed(kind);
      expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
      expect((await user.say('still there')).status).toBe(200);
    },
  );
});

describe('a card', () => {
  it('is answered with a view that only the person who pressed sees', async () => {
    const second = teamsUser(fake, { botUrl: bot.botUrl, person: ola });
    await user.sayInChannel(fake.channel('Chemistry', 'HSE'), 'kort');
    const message = newestOf(fake.messages(fake.channel('Chemistry', 'HSE')));
    const answer = await user.click(message, 'Keep', { note: 'gass' });
    expect(answer.status).toBe(200);
    expect(cardTexts(user.card(message))).toEqual(['keep {"id":"case-1","version":3,"note":"gass"} manual']);
    expect(cardTexts(second.card(message))).toContain('<at>Verne</at> kort');
  });

  it('has its hidden part pressed with the inputs of both parts', async () => {
    await user.say('kort');
    await user.click(newestOf(user.messages()), 'close', { note: 'ok', sure: 'true' });
    expect(objectAt(bot.turns.at(-1)?.value, 'action').data).toEqual({
      id: 'case-1',
      note: 'ok',
      sure: 'true',
    });
  });

  it('is held back by the client while a required field is empty', async () => {
    await user.say('kort');
    expect(() => user.click(newestOf(user.messages()), 'Keep')).toThrow(HeldBack);
  });

  it('is updated in place when an old client presses its fallback', async () => {
    await user.say('kort');
    const message = newestOf(user.messages());
    await user.submitFallback(message, 'Keep', { note: 'gammel' });
    expect(cardTexts(user.card(message))).toContain('kept gammel');
    expect(newestOf(user.messages()).versions).toHaveLength(2);
  });

  it('asks for a personal view with an automatic trigger', async () => {
    const refresh = { action: { type: 'Action.Execute', verb: 'look', data: { id: 'case-1' } } };
    const channel = fake.channel('Chemistry');
    await call(
      'POST',
      activities(channel),
      withCard({ type: 'AdaptiveCard', version: '1.5', body: [], refresh }),
    );
    await user.refresh(newestOf(fake.messages(channel)));
    expect(objectAt(bot.turns.at(-1), 'value').trigger).toBe('automatic');
  });

  const six = Array.from({ length: 7 }, (_, at) => ({ type: 'Action.Submit', title: `${at}` }));
  it.each([
    ['of a newer version', 'card-version', { type: 'AdaptiveCard', version: '1.6', body: [] }],
    ['without a version', 'card-version', { type: 'AdaptiveCard', body: [] }],
    [
      'with an unknown element',
      'card-element',
      { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Badge' }] },
    ],
    [
      'newer than its version',
      'card-element',
      { type: 'AdaptiveCard', version: '1.4', body: [{ type: 'Table' }] },
    ],
    ['with seven actions', 'card-actions', { type: 'AdaptiveCard', version: '1.5', body: [], actions: six }],
    ['that is none', 'card-shape', { type: 'Card' }],
  ])('%s is refused', async (_, rule, card) => {
    expect((await call('POST', activities(user.conversationId), withCard(card))).status).toBe(400);
    expect(fake.violations.at(-1)?.rule).toBe(rule);
  });
});

describe('a dialog', () => {
  it('opens with a card and is sent off with what was typed', async () => {
    await user.openDialog({ type: 'task/fetch', form: 'report' });
    expect(user.dialog()).not.toBeNull();
    const answer = await user.submitDialog({ note: 'glatt gulv' });
    expect(answer.body).toEqual({
      task: { type: 'message', value: 'sent {"form":"report","note":"glatt gulv"}' },
    });
    expect(user.dialog()).toBeNull();
  });

  it('opens from a message, with its words', async () => {
    const shared = { text: 'Det lukter gass', linkToMessage: 'https://teams.example/l/message/1' };
    await user.messageExtension.fetchTask('reportThis', shared);
    expect(cardTexts(user.dialog()).join()).toContain('Det lukter gass');
    const answer = await user.messageExtension.submitAction('reportThis', { note: 'sjekk' }, shared);
    expect(answer.status).toBe(200);
  });
});

describe('the Bot Framework client', () => {
  it('opens a private chat, starts a thread and reads the members through the connector', async () => {
    const heard: unknown[] = [];
    const parameters = { isGroup: false, tenantId: fake.tenantId, bot: { id: fake.botId, name: 'Verne' } };
    const open = (more: Partial<ConversationParameters>) =>
      bot.adapter.createConversationAsync(
        fake.appId,
        'msteams',
        fake.serviceUrl,
        'https://api.botframework.com',
        { ...parameters, ...more } as ConversationParameters,
        async (context) => {
          heard.push(context.activity.conversation.id);
        },
      );
    await open({ members: [{ id: ola.aadObjectId, name: '' }] });
    const channelData = { channel: { id: fake.channel('Chemistry', 'HSE') } };
    await open({ channelData, activity: { type: 'message', text: 'ny tråd' } as Activity });
    expect(heard).toEqual([
      fake.personal(ola.aadObjectId),
      expect.stringMatching(/^19:\w+@thread\.tacv2;messageid=\d+$/),
    ]);
    await user.say('medlem?');
    const [turn] = bot.turns.slice(-1);
    if (turn === undefined) throw new Error('nothing was heard');
    const reference = TurnContext.getConversationReference(turn);
    await bot.adapter.continueConversationAsync(fake.appId, reference, async (context) => {
      const member = await TeamsInfo.getMember(context, kari.aadObjectId);
      heard.push(member.userPrincipalName);
      await context.sendActivity('senere');
    });
    expect(heard.at(-1)).toBe(kari.email);
    expect(newestOf(user.messages()).activity.text).toBe('senere');
  });
});

describe('the connector', () => {
  const text = { type: 'message', text: 'hei' };

  it('opens a private chat with a member of a team that has the app, and with no one else', async () => {
    const create = (person: FakePerson) =>
      call('POST', 'v3/conversations', { members: [{ id: person.aadObjectId }], tenantId: fake.tenantId });
    expect(await create(ola)).toMatchObject({ status: 201, body: { id: fake.personal(ola.aadObjectId) } });
    expect(await create(per)).toMatchObject({
      status: 403,
      body: { error: { code: 'MessageWritesBlocked' } },
    });
    expect(fake.violations.at(-1)?.rule).toBe('not-installed');
  });

  it('starts a thread in a channel', async () => {
    const channelData = { channel: { id: fake.channel('Chemistry', 'HSE') } };
    const { status, body } = await call('POST', 'v3/conversations', { channelData, activity: text });
    expect(status).toBe(201);
    expect(body.id).toBe(`${fake.channel('Chemistry', 'HSE')};messageid=${body.activityId}`);
  });

  it('changes and deletes what the bot said, and nothing else', async () => {
    const { body } = await call('POST', activities(user.conversationId), text);
    const path = `${activities(user.conversationId)}/${body.id}`;
    expect((await call('PUT', path, { ...text, text: 'hallo' })).status).toBe(200);
    expect(newestOf(user.messages()).activity.text).toBe('hallo');
    expect((await call('DELETE', path)).status).toBe(200);
    expect(await call('PUT', path, text)).toMatchObject({
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation' } },
    });
  });

  it('lists members page by page, and knows who is not one', async () => {
    const team = `v3/conversations/${fake.channel('Chemistry')}`;
    const first = await call('GET', `${team}/pagedmembers?pageSize=50`);
    const next = await call('GET', `${team}/pagedmembers?continuationToken=${first.body.continuationToken}`);
    expect(first.body.members).toMatchObject([
      { aadObjectId: kari.aadObjectId, userPrincipalName: kari.email },
    ]);
    expect(next.body.members).toMatchObject([{ aadObjectId: ola.aadObjectId, tenantId: fake.tenantId }]);
    expect(next.body.continuationToken).toBeUndefined();
    expect((await call('GET', `${team}/members/${ola.aadObjectId}`)).body.email).toBe(ola.email);
    expect(await call('GET', `${team}/members/${per.aadObjectId}`)).toMatchObject({
      status: 404,
      body: { error: { code: 'MemberNotFoundInConversation' } },
    });
  });

  it('tells of a team and its channels', async () => {
    const id = fake.channel('Chemistry');
    expect((await call('GET', `v3/teams/${id}`)).body).toMatchObject({
      id,
      name: 'Chemistry',
      memberCount: 2,
    });
    expect((await call('GET', `v3/teams/${id}/conversations`)).body.conversations).toEqual([
      { id },
      { id: fake.channel('Chemistry', 'HSE'), name: 'HSE' },
    ]);
  });

  it('refuses a call without a token of its own', async () => {
    const answer = await call('POST', activities(user.conversationId), text, 'Bearer other');
    expect(answer.status).toBe(401);
    expect(fake.violations.at(-1)?.rule).toBe('bearer-missing');
  });

  it('refuses a message over 80 KB, counted in UTF-16', async () => {
    const small = await call('POST', activities(user.conversationId), { ...text, text: 'x'.repeat(40_000) });
    const big = await call('POST', activities(user.conversationId), { ...text, text: 'x'.repeat(41_000) });
    expect([small.status, big.status]).toEqual([201, 413]);
  });

  it('refuses a route that Teams does not have', async () => {
    expect((await call('POST', 'v3/batch/conversation/users', {})).status).toBe(404);
    expect(fake.violations.at(-1)?.rule).toBe('route-unknown');
  });
});

describe('a planned failure', () => {
  const text = { type: 'message', text: 'hei' };
  const post = () => call('POST', activities(user.conversationId), text);
  const lifts: (() => void)[] = [];
  afterEach(() => {
    for (const lift of lifts.splice(0)) lift();
  });

  it.each([
    [{ kind: 'blocked' }, 403],
    [{ kind: 'not-found' }, 404],
    [{ kind: 'precondition-failed' }, 412],
    [{ kind: 'server-error' }, 500],
    [{ kind: 'throttled', retryAfterSeconds: 2 }, 429],
  ] as const)('%o strikes as often as was said', async (plan, status) => {
    lifts.push(fake.fail(/^POST .*activities$/, plan));
    const struck = await post();
    expect(struck.status).toBe(status);
    expect(struck.headers.get('retry-after')).toBe(status === 429 ? '2' : null);
    expect((await post()).status).toBe(201);
  });

  it('can keep the message and lose the answer', async () => {
    const before = user.messages().length;
    lifts.push(fake.fail('/activities', { kind: 'accept-then-reset' }));
    await expect(post()).rejects.toThrow('fetch failed');
    expect(user.messages()).toHaveLength(before + 1);
    expect(fake.calls.at(-1)?.status).toBe('reset');
  });

  it('can take its time', async () => {
    lifts.push(fake.fail('/activities', { kind: 'slow', milliseconds: 60 }));
    const before = performance.now();
    expect((await post()).status).toBe(201);
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  });
});
