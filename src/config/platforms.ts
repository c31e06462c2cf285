import type { SlackSettings } from '../channels/slack/settings.ts';
import type { TeamsCredential } from '../channels/teams/auth.ts';
import type { Settings } from './shape.ts';

/** Teams, as far as the environment tells. */
export interface TeamsConfig {
  readonly appId: string;
  readonly tenantId: string;
  readonly credential: TeamsCredential;
  readonly serviceUrl: string;
}

/** Teams without any sign-in, to try it out on this machine. */
export interface UnauthenticatedTeams {
  readonly unauthenticated: true;
  readonly tenantId: string;
  readonly serviceUrl: string;
}

/** Slack, when all of it is set; else null. */
export function slackOf(read: Settings): SlackSettings | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_TEAM_ID: teamId } = read;
  if (!botToken || !signingSecret || !teamId) return null;
  return {
    botToken,
    signingSecret,
    teamId,
    appToken: read.SLACK_APP_TOKEN ?? null,
    apiUrl: read.SLACK_API_URL ?? null,
  };
}

/** Teams, when all of it is set; else null. */
export function teamsOf(read: Settings): TeamsConfig | UnauthenticatedTeams | null {
  const { TEAMS_APP_ID: appId, TEAMS_TENANT_ID: tenantId, TEAMS_SERVICE_URL: serviceUrl } = read;
  if (!tenantId) return null;
  if (read.TEAMS_UNAUTHENTICATED === 'yes') return { unauthenticated: true, tenantId, serviceUrl };
  const credential = credentialOf(read);
  return appId && credential ? { appId, tenantId, serviceUrl, credential } : null;
}

/** How the bot signs in to Teams: the safest way that is set; null when none is. */
export function credentialOf(read: Settings): TeamsCredential | null {
  if (read.TEAMS_MANAGED_IDENTITY)
    return { kind: 'federated', managedIdentityClientId: read.TEAMS_MANAGED_IDENTITY };
  if (read.TEAMS_CERTIFICATE_THUMBPRINT && read.TEAMS_CERTIFICATE_KEY) {
    const { TEAMS_CERTIFICATE_THUMBPRINT: thumbprint, TEAMS_CERTIFICATE_KEY: privateKey } = read;
    return { kind: 'certificate', thumbprint, privateKey };
  }
  return read.TEAMS_APP_PASSWORD ? { kind: 'password', password: read.TEAMS_APP_PASSWORD } : null;
}
