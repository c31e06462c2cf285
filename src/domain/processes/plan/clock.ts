import { later } from '../../delegations/terms.ts';
import { addDays, type Day } from '../../time.ts';
import { calendarFor, instantAt } from '../calendar.ts';
import { startsFrom } from './starting.ts';
import type { PlanQuestion, PlanState } from './types.ts';

/** How far back a plan looks for what a change of the settings has moved, in days. */
const lookBack = 7;

/** The first day that a plan looks at for a unit that began on `startedOn`. */
export function lookFrom(plannedOn: Day, startedOn: Day, startsOn: Day): Day {
  return later(later(startedOn, startsOn), addDays(plannedOn, -lookBack));
}

/**
 * True when something is planned at that moment: not before the year starts, on a weekend or a public holiday, after the
 * latest hour, or when the clock has gone back a little.
 */
export function isPlanned({ now, wheel, state }: PlanQuestion, day: Day): boolean {
  const { settings, dir, isHoliday } = wheel;
  const workdays = calendarFor(onlyWeekends, isHoliday);
  const wentBack = state.plannedAt !== null && now < state.plannedAt;
  const begun = state.startedOn <= day && settings.startsOn <= day;
  const isLate = instantAt(day, settings.latestHour, dir.organisation.timeZone) < now;
  return begun && !wentBack && !isLate && workdays.quietReason(day) === null;
}

/** Weekends and public holidays are quiet for everybody, whatever a unit has set. */
const onlyWeekends = { easterWeek: false, july: false, periods: [] } as const;

/**
 * The state as it can be planned on. A clock that has gone back by more than a plan looks back was wrong before, so what was
 * planned then holds nothing up; before the first plan, the days on which units begin are laid down.
 */
export function stateAt({ wheel, state }: PlanQuestion, day: Day): PlanState {
  const wasWrong = state.plannedOn !== null && state.plannedOn > addDays(day, lookBack);
  const mended = wasWrong ? withoutFuture(state, day) : state;
  return mended.starts === null && isBegun(mended, day) ? begun(wheel, mended, day) : mended;
}

function isBegun({ startedOn }: PlanState, day: Day): boolean {
  return startedOn <= day;
}

function withoutFuture(state: PlanState, day: Day): PlanState {
  const isUnbegun = state.startedOn > day;
  return {
    ...state,
    startedOn: isUnbegun ? day : state.startedOn,
    starts: isUnbegun ? null : (state.starts?.map(([unit, on]) => [unit, on > day ? day : on]) ?? null),
    plannedAt: null,
    plannedOn: isUnbegun ? null : day,
    plannedThisWeek: state.plannedThisWeek.map((on) => (on > day ? day : on)),
    waiting: state.waiting.map((item) => (item.until > day ? { ...item, until: day } : item)),
  };
}

function begun({ settings, dir, isHoliday }: PlanQuestion['wheel'], state: PlanState, day: Day): PlanState {
  if (settings.startsOn > day) return state;
  const calendar = calendarFor(settings.quiet, isHoliday);
  return { ...state, starts: startsFrom(dir, calendar.firstFrom(day), settings.start.over, calendar) };
}

/**
 * The days on which units began, as the next plan has to know them: one that passed while nothing ran was today, and all
 * are forgotten once no plan looks back as far.
 */
export function startsAfter({ starts, plannedOn }: PlanState, day: Day): PlanState['starts'] {
  if (starts === null) return null;
  const real = starts.map(([unit, on]): readonly [string, Day] => {
    const isNew = (plannedOn === null || plannedOn < on) && on < day;
    return [unit, isNew ? day : on];
  });
  const isOld = real.every(([, on]) => on < addDays(day, -2 * lookBack));
  return isOld ? [] : real;
}
