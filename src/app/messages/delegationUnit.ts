import type { Words } from '../../domain/language.ts';
import type { Day } from '../../domain/time.ts';
import type { QuestionView, Reason, StartView } from '../messages.ts';

/** Who does a task at a unit. */
export interface DoerView {
  readonly person: string;
  readonly insteadOf: string | null;
  readonly by: 'delegation' | 'delegation-elsewhere' | 'appointment' | 'default';
  /** The number or reference, of a delegation. */
  readonly reference: string | null;
  readonly until: Day | null;
  readonly authority: string | null;
  readonly reviewOn: Day | null;
  readonly changes: readonly Reason[];
}

/** Who has which responsibility, which tasks and which authority at a unit on a day. */
export interface OverviewMessage {
  readonly type: 'overview';
  readonly unit: Words;
  readonly day: Day;
  readonly today: Day;
  readonly lineManager: {
    readonly person: string;
    readonly role: Words;
    readonly unit: Words;
    readonly substitute: string | null;
  } | null;
  readonly tasks: readonly { readonly task: Words; readonly doers: readonly DoerView[] }[];
  readonly gaps: readonly Reason[];
  readonly ask: readonly QuestionView[];
  /** What a click of another day or unit carries. */
  readonly question: string;
  readonly start: StartView | null;
}

/** The yearly look through what a unit has handed out. */
export interface DelegationRoundMessage {
  readonly type: 'delegation-round';
  readonly id: string;
  readonly version: number;
  readonly unit: Words;
  readonly on: Day;
  readonly settled: number;
  readonly lines: readonly {
    readonly id: string;
    readonly number: string;
    readonly delegate: string;
    readonly tasks: readonly Words[];
    readonly isSettled: boolean;
  }[];
  readonly mayConfirm: boolean;
  /** The day of the next look that is proposed. */
  readonly reviewOn: Day;
  readonly today: Day;
}
