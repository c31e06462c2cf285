import { addDays, type Day } from '../../time.ts';
import { mondayOf, type PostingCalendar } from '../calendar.ts';

/** The ways in which people put something off. */
export const laterChoices = ['tomorrow', 'monday', 'after-holiday'] as const;
export type LaterChoice = (typeof laterChoices)[number];

/** A way of putting something off and the posting day that it means; `on` is not `meant` where that day is quiet. */
export interface Later {
  readonly choice: LaterChoice;
  readonly meant: Day;
  readonly on: Day;
}

/** Within how many days a quiet time has to begin, and how many days it has to last at least, to be a holiday: our proposal. */
const holiday = { near: 30, shortest: 4 } as const;

const days: Readonly<Record<LaterChoice, (today: Day, calendar: PostingCalendar) => Day | null>> = {
  tomorrow: (today) => addDays(today, 1),
  monday: (today) => addDays(mondayOf(today), 7),
  'after-holiday': endOfHoliday,
};

/**
 * The posting day that a choice means today; a day of its own is taken as it is, or the next posting day. Null for after the
 * holiday when none is near.
 */
export function untilOf(choice: LaterChoice | Day, today: Day, calendar: PostingCalendar): Day | null {
  const known = laterChoices.find((each) => each === choice);
  const meant = known === undefined ? choice : days[known](today, calendar);
  return meant === null ? null : calendar.firstFrom(meant);
}

/** What can be chosen today, the soonest first. Of ways that come to the same day, only the last of the list. */
export function latersOn(today: Day, calendar: PostingCalendar): readonly Later[] {
  const all = laterChoices.flatMap((choice): readonly Later[] => {
    const meant = days[choice](today, calendar);
    return meant === null ? [] : [{ choice, meant, on: calendar.firstFrom(meant) }];
  });
  const named = all.filter(({ on }, place) => all.findLastIndex((each) => each.on === on) === place);
  return named.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** The day after the holiday that it is, or the next one that is near; quiet days before today count as part of it. */
function endOfHoliday(today: Day, calendar: PostingCalendar): Day | null {
  for (let ahead = 0; ahead <= holiday.near; ahead += 1) {
    const day = addDays(today, ahead);
    if (calendar.quietReason(day) === null) continue;
    const first = addDays(calendar.lastUpTo(day), 1);
    const end = calendar.firstFrom(day);
    if (end >= addDays(first, holiday.shortest)) return end;
  }
  return null;
}
