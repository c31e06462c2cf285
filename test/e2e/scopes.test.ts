import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { slackScopes } from '../../manifest/slack/scopes.ts';
import type { Destination, Profile } from '../../src/app/ports.ts';
import { buttons, openForm, page, tell } from '../channels/slack/script.ts';
import { type Call, email, openScopesStage, type ScopesStage } from './scopesStage.ts';

const manifest = z
  .object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })
  .parse(parse(readFileSync(new URL('../../manifest/slack/manifest.yaml', import.meta.url), 'utf8')));
const scopes = manifest.oauth_config.scopes.bot;

/** Calls that go another way than by the bot token, and so need none of its scopes. */
const otherwise = {
  'apps.connections.open': 'made by the SDK with the app-level token, whose own scope is connections:write',
} as const;

const folder = new URL('../../src/channels/slack/', import.meta.url);

/** Every method of the Web API that the code calls, as it is written there: client.chat.postMessage(…). */
function methodsInCode(): readonly string[] {
  const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const calls = [...code.join('\n').matchAll(/client\s*\.\s*(\w+)\s*\.\s*(\w+)\s*\(/g)];
  return [...new Set(calls.map(([, family, name]) => `${family}.${name}`))].sort();
}

type Deed = (stage: ScopesStage) => Promise<unknown>;

const interaction = ({ team, user }: ScopesStage, trigger: string) => ({
  team: { id: team },
  user: { id: user, team_id: team, name: 'leif' },
  trigger_id: trigger,
});

const event = ({ team, user }: ScopesStage, id: string, given: Readonly<Record<string, unknown>>) => ({
  type: 'event_callback',
  team_id: team,
  event_id: id,
  event: { user, event_ts: '1.1', ...given },
});

async function pressesInModal(stage: ScopesStage, data: unknown): Promise<void> {
  const { id, hash } = stage.view();
  const trigger = await stage.trigger(id);
  await stage.sends({
    type: 'block_actions',
    ...interaction(stage, trigger),
    view: { type: 'modal', id, hash, blocks: [], state: { values: {} } },
    actions: [{ type: 'button', action_id: 'a', value: JSON.stringify(data) }],
  });
}

/** Everything that makes the channel call Slack. */
const deeds: Readonly<Record<string, Deed>> = {
  'finds, writes to, updates and looks for': async ({ slack: { channel }, team, user }) => {
    await channel.find(email);
    const to: Destination = { kind: 'person', tenant: team, user, route: null };
    const sent = await channel.send(to, buttons, 'key-1');
    await channel.update(sent, to, buttons);
    expect(await channel.wasSent(to, 'key-1', '2026-01-01T00:00:00.000Z')).toEqual(sent);
  },
  'shows a photo and takes it away': async ({ slack: { channel }, team, user }) => {
    const to: Destination = { kind: 'person', tenant: team, user, route: null };
    const pictures = { as: 'whole', photos: [{ id: 'p1', alt: 'Photo 1' }] } as const;
    const sent = await channel.send(to, { ...buttons, pictures }, 'key-3');
    await channel.update(sent, to, buttons);
  },
  'shows a picture that is drawn for a message': async ({ slack: { channel }, core, team, user }) => {
    core.drawings.set(`${user} year whole light`, Buffer.from('a drawing'));
    const to: Destination = { kind: 'person', tenant: team, user, route: null };
    await channel.send(to, { ...buttons, drawing: { id: 'year', alt: 'The year' } }, 'key-4');
  },
  'asks what channels are called': async ({ slack, channel, group }) => {
    await slack.channel.placeName?.(channel, {});
    await slack.channel.placeName?.(group, {});
  },
  'posts in a channel': ({ slack, channel }) =>
    slack.channel.send({ kind: 'channel', channel, route: null }, buttons, 'key-2'),
  'answers in private': async (stage) => {
    const asked = await stage.ask('conversations.open', { users: stage.user });
    const im = z.object({ channel: z.object({ id: z.string() }) }).parse(await asked.json());
    const message = { type: 'message', channel: im.channel.id, channel_type: 'im', text: 'hei', ts: '1.1' };
    await stage.sends(event(stage, 'Ev1', message));
  },
  'answers in a channel': (stage) =>
    stage.sends(event(stage, 'Ev2', { type: 'app_mention', channel: stage.channel, text: 'hei', ts: '1.2' })),
  'publishes the start page': (stage) =>
    stage.sends(event(stage, 'Ev3', { type: 'app_home_opened', tab: 'home' })),
  'opens a form from a command': async (stage) =>
    stage.sends({
      command: '/hse',
      text: 'report',
      team_id: stage.team,
      user_id: stage.user,
      channel_id: stage.channel,
      trigger_id: await stage.trigger(),
    }),
  'opens a form from a message': async (stage) => {
    const posted = await stage.ask('chat.postMessage', { channel: stage.channel, text: 'Glass på gulvet' });
    const { ts } = z.looseObject({ ts: z.string() }).parse(await posted.json());
    await stage.sends({
      type: 'message_action',
      callback_id: 'report_message',
      ...interaction(stage, await stage.trigger()),
      channel: { id: stage.channel },
      message: { text: 'Glass på gulvet', ts },
    });
  },
  'shows words on top of a form': (stage) => pressesInModal(stage, { do: 'nothing of ours' }),
  'changes a form': (stage) => pressesInModal(stage, { do: 'report.form', id: 'x', v: 0 }),
};

/** Does everything; with `refusable`, a deed that Slack refuses does not keep the others from being done. */
async function allDone(
  stage: ScopesStage,
  refusable = false,
): Promise<{ readonly calls: readonly Call[]; profile: Profile }> {
  const { core, user, slack } = stage;
  core.pages.set(user, page());
  core.on('say', () => tell);
  core.on('report', () => openForm);
  for (const deed of Object.values(deeds)) {
    await deed(stage).catch((error: unknown) => {
      if (!refusable) throw error;
    });
    await slack.settled();
  }
  const said = core.requests.find(({ command }) => command.do === 'say');
  const profile = (await said?.profile()) ?? { name: '', email: null };
  return { calls: stage.calls, profile };
}

describe('the rights of the Slack manifest', () => {
  let stage: ScopesStage | null = null;
  const open = async (rights: readonly string[]) => {
    stage = await openScopesStage(rights);
    return stage;
  };
  afterEach(async () => {
    await stage?.close();
    stage = null;
  });

  it('are enough for every call that the channel makes', async () => {
    const { calls, profile } = await allDone(await open(scopes));
    expect(calls.filter(({ error }) => error !== null)).toEqual([]);
    expect([...new Set(calls.map(({ method }) => method))].sort()).toEqual(methodsInCode());
    expect(profile).toEqual({ name: 'Leif Sandmark', email });
  });

  it.each(slackScopes.filter(({ methods }) => methods.length > 0))(
    'are not enough without $scope',
    async ({ scope, methods }) => {
      const { calls, profile } = await allDone(await open(scopes.filter((each) => each !== scope)), true);
      const refused = calls.filter(({ error }) => error === 'missing_scope').map(({ method }) => method);
      expect(refused).not.toEqual([]);
      expect(methods).toEqual(expect.arrayContaining(refused));
      if (scope === 'users:read.email') expect(profile.email).toBeNull();
    },
  );

  it.each(Object.entries(otherwise))('say nothing of %s, which is %s', async (method) => {
    const { ask } = await open(scopes);
    expect((await ask(method)).status).toBe(404);
    expect(methodsInCode()).not.toContain(method);
  });
});
