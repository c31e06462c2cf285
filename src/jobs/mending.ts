import type { Core } from '../app/context.ts';
import { retryAfterStart, sendWhatMatters } from '../app/delivery/mending.ts';

/** What could not be delivered, looked at again when something was mended. */
export interface Mending {
  /** Looks now. */
  wake(): void;
  /** Resolves when everything that was mended by now has been handed to the outbox. */
  idle(): Promise<void>;
  /** Finishes what it has begun. */
  stop(): Promise<void>;
}

interface Options {
  /** How often it looks by itself, in milliseconds. */
  readonly every?: number;
}

/** Starts it: once for what a new start may have mended, and then whenever something was. */
export function startMending(core: Core, { every = 60_000 }: Options = {}): Mending {
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isFirst = true;
  let isStopped = false;

  const look = async (): Promise<void> => {
    if (isFirst) await retryAfterStart(core);
    isFirst = false;
    const sent = await sendWhatMatters(core);
    if (sent > 0) core.wake();
  };
  const run = async (): Promise<void> => {
    while (isWanted && !isStopped) {
      isWanted = false;
      await look().catch((error: unknown) => core.log.error('mending-failed', {}, error));
    }
    running = null;
  };
  const wake = (): void => {
    isWanted = true;
    running ??= run();
  };
  const timer = setInterval(wake, every);
  timer.unref();
  wake();
  return {
    wake,
    async idle() {
      wake();
      while (running) await running;
    },
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
