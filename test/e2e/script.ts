import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, getClient } from './clients.ts';
import { inside, runIsolated } from './isolation.ts';
import { type Story, tellStory } from './story.ts';

/** What a script of the story gets: a folder that is gone afterwards, and a place to leave what has to be ended. */
export interface Scene {
  /** The file that runs the client. */
  readonly client: string;
  readonly folder: string;
  readonly story: Story;
  /** Ends with the scene, the last one first, also when a step fails. */
  atEnd(end: () => Promise<void>): void;
}

const write = (text: string) => process.stdout.write(text);
// Whoever stops reading does not stop the scene from being cleared.
process.stdout.on('error', () => undefined);

/**
 * Plays the story against a client that others wrote, in a network of its own where there is such a thing. Exit code 0 when
 * every step worked or the client cannot be had here, 1 when a step failed.
 */
export async function playScript(
  script: string,
  client: Client,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const found = await getClient(client);
  if ('reason' in found) {
    write(
      `skipped: ${client.name} ${client.version} cannot be had here: ${found.reason.replace(/\.$/, '')}.\n`,
    );
    return;
  }
  const isInside = process.argv.includes(inside);
  const isolated = isInside ? null : await runIsolated(script);
  if (isolated !== null) {
    process.exitCode = isolated;
    return;
  }
  const network = isInside
    ? 'in a network of its own'
    : 'on this machine; others on your network can reach it until it ends';
  write(`\n${client.name} ${client.version}, ${network}\n\n`);
  // What a stopped scene had begun may still be going on.
  process.exit((await isPlayed(found.file, play)) ? 0 : 1);
}

async function isPlayed(client: string, play: (scene: Scene) => Promise<void>): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'verne-e2e-'));
  const ends = [() => rm(folder, { recursive: true, force: true })];
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(new Error('stopped'));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  if (process.argv.includes(inside)) process.stdin.once('end', stop).resume();
  const scene = {
    client,
    folder,
    story: tellStory(write),
    atEnd: (end: () => Promise<void>) => void ends.unshift(end),
  };
  const played = await Promise.race([play(scene), stopped.promise]).then(
    () => 'All of it worked.',
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  for (const end of ends) await end().catch((error: unknown) => write(`  ${String(error)}\n`));
  write(`\n  ${played instanceof Error ? `It did not work: ${played.message}` : played}\n`);
  return !(played instanceof Error);
}
