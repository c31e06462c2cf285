import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../app/store.ts';

/** A process, told apart from an earlier one with the same id by when it was started. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
  readonly started: string;
}

/** Lets go of a lock. */
export type Release = () => Promise<void>;

const tries = 20;
const unknown = 'unknown';

/**
 * Claims a folder for one process. Every claimant puts a file of its own into `lock/` and owns the folder when it sees no
 * other living claimant afterwards: of two that start together, at most one can. A claim is never taken over, only
 * removed when its process is dead, so there is no moment at which a living one's could be taken.
 * Refuses with 'locked' (pid, host). A claim from another host cannot be judged and counts as living.
 */
export async function claim(folder: string, onStale: (owner: Owner) => void = () => {}): Promise<Release> {
  const claims = join(folder, 'lock');
  await mkdir(claims, { recursive: true });
  const self = await thisProcess();
  for (let left = tries; ; left--) {
    const before = await livingClaims(claims, self, onStale);
    if (before[0]) throw locked(before[0]);
    const mine = nameOf(self, randomBytes(6).toString('hex'));
    const path = join(claims, mine);
    await (await open(path, 'wx', 0o600)).close();
    const [rival] = (await livingClaims(claims, self, onStale)).filter(({ name }) => name !== mine);
    if (!rival) return () => rm(path, { force: true });
    await rm(path, { force: true });
    if (left <= 1) throw locked(rival);
    await wait(randomInt(5, 60));
  }
}

interface Claim extends Owner {
  readonly name: string;
}

async function livingClaims(
  claims: string,
  self: Owner,
  onStale: (owner: Owner) => void,
): Promise<readonly Claim[]> {
  const living: Claim[] = [];
  for (const name of await readdir(claims)) {
    const owner = ownerIn(name);
    if (!owner) continue;
    if (await isAlive(owner, self)) living.push({ ...owner, name });
    else {
      onStale(owner);
      await rm(join(claims, name), { force: true });
    }
  }
  return living;
}

async function isAlive({ host, pid, started }: Owner, self: Owner): Promise<boolean> {
  if (host !== self.host) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is such a process, and it is somebody else's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = await startOf(pid);
  return now === null || started === unknown || now === started;
}

async function thisProcess(): Promise<Owner> {
  const started = (await startOf(process.pid)) ?? unknown;
  return { host: hostname() || unknown, pid: process.pid, started };
}

/**
 * When a process was started: which start of the machine, and ticks since then. 'dead' for one that only waits to be
 * buried; null where the system does not tell.
 */
async function startOf(pid: number): Promise<string | null> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name of the command stands in brackets and may hold anything; the state is the first field behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'dead' : `${boot}-${fields[19]}`;
  } catch {
    return null;
  }
}

function nameOf({ host, pid, started }: Owner, token: string): string {
  return [encodeURIComponent(host), pid, encodeURIComponent(started), token].join('~');
}

function ownerIn(name: string): Owner | null {
  const [host, pid, started, token] = name.split('~');
  if (!host || !pid || !started || !token) return null;
  return { host: decodeURIComponent(host), pid: Number(pid), started: decodeURIComponent(started) };
}

function locked({ pid, host }: Owner): StoreError {
  return new StoreError('locked', { pid, host });
}
