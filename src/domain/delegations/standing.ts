import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../organisation/types.ts';
import { lineAppointmentOf } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';
import {
  type Closing,
  type Delegation,
  type DelegationState,
  lastDayOf,
  type Side,
  sideWaitedFor,
} from './delegation.ts';

/** What has changed around a delegation since it was signed, by code; every value is an id. */
export type AmberReason =
  /** The directory knows the delegate no longer. */
  | { readonly code: 'delegate-left'; readonly details: { readonly person: PersonId } }
  | {
      readonly code: 'delegate-not-staff';
      readonly details: { readonly person: PersonId; readonly kind: string };
    }
  | {
      readonly code: 'delegate-changed-unit';
      readonly details: { readonly person: PersonId; readonly unit: UnitId; readonly before: UnitId };
    }
  /** The delegate leads the unit by now, and has its tasks without being given them. */
  | {
      readonly code: 'delegate-leads';
      readonly details: { readonly person: PersonId; readonly unit: UnitId };
    }
  /** The unit has another line manager now, who has not confirmed it. */
  | {
      readonly code: 'delegator-left';
      readonly details: { readonly person: PersonId; readonly lineManager: PersonId };
    }
  | {
      readonly code: 'delegator-replaced';
      readonly details: { readonly person: PersonId; readonly lineManager: PersonId };
    }
  /** Nobody up to the root is line manager of the unit. */
  | { readonly code: 'no-line-manager'; readonly details: { readonly unit: UnitId } }
  /** The unit has been closed or merged into another. */
  | { readonly code: 'unit-gone'; readonly details: { readonly unit: UnitId } };

/** What amber is judged by; a delegation signed elsewhere has it as well. */
export interface Paper {
  readonly unit: UnitId;
  readonly delegator: PersonId;
  readonly delegate: PersonId;
  /** Where the delegate worked when it was signed or last confirmed; null when that is not known. */
  readonly delegateUnit: UnitId | null;
  /** The line managers who have confirmed it. */
  readonly confirmedBy: readonly PersonId[];
}

/** Where a delegation stands on a day. */
export type Standing =
  | {
      readonly standing: 'pending';
      readonly state: DelegationState;
      readonly waitedFor: Side;
      readonly since: Day;
    }
  | { readonly standing: 'declined' | 'withdrawn' }
  | { readonly standing: 'not-yet'; readonly begins: Day }
  | { readonly standing: 'in-force'; readonly until: Day | null }
  /** In force while something around it has changed; it counts unless the delegate or the unit is gone. */
  | {
      readonly standing: 'amber';
      readonly until: Day | null;
      readonly reasons: readonly AmberReason[];
      readonly counts: boolean;
    }
  /** Given by somebody who, by the directory of today, could not: it does not count. Who leads the unit on that day. */
  | { readonly standing: 'without-right'; readonly lineManager: PersonId | null }
  | { readonly standing: Closing['as'] | 'expired'; readonly lastDay: Day };

/**
 * Where the delegation stands on that day, in the past or the future just as well. What has changed around it is judged by
 * the directory as it is now. (002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function standingOf(delegation: Delegation, dir: OpenDirectory, day: Day): Standing {
  const { inForceFrom, state, unit, closing } = delegation;
  const waitedFor = sideWaitedFor(delegation);
  if (waitedFor !== null) return { standing: 'pending', state, waitedFor, since: delegation.waitingSince };
  if (inForceFrom === null) return { standing: state === 'withdrawn' ? 'withdrawn' : 'declined' };
  const until = lastDayOf(delegation);
  if (until !== null && (until < day || until < inForceFrom)) {
    return { standing: closing?.lastDay === until ? closing.as : 'expired', lastDay: until };
  }
  if (day < inForceFrom) return { standing: 'not-yet', begins: inForceFrom };
  if (isWithoutRight(delegation, dir)) {
    return { standing: 'without-right', lineManager: lineAppointmentOf(dir, unit, day)?.person ?? null };
  }
  const reasons = amberReasons(paperOf(delegation), dir, day);
  return reasons.length === 0
    ? { standing: 'in-force', until }
    : { standing: 'amber', until, reasons, counts: stillCounts(reasons) };
}

/**
 * True when, by the directory as it is now, whoever gave the tasks was not line manager of the unit on the day it began.
 * Only a newer delegation mends that.
 */
export function isWithoutRight(
  { unit, delegator, inForceFrom }: Pick<Delegation, 'unit' | 'delegator' | 'inForceFrom'>,
  dir: OpenDirectory,
): boolean {
  if (inForceFrom === null || !dir.units.has(unit)) return false;
  return lineAppointmentOf(dir, unit, inForceFrom)?.person !== delegator;
}

/** What has changed around a paper by that day: about the unit, then whoever gave the tasks, then whoever has them. */
export function amberReasons(paper: Paper, dir: OpenDirectory, day: Day): readonly AmberReason[] {
  return [...managerReasons(paper, dir, day), ...delegateReasons(paper, dir)];
}

/** True when a paper with these marks still counts. */
export function stillCounts(reasons: readonly AmberReason[]): boolean {
  return !reasons.some(({ code }) => code === 'delegate-left' || code === 'unit-gone');
}

/** What amber is judged by, of a delegation made here. */
export function paperOf({ unit, delegator, delegate, delegateUnit, confirmations }: Delegation): Paper {
  const confirmedBy = confirmations.map(({ by, insteadOf }) => insteadOf ?? by);
  return { unit, delegator, delegate, delegateUnit, confirmedBy };
}

function managerReasons(paper: Paper, dir: OpenDirectory, day: Day): readonly AmberReason[] {
  const { unit, delegator: person, delegate, confirmedBy } = paper;
  if (!dir.units.has(unit)) return [{ code: 'unit-gone', details: { unit } }];
  const lineManager = lineAppointmentOf(dir, unit, day)?.person;
  if (lineManager === undefined) return [{ code: 'no-line-manager', details: { unit } }];
  if (lineManager === delegate) return [{ code: 'delegate-leads', details: { person: delegate, unit } }];
  if (lineManager === person || confirmedBy.includes(lineManager)) return [];
  const code = dir.people.has(person) ? 'delegator-replaced' : 'delegator-left';
  return [{ code, details: { person, lineManager } }];
}

function delegateReasons(
  { delegate: person, delegateUnit: before }: Paper,
  dir: OpenDirectory,
): readonly AmberReason[] {
  const known = dir.people.get(person);
  if (known === undefined) return [{ code: 'delegate-left', details: { person } }];
  const { kind, unit } = known;
  return [
    ...(kind === 'staff' ? [] : [{ code: 'delegate-not-staff', details: { person, kind } } as const]),
    ...(before === null || before === unit
      ? []
      : [{ code: 'delegate-changed-unit', details: { person, unit, before } } as const]),
  ];
}
