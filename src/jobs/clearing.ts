import type { Core } from '../app/context.ts';

const day = 24 * 60 * 60 * 1_000;

/** Removes what need not be kept any longer. */
export interface Clearing {
  /** Looks now; gives how many records are gone. */
  clear(): Promise<number>;
  /** Looks no more, and resolves when a look that was begun has ended. */
  stop(): Promise<void>;
}

/** Looks at once and then every day; what is old is told by the core's clock. `failure` is what the log calls a look that failed. */
export async function startClearing(
  core: Core,
  clearOld: (core: Core) => Promise<number>,
  { failure, every = day }: { readonly failure: string; readonly every?: number | undefined },
): Promise<Clearing> {
  let running: Promise<number> | null = null;
  const clear = (): Promise<number> => {
    running ??= clearOld(core).finally(() => {
      running = null;
    });
    return running;
  };
  const quietly = (): void => void clear().catch((error: unknown) => core.log.error(failure, {}, error));
  const timer = setInterval(quietly, every);
  timer.unref();
  await clear();
  return {
    clear,
    async stop() {
      clearInterval(timer);
      await running?.catch(() => 0);
    },
  };
}
