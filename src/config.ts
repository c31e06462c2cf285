import type { SlackSettings } from './channels/slack/settings.ts';
import { type ConfigProblem, crossChecks, missing, placeholders } from './config/checks.ts';
import { slackOf, type TeamsConfig, teamsOf, type UnauthenticatedTeams } from './config/platforms.ts';
import { isLocalPage, type Settings, settingNames, shape } from './config/shape.ts';

export { settingNames } from './config/shape.ts';

/** Every setting, checked. Frozen: nothing changes it after the start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** A new store may be made where there is none. */
  readonly createData: boolean;
  /** The organisation's directory; the sample when null. */
  readonly directoryFile: string | null;
  /** Where this service is reached from outside, without a slash at its end; null when it is not. */
  readonly publicUrl?: string | null;
  /** The settings of the HSE year; our proposals when null. */
  readonly yearFile?: string | null;
  readonly localPage: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly slack: SlackSettings | null;
  readonly teams: TeamsConfig | UnauthenticatedTeams | null;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the settings. All problems are reported together, by name; a config is given only when there is none. */
export function readConfig(
  env: Env,
): { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } {
  const given = Object.fromEntries(
    settingNames
      .map((name) => [name, env[name]?.trim() || undefined])
      .filter(([, value]) => value !== undefined),
  );
  const parsed = shape.safeParse(given);
  const shaped = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ setting: String(path[0]), problem: message }));
  const read = parsed.success ? parsed.data : null;
  const problems = [...shaped, ...placeholders(given), ...(read ? crossChecks(read) : missing(given))];
  if (!read || problems.length > 0) return { problems };
  return { config: Object.freeze(configOf(read)) };
}

/** The settings of this process. The only place that reads the environment. */
export function environment(): Env {
  return process.env;
}

function configOf(read: Settings): Config {
  const slack = slackOf(read);
  const teams = teamsOf(read);
  const isTrial = slack === null && teams === null;
  return {
    host: read.VERNE_HOST,
    port: read.VERNE_PORT,
    dataFolder: read.VERNE_DATA,
    createData: read.VERNE_DATA_CREATE === 'auto' ? isTrial : read.VERNE_DATA_CREATE === 'yes',
    directoryFile: read.VERNE_DIRECTORY ?? null,
    yearFile: read.VERNE_YEAR ?? null,
    publicUrl: read.VERNE_PUBLIC_URL ?? null,
    localPage: isLocalPage(read),
    logLevel: read.VERNE_LOG_LEVEL,
    slack,
    teams,
  };
}
