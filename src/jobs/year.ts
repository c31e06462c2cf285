import type { Core } from '../app/context.ts';
import { postWhatIsDue } from '../app/year/planning.ts';
import { type Watch, watching } from './watching.ts';

/** What falls due in the HSE year, posted in the background. */
export type YearJob = Pick<Watch, 'idle' | 'stop'>;

interface Options {
  /** How often it looks at the clock, in milliseconds. */
  readonly every?: number;
}

/**
 * Starts the posts of the HSE year: looks at once, then every few minutes, and whenever it is asked to. What fell due while
 * nothing ran is posted once, the latest of its kind.
 */
export function startYear(core: Core, { every = 3 * 60_000 }: Options = {}): YearJob {
  const look = async (): Promise<void> => {
    const cards = await postWhatIsDue(core);
    if (cards === 0) return;
    core.log.info('year-posted', { cards });
    core.wake();
  };
  return watching(look, { every, failure: 'year-failed', log: core.log });
}
