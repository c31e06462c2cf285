import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pictures } from '../../src/app/pictures.ts';
import { FileError } from '../../src/app/ports.ts';
import type { Store } from '../../src/app/store.ts';
import { startPhotos } from '../../src/jobs/photos.ts';
import { openStore } from '../../src/store/embedded.ts';
import { desk } from '../app/desk.ts';

const leif = 'leif-sandmark';
const address = 'https://files.slack.com/files-pri/T1-F1/photo';

const pictures: Pictures = {
  makeSafe: async (bytes) => ({ bytes, width: 4, height: 3, thumbnail: bytes.subarray(0, 1) }),
  close: async () => {},
};

describe('where a platform keeps a photo', () => {
  let parent: string;
  let store: Store;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'verne-photos-'));
    store = await openStore({
      folder: join(parent, 'data'),
      create: true,
      now: () => '2026-11-20T09:15:00.000Z',
      limits: { checkpointAfter: 20 },
    });
  });
  afterEach(async () => {
    await store.close();
    await rm(parent, { recursive: true });
  });

  async function onDisk(): Promise<boolean> {
    const entries = await readdir(parent, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const contents = await Promise.all(
      files.map((file) => readFile(join(file.parentPath, file.name), 'utf8').catch(() => '')),
    );
    return contents.some((content) => content.includes(address));
  }

  async function sent(fetch: () => Promise<Uint8Array>) {
    const at = desk({ store });
    const file = { kind: 'remote', type: null, size: null, where: { url: address } } as const;
    await at.ask(leif, { do: 'say', text: '', files: [file] });
    expect(await onDisk()).toBe(true);
    const jobs = startPhotos({ core: at.core, channels: new Map([['web', { fetch }]]), pictures });
    return { at, jobs };
  }

  it('is on the disk no longer than until the photo has been fetched, but for a moment', async () => {
    const { jobs } = await sent(async () => Buffer.from('bytes'));
    await jobs.idle();
    await vi.waitFor(async () => expect(await onDisk()).toBe(false), 5_000);
    await jobs.stop();
  });

  it('is gone with a report that was thrown away before the photo could be fetched', async () => {
    const { at, jobs } = await sent(() => Promise.reject(new FileError('later', 'http-503')));
    for (const _ of ['the one with the photo', 'the next, which takes its place']) {
      await at.ask(leif, { do: 'report', how: 'chat', from: null });
      const id = (await at.draftOf(leif))?.id ?? '';
      await at.ask(leif, { do: 'draft.cancel', id, v: 1 });
    }
    await vi.waitFor(async () => expect(await onDisk()).toBe(false), 5_000);
    await jobs.stop();
  });
});
