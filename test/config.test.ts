import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, settingNames } from '../src/config.ts';

const slack = {
  SLACK_BOT_TOKEN: 'xoxb-1-2-abc',
  SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
  SLACK_TEAM_ID: 'T0123ABCD',
};
const teams = {
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  TEAMS_TENANT_ID: '99999999-2222-4333-8444-555555555555',
  TEAMS_APP_PASSWORD: 'a-long-secret',
};

const configOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.config;
};
const problemsOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  return 'problems' in read ? read.problems.map(({ setting }) => setting).sort() : [];
};

describe('the settings', () => {
  it('without any, the local page runs on this machine only', () => {
    expect(configOf({})).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      localPage: true,
      createData: true,
      slack: null,
      teams: null,
    });
  });

  it('with real credentials, the local page is off and no new data is made by accident', () => {
    for (const env of [slack, teams])
      expect(configOf(env)).toMatchObject({ localPage: false, createData: false });
    expect(configOf({ ...slack, VERNE_LOCAL_PAGE: 'on' }).localPage).toBe(true);
    expect(configOf({ ...slack, VERNE_DATA_CREATE: 'yes' }).createData).toBe(true);
  });

  it('the address from outside is https, or of this machine, and stands without a slash at its end', () => {
    const read = (address: string) => configOf({ VERNE_PUBLIC_URL: address }).publicUrl;
    expect(configOf({}).publicUrl).toBeNull();
    expect(read('https://verne.example.no/')).toBe('https://verne.example.no');
    expect(read('https://hms.example.no/verne/')).toBe('https://hms.example.no/verne');
    expect(read('http://127.0.0.1:3978')).toBe('http://127.0.0.1:3978');
    for (const address of [
      'http://verne.example.no',
      'verne.example.no',
      'https://a:b@verne.example.no',
      'https://verne.example.no/?x=1',
      'https://verne.example.no/#x',
      'ftp://127.0.0.1',
      'soon',
    ])
      expect(problemsOf({ VERNE_PUBLIC_URL: address })).toEqual(['VERNE_PUBLIC_URL']);
  });

  it('the local page never opens to other machines', () => {
    expect(problemsOf({ VERNE_HOST: '0.0.0.0' })).toEqual(['VERNE_HOST']);
    expect(problemsOf({ ...slack, VERNE_HOST: '0.0.0.0' })).toEqual([]);
    expect(problemsOf({ ...slack, VERNE_HOST: '0.0.0.0', VERNE_LOCAL_PAGE: 'on' })).toEqual(['VERNE_HOST']);
  });

  it('tells all problems at once, by name', () => {
    expect(
      problemsOf({
        VERNE_PORT: 'many',
        VERNE_LOG_LEVEL: 'loud',
        SLACK_BOT_TOKEN: 'nope',
        SLACK_APP_TOKEN: 'xapp-1',
        TEAMS_APP_ID: 'x',
      }),
    ).toEqual([
      'SLACK_BOT_TOKEN',
      'SLACK_SIGNING_SECRET',
      'SLACK_TEAM_ID',
      'TEAMS_APP_ID',
      'TEAMS_TENANT_ID',
      'VERNE_LOG_LEVEL',
      'VERNE_PORT',
    ]);
  });

  it.each(Object.keys(slack))('Slack without %s is refused', (name) => {
    const { [name as keyof typeof slack]: _, ...rest } = slack;
    expect(problemsOf(rest)).toContain(name);
    expect(problemsOf({ ...slack, [name]: '   ' })).toContain(name);
  });

  it('Teams without a way to prove itself is refused', () => {
    const { TEAMS_APP_PASSWORD, ...rest } = teams;
    expect(problemsOf(rest)).toEqual(['TEAMS_APP_PASSWORD']);
    expect(problemsOf({ ...rest, TEAMS_MANAGED_IDENTITY: teams.TEAMS_APP_ID })).toEqual([]);
  });

  it('a placeholder is no secret', () => {
    expect(problemsOf({ ...slack, SLACK_SIGNING_SECRET: 'your-signing-secret-here' })).toEqual([
      'SLACK_SIGNING_SECRET',
    ]);
  });

  it('Teams stands open only for a client on this machine, and never with an app id', () => {
    expect(configOf({ TEAMS_UNAUTHENTICATED: 'yes', TEAMS_TENANT_ID: 't' }).teams).toMatchObject({
      unauthenticated: true,
    });
    expect(problemsOf({ ...teams, TEAMS_UNAUTHENTICATED: 'yes' })).toEqual(['TEAMS_UNAUTHENTICATED']);
    expect(
      problemsOf({ TEAMS_UNAUTHENTICATED: 'yes', TEAMS_TENANT_ID: 't', VERNE_HOST: '0.0.0.0' }),
    ).toContain('TEAMS_UNAUTHENTICATED');
  });

  it('cannot be changed after the start', () => {
    expect(Object.isFrozen(configOf({}))).toBe(true);
  });

  it('are all explained in .env.example, and nothing else is', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^#?\s?([A-Z]+_[A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...settingNames].sort());
  });
});
