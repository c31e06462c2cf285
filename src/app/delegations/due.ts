import { lapse } from '../../domain/delegations/closing.ts';
import { type Due, dueOf } from '../../domain/delegations/due.ts';
import type { DueStep } from '../../domain/delegations/dueSteps.ts';
import { elsewhereDueOf } from '../../domain/delegations/elsewhere/due.ts';
import { roundsOf } from '../../domain/delegations/rounds.ts';
import type { Day } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { refresh, send } from '../outbox.ts';
import { keyOf } from '../outcome.ts';
import type { DelegationRound } from '../records.ts';
import type { Stored } from '../store.ts';
import { keptOf } from './access.ts';
import { allPapersIn } from './combined.ts';
import { noteElsewhere } from './elsewhere/seeing.ts';
import { everyOf } from './finding.ts';
import { isMarked, marked } from './reminders.ts';
import type { Saving } from './saving.ts';

/** How many delegations are looked at before others have their turn. */
const atOnce = 50;

/** Steps that the directory brings and not the calendar: told as soon as they are seen. */
const changes: readonly DueStep[] = ['amber', 'inherited', 'without-right'];

/** What is due with one delegation as it is kept now, and how it is done. */
interface Found {
  readonly dues: readonly Due[];
  readonly doing: (due: Due) => Saving;
}

/** Reads one delegation; null when there is none. */
type Look = (core: Core, id: string, day: Day) => Promise<Found | null>;

/**
 * Does everything that has fallen due with delegations by that day, each once, however often and wherever it is found. With
 * `changed` only what a new directory brings. Gives how many were done.
 */
export async function doWhatIsDue(core: Core, day: Day, what: 'everything' | 'changed'): Promise<number> {
  await noteElsewhere(core, day);
  const dir = core.directory();
  const signed = await everyOf(core.store, 'delegation', 'signed', 'yes');
  const pending = what === 'everything' ? await everyOf(core.store, 'delegation', 'pending', 'yes') : [];
  const standing = signed.filter(({ doc }) => doc.state === 'in-force');
  const papers = allPapersIn(dir);
  const all = [
    ...[...standing, ...pending].map(({ id, doc }) => ({
      id,
      look: lookAtDelegation,
      dues: () => dueOf(doc, dir, day, core.isHoliday),
    })),
    ...papers.map((paper) => ({
      id: paper.id,
      look: lookAtPaper,
      dues: () => elsewhereDueOf(paper, dir, day),
    })),
  ];
  let count = 0;
  for (const [at, { id, look, dues }] of all.entries()) {
    if (at % atOnce === atOnce - 1) await new Promise(setImmediate);
    for (const due of dues()) {
      const isWanted = due.step !== 'confirm-yearly' && (what === 'everything' || changes.includes(due.step));
      if (isWanted && !(await isMarked(core, id, due)) && (await doOnce(core, look, id, due.key, day)))
        count += 1;
    }
  }
  if (what === 'changed') return count;
  const rounds = roundsOf(
    standing.map(({ doc }) => doc),
    papers,
    dir,
    day,
    core.isHoliday,
  );
  return count + (await startRounds(core, rounds));
}

/** How often it is tried again when somebody does something with the delegation at the same time. */
const mostAttempts = 8;

/**
 * One commit holds the mark that it was done and what is sent, so that neither is there without the other. What is not due
 * any more by then is left out.
 */
async function doOnce(core: Core, look: Look, id: string, key: string, day: Day): Promise<boolean> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const found = await look(core, id, day);
    const due = found?.dues.find((each) => each.key === key);
    if (!found || !due || (await isMarked(core, id, due))) return false;
    const { writes, facts } = found.doing(due);
    const { outcome } = await core.store.commit({ writes: [marked(core, id, due), ...writes], facts });
    if (outcome === 'committed') return true;
  }
  core.log.warn('reminder-gave-up', { attempts: mostAttempts });
  return false;
}

/** The delegation is written as it was, so that all its cards are brought up to date. */
const lookAtDelegation: Look = async (core, id, day) => {
  const known = await core.store.read('delegation', id);
  return (
    known && {
      dues: dueOf(known.doc, core.directory(), day, core.isHoliday),
      doing: (due) => doing(core, known, due, day),
    }
  );
};

function doing(core: Core, { id, version, doc }: Stored<'delegation'>, { step, to }: Due, day: Day): Saving {
  const closed = step === 'lapse' ? lapse(doc, core.clock.now(), day) : null;
  const after = closed === null ? doc : keptOf(doc, closed.delegation);
  return {
    writes: [
      { name: 'delegation', id, doc: after, expected: version },
      refresh(core, id),
      ...to.map((person) =>
        send(core, { to: 'person', person }, { view: 'delegation', subject: id, occasion: step }),
      ),
    ],
    facts: closed?.facts ?? [],
  };
}

const lookAtPaper: Look = async (core, id, day) => {
  const known = await core.store.read('elsewhere', id);
  return (
    known && {
      dues: elsewhereDueOf(known.doc, core.directory(), day),
      doing: ({ step, to }) => ({
        writes: [
          { name: 'elsewhere', id, doc: known.doc, expected: known.version },
          refresh(core, id),
          ...to.map((person) =>
            send(core, { to: 'person', person }, { view: 'elsewhere', subject: id, occasion: step }),
          ),
        ],
        facts: [],
      }),
    }
  );
};

/** The yearly look of each unit: one card for its line manager. */
async function startRounds(core: Core, rounds: ReturnType<typeof roundsOf>): Promise<number> {
  let count = 0;
  for (const { unit, on, to, delegations } of rounds) {
    const id = `round-${keyOf(unit)}_${on}`;
    if (await core.store.read('round', id)) continue;
    const doc: DelegationRound = { unit, on, delegations, settled: [], startedAt: core.clock.now() };
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
