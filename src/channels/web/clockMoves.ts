import { DateTime } from 'luxon';
import type { Instant } from '../../domain/time.ts';
import type { ClockMove } from './page/types.ts';

const workdayStarts = 8;

type Move = (now: DateTime) => DateTime;

/** Where each move takes the clock. Days and weeks keep the time of day, also when summer time begins or ends. */
const moves = {
  hour: (now) => now.plus({ hours: 1 }),
  day: (now) => now.plus({ days: 1 }),
  week: (now) => now.plus({ weeks: 1 }),
  workday: (now) => {
    let next = now.startOf('day').set({ hour: workdayStarts });
    while (next <= now || next.weekday > 5) next = next.plus({ days: 1 });
    return next;
  },
} satisfies Readonly<Record<ClockMove, Move>>;

/** How many milliseconds a move forward is at `now` in the zone; `workday` is the next one from Monday to Friday, at 08:00. */
export function millisecondsOf(move: ClockMove, now: Instant, zone: string): number {
  const from = DateTime.fromISO(now, { zone });
  return moves[move](from).toMillis() - from.toMillis();
}
