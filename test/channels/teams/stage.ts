import type { Server } from 'node:http';
import restify from 'restify';
import type { Command } from '../../../src/app/commands.ts';
import type { MadeFile } from '../../../src/app/documents/making.ts';
import type { FormMessage, Message } from '../../../src/app/messages.ts';
import type { Log, Rendering, Reply, Request, Verne } from '../../../src/app/ports.ts';
import { createTeamsChannel, type TeamsSettings } from '../../../src/channels/teams/channel.ts';
import type { Language } from '../../../src/domain/language.ts';
import { type FakePerson, type FakeTeams, startFakeTeams, teamsUser } from '../../fakes/teams/index.ts';

export const kari: FakePerson = {
  aadObjectId: '8a0c3f0e-2222-4a0a-9d0a-000000000001',
  name: 'Kari Nordmann',
  email: 'kari@verne.example',
  locale: 'nb-NO',
};
export const john: FakePerson = {
  aadObjectId: '8a0c3f0e-2222-4a0a-9d0a-000000000002',
  name: 'John Smith',
  email: 'john@verne.example',
  locale: 'en-GB',
};

export const now = '2026-11-20T09:15:00.000Z';

/** What the scripted core does with a command: a reply, or a failure. */
export type Script = (request: Request) => Reply | Promise<Reply>;

/** A core that remembers what it was asked, knows a redelivery, and replies by script; 'done' unless told. */
export function scriptedVerne() {
  const requests: Request[] = [];
  const events = new Set<string>();
  const profiles = new Map<string, { readonly name: string; readonly email: string | null }>();
  const reachable: { readonly user: string; readonly reachable: boolean }[] = [];
  const places: { readonly channel: string; readonly what: string }[] = [];
  const scripts = new Map<Command['do'], Script>();
  const files = new Map<string, MadeFile>();
  const drawings = new Map<string, Uint8Array>();
  const verne: Verne = {
    handle: async (request) => {
      if (!profiles.has(request.account.user)) {
        profiles.set(request.account.user, await request.profile());
      }
      if (events.has(request.event)) return { kind: 'done', repeated: true };
      const reply = (await scripts.get(request.command.do)?.(request)) ?? { kind: 'done' };
      events.add(request.event);
      requests.push(request);
      return reply;
    },
    present: async () => null,
    home: async () => null,
    photo: async () => null,
    drawing: async ({ user }, id, { size, theme }) => drawings.get(`${user} ${id} ${size} ${theme}`) ?? null,
    calendar: async () => null,
    file: async ({ user }, id) => files.get(`${user} ${id}`) ?? null,
    setReachable: async ({ user }, isReachable) => {
      reachable.push({ user, reachable: isReachable });
    },
    placeChanged: async (change) => {
      const { channel, what } = change;
      const about = change.what === 'added' ? { route: change.route, kind: change.kind } : {};
      places.push({ channel, what, ...about, ...('loss' in change && { loss: change.loss }) });
    },
  };
  return {
    verne,
    requests,
    /** By "<user> <id>". */
    files,
    /** By "<user> <id> <size> <theme>". */
    drawings,
    profiles,
    reachable,
    places,
    on: (verb: Command['do'], script: Script) => scripts.set(verb, script),
    commands: () => requests.map(({ command }) => command),
  };
}

/** A card for each message: its type, its problems and, for a form, an input for each question. */
export function render(message: Message, language: Language): Rendering {
  const text = `${message.type} ${language}`;
  const words = [text, ...(message.type === 'form' ? Object.keys(message.problems) : [])];
  const body = words.map((each) => ({ type: 'TextBlock', text: each, wrap: true }));
  const card = { type: 'AdaptiveCard', version: '1.5', body };
  return { text, card: message.type === 'form' ? withInputs(card, message) : card };
}

function withInputs(card: { readonly body: readonly unknown[] }, form: FormMessage) {
  const { command, subject, version } = form;
  const inputs = form.questions.map(({ question, answer }) => ({
    type: 'Input.Text',
    id: question.id,
    label: question.id,
    ...(answer === null ? {} : { value: answer }),
  }));
  const data = { do: command, id: subject, v: version };
  return {
    ...card,
    body: [...card.body, ...inputs],
    actions: [{ type: 'Action.Submit', title: 'Send', data }],
  };
}

/** A form of one free-text question. */
export function formOf(changes: Partial<FormMessage> = {}, answer: string | null = null): FormMessage {
  return {
    type: 'form',
    command: 'draft.form',
    form: 'report',
    subject: 'draft-1',
    version: 1,
    kept: [],
    questions: [
      {
        form: 'report',
        question: { id: 'what', kind: 'text', required: true, source: [] },
        options: null,
        answer,
      },
    ],
    problems: {},
    emergency: null,
    review: null,
    today: '2026-11-20',
    ...changes,
  };
}

/** A list of reports: something that is too much for a sentence. */
export const list: Message = { type: 'case-list', whose: 'reports', lines: [], total: 0 };

/** A card with a button of each kind. */
export const buttons: Rendering = {
  text: 'Buttons',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'Input.Text', id: 'words', label: 'Words' }],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Accept',
        verb: 'case.accept',
        data: { do: 'case.accept', id: 'case-1', v: 3 },
        fallback: {
          type: 'Action.Submit',
          title: 'Accept',
          data: { do: 'case.accept', id: 'case-1', v: 3 },
        },
      },
      {
        type: 'Action.Execute',
        title: 'Show',
        verb: 'case.show',
        data: { do: 'case.show', id: 'case-1', v: 0 },
      },
      {
        type: 'Action.Execute',
        title: 'Stray',
        verb: 'stray',
        data: { do: 'case.destroy', id: 'case-1', v: 3 },
      },
    ],
    refresh: {
      action: { type: 'Action.Execute', verb: 'case.show', data: { do: 'case.show', id: 'case-1', v: 0 } },
    },
  },
};

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly details: unknown;
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

export interface StageOptions {
  readonly installedFor?: readonly string[];
  /** Another place to fetch the signing keys from. */
  readonly keysUrl?: string;
  /** Neither side asks the other to sign in. */
  readonly unauthenticated?: boolean;
}

/** Teams, the channel on a restify server as the app mounts it, and a scripted core behind it. */
export async function openStage(changes: StageOptions = {}) {
  const fake = await startFakeTeams({
    appId: 'c0ffee00-0000-4000-8000-000000000002',
    tenantId: 'dddddddd-0000-4000-8000-000000000002',
    people: [kari, john],
    teams: [
      {
        name: 'Chemistry',
        members: [kari.aadObjectId, john.aadObjectId],
        channels: ['HSE'],
        installed: true,
      },
    ],
    auth: changes.unauthenticated !== true,
    installedFor: changes.installedFor ?? [kari.aadObjectId, john.aadObjectId],
  });
  const core = scriptedVerne();
  const lines: LogLine[] = [];
  const photos = new Map<string, Uint8Array>();
  const settings = settingsOf(fake, changes);
  const teams = createTeamsChannel({
    settings,
    verne: core.verne,
    clock: { now: () => now },
    log: logInto(lines),
    render,
    photo: async (id) => photos.get(id) ?? null,
  });
  const { server, botUrl } = await served((each) => teams.mount(each));
  await teams.start();
  return {
    fake,
    core,
    lines,
    photos,
    teams,
    channel: teams.channel,
    botUrl,
    kari: teamsUser(fake, { botUrl, person: kari }),
    john: teamsUser(fake, { botUrl, person: john }),
    hse: fake.channel('Chemistry', 'HSE'),
    close: async () => {
      await teams.close();
      await closed(server);
      await fake.close();
    },
  };
}

function settingsOf(fake: FakeTeams, { keysUrl, unauthenticated }: StageOptions): TeamsSettings {
  const { tenantId, serviceUrl } = fake;
  if (unauthenticated === true) return { unauthenticated, tenantId, serviceUrl };
  const { tokenService } = fake.authentication;
  const elsewhere = tokenService !== undefined && keysUrl !== undefined;
  return {
    ...fake.authentication,
    ...(elsewhere ? { tokenService: { ...tokenService, openIdMetadataUrl: keysUrl } } : {}),
    unauthenticated: false,
    serviceUrl,
  };
}

export function logInto(lines: LogLine[]): Log {
  return {
    info: (event, details) => lines.push({ level: 'info', event, details }),
    warn: (event, details) => lines.push({ level: 'warn', event, details }),
    error: (event, details) => lines.push({ level: 'error', event, details }),
  };
}

/** A restify server on a free port of 127.0.0.1, without any plugin. */
export async function served(mount: (server: restify.Server) => void) {
  const server = restify.createServer();
  mount(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, botUrl: `http://127.0.0.1:${server.address().port}/api/messages` };
}

export function closed(server: { close: Server['close'] | restify.Server['close'] }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
