import { createHash, randomUUID } from 'node:crypto';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { teamsIds } from '../fakes/teams/ids.ts';
import { channelIssuer, createIssuer } from '../fakes/teams/issuer.ts';
import type { Ask } from './closedLoop.ts';
import { startStub } from './stub.ts';

const appId = 'c0ffee00-0000-4000-8000-00000000000b';
const tenantId = 'dddddddd-0000-4000-8000-00000000000b';
const password = 'bench-secret';

const people = sample.people.map(({ id, name, email }) => ({ aadObjectId: objectIdOf(id), name, email }));

/** A connector that says yes, with the token service that both sides trust. */
export async function startTeamsStub() {
  const issuer = createIssuer({ appId, password });
  let origin = '';
  let messages = 0;
  const stub = await startStub((path, body) => {
    if (path === issuer.openIdPath) return issuer.openIdConfiguration(origin);
    if (path === issuer.keysPath) return issuer.keys();
    if (path === issuer.tokenPath) return issuer.grant(new URLSearchParams(body));
    const member = /\/members\/(.+)$/.exec(path)?.[1];
    if (member !== undefined) return memberOf(decodeURIComponent(member));
    messages += 1;
    return { id: `m${messages}` };
  });
  origin = stub.url;
  const serviceUrl = `${stub.url}/teams/`;
  const second = Math.floor(Date.now() / 1000);
  const token = issuer.sign({
    serviceurl: serviceUrl,
    nbf: second - 60,
    exp: second + 3_600,
    iss: channelIssuer,
    aud: appId,
  });
  return {
    ...stub,
    serviceUrl,
    token,
    settings: JSON.stringify({
      appId,
      tenantId,
      password,
      openIdMetadataUrl: `${origin}${issuer.openIdPath}`,
      tokenUrl: `${origin}${issuer.tokenPath}`,
    }),
  };
}

/** A message in the private chat. */
export function messageTurn({ serviceUrl, token }: { serviceUrl: string; token: string }, text: string) {
  return async (ask: Ask, person: number): Promise<void> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    await ask({ headers, body: JSON.stringify(messageOf(person, serviceUrl, text)) });
  };
}

function messageOf(n: number, serviceUrl: string, text: string): object {
  const { aadObjectId, name } = people[n % people.length] ?? { aadObjectId: '', name: '' };
  const at = new Date().toISOString();
  return {
    type: 'message',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    timestamp: at,
    localTimestamp: at,
    locale: 'nb-NO',
    textFormat: 'plain',
    text,
    from: { id: teamsIds.user(appId, aadObjectId), name, aadObjectId },
    recipient: { id: teamsIds.bot(appId), name: 'Verne' },
    conversation: {
      conversationType: 'personal',
      tenantId,
      id: teamsIds.personal(appId, aadObjectId),
    },
    channelData: { tenant: { id: tenantId } },
    entities: [{ type: 'clientInfo', locale: 'nb-NO', country: 'NO', platform: 'Web' }],
  };
}

function memberOf(id: string): object {
  const found = people.find(({ aadObjectId }) => teamsIds.user(appId, aadObjectId) === id);
  return { id, name: found?.name ?? '', email: found?.email ?? null };
}

function objectIdOf(person: string): string {
  const hex = createHash('sha256').update(person).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
