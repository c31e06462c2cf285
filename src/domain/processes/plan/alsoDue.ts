import { addDays, type Day } from '../../time.ts';
import { calendarFor } from '../calendar.ts';
import { lookFrom } from './clock.ts';
import type { PlanQuestion, PlanRecord, PostItem } from './types.ts';

/** How long the keys of what was told are kept: longer than a plan looks back. */
const keptDays = 90;

/** What else has fallen due, once by its key; too late for the grace it is recorded as missed. */
export function alsoDueToday(
  { alsoDue = [], state, wheel }: PlanQuestion,
  day: Day,
): {
  readonly items: readonly PostItem[];
  readonly records: readonly PlanRecord[];
  readonly told: ReadonlyMap<string, Day>;
} {
  const { settings, isHoliday } = wheel;
  const calendar = calendarFor(settings.quiet, isHoliday);
  const oldest = addDays(day, -keptDays);
  const from = lookFrom(state.plannedOn ?? addDays(day, keptDays), state.startedOn, settings.startsOn);
  const told = new Map([...state.told].filter(([, on]) => on >= oldest));
  const items: PostItem[] = [];
  const records: PlanRecord[] = [];
  for (const { key, to, insteadOf, as, on, subject } of alsoDue) {
    if (told.has(key) || on > day || on < from || on < oldest) continue;
    told.set(key, day);
    const lateBy = calendar.between(on, day);
    if (lateBy > settings.graceDays) {
      records.push({ key, target: null, as: 'missed', on, day, reason: 'beyond-grace', until: null });
    } else {
      const acting = insteadOf === undefined ? {} : { insteadOf };
      items.push({ key, target: `person:${to}`, as, ...acting, subject, on, lateBy });
    }
  }
  return { items, records, told };
}
