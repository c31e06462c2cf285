import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OrganisationBuilder, organisation } from './fakes/organisation.ts';

const root = resolve(import.meta.dirname, '..');
const node = join(root, 'node_modules', '.bin', 'node');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verne-check-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: OrganisationBuilder | object): Promise<string> {
  const path = join(folder, name);
  const directory = 'directory' in content ? (content as OrganisationBuilder).directory() : content;
  await writeFile(path, JSON.stringify(directory, null, 1));
  return path;
}

function check(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(node, ['src/directoryCheck.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { lines: stdout.trimEnd().split('\n'), stderr, status };
}

const department = (head: string) =>
  organisation()
    .unit('root')
    .unit('ikj', 'root')
    .appoint('rita', 'rector', 'root')
    .appoint(head, 'head-of-department', 'ikj');

describe('checking a directory from the command line', () => {
  it('tells what a sound one holds, with its warnings and the units where nobody can approve', async () => {
    const sound = await put('a.json', department('kim'));
    expect(check('--check', sound)).toMatchObject({
      lines: [`${sound} can be used: 2 units, 2 people, 0 places.`],
      status: 0,
    });
    const vacant = organisation().unit('root').appoint('kim', 'head-of-campus-services', 'root').directory();
    const path = await put('b.json', vacant);
    expect(check('--check', path, '--language', 'nb')).toMatchObject({
      lines: [
        `${path} kan brukes: 1 enhet, 1 person, 0 steder.`,
        'Kan brukes, men se på dette:',
        expect.stringMatching(
          /^ {2}- b\.json:\d+ appointments\[0\] \(a1\): Rollen «head-of-campus-services»/,
        ),
        'Ingen kan godkjenne en delegering: 1',
        '  - root',
      ],
      status: 0,
    });
  });

  it('lists everything that is to be mended, at once', async () => {
    const { units, people, ...rest } = department('kim').directory();
    const path = await put('a.json', { ...rest, units: [], people: [{ id: 'x' }] });
    const { lines, status } = check('--check', path);
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/cannot be used, for \d+ problems:$/);
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.slice(1).every((line) => /^ {2}- a\.json:\d+ \S.*[.?]$/.test(line))).toBe(true);
  });

  it('tells what changes when it takes the place of another', async () => {
    const [old, next] = [await put('old.json', department('kim')), await put('new.json', department('siv'))];
    const { lines, status } = check('--check', next, '--against', old, '--as-of', '2026-11-20');
    expect(status).toBe(0);
    expect(lines.slice(3)).toEqual([
      `Against ${old}, on 20 Nov 2026:`,
      'Other line managers: 1',
      '  - ikj: kim → siv',
      'New people: 1',
      '  - siv · ikj',
      'People who are gone: 1',
      '  - kim · ikj',
    ]);
    expect(check('--check', old, '--against', old).lines.at(-1)).toContain('different');
  });

  it('tells which settings of the year do not hold with it, where each stands and how to mend it', async () => {
    const [old, next] = [await put('old.json', department('kim')), await put('new.json', department('siv'))];
    const year = join(folder, 'year.yaml');
    const settings = ['version: 1', 'units:', '  ikj:', '    processes:', '      hse-round:'];
    await writeFile(year, [...settings, '        owner: { person: kim }'].join('\n'));
    const against = (directory: string, ...more: readonly string[]) =>
      check('--check', directory, '--against', old, '--as-of', '2026-11-20', '--year', year, ...more);
    expect(against(next)).toMatchObject({ status: 0 });
    expect(against(next).lines.slice(-3)).toEqual([
      '',
      `1 setting of the HSE year in ${year} does not hold with it:`,
      '  - year.yaml:6 units.ikj.processes.hse-round.owner.person: The person “kim” is not in the directory. ' +
        'The duty follows the role. Write another person, or take the line out.',
    ]);
    expect(against(old).lines.at(-1)).toBe(`All settings of the HSE year in ${year} hold with it.`);
    expect(against(next, '--language', 'nb').lines.at(-1)).toContain('Oppgaven følger rollen.');
    expect(check('--check', next, '--year', year).lines.at(-1)).toContain('“kim”');
    const { stdout } = spawnSync(node, ['src/directoryCheck.ts', '--check', next], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', VERNE_YEAR: year },
    });
    expect(stdout).toContain('“kim”');
    await writeFile(year, 'version: 1\nhour: "03:00"');
    expect(against(next).lines.at(-1)).toMatch(/^ {2}- year\.yaml:2 hour: “03:00” is outside/);
    expect(against(next).status).toBe(1);
  });

  it('says how it is used when it is asked for nothing, or for what it does not know', () => {
    for (const args of [
      [],
      ['--chek', 'x'],
      ['--check', 'x', '--language', 'fr'],
      ['--check', 'x', '--as-of', 'now'],
    ])
      expect(check(...args)).toMatchObject({ status: 2 });
    expect(check().stderr).toContain('usage');
  });
});
