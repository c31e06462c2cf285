import type { Words } from '../../domain/language.ts';
import type { PlanDenial, PlanRole, PlanStatus } from '../../domain/processes/actionPlan/actionPlan.ts';
import type {
  Cost,
  Effect,
  MeasureStatus,
  MeasureStepKind,
  Origin,
} from '../../domain/processes/actionPlan/measure.ts';
import type { Lack, OpenCases } from '../../domain/processes/nonconformities.ts';
import type { Day } from '../../domain/time.ts';
import type { CaseLine, QuestionView } from '../messages.ts';

/** Which measures of a plan are listed. `all` are those that the unit has before it now, `settled` all that are done or dropped. */
export const planShows = ['all', 'overdue', 'mine', 'settled'] as const;
export type PlanShow = (typeof planShows)[number];

/** Where the measures of a list stand, in its order; `asked` are done and wait to be told whether they helped. */
export const measureGroups = ['overdue', 'open', 'asked', 'done', 'dropped'] as const;
export type MeasureGroup = (typeof measureGroups)[number];

/** A measure as a line of a list. */
export interface MeasureLine {
  readonly id: string;
  /** Null when the words have been erased. */
  readonly words: string | null;
  readonly owner: string;
  readonly deadline: Day;
  readonly cost: Cost;
  readonly origin: Origin;
  readonly group: MeasureGroup;
  readonly doneOn: Day | null;
  /** Working days that the reader is told of it late. */
  readonly lateBy?: number;
}

/** The action plan of a unit, as somebody sees it who may read it. */
export interface PlanMessage {
  readonly type: 'plan';
  readonly unit: Words;
  readonly unitId: string;
  readonly show: PlanShow;
  readonly status: PlanStatus;
  readonly lines: readonly MeasureLine[];
  /** How many there are of what is listed. */
  readonly total: number;
  /** Too many to see at a glance: what is listed can be chosen. */
  readonly isLong: boolean;
  readonly mayAdd: boolean;
  readonly today: Day;
}

/** What can be done with a measure on its card. */
export const measureActions = ['done', 'helped', 'not-helped', 'change', 'drop', 'reopen'] as const;
export type MeasureAction = (typeof measureActions)[number];

/** Why the card of a measure was sent. */
export type MeasureOccasion = MeasureStepKind | 'given' | 'asked-for';

/** One measure of an action plan. */
export interface MeasureMessage {
  readonly type: 'measure';
  readonly id: string;
  /** Counts what was done with it. */
  readonly version: number;
  readonly unit: Words;
  readonly unitId: string;
  readonly year: number;
  readonly occasion: MeasureOccasion;
  /** Working days that the card came late. */
  readonly lateBy: number;
  /** The absent one for whom the reader got the card. */
  readonly insteadOf: string | null;
  readonly words: string | null;
  readonly owner: string;
  readonly deadline: Day;
  readonly cost: Cost;
  readonly origin: {
    readonly kind: Origin;
    /** The nonconformity that it comes from, for those who may read that. */
    readonly case: { readonly id: string; readonly number: string } | null;
  };
  readonly status: MeasureStatus;
  readonly doneOn: Day | null;
  readonly effect: Effect | null;
  /** When it is asked whether it helped; null while it is not done, and once that was told. */
  readonly askedOn: Day | null;
  readonly reopened: number;
  /** Why it was dropped. */
  readonly reason: string | null;
  readonly may: readonly MeasureAction[];
  /** The questions of what unfolds. */
  readonly forms: Readonly<Partial<Record<MeasureAction, readonly QuestionView[]>>>;
  readonly today: Day;
}

/**
 * The open nonconformities of a unit as numbers. A channel gets no number below a handful, which would point at single
 * cases: null where it is withheld.
 */
export interface OpenCasesView {
  readonly counts: Readonly<Record<keyof OpenCases, number | null>>;
  /** What a click on the list carries; null where nobody in particular reads. */
  readonly unitId: string | null;
  readonly day: Day;
}

/** A case as a line of those that lack something. */
export interface LackingCaseLine extends CaseLine {
  readonly lacks: readonly Lack[];
}

/** The open cases that a line manager answers for, with the most that is lacking first. */
export interface LackingCasesMessage {
  readonly type: 'lacking-cases';
  readonly unit: Words;
  readonly counts: OpenCases;
  readonly lines: readonly LackingCaseLine[];
  readonly total: number;
}

/** Everything that is said about action plans and how nonconformities are handled. */
export type PlanMessages = PlanMessage | MeasureMessage | LackingCasesMessage;

/** Why something was not done with a measure. */
export interface MeasureRefusal {
  readonly code: 'measure-denied';
  readonly denial: PlanDenial['code'] | 'changed-since';
  /** Of 'not-allowed': who may. */
  readonly roles: readonly PlanRole[];
  /** Of 'not-in-this-state'. */
  readonly status: MeasureStatus | null;
  /** Of 'deadline-passed': the first day that can be. */
  readonly earliest: Day | null;
}
