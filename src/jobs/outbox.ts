import { Dispatcher } from './dispatcher.ts';
import type { Post } from './post.ts';

/** Delivery in the background. */
export interface Outbox {
  /** Looks for work now. */
  wake(): void;
  /** Resolves when nothing that is due is left; for tests and for a stop. */
  idle(): Promise<void>;
  /** Finishes what it has begun. */
  stop(): Promise<void>;
}

interface OutboxOptions {
  /** How often it looks for work by itself, in milliseconds. */
  readonly every?: number;
  /** How many addressees are served at a time. */
  readonly workers?: number;
}

/**
 * Starts delivery. A message whose sending had no known end, because its answer was lost or the process ended, is looked
 * for on the platform and never sent again blindly. Messages to one addressee keep their order; one that must wait holds
 * back only those to the same addressee.
 */
export async function startOutbox(post: Post, options: OutboxOptions = {}): Promise<Outbox> {
  const { every = 1_000, workers = 8 } = options;
  const dispatcher = new Dispatcher(post, workers);
  const timer = setInterval(() => dispatcher.wake(), every);
  timer.unref();
  dispatcher.wake();
  return {
    wake: () => dispatcher.wake(),
    idle: () => dispatcher.idle(),
    stop: () => {
      clearInterval(timer);
      return dispatcher.stop();
    },
  };
}
