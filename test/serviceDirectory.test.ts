import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sample from '../src/sample/directory.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..');
const node = join(root, 'node_modules', '.bin', 'node');

/** Long enough for a change to be noticed, told and shown. */
const soon = { timeout: 40_000 };

const { people, ...rest } = sample;
const sheet = (rows: typeof people) =>
  [
    'Id;Navn;E-post;Enhet;Type;Språk',
    ...rows.map(({ id, name, email, unit, kind, language }) =>
      [id, name, email, unit, kind, language].join(';'),
    ),
  ].join('\r\n');

/** The sample with somebody else as rector. */
const withRector = (person: string) => ({
  ...rest,
  appointments: rest.appointments.map((each) => (each.id === 'a-rector' ? { ...each, person } : each)),
});

describe('the directory of a service that runs', () => {
  let folder = '';
  let directory = '';
  const started: ChildProcess[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verne-replaced-'));
    directory = join(folder, 'directory');
    await mkdir(directory);
    await put('directory.json', JSON.stringify(rest));
    await put('people.csv', sheet(people));
  });
  afterEach(async () => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** Puts a file in the place of the one before, as careful editors do. */
  async function put(name: string, content: string): Promise<void> {
    await writeFile(join(folder, name), content);
    await rename(join(folder, name), join(directory, name));
  }

  async function start() {
    const env = {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      HOME: folder,
      VERNE_PORT: '0',
      VERNE_DATA: join(folder, 'data'),
      VERNE_DIRECTORY: directory,
    };
    const child = spawn(node, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    started.push(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    await expect.poll(() => output, soon).toContain('"msg":"started"');
    const address = `http://127.0.0.1:${/"port":(\d+)/.exec(output)?.[1]}`;
    return {
      output: () => output,
      stop: () => {
        child.kill('SIGTERM');
        return ended;
      },
      /** Writes to the bot and gives what it says to that. */
      asks: async (person: string, text: string) => {
        const before = (await lines(address, person)).length;
        await fetch(`${address}/local/say`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: address },
          body: JSON.stringify({ seat: person, text, key: crypto.randomUUID() }),
        });
        await expect
          .poll(async () => (await lines(address, person)).length, soon)
          .toBeGreaterThan(before + 1);
        return JSON.stringify((await lines(address, person)).slice(before));
      },
      chat: async (person: string) => JSON.stringify(await lines(address, person)),
    };
  }

  async function lines(address: string, person: string): Promise<readonly unknown[]> {
    const answer = await fetch(`${address}/local/lines?conversation=person:${person}`);
    const { lines: found } = (await answer.json()) as { readonly lines: readonly unknown[] };
    return found;
  }

  it('is replaced by a version that is sound, keeps to it when the next one is not, and tells its owner of both', async () => {
    const service = await start();
    expect(await service.asks('leif-sandmark', 'Hvem er rektor?')).toContain('Mona Løvmo');

    await put('directory.json', JSON.stringify(withRector('sindre-oppmo')));
    await expect.poll(() => service.chat('kari-nygjerd'), soon).toContain('Endringer i katalogen');
    const report = await service.chat('kari-nygjerd');
    expect(report).toContain('Mona Løvmo → Sindre Oppmo');
    expect(await service.asks('leif-sandmark', 'Hvem er rektor?')).toContain('Sindre Oppmo');

    await put('people.csv', sheet(people).replace('sindre.oppmo@', 'sindre.oppmo(at)'));
    await expect.poll(() => service.chat('kari-nygjerd'), soon).toContain('Katalogen ble ikke tatt');
    expect(await service.chat('kari-nygjerd')).toContain('people.csv:3 ');
    expect(await service.asks('leif-sandmark', 'Hvem er rektor?')).toContain('Sindre Oppmo');
    expect(service.output()).toContain('"problems":1,"codes":"bad-email","msg":"directory-refused"');
    expect(await service.stop()).toBe(0);
    for (const name of ['Oppmo', 'oppmo', 'example.no']) expect(service.output()).not.toContain(name);
  });

  it('may be replaced while the service is stopped: its owner is told at the next start', async () => {
    const first = await start();
    expect(await first.stop()).toBe(0);
    await put('directory.json', JSON.stringify(withRector('sindre-oppmo')));
    const second = await start();
    await expect.poll(() => second.chat('kari-nygjerd'), soon).toContain('Mona Løvmo → Sindre Oppmo');
    expect(await second.stop()).toBe(0);
    const third = await start();
    expect((await third.chat('kari-nygjerd')).split('Mona Løvmo → Sindre Oppmo')).toHaveLength(2);
  });
});
