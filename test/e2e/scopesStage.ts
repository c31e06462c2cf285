import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createEmulator } from 'emulate';
import restify from 'restify';
import { z } from 'zod';
import { createSlackChannel, type SlackChannel } from '../../src/channels/slack/slackChannel.ts';
import { render, scriptedVerne } from '../channels/slack/script.ts';
import { signedRequest } from '../fakes/slack/signing.ts';
import { freePort } from './processes.ts';

/** One call of the Web API, with the error that came back; null when it worked. */
export interface Call {
  readonly method: string;
  readonly error: string | null;
}

const secret = 'a signing secret';
const token = 'xoxb-verne';
/** Sets the scene, and may do anything. */
const setup = 'xoxb-setup';
export const email = 'leif.sandmark@example.no';

const answer = z.looseObject({
  ok: z.boolean(),
  error: z.string().optional(),
  view: z.looseObject({ id: z.string(), hash: z.string() }).optional(),
});
type Answer = z.infer<typeof answer>;

/** An independent Slack that holds the app to these scopes, with the channel in front of a scripted core. */
export interface ScopesStage {
  readonly core: ReturnType<typeof scriptedVerne>;
  readonly slack: SlackChannel;
  readonly calls: readonly Call[];
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  /** A private channel that the bot is in. */
  readonly group: string;
  /** The view that was opened or changed last. */
  view(): NonNullable<Answer['view']>;
  /** A trigger of this person's, from a view when one is given. */
  trigger(view?: string): Promise<string>;
  /** Sends what Slack sends: a JSON body for an event, a form for everything else. */
  sends(body: Readonly<Record<string, unknown>>): Promise<void>;
  /** Asks the Slack directly, with a token that may do anything. */
  ask(method: string, args?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

export async function openScopesStage(scopes: readonly string[]): Promise<ScopesStage> {
  const emulator = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      slack: {
        strict_scopes: true,
        users: [{ name: 'verne' }, { name: 'leif', real_name: 'Leif Sandmark', email }],
        channels: [{ name: 'ikj' }],
        tokens: [
          { token, user: 'verne', scopes },
          { token: setup, user: 'verne' },
        ],
      },
    },
  });
  const ask = (method: string, args: Readonly<Record<string, string>> = {}, as = setup) =>
    fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${as}` },
      body: new URLSearchParams(args),
    });
  const world = await worldOf(ask);
  const calls: Call[] = [];
  let view: Answer['view'];
  const proxy = await recorder(emulator.url, (method, given) => {
    calls.push({ method, error: given.ok ? null : (given.error ?? 'unknown') });
    view = given.view ?? view;
  });
  const core = scriptedVerne();
  const silent = () => undefined;
  const slack = createSlackChannel({
    settings: {
      botToken: token,
      signingSecret: secret,
      appToken: null,
      teamId: world.team,
      apiUrl: `${proxy.url}/api/`,
    },
    verne: core.verne,
    clock: { now: () => new Date().toISOString() },
    log: { info: silent, warn: silent, error: silent },
    render,
    photo: async () => Buffer.from('a photo'),
  });
  const app = restify.createServer();
  slack.mount(app);
  app.listen(0, '127.0.0.1');
  await once(app, 'listening');
  await slack.start();
  return {
    core,
    slack,
    calls,
    ...world,
    view: () => {
      if (view === undefined) throw new Error('no view is open');
      return view;
    },
    trigger: async (from) => {
      const args = { user_id: world.user, ...(from === undefined ? {} : { view_id: from }) };
      const given = await (await ask('views.generateTriggerId', args, token)).json();
      return z.object({ trigger_id: z.string() }).parse(given).trigger_id;
    },
    sends: (body) => sends(`http://127.0.0.1:${app.address().port}/slack/events`, body),
    ask,
    close: async () => {
      await slack.close();
      await closed(app.server);
      await closed(proxy.server);
      await emulator.close();
    },
  };
}

async function worldOf(ask: (method: string, args?: Readonly<Record<string, string>>) => Promise<Response>) {
  const team = z.object({ team_id: z.string() }).parse(await (await ask('auth.test')).json());
  const found = z
    .object({ user: z.looseObject({ id: z.string() }) })
    .parse(await (await ask('users.lookupByEmail', { email })).json());
  const listed = z
    .object({ channels: z.array(z.looseObject({ id: z.string(), name: z.string() })) })
    .parse(await (await ask('conversations.list')).json());
  const channel = listed.channels.find(({ name }) => name === 'ikj');
  const made = z
    .object({ channel: z.looseObject({ id: z.string() }) })
    .parse(await (await ask('conversations.create', { name: 'ikj-private', is_private: 'true' })).json());
  return { team: team.team_id, user: found.user.id, channel: channel?.id ?? '', group: made.channel.id };
}

/** Passes every call on, and tells of it. */
async function recorder(target: string, told: (method: string, given: Answer) => void) {
  const server = createServer(async (request, response) => {
    const sent = await buffer(request);
    const given = await fetch(`${target}${request.url}`, {
      method: 'POST',
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? '',
      },
      body: sent,
    });
    // The addresses in it lead back here, as those of Slack lead to Slack.
    const text = (await given.text()).replaceAll(target, `http://${request.headers.host}`);
    if (!request.url?.startsWith('/api/')) {
      response.writeHead(given.status);
      response.end(text);
      return;
    }
    const read = answer.safeParse(given.ok ? JSON.parse(text) : {});
    told(
      request.url?.replace('/api/', '') ?? '',
      read.success ? read.data : { ok: false, error: `http-${given.status}` },
    );
    // Two statements, because restify's `writeHead` gives nothing back.
    response.writeHead(given.status, { 'content-type': 'application/json' });
    response.end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  return { server, url: `http://127.0.0.1:${port}` };
}

async function sends(url: string, body: Readonly<Record<string, unknown>>): Promise<void> {
  const isEvent = body.type === 'event_callback';
  const fields = 'command' in body ? Object.entries(body) : [['payload', JSON.stringify(body)]];
  const form = new URLSearchParams(fields.map(([name, value]) => [String(name), String(value)]));
  const text = isEvent ? JSON.stringify(body) : String(form);
  const type = isEvent ? 'application/json' : 'application/x-www-form-urlencoded';
  const request = signedRequest(text, type, secret, Date.now());
  const response = await fetch(url, { method: 'POST', ...request });
  await response.text();
}

async function closed(server: Pick<Server, 'close' | 'closeAllConnections'>): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await ended;
}
