import { z } from 'zod';
import type { SlackSettings } from './channels/slack/settings.ts';
import type { TeamsCredential } from './channels/teams/auth.ts';

/** Teams, as far as the environment tells. */
export interface TeamsConfig {
  readonly appId: string;
  readonly tenantId: string;
  readonly credential: TeamsCredential;
  readonly serviceUrl: string;
}

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
  readonly teams:
    | TeamsConfig
    | { readonly unauthenticated: true; readonly tenantId: string; readonly serviceUrl: string }
    | null;
}

/** What is wrong with a setting, by its name in the environment, with how to mend it. */
export interface ConfigProblem {
  readonly setting: string;
  readonly problem: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);
const placeholder = /your|change-?me|example|placeholder|xxx|<|\.\.\./i;

const publicUrlRule =
  'must be an address that begins with https://, without a question mark or a password in it';

/** Calendars are fetched by it, and a token is in each of their addresses: nothing of that may go unencrypted over a network. */
function isOpenAddress({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
  return isSafe && [username, password, search, hash].every((part) => part === '');
}

const shape = z.object({
  VERNE_HOST: z.string().default('127.0.0.1'),
  VERNE_PORT: z.coerce
    .number('must be a number')
    .int()
    .min(0)
    .max(65535, 'must be at most 65535')
    .default(3978),
  VERNE_DATA: z.string().default('data'),
  VERNE_DATA_CREATE: z.enum(['auto', 'yes', 'no'], 'must be auto, yes or no').default('auto'),
  VERNE_DIRECTORY: z.string().optional(),
  VERNE_YEAR: z.string().optional(),
  VERNE_PUBLIC_URL: z
    .string()
    .transform((given) => URL.parse(given))
    .refine((url) => url !== null && isOpenAddress(url), publicUrlRule)
    .transform((url) => (url === null ? '' : `${url.origin}${url.pathname.replace(/\/+$/, '')}`))
    .optional(),
  VERNE_LOCAL_PAGE: z.enum(['auto', 'on', 'off'], 'must be auto, on or off').default('auto'),
  VERNE_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-/, 'must be a bot token that begins with xoxb-')
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(16, 'must be the signing secret of the app, at least 16 characters')
    .optional(),
  SLACK_TEAM_ID: z
    .string()
    .regex(/^[TE][A-Z0-9]+$/, 'must be the id of the workspace, such as T0123ABCD')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-/, 'must be an app-level token that begins with xapp-')
    .optional(),
  SLACK_API_URL: z.url('must be an address').optional(),
  TEAMS_APP_ID: z.guid('must be the application id of the bot, a GUID').optional(),
  TEAMS_TENANT_ID: z.string().min(1).optional(),
  TEAMS_APP_PASSWORD: z.string().min(8, 'must be the client secret of the app').optional(),
  TEAMS_CERTIFICATE_THUMBPRINT: z.string().optional(),
  TEAMS_CERTIFICATE_KEY: z.string().optional(),
  TEAMS_MANAGED_IDENTITY: z.guid('must be the client id of the managed identity, a GUID').optional(),
  TEAMS_SERVICE_URL: z.url('must be an address').default('https://smba.trafficmanager.net/teams/'),
  TEAMS_UNAUTHENTICATED: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
});

type Settings = z.infer<typeof shape>;

/** Every setting that is read, by name. */
export const settingNames: readonly string[] = Object.keys(shape.shape);

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

function isLocalPage(read: Settings): boolean {
  if (read.VERNE_LOCAL_PAGE !== 'auto') return read.VERNE_LOCAL_PAGE === 'on';
  return (
    read.SLACK_BOT_TOKEN === undefined &&
    read.TEAMS_APP_ID === undefined &&
    read.TEAMS_UNAUTHENTICATED === 'no'
  );
}

function slackOf(read: Settings): SlackSettings | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_TEAM_ID: teamId } = read;
  if (!botToken || !signingSecret || !teamId) return null;
  return {
    botToken,
    signingSecret,
    teamId,
    appToken: read.SLACK_APP_TOKEN ?? null,
    apiUrl: read.SLACK_API_URL ?? null,
  };
}

function teamsOf(read: Settings): Config['teams'] {
  const { TEAMS_APP_ID: appId, TEAMS_TENANT_ID: tenantId, TEAMS_SERVICE_URL: serviceUrl } = read;
  if (!tenantId) return null;
  if (read.TEAMS_UNAUTHENTICATED === 'yes') return { unauthenticated: true, tenantId, serviceUrl };
  const credential = credentialOf(read);
  return appId && credential ? { appId, tenantId, serviceUrl, credential } : null;
}

function credentialOf(read: Settings): TeamsCredential | null {
  if (read.TEAMS_MANAGED_IDENTITY)
    return { kind: 'federated', managedIdentityClientId: read.TEAMS_MANAGED_IDENTITY };
  if (read.TEAMS_CERTIFICATE_THUMBPRINT && read.TEAMS_CERTIFICATE_KEY) {
    const { TEAMS_CERTIFICATE_THUMBPRINT: thumbprint, TEAMS_CERTIFICATE_KEY: privateKey } = read;
    return { kind: 'certificate', thumbprint, privateKey };
  }
  return read.TEAMS_APP_PASSWORD ? { kind: 'password', password: read.TEAMS_APP_PASSWORD } : null;
}

const together: readonly { readonly all: readonly string[]; readonly when: readonly string[] }[] = [
  {
    all: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_TEAM_ID'],
    when: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_TEAM_ID', 'SLACK_APP_TOKEN'],
  },
  {
    all: ['TEAMS_APP_ID', 'TEAMS_TENANT_ID'],
    when: ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_MANAGED_IDENTITY', 'TEAMS_CERTIFICATE_KEY'],
  },
  {
    all: ['TEAMS_CERTIFICATE_THUMBPRINT', 'TEAMS_CERTIFICATE_KEY'],
    when: ['TEAMS_CERTIFICATE_THUMBPRINT', 'TEAMS_CERTIFICATE_KEY'],
  },
];

function missing(given: Env): readonly ConfigProblem[] {
  return together.flatMap(({ all, when }) => {
    const trigger = when.find((name) => given[name] !== undefined);
    if (!trigger) return [];
    return all
      .filter((name) => given[name] === undefined)
      .map((setting) => ({ setting, problem: `is missing, and needed because ${trigger} is set` }));
  });
}

function placeholders(given: Env): readonly ConfigProblem[] {
  const secrets = ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN', 'TEAMS_APP_PASSWORD'];
  return secrets
    .filter((name) => placeholder.test(given[name] ?? ''))
    .map((setting) => ({ setting, problem: 'still holds a placeholder; put in the real value' }));
}

function crossChecks(read: Settings): readonly ConfigProblem[] {
  const problems = [...missing(read as unknown as Env)];
  const isOpen = !loopback.has(read.VERNE_HOST);
  if (read.TEAMS_APP_ID && !credentialOf(read)) {
    problems.push({
      setting: 'TEAMS_APP_PASSWORD',
      problem: 'is missing; or set TEAMS_MANAGED_IDENTITY, or a certificate',
    });
  }
  if (read.TEAMS_UNAUTHENTICATED === 'yes') problems.push(...unauthenticated(read, isOpen));
  if (isLocalPage(read) && isOpen) {
    problems.push({
      setting: 'VERNE_HOST',
      problem: 'must be 127.0.0.1 while the local page is on: the page lets anybody be anyone',
    });
  }
  return problems;
}

function unauthenticated(read: Settings, isOpen: boolean): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (read.TEAMS_APP_ID)
    problems.push({ setting: 'TEAMS_UNAUTHENTICATED', problem: 'cannot be yes together with TEAMS_APP_ID' });
  if (isOpen)
    problems.push({
      setting: 'TEAMS_UNAUTHENTICATED',
      problem: 'can be yes only while VERNE_HOST is 127.0.0.1',
    });
  if (!read.TEAMS_TENANT_ID)
    problems.push({
      setting: 'TEAMS_TENANT_ID',
      problem: 'is missing, and needed because TEAMS_UNAUTHENTICATED is set',
    });
  return problems;
}
