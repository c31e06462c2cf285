import { describe, expect, it } from 'vitest';
import { measureSteps } from '../../../../src/domain/processes/actionPlan/measure.ts';
import { calendarFor } from '../../../../src/domain/processes/calendar.ts';
import { carryOut, type OccurrenceAct } from '../../../../src/domain/processes/occurrence/moves.ts';
import type { Occurrence } from '../../../../src/domain/processes/occurrence/occurrence.ts';
import {
  occurrenceDenial,
  occurrenceRolesOf,
} from '../../../../src/domain/processes/occurrence/permissions.ts';
import { planOf } from '../../../../src/domain/processes/plan/planOf.ts';
import type { Plan, PlanQuestion } from '../../../../src/domain/processes/plan/types.ts';
import { processes } from '../../../../src/domain/processes/processes.ts';
import {
  defaultSettings,
  type ProcessOverrides,
  type YearSettings,
} from '../../../../src/domain/processes/settings.ts';
import type { Day } from '../../../../src/domain/time.ts';
import { daysFrom, dir, isHoliday, morning, planAt, runningState, university, wheel } from '../scene.ts';

/** Settings in which these duties alone are anybody's. */
const alone = (only: readonly string[], own: ProcessOverrides = {}): Partial<YearSettings> => {
  const others = processes.filter(({ id, timing }) => !only.includes(id) && timing.spread !== 'none');
  return { processes: { ...Object.fromEntries(others.map(({ id }) => [id, { takesPart: false }])), ...own } };
};

const run = (
  question: Partial<PlanQuestion>,
  first: Day,
  last: Day,
  between?: Parameters<typeof planAt>[3],
) => {
  const whole = { wheel: wheel(alone(['action-plan'])), units: ['dep'], ...question };
  return planAt(whole, first, daysFrom(first, last).map(morning), between);
};

/** "2027-11-19 person:hans action-plan:dep:2027:first" for every item, in order. */
const posts = (plans: readonly Plan[]) =>
  plans.flatMap(({ bundles }) =>
    bundles.flatMap(({ day, target, items }) =>
      items.map(({ key }) => `${day} ${target} ${key.split(':').at(-1)}`),
    ),
  );

const reasons = (plans: readonly Plan[]) =>
  plans.flatMap(({ records }) =>
    records.flatMap(({ key, as, reason }) =>
      reason === null ? [] : [`${key.split(':').at(-1)} ${as} ${reason}`],
    ),
  );

const acted = (occurrence: Occurrence | undefined, act: OccurrenceAct): readonly Occurrence[] =>
  occurrence === undefined ? [] : [carryOut(occurrence, act).occurrence];

const key = 'action-plan:dep:2027';

describe('the plan of a day', () => {
  it('posts a duty where the unit talks and to whoever answers, and goes up the line in working days to an end', () => {
    const { plans, state } = run({}, '2027-11-01', '2028-02-15');
    expect(posts(plans)).toEqual([
      '2027-11-19 channel:dep first',
      '2027-11-19 person:hans first',
      '2027-11-19 person:kari first',
      '2027-12-03 person:hans reminder-1',
      '2027-12-10 channel:dep due',
      '2027-12-10 person:hans due',
      '2027-12-15 person:hans overdue-1',
      '2027-12-21 person:hans overdue-2',
      '2028-01-05 person:dina escalate-1',
      '2028-01-05 person:hans escalate-1',
      '2028-01-17 person:hans escalate-2',
      '2028-01-17 person:rakel escalate-2',
    ]);
    expect(state.occurrences.get(key)?.state).toBe('missed');
  });

  it('sends a post at the hour of the campus', () => {
    const { plans } = run({}, '2027-11-19', '2027-11-19');
    expect(plans[0]?.bundles.map(({ at }) => at)).toEqual(Array(3).fill('2027-11-19T08:00:00.000Z'));
  });

  it('says nothing more once it is done', () => {
    const { plans } = run({}, '2027-11-01', '2028-02-15', (occurrences, { day }) =>
      day === '2027-12-06'
        ? acted(occurrences.get(key), {
            action: 'done',
            result: 'carried-out',
            text: null,
            by: 'hans',
            at: morning(day),
            on: day,
          })
        : [],
    );
    expect(posts(plans).at(-1)).toBe('2027-12-03 person:hans reminder-1');
  });

  it('comes again on the day that was asked for, and is silent until then', () => {
    const { plans } = run({}, '2027-11-01', '2028-01-31', (occurrences, { day }) =>
      day === '2027-12-03'
        ? acted(occurrences.get(key), {
            action: 'later',
            until: '2028-01-08',
            by: 'hans',
            at: morning(day),
            on: day,
          })
        : [],
    );
    expect(posts(plans).slice(4)).toEqual([
      '2028-01-10 person:hans again-1',
      '2028-01-13 person:hans overdue-1',
      '2028-01-19 person:hans overdue-2',
      '2028-01-26 person:dina escalate-1',
      '2028-01-26 person:hans escalate-1',
    ]);
    expect(reasons(plans)).toContain('due settled put-off');
  });

  it('asks the line manager above when somebody says that it is not theirs, and whoever is asked can answer', () => {
    const handedBack: Parameters<typeof planAt>[3] = (occurrences, { day }) =>
      day === '2027-11-19'
        ? acted(occurrences.get(key), {
            action: 'not-mine',
            text: null,
            by: 'hans',
            at: morning(day),
            on: day,
          })
        : [];
    const { plans } = run({}, '2027-11-01', '2027-12-31', handedBack);
    expect(posts(plans)).toContain('2027-12-03 person:dina reminder-1');
    expect(posts(plans).filter((post) => post.includes('hans'))).toEqual(['2027-11-19 person:hans first']);
    const asked = run({}, '2027-11-01', '2027-12-03', handedBack).state.occurrences.get(key);
    if (asked === undefined) throw new Error('no occurrence');
    const roles = occurrenceRolesOf(asked, 'dina', wheel(), '2027-12-03');
    for (const action of ['take', 'done', 'later', 'not-mine', 'name', 'tick'] as const)
      expect(occurrenceDenial(action, roles, asked.state), action).toBeNull();
  });

  it('asks whoever leads the unit on the day', () => {
    const changed = university({ from: '2027-12-01' })
      .appoint('nina', 'head-of-department', 'dep', { to: '2027-11-30' })
      .open();
    const { plans } = run({ wheel: wheel(alone(['action-plan']), changed) }, '2027-11-01', '2027-12-12');
    expect(posts(plans)).toContain('2027-11-19 person:nina first');
    expect(posts(plans)).toContain('2027-12-10 person:hans due');
  });

  it('makes one card of several things that are due at once', () => {
    const day = (months: readonly number[]) => ({ months, day: 10, leadDays: [] });
    const processes = {
      'action-plan': day([11]),
      'documentation-check': day([11]),
      'risk-assessment': day([11]),
    };
    const { plans } = run({ wheel: wheel({ processes }) }, '2027-11-10', '2027-11-10');
    const [card, ...others] = plans
      .flatMap(({ bundles }) => bundles)
      .filter(({ target }) => target === 'person:hans');
    expect(card?.items).toHaveLength(3);
    expect(others).toEqual([]);
  });

  it('postpones what is over the cap to the next week, with the reason, and posts it then', () => {
    const own = {
      'action-plan': { months: [11], day: 10, leadDays: [] },
      'documentation-check': { months: [11], day: 11, leadDays: [] },
      'requirements-overview': { months: [11], day: 12, leadDays: [] },
    };
    const settings = { ...alone(Object.keys(own), own), caps: { person: 2, channel: 1 } };
    const { plans } = run({ wheel: wheel(settings) }, '2027-11-08', '2027-11-15');
    const toHans = plans.flatMap(({ bundles }) => bundles).filter(({ target }) => target === 'person:hans');
    expect(toHans.map(({ day, items }) => [day, items.map((item) => item.key)])).toEqual([
      ['2027-11-10', ['action-plan:dep:2027:due']],
      ['2027-11-11', ['documentation-check:dep:2027:due']],
      ['2027-11-15', ['action-plan:dep:2027:overdue-1', 'requirements-overview:dep:2027:due']],
    ]);
    expect(reasons(plans)).toContain('due postponed cap-of-week');
  });

  it('is the same when it is asked again, and adds nothing on the same day', () => {
    const question: PlanQuestion = {
      now: morning('2027-11-19'),
      wheel: wheel(),
      units: ['uni', 'fac', 'dep'],
      state: runningState('2027-11-01'),
    };
    const first = planOf(question);
    expect(planOf(question)).toEqual(first);
    const again = planOf({ ...question, now: '2027-11-19T07:00:00.000Z', state: first.next });
    expect([again.bundles, again.records]).toEqual([[], []]);
  });

  it('gives nobody a second card on a day: what comes later waits for the next', () => {
    const question = { wheel: wheel(alone(['action-plan'])), units: ['dep'] };
    const first = planOf({ ...question, now: morning('2027-11-19'), state: runningState('2027-11-01') });
    const subject = { kind: 'measure', plan: 'p', measure: 'm', unit: 'dep', step: 'deadline' } as const;
    const alsoDue = [{ key: 'k', to: 'hans', as: 'asked', on: '2027-11-19', subject }] as const;
    const noon = planOf({ ...question, alsoDue, now: '2027-11-19T11:00:00.000Z', state: first.next });
    expect(noon.bundles).toEqual([]);
    expect(noon.records).toMatchObject([{ key: 'k', reason: 'one-card-a-day', until: '2027-11-22' }]);
    const monday = planOf({ ...question, alsoDue, now: morning('2027-11-22'), state: noon.next });
    expect(monday.bundles).toMatchObject([{ target: 'person:hans', items: [{ key: 'k' }] }]);
    const handed = [{ ...alsoDue[0], to: 'per' }];
    const others = planOf({ ...question, alsoDue: handed, now: morning('2027-11-22'), state: noon.next });
    expect(others.bundles.map(({ target, items }) => [target, items.length])).toEqual([
      ['person:hans', 0],
      ['person:per', 1],
    ]);
    const settled = planOf({ ...question, now: morning('2027-11-22'), state: noon.next });
    expect(settled.records).toMatchObject([{ key: 'k', as: 'settled', reason: 'over' }]);
  });

  it('keeps to the quiet times of the unit of whoever gets it', () => {
    const periods = [{ id: 'closed', from: '11-15', to: '11-26' }];
    const settings = { ...alone(['action-plan']), units: { fac: { quiet: { periods } } } };
    const { plans } = run({ wheel: wheel(settings) }, '2027-11-01', '2027-11-30');
    expect(posts(plans)[0]).toBe('2027-11-12 channel:dep first');
  });

  it.each([
    ['on a Saturday', '2027-11-20T09:00:00.000Z'],
    ['on a public holiday', '2027-05-17T09:00:00.000Z'],
    ['after the latest hour', '2027-11-19T15:00:00.000Z'],
  ])('posts nothing %s', (_, now) => {
    const state = runningState('2027-01-01');
    expect(planOf({ now, wheel: wheel(), units: ['dep'], state }).bundles).toEqual([]);
  });

  it('posts nothing when the clock has gone back', () => {
    const question = { wheel: wheel(), units: ['uni', 'fac', 'dep'] };
    const first = planOf({ ...question, now: morning('2027-11-19'), state: runningState('2027-11-01') });
    const back = planOf({ ...question, now: morning('2027-11-18'), state: first.next });
    expect(back.bundles).toEqual([]);
    expect(back.next).toBe(first.next);
  });

  it('sends what fell due while it was down once and late, within the grace', () => {
    const { plans } = planAt(
      { wheel: wheel(alone(['action-plan'])), units: ['dep'] },
      '2027-11-01',
      ['2027-11-02', '2027-11-24'].map(morning),
    );
    expect(posts(plans)).toEqual([
      '2027-11-24 channel:dep first',
      '2027-11-24 person:hans first',
      '2027-11-24 person:kari first',
    ]);
    expect(plans[1]?.bundles[0]?.items[0]?.lateBy).toBe(3);
  });

  it('records what is past the grace as missed, shows it in the next digest and makes no burst', () => {
    const { plans } = planAt(
      { wheel: wheel(alone(['action-plan'])), units: ['dep'] },
      '2027-11-01',
      ['2027-11-02', '2028-01-05', '2028-01-10'].map(morning),
    );
    expect(posts(plans).filter((post) => post.startsWith('2028-01-05'))).toEqual([]);
    expect(reasons(plans)).toEqual([
      'first overtaken newer-step',
      'reminder-1 overtaken newer-step',
      'due missed beyond-grace',
    ]);
    const digest = plans[1]?.bundles.find(({ target }) => target === 'person:hans')?.digest;
    expect(digest).toMatchObject([{ occurrence: key, missed: true, state: 'open' }]);
    expect(posts(plans).at(-1)).toBe('2028-01-10 person:hans overdue-1');
  });

  it('does not take the time in which it was down for silence', () => {
    const up = daysFrom('2027-11-01', '2027-12-13');
    const days = [...up, ...daysFrom('2028-01-17', '2028-01-31')];
    const { plans } = planAt(
      { wheel: wheel(alone(['action-plan'])), units: ['dep'] },
      '2027-11-01',
      days.map(morning),
    );
    const after = posts(plans).filter((post) => post.startsWith('2028'));
    expect(after).toEqual([
      '2028-01-21 person:hans overdue-2',
      '2028-01-28 person:dina escalate-1',
      '2028-01-28 person:hans escalate-1',
    ]);
  });

  it('tells of a duty that was told and never answered that it ended, not that it was told too late', () => {
    const days = daysFrom('2027-11-01', '2028-02-29').map(morning);
    const { plans, state } = planAt({ wheel: wheel(), units: ['dep'] }, '2027-11-01', days);
    const key = 'hse-round:dep:2027';
    expect(state.occurrences.get(key)?.state).toBe('missed');
    const lines = plans.flatMap(({ bundles }) => bundles.flatMap(({ digest }) => digest));
    const own = lines.filter(({ occurrence }) => occurrence === key);
    expect(own.at(-1)).toMatchObject({ state: 'missed', missed: false });
  });

  it('brings a digest on Monday to those for whom something waits, and to nobody else', () => {
    const { plans } = run({}, '2027-11-01', '2027-11-30');
    const digests = plans.flatMap(({ bundles }) =>
      bundles.filter(({ digest }) => digest.length > 0).map(({ day, target }) => `${day} ${target}`),
    );
    expect(digests).toEqual(['2027-11-22 person:hans', '2027-11-29 person:hans']);
  });

  it('leaves out a month in which there is nothing to handle', () => {
    const question = { wheel: wheel(alone(['nonconformity-handling'])) };
    const quiet = run({ ...question, isNeedless: () => true }, '2027-11-01', '2027-11-30');
    expect(posts(quiet.plans)).toEqual([]);
    expect(reasons(quiet.plans)).toEqual(['due settled nothing-to-handle']);
    const busy = run({ ...question, isNeedless: () => false }, '2027-11-01', '2027-11-30');
    expect(posts(busy.plans)).toEqual(['2027-11-05 person:hans due']);
    expect(busy.state.occurrences.get('nonconformity-handling:dep:2027-11')?.result?.as).toBe('told');
  });

  it('tells of measures in the same cards, each once', () => {
    const measure = {
      id: 'm1',
      text: 't1',
      owner: 'hans',
      deadline: '2027-11-19',
      cost: { amount: 0, isEstimate: true },
      origin: { kind: 'other', ref: null },
      status: 'open',
      doneOn: null,
      effect: null,
      reopened: 0,
      reason: null,
      deeds: [],
    } as const;
    const calendar = calendarFor(defaultSettings.quiet, isHoliday);
    const alsoDue = measureSteps('plan', 'dep', measure, calendar);
    const { plans } = run({ alsoDue }, '2027-11-01', '2027-12-31');
    const told = plans.flatMap(({ bundles }) =>
      bundles.flatMap(({ day, items }) =>
        items.flatMap(({ subject }) => (subject.kind === 'measure' ? [`${day} ${subject.step}`] : [])),
      ),
    );
    expect(told).toEqual([
      '2027-11-05 before-14',
      '2027-11-17 before-2',
      '2027-11-19 deadline',
      '2027-11-22 after-3',
      '2027-12-03 after-14',
    ]);
    const cards = plans
      .flatMap(({ bundles }) => bundles)
      .filter(({ day, target }) => day === '2027-11-19' && target === 'person:hans');
    expect(cards).toHaveLength(1);
    expect(dir.people.has('hans')).toBe(true);
  });
});
