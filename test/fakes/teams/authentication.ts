import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { TeamsAuthenticationSettings } from '../../../src/channels/teams/auth.ts';
import { channelIssuer } from './issuer.ts';
import { jsonOrText, textAt } from './json.ts';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** Signs outgoing calls with a token of the fake's token endpoint, asked for once and kept. */
class LocalCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  readonly #password: string;
  readonly #tokenUrl: string;
  #token: Promise<string> | null = null;

  constructor(appId: string, password: string, tokenUrl: string) {
    super();
    this.#appId = appId;
    this.#password = password;
    this.#tokenUrl = tokenUrl;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.#appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<Credentials> {
    const credentials: Credentials = {
      signRequest: async (request) => {
        this.#token ??= this.#requested();
        request.headers.set('authorization', `Bearer ${await this.#token}`);
        return request;
      },
    };
    return Promise.resolve(credentials);
  }

  async #requested(): Promise<string> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.#appId,
      client_secret: this.#password,
      scope: `${channelIssuer}/.default`,
    });
    const response = await fetch(this.#tokenUrl, { method: 'POST', body });
    const token = textAt(jsonOrText(await response.text()), 'access_token');
    if (token === null) throw new Error(`no token: ${response.status}`);
    return token;
  }
}

/** The settings with which the app trusts the fake, and nothing else, as Microsoft. */
export function localAuthentication(fake: {
  readonly appId: string;
  readonly tenantId: string;
  readonly password: string;
  readonly openIdMetadataUrl: string;
  readonly tokenUrl: string;
}): TeamsAuthenticationSettings {
  return {
    appId: fake.appId,
    tenantId: fake.tenantId,
    credential: { kind: 'password', password: fake.password },
    tokenService: {
      issuer: channelIssuer,
      openIdMetadataUrl: fake.openIdMetadataUrl,
      loginUrl: fake.tokenUrl,
      credentials: new LocalCredentials(fake.appId, fake.password, fake.tokenUrl),
    },
  };
}
