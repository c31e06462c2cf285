import { describe, expect, it } from 'vitest';
import { followSuccessor, lapse } from '../../../src/domain/delegations/closing.ts';
import { lastDayOf, stateOn } from '../../../src/domain/delegations/delegation.ts';
import { carryOut, completesSignatures, type Done } from '../../../src/domain/delegations/moves.ts';
import { type Fact, verifyChain } from '../../../src/domain/facts.ts';
import { asked, attempt, did, noon, refusal, signed, today, typesOf, university, withNina } from './scene.ts';

describe('agreeing on a delegation', () => {
  it('waits for the line manager when an employee asks, who has signed by asking', () => {
    const { delegation, facts } = asked();
    expect(delegation).toMatchObject({
      state: 'awaiting-manager',
      delegator: 'hans',
      delegate: 'kari',
      number: null,
      inForceFrom: null,
      signatures: { manager: null, delegate: { by: 'kari', on: today } },
    });
    expect(typesOf(facts)).toEqual(['delegation-requested']);
  });

  it('waits for the employee when the line manager proposes', () => {
    const { delegation, facts } = asked({ side: 'manager' });
    expect(delegation).toMatchObject({
      state: 'awaiting-delegate',
      signatures: { manager: { by: 'hans' }, delegate: null },
    });
    expect(typesOf(facts)).toEqual(['delegation-proposed']);
  });

  it('gets its number and comes into force with the second signature', () => {
    const done = attempt(asked().delegation, 'approve', 'hans') as Done;
    expect(done.delegation).toMatchObject({
      state: 'in-force',
      number: 'DEL-2026-1',
      inForceFrom: today,
      delegateUnit: 'dep',
      signatures: { manager: { by: 'hans', insteadOf: null }, delegate: { by: 'kari' } },
    });
    expect(typesOf(done.facts)).toEqual(['delegation-approved', 'delegation-in-force']);
    expect(signed({ side: 'manager' })).toMatchObject({ state: 'in-force', number: 'DEL-2026-1' });
  });

  it('tells which act needs a number', () => {
    expect(completesSignatures(asked().delegation, 'approve')).toBe(true);
    expect(completesSignatures(asked().delegation, 'decline')).toBe(false);
    expect(completesSignatures(asked({ side: 'manager' }).delegation, 'accept')).toBe(true);
  });

  it('counts from the day agreed on, and never before both have signed', () => {
    expect(signed({ answers: { validFrom: '2027-01-01' } }).inForceFrom).toBe('2027-01-01');
    const late = did(asked().delegation, 'approve', 'hans', { on: '2026-12-03' });
    expect(late.inForceFrom).toBe('2026-12-03');
  });

  it('names both persons when a substitute signs for an absent line manager', () => {
    const away = university().absent('hans').open();
    const done = attempt(asked({ in: away }).delegation, 'approve', 'siri', { in: away }) as Done;
    expect(done.delegation.delegator).toBe('hans');
    expect(done.delegation.signatures.manager).toMatchObject({ by: 'siri', insteadOf: 'hans' });
    const { parties } = done.delegation;
    const [approved] = done.facts;
    expect(parties[approved?.by ?? '']).toBe('siri');
    expect(parties[String(approved?.data.insteadOf)]).toBe('hans');
  });

  it('makes whoever leads the unit on the day of the signature the delegator', () => {
    const open = withNina().open();
    const done = did(asked({ in: open }).delegation, 'approve', 'nina', { in: open, on: '2026-11-26' });
    expect(done).toMatchObject({ delegator: 'nina', state: 'in-force' });
  });

  it('goes back with a reason when changes are asked for, and needs both signatures anew', () => {
    const back = did(asked().delegation, 'ask-changes', 'hans');
    expect(back).toMatchObject({ state: 'changes-asked', reason: 't-reason' });
    const anew = did(back, 'change-request', 'kari', { answers: { tasks: ['radiation'] } });
    expect(anew).toMatchObject({
      state: 'awaiting-manager',
      revision: 2,
      reason: null,
      terms: { tasks: ['radiation'], roles: ['radiation-coordinator-local'] },
      signatures: { manager: null, delegate: { revision: 2 } },
    });
    expect(did(anew, 'approve', 'hans', { seen: 2 }).signatures.manager?.revision).toBe(2);
  });

  it('does not let a signature stand under terms that were worded anew meanwhile', () => {
    const anew = did(asked().delegation, 'change-request', 'kari');
    expect(attempt(anew, 'approve', 'hans', { seen: 1 })).toEqual({
      denial: { code: 'terms-changed', revision: 2 },
    });
  });

  it('ends with a no from either side, or when the asker withdraws', () => {
    expect(did(asked().delegation, 'decline', 'hans')).toMatchObject({
      state: 'declined',
      reason: 't-reason',
    });
    expect(did(asked({ side: 'manager' }).delegation, 'refuse', 'kari', { text: null })).toMatchObject({
      state: 'declined',
      reason: null,
    });
    expect(did(asked().delegation, 'withdraw', 'kari').state).toBe('withdrawn');
    expect(did(asked({ side: 'manager' }).delegation, 'withdraw', 'hans').state).toBe('withdrawn');
  });

  it('refuses to sign without a number', () => {
    const { delegation } = asked();
    const act = {
      action: 'approve',
      by: 'hans',
      insteadOf: null,
      at: noon(today),
      on: today,
      answers: {},
      text: null,
      terms: null,
      texts: {},
      number: null,
      delegateUnit: null,
      successor: null,
      entryId: 'e',
    } as const;
    expect(() => carryOut(delegation, act)).toThrow('number-missing');
  });
});

describe('a delegation in force', () => {
  it('collects the reports of the delegate, and who read them', () => {
    const told = did(signed(), 'report', 'kari', { text: 't-report' });
    expect(told.reports).toMatchObject([{ id: 'e1', by: 'kari', text: 't-report', readBy: null }]);
    const read = did(told, 'read-report', 'hans');
    expect(read.reports).toMatchObject([{ readBy: 'hans', readAt: noon(today) }]);
  });

  it('is ended by either with notice, and runs until that day', () => {
    for (const by of ['kari', 'hans']) {
      const ending = did(signed(), 'end', by);
      expect(ending.closing).toMatchObject({ as: 'ended', by, lastDay: '2026-12-31' });
      expect([stateOn(ending, '2026-12-31'), stateOn(ending, '2027-01-01')]).toEqual(['in-force', 'ended']);
    }
  });

  it('is revoked by the line manager at once, with a reason', () => {
    const revoked = did(signed(), 'revoke', 'hans', { on: '2026-12-01' });
    expect(revoked).toMatchObject({
      state: 'revoked',
      closing: { as: 'revoked', lastDay: '2026-11-30', text: 't-reason' },
    });
  });

  it('goes on with the confirmation of the line manager, who sets the next review', () => {
    expect(did(signed(), 'confirm', 'hans')).toMatchObject({
      confirmations: [{ by: 'hans', insteadOf: null, on: today }],
      nextReviewOn: '2027-11-20',
    });
  });

  it('expires after its last day, and is closed then', () => {
    const short = signed({ answers: { validTo: '2026-12-24' } });
    expect(lapse(short, noon('2026-12-24'), '2026-12-24')).toBeNull();
    const over = lapse(short, noon('2026-12-25'), '2026-12-25');
    expect(over?.delegation.state).toBe('expired');
    expect(typesOf(over?.facts ?? [])).toEqual(['delegation-expired']);
    expect(over && lapse(over.delegation, noon('2026-12-26'), '2026-12-26')).toBeNull();
  });

  it('keeps the archive reference', () => {
    expect(did(signed(), 'set-archive-reference', 'odd').archiveReference).toBe('2026/1234');
  });
});

describe('a newer delegation', () => {
  const old = () => did(signed(), 'renew', 'kari', { successor: 'd2' });
  const newer = (validFrom: string) =>
    asked({ id: 'd2', replaces: 'd1', answers: { validFrom, reviewOn: '2027-12-01' } }).delegation;

  it('changes nothing before both have signed it', () => {
    expect(followSuccessor(old(), newer('2026-12-01'), noon(today), today)).toBeNull();
    expect(stateOn(old(), today)).toBe('in-force');
  });

  it('supersedes the one before from the day on which it begins', () => {
    const next = did(newer('2026-12-01'), 'approve', 'hans');
    const done = followSuccessor(old(), next, noon(today), today);
    expect(done?.delegation).toMatchObject({
      state: 'in-force',
      closing: { as: 'superseded', lastDay: '2026-11-30', by: 'hans' },
    });
    const over = done && lapse(done.delegation, noon('2026-12-01'), '2026-12-01');
    expect(over?.delegation.state).toBe('superseded');
  });

  it('supersedes it at once when it begins on the day of the signature', () => {
    const done = followSuccessor(old(), did(newer(today), 'approve', 'hans'), noon(today), today);
    expect(done?.delegation.state).toBe('superseded');
    expect(done && lastDayOf(done.delegation)).toBe('2026-11-19');
  });

  it('leaves the one before as it was when it comes to nothing, and lets another be begun', () => {
    expect(refusal(old(), 'change', 'hans')).toBe('being-replaced');
    const done = followSuccessor(old(), did(newer(today), 'decline', 'hans'), noon(today), today);
    expect(done?.delegation).toMatchObject({ state: 'in-force', successor: null, closing: null });
    expect(done && refusal(done.delegation, 'change', 'hans')).toBeNull();
  });

  it('has no say over a delegation that it does not take the place of', () => {
    const next = did(newer(today), 'approve', 'hans');
    expect(followSuccessor(signed(), next, noon(today), today)).toBeNull();
  });
});

describe('the chain of facts', () => {
  it('names people by their alias alone, holds no words, and verifies from the request to the end', () => {
    const begun = asked();
    const facts: Fact[] = [...begun.facts];
    let delegation = begun.delegation;
    const steps = [
      ['ask-changes', 'hans'],
      ['change-request', 'kari'],
      ['approve', 'hans'],
      ['report', 'kari'],
      ['read-report', 'hans'],
      ['confirm', 'hans'],
      ['set-archive-reference', 'odd'],
      ['change', 'hans'],
      ['end', 'kari'],
      ['revoke', 'hans'],
    ] as const;
    for (const [action, by] of steps) {
      const done = attempt(delegation, action, by) as Done;
      facts.push(...done.facts);
      delegation = done.delegation;
    }
    expect(facts).toHaveLength(steps.length + 2);
    expect(verifyChain(facts, delegation.chain)).toBeNull();
    expect(JSON.stringify(facts)).not.toMatch(/kari|hans|odd|laboratory/i);
    expect(verifyChain(facts.slice(1), delegation.chain)).not.toBeNull();
  });

  it('does not grow by the same report or reference once more', () => {
    const told = did(signed(), 'report', 'kari', { entryId: 'e7' });
    expect(attempt(told, 'report', 'kari', { entryId: 'e7' })).toEqual({ delegation: told, facts: [] });
    const kept = did(signed(), 'set-archive-reference', 'hans');
    expect(attempt(kept, 'set-archive-reference', 'odd')).toEqual({ delegation: kept, facts: [] });
  });
});
