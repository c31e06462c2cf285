import type { webApi } from '@slack/bolt';
import type { Log } from '../../app/ports.ts';
import { isPassing } from './deliveryError.ts';
import { codeOf } from './problems.ts';
import { SlackSettingsError } from './settings.ts';

/** Who the bot is in the workspace. */
export interface BotIdentity {
  readonly botId: string;
  readonly botUserId: string;
}

/** Waits between attempts, in milliseconds: doubled from the first to the longest. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** Who the bot is in its workspace: asked of Slack once, not at every event. */
export class SlackIdentity {
  readonly #client: webApi.WebClient;
  readonly #teamId: string;
  readonly #log: Log;
  #known: BotIdentity | null = null;
  #isInstalled = true;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(client: webApi.WebClient, teamId: string, log: Log) {
    this.#client = client;
    this.#teamId = teamId;
    this.#log = log;
  }

  get known(): BotIdentity | null {
    return this.#known;
  }

  get isUsable(): boolean {
    return this.#known !== null && this.#isInstalled;
  }

  /** The app was taken out of the workspace. A new installation brings a new token, and with it a restart. */
  lost(): void {
    this.#isInstalled = false;
    this.#log.error('slack.uninstalled');
  }

  /**
   * Asks Slack. When Slack cannot be reached, the asking goes on in the background. Throws `SlackSettingsError` when the
   * token is refused or belongs to another workspace.
   */
  async find(): Promise<void> {
    try {
      await this.#ask();
    } catch (error) {
      if (error instanceof SlackSettingsError) throw error;
      this.#askLater(FIRST_WAIT, error);
    }
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    const answer = await this.#client.auth.test().catch((error: unknown) => {
      if (isPassing(error)) throw error;
      throw new SlackSettingsError('slack-bot-token-refused', codeOf(error));
    });
    if (answer.team_id !== this.#teamId) throw new SlackSettingsError('slack-team-is-another');
    this.#known = { botId: answer.bot_id ?? '', botUserId: answer.user_id ?? '' };
    this.#log.info('slack.ready');
  }

  #askLater(wait: number, error: unknown): void {
    this.#log.warn('slack.unreachable', { reason: codeOf(error) });
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => {
      this.#ask().catch((next: unknown) => {
        if (next instanceof SlackSettingsError) this.#log.error('slack.not-started', { reason: next.code });
        else this.#askLater(Math.min(wait * 2, LONGEST_WAIT), next);
      });
    }, wait);
  }
}
