import { describe, expect, it } from 'vitest';
import {
  byWhatLacks,
  type CountedCase,
  lacksOf,
  openCasesByUnit,
  openCasesOf,
  toldInChannel,
} from '../../../src/domain/processes/nonconformities.ts';
import { dir } from './scene.ts';

const on = '2027-10-20';

describe('the open cases of a unit', () => {
  const one: CountedCase = {
    unit: 'dep',
    state: 'accepted',
    categories: [],
    severity: null,
    receivedAt: '2027-10-01T08:00:00.000Z',
    closesOn: null,
  };

  it('are told as counts, with those of units that have no line manager of their own', () => {
    const cases: readonly CountedCase[] = [
      one,
      {
        ...one,
        unit: 'lab',
        state: 'received',
        categories: ['fire'],
        receivedAt: '2027-05-01T08:00:00.000Z',
      },
      { ...one, closesOn: '2027-10-19', severity: 'serious' },
      { ...one, state: 'closed' },
      { ...one, state: 'withdrawn' },
      { ...one, unit: 'fac' },
    ];
    expect(openCasesOf(cases, dir, 'dep', on)).toEqual({
      open: 3,
      undecided: 1,
      uncategorised: 2,
      unweighed: 2,
      overdue: 1,
      old: 1,
    });
    expect([...openCasesByUnit(cases, dir, on).keys()]).toEqual(['dep', 'fac']);
  });

  it('lack what nobody has said of them yet, and come with the most that is lacking first', () => {
    const late = { ...one, closesOn: '2027-10-19' };
    const whole: CountedCase = { ...one, severity: 'serious', categories: ['fire'] };
    const older = { ...whole, receivedAt: '2027-05-01T08:00:00.000Z' };
    expect(lacksOf(late, 'Europe/Oslo', on)).toEqual(['overdue', 'unweighed', 'uncategorised']);
    expect(lacksOf({ ...one, state: 'received' }, 'Europe/Oslo', on)).toContain('undecided');
    expect(lacksOf(older, 'Europe/Oslo', on)).toEqual(['old']);
    expect(lacksOf({ ...late, state: 'closed' }, 'Europe/Oslo', on)).toEqual([]);
    const ordered = byWhatLacks([whole, older, one, late], 'Europe/Oslo', on);
    expect(ordered).toEqual([late, one, older, whole]);
  });

  it('are withheld from a channel below a handful, and where the rest would be below one', () => {
    const counts = { open: 12, undecided: 5, uncategorised: 12, unweighed: 8, overdue: 0, old: 1 };
    expect(toldInChannel(counts)).toEqual({
      open: 12,
      undecided: 5,
      uncategorised: 12,
      unweighed: null,
      overdue: 0,
      old: null,
    });
    const few = { ...counts, open: 4, undecided: 0, uncategorised: 0, unweighed: 4 };
    expect(new Set(Object.values(toldInChannel(few)))).toEqual(new Set([null]));
  });

  it('are none where everything is closed', () => {
    expect(openCasesOf([{ ...one, state: 'closed' }], dir, 'dep', on).open).toBe(0);
  });
});
