import { setTimeout as pause } from 'node:timers/promises';
import type { FailurePlan, FakeSlack } from '../fakes/slack/index.ts';
import { type BotPlace, freePort, startBot } from './botProcess.ts';
import { type Chance, chanceOf } from './chance.ts';
import { startService } from './service.ts';
import { judgeMorning, type YearVerdict } from './yearVerdict.ts';
import { type Morning, startMorning } from './yearWorkspace.ts';

/** What a run did, and what was found. */
export interface YearOutcome extends YearVerdict {
  readonly seed: number;
  readonly kills: number;
  /** Of these, how many hit a start, and how many came while cards were going out. */
  readonly whileStarting: number;
  readonly whileSending: number;
  /** How often the log said something about a message's fate. */
  readonly log: Readonly<Record<string, number>>;
  readonly seconds: number;
}

interface YearCampaign {
  readonly kills: number;
  readonly seed: number;
  readonly units: number;
  readonly onKill?: (done: number) => void;
}

const fates = ['message-found', 'message-not-there', 'message-uncertain', 'message-answer-lost'];

/**
 * Kills the real program again and again on the morning on which the year begins for everybody, while it plans and sends,
 * lets Slack fail in between, and looks at the end whether each card came once.
 */
export async function runYearCampaign({ kills, seed, units, onKill }: YearCampaign): Promise<YearOutcome> {
  const begun = performance.now();
  const chance = chanceOf(seed);
  const morning = await startMorning(units);
  const { fake, settings, folder, files } = morning;
  const log: Record<string, number> = {};
  const onLog = (event: string) => {
    if (fates.includes(event)) log[event] = (log[event] ?? 0) + 1;
  };
  const env = { VERNE_DIRECTORY: files.directoryFile, VERNE_YEAR: files.yearFile };
  const place: BotPlace = { port: await freePort(), folder, settings, onLog, env };
  const sends = () => fake.calls.filter(({ method }) => method === 'chat.postMessage').length;
  try {
    let [whileStarting, whileSending] = [0, 0];
    for (let done = 1; done <= kills; done += 1) {
      const before = sends();
      if (!(await oneLife(place, fake, chance))) whileStarting += 1;
      if (sends() > before) whileSending += 1;
      onKill?.(done);
    }
    await lastLife(morning, onLog);
    const verdict = await judgeMorning(morning);
    const seconds = Math.round((performance.now() - begun) / 1_000);
    return { ...verdict, seed, kills, whileStarting, whileSending, log, seconds };
  } finally {
    await morning.close();
  }
}

/** Starts the program and kills it. False when the kill came before it listened. */
async function oneLife(place: BotPlace, fake: FakeSlack, chance: Chance): Promise<boolean> {
  letSlackFail(fake, chance);
  const bot = startBot(place);
  try {
    const isEarly = chance.is(0.15);
    const early = pause(isEarly ? chance.between(300, 900) : 60_000, false, { ref: false });
    const hasStarted = await Promise.race([bot.started.then(() => true), early]);
    if (hasStarted) await pause(chance.between(10, 700));
    return hasStarted;
  } finally {
    await bot.kill();
  }
}

/** Slack takes its time over every card, so that a morning lasts, and some go wrong. */
function letSlackFail(fake: FakeSlack, chance: Chance): void {
  const accidents: readonly [FailurePlan, ...FailurePlan[]] = [
    { kind: 'reset' },
    { kind: 'reset', isAccepted: false },
    { kind: 'rate_limited', retryAfter: 1 },
    { kind: 'server_error' },
  ];
  for (let each = 0; each < 3; each += 1) {
    fake.fail('chat.postMessage', { kind: 'slow', milliseconds: chance.between(80, 250), times: 12 });
    if (chance.is(0.5)) fake.fail('chat.postMessage', chance.one(accidents));
  }
  if (chance.is(0.2)) fake.fail('conversations.history', { kind: 'server_error' });
}

/** Lets the program finish what is left, within the hours of the morning. */
async function lastLife({ folder, settings, files }: Morning, onLog: (event: string) => void): Promise<void> {
  const service = await startService(folder, settings, onLog, files);
  for (let look = 0; look < 20; look += 1) {
    await service.settled();
    service.pass(2 * 60_000);
  }
  await service.stop();
}
