import type { Log } from '../app/ports.ts';

/** Work that is looked for now and then, and whenever somebody says that there may be some. */
export interface Watch {
  /** Looks now, or once more if it is looking. */
  wake(): void;
  /** Looks now, and resolves when nothing that was there is left. */
  idle(): Promise<void>;
  /** Finishes what it has begun, and looks no more. */
  stop(): Promise<void>;
}

export interface Watching {
  /** How often it looks by itself, in milliseconds. */
  readonly every: number;
  /** What the log calls a look that failed. The next one is tried all the same. */
  readonly failure: string;
  readonly log: Log;
}

/** Looks at once, then again and again; never twice at a time. `isStopped` tells a long look when to break off. */
export function watching(
  look: (isStopped: () => boolean) => Promise<void>,
  { every, failure, log }: Watching,
): Watch {
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;

  const run = async (): Promise<void> => {
    while (isWanted && !isStopped) {
      isWanted = false;
      await look(() => isStopped).catch((error: unknown) => log.error(failure, {}, error));
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
