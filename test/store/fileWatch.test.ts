import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileReading, readDirectoryFile } from '../../src/store/directoryFile.ts';
import { type FileWatch, type Versions, watchFiles } from '../../src/store/fileWatch.ts';
import { readYear } from '../../src/store/yearFile.ts';
import { organisation } from '../fakes/organisation.ts';

const version = (...people: readonly string[]) =>
  JSON.stringify(
    people.reduce((builder, person) => builder.person(person), organisation().unit('root')).directory(),
  );

let folder = '';
let path = '';
let watch: FileWatch;
let seen: FileReading[] = [];
let errors: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verne-watch-'));
  path = join(folder, 'directory.json');
  seen = [];
  errors = [];
  await writeFile(path, version('ada'));
  const { fingerprint } = await readDirectoryFile(path);
  watch = watchFiles({
    directory: { path, fingerprint },
    year: null,
    every: 1_000_000,
    onVersions: async ({ directory }) => void seen.push(...(directory === null ? [] : [directory])),
    log: { info: () => {}, warn: () => {}, error: (event) => void errors.push(event) },
  });
  await looks(3);
});
afterEach(async () => {
  await watch.stop();
  await rm(folder, { recursive: true, force: true });
});

async function looks(times: number): Promise<void> {
  for (let time = 0; time < times; time++) await watch.look();
}

const people = () =>
  seen.map((reading) =>
    'directory' in reading ? reading.directory.people.map(({ id }) => id).join(' ') : 'refused',
  );

describe('a directory that is watched', () => {
  it('is not told while it stays the same, nor when it is only touched or written again', async () => {
    await utimes(path, new Date(), new Date(Date.now() + 5_000));
    await looks(3);
    await writeFile(path, version('ada'));
    await looks(3);
    expect(people()).toEqual([]);
  });

  it('is told once, when the files have come to rest', async () => {
    await writeFile(path, version('ada', 'bo'));
    await looks(1);
    expect(people()).toEqual([]);
    await looks(3);
    expect(people()).toEqual(['ada bo']);
  });

  it('is not read by halves while it is being written', async () => {
    const whole = version('ada', 'bo', 'kim');
    for (const part of [100, 200, 300]) {
      await writeFile(path, whole.slice(0, part));
      await looks(1);
    }
    await writeFile(path, whole);
    await looks(2);
    expect(people()).toEqual(['ada bo kim']);
  });

  it('is followed when an editor puts another file in its place', async () => {
    await writeFile(`${path}.new`, version('bo'));
    await rename(path, `${path}.old`);
    await looks(1);
    await rename(`${path}.new`, path);
    await looks(2);
    expect(people()).toEqual(['bo']);
  });

  it('is told when it cannot be used, and again when it is mended', async () => {
    await writeFile(path, '{');
    await looks(2);
    await writeFile(path, version('ada'));
    await looks(2);
    expect(people()).toEqual(['refused', 'ada']);
  });

  it('is told when it is gone, and when it is there again', async () => {
    await rm(path);
    await looks(3);
    expect(seen).toMatchObject([{ problems: [{ code: 'unreadable-file' }] }]);
    await writeFile(path, version('ada'));
    await looks(2);
    expect(people()).toEqual(['refused', 'ada']);
  });

  it('goes on being watched when something went wrong with a version', async () => {
    const failing = watchFiles({
      directory: { path, fingerprint: 'another' },
      year: null,
      every: 1_000_000,
      onVersions: () => Promise.reject(new Error('no')),
      log: { info: () => {}, warn: () => {}, error: (event) => void errors.push(event) },
    });
    for (const _ of [1, 2]) await failing.look();
    expect(errors).toEqual(['file-watch']);
    await writeFile(path, version('bo'));
    for (const _ of [1, 2]) await failing.look();
    expect(errors).toEqual(['file-watch', 'file-watch']);
    await failing.stop();
  });
});

describe('a folder that is watched', () => {
  it('is told when one of its spreadsheets changes, comes or goes', async () => {
    const { people: _, ...rest } = organisation().unit('root').directory();
    await writeFile(path, JSON.stringify({ ...rest, people: [] }));
    const { fingerprint } = await readDirectoryFile(folder);
    const found: string[] = [];
    const watched = watchFiles({
      directory: { path: folder, fingerprint },
      year: null,
      every: 1_000_000,
      onVersions: async ({ directory }) =>
        void found.push(
          directory && 'directory' in directory ? String(directory.directory.people.length) : 'refused',
        ),
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });
    const sheet = join(folder, 'people.csv');
    const heading = 'Id;Navn;E-post;Enhet';
    for (const content of [`${heading}\na;A;a@b.no;root`, `${heading}\na;A;a@b.no;root\nb;B;b@b.no;root`]) {
      await writeFile(sheet, content);
      for (const _look of [1, 2]) await watched.look();
    }
    await rm(sheet);
    for (const _look of [1, 2]) await watched.look();
    await watched.stop();
    expect(found).toEqual(['1', '2', '0']);
  });
});

describe('the settings of the year beside the directory', () => {
  let yearPath = '';
  let both: FileWatch;
  let found: Versions[] = [];

  beforeEach(async () => {
    found = [];
    yearPath = join(folder, 'year.yaml');
    await writeFile(yearPath, 'version: 1');
    const [directory, year] = [await readDirectoryFile(path), await readYear(yearPath)];
    both = watchFiles({
      directory: { path, fingerprint: directory.fingerprint },
      year: { path: yearPath, fingerprint: year.fingerprint },
      every: 1_000_000,
      onVersions: async (versions) => void found.push(versions),
      log: { info: () => {}, warn: () => {}, error: (event) => void errors.push(event) },
    });
    for (const _ of [1, 2]) await both.look();
  });
  afterEach(() => both.stop());

  const told = () =>
    found.map(({ directory, year }) => [directory !== null, year?.content ?? year?.unreadable ?? null]);

  it('are told by themselves, once, when their file has come to rest', async () => {
    await writeFile(yearPath, 'version: 1\nhour');
    await both.look();
    await writeFile(yearPath, 'version: 1\nhour: "08:30"');
    for (const _ of [1, 2, 3]) await both.look();
    expect(told()).toEqual([[false, 'version: 1\nhour: "08:30"']]);
  });

  it('are told together with a directory that came just before', async () => {
    await writeFile(path, version('ada', 'bo'));
    await both.look();
    await writeFile(yearPath, 'version: 1\ngraceDays: 2');
    for (const _ of [1, 2, 3]) await both.look();
    expect(told()).toEqual([[true, 'version: 1\ngraceDays: 2']]);
  });

  it('are told when their file is gone, and not when it is only touched', async () => {
    await utimes(yearPath, new Date(), new Date(Date.now() + 5_000));
    for (const _ of [1, 2]) await both.look();
    await rm(yearPath);
    for (const _ of [1, 2]) await both.look();
    expect(told()).toEqual([[false, 'ENOENT']]);
    expect(errors).toEqual([]);
  });
});
