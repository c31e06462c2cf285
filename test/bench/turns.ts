import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { type Ask, type Pace, paceOf } from './closedLoop.ts';
import { type Figure, figure, median } from './figures.ts';
import { commandTurn, reportTurns, type SlackStub, slackEnv, startSlackStub } from './slackTurns.ts';
import { messageTurn, startTeamsStub } from './teamsTurns.ts';

const load = { people: 24, warmUp: 1, seconds: 2.5 } as const;

interface Measured {
  readonly start: (folder: string) => Promise<Child>;
  readonly path: string;
  readonly turn: (ask: Ask, person: number) => Promise<void>;
}

type Name =
  | 'bare Bolt'
  | 'bare Bolt form'
  | 'slack words'
  | 'slack form'
  | 'slack report'
  | 'bare botbuilder'
  | 'teams message'
  | 'teams question';

/**
 * Turns a second and the slowest of a hundred, of the whole service with everything saved and of the bare frameworks,
 * by the same load on the same machine, several times in turn.
 */
export async function measureTurns(rounds: number): Promise<readonly Figure[]> {
  const slack = await startSlackStub();
  const teams = await startTeamsStub();
  const subjects = subjectsOf(slack, teams);
  const paces = new Map<Name, Pace[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measured] of Object.entries(subjects) as [Name, Measured][]) {
      const pace = await paceIn(measured);
      paces.set(name, [...(paces.get(name) ?? []), pace]);
    }
  }
  await slack.close();
  await teams.close();
  const of = (name: Name, what: keyof Pace) => median((paces.get(name) ?? []).map((pace) => pace[what]));
  const figures = (name: Name, against: Name) => [
    figure(`${name}: turns`, of(name, 'perSecond'), '/s', of(against, 'perSecond')),
    figure(`${name}: p99`, of(name, 'p99'), 'ms', of(against, 'p99')),
  ];
  return [
    ...figures('slack words', 'bare Bolt'),
    ...figures('slack form', 'bare Bolt form'),
    ...figures('slack report', 'bare Bolt form'),
    ...figures('teams message', 'bare botbuilder'),
    ...figures('teams question', 'bare botbuilder'),
  ];
}

function subjectsOf(
  slack: SlackStub,
  teams: Awaited<ReturnType<typeof startTeamsStub>>,
): Readonly<Record<Name, Measured>> {
  const service = (folder: string) => ({
    VERNE_PORT: '0',
    VERNE_DATA: folder,
    VERNE_DATA_CREATE: 'yes',
    VERNE_LOCAL_PAGE: 'off',
  });
  const bareBolt = () => startChild('bareBolt.ts', { ...slackEnv, SLACK_API_URL: slack.apiUrl });
  const bolt = (folder: string) =>
    startChild('../../src/main.ts', { ...slackEnv, ...service(folder), SLACK_API_URL: slack.apiUrl });
  const teamsEnv = { BENCH_TEAMS: teams.settings, BENCH_SERVICE_URL: teams.serviceUrl };
  const verneOnTeams = (folder: string) => startChild('verneOnTeams.ts', { ...teamsEnv, VERNE_DATA: folder });
  return {
    'bare Bolt': { start: bareBolt, path: '/slack/events', turn: commandTurn('hei') },
    'bare Bolt form': { start: bareBolt, path: '/slack/events', turn: commandTurn('report') },
    'slack words': { start: bolt, path: '/slack/events', turn: commandTurn('hei') },
    'slack form': { start: bolt, path: '/slack/events', turn: commandTurn('report') },
    'slack report': { start: bolt, path: '/slack/events', turn: reportTurns(slack) },
    'bare botbuilder': {
      start: () => startChild('bareBotbuilder.ts', teamsEnv),
      path: '/api/messages',
      turn: messageTurn(teams, 'hei'),
    },
    'teams message': { start: verneOnTeams, path: '/api/messages', turn: messageTurn(teams, 'hjelp') },
    'teams question': {
      start: verneOnTeams,
      path: '/api/messages',
      turn: messageTurn(teams, 'jeg vil melde avvik'),
    },
  };
}

async function paceIn({ start, path, turn }: Measured): Promise<Pace> {
  const folder = await mkdtemp(join(tmpdir(), 'verne-bench-'));
  const child = await start(folder);
  try {
    return await paceOf(`${child.url}${path}`, turn, load);
  } finally {
    await child.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
