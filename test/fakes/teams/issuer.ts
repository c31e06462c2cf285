import {
  createHmac,
  createPublicKey,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto';
import type { JsonObject } from './json.ts';

/** The issuer that Bot Framework tokens name. */
export const channelIssuer = 'https://api.botframework.com';

export type SigningChoice = {
  readonly algorithm?: 'RS256' | 'HS256' | 'none';
  /** Another key than the published one. */
  readonly key?: KeyObject;
  /** Another key id than the published one. */
  readonly keyId?: string;
};

/** A token service of its own: signs what Teams sends, and hands out and checks the tokens of what the bot sends. */
export type Issuer = {
  readonly openIdPath: string;
  readonly keysPath: string;
  readonly tokenPath: string;
  readonly openIdConfiguration: (origin: string) => JsonObject;
  readonly keys: () => JsonObject;
  readonly sign: (claims: JsonObject, choice?: SigningChoice) => string;
  /** An RSA key that is not published. */
  readonly strangerKey: () => KeyObject;
  /** A token for a bot that shows its id and secret, or null. */
  readonly grant: (form: URLSearchParams) => JsonObject | null;
  readonly accepts: (bearer: string | undefined) => boolean;
};

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** One RSA key for all issuers of a process, under another id in each: making one takes longer than most tests. */
let ownKeys: ReturnType<typeof rsaKeys> | null = null;
const rsaKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A new issuer, for one app. */
export function createIssuer(app: { readonly appId: string; readonly password: string }): Issuer {
  ownKeys ??= rsaKeys();
  const { privateKey, publicKey } = ownKeys;
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' });
  const root = `/issuer/${randomUUID()}`;
  const keyId = randomUUID();
  const granted = new Set<string>();
  return {
    openIdPath: `${root}/v1/.well-known/openidconfiguration`,
    keysPath: `${root}/v1/.well-known/keys`,
    tokenPath: `${root}/oauth2/v2.0/token`,
    openIdConfiguration: (origin) => ({
      issuer: channelIssuer,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${origin}${root}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    }),
    keys: () => ({
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, use: 'sig', endorsements: ['msteams'] }],
    }),
    sign: (claims, choice = {}) => {
      const header = { typ: 'JWT', alg: choice.algorithm ?? 'RS256', kid: choice.keyId ?? keyId };
      const content = `${encoded(header)}.${encoded(claims)}`;
      return `${content}.${signatureOf(content, choice, privateKey, publicPem)}`;
    },
    strangerKey: () => rsaKeys().privateKey,
    grant: (form) => {
      const isKnown = form.get('client_id') === app.appId && form.get('client_secret') === app.password;
      if (!isKnown || form.get('grant_type') !== 'client_credentials') return null;
      const token = randomUUID();
      granted.add(token);
      return { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token };
    },
    accepts: (bearer) =>
      bearer?.startsWith('Bearer ') === true && granted.has(bearer.slice('Bearer '.length)),
  };
}

function signatureOf(
  content: string,
  choice: SigningChoice,
  own: KeyObject,
  publicPem: string | Buffer,
): string {
  switch (choice.algorithm ?? 'RS256') {
    case 'none':
      return '';
    case 'HS256':
      return createHmac('sha256', publicPem).update(content).digest('base64url');
    case 'RS256':
      return createSign('RSA-SHA256')
        .update(content)
        .sign(choice.key ?? own, 'base64url');
  }
}
