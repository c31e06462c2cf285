import { addDays, type Day } from '../../time.ts';
import { mondayOf, type PostingCalendar } from '../calendar.ts';

/** The ways in which people put something off. */
export const laterChoices = ['tomorrow', 'monday', 'after-holiday'] as const;
export type LaterChoice = (typeof laterChoices)[number];

const days: Readonly<Record<LaterChoice, (today: Day, calendar: PostingCalendar) => Day>> = {
  tomorrow: (today) => addDays(today, 1),
  monday: (today) => addDays(mondayOf(today), 7),
  'after-holiday': (today, calendar) => endOfQuiet(today, calendar),
};

/** The posting day that a choice means today; a day of its own is taken as it is, or the next posting day. */
export function untilOf(choice: LaterChoice | Day, today: Day, calendar: PostingCalendar): Day {
  const known = laterChoices.find((each) => each === choice);
  return calendar.firstFrom(known === undefined ? choice : days[known](today, calendar));
}

/** How far ahead a holiday is looked for, and from how many quiet days on it is one and no weekend. */
const search = { ahead: 60, shortest: 3 } as const;

/** The day after the next run of quiet days that is longer than a weekend; the week after next when there is none. */
function endOfQuiet(today: Day, calendar: PostingCalendar): Day {
  for (let ahead = 1; ahead <= search.ahead; ahead += 1) {
    const day = addDays(today, ahead);
    if (calendar.quietReason(day) === null) continue;
    const end = calendar.firstFrom(day);
    if (end >= addDays(day, search.shortest)) return end;
  }
  return addDays(mondayOf(today), 14);
}
