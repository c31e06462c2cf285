import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** The argument that says: this run has a network of its own already. */
export const inside = '--inside';

/** Ways to get a network with nothing in it but this machine: as the administrator, or as anybody where that is allowed. */
const ways: readonly (readonly string[])[] = [['--net'], ['--net', '--map-root-user']];

const throughLoopback = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'] as const;

/**
 * Runs this script again in a network of its own, where no other machine can reach it and it reaches none. Gives its exit code,
 * or null where the system has no such networks.
 */
export async function runIsolated(script: string): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const way = ways.find(
    (flags) => spawnSync('unshare', [...flags, ...throughLoopback, 'true'], { stdio: 'ignore' }).status === 0,
  );
  if (way === undefined) return null;
  const args = [...way, ...throughLoopback, process.execPath, script, inside];
  // The pipe closes when this process ends, however it ends; the run inside then ends too.
  const child = spawn('unshare', args, { stdio: ['pipe', 'inherit', 'inherit'] });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGINT', pass).once('SIGTERM', pass);
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
