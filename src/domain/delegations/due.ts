import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId } from '../organisation/types.ts';
import { lineManagerOf } from '../responsibility/lookup.ts';
import { lineAppointmentOf } from '../responsibility/tenures.ts';
import { addDays, type Day } from '../time.ts';
import { nextUpOf } from './approver.ts';
import { type Delegation, type Side, sideWaitedFor, stateOn } from './delegation.ts';
import { type Audience, type DatedStep, type DueStep, dueSteps, stepsOf } from './dueSteps.ts';
import { type AmberReason, amberReasons, isWithoutRight, type Paper, paperOf } from './standing.ts';
import type { IsHoliday } from './workingDays.ts';

/** Something that has fallen due, to be done once: `key` is the same however often and wherever it is found. */
export interface Due extends DatedStep {
  /** Delegation, step and local day, or what has changed instead of the day: "<id>:review-30:2026-12-01". */
  readonly key: string;
  /** Who is told today: the line manager's substitute during absence. Empty when the directory has nobody. */
  readonly to: readonly PersonId[];
  /** What has changed (of 'amber' and 'inherited'). */
  readonly reason: AmberReason | null;
}

/** A step that was missed for longer than this many days is left out, so that nobody is told what is long past. */
const graceDays = 30;

/**
 * Everything that has fallen due with a delegation by that day and may not have been done: the latest step of each ladder,
 * and what has changed around it. Nothing of it is done twice by whoever keeps the keys. Steps that merely tell are left
 * out when they were missed by more than 30 days; `lapse`, which closes the delegation, never is.
 */
export function dueOf(
  delegation: Delegation,
  dir: OpenDirectory,
  today: Day,
  isHoliday: IsHoliday,
): readonly Due[] {
  return [
    ...freshest(stepsOf(delegation, isHoliday), today).map(({ step, on }) => ({
      step,
      on,
      key: `${delegation.id}:${step}:${on}`,
      to: recipients(delegation, dir, today, dueSteps[step].to),
      reason: null,
    })),
    ...changesAround(delegation, dir, today),
  ];
}

/**
 * The latest of each ladder of steps that has fallen due by that day and was not missed for too long. `lapse` never is.
 */
export function freshest(steps: readonly DatedStep[], today: Day): readonly DatedStep[] {
  const fallen = steps.filter(({ on, step }) => {
    const isFresh = on >= addDays(today, -graceDays) || step === 'lapse';
    return on <= today && isFresh;
  });
  return [...new Map(fallen.map((dated) => [dueSteps[dated.step].ladder, dated])).values()];
}

/** Who is told when the side that is waited for stays silent: the line above the manager, or the manager of a delegate. */
const above: Readonly<
  Record<Side, (delegation: Delegation, dir: OpenDirectory, day: Day) => PersonId | null>
> = {
  manager: ({ unit, delegate }, dir, day) => nextUpOf(dir, unit, day, delegate)?.person ?? null,
  delegate: ({ unit }, dir, day) => lineManagerOf(dir, unit, day)?.person ?? null,
};

type Finding = (delegation: Delegation, dir: OpenDirectory, day: Day) => PersonId | null;

const audiences: Readonly<Record<Audience, Finding>> = {
  manager: above.delegate,
  delegate: ({ delegate }, dir) => (dir.people.has(delegate) ? delegate : null),
  'waited-for': (delegation, dir, day) => {
    const side = sideWaitedFor(delegation);
    return side && audiences[side](delegation, dir, day);
  },
  above: (delegation, dir, day) => {
    const side = sideWaitedFor(delegation);
    return side && above[side](delegation, dir, day);
  },
};

function recipients(
  delegation: Delegation,
  dir: OpenDirectory,
  day: Day,
  to: readonly Audience[],
): readonly PersonId[] {
  const found = to.map((audience) => audiences[audience](delegation, dir, day));
  return [...new Set(found.filter((person) => person !== null))];
}

/** The two whom a paper is between: the line manager of today, or who acts for them, and the delegate. */
type Between = Pick<Delegation, 'unit' | 'delegate'>;

/** Who of the two is told today. Whoever the directory does not have is left out. */
export function tellBoth(
  { unit, delegate }: Between,
  dir: OpenDirectory,
  day: Day,
  to: readonly Audience[],
): readonly PersonId[] {
  const found = to.map((audience) => {
    if (audience === 'manager') return lineManagerOf(dir, unit, day)?.person ?? null;
    return audience === 'delegate' && dir.people.has(delegate) ? delegate : null;
  });
  return [...new Set(found.filter((person) => person !== null))];
}

function changesAround(delegation: Delegation, dir: OpenDirectory, today: Day): readonly Due[] {
  const { inForceFrom, id } = delegation;
  if (inForceFrom === null || stateOn(delegation, today) !== 'in-force') return [];
  return changesOf({ id, inForceFrom, paper: paperOf(delegation) }, dir, today);
}

/**
 * What has changed around a paper: a new line manager is asked to confirm; both are told of every other change, and the
 * delegate of this one. One that by the directory of today was given by somebody who could not is told of as that alone.
 */
export function changesOf(
  { id, inForceFrom, paper }: { readonly id: string; readonly inForceFrom: Day; readonly paper: Paper },
  dir: OpenDirectory,
  today: Day,
): readonly Due[] {
  const { unit, delegator } = paper;
  const due = (
    step: DueStep,
    on: Day,
    what: string,
    to: readonly Audience[],
    reason: AmberReason | null,
  ): Due => ({ step, on, key: `${id}:${step}:${what}`, to: tellBoth(paper, dir, today, to), reason });
  if (isWithoutRight({ unit, delegator, inForceFrom }, dir)) {
    return [due('without-right', today, inForceFrom, dueSteps['without-right'].to, null)];
  }
  return amberReasons(paper, dir, today).flatMap((reason): readonly Due[] => {
    const what = `${reason.code}:${Object.values(reason.details).join(':')}`;
    if (!isInherited(reason)) return [due('amber', today, what, dueSteps.amber.to, reason)];
    const since = lineAppointmentOf(dir, unit, today)?.from ?? today;
    const taken = `${since}:${reason.details.lineManager}`;
    return [
      due('inherited', since, taken, dueSteps.inherited.to, reason),
      due('amber', since, what, ['delegate'], reason),
    ];
  });
}

function isInherited(
  reason: AmberReason,
): reason is Extract<AmberReason, { code: 'delegator-left' | 'delegator-replaced' }> {
  return reason.code === 'delegator-left' || reason.code === 'delegator-replaced';
}
