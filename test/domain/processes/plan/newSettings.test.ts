import { describe, expect, it } from 'vitest';
import type { Plan, PlanState } from '../../../../src/domain/processes/plan/types.ts';
import { processes } from '../../../../src/domain/processes/processes.ts';
import {
  defaultSettings,
  type ProcessOverride,
  type YearSettings,
} from '../../../../src/domain/processes/settings.ts';
import type { Day } from '../../../../src/domain/time.ts';
import { daysFrom, morning, planAt, runningState, wheel } from '../scene.ts';

const others = processes.filter(({ id, timing }) => id !== 'action-plan' && timing.spread !== 'none');
const left = Object.fromEntries(others.map(({ id }) => [id, { takesPart: false }]));

/** The action plan is the only duty. */
const withPlan = (own: ProcessOverride, whole: Partial<YearSettings> = {}): YearSettings => ({
  ...defaultSettings,
  ...whole,
  processes: { ...left, 'action-plan': own },
});

const key = 'action-plan:dep:2027';

const run = (settings: YearSettings, first: Day, last: Day, state: PlanState = runningState(first)) =>
  planAt(
    { wheel: wheel(settings), units: ['dep'] },
    first,
    daysFrom(first, last).map(morning),
    () => [],
    state,
  );

/** "2027-11-19 first" for each step that went to whoever answers. */
const posts = (plans: readonly Plan[]) =>
  plans.flatMap(({ bundles }) =>
    bundles.flatMap(({ day, target, items }) =>
      target === 'person:hans' ? items.map((item) => `${day} ${item.key.split(':').at(-1)}`) : [],
    ),
  );

const before = withPlan({ months: [12], day: 14, leadDays: [28, 7] });

describe('settings of the year that change while a duty runs', () => {
  it('repeat nothing that was posted: what is left comes on its new days, with the new day on which it is due', () => {
    const begun = run(before, '2027-11-01', '2027-11-20');
    expect(posts(begun.plans)).toEqual(['2027-11-16 first']);
    expect(begun.state.occurrences.get(key)?.dueOn).toBe('2027-12-14');
    const later = withPlan({ months: [12], day: 21, leadDays: [28, 7] });
    const { plans, state } = run(later, '2027-11-21', '2027-12-22', begun.state);
    expect(posts(plans)).toEqual(['2027-12-14 reminder-1', '2027-12-21 due']);
    expect(state.occurrences.get(key)?.dueOn).toBe('2027-12-21');
    const told = plans.flatMap(({ bundles }) =>
      bundles.flatMap(({ items }) =>
        items.flatMap(({ subject }) => (subject.kind === 'duty' ? [subject.dueOn] : [])),
      ),
    );
    expect(new Set(told)).toEqual(new Set(['2027-12-21']));
  });

  it('leave a duty that was asked for on the day on which it was due', () => {
    const begun = run(before, '2027-11-01', '2027-12-14');
    expect(posts(begun.plans).at(-1)).toBe('2027-12-14 due');
    const later = withPlan({ months: [12], day: 21, leadDays: [28, 7] });
    const { plans, state } = run(later, '2027-12-15', '2027-12-22', begun.state);
    expect(posts(plans).filter((post) => !/overdue|escalate/.test(post))).toEqual([]);
    expect(state.occurrences.get(key)?.dueOn).toBe('2027-12-14');
  });

  it('bring a duty forward without asking for what lies behind', () => {
    const begun = run(before, '2027-11-01', '2027-11-20');
    const earlier = withPlan({ months: [12], day: 1, leadDays: [28, 7] });
    const { plans } = run(earlier, '2027-11-21', '2027-12-02', begun.state);
    expect(posts(plans)).toEqual(['2027-11-24 reminder-1', '2027-12-01 due']);
  });

  it.each([
    ['begun', '2027-11-20'],
    ['been asked for', '2027-12-14'],
  ])('bring nothing more of a duty that has %s and is not the unit’s any more', (_, until) => {
    const begun = run(before, '2027-11-01', until);
    expect(posts(begun.plans)).not.toEqual([]);
    const without = withPlan({ takesPart: false });
    expect(posts(run(without, '2027-12-15', '2028-02-15', begun.state).plans)).toEqual([]);
  });
});
