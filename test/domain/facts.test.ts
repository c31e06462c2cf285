import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chainFacts,
  digestOf,
  emptyChain,
  type Fact,
  type NewFact,
  verifyChain,
} from '../../src/domain/facts.ts';

const newFact = fc.record({
  type: fc.constantFrom('report-received', 'case-accepted', 'case-closed'),
  at: fc.constant('2026-11-20T09:15:00.000Z'),
  by: fc.constantFrom('p1', 'p2'),
  data: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()))),
}) as fc.Arbitrary<NewFact>;

const chains = fc
  .array(newFact, { minLength: 2, maxLength: 12 })
  .map((facts) => chainFacts('c1', emptyChain, facts));

describe('the chain of facts', () => {
  it('verifies as it was written, in one go or in several', () => {
    fc.assert(
      fc.property(fc.array(newFact, { minLength: 1, maxLength: 10 }), fc.nat(), (facts, cut) => {
        const at = cut % (facts.length + 1);
        const first = chainFacts('c1', emptyChain, facts.slice(0, at));
        const second = chainFacts('c1', first.head, facts.slice(at));
        expect(verifyChain([...first.facts, ...second.facts], second.head)).toBeNull();
        expect(second.head).toEqual(chainFacts('c1', emptyChain, facts).head);
      }),
    );
  });

  const damages: Readonly<Record<string, (facts: readonly Fact[], at: number) => readonly Fact[]>> = {
    'a fact is changed': (facts, at) => facts.map((fact, i) => (i === at ? { ...fact, by: 'p9' } : fact)),
    'a fact is dropped': (facts, at) => facts.filter((_, i) => i !== at),
    'two facts are swapped': (facts, at) => {
      const [a, b] = [facts[at], facts[(at + 1) % facts.length]];
      return facts.map((fact, i) => (i === at ? b : i === (at + 1) % facts.length ? a : fact)) as Fact[];
    },
    'a fact is inserted': (facts, at) => [...facts.slice(0, at), facts[at] as Fact, ...facts.slice(at)],
    'the tail is cut': (facts) => facts.slice(0, -1),
    'a fact is changed and its hash made anew': (facts, at) => {
      const { hash, seq, previous, stream, ...rest } = facts[at] as Fact;
      const forged = chainFacts(stream, { seq: seq - 1, hash: previous }, [{ ...rest, by: 'p9' }]).facts;
      return facts.map((fact, i) => (i === at ? (forged[0] as Fact) : fact));
    },
  };

  it.each(Object.keys(damages))('shows when %s', (name) => {
    fc.assert(
      fc.property(chains, fc.nat(), ({ facts, head }, pick) => {
        const damaged = damages[name]?.(facts, pick % facts.length) ?? [];
        expect(verifyChain(damaged, head)).not.toBeNull();
      }),
    );
  });

  it('says at which fact it goes wrong', () => {
    const { facts, head } = chainFacts('c1', emptyChain, [
      { type: 'a', at: '', by: 'p1', data: {} },
      { type: 'b', at: '', by: 'p1', data: {} },
      { type: 'c', at: '', by: 'p1', data: {} },
    ]);
    const changed = facts.map((fact) => (fact.seq === 2 ? { ...fact, type: 'x' } : fact));
    expect(verifyChain(changed, head)).toEqual({ code: 'altered', seq: 2 });
  });

  it('keeps of words only a digest that says nothing without its salt', () => {
    expect(digestOf('salt-1', 'Ola falt')).not.toBe(digestOf('salt-2', 'Ola falt'));
    expect(digestOf('salt-1', 'Ola falt')).toBe(digestOf('salt-1', 'Ola falt'));
  });
});
