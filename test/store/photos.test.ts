import { describe, expect, it } from 'vitest';
import type { Core } from '../../src/app/context.ts';
import { eraseWaiting, erasuresFor, sweepFiles } from '../../src/app/photos/erasing.ts';
import { keepPicture } from '../../src/app/photos/keeping.ts';
import type { Photo } from '../../src/domain/reports/photos.ts';
import { openFiles } from '../../src/store/embeddedFiles.ts';
import { desk } from '../app/desk.ts';
import { aDraft, put } from '../contracts/samples.ts';
import { SimulatedDisk, seeded } from '../fakes/simulatedDisk.ts';
import { openSimulated } from './openSimulated.ts';

const picture = { bytes: Buffer.alloc(3_000, 7), width: 4, height: 3, thumbnail: Buffer.alloc(300, 7) };
const photo = (id: string) => ({ id, by: 'leif', addedAt: '2026-11-20T09:15:00.000Z' });

/** The core on a disk that can lose its power. */
async function coreOn(disk: SimulatedDisk): Promise<{ readonly core: Core; close(): Promise<void> }> {
  const store = await openSimulated(disk);
  const files = await openFiles('/data', disk.mount());
  return { core: { ...desk().core, store, files }, close: () => store.close() };
}

/** Two photos come to a draft one after the other; the first is taken out again and erased. */
async function play(disk: SimulatedDisk): Promise<void> {
  const { core, close } = await coreOn(disk);
  const photos: Photo[] = [];
  for (const id of ['p1', 'p2']) {
    photos.push(await keepPicture(core, photo(id), picture));
    await core.store.commit({
      writes: [put('draft', 'd1', { ...aDraft('d1'), photos: [...photos] }, 'any')],
    });
  }
  const without = put('draft', 'd1', { ...aDraft('d1'), photos: photos.slice(1) }, 'any');
  await core.store.commit({ writes: [without, ...(await erasuresFor(core, [without]))] });
  await eraseWaiting(core);
  await close();
}

async function lengthOfStory(): Promise<number> {
  const disk = new SimulatedDisk();
  await play(disk);
  return disk.operations;
}

describe('after a power cut at every operation of the disk', () => {
  it('every photo that a record names is there and whole, and nothing is kept that none names', async () => {
    const length = await lengthOfStory();
    let found = 0;
    for (let place = 1; place <= length; place++) {
      for (let seed = 1; seed <= 4; seed++) {
        const disk = new SimulatedDisk(seeded(place * 100 + seed));
        disk.fault = () => (disk.operations === place ? 'power-cut' : null);
        await play(disk).catch(() => {});
        disk.cutPower();
        const { core, close } = await coreOn(disk);
        await eraseWaiting(core);
        await sweepFiles(core);
        const named = (await core.store.read('draft', 'd1'))?.doc.photos.map(({ id }) => id) ?? [];
        for (const id of named) {
          found++;
          expect(await core.files.read(id), `${place}/${seed}`).toHaveLength(picture.bytes.length);
          expect(await core.files.read(`${id}-small`)).toHaveLength(picture.thumbnail.length);
        }
        const kept = (await core.files.list()).map((file) => file.replace('-small', ''));
        expect([...new Set(kept)].sort(), `${place}/${seed}`).toEqual([...named].sort());
        await close();
      }
    }
    expect(length).toBeGreaterThan(60);
    expect(found).toBeGreaterThan(50);
  });
});
