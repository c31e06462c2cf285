import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOn } from '../../src/domain/delegations/delegation.ts';
import { type DelegationAction, delegationActions } from '../../src/domain/delegations/forms.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { delegationDesk, needed, small, wished } from './delegationDesk.ts';

const actors = ['kari', 'per', 'hans', 'siri', 'dina', 'odd', 'stine', 'nobody-known'] as const;

type Actor = (typeof actors)[number];
const parties: readonly Actor[] = ['kari', 'per', 'hans', 'hans', 'hans', 'kari', 'per', 'hans'];

type Move =
  | {
      readonly kind: 'begin';
      readonly by: Actor;
      readonly propose: boolean;
      readonly from: number;
    }
  | {
      readonly kind: 'act';
      readonly by: Actor;
      readonly action: DelegationAction;
      readonly which: number;
      readonly skew: number;
    }
  | { readonly kind: 'pass'; readonly days: number }
  | { readonly kind: 'absence'; readonly isAway: boolean };

/** Those who can do something are tried more often. */
const actor: fc.Arbitrary<Actor> = fc.constantFrom(...actors, ...parties);
/** What moves a delegation on is tried more often. */
const likely: readonly DelegationAction[] = [
  'approve',
  'accept',
  'approve',
  'accept',
  'change',
  'renew',
  'end',
  'revoke',
];

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('begin' as const), by: actor, propose: fc.boolean(), from: fc.nat(3) }),
  {
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      by: actor,
      action: fc.constantFrom(...delegationActions, ...likely),
      which: fc.nat(4),
      skew: fc.constantFrom(0, 0, 0, 1),
    }),
    weight: 12,
  },
  fc.record({ kind: fc.constant('pass' as const), days: fc.nat(5) }),
  fc.record({ kind: fc.constant('absence' as const), isAway: fc.boolean() }),
);

type Here = ReturnType<typeof delegationDesk>;

const dayAfter = (start: number, days: number) =>
  new Date(Date.parse('2026-11-20T12:00:00Z') + (start + days) * 86_400_000).toISOString().slice(0, 10);

const all = async ({ store }: Here) => [...(await store.find('delegation', 'unit', 'dep', { limit: 1_000 }))];

async function play(here: Here, moves: readonly Move[], check: (passed: number) => Promise<void>) {
  let passed = 0;
  for (const each of moves) {
    if (each.kind === 'pass') {
      passed += each.days;
      here.pass(each.days);
    } else if (each.kind === 'absence') {
      const directory = each.isAway ? small().absent('hans', '2026-11-20', '2027-12-31') : small();
      here.replaceDirectory(directory.open());
    } else if (each.kind === 'begin') {
      const answers = {
        ...wished,
        delegate: 'per',
        validFrom: dayAfter(passed, each.from),
        reviewOn: dayAfter(passed, 300),
        anyway: 'yes',
      };
      const form = each.propose ? 'delegation.propose' : 'delegation.request';
      await here.ask(each.by, { do: form, id: '', answers });
    } else {
      const known = (await all(here)).at(each.which);
      if (known === undefined) continue;
      const days = {
        validFrom: dayAfter(passed, 0),
        reviewOn: dayAfter(passed, 300),
        lastDay: dayAfter(passed, 2),
      };
      await here.act(
        each.by,
        each.action,
        known.id,
        { ...needed[each.action], ...days },
        known.doc.revision + each.skew,
      );
    }
    await check(passed);
  }
}

describe('delegations, whatever people do', () => {
  it('count only with both signatures on the same wording, of two people, with a number and a checksum', async () => {
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 30, maxLength: 60 }), async (moves) => {
        const here = delegationDesk();
        await play(here, moves, async (passed) => {
          const today = dayAfter(passed, 0);
          const known = await all(here);
          const numbers = known.flatMap(({ doc }) => doc.number ?? []);
          expect(new Set(numbers).size).toBe(numbers.length);
          for (const { id, doc } of known) {
            reached.add(doc.state);
            const { manager, delegate } = doc.signatures;
            const isSigned = doc.number !== null;
            expect(doc.digest !== null).toBe(isSigned);
            if (isSigned || doc.state === 'in-force' || countsOn(doc, today)) {
              expect([manager?.revision, delegate?.revision]).toEqual([doc.revision, doc.revision]);
              expect(delegate?.by).toBe(doc.delegate);
              expect(manager?.by).not.toBe(doc.delegate);
              expect(['hans', 'siri']).toContain(manager?.by);
              expect(doc.inForceFrom && doc.inForceFrom >= '2026-11-20').toBe(true);
            }
            expect(verifyChain(await here.store.facts(id), doc.chain)).toBeNull();
            expect(JSON.stringify(doc)).not.toContain('stanse');
          }
          const entries = [...here.core.directory().delegations.keys()].sort();
          expect(entries).toEqual(numbers.map((number) => `delegation:${number}`).sort());
        });
      }),
      { numRuns: 200, seed: 20261120 },
    );
    for (const state of ['in-force', 'declined', 'withdrawn', 'changes-asked', 'revoked']) {
      expect(reached).toContain(state);
    }
  }, 60_000);
});
