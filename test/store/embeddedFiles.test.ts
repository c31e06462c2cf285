import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesFolder, openFiles } from '../../src/store/embeddedFiles.ts';
import { filesContract } from '../contracts/files.ts';
import { memoryFiles } from '../fakes/memoryFiles.ts';
import { SimulatedDisk, seeded } from '../fakes/simulatedDisk.ts';

filesContract('a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verne-files-'));
  return {
    files: await openFiles(folder),
    reopen: () => openFiles(folder),
    destroy: () => rm(folder, { recursive: true, force: true }),
  };
});

filesContract('the memory of a test', async () => {
  const { data, ...files } = memoryFiles();
  return { files, reopen: async () => memoryFiles(data), destroy: async () => {} };
});

const bytes = Uint8Array.from({ length: 5_000 }, (_, n) => (n * 7) % 256);
const folder = '/data';

describe('bytes in a folder', () => {
  it('that were changed behind everybody’s back are refused as damaged', async () => {
    const root = await mkdtemp(join(tmpdir(), 'verne-files-'));
    const files = await openFiles(root);
    await files.put('p1', bytes);
    const [path = ''] = (await readdir(join(root, filesFolder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const content = await readFile(path);
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
    await writeFile(path, content);
    await expect(files.read('p1')).rejects.toMatchObject({ name: 'StoreError', code: 'damaged' });
    await rm(root, { recursive: true });
  });

  it('are there after a power cut at every operation of the disk, once they were said to be', async () => {
    for (let place = 1; place < 40; place++) {
      for (let seed = 1; seed <= 6; seed++) {
        const disk = new SimulatedDisk(seeded(place * 100 + seed));
        disk.fault = () => (disk.operations === place ? 'power-cut' : null);
        const said: string[] = [];
        const work = async () => {
          const files = await openFiles(folder, disk.mount());
          for (const id of ['p1', 'p2', 'p3']) {
            await files.put(id, bytes);
            said.push(id);
          }
          await files.remove('p2');
          said.splice(1, 1);
        };
        await work().catch(() => {});
        disk.cutPower();
        const files = await openFiles(folder, disk.mount());
        for (const id of said.filter((each) => each !== 'p2'))
          expect(Buffer.from((await files.read(id)) ?? []).equals(bytes), `${place}/${seed}`).toBe(true);
        // What nobody was told of is whole or not there.
        for (const id of await files.list()) expect(await files.read(id)).toHaveLength(bytes.length);
        expect(disk.files().filter((name) => name.endsWith('.tmp'))).toEqual([]);
      }
    }
  });

  it('are refused on a full disk, and leave nothing behind', async () => {
    const disk = new SimulatedDisk();
    const files = await openFiles(folder, disk.mount());
    disk.fault = (operation) => (operation === 'create' ? 'ENOSPC' : null);
    await expect(files.put('p1', bytes)).rejects.toMatchObject({
      code: 'unavailable',
      details: { reason: 'ENOSPC' },
    });
    disk.fault = () => null;
    expect(await files.list()).toEqual([]);
    await files.put('p1', bytes);
    expect(await files.list()).toEqual(['p1']);
  });
});
