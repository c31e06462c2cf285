import restify from 'restify';
import type { Channel, Log } from '../../../src/app/ports.ts';
import type { SlackSettings } from '../../../src/channels/slack/settings.ts';
import { createSlackChannel, type SlackChannel } from '../../../src/channels/slack/slackChannel.ts';
import {
  BOT_USER,
  type FakeSlack,
  type SlackUser,
  slackUser,
  startFakeSlack,
} from '../../fakes/slack/index.ts';
import { render, scriptedVerne } from './script.ts';

export const SECRET = 'a signing secret';
export const TEAM = 'T1';
export const BOT_TOKEN = 'xoxb-fake';

/** What the app's manifest asks for. */
export const SCOPES = [
  'app_mentions:read',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'users:read',
  'users:read.email',
];

/** Everything that was logged, as text. */
export function logBook() {
  const lines: string[] = [];
  const write =
    (level: string) =>
    (event: string, details?: Readonly<Record<string, unknown>>): void => {
      lines.push(`${level} ${event} ${JSON.stringify(details ?? {})}`);
    };
  const log: Log = { info: write('info'), warn: write('warn'), error: write('error') };
  return { lines, log };
}

export interface Stage {
  readonly fake: FakeSlack;
  readonly core: ReturnType<typeof scriptedVerne>;
  /** The photos that can be shown, by id. */
  readonly photos: Map<string, Uint8Array>;
  readonly slack: SlackChannel;
  readonly channel: Channel;
  readonly url: string;
  readonly logged: string[];
  readonly kari: SlackUser;
  readonly john: SlackUser;
  /** Somebody at a Slack client that signs with another secret, or belongs to another workspace. */
  somebody(changes: { readonly secret?: string; readonly team?: string }): SlackUser;
  /** Resolves when `probe` gives something. */
  until<T>(probe: () => T | undefined | null | false): Promise<T>;
  close(): Promise<void>;
}

/** A fake Slack, the real channel on a real restify server, and a scripted core. */
export async function startStage(
  given: {
    readonly settings?: Partial<SlackSettings>;
    readonly scopes?: readonly string[];
    readonly now?: () => string;
    readonly isStarted?: boolean;
  } = {},
): Promise<Stage> {
  const fake = await startFakeSlack({
    scopes: given.scopes ?? SCOPES,
    teamId: TEAM,
    botToken: BOT_TOKEN,
    users: [
      { id: 'UKARI', name: 'kari', realName: 'Kari Nordmann', email: 'kari@verne.example', locale: 'nb-NO' },
      { id: 'UJOHN', name: 'john', realName: 'John Smith', email: 'john@verne.example', locale: 'en-GB' },
    ],
    channels: [{ id: 'CLAB', name: 'lab', members: ['UKARI', 'UJOHN', BOT_USER] }],
  });
  const core = scriptedVerne();
  const photos = new Map<string, Uint8Array>();
  const { lines, log } = logBook();
  const slack = createSlackChannel({
    settings: {
      botToken: BOT_TOKEN,
      signingSecret: SECRET,
      appToken: null,
      teamId: TEAM,
      apiUrl: fake.url,
      ...given.settings,
    },
    verne: core.verne,
    clock: { now: given.now ?? (() => new Date().toISOString()) },
    log,
    render,
    photo: async (id) => photos.get(id) ?? null,
  });
  const server = restify.createServer();
  slack.mount(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  if (given.isStarted !== false) await slack.start();
  const url = `http://127.0.0.1:${server.address().port}/slack/events`;
  const somebody: Stage['somebody'] = ({ secret = SECRET, team = TEAM }) =>
    slackUser(fake, { appUrl: url, signingSecret: secret, user: 'UKARI', team });
  return {
    fake,
    core,
    photos,
    slack,
    channel: slack.channel,
    url,
    logged: lines,
    kari: somebody({}),
    john: slackUser(fake, { appUrl: url, signingSecret: SECRET, user: 'UJOHN' }),
    somebody,
    until,
    close: async () => {
      await slack.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      });
      await fake.close();
    },
  };
}

export async function until<T>(probe: () => T | undefined | null | false): Promise<T> {
  const end = Date.now() + 8_000;
  for (;;) {
    const found = probe();
    if (found) return found;
    if (Date.now() > end) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
