import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from './app/ports.ts';
import type { Store } from './app/store.ts';
import { instantOf } from './domain/time.ts';

/** The time of this machine. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) };

/** A clock that can be moved forward, for trying out; how far is kept, so that a restart does not turn time back. */
export interface MovableClock extends Clock {
  /** Moves the clock forward by so many milliseconds, and keeps that. Never backward. */
  move(milliseconds: number): Promise<void>;
}

const setting = 'clock';

export async function movableClock(store: Store, base: Clock): Promise<MovableClock> {
  const kept = await store.read('setting', setting);
  let ahead = Number(kept?.doc.value ?? 0);
  return {
    now: () => instantOf(Date.parse(base.now()) + ahead),
    move: async (milliseconds) => {
      const moved = ahead + Math.max(0, milliseconds);
      await store.commit({
        writes: [{ name: 'setting', id: setting, doc: { value: moved }, expected: 'any' }],
      });
      ahead = moved;
    },
  };
}

/**
 * Ids of the time they were made at and 80 random bits, in letters and digits. Of two made within the same millisecond the
 * later one counts as made a millisecond later, so that it sorts after the earlier.
 */
export function timedIds(clock: Clock): Ids {
  let last = 0;
  return {
    next: () => {
      last = Math.max(last + 1, Date.parse(clock.now()));
      const time = last.toString(36).padStart(9, '0');
      const chance = BigInt(`0x${randomBytes(10).toString('hex')}`)
        .toString(36)
        .padStart(16, '0');
      return `${time}${chance}`;
    },
  };
}
