import type { Core } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import { sendNotBefore } from '../outbox.ts';
import { keyOf } from '../outcome.ts';
import type { Addressee, Nudge, Outgoing } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { isTheirChannel, unitsPosting } from '../year/inChannel.ts';
import { caughtUp, type Stuck, stillMatters } from './mattering.ts';
import { addresseeKey } from './problem.ts';
import { isAboutAddressee, mendedByStart, reasonOf } from './reasons.ts';
import { mended } from './recording.ts';

/** Most messages, beside one card of the HSE year, that somebody gets at once after a mending; the newest. */
const mostAtOnce = 10;

type Problem = Stored<'delivery'>;

/** What a new start of the service may have mended is looked at again. Gives how many addressees that are. */
export async function retryAfterStart(core: Core): Promise<number> {
  const standing = await everyOf(core.store, 'delivery', 'state', 'standing');
  const ours = standing.filter(({ doc }) => mendedByStart.includes(doc.reason));
  const writes = (await Promise.all(ours.map(({ doc }) => mended(core, doc.to)))).flat();
  if (writes.length > 0) await core.store.commit({ writes });
  return writes.length;
}

/**
 * Whatever was mended: what still matters of the messages that waited is sent once, the rest is recorded as missed. Gives how many
 * messages go out.
 */
export async function sendWhatMatters(core: Core): Promise<number> {
  let sent = 0;
  for (const problem of await everyOf(core.store, 'delivery', 'state', 'mending')) {
    const after = await settled(core, problem);
    sent += after;
  }
  return sent;
}

/** In one commit, so that nothing is sent twice however often it is begun. */
async function settled(core: Core, problem: Problem): Promise<number> {
  const stuck = await everyOf(core.store, 'outgoing', 'stuck', addresseeKey(problem.doc.to));
  const waiting = stuck.filter(({ doc }) => isAboutAddressee(reasonOf(doc.problem ?? '', true)));
  const nudges = waiting.filter(({ doc }) => doc.view?.view === 'nudge');
  const year = await yearWrites(core, nudges);
  const again = await mattering(
    core,
    waiting.filter((each) => !nudges.includes(each)),
  );
  const missed = waiting.length - nudges.length - again.size + year.missed;
  const sentAgain = again.size + year.sent;
  const { outcome } = await core.store.commit({
    writes: [
      ...waiting
        .filter((each) => !nudges.includes(each))
        .map((each) => (again.has(each.id) ? queued(core, each) : asMissed(each))),
      ...year.writes,
      {
        name: 'delivery',
        id: problem.id,
        doc: { ...problem.doc, state: 'mended', mendedAt: core.clock.now(), sentAgain, missed },
        expected: problem.version,
      },
    ],
  });
  if (outcome !== 'committed') return 0;
  if (waiting.length > 0) core.log.info('delivery-mended', { id: problem.id, sentAgain, missed });
  return sentAgain;
}

/** Those that still matter, each thing once, and no more than somebody can bear. */
async function mattering(core: Core, waiting: readonly Stuck[]): Promise<ReadonlySet<string>> {
  const newest = waiting.toSorted((a, b) => (a.doc.queuedAt < b.doc.queuedAt ? 1 : -1));
  const seen = new Set<string>();
  const ids = new Set<string>();
  for (const each of newest) {
    const about = JSON.stringify(each.doc.view);
    if (ids.size >= mostAtOnce || seen.has(about)) continue;
    seen.add(about);
    if (await stillMatters(core, each)) ids.add(each.id);
  }
  return ids;
}

interface OfYear {
  readonly writes: readonly Write[];
  readonly sent: number;
  readonly missed: number;
}

/** Cards of the HSE year: for each target one card of today with what is left of them. */
async function yearWrites(core: Core, waiting: readonly Stuck[]): Promise<OfYear> {
  const known = await Promise.all(waiting.map(async (each) => ({ each, nudge: await nudgeOf(core, each) })));
  const byTarget = Map.groupBy(
    known,
    ({ nudge }) => nudge?.target.replace(/^channel:.*/, 'channel') ?? 'gone',
  );
  const parts = await Promise.all([...byTarget.values()].map((own) => ofTarget(core, own)));
  return {
    writes: parts.flatMap(({ writes }) => writes),
    sent: parts.reduce((sum, { sent }) => sum + sent, 0),
    missed: parts.reduce((sum, { missed }) => sum + missed, 0),
  };
}

type WithNudge = { readonly each: Stuck; readonly nudge: Nudge | null };

async function ofTarget(core: Core, own: readonly WithNudge[]): Promise<OfYear> {
  const nudges = own.flatMap(({ nudge }) => nudge ?? []);
  const to = own[0]?.each.doc.to ?? null;
  const isTheirs = to !== null && nudges[0] !== undefined && stillGets(core, to, nudges[0]);
  const left = isTheirs ? await caughtUp(core, to, nudges) : null;
  if (to === null || left === null) {
    return { writes: own.map(({ each }) => asMissed(each)), sent: 0, missed: own.length };
  }
  const subject = `nudge-${keyOf(`${left.day}:${left.target}:again`)}-${core.ids.next()}`;
  return {
    writes: [
      ...own.map(({ each }) => asMissed(each)),
      { name: 'nudge', id: subject, doc: left, expected: 'new' },
      sendNotBefore(core, to, { view: 'nudge', subject }, { at: core.clock.now(), place: '0' }),
    ],
    sent: 1,
    missed: own.length - 1,
  };
}

function stillGets(core: Core, to: Addressee, nudge: Nudge): boolean {
  return to.to === 'person'
    ? nudge.target === `person:${to.person}`
    : isTheirChannel(core, unitsPosting(nudge), to);
}

async function nudgeOf({ store }: Core, { doc }: Stuck): Promise<Nudge | null> {
  return doc.view === null ? null : ((await store.read('nudge', doc.view.subject))?.doc ?? null);
}

function queued(core: Core, { id, version, doc }: Stuck): Write {
  const again: Outgoing = { ...doc, state: 'pending', attempts: 0, dueAt: core.clock.now(), problem: null };
  return { name: 'outgoing', id, doc: again, expected: version };
}

function asMissed({ id, version, doc }: Stuck): Write {
  return { name: 'outgoing', id, doc: { ...doc, state: 'missed' }, expected: version };
}
