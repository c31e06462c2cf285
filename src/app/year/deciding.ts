import type { Changed } from '../../domain/processes/plan/noting.ts';
import type { Bundle, Plan, PlanState } from '../../domain/processes/plan/types.ts';
import type { Instant } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import type { YearBatch } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { partsOf } from './gently.ts';
import type { KnownYear } from './knowing.ts';
import { batchOf, cardWrites, changesOf } from './posting.ts';

/** Most cards, and most occurrences, that are written at once. A larger plan is laid down first, and carried out in parts. */
export interface AtOnce {
  readonly cards: number;
  readonly occurrences: number;
}

export const mostAtOnce: AtOnce = { cards: 150, occurrences: 300 };

/** How often a part is tried again when somebody does something with a duty at the same time. */
const mostAttempts = 8;

export const stateId = 'year';

/** A plan, what it was made of, and the writes that go with it. */
export interface Decision {
  readonly plan: Plan;
  readonly known: KnownYear;
  readonly writes: readonly Write[];
  readonly at: Instant;
  readonly atOnce: AtOnce;
}

/**
 * Makes a plan count, as a whole or not at all: false when another has planned meanwhile, or somebody has done something
 * with a duty that it touches. Of a large plan every part is written before, and counts with the state that names it.
 */
export async function decide(core: Core, decision: Decision): Promise<boolean> {
  const { plan, atOnce } = decision;
  const isLarge = plan.bundles.length > atOnce.cards || plan.changed.length > atOnce.occurrences;
  const dead = await everyOf(core.store, 'year-batch', 'waiting', 'yes');
  const isDecided = isLarge ? await decidedInParts(core, decision) : await decidedAtOnce(core, decision);
  if (isDecided) await removed(core, dead);
  return isDecided;
}

async function decidedAtOnce(core: Core, { plan, known, writes }: Decision): Promise<boolean> {
  const changes = await changesOf(core, plan.changed, (key) => known.occurrences.get(key) ?? null);
  const state = stateWrite(plan.next, known.state, null);
  const cards = await cardWrites(core, plan.bundles);
  const { outcome } = await core.store.commit({
    writes: [state, ...writes, ...changes.writes, ...cards],
    facts: changes.facts ?? [],
  });
  return outcome === 'committed';
}

async function decidedInParts(core: Core, { plan, known, writes, at, atOnce }: Decision): Promise<boolean> {
  const id = core.ids.next();
  const batches = batchesOf(plan, at, atOnce).map((batch, number): Write => {
    return { name: 'year-batch', id: `batch-${id}-${number}`, doc: { ...batch, plan: id }, expected: 'new' };
  });
  for (const batch of batches) await core.store.commit({ writes: [batch] });
  const state = stateWrite(plan.next, known.state, id);
  const { outcome } = await core.store.commit({ writes: [state, ...writes] });
  if (outcome !== 'committed') await removed(core, batches);
  return outcome === 'committed';
}

/** What was written for plans that never came to count, and cannot any more. */
async function removed({ store }: Core, batches: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of batches) {
    await store.commit({ writes: [{ name: 'year-batch', id, doc: null, expected: 'any' }] });
  }
}

/** The plan in parts: cards with what is noted of their duties, then what is only noted. */
function batchesOf(
  { bundles, changed }: Plan,
  at: Instant,
  atOnce: AtOnce,
): readonly Omit<YearBatch, 'plan'>[] {
  const left = new Map(changed.map((each) => [each.occurrence.id, each]));
  const withCards = partsOf(bundles, atOnce.cards).map((cards) => {
    const own = cards.flatMap(keysOf).flatMap((key) => {
      const found = left.get(key);
      left.delete(key);
      return found === undefined ? [] : [found];
    });
    return { bundles: cards, notes: own.map(noteOf), at };
  });
  const others = partsOf([...left.values()], atOnce.occurrences);
  return [...withCards, ...others.map((own) => ({ bundles: [], notes: own.map(noteOf), at }))];
}

function keysOf({ items }: Bundle) {
  return items.flatMap(({ subject }) => (subject.kind === 'duty' ? [subject.occurrence] : []));
}

function noteOf({ occurrence, notes }: Changed): YearBatch['notes'][number] {
  const { id, process, unit, occurrence: number, dueOn } = occurrence;
  return { about: { id, process, unit, occurrence: number, dueOn }, steps: notes };
}

/**
 * Carries out what was decided and is not done yet, part by part, also after a stop in the middle and beside another who
 * does the same: each part goes with its own removal, so none is done twice.
 */
export async function carryOut(core: Core, state: Stored<'year-state'> | null): Promise<number> {
  if (state === null || state.doc.plan === null) return 0;
  const waiting = await everyOf(core.store, 'year-batch', 'waiting', 'yes');
  let cards = 0;
  for (const { id, doc } of waiting) {
    if (doc.plan === state.doc.plan && (await carryOutPart(core, id))) cards += doc.bundles.length;
  }
  return cards;
}

async function carryOutPart(core: Core, id: string): Promise<boolean> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const batch = await core.store.read('year-batch', id);
    if (batch === null) return false;
    const { writes, facts = [] } = await batchOf(core, batch.doc);
    const done: Write = { name: 'year-batch', id, doc: null, expected: batch.version };
    const { outcome } = await core.store.commit({ writes: [done, ...writes], facts });
    if (outcome === 'committed') return true;
  }
  core.log.warn('year-part-gave-up', { attempts: mostAttempts });
  return false;
}

function stateWrite(
  { occurrences: _, sent, told, ...rest }: PlanState,
  known: Stored<'year-state'> | null,
  plan: string | null,
): Write {
  const doc = { ...rest, sent: [...sent], told: [...told], plan };
  return { name: 'year-state', id: stateId, doc, expected: known?.version ?? 'new' };
}
