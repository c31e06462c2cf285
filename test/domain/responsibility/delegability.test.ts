import { describe, expect, it } from 'vitest';
import {
  type DelegabilityQuestion,
  delegabilityOf,
  delegabilityVerdicts,
} from '../../../src/domain/responsibility/delegability.ts';
import { delegableTaskIds } from '../../../src/domain/responsibility/delegableTasks.ts';
import { roles } from '../../../src/domain/responsibility/roles.ts';
import { organisation, today } from '../../fakes/organisation.ts';

const dir = organisation()
  .unit('root')
  .unit('department', 'root')
  .appoint('rector', 'rector', 'root')
  .appoint('head', 'head-of-department', 'department')
  .appoint('former', 'head-of-department', 'department', { from: '2015-01-01', to: '2019-12-31' })
  .person('kari', 'department')
  .open();

const ask = (question: Partial<DelegabilityQuestion>) =>
  delegabilityOf(dir, {
    task: null,
    never: null,
    by: null,
    again: false,
    toOutsider: false,
    unit: 'department',
    day: today,
    ...question,
  });

describe('whether something may be delegated', () => {
  it.each(delegableTaskIds)('%s: yes, by a line manager', (task) => {
    expect(ask({ task, by: { person: 'head' } }).verdict).toBe('yes');
    expect(ask({ task, by: { person: 'rector' } }).verdict).toBe('yes');
  });

  it('is for the line manager alone: anybody else is told who that is', () => {
    expect(ask({ task: 'hse-round', by: { person: 'kari' } })).toMatchObject({
      verdict: 'by-manager',
      manager: 'head',
    });
    expect(ask({ task: 'hse-round', by: { person: 'former' } }).verdict).toBe('by-manager');
  });

  it.each(['hse-responsibility', 'overall-responsibility', 'work-leader-responsibility'] as const)(
    '%s: never, whoever asks',
    (never) => {
      for (const by of [null, { person: 'head' }, { role: 'rector' }] as const) {
        expect(ask({ never, by }).verdict).toBe('never');
      }
    },
  );

  it('of a responsibility for a task parts the two: the task may, the responsibility stays', () => {
    expect(ask({ task: 'chemicals', never: 'hse-responsibility' }).verdict).toBe('task-only');
    expect(ask({ task: 'other', never: 'hse-responsibility' }).verdict).toBe('never');
  });

  it('is no for a task that was delegated to them, and the wish goes to the line manager', () => {
    expect(ask({ again: true, by: { person: 'kari' } })).toMatchObject({
      verdict: 'not-again',
      manager: 'head',
      rules: expect.arrayContaining(['no-sub-delegation']),
    });
  });

  it('is no to somebody who is not employed', () => {
    expect(ask({ task: 'hse-round', toOutsider: true, by: { person: 'head' } }).verdict).toBe('not-employed');
  });

  it('of a role follows the table: those with the right to delegate, and no others', () => {
    for (const { id, canDelegate } of roles) {
      const expected = canDelegate === 'hse-tasks' ? 'yes' : 'no-right';
      expect(ask({ task: 'hse-round', by: { role: id } }).verdict, id).toBe(expected);
    }
  });

  it('of nothing in particular is an overview', () => {
    expect(ask({}).verdict).toBe('overview');
    expect(ask({ by: { person: 'kari' } }).verdict).toBe('overview');
  });

  it('always rests on a rule and a source', () => {
    const asked: readonly Partial<DelegabilityQuestion>[] = [
      {},
      { task: 'agenda', by: { person: 'head' } },
      { task: 'agenda' },
      { task: 'agenda', never: 'hse-responsibility' },
      { never: 'hse-responsibility' },
      { again: true },
      { toOutsider: true },
      { by: { role: 'safety-deputy' } },
    ];
    const answers = asked.map(ask);
    expect(new Set(answers.map(({ verdict }) => verdict))).toEqual(new Set(delegabilityVerdicts));
    for (const { rules, sources } of answers) {
      expect(rules.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});
