import { type Core, todayIn } from '../app/context.ts';
import { doWhatIsDue } from '../app/delegations/due.ts';
import type { Day } from '../domain/time.ts';
import { lastReminderDay } from './remindingHours.ts';

/** What falls due with delegations, done in the background. */
export interface Reminders {
  /** Looks now whether something has fallen due. */
  wake(): void;
  /** Resolves when everything that has fallen due by now has been done. */
  idle(): Promise<void>;
  /** Finishes what it has begun. */
  stop(): Promise<void>;
}

interface Options {
  /** How often it looks at the clock and the directory, in milliseconds. */
  readonly every?: number;
}

/**
 * Starts the reminders of delegations: once on every working day at a fixed hour, at the start for the last such day, and at
 * once for what a replaced directory changes. What was missed while nothing ran is done once, the latest of its kind.
 */
export function startReminders(core: Core, { every = 1_000 }: Options = {}): Reminders {
  let done: Day | null = null;
  let seen: unknown = null;
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;

  const round = async (): Promise<void> => {
    const dir = core.directory();
    const now = core.clock.now();
    const day = lastReminderDay(now, dir.organisation.timeZone, core.isHoliday);
    const isNewDay = day !== done;
    const isChanged = dir.directory !== seen;
    const changed = isChanged ? await doWhatIsDue(core, todayIn(dir, now), 'changed') : 0;
    const due = isNewDay ? await doWhatIsDue(core, day, 'everything') : 0;
    [done, seen] = [day, dir.directory];
    if (changed + due === 0) return;
    core.log.info('reminders-sent', { due, changed });
    core.wake();
  };
  const run = async (): Promise<void> => {
    while (isWanted && !isStopped) {
      isWanted = false;
      await round().catch((error: unknown) => core.log.error('reminders-failed', {}, error));
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
