import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sample from '../src/sample/directory.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..');
const node = join(root, 'node_modules', '.bin', 'node');

/** Long enough for a change to be noticed, told and shown. */
const soon = { timeout: 40_000 };

const owner = 'kari-nygjerd';

/** The sample without one person. */
function without(person: string): object {
  return { ...sample, people: sample.people.filter(({ id }) => id !== person) };
}

describe('the settings of the year of a service that runs', () => {
  let folder = '';
  const started: ChildProcess[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verne-settings-'));
    await put('directory.json', JSON.stringify(sample));
  });
  afterEach(async () => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  async function put(name: string, content: string): Promise<void> {
    await writeFile(join(folder, `${name}.new`), content);
    await rename(join(folder, `${name}.new`), join(folder, name));
  }

  function launch() {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      VERNE_PORT: '0',
      VERNE_DATA: join(folder, 'data'),
      VERNE_DIRECTORY: join(folder, 'directory.json'),
      VERNE_YEAR: join(folder, 'year.yaml'),
    };
    const child = spawn(node, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    started.push(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    return { child, ended, output: () => output };
  }

  async function start() {
    const { child, ended, output } = launch();
    await expect.poll(output, soon).toContain('"msg":"started"');
    const address = `http://127.0.0.1:${/"port":(\d+)/.exec(output())?.[1]}`;
    return {
      output,
      stop: () => {
        child.kill('SIGTERM');
        return ended;
      },
      chat: async (person: string) => {
        const answer = await fetch(`${address}/local/lines?conversation=person:${person}`);
        return JSON.stringify(await answer.json());
      },
    };
  }

  it('are taken when they are sound, refused when they are not, and set aside in what names somebody who is gone', async () => {
    const person = 'bjornar-aspvik';
    const forUnit = `version: 1\nunits:\n  ikj:\n    processes:\n      hse-round:\n        owner: { person: ${person} }\n`;
    await put('year.yaml', 'version: 1');
    const service = await start();

    await put('year.yaml', forUnit);
    await expect.poll(() => service.chat(owner), soon).toContain('Nye innstillinger for HMS-året');
    expect(await service.chat(owner)).toContain('Ansvarlig: ikke satt → ');

    await put('year.yaml', `${forUnit}hour: "03:00"\n`);
    await expect.poll(() => service.chat(owner), soon).toContain('Innstillingene ble ikke tatt');
    expect(await service.chat(owner)).toContain('year.yaml:7 hour');

    await put('directory.json', JSON.stringify(without(person)));
    await expect.poll(() => service.chat(owner), soon).toContain('HMS-året: satt til side');
    expect(await service.chat(owner)).toContain('units.ikj.processes.hse-round.owner.person');

    await put('directory.json', JSON.stringify(sample));
    await expect.poll(() => service.chat(owner), soon).toContain('HMS-året: gjelder igjen');
    expect(service.output()).toContain('"problems":1,"codes":"bad-hour","msg":"year-settings-refused"');
    expect(await service.stop()).toBe(0);
    expect(service.output()).not.toContain(person);
  });

  it('that are wrong keep the service from starting, with every problem and its line', async () => {
    await put('year.yaml', 'version: 1\nhour: "03:00"\nunits:\n  nowhere: { hour: "08:00" }\n');
    const { ended, output } = launch();
    expect(await ended).toBe(1);
    expect(output()).toContain('The settings of the HSE year (VERNE_YEAR) need mending:');
    expect(output()).toContain('year.yaml:2 hour: ');
    expect(output()).toContain('year.yaml:4 units.nowhere: ');
  });
});
