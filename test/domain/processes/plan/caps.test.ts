import { describe, expect, it } from 'vitest';
import { openDirectory } from '../../../../src/domain/organisation/openDirectory.ts';
import { mondayOf } from '../../../../src/domain/processes/calendar.ts';
import { carryOut } from '../../../../src/domain/processes/occurrence/moves.ts';
import { planOf } from '../../../../src/domain/processes/plan/planOf.ts';
import { defaultSettings } from '../../../../src/domain/processes/settings.ts';
import { organisation } from '../../../fakes/organisation.ts';
import { daysFrom, morning, planAt, runningState, wheel } from '../scene.ts';

/** An organisation of that many units: faculties with twelve departments each, every one with its own people. */
function organisationOf(count: number) {
  const building = organisation().unit('uni').appoint('rakel', 'rector', 'uni');
  for (let made = 1; made < count; made += 13) {
    const faculty = `f${made}`;
    building.unit(faculty, 'uni', { level: 'faculty' }).appoint(`dean-${faculty}`, 'dean', faculty);
    for (let each = 1; each <= Math.min(12, count - made - 1); each += 1) {
      const unit = `${faculty}-${each}`;
      building
        .unit(unit, faculty)
        .appoint(`head-${unit}`, 'head-of-department', unit)
        .appoint(`deputy-${unit}`, 'safety-deputy', unit)
        .delegate(`head-${unit}`, `coordinator-${unit}`, unit, { role: 'hse-coordinator' })
        .channel(unit, 'slack', 'C0123456789');
    }
  }
  return openDirectory(building.directory());
}

describe('in a year of 500 units', () => {
  it('no person and no channel gets more cards in a week than the settings allow', () => {
    const dir = organisationOf(500);
    const units = [...dir.units.keys()];
    expect(units).toHaveLength(500);
    const { caps } = defaultSettings;
    const days = daysFrom('2027-01-01', '2027-12-31').filter((day) => new Date(day).getUTCDay() % 6 !== 0);
    let turn = 0;
    const { plans } = planAt({ wheel: wheel({}, dir), units }, '2027-01-01', days.map(morning), (_, plan) => {
      turn += 1;
      const at = morning(plan.day);
      return plan.changed
        .filter(({ occurrence }) => turn % 3 !== 0 && occurrence.steps['overdue-1'] !== undefined)
        .map(({ occurrence }) => {
          const act = {
            action: 'done',
            result: 'carried-out',
            text: null,
            by: 'x',
            at,
            on: plan.day,
          } as const;
          return carryOut(occurrence, act).occurrence;
        });
    });
    const weeks = new Map<string, number>();
    for (const { target, day } of plans.flatMap(({ bundles }) => bundles)) {
      const week = `${target} ${mondayOf(day)}`;
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    const most = (kind: string) =>
      Math.max(...[...weeks].filter(([week]) => week.startsWith(kind)).map(([, count]) => count));
    expect(weeks.size).toBeGreaterThan(10_000);
    expect(most('person:')).toBe(caps.person);
    expect(most('channel:')).toBeLessThanOrEqual(caps.channel);
  });
});

describe('for 5,000 units', () => {
  it('a day is planned in a few seconds', () => {
    const dir = organisationOf(5_000);
    const question = { wheel: wheel({}, dir), units: [...dir.units.keys()] };
    const state = runningState('2027-01-04');
    const started = performance.now();
    const plan = planOf({ ...question, now: morning('2027-01-12'), state });
    expect(plan.bundles.length).toBeGreaterThan(5_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
