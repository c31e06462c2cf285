import { lapse } from '../../domain/delegations/closing.ts';
import { type Due, dueOf, roundsOf } from '../../domain/delegations/due.ts';
import type { DueStep } from '../../domain/delegations/dueSteps.ts';
import type { Day } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { refresh, send } from '../outbox.ts';
import { keyOf } from '../outcome.ts';
import type { DelegationRound } from '../records.ts';
import type { Stored } from '../store.ts';
import { keptOf } from './access.ts';
import { everyOf } from './finding.ts';
import type { Saving } from './saving.ts';

type Known = Stored<'delegation'>;

/** How many delegations are looked at before others have their turn. */
const atOnce = 50;

/** Steps that the directory brings and not the calendar: told as soon as they are seen. */
const changes: readonly DueStep[] = ['amber', 'inherited', 'without-right'];

/**
 * Does everything that has fallen due with delegations by that day, each once, however often and wherever it is found. With
 * `changed` only what a new directory brings. Gives how many were done.
 */
export async function doWhatIsDue(core: Core, day: Day, what: 'everything' | 'changed'): Promise<number> {
  const dir = core.directory();
  const signed = await everyOf(core.store, 'delegation', 'signed', 'yes');
  const pending = what === 'everything' ? await everyOf(core.store, 'delegation', 'pending', 'yes') : [];
  const standing = signed.filter(({ doc }) => doc.state === 'in-force');
  let count = 0;
  for (const [at, known] of [...standing, ...pending].entries()) {
    if (at % atOnce === atOnce - 1) await new Promise(setImmediate);
    for (const due of dueOf(known.doc, dir, day, core.isHoliday)) {
      const isWanted = due.step !== 'confirm-yearly' && (what === 'everything' || changes.includes(due.step));
      if (isWanted && !(await isDone(core, known.id, due)) && (await doOnce(core, known.id, due.key, day)))
        count += 1;
    }
  }
  return what === 'everything' ? count + (await startRounds(core, standing, day)) : count;
}

/** How often it is tried again when somebody does something with the delegation at the same time. */
const mostAttempts = 8;

/**
 * One commit holds the mark that it was done and what is sent, so that neither is there without the other. The delegation
 * is written as it was, so that all its cards are brought up to date. What is not due any more by then is left out.
 */
async function doOnce(core: Core, id: string, key: string, day: Day): Promise<boolean> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const known = await core.store.read('delegation', id);
    const dues = known ? dueOf(known.doc, core.directory(), day, core.isHoliday) : [];
    const due = dues.find((each) => each.key === key);
    if (!known || !due || (await core.store.read('reminder', markOf(id, key)))) return false;
    const { writes, facts } = doing(core, known, due, day);
    const { outcome } = await core.store.commit({ writes, facts });
    if (outcome === 'committed') return true;
  }
  core.log.warn('reminder-gave-up', { attempts: mostAttempts });
  return false;
}

function doing(core: Core, { id, version, doc }: Known, { key, step, on, to }: Due, day: Day): Saving {
  const now = core.clock.now();
  const closed = step === 'lapse' ? lapse(doc, now, day) : null;
  const after = closed === null ? doc : keptOf(doc, closed.delegation);
  return {
    writes: [
      { name: 'reminder', id: markOf(id, key), doc: { step, on, at: now }, expected: 'new' },
      { name: 'delegation', id, doc: after, expected: version },
      refresh(core, id),
      ...to.map((person) =>
        send(core, { to: 'person', person }, { view: 'delegation', subject: id, occasion: step }),
      ),
    ],
    facts: closed?.facts ?? [],
  };
}

async function isDone({ store }: Core, id: string, { key }: Due): Promise<boolean> {
  return (await store.read('reminder', markOf(id, key))) !== null;
}

/** The id of the mark: the natural key in the delegation's own aggregate. */
function markOf(id: string, key: string): string {
  return `${id}.due-${keyOf(key.slice(id.length + 1))}`;
}

/** The yearly look of each unit: one card for its line manager. */
async function startRounds(core: Core, standing: readonly Known[], day: Day): Promise<number> {
  const ids = new Map(standing.map(({ id, doc }) => [doc.id, id]));
  const rounds = roundsOf(
    standing.map(({ doc }) => doc),
    core.directory(),
    day,
    core.isHoliday,
  );
  let count = 0;
  for (const { unit, on, to, delegations } of rounds) {
    const id = `round-${keyOf(unit)}_${on}`;
    if (await core.store.read('round', id)) continue;
    const doc: DelegationRound = {
      unit,
      on,
      delegations: delegations.flatMap((each) => ids.get(each.id) ?? []),
      settled: [],
      startedAt: core.clock.now(),
    };
    const { outcome } = await core.store.commit({
      writes: [
        { name: 'round', id, doc, expected: 'new' },
        ...to.map((person) => send(core, { to: 'person', person }, { view: 'round', subject: id })),
      ],
    });
    if (outcome === 'committed') count += 1;
  }
  return count;
}
