import { createHash } from 'node:crypto';
import type { Command } from '../../app/commands.ts';
import type { AccountKey, Clock, Here, Log, Verne } from '../../app/ports.ts';
import { StoreError } from '../../app/store.ts';
import type { SlackRoute } from './delivery.ts';
import type { SlackPeople } from './people.ts';
import { codeOf, IntakeError } from './problems.ts';
import { RecentWork } from './recent.ts';
import type { Outcome, Surface } from './surfaces.ts';
import { type Background, within } from './waiting.ts';

/** How long Slack waits for us at most (it gives up after 3 s), and when a form that is not there yet is announced. */
const ANSWER_WITHIN = 2_500;
const PREPARE_AFTER = 1_000;

/** What somebody asked for, by whatever way. */
export interface Asked {
  /** The part of the event key after the workspace. */
  readonly key: string;
  readonly user: string;
  /** What the event calls the person; used when Slack tells nothing better. */
  readonly name: string | null;
  readonly route: SlackRoute | null;
  /** Where it was, when others listen there. */
  readonly here?: Here | null;
  /** Null when there is nothing that the core could do. */
  readonly command: () => Promise<Command | null>;
  /** True when a form is expected to open. */
  readonly opensForm?: boolean;
  /** False when the same request may mean something new once it has been answered. */
  readonly isUnique?: boolean;
}

export type Ack = (body?: unknown) => Promise<void>;

interface DeskDeps {
  readonly teamId: string;
  readonly verne: Verne;
  readonly clock: Clock;
  readonly log: Log;
  readonly people: SlackPeople;
  readonly background: Background;
  /** Hears of everybody for whom something was done. */
  readonly onHandled: (user: string) => void;
}

/** Takes what people ask for to the core, and its outcome back in the time that Slack gives. */
export class Desk {
  readonly #deps: DeskDeps;
  readonly #recent: RecentWork<Outcome>;

  constructor(deps: DeskDeps) {
    this.#deps = deps;
    this.#recent = new RecentWork(deps.clock, ({ kind }) => kind !== 'failed');
  }

  account(user: string): AccountKey {
    return { platform: 'slack', tenant: this.#deps.teamId, user };
  }

  /**
   * An event: resolves when what the person asked for is durable, and `show` follows by itself. Rejects with `IntakeError`
   * 'not-saved' when it is not durable in time; Slack's next attempt then joins the first or begins anew.
   */
  async event(asked: Asked, show: (outcome: Outcome) => Promise<void>): Promise<void> {
    const { work, isFirst } = this.#join(asked, () => ({ kind: 'done' }));
    if (isFirst)
      this.#deps.background.run('event', async () => {
        const outcome = await work;
        if (outcome.kind !== 'failed') await show(outcome);
      });
    const outcome = await within(ANSWER_WITHIN, work);
    if (outcome === null || outcome.kind === 'failed') throw new IntakeError('not-saved');
  }

  /** A command, a click, a form: answered in time, with the outcome or with the news that it is not there yet. */
  async interaction(asked: Asked, surface: Surface, ack: Ack): Promise<void> {
    const { work, isFirst } = this.#join(asked, () => this.#notUnderstood(asked.user));
    const timer = isFirst && asked.opensForm ? this.#announceLater(surface) : undefined;
    const inTime = await within(ANSWER_WITHIN, work);
    clearTimeout(timer);
    const first: Outcome = inTime ?? { kind: 'failed', word: 'slow', language: this.#language(asked.user) };
    const { body, isShown } = this.#answer(surface, first, asked.user);
    await ack(body);
    if (!isFirst) return;
    this.#deps.background.run('interaction', async () => {
      if (!isShown) await surface.show(first);
      if (inTime === null) await surface.show(await work);
    });
  }

  #join(asked: Asked, otherwise: () => Outcome) {
    const key = `slack:${this.#deps.teamId}:${asked.key}`;
    return this.#recent.join(key, () => this.#handle(key, asked, otherwise), asked.isUnique ?? true);
  }

  async #handle(event: string, asked: Asked, otherwise: () => Outcome): Promise<Outcome> {
    const { verne, people, log, onHandled } = this.#deps;
    try {
      const [command, locale] = await Promise.all([asked.command(), people.locale(asked.user)]);
      if (command === null) return otherwise();
      const reply = await verne.handle({
        event,
        account: this.account(asked.user),
        profile: () => people.profile(asked.user, asked.name),
        locale,
        route: asked.route === null ? null : { ...asked.route },
        here: asked.here ?? null,
        command,
      });
      if (reply.kind !== 'done') people.heardIn(asked.user, reply.language);
      onHandled(asked.user);
      return reply;
    } catch (error) {
      const details = { reason: codeOf(error) };
      if (error instanceof StoreError) log.warn('slack.not-saved', details);
      else log.error('slack.not-handled', details, error);
      return { kind: 'failed', word: 'not-saved', language: this.#language(asked.user) };
    }
  }

  /** A card that Slack refuses must not leave the person without an answer. */
  #answer(surface: Surface, outcome: Outcome, user: string): ReturnType<Surface['answer']> {
    try {
      return surface.answer(outcome);
    } catch (error) {
      this.#deps.log.error('slack.not-rendered', { reason: codeOf(error) }, error);
      return surface.answer({ kind: 'failed', word: 'not-shown', language: this.#language(user) });
    }
  }

  #announceLater(surface: Surface): NodeJS.Timeout {
    return setTimeout(() => {
      this.#deps.background.run('announcement', async () => surface.prepare?.());
    }, PREPARE_AFTER);
  }

  #language(user: string) {
    return this.#deps.people.languageOf(user);
  }

  #notUnderstood(user: string): Outcome {
    return {
      kind: 'tell',
      message: { type: 'notice', notice: 'refused', refusal: { code: 'not-understood' } },
      language: this.#language(user) ?? 'nb',
    };
  }
}

/** The same for the same values of the same modal, different for everything else. */
export function digestOf(values: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(values) ?? '')
    .digest('hex')
    .slice(0, 32);
}
