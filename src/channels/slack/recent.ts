import type { Clock } from '../../app/ports.ts';

/** How long what was done is remembered, in milliseconds: longer than Slack's signatures are good for, both ways. */
const KEPT_FOR = 15 * 60_000;
/** A result may hold a whole form, so many of them would be much memory. */
const AT_MOST = 1_000;

/** Work on one event: the first to ask for it does it (`isFirst`), a repetition gets the same result. */
export interface Joined<T> {
  readonly work: Promise<T>;
  readonly isFirst: boolean;
}

/**
 * What this process has lately begun, by event key, so that a repetition of a request joins the first instead of showing
 * things twice. It only spares work: that nothing is done twice is the core's promise, across restarts and processes.
 */
export class RecentWork<T> {
  readonly #clock: Clock;
  readonly #isFinal: (result: T) => boolean;
  readonly #begun = new Map<string, { readonly at: number; readonly work: Promise<T> }>();

  /** `isFinal` tells which results stand; others may be tried again under the same key at once. */
  constructor(clock: Clock, isFinal: (result: T) => boolean) {
    this.#clock = clock;
    this.#isFinal = isFinal;
  }

  /** Begins `make` or joins it. With `keep: false` it is forgotten as soon as it is finished. */
  join(key: string, make: () => Promise<T>, keep = true): Joined<T> {
    const now = Date.parse(this.#clock.now());
    this.#forgetOld(now);
    const known = this.#begun.get(key);
    if (known) return { work: known.work, isFirst: false };
    const forget = () => void this.#begun.delete(key);
    const work = make();
    this.#begun.set(key, { at: now, work });
    work.then((result) => {
      if (!keep || !this.#isFinal(result)) forget();
    }, forget);
    return { work, isFirst: true };
  }

  #forgetOld(now: number): void {
    for (const [key, { at }] of this.#begun) {
      if (now - at < KEPT_FOR && this.#begun.size <= AT_MOST) return;
      this.#begun.delete(key);
    }
  }
}
