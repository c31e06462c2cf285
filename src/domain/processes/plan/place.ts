import { addDays, type Day, type Instant } from '../../time.ts';
import { calendarFor, instantAt, mondayOf } from '../calendar.ts';
import type { PostponeReason } from '../occurrence/occurrence.ts';
import type { Wheel } from '../responsible.ts';
import { urgencyOf } from './asked.ts';
import { hourFor, settingsOf } from './hours.ts';
import { inOrder } from './inOrder.ts';
import type { Bundle, DigestLine, PostItem, Sent, Target } from './types.ts';

/** Why a target gets nothing today, and until when that waits. */
export interface NoRoom {
  readonly reason: PostponeReason;
  readonly until: Day;
}

/** What a target gets today, or why not. */
export type Placed = { readonly bundle: Bundle; readonly sent: Sent } | NoRoom;

type At = { readonly day: Day; readonly now: Instant };

/** Why nothing can go out to a target on that day, however much room it has: a quiet day of its own, or past its hours. */
export function closedFor(
  { settings, dir, isHoliday }: Wheel,
  target: Target,
  { day, now }: At,
): NoRoom | null {
  const own = settingsOf({ settings, dir }, target);
  const calendar = calendarFor(own.quiet, isHoliday);
  if (calendar.quietReason(day) !== null) {
    return { reason: 'quiet-for-recipient', until: calendar.firstFrom(day) };
  }
  const isLate = instantAt(day, settings.latestHour, own.zone) < now;
  return isLate ? { reason: 'after-hours', until: calendar.after(day, 1) } : null;
}

/**
 * One card for everything that a target which is not closed gets today, when there is room for it: one card a day, and no
 * more in a week than the settings allow. Else all of it waits for the next posting day with room.
 */
export function placed(
  { settings, dir, isHoliday }: Wheel,
  target: Target,
  items: readonly PostItem[],
  digest: readonly DigestLine[],
  sent: Sent | undefined,
  { day, now }: At,
): Placed {
  const own = settingsOf({ settings, dir }, target);
  const calendar = calendarFor(own.quiet, isHoliday);
  const week = mondayOf(day);
  const before = sent?.week === week ? sent.count : 0;
  if (before >= settings.caps[target.startsWith('channel:') ? 'channel' : 'person']) {
    return { reason: 'cap-of-week', until: calendar.firstFrom(addDays(week, 7)) };
  }
  if (sent?.last === day) return { reason: 'one-card-a-day', until: calendar.after(day, 1) };
  const planned = instantAt(day, hourFor(items, own), own.zone);
  return {
    bundle: {
      key: `${day}:${target}`,
      target,
      day,
      at: planned < now ? now : planned,
      items: items.toSorted((a, b) => urgencyOf(a) - urgencyOf(b) || inOrder(a.key, b.key)),
      digest,
    },
    sent: { week, count: before + 1, last: day },
  };
}
