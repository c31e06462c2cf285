import type { CalendarPlace } from './app/calendars.ts';
import type { Core } from './app/context.ts';
import { openBook } from './app/delegations/book.ts';
import { sweepFiles } from './app/photos/erasing.ts';
import { type Channel, type Clock, FileError, type Log } from './app/ports.ts';
import type { Platform } from './app/records.ts';
import { type MovableClock, movableClock, systemClock, timedIds } from './clock.ts';
import type { Config } from './config.ts';
import { type CurrentDirectory, readCurrentDirectory } from './currentDirectory.ts';
import { type CurrentYear, readCurrentYear } from './currentYear.ts';
import { createDocuments } from './documents/documents.ts';
import { isNorwegianHoliday } from './jobs/calendar.ts';
import { findPersonal } from './language/drafting/personal.ts';
import { readReport } from './language/drafting/readReport.ts';
import { understand } from './language/understanding/understand.ts';
import { createDrawings } from './pictures/drawings.ts';
import { platformsOf } from './platforms.ts';
import { openStore } from './store/embedded.ts';
import { openFiles } from './store/embeddedFiles.ts';

/** What comes into being around the core after it, and what it finds there as soon as it is there. */
export interface Surroundings {
  channels: ReadonlyMap<Platform, Channel>;
  /** Where the service listens: "http://127.0.0.1:3978". */
  address: string | null;
  background: { wake(): void } | null;
}

/** The core over its store, with what it is read from. */
export interface OpenedCore {
  readonly core: Core;
  readonly clock: MovableClock;
  readonly directory: CurrentDirectory;
  readonly year: CurrentYear;
  /** Lets go of everything that was opened. */
  close(): Promise<void>;
}

const sampleDirectory = new URL('./sample/directory.json', import.meta.url).pathname;

/**
 * Reads the directory and the year's settings, opens the store and all else that the use cases work with, and removes files
 * that nothing names any more. Throws what `failureOf` has words for, when something of it cannot be used.
 */
export async function openCore(
  config: Config,
  { log, clock: base = systemClock }: { readonly log: Log; readonly clock?: Clock | undefined },
  around: Surroundings,
): Promise<OpenedCore> {
  const directory = await readCurrentDirectory(config.directoryFile ?? sampleDirectory);
  const year = await readCurrentYear(config.yearFile ?? null, directory.now());
  const book = await readBook(config, base, log, directory);
  const files = await openFiles(config.dataFolder);
  const drawings = createDrawings();
  const clock = await movableClock(book.store, base);
  const core: Core = {
    store: book.store,
    files,
    clock,
    ids: timedIds(clock),
    log,
    directory: book.directory,
    isHoliday: isNorwegianHoliday,
    year: year.now,
    understand,
    readReport,
    findPersonal,
    documents: createDocuments(),
    drawings,
    ...reachingOut(config, around),
  };
  const orphans = await sweepFiles(core);
  if (orphans > 0) log.info('files-without-owner-removed', { files: orphans });
  const close = async () => {
    await drawings.close();
    await book.store.close();
  };
  return { core, clock, directory, year, close };
}

/** The store with the delegations and channels in it read. */
async function readBook(config: Config, base: Clock, log: Log, directory: CurrentDirectory) {
  const opened = await openStore({
    folder: config.dataFolder,
    create: config.createData,
    now: () => base.now(),
    log: (event, details) => log.info(event, details),
  });
  const book = openBook(opened, directory.now);
  await book.load();
  return book;
}

/** What the core has to ask of what is around it. */
function reachingOut(
  config: Config,
  around: Surroundings,
): Pick<Core, 'calendarPlace' | 'placeName' | 'fetchFile' | 'platforms' | 'wake'> {
  return {
    calendarPlace: () => calendarPlaceOf(config, around.address),
    placeName: async (platform, channel, route) =>
      (await around.channels.get(platform)?.placeName?.(channel, route)) ?? null,
    fetchFile: (platform, where, most) => fetchFrom(around.channels, platform, where, most),
    platforms: platformsOf(config),
    wake: () => around.background?.wake(),
  };
}

/** Where calendars can be fetched from: the address that is set, else this machine's own as long as the local page is on. */
function calendarPlaceOf({ publicUrl, localPage }: Config, address: string | null): CalendarPlace | null {
  if (publicUrl) return { url: publicUrl, reach: 'anywhere' };
  return localPage && address !== null ? { url: address, reach: 'this-machine' } : null;
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
