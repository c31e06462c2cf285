import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { SlackSettings } from '../../src/channels/slack/settings.ts';

const main = join(import.meta.dirname, '../../src/main.ts');

/** Longest that a start may take before it counts as failed, in milliseconds; a busy machine is slow. */
const patience = 30_000;

/** The real program in a process of its own. */
export interface BotProcess {
  /** Resolves with the milliseconds that it took; rejects when the process ends instead, or hangs. */
  readonly started: Promise<number>;
  /** Ends it as a power cut does, with no chance to tidy up. */
  kill(): Promise<void>;
}

/** Where a bot runs: its port and its data, the same after every restart. */
export interface BotPlace {
  readonly port: number;
  readonly folder: string;
  readonly settings: SlackSettings;
  /** Told of every line of the log, by its code. */
  readonly onLog: (event: string) => void;
  /** Settings beside those that every bot has. */
  readonly env?: Readonly<Record<string, string>>;
}

export function startBot(place: BotPlace): BotProcess {
  const begun = performance.now();
  const child = spawn(process.execPath, [main], {
    env: environmentOf(place),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  const said = listenTo(child, place.onLog);
  const started = Promise.race([
    said.started.then(() => performance.now() - begun),
    gone.then(() => Promise.reject(new Error(`the bot ended by itself: ${said.words()}`))),
    late().then(() => Promise.reject(new Error(`the bot did not start: ${said.words()}`))),
  ]);
  started.catch(() => {});
  return {
    started,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function environmentOf({ port, folder, settings, env }: BotPlace): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    TZ: 'UTC',
    VERNE_PORT: String(port),
    VERNE_DATA: folder,
    VERNE_DATA_CREATE: 'yes',
    VERNE_LOCAL_PAGE: 'off',
    SLACK_BOT_TOKEN: settings.botToken,
    SLACK_SIGNING_SECRET: settings.signingSecret,
    SLACK_TEAM_ID: settings.teamId,
    SLACK_API_URL: settings.apiUrl ?? '',
    ...env,
  };
}

function listenTo(child: ChildProcess, onLog: (event: string) => void) {
  let rest = '';
  let last = '';
  let tell = (): void => {};
  const started = new Promise<void>((resolve) => {
    tell = resolve;
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk.toString()}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      last = line;
      const event = /"msg":"([^"]*)"/.exec(line)?.[1] ?? '';
      onLog(event);
      if (event === 'started') tell();
    }
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    last = chunk.toString();
  });
  return { started, words: () => last.trim().slice(0, 500) };
}

function late(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience).unref();
  });
}
