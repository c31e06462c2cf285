import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/embedded.ts';
import { now } from './openSimulated.ts';

const node = join(import.meta.dirname, '../../node_modules/.bin/node');
const script = join(import.meta.dirname, '../fakes/storeProcess.ts');

/** Another process with the store, and what it said so far. */
class Other {
  readonly child: ChildProcessByStdio<null, Readable, null>;
  readonly said: string[] = [];

  constructor(folder: string, task: 'hold' | 'write', name = 'd') {
    this.child = spawn(node, [script, folder, task, name], { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface(this.child.stdout).on('line', (line) => this.said.push(line));
  }

  async says(start: string): Promise<string> {
    await expect
      .poll(() => this.said.find((line) => line.startsWith(start)), { timeout: 10_000 })
      .toBeDefined();
    return this.said.find((line) => line.startsWith(start)) ?? '';
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    this.child.kill(signal);
    await ended;
  }
}

let parent = '';
let folder = '';
let others: Other[] = [];

function start(task: 'hold' | 'write' = 'hold', name?: string): Other {
  const other = new Other(folder, task, name);
  others.push(other);
  return other;
}

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'verne-process-'));
  folder = join(parent, 'data');
  others = [];
});
afterEach(async () => {
  for (const other of others) await other.end('SIGKILL');
  await rm(parent, { recursive: true });
});

const open = () => openStore({ folder, create: true, now });

describe('a folder with a store', () => {
  it('is refused to a second process, which is told who has it', async () => {
    const first = start();
    await first.says('open');
    await expect(open()).rejects.toMatchObject({
      name: 'StoreError',
      code: 'locked',
      details: { pid: first.child.pid, host: hostname() },
    });
  });

  it('is refused to a second process by this one, and to this one a second time', async () => {
    const store = await open();
    expect(await start().says('refused')).toBe(`refused locked ${process.pid}`);
    await expect(open()).rejects.toMatchObject({ code: 'locked', details: { pid: process.pid } });
    await store.close();
  });

  it('is free as soon as the process that had it has closed it', async () => {
    const store = await open();
    await store.close();
    const next = start();
    await next.says('open');
    await next.end('SIGTERM');
    await (await open()).close();
  });

  it('is free at once when the process that had it was killed', async () => {
    const first = start();
    await first.says('open');
    await first.end('SIGKILL');
    const removed: number[] = [];
    const store = await openStore({
      folder,
      create: false,
      now,
      log: (code, { pid }) => {
        if (code === 'stale-lock-removed') removed.push(Number(pid));
      },
    });
    expect(removed).toEqual([first.child.pid]);
    await store.close();
    expect(await readdir(join(folder, 'lock'))).toEqual([]);
  });

  it('is free when the process id of the one that had it belongs to another process by now', async () => {
    await mkdir(join(folder, 'lock'), { recursive: true });
    await writeFile(
      join(folder, 'lock', `${encodeURIComponent(hostname())}~${process.ppid}~earlier-123~00ff`),
      '',
    );
    const store = await open();
    expect(await readdir(join(folder, 'lock'))).toHaveLength(1);
    await store.close();
  });

  it('is refused when a process on another host may have it', async () => {
    await mkdir(join(folder, 'lock'), { recursive: true });
    await writeFile(join(folder, 'lock', 'elsewhere~17~boot-123~00ff'), '');
    await expect(open()).rejects.toMatchObject({ code: 'locked', details: { pid: 17, host: 'elsewhere' } });
  });

  it('goes to one at most of several processes that start together after a crash', async () => {
    for (let round = 0; round < 3; round++) {
      const crashed = start();
      await crashed.says('open');
      await crashed.end('SIGKILL');
      const racers = Array.from({ length: 5 }, () => start());
      await expect.poll(() => racers.every(({ said }) => said.length > 0), { timeout: 15_000 }).toBe(true);
      expect(racers.filter(({ said }) => said[0] === 'open')).toHaveLength(1);
      for (const racer of racers) await racer.end('SIGKILL');
    }
  });
});

describe('a process that is killed while it writes', () => {
  it('leaves every change that it acknowledged, each once', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 8; round++) {
      const writer = start('write', `r${round}-`);
      await writer.says('saved');
      await new Promise((resolve) => setTimeout(resolve, 20 + 37 * round));
      await writer.end('SIGKILL');
      acknowledged.push(...writer.said.flatMap((line) => line.match(/^saved (.+)$/)?.[1] ?? []));
    }
    const store = await openStore({ folder, create: false, now });
    expect(acknowledged.length).toBeGreaterThan(100);
    for (const id of acknowledged) expect(await store.read('draft', id)).toMatchObject({ id, version: 1 });
    await store.close();
  });
});
