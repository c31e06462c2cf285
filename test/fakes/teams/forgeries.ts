import { channelIssuer } from './issuer.ts';
import { type JsonObject, objectAt } from './json.ts';
import type { FakeTeams } from './server.ts';

/** The claims of a true token for a bot, as Teams makes them: an hour long, bound to the service address. */
export function claimsOf(fake: FakeTeams): JsonObject {
  const second = Math.floor(Date.now() / 1000);
  return {
    serviceurl: fake.serviceUrl,
    nbf: second - 60,
    exp: second + 3600,
    iss: channelIssuer,
    aud: fake.appId,
  };
}

type Forgery = { readonly authorization: string | null; readonly activity: JsonObject };
type Forge = (fake: FakeTeams, activity: JsonObject) => Forgery;

const bearer = (token: string) => `Bearer ${token}`;
const signed = (fake: FakeTeams, changes: JsonObject = {}) =>
  bearer(fake.issuer.sign({ ...claimsOf(fake), ...changes }));
const foreignTenantId = '0f0f0f0f-1111-4222-8333-444444444444';
const foreignServiceUrl = 'https://smba.trafficmanager.example/emea/';

/** Every way to come to the messaging endpoint that must be turned away before any of the bot's logic runs. */
export const forgeries = {
  'no token': (_, activity) => ({ authorization: null, activity }),
  'empty bearer': (_, activity) => ({ authorization: 'Bearer ', activity }),
  'not a token': (_, activity) => ({ authorization: 'Bearer abc.def.ghi', activity }),
  'other scheme': (fake, activity) => ({
    authorization: signed(fake).replace('Bearer', 'Basic'),
    activity,
  }),
  'wrong audience': (fake, activity) => ({
    authorization: signed(fake, { aud: '00000000-0000-4000-8000-000000000000' }),
    activity,
  }),
  'wrong issuer': (fake, activity) => ({
    authorization: signed(fake, { iss: 'https://issuer.example' }),
    activity,
  }),
  'wrong key': (fake, activity) => ({
    authorization: bearer(fake.issuer.sign(claimsOf(fake), { key: fake.issuer.strangerKey() })),
    activity,
  }),
  'unknown key id': (fake, activity) => ({
    authorization: bearer(
      fake.issuer.sign(claimsOf(fake), { key: fake.issuer.strangerKey(), keyId: 'stranger' }),
    ),
    activity,
  }),
  'expired token': (fake, activity) => ({
    authorization: signed(fake, { nbf: 1_600_000_000, exp: 1_600_003_600 }),
    activity,
  }),
  'algorithm none': (fake, activity) => ({
    authorization: bearer(fake.issuer.sign(claimsOf(fake), { algorithm: 'none' })),
    activity,
  }),
  'public key as secret': (fake, activity) => ({
    authorization: bearer(fake.issuer.sign(claimsOf(fake), { algorithm: 'HS256' })),
    activity,
  }),
  'wrong service address': (fake, activity) => ({
    authorization: signed(fake, { serviceurl: foreignServiceUrl }),
    activity,
  }),
  'service address of another in the activity': (fake, activity) => ({
    authorization: signed(fake),
    activity: { ...activity, serviceUrl: foreignServiceUrl },
  }),
  'no service address': (fake, activity) => ({
    authorization: signed(fake),
    activity: { ...activity, serviceUrl: '' },
  }),
  'foreign tenant in channelData': (fake, activity) => ({
    authorization: signed(fake),
    activity: {
      ...activity,
      channelData: { ...objectAt(activity, 'channelData'), tenant: { id: foreignTenantId } },
    },
  }),
  'foreign tenant in conversation': (fake, activity) => ({
    authorization: signed(fake),
    activity: {
      ...activity,
      conversation: { ...objectAt(activity, 'conversation'), tenantId: foreignTenantId },
    },
  }),
  'no tenant': (fake, activity) => ({
    authorization: signed(fake),
    activity: {
      ...activity,
      conversation: { ...objectAt(activity, 'conversation'), tenantId: undefined },
      channelData: {},
    },
  }),
  'another channel': (fake, activity) => ({
    authorization: signed(fake),
    activity: { ...activity, channelId: 'emulator' },
  }),
  'channel of the Azure App Service': (fake, activity) => ({
    authorization: signed(fake),
    activity: { ...activity, channelId: 'AseChannel' },
  }),
  'token of a skill': (fake, activity) => ({
    authorization: signed(fake, { ver: '2.0', azp: '11111111-0000-4000-8000-000000000000' }),
    activity,
  }),
} as const satisfies Readonly<Record<string, Forge>>;

export type ForgeryKind = keyof typeof forgeries;

/** The names of all forgeries, to try one by one. */
export const forgeryKinds: readonly ForgeryKind[] = Object.keys(forgeries).filter(
  (name): name is ForgeryKind => name in forgeries,
);

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const execute = (data: string) =>
  `{"action":{"type":"Action.Execute","verb":"forged","data":${data}},"trigger":"manual"}`;

/** JSON texts that may stand as the value of an invoke, and that no honest client sends. */
export const malformedValues = {
  'text value': '"forged"',
  'number value': '7',
  'null value': 'null',
  'list value': '[]',
  'empty object': '{}',
  'no action object': '{"trigger":"manual"}',
  'action is text': '{"action":"forged","trigger":"manual"}',
  'action without verb': '{"action":{"type":"Action.Execute","data":{}},"trigger":"manual"}',
  'verb is a number': '{"action":{"type":"Action.Execute","verb":7,"data":{}},"trigger":"manual"}',
  'data is text': execute('"forged"'),
  'deep nesting': execute(nested(2_000)),
  'prototype keys': execute(
    '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"id":"__proto__"}',
  ),
  'very long text': execute(JSON.stringify({ id: 'x'.repeat(200_000) })),
} as const satisfies Readonly<Record<string, string>>;

export type MalformedKind = keyof typeof malformedValues;

/** The names of all malformed values, to try one by one. */
export const malformedKinds: readonly MalformedKind[] = Object.keys(malformedValues).filter(
  (name): name is MalformedKind => name in malformedValues,
);
