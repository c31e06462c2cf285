import { describe, expect, it } from 'vitest';
import type { Delegation } from '../../../src/domain/delegations/delegation.ts';
import { asDirectoryDelegations, withDelegations } from '../../../src/domain/delegations/intoAnswers.ts';
import { overviewOf } from '../../../src/domain/delegations/overview.ts';
import type { DelegableTaskId } from '../../../src/domain/responsibility/delegableTasks.ts';
import { organisation } from '../../fakes/organisation.ts';
import { did, dir, signed, today, university, withNina } from './scene.ts';

const doersOf = (
  task: DelegableTaskId,
  delegations: readonly Delegation[],
  { open = dir, unit = 'dep', day = today } = {},
) => overviewOf(open, delegations, unit, day).tasks.find((each) => each.task === task)?.doers;

describe('the overview of a unit', () => {
  it('has the line manager with the responsibility, and every task that can be delegated', () => {
    const { lineManager, tasks, gaps } = overviewOf(dir, [], 'lab', today);
    expect(lineManager).toEqual({
      person: 'hans',
      role: 'head-of-department',
      unit: 'dep',
      appointment: 'a4',
      until: null,
      substitute: null,
    });
    expect(tasks).toHaveLength(13);
    expect(gaps).toEqual([]);
  });

  it('has the line manager do in person what nobody has in writing', () => {
    for (const { doers, task } of overviewOf(dir, [signed()], 'dep', today).tasks) {
      const [doer] = doers;
      if (task === 'hse-round') expect(doer).toMatchObject({ person: 'kari' });
      else expect(doer).toMatchObject({ person: 'hans', basis: { kind: 'default', id: 'a4' } });
    }
  });

  it('tells by which delegation, until when and with what authority somebody does a task', () => {
    const delegation = signed({ answers: { validTo: '2027-12-31' } });
    expect(doersOf('hse-round', [delegation])).toEqual([
      {
        person: 'kari',
        insteadOf: null,
        basis: { kind: 'delegation', number: 'DEL-2026-1', id: 'd1' },
        unit: 'dep',
        until: '2027-12-31',
        authority: 't-authority',
        reviewOn: '2027-11-20',
        reasons: [],
      },
    ]);
  });

  it('is told for any date', () => {
    const delegation = did(signed({ answers: { validFrom: '2026-12-01' } }), 'end', 'kari');
    const persons = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map(
      (day) => doersOf('hse-round', [delegation], { day })?.[0]?.person,
    );
    expect(persons).toEqual(['hans', 'kari', 'kari', 'hans']);
  });

  it('has what was signed elsewhere with its reference, and what somebody does by appointment', () => {
    const open = university()
      .delegate('hans', 'per', 'dep', { role: 'radiation-coordinator-local', tasks: ['radiation'] })
      .delegate('per', 'kari', 'dep', { role: 'chemicals-officer', tasks: ['chemicals'] })
      .appoint('kari', 'hse-coordinator', 'dep', { substitute: 'per' })
      .absent('kari')
      .open();
    expect(doersOf('radiation', [], { open })).toMatchObject([
      { person: 'per', basis: { kind: 'delegation-elsewhere', reference: 'd1' } },
    ]);
    expect(doersOf('chemicals', [], { open })).toMatchObject([
      { person: 'hans', basis: { kind: 'default' } },
    ]);
    expect(doersOf('hse-round', [], { open })).toMatchObject([
      { person: 'per', insteadOf: 'kari', basis: { kind: 'appointment', role: 'hse-coordinator' } },
    ]);
    expect(doersOf('nonconformity-follow-up', [], { open })).toMatchObject([{ person: 'hans' }]);
  });

  it('takes a paper from elsewhere that names no task as covering what its role usually gets', () => {
    const open = university()
      .delegate('hans', 'per', 'dep', { role: 'radiation-coordinator-local' })
      .delegate('hans', 'kari', 'dep')
      .open();
    const doing = overviewOf(open, [], 'dep', today).tasks.filter(({ doers }) => doers[0]?.person !== 'hans');
    expect(doing.map(({ task, doers }) => [task, doers[0]?.person])).toEqual([['radiation', 'per']]);
  });

  it('reads the same from a directory with the delegations laid over it', () => {
    const delegations = [signed()];
    const over = withDelegations(dir, asDirectoryDelegations(delegations, dir));
    expect(overviewOf(over, delegations, 'dep', today)).toEqual(overviewOf(dir, delegations, 'dep', today));
  });

  it('reaches down to units with the same line manager, the nearest first', () => {
    const ofLab = signed({ id: 'd2', unit: 'lab', delegate: 'per' });
    expect(doersOf('hse-round', [signed()], { unit: 'lab' })).toMatchObject([
      { person: 'kari', unit: 'dep' },
    ]);
    expect(doersOf('hse-round', [signed(), ofLab], { unit: 'lab' })).toMatchObject([
      { person: 'per', unit: 'lab' },
    ]);
    const ofFaculty = signed({ unit: 'fac', delegate: 'per' });
    expect(doersOf('hse-round', [ofFaculty])).toMatchObject([{ person: 'hans' }]);
  });

  it('marks what life has overtaken', () => {
    const open = withNina().open();
    expect(doersOf('hse-round', [signed()], { open, day: '2026-12-01' })).toMatchObject([
      { person: 'kari', reasons: [{ code: 'delegator-replaced' }] },
    ]);
  });
});

describe('the gaps of an overview', () => {
  const gaps = (open: typeof dir, delegations: readonly Delegation[] = [], day = today) =>
    overviewOf(open, delegations, 'dep', day).gaps;

  it('are a unit without a line manager up to the root', () => {
    const open = organisation().unit('dep').open();
    expect(overviewOf(open, [], 'dep', today)).toMatchObject({
      lineManager: null,
      gaps: [{ code: 'no-line-manager' }],
    });
    expect(doersOf('hse-round', [], { open })).toEqual([]);
  });

  it('are people who are away with nobody acting for them', () => {
    const away = university().absent('hans', today, '2026-11-27').absent('siri').absent('kari').open();
    expect(gaps(away, [signed()])).toEqual([
      { code: 'line-manager-away', person: 'hans', until: '2026-11-27' },
      { code: 'delegate-away', person: 'kari', until: today },
    ]);
    const acting = university().absent('hans').open();
    expect(gaps(acting)).toEqual([]);
    expect(overviewOf(acting, [], 'dep', today).lineManager).toMatchObject({
      person: 'hans',
      substitute: 'siri',
    });
  });

  it('are delegations that stand and do not count: the line manager does the task', () => {
    const people = new Map(dir.people);
    people.delete('kari');
    const open = { ...dir, people };
    const gap = { code: 'delegation-does-not-count', delegation: 'DEL-2026-1' };
    expect(gaps(open, [signed()])).toEqual([{ ...gap, why: 'delegate-left' }]);
    expect(doersOf('hse-round', [signed()], { open })).toMatchObject([{ person: 'hans' }]);
    const corrected = withNina('2026-10-31', '2026-11-01').open();
    expect(gaps(corrected, [signed()])).toEqual([{ ...gap, why: 'without-right' }]);
  });

  it('are reports that have not come', () => {
    const overdue = [{ code: 'report-overdue', delegation: 'DEL-2026-1', since: '2027-05-20' }];
    expect(gaps(dir, [signed()], '2027-05-20')).toEqual([]);
    expect(gaps(dir, [signed()], '2027-05-21')).toEqual(overdue);
    expect(gaps(dir, [did(signed(), 'report', 'kari', { on: '2027-05-21' })], '2027-05-22')).toEqual([]);
  });
});
