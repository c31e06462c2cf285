import { credentialOf } from './platforms.ts';
import { isLocalPage, loopback, type Settings } from './shape.ts';

/** What is wrong with a setting, by its name in the environment, with how to mend it. */
export interface ConfigProblem {
  readonly setting: string;
  readonly problem: string;
}

/** Settings by name, with those left out that are not set. */
type Given = Readonly<Record<string, string | number | undefined>>;

const placeholder = /your|change-?me|example|placeholder|xxx|<|\.\.\./i;

/** Settings that are of use only together: `all` are needed when one of `when` is set. */
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

/** Settings that are needed because another one is set. */
export function missing(given: Given): readonly ConfigProblem[] {
  return together.flatMap(({ all, when }) => {
    const trigger = when.find((name) => given[name] !== undefined);
    if (!trigger) return [];
    return all
      .filter((name) => given[name] === undefined)
      .map((setting) => ({ setting, problem: `is missing, and needed because ${trigger} is set` }));
  });
}

/** Secrets that were copied from an example. */
export function placeholders(given: Given): readonly ConfigProblem[] {
  const secrets = ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN', 'TEAMS_APP_PASSWORD'];
  return secrets
    .filter((name) => placeholder.test(String(given[name] ?? '')))
    .map((setting) => ({ setting, problem: 'still holds a placeholder; put in the real value' }));
}

/** What is wrong with settings that are right each by itself. */
export function crossChecks(read: Settings): readonly ConfigProblem[] {
  const problems = [...missing(read)];
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
