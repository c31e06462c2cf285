import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import {
  type FakePerson,
  type FakeTeams,
  startFakeTeams,
  teamsIds,
  teamsUser,
} from '../fakes/teams/index.ts';
import { type Program, startProgram, worldClock } from './program.ts';
import type { Seat, StageWithBot } from './seat.ts';
import { seatAtTeams, wordsOfActivity } from './teamsClient.ts';

const appId = 'c0ffee00-0000-4000-8000-00000000000a';
const tenantId = 'dddddddd-0000-4000-8000-00000000000a';
const team = 'HSE';
const units = sample.channels.filter(({ platform }) => platform === 'teams').map(({ unit }) => unit);

const people: ReadonlyMap<string, FakePerson> = new Map(
  sample.people.map(({ id, name, email }) => [
    id,
    { aadObjectId: objectIdOf(id), name, email, locale: 'nb-NO' },
  ]),
);

function objectIdOf(person: string): string {
  const hex = createHash('sha256').update(person).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function personOf(id: string): FakePerson {
  const person = people.get(id);
  if (!person) throw new Error(`nobody is called ${id}`);
  return person;
}

/** The real program, with the real protocol of Teams on both sides: signed activities in, calls of the connector out. */
export async function openTeamsStage(): Promise<StageWithBot> {
  const world = worldClock();
  let program: Program | null = null;
  const fake = await startFakeTeams({
    appId,
    tenantId,
    people: [...people.values()],
    teams: [
      { name: team, channels: units, members: [...people.values()].map(({ aadObjectId }) => aadObjectId) },
    ],
    clock: { now: () => program?.now() ?? world.now() },
  });
  const folder = await mkdtemp(join(tmpdir(), 'verne-teams-'));
  const started = await startProgram(world, {
    config: { slack: null, teams: configOf(fake), directoryFile: await directoryFor(folder) },
    replacements: { teams: fake.authentication },
  });
  program = started;
  const channelOf = (unit: string) => fake.channel(team, unit);
  const house = {
    fake,
    program: started,
    meeting: fake.channel(team, 'ikj'),
    channelOf,
    seen: new WeakMap(),
  };
  const seats = new Map<string, Seat>();
  let wasTakenAway = false;
  const changed = async (unit: string, how: 'install' | 'uninstall') => {
    const [admin = personOf('kari-nygjerd')] = people.values();
    wasTakenAway = true;
    await teamsUser(fake, { botUrl: `${started.address()}/api/messages`, person: admin })[how](
      channelOf(unit),
    );
    await started.settled();
  };
  return {
    seat: async (person) => {
      const seat = seats.get(person) ?? (await seatAtTeams(house, personOf(person)));
      seats.set(person, seat);
      return seat;
    },
    channel: async (unit) =>
      fake.messages(fake.channel(team, unit)).map(({ activity }) => wordsOfActivity(activity)),
    bot: {
      leaves: (unit) => changed(unit, 'uninstall'),
      joins: (unit) => changed(unit, 'install'),
    },
    restart: started.restart,
    settled: started.settled,
    kept: started.kept,
    trace: started.trace,
    pass: started.pass,
    replaceDirectory: started.replaceDirectory,
    close: async () => {
      await started.close().finally(() => rm(folder, { recursive: true, force: true }));
      await fake.close();
      const refused = fake.violations
        // What is sent to where the app was taken away is refused, as it must be.
        .filter(({ rule }) => !(wasTakenAway && rule === 'not-installed'))
        .map(({ rule, call, detail }) => `${rule} ${call} ${detail}`);
      if (refused.length > 0) throw new Error(`Teams would refuse: ${refused.join('; ')}`);
    },
  };
}

function configOf({ serviceUrl }: FakeTeams) {
  return {
    appId,
    tenantId,
    serviceUrl,
    credential: { kind: 'password', password: 'fake-secret' },
  } as const;
}

/** The sample directory, with the channels that this Teams has. */
async function directoryFor(folder: string): Promise<string> {
  const channels = sample.channels.map((each) =>
    each.platform === 'teams' ? { ...each, id: teamsIds.channel(team, each.unit) } : each,
  );
  const file = join(folder, 'directory.json');
  await writeFile(file, JSON.stringify({ ...sample, channels }));
  return file;
}
