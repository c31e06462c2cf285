import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FailurePlan, type FakeSlack, slackUser } from '../fakes/slack/index.ts';
import { freePort, startBot } from './botProcess.ts';
import { reportOnce } from './load.ts';
import { startService } from './service.ts';
import { judge } from './verdict.ts';
import { secret, startWorkspace, userOf, within } from './workspace.ts';

const what = 'En flaske løsemiddel veltet.';
const minute = 60_000;

let folder: string;
let world: Awaited<ReturnType<typeof startWorkspace>>;
let fake: FakeSlack;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verne-delivery-'));
  world = await startWorkspace();
  fake = world.fake;
});
afterEach(async () => {
  await fake.close();
  await rm(folder, { recursive: true, force: true });
});

const reporter = (appUrl: string, now: () => number = Date.now) =>
  slackUser(fake, { appUrl, signingSecret: secret, user: userOf('leif-sandmark'), now });
const posts = () => fake.calls.filter(({ method }) => method === 'chat.postMessage');
const receipts = () => fake.messages(userOf('leif-sandmark')).filter(({ text }) => /^HMS-/.test(text));
const verdict = (ledger = new Map([[what, 'promised' as const]])) =>
  judge(folder, fake, { reports: ledger, accepted: new Map() });

describe('when Slack fails at a message, every card of a report arrives once', () => {
  const failures: readonly (readonly [string, FailurePlan])[] = [
    ['takes it and breaks the connection', { kind: 'reset' }],
    ['breaks the connection before it takes it', { kind: 'reset', isAccepted: false }],
    ['says that there were too many', { kind: 'rate_limited', retryAfter: 20 }],
    ['answers with an error', { kind: 'server_error' }],
    ['breaks off half-way', { kind: 'error', code: 'fatal_error' }],
  ];
  it.each(failures)('Slack %s', async (_how, plan) => {
    const service = await startService(folder, world.settings);
    fake.fail('chat.postMessage', plan);
    expect(await reportOnce(fake, reporter(service.appUrl, service.now), what)).toBe('done');
    for (let n = 0; n < 4; n += 1) {
      await service.idle();
      service.pass(minute);
    }
    await service.stop();
    expect((await verdict()).violations).toEqual([]);
    expect(posts().filter(({ outcome }) => outcome !== 'ok')).toHaveLength(1);
  });

  it('Slack does not answer in time, and has it all the same', async () => {
    const service = await startService(folder, world.settings);
    fake.fail('chat.postMessage', { kind: 'slow', milliseconds: 10_500 });
    await reportOnce(fake, reporter(service.appUrl, service.now), what);
    await service.idle();
    service.pass(minute);
    await service.idle();
    await service.stop();
    expect((await verdict()).violations).toEqual([]);
  }, 30_000);
});

describe('when Slack says nothing of the past just then', () => {
  it('a message whose answer was lost is looked for later, and not sent again', async () => {
    const service = await startService(folder, world.settings);
    const user = reporter(service.appUrl, service.now);
    await reportOnce(fake, user, 'Den første meldingen.');
    await service.idle();
    fake.fail('chat.postMessage', { kind: 'reset', times: 4 });
    fake.fail('conversations.history', { kind: 'rate_limited', retryAfter: 20, times: 4 });
    await reportOnce(fake, user, what);
    for (let n = 0; n < 10; n += 1) {
      await service.idle();
      service.pass(minute);
    }
    await service.stop();
    const found = await verdict(
      new Map([
        [what, 'promised' as const],
        ['Den første meldingen.', 'promised' as const],
      ]),
    );
    expect(found.violations).toEqual([]);
    expect(posts()).toHaveLength(found.messages);
  });
});

describe('a process that is killed between sending a message and saving that it did', () => {
  it('finds it in the conversation when it starts again, and sends it no second time', async () => {
    const place = { port: await freePort(), folder, settings: world.settings, onLog: () => {} };
    const appUrl = `http://127.0.0.1:${place.port}/slack/events`;
    const first = startBot(place);
    await first.started;
    fake.fail('chat.postMessage', { kind: 'slow', milliseconds: 3_000, times: 9 });
    await reportOnce(fake, reporter(appUrl), what);
    await within(5_000, () => receipts().length > 0);
    await first.kill();
    const service = await startService(folder, world.settings);
    for (let n = 0; n < 4; n += 1) {
      await service.idle();
      service.pass(minute);
    }
    await service.stop();
    expect((await verdict()).violations).toEqual([]);
    expect(receipts()).toHaveLength(1);
  }, 60_000);
});
