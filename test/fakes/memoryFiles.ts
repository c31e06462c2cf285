import type { Files } from '../../src/app/pictures.ts';
import { StoreError } from '../../src/app/store.ts';

/** Bytes in memory, for tests of what stands on the port. `data` given to another is found again there. */
export function memoryFiles(
  data: Map<string, Uint8Array> = new Map(),
): Files & { readonly data: Map<string, Uint8Array> } {
  const checked = (id: string): string => {
    if (!/^[a-z0-9-]{1,100}$/.test(id)) throw new StoreError('unavailable', { reason: 'no id of a file' });
    return id;
  };
  return {
    data,
    put: async (id, bytes) => void data.set(checked(id), Uint8Array.from(bytes)),
    read: async (id) => data.get(checked(id)) ?? null,
    remove: async (id) => void data.delete(checked(id)),
    list: async () => [...data.keys()],
  };
}
