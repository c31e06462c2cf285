import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that was started here. */
export interface Started {
  /** Everything that it has written, to read when something went wrong. */
  output(): string;
  /** True until it has ended. */
  isRunning(): boolean;
  /** Asks it to end, makes it end when it does not, and resolves when it has. */
  stop(): Promise<void>;
}

const grace = 3_000;

/** Nothing that was started outlives this process, however it ends. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a program. `env` is its whole environment. */
export function startProgram(
  program: string,
  args: readonly string[],
  where: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Started {
  const child = spawn(program, args, { ...where, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => written.push(chunk.toString('utf8')));
  child.on('error', (error) => written.push(error.message));
  return {
    output: () => written.join(''),
    isRunning: () => isRunning(child),
    stop: () => stop(child),
  };
}

const isRunning = (child: ChildProcess) =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

async function stop(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const isEnded = await Promise.race([ended.then(() => true), sleep(grace, false, { ref: false })]);
  if (!isEnded) child.kill('SIGKILL');
  await ended;
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}
