import type { Core } from '../app/context.ts';
import { retryAfterStart, sendWhatMatters } from '../app/delivery/mending.ts';
import { type Watch, watching } from './watching.ts';

/** What could not be delivered, looked at again when something was mended. What still matters is handed to the outbox. */
export type Mending = Watch;

interface Options {
  /** How often it looks by itself, in milliseconds. */
  readonly every?: number;
}

/** Starts it: once for what a new start may have mended, and then whenever something was. */
export function startMending(core: Core, { every = 60_000 }: Options = {}): Mending {
  let isFirst = true;

  const look = async (): Promise<void> => {
    if (isFirst) await retryAfterStart(core);
    isFirst = false;
    const sent = await sendWhatMatters(core);
    if (sent > 0) core.wake();
  };
  return watching(look, { every, failure: 'mending-failed', log: core.log });
}
