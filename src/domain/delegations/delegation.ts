import type { ChainHead } from '../facts.ts';
import type { DelegableTaskId, PersonId, RoleId, UnitId } from '../organisation/types.ts';
import type { TextId } from '../reports/case.ts';
import type { Day, Instant } from '../time.ts';
import type { JobDescription, Rhythm, Training } from './terms.ts';

/**
 * Where a written delegation stands.
 * - `awaiting-manager`, `awaiting-delegate`: one side has signed, the other has not
 * - `changes-asked`: sent back to the side that asked, to be worded differently
 * - `in-force`: both have signed; on which days it counts is told by `inForceFrom` and `lastDayOf`
 * - `declined` (by either side), `withdrawn` (by the asking side): it never came to be
 * - `ended` (by either, with notice), `revoked` (by the manager, with a reason), `expired`, `superseded` (by a newer one)
 * Source: 002 "Andre roller og oppgaver i HMS-arbeidet" (in writing), 000 "HSE adviser/coordinator" (both agree).
 */
export const delegationStates = [
  'awaiting-manager',
  'awaiting-delegate',
  'changes-asked',
  'in-force',
  'declined',
  'withdrawn',
  'ended',
  'revoked',
  'expired',
  'superseded',
] as const;
export type DelegationState = (typeof delegationStates)[number];

/** The states in which a signature is still missing. */
export const pendingStates = ['awaiting-manager', 'awaiting-delegate', 'changes-asked'] as const;

/** True while a signature is still missing. */
export function isPending(state: DelegationState): boolean {
  return (pendingStates as readonly DelegationState[]).includes(state);
}

/** The two who agree: whoever gives the tasks and whoever gets them. */
export type Side = 'manager' | 'delegate';

/** What the two agree on. Words are references to texts kept beside the delegation. */
export interface Terms {
  readonly tasks: readonly DelegableTaskId[];
  /** The task roles that the tasks make the delegate; empty when they give none. */
  readonly roles: readonly RoleId[];
  /** What the task "other" is. */
  readonly otherTask: TextId | null;
  /** The authority that goes with the tasks. */
  readonly authority: TextId;
  readonly timeShare: TextId | null;
  readonly training: Training;
  readonly trainingNote: TextId | null;
  readonly rhythm: Rhythm;
  readonly jobDescription: JobDescription;
  readonly note: TextId | null;
  readonly validFrom: Day;
  readonly reviewOn: Day;
  /** The last day; null: until further notice. */
  readonly validTo: Day | null;
}

/** A side's agreement to the terms. */
export interface Signature {
  readonly by: PersonId;
  readonly at: Instant;
  readonly on: Day;
  /** The absent line manager for whom a substitute signed. */
  readonly insteadOf: PersonId | null;
  /** Which wording of the terms was signed. */
  readonly revision: number;
}

/** What the delegate told the manager about the tasks. */
export interface Report {
  readonly id: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly on: Day;
  readonly text: TextId;
  readonly readBy: PersonId | null;
  readonly readAt: Instant | null;
}

/** A line manager's word that the delegation goes on as it is. */
export interface Confirmation {
  readonly by: PersonId;
  readonly insteadOf: PersonId | null;
  readonly at: Instant;
  readonly on: Day;
}

/** How a delegation that both had signed stops, decided before its own last day. */
export interface Closing {
  readonly as: 'ended' | 'revoked' | 'superseded';
  readonly by: PersonId;
  readonly at: Instant;
  /** The last day on which it counts. */
  readonly lastDay: Day;
  readonly text: TextId | null;
}

/** What was done, by whom and when: the answer that an old button gives. */
export interface Deed {
  readonly action: string;
  readonly by: PersonId;
  readonly at: Instant;
}

/**
 * HSE tasks handed in writing from the line manager of a unit to an employee. The HSE responsibility is never part of it.
 * Holds no words of a person, only references to them. People are ids of the directory; `parties` gives each the alias
 * under which the chain of facts names them.
 * Source: 002 "Andre roller og oppgaver i HMS-arbeidet", "Prinsipper".
 */
export interface Delegation {
  readonly id: string;
  /** "DEL-2026-1", from the second signature on. */
  readonly number: string | null;
  readonly state: DelegationState;
  readonly unit: UnitId;
  /** The line manager whose tasks they are, also when a substitute signs. */
  readonly delegator: PersonId;
  readonly delegate: PersonId;
  /** The unit where the delegate worked at the second signature, or when it was confirmed last. */
  readonly delegateUnit: UnitId | null;
  /** Which side asked for it. */
  readonly askedBy: Side;
  readonly terms: Terms;
  /** Counts the wordings of the terms, from 1. */
  readonly revision: number;
  readonly signatures: Readonly<Record<Side, Signature | null>>;
  /** The first day on which it counts: never before both have signed. */
  readonly inForceFrom: Day | null;
  /** The next look at it: as agreed, later as set by the last confirmation. */
  readonly nextReviewOn: Day;
  readonly closing: Closing | null;
  /** The reason that went with the last decision (asking for changes, declining …). */
  readonly reason: TextId | null;
  /** The delegation that this one takes the place of, by id. */
  readonly replaces: string | null;
  /** The one that is to take its place, by id, once it has been begun. */
  readonly successor: string | null;
  readonly reports: readonly Report[];
  readonly confirmations: readonly Confirmation[];
  readonly archiveReference: string | null;
  readonly begunAt: Instant;
  /** The day since which the side whose turn it is has had it. */
  readonly waitingSince: Day;
  readonly deeds: readonly Deed[];
  readonly parties: Readonly<Record<string, PersonId>>;
  readonly chain: ChainHead;
}

/** The side whose turn it is; null when nobody is waited for. */
export function sideWaitedFor({ state, askedBy }: Pick<Delegation, 'state' | 'askedBy'>): Side | null {
  if (state === 'changes-asked') return askedBy;
  if (state === 'awaiting-manager') return 'manager';
  return state === 'awaiting-delegate' ? 'delegate' : null;
}

/** The other side. */
export function otherSide(side: Side): Side {
  return side === 'manager' ? 'delegate' : 'manager';
}

/** The last day on which it counts; null when no end is set. */
export function lastDayOf({ terms, closing }: Pick<Delegation, 'terms' | 'closing'>): Day | null {
  const ends = [terms.validTo, closing?.lastDay ?? null].filter((day) => day !== null).sort();
  return ends[0] ?? null;
}

/** The state as it is on a day: one that both signed is over once its last day has passed. */
export function stateOn(
  delegation: Pick<Delegation, 'state' | 'terms' | 'closing'>,
  day: Day,
): DelegationState {
  const { state, closing } = delegation;
  const last = lastDayOf(delegation);
  if (state !== 'in-force' || last === null || day <= last) return state;
  return closing?.lastDay === last ? closing.as : 'expired';
}

/** True when it counts, or counted, on that day: both had signed, it had begun and was not over. */
export function countsOn(delegation: Delegation, day: Day): boolean {
  const { inForceFrom } = delegation;
  const last = lastDayOf(delegation);
  return inForceFrom !== null && inForceFrom <= day && (last === null || day <= last);
}
