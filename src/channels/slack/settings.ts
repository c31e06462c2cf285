/** How Verne is connected to one Slack workspace. */
export interface SlackSettings {
  /** The bot token, "xoxb-…". */
  readonly botToken: string;
  /** Proves that a request comes from Slack. Never empty: an empty one would let anybody in. */
  readonly signingSecret: string;
  /** The app-level token, "xapp-…": Slack is then reached over a socket, and no request is taken over HTTP. */
  readonly appToken: string | null;
  /** The one workspace that is served, "T…". */
  readonly teamId: string;
  /** Another address than Slack's own API, for tests and local trials. */
  readonly apiUrl: string | null;
}

/** Why the channel refuses to start. */
export type SlackSettingsProblem =
  | 'slack-bot-token-missing'
  | 'slack-signing-secret-missing'
  | 'slack-team-id-missing'
  | 'slack-bot-token-refused'
  | 'slack-app-token-refused'
  | 'slack-team-is-another';

/** The settings cannot work, and no retry would help. `detail` is Slack's own code, when it gave one. */
export class SlackSettingsError extends Error {
  readonly code: SlackSettingsProblem;

  constructor(code: SlackSettingsProblem, detail: string | null = null) {
    super(detail === null ? code : `${code}: ${detail}`);
    this.name = 'SlackSettingsError';
    this.code = code;
  }
}

/** Refuses settings that would leave the door open or lead nowhere. Throws `SlackSettingsError`. */
export function checkSettings(settings: SlackSettings): void {
  const needed = [
    [settings.botToken, 'slack-bot-token-missing'],
    [settings.signingSecret, 'slack-signing-secret-missing'],
    [settings.teamId, 'slack-team-id-missing'],
  ] as const;
  for (const [value, code] of needed) if (value.trim() === '') throw new SlackSettingsError(code);
}
