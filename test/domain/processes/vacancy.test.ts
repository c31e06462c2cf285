import { describe, expect, it } from 'vitest';
import { yearOf } from '../../../src/domain/processes/occurrences.ts';
import { planOf } from '../../../src/domain/processes/plan/planOf.ts';
import { isPostVacant } from '../../../src/domain/processes/vacancy.ts';
import { organisation } from '../../fakes/organisation.ts';
import { morning, runningState, university, wheel } from './scene.ts';

const processesOf = (dir: Parameters<typeof wheel>[1], unit: string) => [
  ...new Set(yearOf(wheel({}, dir), unit, 2027).map(({ process }) => process)),
];

/** Hans has left, and nobody has come after him; the directory knows, or does not know, that he was there. */
const left = (to: string | null) => {
  const building = organisation()
    .unit('uni')
    .unit('fac', 'uni', { level: 'faculty' })
    .unit('dep', 'fac')
    .unit('sec', 'dep', { level: 'section' })
    .unit('empty', 'dep', { level: 'section' })
    .appoint('rakel', 'rector', 'uni')
    .appoint('dina', 'dean', 'fac');
  if (to !== null) building.appoint('hans', 'head-of-department', 'dep', { to });
  return building.appoint('lars', 'head-of-section', 'sec', { to: '2026-06-30' }).open();
};

describe('a unit whose post of a manager is vacant', () => {
  it.each([['2026-12-31'], [null]])('keeps its duties, and the manager above answers (left %s)', (to) => {
    const dir = left(to);
    const round = yearOf(wheel({}, dir), 'dep', 2027).find(({ process }) => process === 'hse-round');
    expect(processesOf(dir, 'dep')).toContain('action-plan');
    expect(round?.responsible).toMatchObject({ person: 'dina', unit: 'fac' });
    expect(isPostVacant(dir, 'dep', '2027-03-01')).toBe(true);
  });

  it('has as many duties as before', () => {
    const ids = (dir: Parameters<typeof wheel>[1]) =>
      processesOf(dir, 'dep').filter((id) => id !== 'delegation-review');
    expect(ids(left('2026-12-31'))).toEqual(ids(university().open()));
  });

  it('keeps them in a section that has had a leader, while one that never had leaves them to the unit above', () => {
    const dir = left('2026-12-31');
    expect(processesOf(dir, 'sec')).not.toEqual([]);
    expect(processesOf(dir, 'empty')).toEqual([]);
    expect(isPostVacant(dir, 'sec', '2027-03-01')).toBe(true);
    expect(isPostVacant(dir, 'empty', '2027-03-01')).toBe(false);
  });

  it('is told of to the manager above', () => {
    const day = '2027-09-17';
    const plan = planOf({
      wheel: wheel({}, left('2026-12-31')),
      units: ['dep'],
      now: morning('2027-09-17'),
      state: runningState(day),
    });
    expect(plan.bundles.map(({ target }) => target)).toContain('person:dina');
  });
});
