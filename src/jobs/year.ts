import type { Core } from '../app/context.ts';
import { postWhatIsDue } from '../app/year/planning.ts';

/** What falls due in the HSE year, posted in the background. */
export interface YearJob {
  /** Resolves when everything that has fallen due by now has been handed to the outbox. */
  idle(): Promise<void>;
  /** Finishes what it has begun. */
  stop(): Promise<void>;
}

interface Options {
  /** How often it looks at the clock, in milliseconds. */
  readonly every?: number;
}

/**
 * Starts the posts of the HSE year: looks at once, then every few minutes, and whenever it is asked to. What fell due while
 * nothing ran is posted once, the latest of its kind.
 */
export function startYear(core: Core, { every = 3 * 60_000 }: Options = {}): YearJob {
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;

  const look = async (): Promise<void> => {
    const cards = await postWhatIsDue(core);
    if (cards === 0) return;
    core.log.info('year-posted', { cards });
    core.wake();
  };
  const run = async (): Promise<void> => {
    while (isWanted && !isStopped) {
      isWanted = false;
      await look().catch((error: unknown) => core.log.error('year-failed', {}, error));
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
