import type { Activity } from 'botbuilder';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type TeamsAuthenticationSettings,
  type TeamsCredential,
  type TeamsRefusal,
  teamsAuthentication,
} from '../../../src/channels/teams/auth.ts';
import { claimsOf, forgeries } from '../../fakes/teams/forgeries.ts';
import { type FakeTeams, type ForgeryKind, startFakeTeams } from '../../fakes/teams/index.ts';

const appId = 'c0ffee00-0000-4000-8000-000000000002';
const tenantId = 'DDDDDDDD-0000-4000-8000-000000000002';
let fake: FakeTeams | null = null;

afterEach(async () => {
  vi.restoreAllMocks();
  await fake?.close();
  fake = null;
});

/** Settings that trust a new fake, and the activity of a person in its tenant. */
async function trusting() {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const teams = await startFakeTeams({ appId, tenantId, people: [] });
  fake = teams;
  const refusals: TeamsRefusal[] = [];
  const settings: TeamsAuthenticationSettings = {
    ...teams.authentication,
    onRefused: (refusal) => refusals.push(refusal),
  };
  const activity: Partial<Activity> = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl,
    conversation: { id: 'a:1', tenantId, isGroup: false, conversationType: 'personal', name: '' },
    channelData: { tenant: { id: tenantId } },
  };
  const authentication = teamsAuthentication(settings);
  const authenticate = (sent: object, authorization: string) =>
    authentication.authenticateRequest(sent as Activity, authorization);
  return { teams, refusals, activity, authenticate, token: `Bearer ${teams.issuer.sign(claimsOf(teams))}` };
}

describe('the check of a call from Teams', () => {
  it('accepts a true token for an activity of the one tenant', async () => {
    const { activity, authenticate, token, refusals } = await trusting();
    const result = await authenticate(activity, token);
    expect(result.claimsIdentity.getClaimValue('aud')).toBe(appId);
    expect(refusals).toEqual([]);
  });

  it('accepts a tenant that is named only once, in whatever letter case', async () => {
    const { activity, authenticate, token } = await trusting();
    const once = {
      ...activity,
      channelData: { tenant: { id: tenantId.toLowerCase() } },
      conversation: { id: 'a:1' },
    };
    await expect(authenticate(once, token)).resolves.toHaveProperty('connectorFactory');
  });

  it.each([
    ['no token', 'token-missing'],
    ['wrong key', 'token-refused'],
    ['algorithm none', 'token-refused'],
    ['wrong service address', 'token-refused'],
    ['no service address', 'activity-malformed'],
    ['another channel', 'channel-foreign'],
    ['foreign tenant in conversation', 'tenant-foreign'],
    ['no tenant', 'tenant-foreign'],
  ] as const satisfies readonly (readonly [ForgeryKind, TeamsRefusal])[])(
    'tells the log why it refused, and the caller nothing: %s',
    async (kind, reason) => {
      const { teams, activity, authenticate, refusals } = await trusting();
      const forged = forgeries[kind](teams, activity);
      const call = authenticate(forged.activity, forged.authorization ?? '');
      await expect(call).rejects.toMatchObject({ message: 'unauthorized', statusCode: 401 });
      expect(refusals).toEqual([reason]);
    },
  );

  it('decides nothing about the caller while the keys cannot be had', async () => {
    const { teams, activity, authenticate, token, refusals } = await trusting();
    await teams.close();
    await expect(authenticate(activity, token)).rejects.toMatchObject({ code: 'teams-keys-unavailable' });
    expect(refusals).toEqual([]);
  });
});

describe('the settings', () => {
  const settings = { appId, tenantId, credential: { kind: 'password', password: 'x' } } as const;

  it.each([
    [{ appId: ' ' }, 'teams-app-id-missing'],
    [{ tenantId: '' }, 'teams-tenant-id-missing'],
  ])('are refused when they would leave the endpoint open: %o', (change, code) => {
    expect(() => teamsAuthentication({ ...settings, ...change })).toThrow(expect.objectContaining({ code }));
  });

  it.each<TeamsCredential>([
    { kind: 'password', password: 'x' },
    { kind: 'certificate', thumbprint: 'AB', privateKey: 'key' },
    { kind: 'federated', managedIdentityClientId: 'c0ffee00-0000-4000-8000-000000000003' },
  ])('take the credential that the app has: $kind', async (credential) => {
    const authentication = teamsAuthentication({ ...settings, credential });
    await expect(authentication.authenticateStreamingRequest('Bearer x', 'msteams')).rejects.toMatchObject({
      statusCode: 401,
    });
  });
});
