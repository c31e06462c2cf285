import { describe, expect, it } from 'vitest';
import type { PostingChannel } from '../../../../src/domain/organisation/types.ts';
import { mondayOf } from '../../../../src/domain/processes/calendar.ts';
import { sharingIn } from '../../../../src/domain/processes/plan/sharing.ts';
import { defaultSettings } from '../../../../src/domain/processes/settings.ts';
import { addDays } from '../../../../src/domain/time.ts';
import { organisation } from '../../../fakes/organisation.ts';
import { daysFrom, morning, planAt, wheel } from '../scene.ts';

const four = ['a', 'b', 'c', 'd'];

/** Four departments that talk in one channel, one of them in another one too, and a fifth that talks by itself; each has its own page. */
const shared = () => {
  const building = organisation().unit('uni').appoint('rakel', 'rector', 'uni');
  for (const unit of [...four, 'e'])
    building.unit(unit, 'uni').appoint(`head-${unit}`, 'head-of-department', unit);
  const dir = building.open();
  const slack = (unit: string, id: string): PostingChannel => ({
    unit,
    platform: 'slack',
    id,
    language: 'nb',
  });
  const page = (unit: string): PostingChannel => ({ ...slack(unit, `unit:${unit}`), platform: 'web' });
  const channels = [...four.map((unit) => slack(unit, 'C1')), slack('d', 'C2'), slack('e', 'C3')];
  const pages = [...four, 'e'].map(page);
  return { ...dir, channelsByUnit: Map.groupBy([...channels, ...pages], ({ unit }) => unit) };
};

describe('units that talk in one channel', () => {
  it('share its cards, also by way of another channel; others do not', () => {
    const sharing = sharingIn(shared());
    const together = four.map((unit) => `channel:${unit}`);
    for (const unit of four) expect(sharing(`channel:${unit}`)).toEqual(together);
    expect(sharing('channel:e')).toEqual(['channel:e']);
    expect(sharing('person:head-a')).toEqual(['person:head-a']);
  });

  it('get one card a day for all, and together no more in a week than a channel may have', () => {
    const dir = shared();
    const units = [...dir.units.keys()];
    const days = daysFrom('2027-01-01', '2027-12-31').map(morning);
    const { plans } = planAt({ wheel: wheel({}, dir), units }, '2027-01-01', days);
    const cards = plans
      .flatMap(({ bundles }) => bundles)
      .filter(({ target }) => four.some((unit) => target === `channel:${unit}`));
    const weeks = Map.groupBy(cards, ({ day }) => mondayOf(day));
    const most = Math.max(...[...weeks.values()].map((each) => each.length));
    expect(most).toBeLessThanOrEqual(defaultSettings.caps.channel);
    expect(new Set(cards.map(({ day }) => day)).size).toBe(cards.length);
    const told = (unit: string) =>
      new Set(
        cards.flatMap(({ items }) =>
          items.flatMap(({ subject, target }) =>
            subject.kind === 'duty' && target === `channel:${unit}`
              ? [`${subject.process} ${subject.step}`]
              : [],
          ),
        ),
      );
    expect(told('a').size).toBeGreaterThan(10);
    for (const unit of four) expect(told(unit)).toEqual(told('a'));
  });

  it('keep the quiet times of each: a unit in its quiet time waits, the others are told', () => {
    const dir = shared();
    const days = daysFrom('2027-02-01', '2027-12-31').map(morning);
    const year = planAt({ wheel: wheel({}, dir), units: four }, '2027-02-01', days);
    const cards = year.plans.flatMap(({ bundles }) => bundles);
    const day = cards.find(({ target }) => target === 'channel:a')?.day ?? '';
    const quiet = { periods: [{ id: 'own', from: day.slice(5), to: addDays(day, 3).slice(5) }] };
    const own = wheel({ units: { b: { quiet } } }, dir);
    const { plans, state } = planAt({ wheel: own, units: four }, addDays(day, -6), [morning(day)]);
    const [card] = plans.flatMap(({ bundles }) => bundles).filter(({ target }) => target === 'channel:a');
    const targets = new Set(card?.items.map(({ target }) => target));
    expect([...targets].sort()).toEqual(['channel:a', 'channel:c', 'channel:d']);
    const waiting = state.waiting.filter(({ target }) => target === 'channel:b');
    expect(new Set(waiting.map(({ why }) => why))).toEqual(new Set(['quiet-for-recipient']));
  });
});
