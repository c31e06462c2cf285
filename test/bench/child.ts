import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  /** Milliseconds from the start of the process until it listened. */
  readonly startTook: number;
  /** Resident memory now, in MiB. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a script of this project that prints the port it listens on, as the service's log does ("port":1234). */
export async function startChild(
  script: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Child> {
  const begun = performance.now();
  const path = join(import.meta.dirname, script);
  const child = spawn(process.execPath, [...flags, path], {
    env: { PATH: process.env.PATH, TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child);
  return {
    url: `http://127.0.0.1:${port}`,
    startTook: performance.now() - begun,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill(flags.length > 0 ? 'SIGTERM' : 'SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (said.length > 1e6) return;
      said += chunk.toString();
      const port = /"port":(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('exit', () => reject(new Error(`ended by itself: ${said.slice(-500)}`)));
  });
}
