import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A client that others wrote, as the package registry has it. */
export interface Client {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  /** The file inside the package that is run. */
  readonly file: string;
  /** Where it runs, as "linux-x64"; everywhere when null. */
  readonly platform: string | null;
}

const cache = new URL('../../.verne/clients/', import.meta.url).pathname;

/** Seconds that npm may take. */
const limit = 180;

/**
 * The file that runs the client, fetched into `.verne/clients` the first time and taken from there ever after; or why
 * it cannot be had here.
 */
export async function getClient(
  client: Client,
): Promise<{ readonly file: string } | { readonly reason: string }> {
  const here = `${process.platform}-${process.arch}`;
  if (client.platform !== null && client.platform !== here)
    return { reason: `it is made for ${client.platform} only, and this is ${here}` };
  const wanted = `${client.package}@${client.version}`;
  const folder = join(cache, wanted.replaceAll('/', '+'));
  const file = join(folder, 'node_modules', client.package, client.file);
  if (existsSync(file)) return { file };
  await mkdir(folder, { recursive: true });
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1'];
  const npm = spawnSync('npm', ['install', '--prefix', folder, ...flags, wanted], {
    encoding: 'utf8',
    timeout: limit * 1000,
    shell: process.platform === 'win32',
  });
  if (npm.status === 0 && existsSync(file)) return { file };
  return { reason: npm.error?.message ?? whyNot(npm.stderr) };
}

/** npm's first line that says in words what went wrong. */
function whyNot(output: string): string {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  const said = lines.map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  return said.find((line) => line !== '' && !/^(code|errno|syscall) /.test(line)) ?? 'npm cannot install it';
}
