import { afterEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../src/app/ports.ts';
import { postWhatIsDue } from '../../src/app/year/planning.ts';
import { startYear } from '../../src/jobs/year.ts';
import { scriptedChannel } from './scriptedChannel.ts';
import { type Stage, stage } from './stage.ts';

const manager = 'jostein-strindmo';
const toManager = `U-${manager}`;

const minute = 60_000;
const hour = 60 * minute;

/** From Friday 20 November 2026, 10:15 in Oslo, to Monday at this time. */
const mondayAt = (hours: number, minutes = 0) =>
  3 * 24 * hour + (hours - 10) * hour + (minutes - 15) * minute;

let on: Stage | null = null;

afterEach(async () => {
  await on?.stop();
  on = null;
});

async function opened() {
  const slack = scriptedChannel();
  on = stage({ channels: [slack] });
  await on.account(manager);
  const outbox = await on.start();
  return { slack, on, outbox };
}

describe('a card of the HSE year', () => {
  it('that waits for its hour holds up nothing that is written meanwhile', async () => {
    const { slack, on, outbox } = await opened();
    on.pass(mondayAt(8, 50));
    expect(await postWhatIsDue(on.core)).toBeGreaterThan(0);
    await on.queue(manager, 'a receipt');
    await outbox.idle();
    expect(slack.shownTo(toManager)).toEqual(['a receipt']);
    on.pass(11 * minute);
    await outbox.idle();
    expect(slack.shownTo(toManager)).toHaveLength(2);
  });

  it('is planned shortly before the first posts of the day, and not in the night', async () => {
    const { on } = await opened();
    on.pass(mondayAt(8, 44));
    expect(await postWhatIsDue(on.core)).toBe(0);
    on.pass(minute);
    expect(await postWhatIsDue(on.core)).toBeGreaterThan(0);
  });

  it('that a platform takes only in the evening comes on the next working day, once and with what is new', async () => {
    const { slack, on, outbox } = await opened();
    const busy = () => new DeliveryError('not-sent', 'ratelimited', 6 * hour);
    slack.scriptFor('send', toManager, busy());
    await postWhatIsDue(on.core);
    await outbox.idle();
    for (const wait of [7 * hour, 12 * hour, 20 * hour]) {
      on.pass(wait);
      await outbox.idle();
    }
    expect(slack.shownTo(toManager)).toEqual([]);
    on.pass(mondayAt(9, 1) - 39 * hour);
    const year = startYear(on.core, { every: 1_000_000 });
    await year.idle();
    await outbox.idle();
    await year.stop();
    expect(slack.shownTo(toManager)).toHaveLength(1);
    expect(await on.store.read('nudge', `nudge-2026-11-20:person:${manager}`)).toBeNull();
    const monday = await on.store.read('nudge', `nudge-2026-11-23:person:${manager}`);
    expect(monday?.doc.items.map(({ lateBy }) => lateBy)).toEqual([1, 1]);
  });

  it('that may be at its platform is not planned anew', async () => {
    const { slack, on, outbox } = await opened();
    slack.scriptFor('send', toManager, 'lost');
    slack.forget();
    await postWhatIsDue(on.core);
    await outbox.idle();
    on.pass(mondayAt(9, 1));
    await postWhatIsDue(on.core);
    await outbox.idle();
    expect(await on.store.read('nudge', `nudge-2026-11-20:person:${manager}`)).not.toBeNull();
    const keys = slack.messages.filter(({ to }) => to === toManager).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a duty that a colleague hands over', () => {
  const named = 'leif-sandmark';
  const duty = 'action-plan:ikj:2026';

  const handedOver = async (wait: number) => {
    const { slack, on, outbox } = await opened();
    await on.account(named);
    await postWhatIsDue(on.core);
    await outbox.idle();
    on.pass(wait);
    const answers = { person: named };
    await on.ask(manager, { do: 'duty.act', action: 'not-mine', id: duty, v: 0, answers });
    await outbox.idle();
    return { on, outbox, shown: () => slack.shownTo(`U-${named}`) };
  };

  it('comes at once within the hours of whoever gets it', async () => {
    expect((await handedOver(hour)).shown()).toHaveLength(1);
  });

  it('on a Saturday evening waits for Monday morning', async () => {
    const { on, outbox, shown } = await handedOver(36 * hour);
    expect(shown()).toEqual([]);
    on.pass(mondayAt(8, 59) - 36 * hour);
    await outbox.idle();
    expect(shown()).toEqual([]);
    on.pass(2 * minute);
    await outbox.idle();
    expect(shown()).toHaveLength(1);
  });
});
