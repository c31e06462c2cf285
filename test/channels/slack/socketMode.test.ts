import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSlackChannel, type SlackChannel } from '../../../src/channels/slack/slackChannel.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/index.ts';
import { down, render, scriptedVerne, tell } from './script.ts';
import { type SocketSlack, startSocketSlack } from './socketSlack.ts';
import { logBook, SCOPES, until } from './stage.ts';

let fake: FakeSlack;
let socket: SocketSlack;
let slack: SlackChannel;
let core: ReturnType<typeof scriptedVerne>;

const channel = (appToken: string) =>
  createSlackChannel({
    settings: {
      botToken: 'xoxb-fake',
      signingSecret: 'secret',
      appToken,
      teamId: 'T1',
      apiUrl: socket.apiUrl,
    },
    verne: core.verne,
    clock: { now: () => new Date().toISOString() },
    log: logBook().log,
    render,
    photo: async () => null,
  });

beforeEach(async () => {
  fake = await startFakeSlack({ scopes: SCOPES, users: [{ id: 'UKARI', name: 'kari', locale: 'nb-NO' }] });
  socket = await startSocketSlack(fake);
  core = scriptedVerne();
  slack = channel('xapp-fake');
  await slack.start();
});

afterEach(async () => {
  await slack.close();
  await socket.close();
  await fake.close();
  expect(fake.violations).toEqual([]);
});

const message = (team = 'T1', eventId = 'Ev1') => ({
  type: 'event_callback',
  team_id: team,
  event_id: eventId,
  event: { type: 'message', channel: 'DKARI', channel_type: 'im', user: 'UKARI', text: 'hei', ts: '1.1' },
});

const command = (trigger: string) => ({
  command: '/hse',
  text: 'who?',
  team_id: 'T1',
  user_id: 'UKARI',
  trigger_id: trigger,
});

describe('over a socket', () => {
  it('the app connects with its app-level token', () => {
    expect(socket.tokens).toEqual(['Bearer xapp-fake']);
    expect([socket.isConnected(), slack.ready()]).toEqual([true, true]);
  });

  it('an event is acknowledged when it is durable, and not before', async () => {
    let finish = (): void => undefined;
    core.on('say', async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { kind: 'done' };
    });
    socket.push('events_api', 'e1', message());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(socket.acknowledged).toEqual([]);
    finish();
    await until(() => socket.acknowledged[0]);
    expect(socket.acknowledged).toMatchObject([{ envelope_id: 'e1' }]);
    expect(core.requests).toMatchObject([{ event: 'slack:T1:Ev1', command: { do: 'say', text: 'hei' } }]);
  });

  it('an event that could not be saved is not acknowledged, and is taken when it comes again', async () => {
    core.on('say', down);
    socket.push('events_api', 'e1', message());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(socket.acknowledged).toEqual([]);
    core.on('say', () => ({ kind: 'done' }));
    socket.push('events_api', 'e2', message());
    await until(() => socket.acknowledged[0]);
    expect(core.requests).toHaveLength(1);
  });

  it('a command is answered in its acknowledgement', async () => {
    core.on('who', () => tell);
    socket.push('slash_commands', 'e1', command('t1'));
    await until(() => socket.acknowledged[0]);
    expect(socket.acknowledged).toMatchObject([
      { envelope_id: 'e1', payload: { response_type: 'ephemeral', text: 'notice en' } },
    ]);
  });

  it('what belongs to another workspace is acknowledged, so that it ends there, and does nothing', async () => {
    socket.push('events_api', 'e1', message('T9'));
    await until(() => socket.acknowledged[0]);
    expect(core.requests).toEqual([]);
  });

  it('a refused app-level token ends the start', async () => {
    const other = channel('xapp-other');
    await expect(other.start()).rejects.toMatchObject({ code: 'slack-app-token-refused' });
    await other.close();
  });
});
