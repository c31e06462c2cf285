import type { Words } from '../../domain/language.ts';
import type { PlanStatus } from '../../domain/processes/actionPlan/actionPlan.ts';
import type { Effect, MeasureStatus } from '../../domain/processes/actionPlan/measure.ts';
import type { RoundDenial, RoundRole, RoundState } from '../../domain/processes/round/round.ts';
import type { CaseState } from '../../domain/reports/case.ts';
import type { Kind } from '../../domain/reports/terms.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type { CaseAudience, QuestionView } from '../messages.ts';

/** What can be done with an HSE round on its card. */
export type HseRoundAction =
  | 'invite'
  | 'hold-pre-meeting'
  | 'add-finding'
  | 'drop-finding'
  | 'record-finding'
  /** Every finding that is not recorded yet. */
  | 'record-findings'
  | 'end-charting'
  | 'plan-measures'
  | 'hold-post-meeting'
  | 'report';

/** What asks for something before it is done. */
export type HseRoundFormAction = Extract<
  HseRoundAction,
  'invite' | 'hold-pre-meeting' | 'add-finding' | 'plan-measures' | 'hold-post-meeting' | 'report'
>;

/** Something found. `words` is null once they are erased. */
export interface HseRoundFindingView {
  readonly id: string;
  readonly words: string | null;
  /** The place in words of the directory, or of whoever found it. */
  readonly place: Words | null;
  readonly isMended: boolean;
  /** The number of the case that it was recorded as. */
  readonly number: string | null;
  /** How many photos are with it, until it is recorded. */
  readonly photos: number;
}

/** A measure of an action plan, as those of the round see it. */
export interface HseRoundMeasureView {
  readonly words: string | null;
  readonly owner: string;
  readonly deadline: Day;
  readonly cost: { readonly amount: number; readonly isEstimate: boolean };
  readonly status: MeasureStatus;
  readonly effect: Effect | null;
}

/** A meeting that was held, and who was there by name. */
export interface HseRoundMeetingView {
  readonly on: Day;
  readonly attended: readonly string[];
}

/** What lies ready for the pre-meeting. Of the cases only how many: their words are for those who may see them. */
export interface HseRoundPapersView {
  /** The first day of what is looked back on. */
  readonly since: Day;
  readonly cases: {
    readonly total: number;
    readonly open: number;
    readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
    /** How many of them the reader may see. */
    readonly readable: number;
  };
  readonly measures: readonly HseRoundMeasureView[];
  /** What the documents ask to go through, beside these. */
  readonly agenda: readonly Words[];
}

/** The HSE round of a unit and year, as one of those who take part sees it. */
export interface HseRoundMessage {
  readonly type: 'hse-round';
  readonly id: string;
  readonly version: number;
  readonly unit: Words;
  readonly year: number;
  readonly state: RoundState;
  readonly dueOn: Day | null;
  readonly participants: readonly string[];
  /** Null once the pre-meeting was held. */
  readonly papers: HseRoundPapersView | null;
  readonly preMeeting: HseRoundMeetingView | null;
  readonly postMeeting: HseRoundMeetingView | null;
  /** The problems that the unit takes on, the highest risk first; null for one that is erased. */
  readonly problems: readonly (string | null)[];
  readonly methods: readonly Words[];
  readonly findings: readonly HseRoundFindingView[];
  readonly measures: readonly HseRoundMeasureView[];
  /** There is an action plan that the round ends in, with these measures or others. */
  readonly hasPlan: boolean;
  /** How the action plan of the unit stands now. */
  readonly planStatus: PlanStatus;
  readonly report: { readonly by: string; readonly words: string | null } | null;
  readonly may: readonly HseRoundAction[];
  /** The questions of what asks before it is done. */
  readonly forms: Readonly<Partial<Record<HseRoundAction, readonly QuestionView[]>>>;
  readonly today: Day;
}

/** The rounds that somebody has to do with; none when there is nothing for them. */
export interface HseRoundListMessage {
  readonly type: 'hse-round-list';
  readonly lines: readonly {
    /** What a click of it carries. */
    readonly id: string;
    readonly unit: Words;
    readonly year: number;
    /** Null as long as nobody has opened it. */
    readonly state: RoundState | null;
  }[];
  /** Who leads the round at the reader's own unit, by name. */
  readonly leader: { readonly name: string; readonly unit: Words } | null;
}

/** What was just added from the chat, for whoever found it. */
export interface HseRoundFindingMessage {
  readonly type: 'hse-round-finding';
  /** The round. */
  readonly id: string;
  readonly unit: Words;
  readonly finding: string;
  readonly place: Words | null;
  readonly isMended: boolean;
  /** How many photos came with it. */
  readonly photos: number;
  /** An identity number was left out. */
  readonly isMasked: boolean;
  /** The words seem to tell of a person. */
  readonly isPersonal: boolean;
}

/** Who gets a card of cases that were recorded at once. */
export type HseRoundCasesAudience = Extract<CaseAudience, 'handler' | 'reporter' | 'deputy' | 'channel'>;

/** A case of the round. `place` is null where it is not for the reader. */
export interface HseRoundCaseLine {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly kind: Kind;
  readonly state: CaseState;
  readonly place: string | null;
}

/** Findings that became cases at once: one card for each reader, however many they are. */
export interface HseRoundCasesMessage {
  readonly type: 'hse-round-cases';
  readonly audience: HseRoundCasesAudience;
  readonly unit: Words;
  readonly year: number;
  readonly lines: readonly HseRoundCaseLine[];
  /** How many of them are over. */
  readonly over: number;
}

/** Why something was not done with an HSE round. */
export interface HseRoundRefusal {
  readonly code: 'hse-round-denied';
  readonly denial:
    | RoundDenial['code']
    /** The unit has no round of its own; or nobody has opened this one yet. */
    | 'no-round'
    /** There is nothing left to record. */
    | 'all-recorded'
    | 'no-finding-chosen';
  /** Of 'not-allowed': who may. */
  readonly roles: readonly RoundRole[];
  readonly state: RoundState | null;
  /** Of 'not-in-this-state': who brought it to where it is, by name. */
  readonly by: string | null;
  readonly at: Instant | null;
  /** Of 'manager-not-there': whose presence the meeting asks for. */
  readonly manager: string | null;
  /** Of 'finding-recorded': the number of the case. */
  readonly number: string | null;
  /** Of 'findings-not-recorded': how many. */
  readonly count: number;
  /** Of 'meeting-held': when it was. */
  readonly on: Day | null;
}

/** Everything that is said about HSE rounds. */
export type HseRoundMessages =
  | HseRoundMessage
  | HseRoundListMessage
  | HseRoundFindingMessage
  | HseRoundCasesMessage;
