import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  BotFrameworkAuthentication,
  CertificateServiceClientCredentialsFactory,
  type ClaimsIdentity,
  type ConnectorClientOptions,
  type ConnectorFactory,
  FederatedServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { z } from 'zod';

/** How the bot proves to Microsoft that it is the app. A federated credential leaves no secret to keep. */
export type TeamsCredential =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
  | { readonly kind: 'federated'; readonly managedIdentityClientId: string };

/**
 * A stand-in for Microsoft's token service, for tests and local trials. `credentials` replaces the sign-in
 * of outgoing calls, because the Microsoft library signs in over https only.
 */
export type TokenService = {
  readonly issuer: string;
  readonly openIdMetadataUrl: string;
  readonly loginUrl: string;
  readonly credentials: ServiceClientCredentialsFactory;
};

/** Why a call to the messaging endpoint was turned away. */
export type TeamsRefusal =
  | 'token-missing'
  | 'token-refused'
  | 'issuer-foreign'
  | 'activity-malformed'
  | 'channel-foreign'
  | 'tenant-foreign'
  | 'streaming-not-offered';

export type TeamsAuthenticationSettings = {
  /** Entra application id of the bot, a GUID. */
  readonly appId: string;
  /** The one Entra tenant that is served. */
  readonly tenantId: string;
  readonly credential: TeamsCredential;
  /** Absent: the public cloud. */
  readonly tokenService?: TokenService;
  /** Retry and proxy options of the outgoing client. */
  readonly connector?: ConnectorClientOptions;
  /** Told of each refused call, for the log; the caller hears only "unauthorized". */
  readonly onRefused?: (refusal: TeamsRefusal) => void;
};

/** The settings cannot protect the endpoint. An empty app id would switch the check off in botbuilder. */
export class TeamsSettingsError extends Error {
  readonly code: 'teams-app-id-missing' | 'teams-tenant-id-missing';

  constructor(code: TeamsSettingsError['code']) {
    super(code);
    this.name = 'TeamsSettingsError';
    this.code = code;
  }
}

/** The signing keys could not be fetched: nothing was decided about the caller, who may try again. */
export class TeamsKeysUnavailableError extends Error {
  readonly code = 'teams-keys-unavailable';

  constructor(cause: unknown) {
    super('teams-keys-unavailable', { cause });
    this.name = 'TeamsKeysUnavailableError';
  }
}

/**
 * The check that CloudAdapter makes on each incoming call, and the sign-in of each outgoing one.
 *
 * An incoming call passes when its bearer token is signed by a published key that is endorsed for Teams, comes from
 * the Bot Framework, is in time, names this app and the activity's own service address, and when the activity is from
 * Teams and from the one tenant that is served. Everything else becomes an `AuthenticationError` whose only word is
 * "unauthorized" (CloudAdapter answers 401); unreachable keys become `TeamsKeysUnavailableError`.
 *
 * Tokens of the Emulator, of skills and of the Azure App Service channel, which botbuilder would accept, are refused.
 *
 * @throws TeamsSettingsError when the app id or the tenant id is missing.
 */
export function teamsAuthentication(settings: TeamsAuthenticationSettings): BotFrameworkAuthentication {
  if (settings.appId.trim() === '') throw new TeamsSettingsError('teams-app-id-missing');
  if (settings.tenantId.trim() === '') throw new TeamsSettingsError('teams-tenant-id-missing');
  return new SingleTenantAuthentication(settings);
}

const envelope = z.object({
  channelId: z.string(),
  serviceUrl: z.string().min(1),
  conversation: z.object({ id: z.string().min(1), tenantId: z.string().nullish() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).nullish() }).nullish(),
});

class SingleTenantAuthentication extends BotFrameworkAuthentication {
  readonly #settings: TeamsAuthenticationSettings;
  readonly #issuer: string;
  readonly #inner: BotFrameworkAuthentication;

  constructor(settings: TeamsAuthenticationSettings) {
    super();
    this.#settings = settings;
    this.#issuer = settings.tokenService?.issuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer;
    this.#inner = botFrameworkOf(settings);
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    if (authorization.trim() === '') throw this.#refused('token-missing');
    const shape = envelope.safeParse(activity);
    if (!shape.success) throw this.#refused('activity-malformed');
    if (shape.data.channelId !== 'msteams') throw this.#refused('channel-foreign');
    const result = await this.#verified(activity, authorization);
    if (result.claimsIdentity.getClaimValue('iss') !== this.#issuer) throw this.#refused('issuer-foreign');
    if (!isFromTenant(shape.data, this.#settings.tenantId)) throw this.#refused('tenant-foreign');
    return result;
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(this.#refused('streaming-not-offered'));
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#inner.createConnectorFactory(identity);
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return this.#inner.createUserTokenClient(identity);
  }

  async #verified(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    try {
      return await this.#inner.authenticateRequest(activity, authorization);
    } catch (error) {
      if (isOutage(error)) throw new TeamsKeysUnavailableError(error);
      // A bad signature reaches us as a plain error, which CloudAdapter would answer with 500 and its text.
      throw this.#refused('token-refused');
    }
  }

  #refused(refusal: TeamsRefusal): AuthenticationError {
    this.#settings.onRefused?.(refusal);
    return new AuthenticationError('unauthorized', 401);
  }
}

/** Teams leaves out one of the two tenant fields on some activities, never both. */
function isFromTenant(activity: z.infer<typeof envelope>, tenantId: string): boolean {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (id) => id !== undefined && id !== null,
  );
  return named.length > 0 && named.every((id) => id.toLowerCase() === tenantId.toLowerCase());
}

function isOutage(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode >= 500;
  return error instanceof Error && error.name === 'FetchError';
}

function botFrameworkOf(settings: TeamsAuthenticationSettings): BotFrameworkAuthentication {
  const { appId, tenantId, tokenService } = settings;
  const app = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, MicrosoftAppType: 'SingleTenant' };
  return new ConfigurationBotFrameworkAuthentication(
    tokenService === undefined ? app : { ...app, ...cloudOf(tokenService) },
    tokenService?.credentials ?? credentialsOf(settings),
    { requiredEndorsements: ['msteams'] },
    undefined,
    settings.connector,
  );
}

/** botbuilder takes all of these or none: one given alone leaves the others empty. */
function cloudOf(service: TokenService) {
  return {
    ValidateAuthority: false,
    ToChannelFromBotLoginUrl: service.loginUrl,
    ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: service.issuer,
    ToBotFromChannelOpenIdMetadataUrl: service.openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: service.openIdMetadataUrl,
    OAuthUrl: service.loginUrl,
    CallerId: '',
  };
}

function credentialsOf(settings: TeamsAuthenticationSettings): ServiceClientCredentialsFactory {
  const { appId, tenantId, credential } = settings;
  switch (credential.kind) {
    case 'password':
      return new PasswordServiceClientCredentialFactory(appId, credential.password, tenantId);
    case 'certificate':
      return new CertificateServiceClientCredentialsFactory(
        appId,
        credential.thumbprint,
        credential.privateKey,
        tenantId,
      );
    case 'federated':
      return new FederatedServiceClientCredentialsFactory(
        appId,
        credential.managedIdentityClientId,
        tenantId,
      );
  }
}
