import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { absenceOf } from '../../../../src/domain/organisation/openDirectory.ts';
import { calendarFor, mondayOf } from '../../../../src/domain/processes/calendar.ts';
import { carryOut, type OccurrenceAct } from '../../../../src/domain/processes/occurrence/moves.ts';
import { isOver, type Occurrence } from '../../../../src/domain/processes/occurrence/occurrence.ts';
import { yearOf } from '../../../../src/domain/processes/occurrences.ts';
import type { Plan, PlanState, PostItem, WaitingItem } from '../../../../src/domain/processes/plan/types.ts';
import type { Wheel } from '../../../../src/domain/processes/responsible.ts';
import { defaultSettings } from '../../../../src/domain/processes/settings.ts';
import { addDays, type Day, dayOf, instantOf } from '../../../../src/domain/time.ts';
import { isHoliday, planAt, wheel, withAbsences } from '../scene.ts';

const zone = 'Europe/Oslo';
const units = ['uni', 'fac', 'dep'];
const years = Array.from({ length: 18 }, (_, ahead) => 2024 + ahead);
const year = wheel({ startsOn: '2024-01-01' });
const yearWithAbsences = wheel({ startsOn: '2024-01-01' }, withAbsences(years).open());

/** With everybody at work, and with people who are away and those who act for them. */
const wheels = fc.constantFrom(year, yearWithAbsences);

/** A step to the next look: mostly some hours, sometimes a downtime of weeks, sometimes a clock that goes back. */
const steps = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 2, arbitrary: fc.integer({ min: 24, max: 24 * 10 }) },
  { weight: 1, arbitrary: fc.integer({ min: 24 * 20, max: 24 * 90 }) },
  { weight: 2, arbitrary: fc.integer({ min: -72, max: -1 }) },
);

/** What people do with what they got: mostly nothing. */
const deeds = fc.constantFrom('nothing', 'nothing', 'nothing', 'take', 'done', 'later', 'not-mine');

const life = fc.record({
  startedOn: fc
    .integer({ min: 2024, max: 2034 })
    .chain((of) => fc.integer({ min: 0, max: 364 }).map((day) => addDays(`${of}-01-01`, day))),
  looks: fc.array(fc.tuple(steps, deeds), { minLength: 30, maxLength: 150 }),
});

function instantsOf(startedOn: Day, looks: readonly (readonly [hours: number, deed: string])[]) {
  let at = Date.parse(`${startedOn}T05:00:00Z`);
  return looks.map(([hours]) => {
    at += hours * 3_600_000 + 61_000;
    return instantOf(at);
  });
}

function actOn(occurrence: Occurrence, deed: string, at: string): Occurrence {
  const on = dayOf(at, zone);
  const by = { by: 'hans', at, on };
  const acts: Readonly<Record<string, OccurrenceAct>> = {
    take: { action: 'take', ...by },
    done: { action: 'done', result: 'not-needed', text: null, ...by },
    later: { action: 'later', until: addDays(on, 9), ...by },
    'not-mine': { action: 'not-mine', text: null, ...by },
  };
  const act = acts[deed];
  if (act === undefined || isOver(occurrence)) return occurrence;
  return deed === 'later' && occurrence.laters >= 3 ? occurrence : carryOut(occurrence, act).occurrence;
}

function live(
  startedOn: Day,
  looks: readonly (readonly [hours: number, deed: string])[],
  under: Wheel = year,
) {
  const instants = instantsOf(startedOn, looks);
  let turn = 0;
  return planAt({ wheel: under, units }, startedOn, instants, (occurrences, plan: Plan) => {
    const [, deed = 'nothing'] = looks[turn] ?? [];
    turn += 1;
    const posted = plan.changed.map(({ occurrence }) => occurrence.id);
    return posted.flatMap((key) => {
      const occurrence = occurrences.get(key);
      return occurrence === undefined ? [] : [actOn(occurrence, deed, instants[turn - 1] ?? '')];
    });
  });
}

const recordsOf = (plans: readonly Plan[]) => plans.flatMap(({ records }) => records);

const ofTarget = ({ key, target }: { readonly key: string; readonly target: string | null }) =>
  `${key} ${target}`;

/** Whether what waited for somebody waits on, is posted or dropped: of whoever is asked, for whoever is asked now. */
function isLookedAfter(item: WaitingItem, { bundles, records, next }: Plan): boolean {
  const { key, target, as, insteadOf } = item;
  const person = target.slice('person:'.length);
  const isSame = (other: PostItem) =>
    other.target === target ||
    other.insteadOf === person ||
    (insteadOf !== undefined && other.target === `person:${insteadOf}`);
  const isPassedOn = as === 'asked' || as === 'above';
  const posted = bundles.flatMap(({ items }) => items);
  return (
    [...posted, ...next.waiting].some(
      (other) => other.key === key && other.as === as && (isPassedOn || isSame(other)),
    ) ||
    records.some(
      (record) =>
        record.key === key &&
        (record.as === 'settled' || record.as === 'overtaken' || record.as === 'missed') &&
        (record.target === target || (isPassedOn && record.target?.startsWith('person:') === true)),
    )
  );
}

/** Every step by the calendar from the first day to the last that was planned. */
function stepsDue(
  startedOn: Day,
  state: PlanState,
): readonly { readonly key: string; readonly id: string }[] {
  const last = state.plannedOn ?? '';
  const years = [0, 1, 2, 3, 4, 5].map((ahead) => Number(startedOn.slice(0, 4)) + ahead);
  return years.flatMap((of) =>
    units.flatMap((unit) =>
      yearOf(year, unit, of).flatMap(({ key, steps: all }) => {
        const due = all.findIndex(({ step }) => step === 'due');
        return all
          .slice(0, due + 1)
          .filter(({ on }) => startedOn <= on && on <= last)
          .map(({ step }) => ({ key: `${key}:${step}`, id: key }));
      }),
    ),
  );
}

/**
 * The plans up to where a clock that was more than a week ahead was set right: what was planned by it holds nothing up, so the
 * weeks that it had reached begin anew.
 */
function untilSetRight(plans: readonly Plan[]): readonly Plan[] {
  const setRight = plans.findIndex(({ next: { plannedOn } }, at) => {
    const before = plans[at - 1]?.next.plannedOn ?? null;
    return before !== null && plannedOn !== null && plannedOn < before;
  });
  return setRight === -1 ? plans : plans.slice(0, setRight);
}

describe('whatever the clock, the service and people do', () => {
  it('nothing is posted twice, and no target gets two cards a day by a clock that is never a week ahead', () => {
    fc.assert(
      fc.property(life, wheels, ({ startedOn, looks }, under) => {
        const { plans } = live(startedOn, looks, under);
        const items = plans.flatMap(({ bundles }) => bundles.flatMap((bundle) => bundle.items));
        const keys = items.map(({ key, target }) => `${key} ${target}`);
        expect(keys).toEqual([...new Set(keys)]);
        const cards = untilSetRight(plans).flatMap(({ bundles }) => bundles.map(({ key }) => key));
        expect(cards).toEqual([...new Set(cards)]);
      }),
      { numRuns: 40 },
    );
  });

  it('no step is lost: it is posted, late, waiting, or recorded with the reason why not', () => {
    fc.assert(
      fc.property(life, wheels, ({ startedOn, looks }, under) => {
        const { plans, state } = live(startedOn, looks, under);
        const records = recordsOf(plans);
        const known = new Set(records.map(({ key }) => key));
        const lost = stepsDue(startedOn, state).filter(({ key, id }) => {
          const occurrence = [...state.occurrences.values()].find((each) => each.id === id);
          return !known.has(key) && !(occurrence !== undefined && isOver(occurrence));
        });
        expect(lost).toEqual([]);
        const unexplained = records.filter(
          ({ as, reason }) => as !== 'posted' && as !== 'late' && reason === null,
        );
        expect(unexplained).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('what is postponed waits, until it is posted, overtaken or settled for whoever it waits for', () => {
    fc.assert(
      fc.property(life, wheels, ({ startedOn, looks }, under) => {
        const settings = { ...under.settings, caps: { person: 1, channel: 1 } };
        for (const wheelOfLife of [under, { ...under, settings }]) {
          const { plans } = live(startedOn, looks, wheelOfLife);
          plans.forEach((plan, index) => {
            const waiting = new Set(plan.next.waiting.map(ofTarget));
            const postponed = plan.records.filter(({ as }) => as === 'postponed');
            expect(postponed.map(ofTarget).filter((each) => !waiting.has(each))).toEqual([]);
            const before = plans[index - 1]?.next.waiting ?? [];
            expect(before.filter((item) => !isLookedAfter(item, plan)).map(ofTarget)).toEqual([]);
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('nothing goes out at night, on a weekend, on a holiday or on a quiet day', () => {
    const calendar = calendarFor(defaultSettings.quiet, isHoliday);
    fc.assert(
      fc.property(life, ({ startedOn, looks }) => {
        for (const { at, day } of live(startedOn, looks).plans.flatMap(({ bundles }) => bundles)) {
          const local = DateTime.fromISO(at, { zone });
          expect(local.toISODate()).toBe(day);
          expect(calendar.quietReason(day), day).toBeNull();
          expect(local.toFormat('HH:mm') >= '09:00' && local.toFormat('HH:mm') <= '15:30', at).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('nobody gets more cards in a week than the settings allow, however low that is, by a clock that is never a week ahead', () => {
    fc.assert(
      fc.property(life, wheels, ({ startedOn, looks }, under) => {
        const settings = { ...under.settings, caps: { person: 1, channel: 1 } };
        const { plans } = live(startedOn, looks, { ...under, settings });
        const weeks = untilSetRight(plans).flatMap(({ bundles }) =>
          bundles.map(({ target, day }) => `${target} ${mondayOf(day)}`),
        );
        expect(weeks).toEqual([...new Set(weeks)]);
      }),
      { numRuns: 20 },
    );
  });

  it('nobody who is away gets what somebody at work acts for, and whoever acts is told for whom', () => {
    const { dir } = yearWithAbsences;
    const acts = new Map([
      ['person:hans', 'person:siri'],
      ['person:dina', 'person:dag'],
    ]);
    const isAway = (target: string, day: Day) => absenceOf(dir, target.slice('person:'.length), day) !== null;
    fc.assert(
      fc.property(life, ({ startedOn, looks }) => {
        const { plans } = live(startedOn, looks, yearWithAbsences);
        for (const { target, day, items, digest } of plans.flatMap(({ bundles }) => bundles)) {
          const substitute = acts.get(target);
          if (substitute !== undefined && isAway(target, day))
            expect(isAway(substitute, day), day).toBe(true);
          for (const { insteadOf } of [...items, ...digest]) {
            if (insteadOf === undefined) continue;
            expect(acts.get(`person:${insteadOf}`)).toBe(target);
            expect(isAway(`person:${insteadOf}`, day)).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('an occurrence has an end, and never more posts for a person than its steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2024, max: 2032 }), (of) => {
        const days = Array.from({ length: 500 }, (_, index) => addDays(`${of}-01-01`, index));
        const { plans, state } = planAt(
          { wheel: year, units: ['dep'] },
          `${of}-01-01`,
          days.map((day) => `${day}T06:30:00.000Z`),
        );
        const open = [...state.occurrences.values()].filter((each) => !isOver(each));
        expect(open.filter(({ dueOn }) => dueOn < addDays(`${of}-01-01`, 400))).toEqual([]);
        const counts = new Map<string, number>();
        for (const item of plans.flatMap(({ bundles }) => bundles.flatMap((bundle) => bundle.items))) {
          const about = `${item.key.slice(0, item.key.lastIndexOf(':'))} ${item.target}`;
          counts.set(about, (counts.get(about) ?? 0) + 1);
        }
        expect(Math.max(...counts.values())).toBeLessThanOrEqual(10);
      }),
      { numRuns: 3 },
    );
  });
});
