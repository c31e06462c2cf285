import type { webApi } from '@slack/bolt';
import type { Log, Verne } from '../../app/ports.ts';
import { codeOf } from './problems.ts';
import type { SlackViews } from './views.ts';
import type { Background } from './waiting.ts';

const AT_MOST = 2_000;

interface HomeDeps {
  readonly teamId: string;
  readonly verne: Verne;
  readonly views: SlackViews;
  readonly client: webApi.WebClient;
  readonly background: Background;
  readonly log: Log;
}

/** The start pages of those who have opened theirs since this process began. */
export class HomePages {
  readonly #deps: HomeDeps;
  /** Slack's hash of the page as it stands, by user; null when it is not known. */
  readonly #hashes = new Map<string, string | null>();
  /** Whose page is being published, and whether it has to be once more. */
  readonly #publishing = new Map<string, boolean>();

  constructor(deps: HomeDeps) {
    this.#deps = deps;
  }

  /** The person looks at the page now. */
  opened(user: string, hash: string | null): void {
    const [oldest] = this.#hashes.keys();
    if (this.#hashes.size >= AT_MOST && oldest !== undefined) this.#hashes.delete(oldest);
    this.#hashes.set(user, hash);
    this.refresh(user);
  }

  /** Brings the page up to date when the person has it; several requests in a row become one. */
  refresh(user: string): void {
    if (!this.#hashes.has(user)) return;
    if (this.#publishing.has(user)) {
      this.#publishing.set(user, true);
      return;
    }
    this.#publishing.set(user, false);
    this.#deps.background.run('home', () => this.#publishUntilCurrent(user));
  }

  async #publishUntilCurrent(user: string): Promise<void> {
    try {
      do {
        this.#publishing.set(user, false);
        await this.#publish(user);
      } while (this.#publishing.get(user));
    } finally {
      this.#publishing.delete(user);
    }
  }

  async #publish(user: string): Promise<void> {
    const { verne, views, client, teamId } = this.#deps;
    const page = await verne.home({ platform: 'slack', tenant: teamId, user });
    if (page === null) return;
    const hash = this.#hashes.get(user) ?? null;
    const view = views.home(page.message, page.language);
    try {
      const answer = await client.views.publish({ user_id: user, view, ...(hash === null ? {} : { hash }) });
      this.#hashes.set(user, answer.view?.hash ?? null);
    } catch (error) {
      this.#hashes.set(user, null);
      if (codeOf(error) !== 'hash_conflict') throw error;
      this.#publishing.set(user, true);
    }
  }
}
