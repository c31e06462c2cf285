import { expect, it } from 'vitest';
import { carryOut } from '../../../../src/domain/processes/occurrence/moves.ts';
import type { Bundle } from '../../../../src/domain/processes/plan/types.ts';
import { timeOf } from '../../../../src/domain/time.ts';
import { daysFrom, morning, planAt, sampleDir, wheel } from '../scene.ts';

const units = ['nv', 'ify', 'ihg'];

/** "2027-01-12 Tue 09:00  channel ify", with a line for everything on the card. */
const written = ({ day, at, target, items, digest }: Bundle): string => {
  const weekday = new Date(`${day}T00:00:00Z`).toLocaleDateString('en', {
    weekday: 'short',
    timeZone: 'UTC',
  });
  const lines = [
    ...items.map(({ key, as, lateBy }) => `    ${as}: ${key}${lateBy > 0 ? ` (late by ${lateBy})` : ''}`),
    ...digest.map(({ occurrence, missed }) => `    waits: ${occurrence}${missed ? ' (missed)' : ''}`),
  ];
  return [`${day} ${weekday} ${timeOf(at, 'Europe/Oslo')}  ${target.replace(':', ' ')}`, ...lines].join('\n');
};

it('a year of three units of the sample: everybody answers but physics about its HSE round', async () => {
  const days = daysFrom('2027-01-01', '2027-12-31');
  const { plans } = planAt(
    { wheel: wheel({}, sampleDir), units },
    '2027-01-01',
    days.map(morning),
    (_, plan) =>
      plan.changed
        .filter(({ occurrence }) => occurrence.state !== 'done' && occurrence.steps.due?.as === 'posted')
        .filter(({ occurrence }) => occurrence.id !== 'hse-round:ify:2027')
        .map(({ occurrence }) => {
          const at = morning(plan.day);
          const act = {
            action: 'done',
            result: 'carried-out',
            text: null,
            by: 'x',
            at,
            on: plan.day,
          } as const;
          return carryOut(occurrence, act).occurrence;
        }),
  );
  const list = plans.flatMap(({ bundles }) => bundles.map(written)).join('\n');
  await expect(`${list}\n`).toMatchFileSnapshot('year.golden.txt');
});
