import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  ClaimsIdentity,
} from 'botframework-connector';
import { type TeamsAuthenticationSettings, teamsAuthentication } from './auth.ts';

/** Who the bot is, and whom it listens to. */
export type TeamsSettings = {
  /** Where messages go for which no service address was ever learnt. */
  readonly serviceUrl: string;
} & (
  | ({ readonly unauthenticated: false } & Omit<TeamsAuthenticationSettings, 'connector' | 'onRefused'>)
  /** For a test client on this machine only: anybody who reaches the port is believed. */
  | { readonly unauthenticated: true; readonly tenantId: string }
);

export interface Identity {
  readonly authentication: BotFrameworkAuthentication;
  readonly botId: string;
  /** The authorization header of outgoing calls; null when there is none. */
  readonly authorization: () => Promise<string | null>;
}

/** @throws TeamsSettingsError when the endpoint would stand open. */
export function identityOf(settings: TeamsSettings, onRefused: (refusal: string) => void): Identity {
  if (settings.unauthenticated) {
    const authentication = new ConfigurationBotFrameworkAuthentication({});
    return { authentication, botId: '28:verne', authorization: () => Promise.resolve(null) };
  }
  const authentication = teamsAuthentication({ ...settings, onRefused });
  const { appId, serviceUrl } = settings;
  return { authentication, botId: `28:${appId}`, authorization: signInOf(authentication, appId, serviceUrl) };
}

/** Keeps one set of credentials, because they keep the token. */
function signInOf(authentication: BotFrameworkAuthentication, appId: string, serviceUrl: string) {
  const claims = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: appId }]);
  let client: ReturnType<typeof connect> | null = null;
  const connect = () => authentication.createConnectorFactory(claims).create(serviceUrl);
  return async () => {
    client ??= connect();
    const headers = new Headers();
    // The credentials set one header and look at nothing else of the request.
    await (await client).credentials.signRequest(Object.assign(Object.create(null), { headers }));
    return headers.get('authorization');
  };
}
