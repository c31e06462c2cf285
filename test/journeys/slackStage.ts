import { slackScopes } from '../../manifest/slack/scopes.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { BOT_USER, slackUser, startFakeSlack } from '../fakes/slack/index.ts';
import { type Program, startProgram, worldClock } from './program.ts';
import type { Seat, StageWithBot } from './seat.ts';
import { seatAtSlack } from './slackClient.ts';
import { wordsOfMessage } from './slackReading.ts';

const signingSecret = 'the signing secret of the journeys';
const botToken = 'xoxb-journeys';
const teamId = 'T0JOURNEY';

const userIds = new Map(sample.people.map(({ id }, index) => [id, `U${String(index).padStart(8, '0')}`]));
const units = new Map(
  sample.channels.filter(({ platform }) => platform === 'slack').map(({ unit, id }) => [unit, id]),
);

/** The real program, with Slack's real protocol on both sides: signed requests in, calls of the Web API out. */
export async function openSlackStage(): Promise<StageWithBot> {
  const world = worldClock();
  let program: Program | null = null;
  const fake = await startFakeSlack({
    scopes: slackScopes.map(({ scope }) => scope),
    teamId,
    botToken,
    users: sample.people.map(({ id, name, email }) => ({
      id: userIds.get(id) ?? '',
      name: id,
      realName: name,
      email,
      locale: 'nb-NO',
    })),
    channels: [...units].map(([unit, id]) => ({
      id,
      name: `hse-${unit}`,
      members: [BOT_USER, ...userIds.values()],
    })),
    clock: { now: () => program?.now() ?? world.now() },
  });
  const slack = { botToken, signingSecret, teamId, appToken: null, apiUrl: fake.url };
  const started = await startProgram(world, { config: { slack, teams: null, directoryFile: null } });
  program = started;
  const meeting = units.get('ikj') ?? '';
  const house = { fake, program: started, signingSecret, meeting, channels: units, seen: new WeakMap() };
  const bot = slackUser(fake, {
    appUrl: `${started.address()}/slack/events`,
    signingSecret,
    user: BOT_USER,
    now: () => Date.parse(started.now()),
  });
  const seats = new Map<string, Seat>();
  return {
    seat: async (person) => {
      const seat = seats.get(person) ?? seatAtSlack(house, userIds.get(person) ?? '');
      seats.set(person, seat);
      return seat;
    },
    channel: async (unit) =>
      fake
        .messages(units.get(unit) ?? '')
        .filter(({ user }) => user === BOT_USER)
        .map(wordsOfMessage),
    bot: {
      leaves: async (unit) => {
        await bot.leave(units.get(unit) ?? '');
        await started.settled();
      },
      joins: async (unit) => {
        await bot.join(units.get(unit) ?? '');
        await started.settled();
      },
    },
    restart: started.restart,
    settled: started.settled,
    kept: started.kept,
    trace: started.trace,
    pass: started.pass,
    replaceDirectory: started.replaceDirectory,
    close: async () => {
      await started.close();
      await fake.close();
      if (fake.violations.length > 0) throw new Error(`Slack would refuse: ${fake.violations.join('; ')}`);
    },
  };
}
