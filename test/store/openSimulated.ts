import { type EmbeddedStore, openStore } from '../../src/store/embedded.ts';
import type { Log, StoreOptions } from '../../src/store/options.ts';
import type { SimulatedDisk } from '../fakes/simulatedDisk.ts';

export const folder = '/data';
export const now = () => '2026-11-20T09:15:00.000Z';

/** Opens a store on a simulated disk, where nobody else can be. */
export function openSimulated(disk: SimulatedDisk, over: Partial<StoreOptions> = {}): Promise<EmbeddedStore> {
  return openStore({
    folder,
    create: true,
    now,
    disk: disk.mount(),
    claim: async () => async () => {},
    ...over,
  });
}

/** What a store logged, by code. */
export function logged(): { readonly codes: string[]; readonly log: Log } {
  const codes: string[] = [];
  return { codes, log: (code) => codes.push(code) };
}
