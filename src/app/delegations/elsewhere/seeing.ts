import { elsewhereChanges } from '../../../domain/delegations/elsewhere/due.ts';
import { type SignedElsewhere, seen, updated } from '../../../domain/delegations/elsewhere/paper.ts';
import { stateElsewhere } from '../../../domain/delegations/elsewhere/standing.ts';
import type { OpenDirectory } from '../../../domain/organisation/openDirectory.ts';
import type { Delegation as Entry } from '../../../domain/organisation/types.ts';
import type { Day } from '../../../domain/time.ts';
import type { Core } from '../../context.ts';
import { refresh } from '../../outbox.ts';
import { allPapersIn, papersIn } from '../combined.ts';
import { marked } from '../reminders.ts';
import type { Saving } from '../saving.ts';
import { elsewhereIdOf } from './ids.ts';

/** How many are noted together. */
const atOnce = 50;

/**
 * Notes which delegations the directory brings, so that they are followed from now on, and what it says of them by now. What
 * was so when one was seen first is told to nobody as news: the yearly look brings it up.
 */
export async function noteElsewhere(core: Core, day: Day): Promise<void> {
  const dir = core.directory();
  const stated = new Map(dir.directory.delegations.map((entry) => [entry.id, entry]));
  const known = papersIn(dir);
  const fresh = [...stated.values()].filter(
    (entry) => known(entry.id) === null && stateElsewhere(entry, null, day) === 'in-force',
  );
  for (let at = 0; at < fresh.length; at += atOnce) {
    const some = fresh.slice(at, at + atOnce);
    if (
      !(await saved(
        core,
        some.map((entry) => noting(core, dir, entry, day)),
      ))
    )
      for (const entry of some) await saved(core, [noting(core, dir, entry, day)]);
  }
  for (const paper of allPapersIn(dir)) await update(core, paper, stated.get(paper.entry.id) ?? null, day);
}

function noting(core: Core, dir: OpenDirectory, entry: Entry, day: Day): Saving {
  const id = elsewhereIdOf(entry.id);
  const { paper, facts } = seen(entry, dir, { id, at: core.clock.now(), on: day });
  return {
    writes: [
      { name: 'elsewhere', id, doc: paper, expected: 'new' },
      ...elsewhereChanges(paper, dir, day).map((due) => marked(core, id, due)),
    ],
    facts,
  };
}

async function update(core: Core, paper: SignedElsewhere, stated: Entry | null, day: Day): Promise<void> {
  if (updated(paper, stated, day) === paper) return;
  const kept = await core.store.read('elsewhere', paper.id);
  if (!kept) return;
  const doc = updated(kept.doc, stated, day);
  await core.store.commit({
    writes: [{ name: 'elsewhere', id: kept.id, doc, expected: kept.version }, refresh(core, kept.id)],
  });
}

/** False when somebody else noted one of them in this moment. */
async function saved({ store }: Core, all: readonly Saving[]): Promise<boolean> {
  const { outcome } = await store.commit({
    writes: all.flatMap(({ writes }) => writes),
    facts: all.flatMap(({ facts }) => facts),
  });
  return outcome === 'committed';
}
