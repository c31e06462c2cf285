import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refresh } from '../../src/app/outbox.ts';
import { DeliveryError } from '../../src/app/ports.ts';
import { type ScriptedChannel, scriptedChannel } from './scriptedChannel.ts';
import { arvid, leif, type Stage, stage } from './stage.ts';

const toArvid = 'U-arvid-odegardmo';

let slack: ScriptedChannel;
let on: Stage;

beforeEach(async () => {
  slack = scriptedChannel();
  on = stage({ channels: [slack] });
  await on.account(leif);
  await on.account(arvid);
});
afterEach(() => on.stop());

const accept = { do: 'case.act', action: 'accept', v: 1, answers: { closesOn: '2026-12-04' } } as const;
const updates = (to: string) => slack.calls.filter((call) => call === `update ${to}`).length;

describe('a card', () => {
  it('is brought up to date in its place when the case moves', async () => {
    const id = await on.report(leif);
    const outbox = await on.start();
    await outbox.idle();
    expect(slack.shownTo(toArvid)).toEqual(['handler received v1']);
    await on.ask(arvid, { ...accept, id });
    await outbox.idle();
    expect(slack.shownTo(toArvid)).toEqual(['handler accepted v2']);
    expect(slack.shownTo('U-leif-sandmark')).toContain('reporter accepted v2');
  });

  it('that is up to date is left alone', async () => {
    const id = await on.report(leif);
    const outbox = await on.start();
    await outbox.idle();
    const before = slack.calls.length;
    await on.store.commit({ writes: [refresh(on.core, id)] });
    await outbox.idle();
    expect(slack.calls.length).toBe(before);
    expect((await on.all('pending')).length).toBe(0);
  });

  it('is brought up to date once for many wishes', async () => {
    const id = await on.report(leif);
    const outbox = await on.start();
    await outbox.idle();
    await on.ask(arvid, { ...accept, id });
    for (let n = 0; n < 20; n++) await on.store.commit({ writes: [refresh(on.core, id)] });
    await outbox.idle();
    expect(updates(toArvid)).toBe(1);
  });

  it('whose case moves while it is being sent ends up to date', async () => {
    const id = await on.report(leif);
    slack.scriptFor('send', toArvid, async () => {
      await on.ask(arvid, { ...accept, id });
      return 'done';
    });
    await (await on.start()).idle();
    on.pass(2_000);
    await (await on.start()).idle();
    expect(slack.shownTo(toArvid)).toEqual(['handler accepted v2']);
    expect((await on.all('pending')).length).toBe(0);
  });

  it('that is on its way when the others are brought up to date follows them', async () => {
    const id = await on.report(leif);
    const outbox = await on.start();
    await outbox.idle();
    slack.scriptFor('send', toArvid, 'never-arrived');
    await on.queueCard(arvid, id);
    await outbox.idle();
    await on.ask(arvid, { ...accept, id });
    await outbox.idle();
    for (let n = 0; n < 40; n++) {
      on.pass(1_000);
      await outbox.idle();
    }
    expect(slack.shownTo(toArvid)).toEqual(['handler accepted v2', 'handler accepted v2']);
    expect(await on.store.find('outgoing', 'state', 'pending', { limit: 9 })).toEqual([]);
  });

  it('that was found after a lost answer ends up to date', async () => {
    const id = await on.report(leif);
    slack.scriptFor('send', toArvid, 'lost');
    slack.scriptFor('wasSent', toArvid, new DeliveryError('not-sent', 'ratelimited', 1_000));
    const outbox = await on.start();
    await outbox.idle();
    await on.ask(arvid, { ...accept, id });
    for (let n = 0; n < 2; n++) {
      on.pass(60_000);
      await outbox.idle();
    }
    expect(slack.shownTo(toArvid)).toEqual(['handler accepted v2']);
  });

  it('is tried again when the platform refuses for now, without holding back the others', async () => {
    const id = await on.report(leif);
    const outbox = await on.start();
    await outbox.idle();
    slack.scriptFor('update', toArvid, new DeliveryError('not-sent', 'ratelimited', 9_000));
    await on.ask(arvid, { ...accept, id });
    await outbox.idle();
    expect(slack.shownTo('U-leif-sandmark')).toContain('reporter accepted v2');
    expect(slack.shownTo(toArvid)).toEqual(['handler received v1']);
    on.pass(9_000);
    await outbox.idle();
    expect(slack.shownTo(toArvid)).toEqual(['handler accepted v2']);
  });

  it('is written again after a lost answer, since that does no harm', async () => {
    const id = await on.report(leif);
    const outbox = await on.start();
    await outbox.idle();
    slack.scriptFor('update', toArvid, 'never-arrived');
    await on.ask(arvid, { ...accept, id });
    await outbox.idle();
    on.pass(2_000);
    await outbox.idle();
    expect(slack.shownTo(toArvid)).toEqual(['handler accepted v2']);
  });

  it('that was deleted on its platform is forgotten', async () => {
    const id = await on.report(leif);
    const outbox = await on.start();
    await outbox.idle();
    const before = await on.store.count('card', 'subject', id);
    slack.scriptFor('update', toArvid, new DeliveryError('never', 'message_not_found'));
    await on.ask(arvid, { ...accept, id });
    await outbox.idle();
    expect(await on.store.count('card', 'subject', id)).toBe(before - 1);
    expect((await on.all('pending')).length).toBe(0);
  });

  it('is found however many there are of the same case', async () => {
    const id = await on.report(leif);
    for (let n = 0; n < 230; n++) await on.queueCard(arvid, id);
    const outbox = await on.start();
    await outbox.idle();
    await on.ask(arvid, { ...accept, id });
    await outbox.idle();
    expect(new Set(slack.shownTo(toArvid))).toEqual(new Set(['handler accepted v2']));
    expect(slack.shownTo(toArvid)).toHaveLength(231);
  });
});
