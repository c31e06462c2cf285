import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_USER } from '../../fakes/slack/index.ts';
import { page, tell } from './script.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

describe('the start page', () => {
  const homeText = () => JSON.stringify(stage.fake.views.home('UKARI')?.blocks ?? []);

  it('is published when it is opened', async () => {
    stage.core.pages.set('UKARI', page());
    await stage.kari.openHome();
    await stage.until(() => homeText().includes('home nb'));
    expect(stage.core.requests).toEqual([]);
  });

  it('greets somebody whom the core does not know yet', async () => {
    stage.core.on('greet', () => {
      stage.core.pages.set('UKARI', page());
      return tell;
    });
    await stage.kari.openHome();
    await stage.until(() => homeText().includes('home nb'));
    expect(stage.core.requests).toMatchObject([{ route: { im: stage.kari.im }, command: { do: 'greet' } }]);
    expect(await stage.until(() => stage.fake.messages('UKARI')[0])).toMatchObject({ text: 'notice en' });
  });

  it('is brought up to date after the person did something, and after something was sent to them', async () => {
    stage.core.pages.set('UKARI', page());
    await stage.kari.openHome();
    const published = () =>
      stage.fake.calls.filter(({ method, outcome }) => method === 'views.publish' && outcome === 'ok').length;
    await stage.until(() => published() === 1);
    await stage.kari.say('hei');
    await stage.until(() => published() === 2);
    const to = { kind: 'person', tenant: 'T1', user: 'UKARI', route: null } as const;
    await stage.channel.send(
      to,
      { card: { type: 'AdaptiveCard', version: '1.5', body: [] }, text: 'x' },
      'k',
    );
    await stage.until(() => published() === 3);
  });

  it('is published anew when another process published meanwhile', async () => {
    stage.core.pages.set('UKARI', page());
    await stage.kari.openHome();
    await stage.until(() => homeText().includes('home nb'));
    stage.fake.fail('views.publish', { kind: 'error', code: 'hash_conflict' });
    stage.core.pages.set('UKARI', { ...page(), language: 'en' });
    await stage.kari.openHome();
    await stage.until(() => homeText().includes('home en'));
  });

  it('is not published for the other tab', async () => {
    stage.core.pages.set('UKARI', page());
    await stage.kari.event({
      type: 'app_home_opened',
      user: 'UKARI',
      channel: stage.kari.im,
      tab: 'messages',
    });
    await stage.slack.close();
    expect(stage.fake.views.home('UKARI')).toBe(undefined);
  });
});

describe('channels and the app itself', () => {
  it('a channel that the bot is added to can be written in, until it is removed', async () => {
    await stage.kari.event({ type: 'member_joined_channel', user: BOT_USER, channel: 'CLAB' });
    await stage.kari.event({ type: 'member_joined_channel', user: 'UJOHN', channel: 'COTHER' });
    await stage.kari.event({ type: 'channel_left', channel: 'CLAB' });
    expect(stage.core.places).toEqual([
      { channel: 'CLAB', what: 'added', route: {}, name: 'lab', kind: 'public' },
      { channel: 'CLAB', what: 'lost', loss: 'removed' },
    ]);
  });

  it('a channel that is renamed, archived or deleted is known to be', async () => {
    await stage.kari.event({ type: 'channel_rename', channel: { id: 'CLAB', name: 'verksted', created: 1 } });
    await stage.kari.event({ type: 'group_archive', channel: 'GLAB' });
    await stage.kari.event({ type: 'channel_deleted', channel: 'COLD' });
    expect(stage.core.places).toEqual([
      { channel: 'CLAB', what: 'renamed', name: 'verksted' },
      { channel: 'GLAB', what: 'lost', loss: 'archived' },
      { channel: 'COLD', what: 'lost', loss: 'deleted' },
    ]);
  });

  it('a channel that comes back from the archive has the bot in it only when Slack says so', async () => {
    const lab = stage.fake.workspace.channel('CLAB');
    await stage.kari.event({ type: 'channel_unarchive', channel: 'CLAB', user: 'UKARI' });
    lab.members = lab.members.filter((member) => member !== BOT_USER);
    await stage.kari.event({ type: 'channel_unarchive', channel: 'CLAB', user: 'UKARI' });
    expect(stage.core.places).toEqual([
      { channel: 'CLAB', what: 'added', route: {}, name: 'lab', kind: 'public' },
      { channel: 'CLAB', what: 'lost', loss: 'removed' },
    ]);
  });

  it.each([
    ['is uninstalled', { type: 'app_uninstalled' }],
    ['loses its token', { type: 'tokens_revoked', tokens: { bot: [BOT_USER] } }],
  ])('an app that %s is not ready any more, and says so in the log', async (_what, event) => {
    expect(stage.slack.ready()).toBe(true);
    expect((await stage.kari.event(event)).status).toBe(200);
    expect(stage.slack.ready()).toBe(false);
    expect(stage.logged).toContainEqual('error slack.uninstalled {}');
  });

  it('a person’s revoked token is none of the bot’s', async () => {
    await stage.kari.event({ type: 'tokens_revoked', tokens: { oauth: ['UKARI'] } });
    expect(stage.slack.ready()).toBe(true);
  });
});
