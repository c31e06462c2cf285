import type { Words } from '../../domain/language.ts';
import type { PlanStatus } from '../../domain/processes/actionPlan/actionPlan.ts';
import type { OccurrenceState, Result } from '../../domain/processes/occurrence/occurrence.ts';
import type { OccurrenceAction } from '../../domain/processes/occurrence/permissions.ts';
import type { LineKind } from '../../domain/processes/plan/page.ts';
import type { Audience } from '../../domain/processes/plan/types.ts';
import type { Responsible } from '../../domain/processes/responsible.ts';
import type { Chosen } from '../../domain/processes/settings.ts';
import type { Basis } from '../../domain/processes/table/shape.ts';
import type { Day } from '../../domain/time.ts';
import type { MeasureLine, OpenCasesView, QuestionView } from '../messages.ts';

/** Where a date or a role comes from. */
export type BasisView = Basis | Chosen;

/**
 * Why a card of a duty was sent, as the first line of it says; `coming` before it begins, to a unit where nothing else
 * was under way.
 */
export type DutyOccasion =
  | 'coming'
  | 'first'
  | 'reminder'
  | 'phase'
  | 'due'
  | 'again'
  | 'overdue'
  | 'escalate'
  | 'asked-for';

/** Who answers for a duty, and as what; `role` is null for somebody who took it, or was named for it and is `asked`. */
export interface DutyOwnerView {
  readonly name: string;
  readonly role: Words | null;
  readonly via: Responsible['via'] | 'taken' | 'asked' | 'above';
  /** They answer in the place of the unit's own manager, as long as that post has nobody. */
  readonly vacant: boolean;
  /** The absent one for whom they act; never in a channel. */
  readonly insteadOf: string | null;
}

export interface DutyItemView extends Words {
  readonly id: string;
  readonly required: boolean;
  readonly ticked: boolean;
}

/** What can be done with a duty on its card. */
export type DutyAction = Exclude<OccurrenceAction, 'untick'>;

/** What a duty is worked through on, beside its own card. */
export type DutyOpens = 'hse-round';

/** One time of a duty of the HSE year, as a channel or a person sees it. */
export interface DutyMessage {
  readonly type: 'duty';
  readonly id: string;
  readonly version: number;
  readonly names: Words;
  readonly unit: Words;
  readonly occasion: DutyOccasion;
  /** Of `coming`. */
  readonly beginsOn: Day | null;
  /** Working days that the card came late. */
  readonly lateBy: number;
  /** The part of it that is next, in words. */
  readonly phase: Words | null;
  readonly dueOn: Day;
  /** True for a duty that comes more than once a year, so that this is one time of several. */
  readonly comesAgain: boolean;
  readonly state: OccurrenceState;
  readonly until: Day | null;
  readonly owner: DutyOwnerView | null;
  /** The absent one for whom the reader acts. */
  readonly insteadOf: string | null;
  readonly basis: {
    readonly months: BasisView;
    readonly day: BasisView;
    readonly responsible: BasisView;
  };
  readonly items: readonly DutyItemView[];
  /** What is good to know of the duty, and nothing to do. */
  readonly note: Words | null;
  /** What to have at hand when it begins, and the duties that it builds on; null in a channel and at every other time. */
  readonly ready: { readonly materials: readonly Words[]; readonly duties: readonly Words[] } | null;
  /** How the action plan of the unit stands; `unitId` where the card leads to it. */
  readonly plan: { readonly unitId: string | null; readonly status: PlanStatus } | null;
  /** The open nonconformities, on the card of the month. */
  readonly cases: OpenCasesView | null;
  readonly result: {
    readonly as: Result['as'];
    readonly by: string | null;
    readonly words: string | null;
  } | null;
  /** What whoever handed it on wrote, for whoever is asked now. */
  readonly handed: { readonly by: string; readonly words: string } | null;
  /** What it leads to; null for most duties, which have their card alone. */
  readonly opens: DutyOpens | null;
  readonly may: readonly DutyAction[];
  /** The questions of what unfolds. */
  readonly forms: Readonly<Partial<Record<DutyAction, readonly QuestionView[]>>>;
  /** True for the card in a channel. */
  readonly inChannel: boolean;
  readonly today: Day;
}

/** A duty as a line of a list. `id` is null where the reader may not open it. */
export interface DutyLine {
  readonly id: string;
  readonly names: Words;
  readonly unit: Words;
  readonly dueOn: Day;
  readonly state: OccurrenceState;
  /** What it is told for; null in a digest of what waits and is not due yet. */
  readonly occasion: DutyOccasion | null;
  /** Of `coming`. */
  readonly beginsOn: Day | null;
  /** Working days that it is told late. */
  readonly lateBy: number;
  readonly owner: string | null;
  /** A post about it was never sent, since it was too late for it by then. */
  readonly missed: boolean;
  /** The absent one for whom the reader acts. */
  readonly insteadOf: string | null;
  /** What came of it while the reader was away: who did it or has taken it, or got it and nothing more. */
  readonly meanwhile: { readonly name: string; readonly as: 'done' | 'taken' | 'got' } | null;
}

/** Where a page stands in a list that is too long for one card. */
export interface DutyPage {
  /** Of the list, for whoever turns the page. */
  readonly id: string;
  /** Counted from 1, as are the places of its first and last line. */
  readonly number: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** How many of them came on the day; the others are the digest’s. */
  readonly ofDay: number;
  /** How many of each kind come after it. */
  readonly rest: readonly { readonly kind: LineKind; readonly count: number }[];
}

/** Everything that somebody gets on a day when it is more than one duty; the digest at the start of the week. */
export interface DutyListMessage {
  readonly type: 'duty-list';
  readonly day: Day;
  readonly items: readonly DutyLine[];
  readonly digest: readonly DutyLine[];
  /** Measures of action plans that have fallen due, and with a digest those of the reader that are past their deadline. */
  readonly measures: readonly MeasureLine[];
  readonly overdueMeasures: readonly MeasureLine[];
  /** Where not all of it stands on one card. */
  readonly page?: DutyPage;
  /** People and channels that are not reached, for whoever mends it. */
  readonly undelivered?: number;
  readonly today: Day;
}

/** Who takes part in a duty, what it builds on, and what comes of it. */
export interface DutyInvolvedView {
  /** Roles and bodies; `name` where one person alone holds the role for the unit. */
  readonly participants: readonly { readonly role: Words; readonly name: string | null }[];
  /** Who is to be there when, as a document says it. */
  readonly rule: Words | null;
  readonly inputs: readonly Words[];
  readonly outputs: readonly Words[];
  /** To whom the outputs go. */
  readonly recipients: readonly Words[];
}

/** Why somebody got a card of a duty, and what of it is stated and what is our proposal. */
export interface DutyWhyMessage {
  readonly type: 'duty-why';
  readonly id: string;
  readonly names: Words;
  readonly unit: Words;
  /** `named` by somebody, or only in the digest: because it waits for them, or came to another while they were away. */
  readonly as: Audience | 'named' | 'digest' | 'digest-back' | 'asked-for';
  /** Who named them, or got it while they were away. */
  readonly by: string | null;
  /** The absent one in whose place the reader got it. */
  readonly insteadOf: string | null;
  readonly owner: DutyOwnerView | null;
  readonly role: Words;
  readonly cadence: Words | null;
  readonly note: Words;
  readonly involved: DutyInvolvedView;
  readonly appliesTo: { readonly words: Words; readonly basis: BasisView };
  readonly basis: DutyMessage['basis'] & { readonly leadDays: BasisView };
  readonly leadDays: readonly number[];
  /** When nobody answers: after how many working days it comes again, goes up the line, and ends. */
  readonly silence: {
    readonly again: readonly number[];
    readonly above: readonly number[];
    readonly ends: number | null;
  };
  readonly source: readonly string[];
}

/** Everything that is said about the HSE year. */
export type YearMessages = DutyMessage | DutyListMessage | DutyWhyMessage;
