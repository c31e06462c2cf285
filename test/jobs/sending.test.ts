import { afterEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../src/app/ports.ts';
import { scriptedChannel } from './scriptedChannel.ts';
import { arvid, leif, type Stage, stage, toChannel } from './stage.ts';

let on: Stage | null = null;

afterEach(async () => {
  await on?.stop();
  on = null;
});

async function opened(slack = scriptedChannel(), others: readonly ReturnType<typeof scriptedChannel>[] = []) {
  on = stage({ channels: [slack, ...others] });
  await on.account(leif);
  await on.account(arvid);
  return { slack, on };
}

const busy = (retryAfter: number | null = null) => new DeliveryError('not-sent', 'ratelimited', retryAfter);

describe('messages to one person', () => {
  it('arrive in the order in which they were written, and leave nothing behind', async () => {
    const { slack, on } = await opened();
    const texts = Array.from({ length: 30 }, (_, n) => `${n}`);
    await on.queue(leif, ...texts);
    await (await on.start()).idle();
    expect(slack.shownTo('U-leif-sandmark')).toEqual(texts);
    expect(await on.left()).toEqual([]);
    expect(await on.store.count('card', 'subject', 'notes-leif-sandmark')).toBe(0);
  });

  it('wait behind one that has to wait, and only they', async () => {
    const { slack, on } = await opened();
    slack.scriptFor('send', 'U-leif-sandmark', busy(7_000));
    await on.queue(leif, 'first', 'second');
    await on.queue(arvid, 'other');
    const outbox = await on.start();
    await outbox.idle();
    expect(slack.messages.map(({ texts }) => texts[0])).toEqual(['other']);
    on.pass(6_999);
    await on.queue(leif, 'third');
    await outbox.idle();
    expect(slack.shownTo('U-leif-sandmark')).toEqual(['first', 'second', 'third']);
  });

  it('are not overtaken by those that come while one is being sent', async () => {
    const { slack, on } = await opened();
    let release = (): void => {};
    const open = new Promise<'done'>((resolve) => {
      release = () => resolve('done');
    });
    slack.script('send', () => open);
    await on.queue(leif, 'first');
    const outbox = await on.start();
    await expect.poll(() => slack.calls.length).toBe(1);
    await on.queue(leif, 'second');
    outbox.wake();
    await on.queue(arvid, 'other');
    outbox.wake();
    await expect.poll(() => slack.shownTo('U-arvid-odegardmo')).toEqual(['other']);
    expect(slack.shownTo('U-leif-sandmark')).toEqual([]);
    release();
    await outbox.idle();
    expect(slack.shownTo('U-leif-sandmark')).toEqual(['first', 'second']);
  });

  it('reach somebody behind very many that wait', async () => {
    const { slack, on } = await opened();
    slack.scriptFor('send', 'U-leif-sandmark', busy(60_000));
    await on.queue(leif, ...Array.from({ length: 1_200 }, (_, n) => `${n}`));
    const outbox = await on.start();
    await outbox.idle();
    await on.queue({ to: 'person', person: 'mona-prestmo' }, 'last of all');
    await on.account('mona-prestmo');
    await outbox.idle();
    expect(slack.messages.map(({ texts }) => texts[0])).toEqual(['last of all']);
  });
});

describe('a message that the platform refuses for now', () => {
  it('is tried again when the platform says so', async () => {
    const { slack, on } = await opened();
    slack.script('send', busy(30_000), 'done');
    await on.queue(leif, 'x');
    const outbox = await on.start();
    await outbox.idle();
    on.pass(29_999);
    await outbox.idle();
    expect(slack.messages).toEqual([]);
    on.pass(1);
    await outbox.idle();
    expect(slack.shownTo('U-leif-sandmark')).toEqual(['x']);
  });

  it('is tried again after 2 s, 10 s, 1, 5 and 15 minutes when it does not', async () => {
    const { slack, on } = await opened();
    slack.script('send', ...Array.from({ length: 6 }, () => busy()));
    await on.queue(leif, 'x');
    const outbox = await on.start();
    for (const wait of [2_000, 10_000, 60_000, 300_000, 900_000, 900_000]) {
      await outbox.idle();
      const before = slack.calls.length;
      on.pass(wait - 1);
      await outbox.idle();
      expect(slack.calls.length).toBe(before);
      on.pass(1);
      await outbox.idle();
      expect(slack.calls.length).toBe(before + 1);
    }
    expect(slack.shownTo('U-leif-sandmark')).toEqual(['x']);
  });

  it('is given up after fifty attempts, with the reason', async () => {
    const { slack, on } = await opened();
    slack.script('send', ...Array.from({ length: 60 }, () => busy()));
    await on.queue(leif, 'x', 'next');
    const outbox = await on.start();
    for (let n = 0; n < 49; n++) {
      await outbox.idle();
      on.pass(900_000);
    }
    await outbox.idle();
    expect(slack.calls.filter((call) => call.startsWith('send')).length).toBe(51);
    expect(await on.left()).toEqual(['send pending ratelimited', 'send undeliverable ratelimited']);
  });
});

describe('a message that can never be delivered', () => {
  it('is kept with the reason, and holds nobody back', async () => {
    const { slack, on } = await opened();
    slack.script('send', new DeliveryError('never', 'account_inactive'), 'done');
    await on.queue(leif, 'x', 'next');
    await (await on.start()).idle();
    expect(slack.shownTo('U-leif-sandmark')).toEqual(['next']);
    expect(await on.left()).toEqual(['send undeliverable account_inactive']);
    expect(on.log).toContain('message-undeliverable');
  });

  it('is one to a person without any account', async () => {
    const { slack, on } = await opened();
    await on.queue('mona-lovmo', 'x');
    await on.queue('guest-of-nobody', 'y');
    await (await on.start()).idle();
    expect(slack.calls).toEqual(['find mona.lovmo@example.no']);
    expect(await on.left()).toEqual(['send undeliverable no-way-known', 'send undeliverable no-way-known']);
  });

  it('is one to a channel on a platform that is not in use', async () => {
    const { on } = await opened();
    await on.queue(toChannel('19:x', 'teams'), 'x');
    await (await on.start()).idle();
    expect(await on.left()).toEqual(['send undeliverable no-way-known']);
  });

  it('is one that cannot be made into a card', async () => {
    const slack = scriptedChannel();
    on = stage({
      channels: [slack],
      render: () => {
        throw new TypeError('no words for this');
      },
    });
    await on.account(leif);
    await on.queue(leif, 'x');
    await (await on.start()).idle();
    expect(slack.calls).toEqual([]);
    expect(await on.left()).toEqual(['send undeliverable not-rendered']);
  });

  it('is dropped when there is nothing to see any more', async () => {
    const { slack, on } = await opened();
    await on.queueCard(leif, 'c-gone');
    await (await on.start()).idle();
    expect(slack.calls).toEqual([]);
    expect(await on.left()).toEqual([]);
  });
});

describe('a person', () => {
  it('is written to where they were last', async () => {
    const teams = scriptedChannel('teams');
    const { slack, on } = await opened(scriptedChannel(), [teams]);
    await on.account(leif, { platform: 'teams', user: '29:leif', seenAt: '2026-11-20T09:15:00.001Z' });
    await on.queue(leif, 'x');
    await (await on.start()).idle();
    expect(slack.messages).toEqual([]);
    expect(teams.shownTo('29:leif')).toEqual(['x']);
  });

  it('is not written to where the app was removed', async () => {
    const teams = scriptedChannel('teams');
    const { slack, on } = await opened(scriptedChannel(), [teams]);
    const seenAt = '2026-11-20T09:16:00.000Z';
    await on.account(leif, { platform: 'teams', user: '29:leif', seenAt, reachable: false });
    await on.queue(leif, 'x');
    await (await on.start()).idle();
    expect(slack.shownTo('U-leif-sandmark')).toEqual(['x']);
  });

  it('who never wrote to the bot is found by e-mail once', async () => {
    const { slack, on } = await opened(scriptedChannel('slack', { 'mona.lovmo@example.no': 'U-mona' }));
    await on.queue('mona-lovmo', 'x', 'y');
    await (await on.start()).idle();
    expect(slack.shownTo('U-mona')).toEqual(['x', 'y']);
    expect(slack.calls.filter((call) => call.startsWith('find'))).toEqual(['find mona.lovmo@example.no']);
  });

  it('is looked up again when the platform cannot say now who they are', async () => {
    const { slack, on } = await opened(scriptedChannel('slack', { 'mona.lovmo@example.no': 'U-mona' }));
    slack.script('find', busy(3_000));
    await on.queue('mona-lovmo', 'x');
    const outbox = await on.start();
    await outbox.idle();
    expect(await on.left()).toEqual(['send pending ratelimited']);
    on.pass(3_000);
    await outbox.idle();
    expect(slack.shownTo('U-mona')).toEqual(['x']);
  });

  it('is found on another platform while one cannot say', async () => {
    const teams = scriptedChannel('teams', { 'mona.lovmo@example.no': '29:mona' });
    const { slack, on } = await opened(scriptedChannel(), [teams]);
    slack.script('find', busy());
    await on.queue('mona-lovmo', 'x');
    await (await on.start()).idle();
    expect(teams.shownTo('29:mona')).toEqual(['x']);
  });
});
