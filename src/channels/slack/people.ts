import type { webApi } from '@slack/bolt';
import type { Clock, Log, Profile } from '../../app/ports.ts';
import { type Language, languageOf } from '../../domain/language.ts';
import { deliveryError, isPassing } from './deliveryError.ts';
import { codeOf } from './problems.ts';
import { within } from './waiting.ts';

/** How long what Slack said of a person is believed, and how long an event waits for it, in milliseconds. */
const BELIEVED_FOR = 60 * 60_000;
const LOCALE_WAIT = 600;
const AT_MOST = 5_000;

interface Known {
  readonly profile: Profile;
  readonly locale: Language | null;
}

/** What Slack knows of the people of the workspace. Nothing of it is kept beyond this process. */
export class SlackPeople {
  readonly #client: webApi.WebClient;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #asked = new Map<string, { readonly at: number; readonly known: Promise<Known> }>();
  readonly #spoken = new Map<string, Language>();

  constructor(client: webApi.WebClient, clock: Clock, log: Log) {
    this.#client = client;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * Name and e-mail; the e-mail is null when the app may not read it. Rejects when Slack cannot answer now, so that
   * nobody is taken for a stranger because of it.
   */
  async profile(user: string, nameInEvent: string | null): Promise<Profile> {
    const { profile } = await this.#ask(user);
    return profile.name === '' ? { ...profile, name: nameInEvent ?? user } : profile;
  }

  /** The language of the person's Slack; null when Slack does not say soon. */
  async locale(user: string): Promise<Language | null> {
    const known = await within(
      LOCALE_WAIT,
      this.#ask(user).catch(() => null),
    );
    return known?.locale ?? null;
  }

  /** The person's name for showing it in a text; null when Slack does not say soon. */
  async name(user: string): Promise<string | null> {
    const known = await within(
      LOCALE_WAIT,
      this.#ask(user).catch(() => null),
    );
    return known?.profile.name || null;
  }

  /** Remembers the language in which the core answered the person. */
  heardIn(user: string, language: Language): void {
    if (this.#spoken.size >= AT_MOST) this.#spoken.clear();
    this.#spoken.set(user, language);
  }

  /** The language to say something in when the core is silent; null when none is known. */
  languageOf(user: string): Language | null {
    return this.#spoken.get(user) ?? null;
  }

  #ask(user: string): Promise<Known> {
    const now = Date.parse(this.#clock.now());
    const earlier = this.#asked.get(user);
    if (earlier && now - earlier.at < BELIEVED_FOR) return earlier.known;
    if (this.#asked.size >= AT_MOST) this.#asked.clear();
    const known = this.#lookUp(user);
    this.#asked.set(user, { at: now, known });
    known.catch(() => this.#asked.delete(user));
    return known;
  }

  async #lookUp(user: string): Promise<Known> {
    try {
      const answer = await this.#client.users.info({ user, include_locale: true });
      const found = answer.user;
      const name = found?.profile?.real_name || found?.real_name || found?.name || '';
      const locale = languageOf(found?.locale);
      if (locale !== null && !this.#spoken.has(user)) this.heardIn(user, locale);
      return { profile: { name, email: found?.profile?.email || null }, locale };
    } catch (error) {
      if (isPassing(error)) throw deliveryError(error);
      this.#log.warn('slack.profile-refused', { reason: codeOf(error) });
      return { profile: { name: '', email: null }, locale: null };
    }
  }
}
