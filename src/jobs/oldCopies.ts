import type { Core } from '../app/context.ts';
import type { Write } from '../app/store.ts';
import { addMonths } from '../domain/delegations/terms.ts';
import { type Clearing, startClearing } from './clearing.ts';

/**
 * How long it is known that an overview was made here, in months: a newer one has taken its place long before. That a
 * record of a delegation was made here is known as long as the delegation itself, so that its paper can always be checked.
 */
export const overviewsKnownFor = 24;

/** How many months back it looks, so that what came due while nothing ran is found as well. */
const looksBack = 120;

/** Looks at once and then every day for copies of overviews that need not be known any longer. */
export function startCopyClearing(core: Core, every?: number): Promise<Clearing> {
  return startClearing(core, clearOld, { failure: 'copies-not-cleared', every });
}

async function clearOld(core: Core): Promise<number> {
  const today = core.clock.now().slice(0, 'yyyy-MM-dd'.length);
  let cleared = 0;
  for (let back = 1; back <= looksBack; back++) {
    const month = addMonths(`${today.slice(0, 'yyyy-MM'.length)}-01`, -overviewsKnownFor - back);
    cleared += await clearMonth(core, month.slice(0, 'yyyy-MM'.length));
  }
  if (cleared > 0) core.log.info('old-copies-cleared', { copies: cleared });
  return cleared;
}

const page = 100;

async function clearMonth({ store }: Core, month: string): Promise<number> {
  let cleared = 0;
  for (;;) {
    const old = await store.find('copy', 'overview', month, { limit: page });
    if (old.length === 0) return cleared;
    const writes: readonly Write[] = old.map(({ id }) => ({ name: 'copy', id, doc: null, expected: 'any' }));
    const { outcome } = await store.commit({ writes });
    if (outcome !== 'committed') return cleared;
    cleared += old.length;
  }
}
