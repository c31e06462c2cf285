import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../src/app/ports.ts';
import type { Config } from '../../src/config.ts';
import type { Directory } from '../../src/domain/organisation/types.ts';
import { instantOf } from '../../src/domain/time.ts';
import { type Replacements, type Running, start } from '../../src/main.ts';
import { openFiles } from '../../src/store/embeddedFiles.ts';

/** The real program on a folder of its own, with a clock that begins on Friday 20 November 2026, 10:15 in Oslo. */
export interface Program {
  /** Where it listens, also after a restart. */
  address(): string;
  /** The service's time, as an instant. */
  now(): string;
  settled(): Promise<void>;
  restart(): Promise<void>;
  pass(hours: number): Promise<void>;
  /** Puts another directory in the place of this one. */
  replaceDirectory(change: (directory: Directory) => Directory): Promise<void>;
  /** Everything that is kept beside the records now. */
  kept(): Promise<readonly Uint8Array[]>;
  /** Every file on its folders, of all its lives, and every line of its log. */
  trace(): Promise<string>;
  /** Ends it for good, and throws when it logged an error. */
  close(): Promise<void>;
}

/** What belongs to one platform: its settings, and what stands in for the real thing. */
export interface Surroundings {
  readonly config: Pick<Config, 'slack' | 'teams' | 'directoryFile'> & Partial<Pick<Config, 'localPage'>>;
  readonly replacements?: Replacements;
}

const sampleFile = new URL('../../src/sample/directory.json', import.meta.url).pathname;

const begins = Date.parse('2026-11-20T09:15:00.000Z');

/** A clock of the world outside: time passes, from the same moment in every run. */
export function worldClock(): { now(): string } {
  const begun = performance.now();
  return { now: () => instantOf(begins + Math.floor(performance.now() - begun)) };
}

/** Starts the program. `clock` is the time of the world around it. */
export async function startProgram(
  clock: ReturnType<typeof worldClock>,
  { config, replacements }: Surroundings,
): Promise<Program> {
  const errors: string[] = [];
  const logged: string[] = [];
  const log = listeningLog(logged, errors);
  const root = await mkdtemp(join(tmpdir(), 'verne-journey-'));
  const place = await mkdtemp(join(tmpdir(), 'verne-directory-'));
  const directoryFile = join(place, 'directory.json');
  await cp(config.directoryFile ?? sampleFile, directoryFile);
  let life = 0;
  const folder = () => join(root, `life-${life}`);
  const begin = (port: number): Promise<Running> => {
    const settings: Config = {
      host: '127.0.0.1',
      port,
      dataFolder: folder(),
      createData: true,
      localPage: false,
      publicUrl: config.localPage ? null : 'https://verne.example.no',
      logLevel: 'silent',
      ...config,
      directoryFile,
    };
    return start(settings, { ...replacements, clock, log });
  };
  let running = await begin(0);
  const port = Number(new URL(running.address).port);
  return {
    address: () => running.address,
    now: () => running.clock.now(),
    settled: () => running.settled(),
    // What is on the disk at this moment is all that the next life gets, as after a crash. The ended one keeps its own
    // folder, so that nothing it does while it is let go of can reach the other.
    restart: async () => {
      const [before, ended] = [folder(), running];
      life += 1;
      await cp(before, folder(), { recursive: true, filter: (path) => path !== join(before, 'lock') });
      await ended.stop();
      running = await begin(port);
    },
    pass: (hours) => running.clock.move(hours * 3_600_000),
    // Files count once they look the same twice in a row.
    replaceDirectory: async (change) => {
      const known: Directory = JSON.parse(await readFile(directoryFile, 'utf8'));
      await writeFile(directoryFile, JSON.stringify(change(known)));
      for (let looks = 0; looks < 3; looks++) await running.files.look();
      await running.settled();
    },
    kept: async () => {
      const files = await openFiles(folder());
      const all = await Promise.all((await files.list()).map((id) => files.read(id)));
      return all.filter((bytes) => bytes !== null);
    },
    trace: async () => {
      const files = await readdir(root, { recursive: true, withFileTypes: true });
      const texts = files
        .filter((each) => each.isFile())
        .map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8'));
      return [...logged, ...(await Promise.all(texts))].join('\n');
    },
    close: async () => {
      await running.stop();
      await rm(root, { recursive: true, force: true });
      await rm(place, { recursive: true, force: true });
      if (errors.length > 0) throw new Error(`the service logged: ${errors.join('; ')}`);
    },
  };
}

function listeningLog(logged: string[], errors: string[]): Log {
  const note: Log['info'] = (event, details) => void logged.push(`${event} ${JSON.stringify(details ?? {})}`);
  return {
    info: note,
    warn: note,
    error: (event, details, cause) => {
      note(event, details);
      errors.push(`${event} ${JSON.stringify(details ?? {})} ${String(cause ?? '')}`);
    },
  };
}
