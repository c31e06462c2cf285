import { afterEach, describe, expect, it } from 'vitest';
import { sendWhatMatters } from '../../src/app/delivery/mending.ts';
import { problemId } from '../../src/app/delivery/problem.ts';
import { send, sendNotBefore } from '../../src/app/outbox.ts';
import { DeliveryError } from '../../src/app/ports.ts';
import type { Nudge } from '../../src/app/records.ts';
import { createVerne } from '../../src/app/verne.ts';
import { occurrenceId } from '../../src/app/year/wheel.ts';
import { newOccurrence } from '../../src/domain/processes/occurrence/occurrence.ts';
import type { OccurrenceKey } from '../../src/domain/processes/occurrences.ts';
import { startMending } from '../../src/jobs/mending.ts';
import { startMissedClearing } from '../../src/jobs/missed.ts';
import { put, save } from '../contracts/samples.ts';
import { scriptedChannel } from './scriptedChannel.ts';
import { arvid, leif, stage, toChannel } from './stage.ts';

const notThere = () => new DeliveryError('never', 'not_in_channel');
const blocked = () => new DeliveryError('never', 'MessageWritesBlocked');
const day = 24 * 3_600_000;

const stages: ReturnType<typeof stage>[] = [];
afterEach(async () => {
  for (const each of stages.splice(0)) await each.stop();
});

function open(slack = scriptedChannel()) {
  const here = stage({ channels: [slack] });
  stages.push(here);
  const verne = createVerne(here.core);
  const problem = async (to: Parameters<typeof problemId>[0]) =>
    (await here.store.read('delivery', problemId(to)))?.doc ?? null;
  const added = (channel: string) =>
    verne.placeChanged({
      platform: 'slack',
      tenant: 'T1',
      channel,
      what: 'added',
      route: {},
      name: null,
      kind: null,
    });
  return { ...here, slack, verne, problem, added };
}

type Here = ReturnType<typeof open>;

/** The channel that the directory names for the department. */
const channelOf = ({ directory }: Here) =>
  directory.channelsByUnit.get('ikj')?.find(({ platform }) => platform === 'slack')?.id ?? '';

const plan: OccurrenceKey = 'action-plan:ikj:2026';
const check: OccurrenceKey = 'documentation-check:ikj:2026';

const nudgeOf = (
  occurrences: readonly OccurrenceKey[],
  on: string,
  target: Nudge['target'] = 'channel:ikj',
): Nudge => ({
  target,
  day: on,
  digest: [],
  items: occurrences.map((occurrence) => ({
    key: `${occurrence}:first`,
    target,
    as: 'channel',
    on,
    lateBy: 0,
    subject: {
      kind: 'duty',
      occurrence,
      process: occurrence.startsWith('action-plan') ? 'action-plan' : 'documentation-check',
      unit: 'ikj',
      step: 'first',
      phase: null,
      dueOn: '2026-12-01',
    },
  })),
});

const occurrence = (id: OccurrenceKey, state: 'open' | 'done' = 'open') =>
  put('occurrence', occurrenceId(id), {
    ...newOccurrence(id, {
      process: id.startsWith('action-plan') ? 'action-plan' : 'documentation-check',
      unit: 'ikj',
      occurrence: '2026',
      dueOn: '2026-12-01',
    }),
    state,
  });

/** Queues a card of the HSE year for the channel, and lets it fail. */
async function failsToPost(here: Here, id: string, nudge: Nudge): Promise<void> {
  const to = toChannel(channelOf(here));
  here.pass(1000);
  await here.store.commit({
    writes: [
      { name: 'nudge', id, doc: nudge, expected: 'new' },
      sendNotBefore(here.core, to, { view: 'nudge', subject: id }, { at: here.now(), place: '0' }),
    ],
  });
  here.slack.script('send', notThere());
}

describe('what could not be delivered', () => {
  it('is recorded with its reason, once for each whom it concerns', async () => {
    const here = open();
    await here.account(leif);
    here.slack.script('send', notThere(), notThere(), blocked());
    await here.queue(toChannel('C1'), 'one', 'two');
    await (await here.start()).idle();
    await here.queue(leif, 'three');
    await (await here.start()).idle();
    expect(await here.problem(toChannel('C1'))).toMatchObject({
      reason: 'removed',
      code: 'not_in_channel',
      state: 'standing',
      platform: 'slack',
    });
    expect(await here.problem({ to: 'person', person: leif })).toMatchObject({ reason: 'blocked' });
    expect(await here.store.count('outgoing', 'stuck', 'channel slack C1')).toBe(2);
  });

  it('is recorded of somebody whom no platform knows', async () => {
    const here = open();
    await here.queue(arvid, 'hei');
    await (await here.start()).idle();
    expect(await here.problem({ to: 'person', person: arvid })).toMatchObject({
      reason: 'no-app',
      platform: 'slack',
    });
  });

  it('is about the one message where the platform refuses only that', async () => {
    const here = open();
    here.slack.script('send', new DeliveryError('never', 'invalid_blocks'), 'done');
    await here.queue(toChannel('C1'), 'one', 'two');
    const outbox = await here.start();
    await outbox.idle();
    expect(await here.problem(toChannel('C1'))).toMatchObject({ reason: 'other', state: 'standing' });
    expect(await sendWhatMatters(here.core)).toBe(0);
    await outbox.idle();
    expect(here.slack.shownTo('C1')).toEqual(['two']);
  });

  it('is known before anything is sent, when a unit’s channel is lost', async () => {
    const here = open();
    const channel = channelOf(here);
    const lost = { platform: 'slack', tenant: 'T1', what: 'lost', loss: 'archived' } as const;
    await here.verne.placeChanged({ ...lost, channel });
    await here.verne.placeChanged({ ...lost, channel: 'CELSE' });
    expect(await here.problem(toChannel(channel))).toMatchObject({ reason: 'archived', state: 'standing' });
    expect(await here.problem(toChannel('CELSE'))).toBeNull();
  });

  it('is over when the channel comes back, also when nothing waited', async () => {
    const here = open();
    const channel = channelOf(here);
    await here.verne.placeChanged({
      platform: 'slack',
      tenant: 'T1',
      what: 'lost',
      loss: 'removed',
      channel,
    });
    await here.added(channel);
    await sendWhatMatters(here.core);
    expect(await here.problem(toChannel(channel))).toMatchObject({
      state: 'mended',
      sentAgain: 0,
      missed: 0,
    });
  });
});

describe('when it is mended', () => {
  it('news that is still new is sent once, and older news is recorded as missed', async () => {
    const here = open();
    await here.account(leif);
    here.slack.script('send', blocked(), blocked());
    const outbox = await here.start();
    await here.queue(leif, 'old');
    await outbox.idle();
    here.pass(8 * day);
    await here.queue(leif, 'new');
    await outbox.idle();
    expect(await here.left()).toHaveLength(2);
    const account = { platform: 'slack', tenant: 'T1', user: `U-${leif}` } as const;
    await here.verne.setReachable(account, false);
    await here.verne.setReachable(account, true);
    expect(await sendWhatMatters(here.core)).toBe(0);
    await save(
      here.store,
      put('account', 'account-slack_T1_U-leif-sandmark', {
        ...account,
        person: leif,
        name: leif,
        email: here.directory.people.get(leif)?.email ?? null,
        language: null,
        locale: null,
        route: null,
        seenAt: here.now(),
        greeted: true,
        reachable: false,
      }),
    );
    await here.verne.setReachable(account, true);
    expect(await sendWhatMatters(here.core)).toBe(1);
    await outbox.idle();
    expect(here.slack.shownTo(`U-${leif}`)).toEqual(['new']);
    expect(await here.problem({ to: 'person', person: leif })).toMatchObject({
      state: 'mended',
      sentAgain: 1,
      missed: 1,
    });
    expect((await here.all('missed')).length).toBe(1);
    await sendWhatMatters(here.core);
    await outbox.idle();
    expect(here.slack.shownTo(`U-${leif}`)).toEqual(['new']);
  });

  it('a person who writes for the first time gets what waited', async () => {
    const here = open();
    const outbox = await here.start();
    await here.queue(leif, 'hei');
    await outbox.idle();
    expect(await here.left()).toEqual(['send undeliverable no-way-known']);
    await here.ask(leif, { do: 'help' });
    expect(await sendWhatMatters(here.core)).toBe(1);
    await outbox.idle();
    expect(here.slack.shownTo(`U-${leif}`)).toContain('hei');
  });

  it('where one message arrives, the others that waited are looked at too', async () => {
    const here = open();
    here.slack.script('send', notThere());
    const outbox = await here.start();
    await here.queue(toChannel('C1'), 'one');
    await outbox.idle();
    await here.queue(toChannel('C1'), 'two');
    await outbox.idle();
    expect(await here.problem(toChannel('C1'))).toMatchObject({ state: 'mending' });
    expect(await sendWhatMatters(here.core)).toBe(1);
    await outbox.idle();
    expect(here.slack.shownTo('C1')).toEqual(['two', 'one']);
  });

  it('a card of a case is sent while the case is open, and once however often it waited', async () => {
    const here = open();
    await here.account(leif);
    const outbox = await here.start();
    const id = await here.report(leif);
    await outbox.idle();
    const waiting = await here.all('undeliverable');
    expect(waiting.map(({ doc }) => doc.to)).toContainEqual({ to: 'person', person: arvid });
    await here.queueCard(arvid, id);
    await outbox.idle();
    await here.ask(arvid, { do: 'help' });
    await sendWhatMatters(here.core);
    await outbox.idle();
    const cards = here.slack.shownTo(`U-${arvid}`).filter((text) => text.startsWith('handler'));
    expect(cards).toEqual(['handler received v1']);
  });

  it('one card of the HSE year tells what is left of all that were missed', async () => {
    const here = open();
    const outbox = await here.start();
    await save(here.store, occurrence(plan), occurrence(check));
    await failsToPost(here, 'nudge-a', nudgeOf([plan], '2026-11-02'));
    await outbox.idle();
    await failsToPost(here, 'nudge-b', nudgeOf([plan, check], '2026-11-09'));
    await outbox.idle();
    expect(await here.store.count('outgoing', 'stuck', `channel slack ${channelOf(here)}`)).toBe(2);
    await here.added(channelOf(here));
    expect(await sendWhatMatters(here.core)).toBe(1);
    await outbox.idle();
    expect(here.slack.shownTo(channelOf(here))).toEqual(['duty-list']);
    expect(await here.problem(toChannel(channelOf(here)))).toMatchObject({ sentAgain: 1, missed: 1 });
  });

  it('nothing of the HSE year is sent that is done by then', async () => {
    const here = open();
    const outbox = await here.start();
    await save(here.store, occurrence(plan, 'done'));
    await failsToPost(here, 'nudge-a', nudgeOf([plan], '2026-11-02'));
    await outbox.idle();
    await here.added(channelOf(here));
    expect(await sendWhatMatters(here.core)).toBe(0);
    expect(await here.problem(toChannel(channelOf(here)))).toMatchObject({ sentAgain: 0, missed: 1 });
  });

  it('a channel gets nothing of a unit that has no posts there any more', async () => {
    const here = open();
    const outbox = await here.start();
    await save(here.store, occurrence(plan));
    const to = toChannel('COLD');
    await here.store.commit({
      writes: [
        { name: 'nudge', id: 'nudge-a', doc: nudgeOf([plan], '2026-11-02'), expected: 'new' },
        sendNotBefore(here.core, to, { view: 'nudge', subject: 'nudge-a' }, { at: here.now(), place: '0' }),
      ],
    });
    here.slack.script('send', notThere());
    await outbox.idle();
    await here.added('COLD');
    expect(await sendWhatMatters(here.core)).toBe(0);
    expect(await here.problem(to)).toMatchObject({ missed: 1 });
  });

  it('nobody gets more than ten messages at once, the newest', async () => {
    const here = open();
    const outbox = await here.start();
    await here.queue(leif, ...Array.from({ length: 14 }, (_, at) => `n${at}`));
    await outbox.idle();
    await here.ask(leif, { do: 'help' });
    expect(await sendWhatMatters(here.core)).toBe(10);
    await outbox.idle();
    const told = here.slack.shownTo(`U-${leif}`).filter((text) => text.startsWith('n'));
    expect(told).toEqual(Array.from({ length: 10 }, (_, at) => `n${at + 4}`));
  });

  it('it is sent once also when two look at the same time', async () => {
    const here = open();
    const outbox = await here.start();
    await here.queue(leif, 'hei');
    await outbox.idle();
    await here.ask(leif, { do: 'help' });
    await Promise.all([sendWhatMatters(here.core), sendWhatMatters(here.core)]);
    await outbox.idle();
    expect(here.slack.shownTo(`U-${leif}`).filter((text) => text === 'hei')).toHaveLength(1);
  });
});

describe('a new start', () => {
  it('tries again what a new permission or a new sign-in may have mended, and nothing else', async () => {
    const here = open();
    const outbox = await here.start();
    here.slack.script('send', new DeliveryError('never', 'missing_scope'), notThere());
    await here.queue(toChannel('C1'), 'one');
    await outbox.idle();
    await here.queue(toChannel('C2'), 'two');
    await outbox.idle();
    const mending = startMending(here.core, { every: 1_000_000 });
    await mending.idle();
    await mending.stop();
    await outbox.idle();
    expect([here.slack.shownTo('C1'), here.slack.shownTo('C2')]).toEqual([['one'], []]);
  });

  it('lets go of what was missed long ago', async () => {
    const here = open();
    const write = send(here.core, { to: 'person', person: leif }, { view: 'duty', subject: 'd1' });
    if (write.name !== 'outgoing' || write.doc === null) throw new Error('no message');
    await save(here.store, put('outgoing', 'd1.o1', { ...write.doc, state: 'missed' }));
    const clearing = await startMissedClearing(here.core, 1_000_000);
    expect((await here.all('missed')).length).toBe(1);
    here.pass(91 * day);
    expect(await clearing.clear()).toBe(1);
    await clearing.stop();
  });
});
