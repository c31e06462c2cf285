import { z } from 'zod';

/** Where only this machine can reach it. */
export const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

const publicUrlRule =
  'must be an address that begins with https://, without a question mark or a password in it';

/** Calendars are fetched by it, and a token is in each of their addresses: nothing of that may go unencrypted over a network. */
function isOpenAddress({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
  return isSafe && [username, password, search, hash].every((part) => part === '');
}

/** The settings as the environment gives them, and what each must look like by itself. */
export const shape = z.object({
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

export type Settings = z.infer<typeof shape>;

/** Every setting that is read, by name. */
export const settingNames: readonly string[] = Object.keys(shape.shape);

/** Whether the local page is on: as it is set, else where neither Slack nor Teams is. */
export function isLocalPage(read: Settings): boolean {
  if (read.VERNE_LOCAL_PAGE !== 'auto') return read.VERNE_LOCAL_PAGE === 'on';
  return (
    read.SLACK_BOT_TOKEN === undefined &&
    read.TEAMS_APP_ID === undefined &&
    read.TEAMS_UNAUTHENTICATED === 'no'
  );
}
