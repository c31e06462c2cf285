import type { Server } from 'restify';
import { mountAbout } from './about.ts';
import type { CalendarPlace } from './app/calendars.ts';
import { todayIn } from './app/context.ts';
import { openBook } from './app/delegations/book.ts';
import { sweepFiles } from './app/photos/erasing.ts';
import { fileOf } from './app/photos/keeping.ts';
import { type Channel, type Clock, FileError, type Log, type Verne } from './app/ports.ts';
import type { Platform } from './app/records.ts';
import { createVerne } from './app/verne.ts';
import { warmUp } from './app/warming.ts';
import { stopsOnTheWay } from './app/year/hours.ts';
import { nextOfYear } from './app/year/next.ts';
import { type Background, startBackground } from './background.ts';
import { mountCalendars } from './calendars.ts';
import type { SlackChannel, SlackChannelDeps } from './channels/slack/slackChannel.ts';
import type { createTeamsChannel, TeamsChannel } from './channels/teams/channel.ts';
import { localDirectory } from './channels/web/localDirectory.ts';
import { createWebChannel, type WebChannel } from './channels/web/webChannel.ts';
import { movableClock, systemClock, timedIds } from './clock.ts';
import { type Config, environment, readConfig } from './config.ts';
import { readCurrentDirectory } from './currentDirectory.ts';
import { readCurrentYear } from './currentYear.ts';
import { createDocuments } from './documents/documents.ts';
import { checkResponsibility } from './domain/responsibility/integrity.ts';
import { type Failure, failureOf, ModelError } from './failures.ts';
import { followFiles } from './following.ts';
import { isNorwegianHoliday } from './jobs/calendar.ts';
import type { Outbox } from './jobs/outbox.ts';
import { findPersonal } from './language/drafting/personal.ts';
import { readReport } from './language/drafting/readReport.ts';
import { understand } from './language/understanding/understand.ts';
import { createLog } from './log.ts';
import { createDrawings } from './pictures/drawings.ts';
import { createPictures } from './pictures/pictures.ts';
import { createRenderer } from './render/render.ts';
import { httpServer, listen, stopListening } from './server.ts';
import { openStore } from './store/embedded.ts';
import { openFiles } from './store/embeddedFiles.ts';
import type { FileWatch } from './store/fileWatch.ts';

/** What a test puts in the place of the real thing. */
export interface Replacements {
  readonly clock?: Clock;
  readonly log?: Log;
  /** How often the files of the directory and of the year's settings are looked at, in milliseconds. */
  readonly filesEvery?: number;
  readonly teams?: Partial<Parameters<typeof createTeamsChannel>[0]['settings']>;
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

const sampleDirectory = new URL('./sample/directory.json', import.meta.url).pathname;

/** Builds every part and starts it. */
export async function start(config: Config, replacements: Replacements = {}): Promise<Running> {
  const log = replacements.log ?? createLog(config.logLevel);
  const modelProblems = checkResponsibility();
  if (modelProblems.length > 0) throw new ModelError(modelProblems);
  const directory = await readCurrentDirectory(config.directoryFile ?? sampleDirectory);
  const year = await readCurrentYear(config.yearFile ?? null, directory.now());
  const base = replacements.clock ?? systemClock;
  const opened = await openStore({
    folder: config.dataFolder,
    create: config.createData,
    now: () => base.now(),
    log: (event, details) => log.info(event, details),
  });
  const book = openBook(opened, directory.now);
  await book.load();
  const { store } = book;
  const files = await openFiles(config.dataFolder);
  const pictures = createPictures();
  const drawings = createDrawings();
  const clock = await movableClock(store, base);
  const ids = timedIds(clock);
  let channels: ReadonlyMap<Platform, Channel> = new Map();
  let address: string | null = null;
  let background: Background | null = null;
  const core = {
    store,
    files,
    clock,
    ids,
    log,
    directory: book.directory,
    isHoliday: isNorwegianHoliday,
    year: year.now,
    understand,
    readReport,
    findPersonal,
    documents: createDocuments(),
    drawings,
    calendarPlace: () => calendarPlaceOf(config, address),
    placeName: async (platform: Platform, channel: string, route: Readonly<Record<string, string>>) =>
      (await channels.get(platform)?.placeName?.(channel, route)) ?? null,
    fetchFile: (platform: Platform, where: Readonly<Record<string, string>>, most: number) =>
      fetchFrom(channels, platform, where, most),
    platforms: platformsOf(config),
    wake: () => background?.wake(),
  };
  const orphans = await sweepFiles(core);
  if (orphans > 0) log.info('files-without-owner-removed', { files: orphans });
  const verne = createVerne(core);
  const render = createRenderer(() => directory.now().organisation.timeZone);
  const moveClock = async (milliseconds: number) => {
    for (const part of stopsOnTheWay(core, milliseconds)) {
      await clock.move(part);
      await background?.catchUp();
    }
  };
  const parts = { verne, clock, log, render };
  const web = config.localPage
    ? createWebChannel({
        ...parts,
        store,
        pictures,
        ids,
        moveClock,
        next: (near) => nextOfYear(core, near),
        directory: () => localDirectory(book.directory(), todayIn(book.directory(), clock.now())),
      })
    : null;
  const whole = (id: string) => files.read(fileOf(id, 'whole'));
  const small = (id: string) => files.read(fileOf(id, 'small'));
  const slack = config.slack && (await slackWith({ ...parts, photo: whole, settings: config.slack }));
  const teams =
    config.teams &&
    (await teamsWith({ ...parts, photo: small, settings: teamsSettings(config.teams, replacements) }));
  const mounted = { web, slack, teams };
  const server = httpServer(() => store.ready() && [slack, teams].every((each) => each?.ready() ?? true));
  mountAbout(server);
  mountCalendars(server, { verne, log });
  for (const each of [web, slack, teams]) each?.mount(server);
  channels = channelsOf(mounted);
  const watch = await followFiles(core, { directory, year }, replacements.filesEvery);
  warmUp(core);
  background = await startBackground({ core, channels, render, pictures });
  await slack?.start();
  await teams?.start();
  const port = await listen(server, config.port, config.host);
  address = `http://${config.host === '::1' ? '[::1]' : config.host}:${port}`;
  log.info('started', { port, platforms: core.platforms.join(',') });
  return {
    address,
    verne,
    outbox: background.outbox,
    clock: { now: () => clock.now(), move: moveClock },
    files: watch,
    settled: async () => {
      await background?.idle();
      await slack?.settled();
    },
    stop: () =>
      stopAll({
        ...mounted,
        server,
        background,
        store: {
          close: async () => {
            await watch.stop();
            await drawings.close();
            await store.close();
          },
        },
        log,
      }),
  };
}

/** Where calendars can be fetched from: the address that is set, else this machine's own as long as the local page is on. */
function calendarPlaceOf({ publicUrl, localPage }: Config, address: string | null): CalendarPlace | null {
  if (publicUrl) return { url: publicUrl, reach: 'anywhere' };
  return localPage && address !== null ? { url: address, reach: 'this-machine' } : null;
}

interface Mounted {
  readonly web: WebChannel | null;
  readonly slack: SlackChannel | null;
  readonly teams: TeamsChannel | null;
}

async function stopAll(
  parts: Mounted & {
    readonly server: Server;
    readonly background: Background | null;
    readonly store: { close(): Promise<void> };
    readonly log: Log;
  },
): Promise<void> {
  await parts.web?.close();
  await stopListening(parts.server);
  await parts.slack?.close();
  await parts.teams?.close();
  await parts.background?.stop();
  await parts.store.close();
  parts.log.info('stopped');
}

// The libraries of a platform take longer to load than all else together, so only those that are used are.
async function slackWith(deps: SlackChannelDeps): Promise<SlackChannel> {
  return (await import('./channels/slack/slackChannel.ts')).createSlackChannel(deps);
}

async function teamsWith(deps: Parameters<typeof createTeamsChannel>[0]): Promise<TeamsChannel> {
  return (await import('./channels/teams/channel.ts')).createTeamsChannel(deps);
}

function platformsOf(config: Config): readonly Platform[] {
  return [
    ...(config.slack ? (['slack'] as const) : []),
    ...(config.teams ? (['teams'] as const) : []),
    ...(config.localPage ? (['web'] as const) : []),
  ];
}

function channelsOf({ web, slack, teams }: Mounted): ReadonlyMap<Platform, Channel> {
  const channels = [web?.channel, slack?.channel, teams?.channel].filter((channel) => channel !== undefined);
  return new Map(channels.map((channel) => [channel.platform, channel]));
}

/** The bytes of a file that a person sent; refused as not there (yet) for a platform that is not in use. */
function fetchFrom(
  channels: ReadonlyMap<Platform, Channel>,
  platform: Platform,
  where: Readonly<Record<string, string>>,
  most: number,
): Promise<Uint8Array> {
  const channel = channels.get(platform);
  return channel ? channel.fetch(where, most) : Promise.reject(new FileError('later', 'platform-not-in-use'));
}

function teamsSettings(teams: NonNullable<Config['teams']>, { teams: replaced }: Replacements) {
  const settings = 'unauthenticated' in teams ? teams : { ...teams, unauthenticated: false as const };
  return { ...settings, ...replaced } as Parameters<typeof createTeamsChannel>[0]['settings'];
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
