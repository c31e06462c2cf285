import type { Core } from '../app/context.ts';
import { type Clearing, startClearing } from './clearing.ts';

const day = 24 * 60 * 60 * 1_000;

/** How long it is kept that a message was missed, or could not be delivered, in milliseconds. */
export const missedLast = { missed: 90 * day, undeliverable: 180 * day } as const;

/** Looks at once and then every day for messages that nobody will send any more. */
export function startMissedClearing(core: Core, every?: number): Promise<Clearing> {
  return startClearing(core, clearOld, { failure: 'missed-not-cleared', every });
}

const page = 200;

async function clearOld(core: Core): Promise<number> {
  const now = Date.parse(core.clock.now());
  let cleared = 0;
  for (const state of ['missed', 'undeliverable'] as const) {
    let after: string | undefined;
    for (;;) {
      const from = after === undefined ? {} : { after };
      const found = await core.store.find('outgoing', 'state', state, { limit: page, ...from });
      const old = found.filter(({ doc }) => Date.parse(doc.queuedAt) <= now - missedLast[state]);
      for (const { id, version } of old) {
        const gone = { name: 'outgoing', id, doc: null, expected: version } as const;
        const { outcome } = await core.store.commit({ writes: [gone] });
        if (outcome === 'committed') cleared += 1;
      }
      after = found.at(-1)?.id;
      if (found.length < page) break;
    }
  }
  if (cleared > 0) core.log.info('missed-cleared', { messages: cleared });
  return cleared;
}
