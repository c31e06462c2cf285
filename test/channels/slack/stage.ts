import restify from 'restify';
import type { Command } from '../../../src/app/commands.ts';
import type { FormMessage, HomeMessage, Message } from '../../../src/app/messages.ts';
import type { Channel, Log, Presented, Rendering, Reply, Request, Verne } from '../../../src/app/ports.ts';
import type { SlackSettings } from '../../../src/channels/slack/settings.ts';
import { createSlackChannel, type SlackChannel } from '../../../src/channels/slack/slackChannel.ts';
import type { ProblemTexts } from '../../../src/channels/slack/views.ts';
import type { Language } from '../../../src/domain/language.ts';
import {
  BOT_USER,
  type FakeSlack,
  type SlackUser,
  slackUser,
  startFakeSlack,
} from '../../fakes/slack/index.ts';

export const SECRET = 'a signing secret';
export const TEAM = 'T1';
export const BOT_TOKEN = 'xoxb-fake';

/** What the app's manifest asks for. */
const SCOPES = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'im:history',
  'im:read',
  'im:write',
  'users:read',
  'users:read.email',
];

/** What the scripted core does with a command. */
export type Script = (request: Request) => Reply | Promise<Reply>;

/** A core that remembers what it was asked, knows a redelivery, and replies by script; 'done' unless told. */
export function scriptedVerne() {
  const requests: Request[] = [];
  const profiles: Awaited<ReturnType<Request['profile']>>[] = [];
  const places: { readonly channel: string; readonly route: unknown }[] = [];
  const handled = new Set<string>();
  const scripts = new Map<Command['do'], Script>();
  const pages = new Map<string, Presented>();
  const verne: Verne = {
    handle: async (request) => {
      if (handled.has(request.event)) return { kind: 'done' };
      const reply = (await scripts.get(request.command.do)?.(request)) ?? { kind: 'done' };
      handled.add(request.event);
      requests.push(request);
      return reply;
    },
    present: async () => null,
    home: async ({ user }) => pages.get(user) ?? null,
    setReachable: async () => undefined,
    setPlace: async (_platform, _tenant, channel, route) => {
      places.push({ channel, route });
    },
  };
  return {
    verne,
    requests,
    profiles,
    places,
    pages,
    on: (verb: Command['do'], script: Script) => scripts.set(verb, script),
    commands: () => requests.map(({ command }) => command),
  };
}

/** A card for each message: its type and language, its problems and, for a form, an input for each question. */
export function render(message: Message, language: Language): Rendering {
  const text = `${message.type} ${language}`;
  const body: unknown[] = [{ type: 'TextBlock', text, wrap: true }];
  if (message.type !== 'form') return { text, card: { type: 'AdaptiveCard', version: '1.5', body } };
  for (const id of Object.keys(message.problems)) body.push({ type: 'TextBlock', text: `problem ${id}` });
  const { command, subject, version, questions } = message;
  const inputs = questions.map(({ question, answer }) => ({
    type: 'Input.Text',
    id: question.id,
    label: question.id,
    ...(answer === null ? {} : { value: answer }),
  }));
  const actions = [
    { type: 'Action.Submit', title: 'Send', data: { do: command, id: subject, v: version } },
    { type: 'Action.Submit', title: 'Edit', data: { do: 'draft.form', id: subject, v: version, form: true } },
    { type: 'Action.Submit', title: 'Cancel', data: { do: 'draft.cancel', id: subject, v: version } },
  ];
  return { text, card: { type: 'AdaptiveCard', version: '1.5', body: [...body, ...inputs], actions } };
}

/** A form of one free-text question. */
export function formOf(changes: Partial<FormMessage> = {}): FormMessage {
  return {
    type: 'form',
    command: 'draft.form',
    form: 'intake',
    subject: 'draft-1',
    version: 1,
    questions: [
      {
        form: 'intake',
        question: { id: 'what', kind: 'text', required: false, source: [] },
        options: null,
        answer: null,
      },
    ],
    problems: {},
    emergency: null,
    review: null,
    today: '2026-11-20',
    ...changes,
  };
}

export const notice: Message = { type: 'notice', notice: 'language-set' };
export const tell: Reply = { kind: 'tell', message: notice, language: 'en' };
export const openForm: Reply = { kind: 'form', form: formOf(), language: 'nb' };

/** A start page, as the core presents it. */
export function page(): Presented {
  const empty = { type: 'case-list', lines: [], total: 0 } as const;
  const message: HomeMessage = {
    type: 'home',
    reports: { ...empty, whose: 'reports' },
    cases: { ...empty, whose: 'cases' },
    draft: null,
  };
  return { message, language: 'nb', version: 0, final: false };
}

/** A card with a button of each kind, as it is sent to somebody. */
export const buttons: Rendering = {
  text: 'Buttons',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'Input.Text', id: 'words', label: 'Words' }],
    actions: [
      { type: 'Action.Execute', title: 'Show', data: { do: 'case.show', id: 'case-1', v: 0 } },
      {
        type: 'Action.Execute',
        title: 'Accept',
        data: { do: 'case.accept', id: 'case-1', v: 3, form: true },
      },
      { type: 'Action.Execute', title: 'Answer', data: { do: 'draft.answer', id: 'd1', v: 2, q: 'words' } },
      { type: 'Action.Execute', title: 'Stray', data: { do: 'case.destroy', id: 'case-1', v: 3 } },
      { type: 'Action.OpenUrl', title: 'Read', url: 'https://example.no/' },
    ],
  },
};

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
    readonly problemTexts?: ProblemTexts;
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
    ...(given.problemTexts ? { problemTexts: given.problemTexts } : {}),
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

async function until<T>(probe: () => T | undefined | null | false): Promise<T> {
  const end = Date.now() + 8_000;
  for (;;) {
    const found = probe();
    if (found) return found;
    if (Date.now() > end) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
