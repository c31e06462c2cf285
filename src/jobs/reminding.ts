import { type Core, todayIn } from '../app/context.ts';
import { doWhatIsDue } from '../app/delegations/due.ts';
import type { Day } from '../domain/time.ts';
import { lastReminderDay } from './remindingHours.ts';
import { type Watch, watching } from './watching.ts';

/** What falls due with delegations, done in the background. */
export type Reminders = Watch;

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
  return watching(round, { every, failure: 'reminders-failed', log: core.log });
}
