import { describe, expect, it } from 'vitest';
import {
  type ActionPlan,
  inOrderOfUrgency,
  isCurrent,
  newActionPlan,
  type PlanDeed,
  type PlanRole,
  planDenial,
  planStatus,
} from '../../../../src/domain/processes/actionPlan/actionPlan.ts';
import { carryOutOnPlan } from '../../../../src/domain/processes/actionPlan/carryOut.ts';
import {
  kindOfStep,
  type Measure,
  measureSteps,
} from '../../../../src/domain/processes/actionPlan/measure.ts';
import { calendarFor } from '../../../../src/domain/processes/calendar.ts';
import { defaultSettings } from '../../../../src/domain/processes/settings.ts';
import { isHoliday, morning } from '../scene.ts';

const on = '2027-10-20';
const wording = (id: string) => ({ id, digest: `digest-of-${id}` });

describe('the action plan', () => {
  const empty = newActionPlan('p1', 'dep', 2028);
  const terms = {
    text: wording('t1'),
    owner: 'kari',
    deadline: '2028-03-01',
    cost: { amount: 12_000, isEstimate: true },
    origin: { kind: 'hse-round', ref: 'f1' },
  } as const;

  const act = (plan: ActionPlan, deed: PlanDeed, day = on) =>
    carryOutOnPlan(plan, { ...deed, by: 'hans', at: morning(day), on: day }).plan;
  const denial = (plan: ActionPlan, deed: PlanDeed, roles: readonly PlanRole[] = ['leader'], day = on) =>
    planDenial(plan, { ...deed, by: 'hans', at: morning(day), on: day }, roles);
  const first = ({ measures: [measure] }: ActionPlan): Measure => {
    if (measure === undefined) throw new Error('no measure');
    return measure;
  };

  const added = act(empty, { action: 'add', measure: 'm1', terms });
  const finished = act(added, { action: 'done', measure: 'm1' }, '2028-02-01');
  const calendar = calendarFor(defaultSettings.quiet, isHoliday);
  const stepsFor = (plan: ActionPlan) =>
    measureSteps('p1', 'dep', first(plan), calendar).map(({ on: day, subject }) => [subject.step, day]);

  it('reminds the owner of a measure around its deadline, and asks six weeks after it was done whether it helped', () => {
    expect(stepsFor(added)).toEqual([
      ['before-14', '2028-02-16'],
      ['before-2', '2028-02-28'],
      ['deadline', '2028-03-01'],
      ['after-3', '2028-03-06'],
      ['after-14', '2028-03-15'],
    ]);
    expect(stepsFor(finished)).toEqual([
      ['did-it-help', '2028-03-14'],
      ['did-it-help-again', '2028-03-28'],
    ]);
  });

  it('tells whoever is above the owner five weeks after a deadline that passed in silence', () => {
    const steps = measureSteps('p1', 'dep', first(added), calendar, 'dina');
    expect(steps.at(-1)).toMatchObject({
      to: 'dina',
      as: 'above',
      on: '2028-04-05',
      subject: { step: 'above-35' },
    });
    expect(steps.filter(({ to }) => to === 'kari')).toHaveLength(5);
    expect(steps.map(({ subject }) => kindOfStep(subject.step))).toEqual([
      'before',
      'before',
      'deadline',
      'after',
      'after',
      'above',
    ]);
    const asked = measureSteps('p1', 'dep', first(finished), calendar, 'dina');
    expect(asked.map(({ to, subject }) => [to, kindOfStep(subject.step)])).toEqual([
      ['kari', 'did-it-help'],
      ['kari', 'did-it-help'],
    ]);
  });

  it.each(['no', 'partly'] as const)('is taken up again with a new deadline when it helped: %s', (effect) => {
    const tell = { action: 'tell-effect', measure: 'm1', effect, deadline: '2028-05-02' } as const;
    expect(denial(finished, { ...tell, deadline: null })).toEqual({ code: 'deadline-missing' });
    const again = act(finished, tell, '2028-03-14');
    expect(first(again)).toMatchObject({ status: 'open', reopened: 1, deadline: '2028-05-02', doneOn: null });
    const keys = new Set(
      [added, again]
        .flatMap((plan) => measureSteps('p1', 'dep', first(plan), calendar))
        .map(({ key }) => key),
    );
    expect(keys.size).toBe(10);
  });

  it('is open again as it was when it was said to be done by mistake', () => {
    const again = act(finished, { action: 'reopen', measure: 'm1' }, '2028-02-02');
    expect(first(again)).toMatchObject({ status: 'open', doneOn: null, reopened: 0, deadline: '2028-03-01' });
    expect(denial(added, { action: 'reopen', measure: 'm1' })?.code).toBe('not-in-this-state');
    expect(denial(finished, { action: 'reopen', measure: 'm1' }, ['employee'])?.code).toBe('not-allowed');
  });

  it('is settled when it helped, and silent from then on', () => {
    const settled = act(finished, { action: 'tell-effect', measure: 'm1', effect: 'yes', deadline: null });
    expect(first(settled)).toMatchObject({ status: 'done', effect: 'yes' });
    expect(stepsFor(settled)).toEqual([]);
  });

  it('holds to who may do what, and to costs and days that can be', () => {
    expect(denial(added, { action: 'drop', measure: 'm1', text: wording('t2') }, ['owner'])?.code).toBe(
      'not-allowed',
    );
    expect(denial(finished, { action: 'done', measure: 'm1' }, ['owner'])).toEqual({
      code: 'not-in-this-state',
      status: 'done',
    });
    const bad = { ...terms, cost: { amount: -1, isEstimate: false } };
    expect(denial(empty, { action: 'add', measure: 'm2', terms: bad })).toEqual({ code: 'bad-cost' });
    const past = { ...terms, deadline: '2027-01-01' };
    expect(denial(empty, { action: 'add', measure: 'm2', terms: past })?.code).toBe('deadline-passed');
  });

  it('has before it what is open whatever the year, and what was done in the year of the day', () => {
    const [open, done] = [first(added), first(finished)];
    const settled = { ...done, effect: 'yes' } as const;
    const dropped = { ...open, status: 'dropped' } as const;
    expect(isCurrent(open, 2025, '2028-01-10')).toBe(true);
    expect([isCurrent(settled, 2027, '2028-06-01'), isCurrent(settled, 2028, '2029-06-01')]).toEqual([
      true,
      false,
    ]);
    expect([isCurrent(dropped, 2028, '2028-06-01'), isCurrent(dropped, 2027, '2028-06-01')]).toEqual([
      true,
      false,
    ]);
  });

  it('is read by deadline, and by what was done last', () => {
    const open = first(added);
    const measures = [
      { ...open, id: 'done-early', status: 'done', doneOn: '2028-01-01' },
      { ...open, id: 'late', deadline: '2028-09-01' },
      { ...open, id: 'done-late', status: 'done', doneOn: '2028-02-01' },
      { ...open, id: 'soon', deadline: '2028-02-01' },
    ] as const;
    expect(measures.toSorted(inOrderOfUrgency).map(({ id }) => id)).toEqual([
      'soon',
      'late',
      'done-late',
      'done-early',
    ]);
  });

  it('tells how it stands', () => {
    expect(planStatus(added, '2028-04-01')).toEqual({ open: 1, done: 0, dropped: 0, overdue: 1 });
  });
});
