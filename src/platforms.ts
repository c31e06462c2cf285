import { todayIn } from './app/context.ts';
import { fileOf } from './app/photos/keeping.ts';
import type { Pictures } from './app/pictures.ts';
import type { Channel, Verne } from './app/ports.ts';
import type { Platform } from './app/records.ts';
import { nextOfYear } from './app/year/next.ts';
import type { SlackChannel, SlackChannelDeps } from './channels/slack/slackChannel.ts';
import type { createTeamsChannel, TeamsChannel } from './channels/teams/channel.ts';
import { localDirectory } from './channels/web/localDirectory.ts';
import { createWebChannel, type WebChannel } from './channels/web/webChannel.ts';
import type { Config } from './config.ts';
import type { Post } from './jobs/post.ts';

type TeamsParts = Parameters<typeof createTeamsChannel>[0];

/** Settings of Teams that a test puts in the place of the real ones. */
export type ReplacedTeams = Partial<TeamsParts['settings']>;

/** What people use the service on: null for each platform that is not in use. */
export interface Mounted {
  readonly web: WebChannel | null;
  readonly slack: SlackChannel | null;
  readonly teams: TeamsChannel | null;
}

interface Behind extends Pick<Post, 'core' | 'render'> {
  readonly verne: Verne;
  readonly pictures: Pictures;
  readonly moveClock: (milliseconds: number) => Promise<void>;
}

/** The platforms that the settings put in use. */
export function platformsOf(config: Config): readonly Platform[] {
  return [
    ...(config.slack ? (['slack'] as const) : []),
    ...(config.teams ? (['teams'] as const) : []),
    ...(config.localPage ? (['web'] as const) : []),
  ];
}

/** Makes the channel of each platform that is in use; none takes turns yet. */
export async function openPlatforms(
  config: Config,
  behind: Behind,
  teams: ReplacedTeams = {},
): Promise<Mounted> {
  const { core, verne, render } = behind;
  const parts = { verne, clock: core.clock, log: core.log, render };
  const whole = (id: string) => core.files.read(fileOf(id, 'whole'));
  const small = (id: string) => core.files.read(fileOf(id, 'small'));
  return {
    web: config.localPage ? localPage(behind) : null,
    slack: config.slack && (await slackWith({ ...parts, photo: whole, settings: config.slack })),
    teams:
      config.teams &&
      (await teamsWith({ ...parts, photo: small, settings: teamsSettings(config.teams, teams) })),
  };
}

/** How messages leave, by platform. */
export function channelsOf({ web, slack, teams }: Mounted): ReadonlyMap<Platform, Channel> {
  const channels = [web?.channel, slack?.channel, teams?.channel].filter((channel) => channel !== undefined);
  return new Map(channels.map((channel) => [channel.platform, channel]));
}

function localPage({ core, verne, render, pictures, moveClock }: Behind): WebChannel {
  const { clock, log, store, ids, directory } = core;
  return createWebChannel({
    verne,
    clock,
    log,
    render,
    store,
    pictures,
    ids,
    moveClock,
    next: (near) => nextOfYear(core, near),
    directory: () => localDirectory(directory(), todayIn(directory(), clock.now())),
  });
}

// The libraries of a platform take longer to load than all else together, so only those that are used are.
async function slackWith(deps: SlackChannelDeps): Promise<SlackChannel> {
  return (await import('./channels/slack/slackChannel.ts')).createSlackChannel(deps);
}

async function teamsWith(parts: TeamsParts): Promise<TeamsChannel> {
  return (await import('./channels/teams/channel.ts')).createTeamsChannel(parts);
}

function teamsSettings(teams: NonNullable<Config['teams']>, replaced: ReplacedTeams) {
  const settings = 'unauthenticated' in teams ? teams : { ...teams, unauthenticated: false as const };
  return { ...settings, ...replaced } as TeamsParts['settings'];
}
