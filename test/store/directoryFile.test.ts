import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseDirectory, readDirectoryFile } from '../../src/store/directoryFile.ts';
import { organisation } from '../fakes/organisation.ts';

const directory = organisation()
  .unit('root')
  .appoint('ada', 'rector', 'root')
  .place('K2-113', 'root')
  .directory();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verne-directory-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileWith(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('a directory file', () => {
  it.each([
    ['directory.json', JSON.stringify(directory)],
    ['marked.json', `\uFEFF${JSON.stringify(directory)}`],
    ['directory.yaml', stringify(directory)],
    ['directory.YML', stringify(directory)],
  ])('is read as JSON or YAML by its extension: %s', async (name, content) => {
    expect(await readDirectoryFile(await fileWith(name, content))).toMatchObject({ directory, warnings: [] });
  });

  it('is checked like any directory', async () => {
    const path = await fileWith('spoilt.json', JSON.stringify({ ...directory, people: [] }));
    expect(await readDirectoryFile(path)).toMatchObject({ problems: [{ code: 'unknown-reference' }] });
  });

  it('of another type is refused', async () => {
    expect(await readDirectoryFile('/nowhere/directory.xlsx')).toMatchObject({
      problems: [
        {
          code: 'unknown-file-type',
          at: '',
          details: { path: '/nowhere/directory.xlsx', known: ['.json', '.yaml', '.yml'] },
        },
      ],
      warnings: [],
    });
  });

  it('that is not there is refused with the reason', async () => {
    const path = join(folder, 'missing.json');
    expect(await readDirectoryFile(path)).toMatchObject({
      problems: [{ code: 'unreadable-file', details: { path, reason: 'ENOENT' } }],
    });
  });
});

describe('a slip in the writing of a file is found by line and column', () => {
  it.each([
    ['json', '{\n "units": [],\n "people" []\n}', 3, 11],
    ['json', '{\n "units": nope\n}', 2, 11],
    ['json', '{\n "units": [1, 2,\n}', 3, 1],
    ['json', '{\n "units":', 2, 10],
    ['yaml', 'organisation:\n  id: ntnu\n  names: [nb\n', 4, 1],
    ['yaml', 'units: []\nunits: []\n', 2, 1],
  ] as const)('%s: %j', (format, content, line, column) => {
    const reading = parseDirectory(content, format);
    const [problem] = 'problems' in reading ? reading.problems : [];
    expect(problem).toMatchObject({
      code: 'bad-syntax',
      at: `directory.${format}:${line}`,
      details: { line, column },
    });
  });

  it('also when an alias in YAML names nothing', () => {
    expect(parseDirectory('units: *gone\n', 'yaml')).toMatchObject({ problems: [{ code: 'bad-syntax' }] });
  });
});

/** The sound directory with a slip in its second unit, and the line that the entry begins on. */
function withSlip(format: 'json' | 'yaml'): { readonly content: string; readonly line: number } {
  const spoilt = {
    ...directory,
    units: [...directory.units, { ...directory.units[0], id: 'physics', parent: 'rot', level: 'floor' }],
  };
  const content = format === 'json' ? JSON.stringify(spoilt, null, 2) : stringify(spoilt);
  const lines = content.split('\n');
  const at = lines.findIndex((line) => /id"?: "?physics/.test(line));
  return { content, line: format === 'json' ? at : at + 1 };
}

describe('a problem of an entry tells the file and the line', () => {
  it.each(['json', 'yaml'] as const)('in %s', (format) => {
    const { content, line } = withSlip(format);
    const reading = parseDirectory(content, format, `ours.${format}`);
    expect(reading).toMatchObject({
      problems: [{ code: 'unknown-value', at: `ours.${format}:${line} units[1] (physics)` }],
    });
  });

  it('also where an entry is named as the first of two', () => {
    const twice = { ...directory, people: [...directory.people, ...directory.people] };
    expect(parseDirectory(JSON.stringify(twice, null, 1), 'json')).toMatchObject({
      problems: [
        {
          code: 'duplicate-id',
          details: { field: 'id', first: expect.stringMatching(/^directory.json:\d+ people/) },
        },
        { code: 'duplicate-id', details: { field: 'email' } },
      ],
    });
  });

  it('also for what is inside of the organisation, and for warnings', () => {
    const about = { ...directory.organisation, timeZone: 'Mars', doors: [{ id: 'x' }], colour: 'blue' };
    const content = JSON.stringify({ ...directory, organisation: about }, null, 1);
    const reading = parseDirectory(content, 'json');
    const places = 'problems' in reading ? reading.problems.map(({ at }) => at) : [];
    expect(places).toEqual(places.map(() => 'directory.json:2 organisation'));
    expect(places.length).toBeGreaterThan(2);
    expect(reading.warnings).toMatchObject([{ code: 'unknown-key', at: 'directory.json:2 organisation' }]);
  });
});
