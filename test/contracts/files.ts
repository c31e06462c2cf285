import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Files } from '../../src/app/pictures.ts';

/** Files to try, empty at first. `reopen` opens the same data again; `destroy` removes it. */
export interface OpenedFiles {
  readonly files: Files;
  reopen(): Promise<Files>;
  destroy(): Promise<void>;
}

/** Everything that the port promises, for any implementation. */
export function filesContract(name: string, open: () => Promise<OpenedFiles>): void {
  describe(`${name} keeps the promises of files:`, () => {
    let opened: OpenedFiles;
    let files: Files;
    const bytes = Uint8Array.from({ length: 100_000 }, (_, n) => n % 251);

    beforeEach(async () => {
      opened = await open();
      files = opened.files;
    });
    afterEach(() => opened.destroy());

    it('what was put is read byte by byte, also by those who open them later', async () => {
      await files.put('p1', bytes);
      await files.put('p1-small', bytes.subarray(0, 10));
      for (const each of [files, await opened.reopen()]) {
        expect(Buffer.from((await each.read('p1')) ?? []).equals(bytes)).toBe(true);
        expect(await each.read('p1-small')).toHaveLength(10);
      }
    });

    it('nothing is null, and removing it is no error', async () => {
      expect(await files.read('p9')).toBeNull();
      await files.remove('p9');
      expect(await files.list()).toEqual([]);
    });

    it('what was removed is gone for good', async () => {
      await files.put('p1', bytes);
      await files.remove('p1');
      expect(await files.read('p1')).toBeNull();
      expect(await (await opened.reopen()).list()).toEqual([]);
    });

    it('the last of those put under an id stands', async () => {
      await files.put('p1', bytes);
      await files.put('p1', Uint8Array.of(7));
      expect([...((await files.read('p1')) ?? [])]).toEqual([7]);
      expect(await files.list()).toEqual(['p1']);
    });

    it('no bytes are something too', async () => {
      await files.put('p1', new Uint8Array());
      expect(await files.read('p1')).toHaveLength(0);
    });

    it('lists every id once', async () => {
      const ids = Array.from({ length: 40 }, (_, n) => `p${n}`);
      await Promise.all(ids.map((id) => files.put(id, Uint8Array.of(1))));
      expect([...(await (await opened.reopen()).list())].sort()).toEqual(ids.sort());
    });

    it.each(['', '../p1', 'a/b', 'P1', 'p1.tmp', 'x'.repeat(101)])('“%s” is no id', async (id) => {
      await expect(async () => files.put(id, bytes)).rejects.toMatchObject({ name: 'StoreError' });
      await expect(async () => files.read(id)).rejects.toMatchObject({ name: 'StoreError' });
    });
  });
}
