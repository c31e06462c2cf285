import type { Day } from '../../time.ts';
import { calendarFor, mondayOf } from '../calendar.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import type { Wheel } from '../responsible.ts';
import { settingsFor } from '../settings.ts';
import type { PlanQuestion, PlanRecord, PlanState, PostItem, Sent, Target, WaitingItem } from './types.ts';

/** What had been planned and did not get out on its day. */
export interface TakenBack {
  /** Due for another try today. */
  readonly waiting: readonly WaitingItem[];
  /** Too late to be sent. */
  readonly records: readonly PlanRecord[];
  readonly missed: readonly OccurrenceKey[];
  /** What the targets have got, without the cards that never came. */
  readonly sent: PlanState['sent'];
}

/** Takes back what did not get out on its day: late within the grace, missed beyond it. */
export function takenBack({ wheel, state, unsent = [] }: PlanQuestion, day: Day): TakenBack {
  const waiting: WaitingItem[] = [];
  const records: PlanRecord[] = [];
  const missed: OccurrenceKey[] = [];
  for (const item of unsent) {
    const { key, target, on, subject } = item;
    const lateBy = workingDaysLate(wheel, item, day);
    if (lateBy <= wheel.settings.graceDays) {
      waiting.push({ ...item, lateBy, until: day });
    } else {
      records.push({ key, target, as: 'missed', on, day, reason: 'beyond-grace', until: null });
      if (subject.kind === 'duty') missed.push(subject.occurrence);
    }
  }
  return { waiting, records, missed, sent: withoutCards(state.sent, unsent, day) };
}

function workingDaysLate({ settings, dir, isHoliday }: Wheel, { subject, on }: PostItem, day: Day): number {
  const { quiet } = settingsFor(settings, dir, subject.unit);
  return calendarFor(quiet, isHoliday).between(on, day);
}

/** A card that never came takes none of the week's room. */
function withoutCards(sent: PlanState['sent'], unsent: readonly PostItem[], day: Day): PlanState['sent'] {
  const changed = new Map<Target, Sent>(sent);
  for (const target of new Set(unsent.map((item) => item.target))) {
    const known = sent.get(target);
    if (known?.week === mondayOf(day)) changed.set(target, { ...known, count: Math.max(0, known.count - 1) });
  }
  return changed;
}
