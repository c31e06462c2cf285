import { describe, expect, it } from 'vitest';
import { lapse } from '../../../src/domain/delegations/closing.ts';
import type { Delegation } from '../../../src/domain/delegations/delegation.ts';
import { dueOf } from '../../../src/domain/delegations/due.ts';
import { stepsOf } from '../../../src/domain/delegations/dueSteps.ts';
import { roundsOf } from '../../../src/domain/delegations/rounds.ts';
import { addWorkingDays, isWorkingDay } from '../../../src/domain/delegations/workingDays.ts';
import { addDays } from '../../../src/domain/time.ts';
import { asked, did, dir, noon, signed, today, university, withNina } from './scene.ts';

const holidays = ['2026-12-25', '2026-12-26', '2027-01-01'];
const isHoliday = (day: string) => holidays.includes(day);

const due = (delegation: Delegation, day: string, open = dir) => dueOf(delegation, open, day, isHoliday);
const told = (delegation: Delegation, day: string, open = dir) =>
  due(delegation, day, open).map(({ step, to }) => [step, ...to]);

/** Every step with the day on which it is first due, day by day, as somebody would do who keeps the keys. */
function sentBetween(delegation: Delegation, from: string, to: string) {
  const keys = new Map<string, string>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (const { key } of due(delegation, day)) if (!keys.has(key)) keys.set(key, day);
  }
  return [...keys].map(([key, day]) => `${day} ${key.split(':')[1]}`);
}

describe('working days', () => {
  it('leave out Saturdays, Sundays and public holidays', () => {
    expect(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-12-25'].map((day) => isWorkingDay(day, isHoliday)),
    ).toEqual([true, false, false, false]);
    expect(addWorkingDays('2026-11-20', 2, isHoliday)).toBe('2026-11-24');
    expect(addWorkingDays('2026-12-23', 4, isHoliday)).toBe('2026-12-30');
  });
});

describe('a delegation that waits for an answer', () => {
  it('reminds after 2, 4 and 8 working days, and then tells the next level', () => {
    const { delegation } = asked();
    expect(sentBetween(delegation, today, '2027-03-01')).toEqual([
      '2026-11-24 silence-2',
      '2026-11-26 silence-4',
      '2026-12-02 silence-8',
      '2026-12-04 silence-next-level',
    ]);
    expect(told(delegation, '2026-11-24')).toEqual([['silence-2', 'hans']]);
    expect(told(delegation, '2026-12-04')).toEqual([['silence-next-level', 'dina', 'hans']]);
  });

  it('reminds whoever acts for an absent line manager', () => {
    const away = university().absent('hans', today, '2026-12-31').open();
    expect(told(asked().delegation, '2026-11-24', away)).toEqual([['silence-2', 'siri']]);
  });

  it('reminds the employee whose signature is missing, and then tells the line manager', () => {
    const { delegation } = asked({ side: 'manager' });
    expect(told(delegation, '2026-11-26')).toEqual([['silence-4', 'kari']]);
    expect(told(delegation, '2026-12-04')).toEqual([['silence-next-level', 'hans', 'kari']]);
  });

  it('counts from the day on which it was sent back', () => {
    const back = did(asked().delegation, 'ask-changes', 'hans', { on: '2026-12-01' });
    expect(told(back, '2026-12-02')).toEqual([]);
    expect(told(back, '2026-12-03')).toEqual([['silence-2', 'kari']]);
  });

  it('catches up with one message after downtime, and with none after more than 30 days', () => {
    expect(told(asked().delegation, '2026-12-10')).toEqual([['silence-next-level', 'dina', 'hans']]);
    expect(told(asked().delegation, '2027-02-10')).toEqual([]);
  });

  it('is due for nothing once it was declined or withdrawn', () => {
    const declined = did(asked().delegation, 'decline', 'hans');
    expect(stepsOf(declined, isHoliday)).toEqual([]);
    expect(told(declined, '2026-12-04')).toEqual([]);
  });
});

describe('a delegation in force', () => {
  const yearly = { rhythm: 'half-yearly', validFrom: '2027-02-01', reviewOn: '2028-02-01' };

  it('reminds the delegate in its rhythm, and the line manager as well when nothing comes', () => {
    const steps = sentBetween(signed({ answers: yearly }), today, '2027-08-31');
    expect(steps).toEqual([
      '2027-02-01 begins',
      '2027-07-25 report-soon',
      '2027-08-01 report-due',
      '2027-08-15 report-late',
    ]);
    const delegation = signed({ answers: yearly });
    expect(told(delegation, '2027-08-01')).toEqual([['report-due', 'kari']]);
    expect(told(delegation, '2027-08-15')).toEqual([['report-late', 'kari', 'hans']]);
    expect(told(delegation, '2028-02-01')).toContainEqual(['report-due', 'kari']);
  });

  it('counts the rhythm from the last report', () => {
    const delegation = did(signed({ answers: yearly }), 'report', 'kari', { on: '2027-05-10' });
    expect(told(delegation, '2027-08-01')).toEqual([]);
    expect(told(delegation, '2027-11-10')).toEqual([['report-due', 'kari']]);
  });

  it('tells both 30 and 7 days before the review, and the line manager on the day', () => {
    const delegation = signed({ answers: { reviewOn: '2027-03-31', rhythm: 'yearly' } });
    expect(told(delegation, '2027-03-01')).toEqual([['review-30', 'hans', 'kari']]);
    expect(told(delegation, '2027-03-24')).toEqual([['review-7', 'hans', 'kari']]);
    expect(told(delegation, '2027-03-31')).toEqual([['review-due', 'hans']]);
  });

  it('looks ahead to the review that the last confirmation set', () => {
    const delegation = did(signed(), 'confirm', 'hans', { answers: { reviewOn: '2027-06-30' } });
    expect(stepsOf(delegation, isHoliday)).toContainEqual({ step: 'review-due', on: '2027-06-30' });
    expect(stepsOf(delegation, isHoliday)).not.toContainEqual({ step: 'review-due', on: '2027-11-20' });
  });

  it('tells both 30 and 7 days before it expires, and is closed the day after its last', () => {
    const delegation = signed({ answers: { validTo: '2027-03-31', reviewOn: '2027-11-01' } });
    expect(sentBetween(delegation, '2027-02-20', '2027-05-01')).toEqual([
      '2027-03-01 expiry-30',
      '2027-03-24 expiry-7',
      '2027-04-01 lapse',
    ]);
    const closed = lapse(delegation, noon('2027-04-01'), '2027-04-01')?.delegation;
    expect(closed && told(closed, '2027-04-02')).toEqual([]);
  });

  it('is closed however long that was missed', () => {
    const delegation = did(signed(), 'end', 'kari');
    expect(told(delegation, '2028-01-01')).toContainEqual(['lapse', 'hans', 'kari']);
  });

  it('asks on its first day whether the job description and the training are in order', () => {
    const delegation = signed({ answers: { jobDescription: 'to-be-noted', training: 'planned' } });
    expect(told(delegation, today)).toEqual([
      ['job-description', 'hans'],
      ['training', 'kari'],
    ]);
    expect(told(signed(), today)).toEqual([]);
  });

  it('has keys of delegation, step and local day', () => {
    const delegation = signed({ answers: { reviewOn: '2027-03-31', rhythm: 'yearly' } });
    expect(due(delegation, '2027-03-02').map(({ key, on }) => [key, on])).toEqual([
      ['d1:review-30:2027-03-01', '2027-03-01'],
    ]);
  });
});

describe('the yearly round', () => {
  it('asks the line manager once for all delegations of a unit, in January', () => {
    const delegations = [
      signed({ on: '2026-09-01' }),
      signed({ id: 'd2', delegate: 'per', on: '2026-09-01' }),
      signed({ id: 'd3', unit: 'fac', delegate: 'per', on: '2026-09-01' }),
    ];
    const rounds = roundsOf(delegations, [], dir, '2027-01-15', isHoliday);
    expect(rounds.map(({ key, to, delegations: asked }) => [key, to, asked])).toEqual([
      ['round:dep:2027-01-15', ['hans'], ['d1', 'd2']],
      ['round:fac:2027-01-15', ['dina'], ['d3']],
    ]);
    expect(roundsOf(delegations, [], dir, '2027-01-14', isHoliday)).toEqual([]);
  });

  it('leaves out what was signed or confirmed less than 90 days ago, until the next', () => {
    expect(roundsOf([signed()], [], dir, '2027-01-15', isHoliday)).toEqual([]);
    expect(roundsOf([signed()], [], dir, '2028-01-15', isHoliday)).toHaveLength(1);
    const confirmed = did(signed({ on: '2026-09-01' }), 'confirm', 'hans');
    expect(roundsOf([confirmed], [], dir, '2027-01-15', isHoliday)).toEqual([]);
  });
});

describe('what has changed around a delegation', () => {
  it('asks a new line manager to confirm what was inherited, and tells the delegate', () => {
    const open = withNina().open();
    expect(due(signed(), '2026-11-25', open).map(({ step, key, to }) => [step, key, ...to])).toEqual([
      ['inherited', 'd1:inherited:2026-11-25:nina', 'nina'],
      ['amber', 'd1:amber:delegator-replaced:hans:nina', 'kari'],
    ]);
    const confirmed = did(signed(), 'confirm', 'nina', { in: open, on: '2026-11-25' });
    expect(told(confirmed, '2026-11-26', open)).toEqual([]);
  });

  it('tells both when the delegate works elsewhere, once for that change', () => {
    const moved = university().person('kari', 'fac').open();
    const keys = [today, '2026-12-24'].map((day) => due(signed(), day, moved).map(({ key }) => key));
    expect(keys[0]).toEqual(['d1:amber:delegate-changed-unit:kari:fac:dep']);
    expect(keys[1]).toEqual(keys[0]);
    expect(told(signed(), today, moved)).toEqual([['amber', 'kari', 'hans']]);
  });

  it('tells the line manager alone when the delegate has left', () => {
    const people = new Map(dir.people);
    people.delete('kari');
    expect(told(signed(), today, { ...dir, people })).toEqual([['amber', 'hans']]);
  });

  it('tells both when it turns out to have been given by somebody who could not, also before it begins', () => {
    const corrected = withNina('2026-10-31', '2026-11-01').open();
    expect(told(signed(), today, corrected)).toEqual([['without-right', 'nina', 'kari']]);
    const soon = signed({ answers: { validFrom: '2026-12-01' } });
    expect(told(soon, today, withNina().open())).toEqual([['without-right', 'hans', 'kari']]);
  });

  it('is nothing to one that is over', () => {
    const revoked = did(signed(), 'revoke', 'hans');
    expect(told(revoked, '2026-12-01', withNina().open())).toEqual([]);
  });
});
