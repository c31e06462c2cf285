import { addDays, type Day, type Instant } from '../../time.ts';
import { calendarFor, instantAt, mondayOf } from '../calendar.ts';
import type { PostponeReason } from '../occurrence/occurrence.ts';
import type { Wheel } from '../responsible.ts';
import { kindOf, stepKinds } from './asked.ts';
import { hourFor, settingsOf } from './hours.ts';
import type { Bundle, DigestLine, PostItem, Sent, Target } from './types.ts';

/** What a target gets today, or why it gets nothing and until when that waits. */
export type Placed =
  | { readonly bundle: Bundle; readonly sent: Sent }
  | { readonly reason: PostponeReason; readonly until: Day };

/**
 * One card for everything that a target gets today, when there is room for it: within the hours, on a day that is not
 * quiet for the target, one card a day, and no more in a week than the settings allow. Else all of it waits for the
 * next posting day with room.
 */
export function placed(
  { settings, dir, isHoliday }: Wheel,
  target: Target,
  items: readonly PostItem[],
  digest: readonly DigestLine[],
  sent: Sent | undefined,
  { day, now }: { readonly day: Day; readonly now: Instant },
): Placed {
  const own = settingsOf({ settings, dir }, target);
  const calendar = calendarFor(own.quiet, isHoliday);
  if (calendar.quietReason(day) !== null) {
    return { reason: 'quiet-for-recipient', until: calendar.firstFrom(day) };
  }
  if (instantAt(day, settings.latestHour, own.zone) < now) {
    return { reason: 'after-hours', until: calendar.after(day, 1) };
  }
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
      items: items.toSorted((a, b) => urgency(a) - urgency(b) || inOrder(a.key, b.key)),
      digest,
    },
    sent: { week, count: before + 1, last: day },
  };
}

function urgency({ subject }: PostItem): number {
  return subject.kind === 'duty' ? stepKinds.indexOf(kindOf(subject.step)) : stepKinds.length;
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
