import type { Server } from 'restify';
import { mountAbout } from './about.ts';
import type { Core } from './app/context.ts';
import type { Clock, Log, Verne } from './app/ports.ts';
import { createVerne } from './app/verne.ts';
import { warmUp } from './app/warming.ts';
import { stopsOnTheWay } from './app/year/hours.ts';
import { type Background, startBackground } from './background.ts';
import { mountCalendars } from './calendars.ts';
import { type Config, environment, readConfig } from './config.ts';
import { type OpenedCore, openCore, type Surroundings } from './core.ts';
import { checkResponsibility } from './domain/responsibility/integrity.ts';
import { type Failure, failureOf, ModelError } from './failures.ts';
import { followFiles } from './following.ts';
import type { Outbox } from './jobs/outbox.ts';
import { createLog } from './log.ts';
import { createPictures } from './pictures/pictures.ts';
import { channelsOf, type Mounted, openPlatforms, type ReplacedTeams } from './platforms.ts';
import { createRenderer } from './render/render.ts';
import { httpServer, listen, stopListening } from './server.ts';
import type { FileWatch } from './store/fileWatch.ts';

/** What a test puts in the place of the real thing. */
export interface Replacements {
  readonly clock?: Clock;
  readonly log?: Log;
  /** How often the files of the directory and of the year's settings are looked at, in milliseconds. */
  readonly filesEvery?: number;
  readonly teams?: ReplacedTeams;
}

/** The service while it runs. */
export interface Running {
  /** Where it listens: "http://127.0.0.1:3978". */
  readonly address: string;
  readonly verne: Verne;
  readonly outbox: Outbox;
  readonly clock: Clock & { move(milliseconds: number): Promise<void> };
  /** Looks at the files of the directory and of the year's settings at once. */
  readonly files: Pick<FileWatch, 'look'>;
  /** Resolves when everything that is due has been shown or delivered. */
  settled(): Promise<void>;
  /** Finishes what has begun, and lets go of everything. */
  stop(): Promise<void>;
}

/** Builds every part and starts it. */
export async function start(config: Config, replacements: Replacements = {}): Promise<Running> {
  const log = replacements.log ?? createLog(config.logLevel);
  const modelProblems = checkResponsibility();
  if (modelProblems.length > 0) throw new ModelError(modelProblems);
  const around: Surroundings & { background: Background | null } = {
    channels: new Map(),
    address: null,
    background: null,
  };
  const opened = await openCore(config, { log, clock: replacements.clock }, around);
  const { core, clock } = opened;
  const verne = createVerne(core);
  const pictures = createPictures();
  const render = createRenderer(() => opened.directory.now().organisation.timeZone);
  const moveClock = async (milliseconds: number) => {
    for (const part of stopsOnTheWay(core, milliseconds)) {
      await clock.move(part);
      await around.background?.catchUp();
    }
  };
  const mounted = await openPlatforms(
    config,
    { core, verne, render, pictures, moveClock },
    replacements.teams,
  );
  const server = serverOf(core, verne, mounted);
  around.channels = channelsOf(mounted);
  const files = await followFiles(core, opened, replacements.filesEvery);
  warmUp(core);
  const background = await startBackground({ core, channels: around.channels, render, pictures });
  around.background = background;
  await mounted.slack?.start();
  await mounted.teams?.start();
  const port = await listen(server, config.port, config.host);
  const address = `http://${config.host === '::1' ? '[::1]' : config.host}:${port}`;
  around.address = address;
  log.info('started', { port, platforms: core.platforms.join(',') });
  return {
    address,
    verne,
    outbox: background.outbox,
    clock: { now: () => clock.now(), move: moveClock },
    files,
    settled: async () => {
      await background.idle();
      await mounted.slack?.settled();
    },
    stop: () => stopAll({ ...mounted, server, background, files, opened, log }),
  };
}

/** A server that has everything mounted, and does not listen yet. */
function serverOf({ store, log }: Core, verne: Verne, { web, slack, teams }: Mounted): Server {
  const server = httpServer(() => store.ready() && [slack, teams].every((each) => each?.ready() ?? true));
  mountAbout(server);
  mountCalendars(server, { verne, log });
  for (const each of [web, slack, teams]) each?.mount(server);
  return server;
}

async function stopAll(
  parts: Mounted & {
    readonly server: Server;
    readonly background: Background;
    readonly files: FileWatch;
    readonly opened: OpenedCore;
    readonly log: Log;
  },
): Promise<void> {
  await parts.web?.close();
  await stopListening(parts.server);
  await parts.slack?.close();
  await parts.teams?.close();
  await parts.background.stop();
  await parts.files.stop();
  await parts.opened.close();
  parts.log.info('stopped');
}

/** Starts with the settings of the environment, and stops when it is asked to. */
async function run(): Promise<void> {
  const read = readConfig(environment());
  if ('problems' in read) {
    const reasons = read.problems.map(({ setting, problem }) => `${setting} ${problem}`);
    return giveUp({ title: 'These settings need mending (see .env.example):', reasons });
  }
  const running = await start(read.config).catch((error: unknown) => giveUp(failureOf(error)));
  if (!running) return;
  if (read.config.localPage) process.stdout.write(`\n  Verne is ready: open ${running.address}\n\n`);
  const stop = () => {
    void running.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Says on the terminal why it cannot start, all reasons at once. */
function giveUp({ title, reasons }: Failure): void {
  process.stderr.write(`\n${title}\n${reasons.map((reason) => `  - ${reason}`).join('\n')}\n\n`);
  process.exitCode = 1;
}

if (import.meta.main) await run();
