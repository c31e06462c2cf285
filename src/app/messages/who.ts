import type { CorrectionState } from '../../domain/corrections/correction.ts';
import type { Words } from '../../domain/language.ts';
import type { WhoForm } from '../../domain/responsibility/whoForms.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type { EmergencyView, PersonView, QuestionView, Reason } from '../messages.ts';

/** Somebody in an answer, and what their place rests on. */
export interface WhoPersonView {
  readonly person: PersonView;
  readonly role: Words;
  /** The unit that the role is held at. */
  readonly unit: Words;
  /** `responsible`: does the work because nobody else has it and they answer for it. */
  readonly by: 'appointment' | 'delegation' | 'default' | 'responsible';
  readonly until: Day | null;
  /** The name of the absent holder. */
  readonly insteadOf: string | null;
}

/** A role or body to turn to, with those who hold it. */
export interface WhoRoleView {
  readonly role: Words;
  readonly people: readonly WhoPersonView[];
}

/** A question that a button can ask. */
export interface WhoChoice {
  /** What is asked, as a click carries it. */
  readonly question: string;
  readonly names: Words;
}

/** A place to go with a matter, with a web or mail address. */
export interface DoorView {
  readonly names: Words;
  readonly address: string;
}

/** Who answers for a matter, who does it, where it goes, and why. */
export interface WhoAnswerMessage {
  readonly type: 'who-answer';
  readonly question: string;
  readonly topic: Words;
  readonly unit: Words;
  readonly day: Day;
  readonly today: Day;
  /** The rule, the same for everybody. */
  readonly rule: Words;
  /** The matter must not be described here: the doors come first, and nothing is asked. */
  readonly sensitive: boolean;
  readonly doors: readonly DoorView[];
  /** Shown first where the matter is danger going on. */
  readonly emergency: readonly EmergencyView[] | null;
  readonly accountable: {
    readonly role: Words;
    readonly held: WhoPersonView | null;
    /** True for a line manager's responsibility, which cannot be handed over. */
    readonly stays: boolean;
  };
  readonly performs: readonly WhoPersonView[];
  readonly involve: readonly WhoRoleView[];
  readonly ladder: {
    readonly rule: Words;
    readonly steps: readonly { readonly names: Words; readonly roles: readonly WhoRoleView[] }[];
  } | null;
  readonly sources: readonly string[];
  readonly reasons: readonly Reason[];
  readonly related: readonly WhoChoice[];
  /** The forms of what can be done with the answer, ready to be shown. */
  readonly forms: Readonly<Partial<Record<WhoForm, readonly QuestionView[]>>>;
}

/** Several things may be meant, or nothing was recognised: at most three to choose among. */
export interface WhoUnsureMessage {
  readonly type: 'who-unsure';
  readonly unit: Words;
  readonly choices: readonly WhoChoice[];
}

/** What a role is and has to do, and who holds it. */
export interface WhoRoleMessage {
  readonly type: 'who-role';
  readonly role: Words;
  readonly unit: Words;
  readonly day: Day;
  readonly today: Day;
  /** The roles that took over, for one that is no longer in use. */
  readonly successors: readonly Words[];
  readonly duties: readonly Words[];
  /** How many duties there are in all. */
  readonly total: number;
  readonly mayDelegate: boolean;
  readonly holders: readonly WhoPersonView[];
  readonly sources: readonly string[];
  readonly reasons: readonly Reason[];
}

/** How an answer came about, where it cannot be unfolded in place. */
export interface WhoWhyMessage {
  readonly type: 'who-why';
  readonly topic: Words;
  readonly unit: Words;
  readonly reasons: readonly Reason[];
  readonly sources: readonly string[];
}

/** Somebody is in danger: the numbers, before anything else. */
export interface EmergencyMessage {
  readonly type: 'emergency';
  readonly numbers: readonly EmergencyView[];
  /** The words, kept so that they can become a report afterwards. */
  readonly offer: { readonly draft: string; readonly version: number } | null;
}

/** What somebody says is wrong in the directory, as those see it who may. */
export interface CorrectionMessage {
  readonly type: 'correction';
  readonly id: string;
  readonly version: number;
  readonly state: CorrectionState;
  readonly topic: Words;
  readonly unit: Words;
  /** Who the answer named, and by which rule. */
  readonly misled: PersonView | null;
  readonly rule: Reason;
  readonly proposed: PersonView;
  readonly by: PersonView;
  readonly at: Instant;
  readonly comment: string | null;
  readonly decidedBy: PersonView | null;
  readonly mayDecide: boolean;
}

/** One line of what the directory's owner should look at. */
export interface DriftLine {
  readonly topic: Words;
  readonly unit: Words;
  readonly state: CorrectionState;
  readonly misled: string | null;
  readonly proposed: string;
  readonly rule: Reason;
  readonly at: Instant;
}

/** Where the directory and what people say have come apart, newest first. */
export interface DriftMessage {
  readonly type: 'drift';
  readonly lines: readonly DriftLine[];
  /** How many there are in all. */
  readonly total: number;
}

/** Everything that is said about responsibility. */
export type WhoMessage =
  | WhoAnswerMessage
  | WhoUnsureMessage
  | WhoRoleMessage
  | WhoWhyMessage
  | EmergencyMessage
  | CorrectionMessage
  | DriftMessage;
