import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlaceProfile } from '../../../src/app/ports.ts';
import { BOT_USER } from '../../fakes/slack/index.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});
afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

/** What Slack says of the place in which somebody asked last. */
const looked = async (): Promise<PlaceProfile | null | undefined> => stage.core.requests.at(-1)?.here?.look();

describe('the place in which somebody asks', () => {
  it('is a public channel that the bot is in', async () => {
    await stage.kari.command('/hse', 'connect IKJ', { channel: 'CLAB' });
    expect(stage.core.commands()).toEqual([{ do: 'channel.connect', text: 'IKJ' }]);
    expect(stage.core.requests[0]?.here?.channel).toBe('CLAB');
    expect(await looked()).toEqual({
      name: 'lab',
      kind: 'public',
      isArchived: false,
      isMember: true,
      route: {},
    });
  });

  it('is asked of Slack once, however often it is looked at', async () => {
    await stage.kari.mention('CLAB', 'koble denne kanalen til IKJ');
    expect(stage.core.commands()).toEqual([{ do: 'say', text: 'koble denne kanalen til IKJ', aside: true }]);
    await looked();
    await looked();
    expect(stage.fake.calls.filter(({ method }) => method === 'conversations.info')).toHaveLength(1);
  });

  it.each([
    ['a channel that the bot is not in', { members: ['UKARI'] }, { kind: 'public', isMember: false }],
    ['a private channel that the bot is in', { isPrivate: true }, { kind: 'private', isMember: true }],
    [
      'a private channel that it is not in',
      { isPrivate: true, members: ['UKARI'] },
      { kind: 'private', isMember: false, name: null },
    ],
    ['a channel shared with others', { isShared: true }, { kind: 'shared' }],
    ['an archived channel', { isArchived: true }, { isArchived: true }],
  ])('can be %s', async (_, more, known) => {
    stage.fake.workspace.channels.set('CNEW', {
      id: 'CNEW',
      name: 'new',
      members: ['UKARI', BOT_USER],
      ...more,
    });
    await stage.kari.command('/hse', 'connect', { channel: 'CNEW' });
    expect(await looked()).toMatchObject(known);
  });

  it('can be a chat of some people, which no bot is asked about', async () => {
    const chat = { id: 'GCHAT', name: 'mpdm-kari--john-1', members: ['UKARI'] };
    stage.fake.workspace.channels.set('GCHAT', chat);
    await stage.kari.command('/hse', 'connect', { channel: 'GCHAT' });
    expect(await looked()).toMatchObject({ kind: 'group-chat' });
    expect(stage.fake.calls.filter(({ method }) => method === 'conversations.info')).toEqual([]);
  });

  it('is none in the private chat', async () => {
    await stage.kari.command('/hse', 'connect');
    await stage.kari.say('koble denne kanalen til IKJ');
    expect(stage.core.requests.map(({ here }) => here)).toEqual([null, null]);
  });

  it('has a name, also when nobody asks from within it', async () => {
    expect(await stage.slack.channel.placeName?.('CLAB', {})).toBe('lab');
    expect(await stage.slack.channel.placeName?.('CNONE', {})).toBeNull();
  });

  it('is not known while Slack does not answer', async () => {
    stage.fake.fail('conversations.info', { kind: 'server_error' });
    await stage.kari.command('/hse', 'connect', { channel: 'CLAB' });
    expect(await looked()).toBeNull();
  });
});
