import { describe, expect, it } from 'vitest';
import { mondayOf } from '../../../../src/domain/processes/calendar.ts';
import { carryOut } from '../../../../src/domain/processes/occurrence/moves.ts';
import { defaultSettings } from '../../../../src/domain/processes/settings.ts';
import { largeOrganisation } from '../../../fakes/largeOrganisation.ts';
import { daysFrom, morning, planAt, wheel } from '../scene.ts';

describe('in a year of 500 units', () => {
  it('no person and no channel gets more cards in a week than the settings allow', () => {
    const dir = largeOrganisation(500);
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
