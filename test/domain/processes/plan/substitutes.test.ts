import { describe, expect, it } from 'vitest';
import type { OpenDirectory } from '../../../../src/domain/organisation/openDirectory.ts';
import { carryOut } from '../../../../src/domain/processes/occurrence/moves.ts';
import type { Occurrence } from '../../../../src/domain/processes/occurrence/occurrence.ts';
import { occurrenceRolesOf } from '../../../../src/domain/processes/occurrence/permissions.ts';
import type { Plan } from '../../../../src/domain/processes/plan/types.ts';
import { addDays, type Day } from '../../../../src/domain/time.ts';
import { daysFrom, morning, planAt, university, wheel } from '../scene.ts';

/** The plan is due on Thursday 26 November 2026. */
const key = 'action-plan:dep:2026';
const only = { processes: { 'action-plan': { months: [11], day: 26, leadDays: [14] } } };

const away = (from: Day, to: Day) => university({ substitute: 'siri' }).absent('hans', from, to);

function posted(
  dir: OpenDirectory,
  { from = '2026-11-09', to = '2027-02-01' }: { readonly from?: Day; readonly to?: Day } = {},
  act: (occurrence: Occurrence, plan: Plan) => Occurrence | null = () => null,
) {
  const question = { wheel: wheel(only, dir), units: ['dep'] };
  return planAt(question, from, daysFrom(from, to).map(morning), (occurrences, plan) => {
    const occurrence = occurrences.get(key);
    const acted = occurrence === undefined ? null : act(occurrence, plan);
    return acted === null ? [] : [acted];
  }).plans;
}

const items = (plans: readonly Plan[]) =>
  plans.flatMap(({ bundles }) =>
    bundles.flatMap((bundle) =>
      bundle.items
        .filter((item) => item.key.startsWith(key) && item.target.startsWith('person:'))
        .map(({ key: id, target, as, insteadOf }) => ({
          day: bundle.day,
          step: id.slice(key.length + 1),
          target,
          as,
          insteadOf,
        })),
    ),
  );

const digests = (plans: readonly Plan[], target: string) =>
  plans.flatMap(({ bundles }) =>
    bundles
      .filter((bundle) => bundle.target === target)
      .flatMap(({ day, digest }) =>
        digest
          .filter(({ occurrence }) => occurrence === key)
          .map(({ state, insteadOf, meanwhile }) => ({ day, state, insteadOf, meanwhile })),
      ),
  );

const doneBy = (by: string, on: Day) => (occurrence: Occurrence, plan: Plan) =>
  plan.day === on
    ? carryOut(occurrence, { action: 'done', result: 'carried-out', text: null, by, at: morning(on), on })
        .occurrence
    : null;

const takenBy = (by: string, on: Day) => (occurrence: Occurrence, plan: Plan) =>
  plan.day === on ? carryOut(occurrence, { action: 'take', by, at: morning(on), on }).occurrence : null;

describe('while whoever answers for a duty is away', () => {
  it('the substitute gets its posts, and is told for whom', () => {
    const sent = items(posted(away('2026-11-20', '2026-12-01').open()));
    const due = sent.filter(({ step, as }) => step === 'due' && as === 'asked');
    expect(due).toEqual([
      { day: '2026-11-26', step: 'due', target: 'person:siri', as: 'asked', insteadOf: 'hans' },
    ]);
    const reminder = sent.find(({ as, step }) => as === 'asked' && step !== 'due');
    expect(reminder).toMatchObject({ target: 'person:hans', insteadOf: undefined });
  });

  it('silence goes up the line on the same days, whether they are there, have a substitute or have none', () => {
    const steps = (dir: OpenDirectory) =>
      items(posted(dir))
        .map(({ day, step, as }) => `${day} ${step} ${as}`)
        .sort();
    const there = steps(university().open());
    expect(steps(away('2026-11-20', '2027-01-31').open())).toEqual(there);
    expect(steps(university().absent('hans', '2026-11-20', '2027-01-31').open())).toEqual(there);
  });

  it('nobody else is asked where there is no substitute, or the substitute is away too', () => {
    const alone = university().absent('hans', '2026-11-20', '2026-12-01').open();
    const both = away('2026-11-20', '2026-12-01').absent('siri', '2026-11-23', '2026-11-27').open();
    for (const dir of [alone, both]) {
      const due = items(posted(dir)).filter(({ step, as }) => step === 'due' && as === 'asked');
      expect(due).toMatchObject([{ day: '2026-11-26', target: 'person:hans', insteadOf: undefined }]);
    }
  });

  it('an escalation goes to whoever acts for the manager above', () => {
    const dir = university({}, { substitute: 'dag' }).absent('dina', '2026-12-01', '2027-01-31').open();
    const above = items(posted(dir)).filter(({ as }) => as === 'above');
    expect(above[0]).toMatchObject({ target: 'person:dag', insteadOf: 'dina' });
  });

  it('what somebody else has taken stays with them, also a delegate', () => {
    const dir = away('2026-11-20', '2026-12-31').open();
    const sent = items(posted(dir, {}, takenBy('kari', '2026-11-13')));
    const later = sent.filter(({ day, as }) => day > '2026-11-20' && as === 'asked');
    expect(later.length).toBeGreaterThan(1);
    expect(new Set(later.map(({ target }) => target))).toEqual(new Set(['person:kari']));
  });

  it('what they had taken goes to the substitute, and whoever handed it back is not asked by way of them', () => {
    const dir = away('2026-11-20', '2026-12-31').open();
    const taken = items(posted(dir, {}, takenBy('hans', '2026-11-13')));
    expect(taken.find(({ step }) => step === 'due')).toMatchObject({
      target: 'person:siri',
      insteadOf: 'hans',
    });
    const handedBack = items(
      posted(dir, {}, (occurrence, { day }) =>
        day === '2026-11-13'
          ? carryOut(occurrence, { action: 'not-mine', text: null, by: 'hans', at: morning(day), on: day })
              .occurrence
          : null,
      ),
    );
    expect(handedBack.find(({ step }) => step === 'due')).toMatchObject({ target: 'person:dina' });
  });

  it('the substitute may do what they may, and only then', () => {
    const dir = away('2026-11-20', '2026-12-01').open();
    const roles = (day: Day) =>
      occurrenceRolesOf(
        { process: 'action-plan', unit: 'dep', owner: null, notTheirs: [], steps: {} },
        'siri',
        wheel(only, dir),
        day,
      );
    expect(roles('2026-11-26')).toContain('responsible');
    expect(roles('2026-12-02')).toEqual(['nobody']);
  });
});

describe('a card that had to wait for room', () => {
  it('goes to whoever acts by then, and to nobody twice', () => {
    const dir = away('2026-11-27', '2026-12-31').open();
    const full = { ...wheel(only, dir).settings, caps: { person: 1, channel: 9 } };
    const days = daysFrom('2026-11-09', '2026-12-31');
    const { plans } = planAt(
      { wheel: { ...wheel(only, dir), settings: full }, units: ['dep'] },
      '2026-11-09',
      days.map(morning),
    );
    const due = items(plans).filter(({ step }) => step === 'due');
    expect(due).toMatchObject([{ day: '2026-11-30', target: 'person:siri', insteadOf: 'hans' }]);
  });

  it('is not passed on to a substitute who got the same as a helper', () => {
    const dir = university({ substitute: 'kari' }).absent('hans', '2026-11-27', '2026-12-31').open();
    const processes = { ...only.processes, 'hse-round': { months: [12], day: 8, leadDays: [14] } };
    const year = wheel({ processes, caps: { person: 1, channel: 9 } }, dir);
    const { plans } = planAt(
      { wheel: year, units: ['dep'] },
      '2026-11-09',
      daysFrom('2026-11-09', '2026-12-04').map(morning),
    );
    const first = 'hse-round:dep:2026:first';
    const got = plans.flatMap(({ bundles, day }) =>
      bundles
        .filter(
          ({ target, items: own }) => target === 'person:kari' && own.some((item) => item.key === first),
        )
        .map(() => day),
    );
    expect(got).toEqual(['2026-11-24']);
    const fates = plans.flatMap(({ records }) =>
      records.filter(({ key, target }) => key === first && target === 'person:hans'),
    );
    expect(fates.map(({ as, reason }) => [as, reason])).toEqual([
      ['postponed', 'cap-of-week'],
      ['settled', 'has-it'],
    ]);
  });
});

describe('whoever is back', () => {
  const dir = away('2026-11-20', '2026-12-01').open();

  it('finds in the next digest what the substitute has done, once', () => {
    expect(digests(posted(dir, {}, doneBy('siri', '2026-11-27')), 'person:hans')).toEqual([
      { day: '2026-11-16', state: 'open', insteadOf: undefined, meanwhile: undefined },
      { day: '2026-12-07', state: 'done', insteadOf: undefined, meanwhile: 'siri' },
    ]);
  });

  it('finds what the substitute has taken, while the substitute goes on being asked about it', () => {
    const plans = posted(dir, { to: '2026-12-15' }, takenBy('siri', '2026-11-27'));
    expect(digests(plans, 'person:hans').slice(1)).toEqual([
      { day: '2026-12-07', state: 'taken', insteadOf: undefined, meanwhile: 'siri' },
    ]);
    expect(digests(plans, 'person:siri').map(({ day, insteadOf }) => [day, insteadOf])).toEqual([
      ['2026-11-23', 'hans'],
      ['2026-11-30', undefined],
      ['2026-12-07', undefined],
      ['2026-12-14', undefined],
    ]);
  });

  it('finds what still waits, with who had it, once', () => {
    const short = away('2026-11-20', '2026-11-27').open();
    const own = digests(posted(short), 'person:hans').slice(1);
    expect(own[0]).toEqual({ day: '2026-11-30', state: 'open', insteadOf: undefined, meanwhile: 'siri' });
    expect(own.slice(1).filter(({ meanwhile }) => meanwhile !== undefined)).toEqual([]);
  });

  it('is not told what they have done themselves since', () => {
    const plans = posted(dir, { to: addDays('2026-12-07', 8) }, doneBy('hans', '2026-12-03'));
    expect(digests(plans, 'person:hans').slice(1)).toEqual([]);
  });
});
