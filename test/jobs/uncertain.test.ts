import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../src/app/ports.ts';
import { type CommitOutcome, type Store, StoreError } from '../../src/app/store.ts';
import { type ScriptedChannel, scriptedChannel } from './scriptedChannel.ts';
import { arvid, leif, type Stage, stage, toChannel } from './stage.ts';

const toLeif = 'U-leif-sandmark';
const minute = 60_000;

let slack: ScriptedChannel;
let on: Stage;

beforeEach(async () => {
  slack = scriptedChannel();
  on = stage({ channels: [slack] });
  await on.account(leif);
  await on.account(arvid);
});
afterEach(() => on.stop());

describe('a message whose answer was lost', () => {
  it('is found on the platform at once, and not sent again', async () => {
    slack.script('send', 'lost');
    await on.queue(leif, 'x', 'next');
    await (await on.start()).idle();
    expect(slack.shownTo(toLeif)).toEqual(['x', 'next']);
    expect(await on.left()).toEqual([]);
  });

  it('and that is not there is sent again only when it would have turned up by now', async () => {
    slack.script('send', 'never-arrived');
    await on.queue(leif, 'x', 'next');
    await on.queue(arvid, 'other');
    const outbox = await on.start();
    await outbox.idle();
    on.pass(29_000);
    await outbox.idle();
    expect(slack.messages.map(({ texts }) => texts[0])).toEqual(['other']);
    expect(await on.left()).toEqual(['send pending', 'send sending answer-lost']);
    on.pass(1_500);
    await outbox.idle();
    expect(slack.shownTo(toLeif)).toEqual(['x', 'next']);
    expect(await on.left()).toEqual([]);
  });

  it('that turns up late is found late', async () => {
    slack.script('send', 'never-arrived');
    await on.queue(leif, 'x');
    const outbox = await on.start();
    await outbox.idle();
    const [waiting] = await on.all('sending');
    slack.messages.push({ key: waiting?.id ?? '', to: toLeif, texts: ['x'] });
    on.pass(minute);
    await outbox.idle();
    expect(slack.shownTo(toLeif)).toEqual(['x']);
    expect(await on.left()).toEqual([]);
  });

  it('stays uncertain where the platform cannot tell, and holds nobody back', async () => {
    slack.forget();
    slack.script('send', 'lost', 'done');
    await on.queue(leif, 'x', 'next');
    await (await on.start()).idle();
    expect(slack.shownTo(toLeif)).toEqual(['x', 'next']);
    expect(await on.left()).toEqual(['send uncertain answer-lost']);
    expect(on.log).toContain('message-uncertain');
  });

  it('is looked for again with growing gaps, twice a day in the end', async () => {
    slack.forget();
    slack.script('send', 'lost');
    await on.queue(toChannel('C1'), 'x');
    const outbox = await on.start();
    await outbox.idle();
    const looks = () => slack.calls.filter((call) => call.startsWith('wasSent')).length;
    const gaps: number[] = [];
    for (let seen = looks(), gap = 0; gaps.length < 18; ) {
      const [waiting] = await on.all('uncertain');
      gap = Date.parse(waiting?.doc.dueAt ?? '') - Date.parse(on.now());
      on.pass(gap - 1);
      await outbox.idle();
      expect(looks()).toBe(seen);
      on.pass(1);
      await outbox.idle();
      expect(looks()).toBe(seen + 1);
      seen = looks();
      gaps.push(gap);
    }
    expect(gaps.slice(0, 4)).toEqual([5_000, 5_000, 10_000, 20_000]);
    expect(gaps.at(-1)).toBe(12 * 60 * minute);
    expect(slack.messages).toHaveLength(1);
  });

  it('comes to its end when the platform can tell after all', async () => {
    slack.forget();
    slack.script('send', 'lost', 'never-arrived');
    await on.queue(leif, 'there', 'gone');
    const outbox = await on.start();
    await outbox.idle();
    slack.remember();
    on.pass(minute);
    await outbox.idle();
    expect(slack.shownTo(toLeif)).toEqual(['there', 'gone']);
    expect(await on.left()).toEqual([]);
  });

  it('is looked for where it was sent, also when the person has moved to another platform', async () => {
    const teams = scriptedChannel('teams');
    await on.stop();
    on = stage({ channels: [slack, teams] });
    await on.account(leif);
    slack.script('send', 'lost');
    slack.script('wasSent', new DeliveryError('not-sent', 'ratelimited', 1_000));
    await on.queue(leif, 'x');
    const outbox = await on.start();
    await outbox.idle();
    await on.account(leif, { platform: 'teams', user: '29:leif', seenAt: '2026-11-20T10:00:00.000Z' });
    on.pass(minute);
    await outbox.idle();
    expect(slack.shownTo(toLeif)).toEqual(['x']);
    expect(teams.calls).toEqual([]);
    expect(await on.left()).toEqual([]);
  });
});

describe('looking for a message', () => {
  it('waits as long as the platform asks, and those behind it wait too', async () => {
    slack.script('send', 'lost');
    slack.script('wasSent', new DeliveryError('not-sent', 'ratelimited', 40_000));
    await on.queue(leif, 'x', 'next');
    const outbox = await on.start();
    await outbox.idle();
    on.pass(39_999);
    await outbox.idle();
    expect(await on.left()).toEqual(['send pending', 'send sending ratelimited']);
    on.pass(1);
    await outbox.idle();
    expect(slack.shownTo(toLeif)).toEqual(['x', 'next']);
    expect(await on.left()).toEqual([]);
  });

  it('that fails for five minutes lets the others through, and goes on', async () => {
    slack.script('send', 'lost');
    slack.script('wasSent', ...Array.from({ length: 4 }, () => new TypeError('no connection')));
    await on.queue(leif, 'x', 'next');
    const outbox = await on.start();
    for (let n = 0; n < 8; n++) {
      await outbox.idle();
      on.pass(minute);
    }
    await outbox.idle();
    expect(slack.shownTo(toLeif)).toEqual(['x', 'next']);
    expect(await on.left()).toEqual(['send uncertain unexpected']);
    on.pass(20 * minute);
    await outbox.idle();
    expect(await on.left()).toEqual([]);
  });
});

/** A store of a process that ends at its nth commit: before the commit, or before it hears of it. */
function dyingStore(store: Store, dies: { readonly at: number; readonly before: boolean }): Store {
  let commits = 0;
  return {
    ...store,
    commit: async (change): Promise<CommitOutcome> => {
      commits += 1;
      if (commits > dies.at || (commits === dies.at && dies.before)) throw new StoreError('unavailable');
      const outcome = await store.commit(change);
      if (commits === dies.at) throw new StoreError('unavailable');
      return outcome;
    },
  };
}

describe('a process that ends while it delivers', () => {
  const moments = Array.from({ length: 9 }, (_, n) => n + 1).flatMap((at) =>
    [true, false].map((before) => ({ at, before })),
  );
  it.each(moments)('at commit $at (before it: $before) loses nothing and doubles nothing', async (dies) => {
    slack.scriptFor('send', toLeif, 'done', 'lost', 'never-arrived');
    const subject = await on.report(leif);
    await on.queue(leif, 'a', 'b', 'c');
    await on.queue(arvid, 'd');
    const first = await on.start(1, dyingStore(on.store, dies));
    await first.idle();
    await first.stop();
    const second = await on.start();
    for (let n = 0; n < 4; n++) {
      await second.idle();
      on.pass(minute);
    }
    await second.idle();
    expect(slack.shownTo(toLeif).slice(-3)).toEqual(['a', 'b', 'c']);
    expect(slack.shownTo(toLeif)).toHaveLength(4);
    expect(slack.messages.filter(({ texts }) => texts[0] === 'd')).toHaveLength(1);
    expect(new Set(slack.messages.map(({ key }) => key)).size).toBe(slack.messages.length);
    expect(await on.store.count('card', 'subject', subject)).toBe(
      slack.messages.filter(({ texts }) => / v\d/.test(texts[0] ?? '')).length,
    );
    expect((await on.left()).filter((line) => !line.endsWith('no-way-known'))).toEqual([]);
  });
});
