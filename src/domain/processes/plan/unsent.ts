import type { Day } from '../../time.ts';
import { calendarFor, mondayOf } from '../calendar.ts';
import { isOver } from '../occurrence/occurrence.ts';
import type { Wheel } from '../responsible.ts';
import { settingsFor } from '../settings.ts';
import type { Dealt } from './deal.ts';
import { type Sharing, sharingIn } from './sharing.ts';
import type { InWeek, PlanQuestion, PlanState, PostItem, Sent, UnsentItem, WaitingItem } from './types.ts';

/** What had been planned and did not get out on its day. */
export interface TakenBack {
  /** Due for another try today. */
  readonly waiting: readonly WaitingItem[];
  /** Too late to be sent. */
  readonly dealt: readonly Dealt[];
  /** What the targets have got, without the cards that never came. */
  readonly sent: PlanState['sent'];
}

/** Takes back what did not get out on its day: late within the grace, missed beyond it. */
export function takenBack({ wheel, state, unsent = [] }: PlanQuestion, day: Day): TakenBack {
  const late = unsent.map((item) => ({ item, lateBy: workingDaysLate(wheel, item, day) }));
  const isTooLate = ({ lateBy }: (typeof late)[number]) => lateBy > wheel.settings.graceDays;
  return {
    waiting: late
      .filter((each) => !isTooLate(each))
      .map(({ item: { hasReached, ...item }, lateBy }) => {
        const again = { ...item, lateBy, until: day, why: 'after-hours' } as const;
        return hasReached ? again : { ...again, isAgain: true };
      }),
    dealt: late.filter(isTooLate).flatMap(({ item, lateBy }) => missed(item, lateBy, state, day)),
    sent: withoutCards(state.sent, unsent, sharingIn(wheel.dir), day),
  };
}

/** Missed for this target; and as a whole, unless somebody else has been reached with it. */
function missed(
  { key, target, on, subject, hasReached }: UnsentItem,
  lateBy: number,
  { occurrences }: PlanState,
  day: Day,
): readonly Dealt[] {
  const occurrence = subject.kind === 'duty' ? occurrences.get(subject.occurrence) : undefined;
  if (occurrence === undefined || subject.kind !== 'duty' || isOver(occurrence)) return [];
  const why = 'beyond-grace';
  const { step } = subject;
  const note = { step, on, as: 'missed', day, lateBy, asks: false, ends: null, why } as const;
  return [
    {
      occurrence,
      items: [],
      notes: hasReached ? [] : [note],
      records: [{ key, target, as: 'missed', on, day, reason: why, until: null }],
    },
  ];
}

function workingDaysLate({ settings, dir, isHoliday }: Wheel, { subject, on }: PostItem, day: Day): number {
  const { quiet } = settingsFor(settings, dir, subject.unit);
  return calendarFor(quiet, isHoliday).between(on, day);
}

/** A card that never came takes none of the week's room. */
function withoutCards(
  sent: PlanState['sent'],
  unsent: readonly PostItem[],
  sharing: Sharing,
  day: Day,
): PlanState['sent'] {
  const changed = new Map<InWeek, Sent>(sent);
  for (const target of new Set(unsent.flatMap((item) => sharing(item.target)))) {
    const place: InWeek = `${mondayOf(day)} ${target}`;
    const known = sent.get(place);
    if (known !== undefined) changed.set(place, { ...known, count: Math.max(0, known.count - 1) });
  }
  return changed;
}
