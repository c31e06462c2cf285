import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/embedded.ts';
import { storeContract } from '../contracts/store.ts';

storeContract('the embedded store', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'verne-store-'));
  const folder = join(parent, 'data');
  const now = () => '2026-11-20T09:15:00.000Z';
  let store = await openStore({ folder, create: true, now });
  return {
    store,
    async reopen() {
      await store.close();
      store = await openStore({ folder, create: false, now });
      return store;
    },
    async destroy() {
      await store.close();
      await rm(parent, { recursive: true });
    },
  };
});
