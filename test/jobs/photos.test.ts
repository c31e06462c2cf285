import { describe, expect, it } from 'vitest';
import { sweepFiles } from '../../src/app/photos/erasing.ts';
import { PictureError, type Pictures } from '../../src/app/pictures.ts';
import { FileError } from '../../src/app/ports.ts';
import { StoreError } from '../../src/app/store.ts';
import { keptPhotos } from '../../src/domain/reports/photos.ts';
import { type PhotoJobs, startPhotos } from '../../src/jobs/photos.ts';
import { desk } from '../app/desk.ts';

const leif = 'leif-sandmark';
const never = 1_000_000;
const minute = 1 / (24 * 60);

type Fetching = (where: Readonly<Record<string, string>>) => Promise<Uint8Array>;

/** Pictures of whatever bytes come; "no picture" is none. */
const pictures: Pictures = {
  makeSafe: async (bytes) => {
    if (Buffer.from(bytes).toString() === 'no picture') throw new PictureError('no-picture');
    return { bytes, width: 4, height: 3, thumbnail: bytes.subarray(0, 1) };
  },
  close: async () => {},
};

/** A draft with so many photos on their way, and a platform that answers as it is told. */
async function stage(count: number, fetching: Fetching) {
  const at = desk();
  const asked: string[] = [];
  const channel = {
    fetch: async (where: Readonly<Record<string, string>>) => {
      asked.push(where.file ?? '');
      return fetching(where);
    },
  };
  const files = Array.from({ length: count }, (_, n) => ({
    kind: 'remote' as const,
    type: null,
    size: null,
    where: { file: `F${n + 1}` },
  }));
  await at.ask(leif, { do: 'say', text: '', files });
  const start = (core = at.core): PhotoJobs =>
    startPhotos({ core, channels: new Map([['web', channel]]), pictures }, { every: never });
  const photos = async () => (await at.draftOf(leif))?.photos ?? [];
  const told = async () => {
    const waiting = await at.store.find('outgoing', 'state', 'pending', { limit: 1_000 });
    return waiting.flatMap(({ doc: { view } }) =>
      view?.view === 'notice' && view.message.type === 'notice' ? [JSON.stringify(view.message)] : [],
    );
  };
  return { at, asked, start, photos, told };
}

const bytesOf = (words: string): Uint8Array => Buffer.from(words);

describe('photos that are on their way', () => {
  it('are fetched, made safe and stored, and the person is told once', async () => {
    const { at, start, photos, told } = await stage(3, async ({ file }) => bytesOf(`bytes of ${file}`));
    const jobs = start();
    await jobs.idle();
    expect((await photos()).map(({ state }) => state)).toEqual(['kept', 'kept', 'kept']);
    expect(at.files.data.size).toBe(6);
    expect((await told()).filter((each) => each.includes('photos-kept'))).toHaveLength(1);
    await jobs.stop();
  });

  it('that cannot be fetched now are tried again after a while, and the others do not wait for them', async () => {
    let isDown = true;
    const { at, asked, start, photos } = await stage(2, async ({ file }) => {
      if (file === 'F1' && isDown) throw new FileError('later', 'http-503');
      return bytesOf('bytes');
    });
    const jobs = start();
    await jobs.idle();
    expect((await photos()).map(({ state }) => state)).toEqual(['arriving', 'kept']);
    await jobs.idle();
    expect(asked.filter((file) => file === 'F1')).toHaveLength(1);
    isDown = false;
    at.pass(minute);
    await jobs.idle();
    expect((await photos()).map(({ state }) => state)).toEqual(['kept', 'kept']);
    await jobs.stop();
  });

  it('that cannot be fetched for an hour are given up, and the person is told', async () => {
    const { at, start, photos, told } = await stage(1, () =>
      Promise.reject(new FileError('later', 'timeout')),
    );
    const jobs = start();
    await jobs.idle();
    at.pass(61 * minute);
    await jobs.idle();
    expect(await photos()).toEqual([]);
    expect((await told()).join()).toContain('"problem":"gone","count":1');
    await jobs.stop();
  });

  it.each([
    ['are gone', () => Promise.reject(new FileError('gone', 'http-404')), 'gone'],
    ['are too big after all', () => Promise.reject(new FileError('too-big', 'too-many-bytes')), 'too-big'],
    ['are no pictures', async () => bytesOf('no picture'), 'no-picture'],
  ] as const)('that %s are taken out with the reason', async (_, fetching, problem) => {
    const { at, start, photos, told } = await stage(2, fetching);
    const jobs = start();
    await jobs.idle();
    expect(await photos()).toEqual([]);
    expect((await told()).join()).toContain(`"problem":"${problem}","count":2`);
    expect(at.files.data.size).toBe(0);
    await jobs.stop();
  });

  it('are not lost by an error that nobody expected', async () => {
    let isBroken = true;
    const { at, start, photos } = await stage(1, async () => {
      if (isBroken) throw new TypeError('broken');
      return bytesOf('bytes');
    });
    const jobs = start();
    await jobs.idle();
    expect(at.warnings).toContain('photo-failed');
    isBroken = false;
    at.pass(minute);
    await jobs.idle();
    expect((await photos()).map(({ state }) => state)).toEqual(['kept']);
    await jobs.stop();
  });

  it('are fetched after a restart that interrupted them, and leave nothing behind', async () => {
    const { at, start, photos } = await stage(1, async () => bytesOf('bytes'));
    const broken = {
      ...at.core,
      store: { ...at.core.store, commit: () => Promise.reject(new StoreError('unavailable')) },
    };
    const first = start(broken);
    await first.idle();
    await first.stop();
    expect((await photos()).map(({ state }) => state)).toEqual(['arriving']);
    await sweepFiles(at.core);
    const second = start();
    await second.idle();
    expect(keptPhotos(await photos())).toHaveLength(1);
    expect(at.files.data.size).toBe(2);
    await second.stop();
  });

  it('that were taken out while they were fetched are let go of', async () => {
    let takeOut = async (): Promise<void> => {};
    const { at, start, photos } = await stage(1, async () => {
      await takeOut();
      return bytesOf('bytes');
    });
    takeOut = async () => {
      const draft = await at.draftOf(leif);
      const photo = draft?.photos[0]?.id ?? '';
      await at.ask(leif, { do: 'draft.photo-remove', id: draft?.id ?? '', v: 1, photo });
    };
    const jobs = start();
    await jobs.idle();
    expect(await photos()).toEqual([]);
    expect(at.files.data.size).toBe(0);
    await jobs.stop();
  });
});

describe('photos that nothing names any more', () => {
  it('are erased in the background', async () => {
    const { at, start } = await stage(1, async () => bytesOf('bytes'));
    const jobs = start();
    await jobs.idle();
    const draft = await at.draftOf(leif);
    const photo = draft?.photos[0]?.id ?? '';
    await at.ask(leif, { do: 'draft.photo-remove', id: draft?.id ?? '', v: 1, photo });
    expect(at.files.data.size).toBe(2);
    await jobs.idle();
    expect(at.files.data.size).toBe(0);
    expect(await at.store.count('erasure', 'waiting', 'all')).toBe(0);
    await jobs.stop();
  });
});
