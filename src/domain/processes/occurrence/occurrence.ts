import { type ChainHead, emptyChain } from '../../facts.ts';
import type { PersonId, UnitId } from '../../organisation/types.ts';
import type { TextId } from '../../reports/case.ts';
import type { Day, Instant } from '../../time.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import type { ProcessId } from '../processes.ts';
import type { StepId } from '../schedule.ts';

/**
 * Where one time of a duty stands. `open` waits for somebody; `taken` is being done; `later` waits for the day that was
 * asked for; `not-mine` was handed back; `escalated` has gone up the line; `done` and `missed` are ends.
 */
export const occurrenceStates = [
  'open',
  'taken',
  'later',
  'not-mine',
  'escalated',
  'done',
  'missed',
] as const;
export type OccurrenceState = (typeof occurrenceStates)[number];

/**
 * What became of a step: `posted` in time or `late`; `postponed` for want of room; `overtaken` by a newer step;
 * `missed`, when too late to be sent; `settled`, when there was nothing left to tell or nobody to tell it to.
 */
export type StepFate = 'posted' | 'late' | 'postponed' | 'overtaken' | 'missed' | 'settled';

/** Why a step was not posted on its day. */
export type PostponeReason = 'cap-of-week' | 'one-card-a-day' | 'quiet-for-recipient' | 'after-hours';

/** Why a step was not posted at all. */
export type SettledReason =
  | 'nobody-to-tell'
  | 'before-start'
  | 'put-off'
  | 'nothing-to-handle'
  | 'over'
  | 'beyond-grace'
  | 'newer-step'
  | 'has-it'
  | 'unanswered'
  | 'unit-gone';

/** A step that has been dealt with: the day that it was for, what became of it and on which day. */
export interface StepRecord {
  readonly on: Day;
  readonly as: StepFate;
  readonly day: Day;
  /** Only of what was not posted. */
  readonly why?: PostponeReason | SettledReason;
}

/** How an occurrence was brought to an end: `told` where telling was all. */
export interface Result {
  readonly as: 'carried-out' | 'not-needed' | 'told';
  readonly text: TextId | null;
}

/** A tick on an item of the checklist. */
export interface Tick {
  readonly by: PersonId;
  readonly at: Instant;
}

/** The words with which somebody handed a duty on. */
export interface Handed {
  readonly by: PersonId;
  readonly text: TextId;
}

/**
 * One time that a duty falls due at a unit, from its first post to its end. Holds no words of a person, only references.
 * `parties` gives each person the alias under which the chain of facts names them.
 */
export interface Occurrence {
  readonly id: OccurrenceKey;
  readonly process: ProcessId;
  readonly unit: UnitId;
  readonly occurrence: string;
  readonly state: OccurrenceState;
  readonly dueOn: Day;
  /** Whoever took it or was named for it; null: whoever answers for the duty on the day. */
  readonly owner: PersonId | null;
  /** Who has said that it is not theirs; they are not asked again. */
  readonly notTheirs: readonly PersonId[];
  /** The day from which silence counts; null until it has been asked for, and while it waits for a later day. */
  readonly waitingSince: Day | null;
  /** Working days in which nothing could be sent: they do not count as silence. */
  readonly pausedDays: number;
  /** What whoever handed it on wants whoever is asked now to know. */
  readonly handed?: Handed | null;
  /** The day that it was put off to. */
  readonly until: Day | null;
  /** How often it has been put off. */
  readonly laters: number;
  readonly steps: Readonly<Partial<Record<StepId, StepRecord>>>;
  readonly ticked: Readonly<Record<string, Tick>>;
  readonly result: Result | null;
  /** What was done to it; `to` is whoever was named. */
  readonly deeds: readonly {
    readonly action: string;
    readonly by: PersonId;
    readonly at: Instant;
    readonly to?: PersonId;
  }[];
  readonly parties: Readonly<Record<string, PersonId>>;
  readonly chain: ChainHead;
}

/**
 * The occurrence with the day on which it falls due by the settings of today. Once it was asked whether it is done, or it is
 * over, it stays with the day for which that was asked.
 */
export function dueBy(occurrence: Occurrence, dueOn: Day): Occurrence {
  const isAsked = occurrence.steps.due !== undefined;
  return isAsked || isOver(occurrence) || occurrence.dueOn === dueOn ? occurrence : { ...occurrence, dueOn };
}

/** An occurrence of which nothing has been posted yet. */
export function newOccurrence(
  key: OccurrenceKey,
  about: Pick<Occurrence, 'process' | 'unit' | 'occurrence' | 'dueOn'>,
): Occurrence {
  return {
    id: key,
    ...about,
    state: 'open',
    owner: null,
    notTheirs: [],
    waitingSince: null,
    pausedDays: 0,
    until: null,
    laters: 0,
    steps: {},
    ticked: {},
    result: null,
    deeds: [],
    parties: {},
    chain: emptyChain,
  };
}

/** True once nothing more is to be done or sent. */
export function isOver({ state }: Pick<Occurrence, 'state'>): boolean {
  return state === 'done' || state === 'missed';
}
