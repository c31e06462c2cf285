import { describe, expect, it } from 'vitest';
import { lapse } from '../../../src/domain/delegations/closing.ts';
import { type AmberReason, standingOf } from '../../../src/domain/delegations/standing.ts';
import { asked, did, dir, noon, refusal, signed, today, university, withNina } from './scene.ts';

const codes = (standing: ReturnType<typeof standingOf>) =>
  standing.standing === 'amber' ? standing.reasons.map(({ code }: AmberReason) => code) : standing.standing;

describe('where a delegation stands', () => {
  it('is pending until both have signed, with the side that is waited for', () => {
    const pending = (delegation: ReturnType<typeof signed>) => standingOf(delegation, dir, today);
    expect(pending(asked().delegation)).toEqual({
      standing: 'pending',
      state: 'awaiting-manager',
      waitedFor: 'manager',
      since: today,
    });
    expect(pending(asked({ side: 'manager' }).delegation)).toMatchObject({ waitedFor: 'delegate' });
    expect(pending(did(asked().delegation, 'ask-changes', 'hans'))).toMatchObject({ waitedFor: 'delegate' });
    expect(pending(did(asked().delegation, 'decline', 'hans'))).toEqual({ standing: 'declined' });
    expect(pending(did(asked().delegation, 'withdraw', 'kari'))).toEqual({ standing: 'withdrawn' });
  });

  it('is told for any day: before it begins, while it runs and after its end', () => {
    const days = { validFrom: '2026-12-01', validTo: '2027-05-31' };
    const delegation = signed({ answers: days });
    const on = (day: string) => standingOf(delegation, dir, day);
    expect(on('2026-11-30')).toEqual({ standing: 'not-yet', begins: '2026-12-01' });
    expect(on('2026-12-01')).toEqual({ standing: 'in-force', until: '2027-05-31' });
    expect(on('2027-05-31')).toEqual({ standing: 'in-force', until: '2027-05-31' });
    expect(on('2027-06-01')).toEqual({ standing: 'expired', lastDay: '2027-05-31' });
  });

  it('does not wait for the day on which somebody closes it', () => {
    const ending = did(signed(), 'end', 'kari');
    const closed = lapse(ending, noon('2027-02-01'), '2027-02-01')?.delegation ?? ending;
    for (const delegation of [ending, closed]) {
      expect(standingOf(delegation, dir, '2026-12-31').standing).toBe('in-force');
      expect(standingOf(delegation, dir, '2027-01-01')).toEqual({ standing: 'ended', lastDay: '2026-12-31' });
    }
  });

  it('was in force before it was revoked', () => {
    const revoked = did(signed(), 'revoke', 'hans', { on: '2026-12-10' });
    expect(standingOf(revoked, dir, '2026-12-09').standing).toBe('in-force');
    expect(standingOf(revoked, dir, '2026-12-10')).toEqual({ standing: 'revoked', lastDay: '2026-12-09' });
  });

  it('was never in force when it was revoked before it began', () => {
    const revoked = did(signed({ answers: { validFrom: '2027-01-01' } }), 'revoke', 'hans');
    expect(standingOf(revoked, dir, '2027-01-01').standing).toBe('revoked');
    expect(standingOf(revoked, dir, today).standing).toBe('revoked');
  });
});

describe('a delegation turns amber', () => {
  const on = '2026-12-01';
  const delegation = signed();

  it('when the delegate works at another unit', () => {
    const moved = university().person('kari', 'fac').open();
    expect(standingOf(delegation, moved, on)).toEqual({
      standing: 'amber',
      until: null,
      counts: true,
      reasons: [{ code: 'delegate-changed-unit', details: { person: 'kari', unit: 'fac', before: 'dep' } }],
    });
  });

  it('when the delegate is no longer employed', () => {
    const student = university().person('kari', 'dep', { kind: 'student' }).open();
    expect(standingOf(delegation, student, on)).toMatchObject({
      counts: true,
      reasons: [{ code: 'delegate-not-staff', details: { kind: 'student' } }],
    });
  });

  it('when the delegate has left, and counts no longer', () => {
    const people = new Map(dir.people);
    people.delete('kari');
    expect(standingOf(delegation, { ...dir, people }, on)).toMatchObject({
      counts: false,
      reasons: [{ code: 'delegate-left' }],
    });
  });

  it('when its unit is gone, and counts no longer', () => {
    const units = new Map(dir.units);
    units.delete('dep');
    expect(standingOf(delegation, { ...dir, units }, on)).toMatchObject({
      counts: false,
      reasons: [{ code: 'unit-gone', details: { unit: 'dep' } }],
    });
  });

  it('when the unit gets another line manager, until that one has confirmed it', () => {
    const open = withNina().open();
    expect(standingOf(delegation, open, '2026-11-24').standing).toBe('in-force');
    expect(standingOf(delegation, open, '2026-11-25')).toEqual({
      standing: 'amber',
      until: null,
      counts: true,
      reasons: [{ code: 'delegator-replaced', details: { person: 'hans', lineManager: 'nina' } }],
    });
    const confirmed = did(delegation, 'confirm', 'nina', { in: open, on: '2026-11-26' });
    expect(standingOf(confirmed, open, '2026-11-26').standing).toBe('in-force');
  });

  it('when whoever gave the tasks has left altogether', () => {
    const open = withNina().open();
    const people = new Map(open.people);
    people.delete('hans');
    expect(codes(standingOf(delegation, { ...open, people }, on))).toEqual(['delegator-left']);
  });

  it('with a word of the substitute counting as that of the absent line manager', () => {
    const open = university({ to: '2026-11-24' })
      .appoint('nina', 'head-of-department', 'dep', { from: '2026-11-25', substitute: 'siri' })
      .absent('nina', '2026-11-26', '2026-11-30')
      .open();
    const confirmed = did(delegation, 'confirm', 'siri', { in: open, on: '2026-11-26' });
    expect(confirmed.confirmations).toMatchObject([{ by: 'siri', insteadOf: 'nina' }]);
    expect(standingOf(confirmed, open, '2026-11-27').standing).toBe('in-force');
  });

  it('and tells everything that has changed', () => {
    const open = withNina().person('kari', 'fac', { kind: 'external' }).open();
    expect(codes(standingOf(delegation, open, on))).toEqual([
      'delegator-replaced',
      'delegate-not-staff',
      'delegate-changed-unit',
    ]);
  });
});

describe('a delegation that the directory, as corrected later, shows to have been given by somebody who could not', () => {
  const corrected = withNina('2026-10-31', '2026-11-01').open();

  it('does not count, and a word of confirmation does not mend it', () => {
    expect(standingOf(signed(), corrected, today)).toEqual({
      standing: 'without-right',
      lineManager: 'nina',
    });
    expect(refusal(signed(), 'confirm', 'nina', { in: corrected })).toBe('without-right');
  });

  it('is mended by a newer one', () => {
    const anew = signed({ id: 'd2', replaces: 'd1', in: corrected });
    expect(anew.delegator).toBe('nina');
    expect(standingOf(anew, corrected, today).standing).toBe('in-force');
  });
});
