import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../organisation/types.ts';
import { lineManagerOf } from '../responsibility/lookup.ts';
import { lineAppointmentOf } from '../responsibility/tenures.ts';
import { addDays, type Day } from '../time.ts';
import { nextUpOf } from './approver.ts';
import { countsOn, type Delegation, type Side, sideWaitedFor, stateOn } from './delegation.ts';
import { type Audience, type DatedStep, type DueStep, dueSteps, stepsOf } from './dueSteps.ts';
import { type AmberReason, amberReasons, isWithoutRight, paperOf } from './standing.ts';
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
  const fallen = stepsOf(delegation, isHoliday).filter(({ on, step }) => {
    const isFresh = on >= addDays(today, -graceDays) || step === 'lapse';
    return on <= today && isFresh;
  });
  const latest = new Map(fallen.map((dated) => [dueSteps[dated.step].ladder, dated]));
  return [
    ...[...latest.values()].map(({ step, on }) => ({
      step,
      on,
      key: `${delegation.id}:${step}:${on}`,
      to: recipients(delegation, dir, today, dueSteps[step].to),
      reason: null,
    })),
    ...changesAround(delegation, dir, today),
  ];
}

/** Every day on which a step of the delegation falls due, as things stand: what an index of the due days holds. */
export function dueDaysOf(delegation: Delegation, isHoliday: IsHoliday): readonly Day[] {
  return [...new Set(stepsOf(delegation, isHoliday).map(({ on }) => on))];
}

/** The first day after `after` on which something of the delegation falls due, or null. */
export function nextDueOn(delegation: Delegation, isHoliday: IsHoliday, after: Day): Day | null {
  return dueDaysOf(delegation, isHoliday).find((day) => day > after) ?? null;
}

/** The delegations of a unit that its line manager looks through together, once a year. */
export interface Round {
  readonly unit: UnitId;
  /** "round:<unit>:2027-01-15" */
  readonly key: string;
  readonly on: Day;
  readonly to: readonly PersonId[];
  readonly delegations: readonly Delegation[];
}

/** The yearly rounds that have fallen due, one for each unit: one card instead of one message for every delegation. */
export function roundsOf(
  delegations: readonly Delegation[],
  dir: OpenDirectory,
  today: Day,
  isHoliday: IsHoliday,
): readonly Round[] {
  const asked = delegations.flatMap((delegation) =>
    dueOf(delegation, dir, today, isHoliday)
      .filter(({ step }) => step === 'confirm-yearly')
      .map(({ on, to }) => ({ delegation, on, to })),
  );
  const byUnit = Map.groupBy(asked, ({ delegation, on }) => `round:${delegation.unit}:${on}`);
  return [...byUnit].flatMap(([key, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const { delegation, on, to } = first;
    return [{ unit: delegation.unit, key, on, to, delegations: found.map((each) => each.delegation) }];
  });
}

/** The delegations that a new line manager has taken over and not confirmed yet. */
export function inheritedBy(
  delegations: readonly Delegation[],
  dir: OpenDirectory,
  person: PersonId,
  day: Day,
): readonly Delegation[] {
  return delegations.filter(
    (delegation) =>
      countsOn(delegation, day) &&
      amberReasons(paperOf(delegation), dir, day).some(
        (reason) => isInherited(reason) && reason.details.lineManager === person,
      ),
  );
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

/**
 * A new line manager is asked to confirm; both are told of every other change, and the delegate of this one. A delegation
 * that by the directory of today was given by somebody who could not is told of as that alone.
 */
function changesAround(delegation: Delegation, dir: OpenDirectory, today: Day): readonly Due[] {
  const { inForceFrom, unit, id } = delegation;
  if (inForceFrom === null || stateOn(delegation, today) !== 'in-force') return [];
  const due = (
    step: DueStep,
    on: Day,
    what: string,
    to: readonly Audience[],
    reason: AmberReason | null,
  ) => ({
    step,
    on,
    key: `${id}:${step}:${what}`,
    to: recipients(delegation, dir, today, to),
    reason,
  });
  if (isWithoutRight(delegation, dir)) {
    return [due('without-right', today, inForceFrom, dueSteps['without-right'].to, null)];
  }
  return amberReasons(paperOf(delegation), dir, today).flatMap((reason): readonly Due[] => {
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
