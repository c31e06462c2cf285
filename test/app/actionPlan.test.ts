import { describe, expect, it } from 'vitest';
import { addMeasures, planIdOf } from '../../src/app/year/plan/adding.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import type { MeasureTerms } from '../../src/domain/processes/actionPlan/actionPlan.ts';
import { desk } from './desk.ts';

const manager = 'jostein-strindmo';

const terms = (text: string): MeasureTerms => ({
  text: { id: `${planIdOf('ikj', 2027)}.t${text}`, digest: `digest-of-${text}` },
  owner: manager,
  deadline: '2027-03-01',
  cost: { amount: 12_000, isEstimate: true },
  origin: { kind: 'hse-round', ref: null },
});

describe('measures that are added to a plan', () => {
  it('go into the one plan of the unit and year, with a number of their own and in one chain', async () => {
    const { core, store } = desk();
    for (const texts of [['a', 'b'], ['c']]) {
      const { writes, facts, plan, measures } = await addMeasures(core, {
        unit: 'ikj',
        year: 2027,
        terms: texts.map(terms),
        by: manager,
        at: core.clock.now(),
        on: '2026-11-20',
      });
      expect(plan).toBe('plan-ikj-2027');
      expect(measures).toHaveLength(texts.length);
      expect(await store.commit({ writes, facts })).toEqual({ outcome: 'committed' });
    }
    const kept = await store.read('action-plan', 'plan-ikj-2027');
    expect(kept?.doc.measures.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    if (kept === null) throw new Error('no plan');
    expect(verifyChain(await store.facts('plan-ikj-2027'), kept.doc.chain)).toBeNull();
  });

  it('leave no plan behind when there are none', async () => {
    const { core } = desk();
    const about = { unit: 'ikj', year: 2027, terms: [], by: manager, on: '2026-11-20' };
    expect((await addMeasures(core, { ...about, at: core.clock.now() })).writes).toEqual([]);
  });
});
