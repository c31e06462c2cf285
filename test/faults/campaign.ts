import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SlackSettings } from '../../src/channels/slack/settings.ts';
import type { FailurePlan, FakeSlack } from '../fakes/slack/index.ts';
import { type BotPlace, freePort, startBot } from './botProcess.ts';
import { type Chance, chanceOf } from './chance.ts';
import { caseHandler, type Ledger, reporter } from './load.ts';
import { startService } from './service.ts';
import { judge, type Verdict } from './verdict.ts';
import { startWorkspace } from './workspace.ts';

const reporters = ['leif-sandmark', 'priya-venkataraj', 'rolf-brattli', 'mona-lovmo'] as const;

/** What a run did, and what was found. */
export interface Outcome extends Verdict {
  readonly seed: number;
  readonly kills: number;
  /** Of these, how many hit a start. */
  readonly whileStarting: number;
  /** Milliseconds from the start of the process until it listens: the middle one, and the longest. */
  readonly start: { readonly median: number; readonly longest: number };
  readonly promised: number;
  readonly unknown: number;
  readonly accepted: number;
  /** How often the log said something about a message's fate. */
  readonly log: Readonly<Record<string, number>>;
  readonly seconds: number;
}

export interface Campaign {
  readonly kills: number;
  readonly seed: number;
  /** How often a life is long enough for a checkpoint, of 1. */
  readonly longLives: number;
  readonly onKill?: (done: number) => void;
}

const fates = ['message-found', 'message-not-there', 'message-uncertain', 'message-answer-lost'];

/**
 * Kills the real program again and again while people report and handle cases through Slack, lets Slack fail in
 * between, and looks at the end whether everything that was promised is there once.
 */
export async function runCampaign({ kills, seed, longLives, onKill }: Campaign): Promise<Outcome> {
  const begun = performance.now();
  const chance = chanceOf(seed);
  const folder = await mkdtemp(join(tmpdir(), 'verne-faults-'));
  const { fake, settings } = await startWorkspace();
  const port = await freePort();
  const ledger: Ledger = { reports: new Map(), accepted: new Map() };
  const log: Record<string, number> = {};
  const place: BotPlace = {
    port,
    folder,
    settings,
    onLog: (event) => {
      if (fates.includes(event)) log[event] = (log[event] ?? 0) + 1;
    },
  };
  let isOver = false;
  const people = { fake, ledger, appUrl: `http://127.0.0.1:${port}/slack/events` };
  const load = Promise.all([
    ...reporters.map((person) => reporter(people, person, () => isOver)),
    caseHandler(people, () => isOver),
  ]);
  try {
    const starts: number[] = [];
    let whileStarting = 0;
    for (let done = 1; done <= kills; done += 1) {
      const took = await oneLife(place, fake, chance, longLives);
      if (took === null) whileStarting += 1;
      else starts.push(took);
      onKill?.(done);
    }
    isOver = true;
    await load;
    await lastLife(folder, settings, place.onLog);
    const verdict = await judge(folder, fake, ledger);
    starts.sort((a, b) => a - b);
    const reports = [...ledger.reports.values()];
    return {
      ...verdict,
      seed,
      kills,
      whileStarting,
      start: { median: starts[starts.length >> 1] ?? 0, longest: starts.at(-1) ?? 0 },
      promised: reports.filter((each) => each === 'promised').length,
      unknown: reports.filter((each) => each === 'unknown').length,
      accepted: [...ledger.accepted.values()].filter((each) => each === 'promised').length,
      log,
      seconds: Math.round((performance.now() - begun) / 1000),
    };
  } finally {
    isOver = true;
    await load.catch(() => {});
    await fake.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the program and kills it. Null when the kill came before it listened. */
async function oneLife(
  place: BotPlace,
  fake: FakeSlack,
  chance: Chance,
  longLives: number,
): Promise<number | null> {
  const bot = startBot(place);
  try {
    if (chance.is(0.12)) {
      const cut = chance.between(100, 800);
      return await Promise.race([bot.started, pause(cut).then(() => null)]);
    }
    const isLong = chance.is(longLives);
    const took = await bot.started;
    letSlackFail(fake, chance, isLong);
    await pause(isLong ? chance.between(9_500, 12_000) : chance.between(20, 700));
    return took;
  } finally {
    await bot.kill();
  }
}

/** What goes wrong at Slack during a life. A call that hangs needs a long one. */
function letSlackFail(fake: FakeSlack, chance: Chance, isLong: boolean): void {
  const plans: Readonly<Record<string, readonly [FailurePlan, ...FailurePlan[]]>> = {
    'chat.postMessage': [
      { kind: 'slow', milliseconds: chance.between(50, 600), times: 3 },
      { kind: 'slow', milliseconds: chance.between(50, 600), times: 3 },
      { kind: 'reset' },
      { kind: 'reset', isAccepted: false },
      { kind: 'rate_limited', retryAfter: 1 },
      { kind: 'server_error' },
    ],
    'chat.update': [{ kind: 'slow', milliseconds: 300 }, { kind: 'reset' }, { kind: 'server_error' }],
    'conversations.history': [{ kind: 'rate_limited', retryAfter: 1 }, { kind: 'server_error' }],
  };
  if (isLong) fake.fail('chat.postMessage', { kind: 'slow', milliseconds: 11_000 });
  for (const [method, choices] of Object.entries(plans))
    if (chance.is(method === 'chat.postMessage' ? 0.7 : 0.2)) fake.fail(method, chance.one(choices));
}

/** Lets the program finish what is left, on a clock that runs ahead so that nothing waits in vain. */
async function lastLife(folder: string, slack: SlackSettings, onLog: (event: string) => void): Promise<void> {
  const service = await startService(folder, slack, onLog);
  for (let minute = 0; minute < 60; minute += 1) {
    await service.idle();
    service.pass(60_000);
  }
  await service.stop();
}
