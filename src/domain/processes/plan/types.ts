import type { PersonId, UnitId } from '../../organisation/types.ts';
import type { Day, Instant } from '../../time.ts';
import type { Occurrence, PostponeReason, SettledReason, StepFate } from '../occurrence/occurrence.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import type { ProcessId } from '../processes.ts';
import type { Wheel } from '../responsible.ts';
import type { StepId } from '../schedule.ts';
import type { Changed } from './noting.ts';

/** Where a card goes: to the channels where a unit talks, or to a person. Units that share a channel share its cards. */
export type Target = `channel:${UnitId}` | `person:${PersonId}`;

/** As what somebody gets a post. */
export type Audience = 'channel' | 'asked' | 'helper' | 'above';

/** What a post is about: a step of an occurrence, or something beside the duties that has fallen due. */
export type Subject =
  | {
      readonly kind: 'duty';
      readonly occurrence: OccurrenceKey;
      readonly process: ProcessId;
      readonly unit: UnitId;
      readonly step: StepId;
      /** The part of a window that it opens. */
      readonly phase: string | null;
      readonly dueOn: Day;
    }
  | {
      readonly kind: 'measure';
      readonly plan: string;
      readonly measure: string;
      readonly unit: UnitId;
      readonly step: string;
    };

/** One thing to post to one target: a line of a card. */
export interface PostItem {
  /** What exactly is posted once: process, unit, occurrence and step, or whatever names the thing. */
  readonly key: string;
  readonly target: Target;
  readonly as: Audience;
  /** The absent one for whom the target acts. */
  readonly insteadOf?: PersonId;
  /** Other people who get the same, so that nobody gets it twice when it is passed on. */
  readonly besides?: readonly Target[];
  readonly subject: Subject;
  /** The day that it was for. */
  readonly on: Day;
  /** Working days that it came late for want of a running service. */
  readonly lateBy: number;
  /** It was posted before, and that card has reached nobody. */
  readonly isAgain?: true;
}

/** An item that had to wait for room, why, and until when it waits. */
export interface WaitingItem extends PostItem {
  readonly until: Day;
  readonly why: PostponeReason;
}

/** An item whose card did not get out on its day, and whether another card with it did. */
export interface UnsentItem extends PostItem {
  readonly hasReached: boolean;
}

/** Something that waits for a person, as the digest at the start of the week lists it. */
export interface DigestLine {
  readonly occurrence: OccurrenceKey;
  readonly process: ProcessId;
  readonly unit: UnitId;
  readonly dueOn: Day;
  readonly state: Occurrence['state'];
  /** True when a post about it was never sent, since it was too late for it by then. */
  readonly missed: boolean;
  /** The absent one for whom the reader acts. */
  readonly insteadOf?: PersonId;
  /** Who got it while the reader was away. */
  readonly meanwhile?: PersonId;
}

/** Something that went to `by` in the place of somebody who is away, and who has not been told of it yet. */
export interface StandIn {
  readonly away: PersonId;
  readonly by: PersonId;
  readonly occurrence: OccurrenceKey;
}

/** Everything that one target gets on a day: one card. */
export interface Bundle {
  /** "2027-01-20:person:kari": of a target only one a day. */
  readonly key: string;
  /** In a channel of several units the first of those that it is about. */
  readonly target: Target;
  readonly day: Day;
  /** When to send it, never earlier. */
  readonly at: Instant;
  /** The most urgent first. */
  readonly items: readonly PostItem[];
  /** Empty but at the start of the week. */
  readonly digest: readonly DigestLine[];
}

/** What the plan did with a step, or with one target of it: what is not posted has its reason here. */
export interface PlanRecord {
  readonly key: string;
  /** Null for the step as a whole. */
  readonly target: Target | null;
  readonly as: StepFate;
  readonly on: Day;
  readonly day: Day;
  readonly reason: PostponeReason | SettledReason | null;
  /** The day that a postponed item waits for. */
  readonly until: Day | null;
}

/** What a target has got: cards of the week that begins on `week`, and the day of the last. */
export interface Sent {
  readonly week: Day;
  readonly count: number;
  readonly last: Day;
}

/** A target in the week that begins on that day. */
export type InWeek = `${Day} ${Target}`;

/** Everything that a plan has to know of the plans before it. */
export interface PlanState {
  /** The day from which posts are planned at all; what was due before is left alone. */
  readonly startedOn: Day;
  /**
   * The day on which each branch of the organisation begins; null before the first plan, and empty once that is so long ago
   * that no plan looks back to it.
   */
  readonly starts: readonly (readonly [UnitId, Day])[] | null;
  /** When it was last planned: a clock that has gone back plans nothing. */
  readonly plannedAt: Instant | null;
  readonly plannedOn: Day | null;
  /** Those that are not over, those that the plan can touch (`keysFallingDue`), and those that something waits about. */
  readonly occurrences: ReadonlyMap<OccurrenceKey, Occurrence>;
  readonly waiting: readonly WaitingItem[];
  /** What was sent this week, and in other weeks by a clock that may be wrong: it may come to them again. */
  readonly sent: ReadonlyMap<InWeek, Sent>;
  /** The days of the week on which it was planned: who had a digest on the first of them that was not quiet for them. */
  readonly plannedThisWeek: readonly Day[];
  /** Missed since the last digest. */
  readonly missed: readonly OccurrenceKey[];
  /** Keys of what else has fallen due and was posted or is waiting. */
  readonly told: ReadonlyMap<string, Day>;
  /** What those who are away find in their digest when they are back. */
  readonly standIns: readonly StandIn[];
}

/** Something beside the duties that falls due, as a measure of an action plan; it shares cards and caps with them. */
export interface AlsoDue {
  readonly key: string;
  readonly to: PersonId;
  /** The absent one for whom `to` acts. */
  readonly insteadOf?: PersonId;
  readonly as: Extract<Audience, 'asked' | 'above'>;
  readonly on: Day;
  readonly subject: Exclude<Subject, { kind: 'duty' }>;
}

export interface PlanQuestion {
  readonly now: Instant;
  readonly wheel: Wheel;
  readonly units: readonly UnitId[];
  readonly state: PlanState;
  /** As things stand now: what waited for room and is no longer among it is dropped. */
  readonly alsoDue?: readonly AlsoDue[];
  /** What was posted on a day before and did not get out on it: planned anew. */
  readonly unsent?: readonly UnsentItem[];
  /** True when a duty has nothing to handle at the unit now, as a month without open cases. */
  readonly isNeedless?: (process: ProcessId, unit: UnitId) => boolean;
}

/** What is to be posted today, and everything that the next plan has to know. */
export interface Plan {
  readonly day: Day;
  readonly bundles: readonly Bundle[];
  readonly records: readonly PlanRecord[];
  /** The occurrences that were touched, with the facts of it. */
  readonly changed: readonly Changed[];
  readonly next: PlanState;
}

/** The state before the first plan. */
export function firstPlanState(startedOn: Day): PlanState {
  return {
    startedOn,
    starts: null,
    plannedAt: null,
    plannedOn: null,
    occurrences: new Map(),
    waiting: [],
    sent: new Map(),
    plannedThisWeek: [],
    missed: [],
    told: new Map(),
    standIns: [],
  };
}
