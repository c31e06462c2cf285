import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ScriptedChannel, scriptedChannel } from './scriptedChannel.ts';
import { arvid, leif, type Stage, stage } from './stage.ts';

const toLeif = 'U-leif-sandmark';

let slack: ScriptedChannel;
let on: Stage;

beforeEach(async () => {
  slack = scriptedChannel();
  on = stage({ channels: [slack] });
  await on.account(leif);
  await on.account(arvid);
});
afterEach(() => on.stop());

/** Ends a call when the test says so. */
function gate() {
  let open = (): void => {};
  const opened = new Promise<'done'>((resolve) => {
    open = () => resolve('done');
  });
  return { open: () => open(), opened: () => opened };
}

describe('two outboxes on one store', () => {
  it('never send the same message twice', async () => {
    const outboxes = [await on.start(), await on.start(), await on.start()];
    const people = [leif, arvid, 'mona-prestmo', 'jostein-strindmo'];
    for (const person of people) await on.account(person);
    for (let round = 0; round < 25; round++) {
      for (const person of people) await on.queue(person, `${round}`);
      for (const outbox of outboxes) outbox.wake();
      await Promise.resolve();
    }
    await Promise.all(outboxes.map((outbox) => outbox.idle()));
    await Promise.all(outboxes.map((outbox) => outbox.idle()));
    expect(slack.messages).toHaveLength(100);
    expect(new Set(slack.messages.map(({ key }) => key)).size).toBe(100);
    expect(await on.left()).toEqual([]);
  });

  it('leave a message to the one that sends it, and what follows it too', async () => {
    const sending = gate();
    slack.script('send', sending.opened);
    await on.queue(leif, 'first', 'second');
    const one = await on.start();
    await expect.poll(() => slack.calls.length).toBe(1);
    const other = await on.start();
    await other.idle();
    expect(slack.calls.filter((call) => call === `send ${toLeif}`)).toHaveLength(1);
    sending.open();
    await Promise.all([one.idle(), other.idle()]);
    expect(slack.shownTo(toLeif)).toEqual(['first', 'second']);
  });

  it('that update a card at the same time end with the card as it is', async () => {
    const id = await on.report(leif);
    const one = await on.start();
    await one.idle();
    const slow = gate();
    slack.scriptFor('update', 'U-arvid-odegardmo', slow.opened);
    const accept = { do: 'case.act', action: 'accept', id, v: 1 } as const;
    await on.ask(arvid, { ...accept, answers: { closesOn: '2026-12-04' } });
    await expect.poll(() => slack.calls.includes('update U-arvid-odegardmo')).toBe(true);
    const close = { do: 'case.act', action: 'close', id, v: 2 } as const;
    await on.ask(arvid, { ...close, answers: { conclusion: 'Ny rutine.' } });
    const other = await on.start();
    await other.idle();
    slow.open();
    for (let n = 0; n < 3; n++) {
      await Promise.all([one.idle(), other.idle()]);
      on.pass(2_000);
    }
    expect(slack.shownTo('U-arvid-odegardmo')).toEqual(['handler closed v3']);
    expect((await on.all('pending')).length).toBe(0);
  });
});

describe('an outbox that stops', () => {
  it('finishes what it has begun, and begins nothing more', async () => {
    const sending = gate();
    slack.script('send', sending.opened);
    await on.queue(leif, 'first', 'second');
    const outbox = await on.start();
    await expect.poll(() => slack.calls.length).toBe(1);
    let hasStopped = false;
    const stopped = outbox.stop().then(() => {
      hasStopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(hasStopped).toBe(false);
    sending.open();
    await stopped;
    expect(slack.shownTo(toLeif)).toEqual(['first']);
    expect(await on.left()).toEqual(['send pending']);
    outbox.wake();
    await outbox.idle();
    expect(slack.calls).toHaveLength(1);
  });

  it('leaves the rest to the next', async () => {
    await on.queue(leif, 'first', 'second');
    await (await on.start()).stop();
    await (await on.start()).idle();
    expect(slack.shownTo(toLeif)).toEqual(['first', 'second']);
  });
});

describe('an outbox whose store refuses', () => {
  it('says so, and goes on when it is asked again', async () => {
    let refuses = true;
    const find: typeof on.store.find = (...query) =>
      refuses ? Promise.reject(new Error('disk')) : on.store.find(...query);
    await on.queue(leif, 'x');
    const outbox = await on.start(8, { ...on.store, find });
    await outbox.idle();
    expect(on.log).toContain('outbox-failed');
    refuses = false;
    await outbox.idle();
    expect(slack.shownTo(toLeif)).toEqual(['x']);
  });
});
