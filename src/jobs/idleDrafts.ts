import type { Core } from '../app/context.ts';
import { erasuresFor } from '../app/photos/erasing.ts';
import type { Stored, Write } from '../app/store.ts';
import { type Clearing, startClearing } from './clearing.ts';

const day = 24 * 60 * 60 * 1_000;

/** How long words are kept that nobody made a report of: put aside, or only offered. In milliseconds. */
export const idleDraftsLast = 14 * day;

/** Looks at once and then every day for drafts that nobody made a report of. */
export function startDraftClearing(core: Core, every?: number): Promise<Clearing> {
  return startClearing(core, clearIdle, { failure: 'drafts-not-cleared', every });
}

const page = 100;

async function clearIdle(core: Core): Promise<number> {
  const oldest = Date.parse(core.clock.now()) - idleDraftsLast;
  let cleared = 0;
  let after: string | undefined;
  for (;;) {
    const from = after === undefined ? {} : { after };
    const idle = await core.store.find('draft', 'idle', 'yes', { limit: page, ...from });
    for (const known of idle)
      if (Date.parse(known.doc.changedAt) <= oldest && (await remove(core, known))) cleared += 1;
    after = idle.at(-1)?.id;
    if (idle.length < page) break;
  }
  if (cleared > 0) core.log.info('idle-drafts-cleared', { drafts: cleared });
  return cleared;
}

/** False when somebody took it up in this moment. */
async function remove(core: Core, { id, version }: Stored<'draft'>): Promise<boolean> {
  const gone: Write = { name: 'draft', id, doc: null, expected: version };
  const writes = [gone, ...(await erasuresFor(core, [gone]))];
  const { outcome } = await core.store.commit({ writes });
  return outcome === 'committed';
}
