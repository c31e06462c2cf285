import type { Words } from '../../domain/language.ts';
import type { BodyPurpose } from '../../domain/responsibility/bodies.ts';
import type { DelegabilityVerdict } from '../../domain/responsibility/delegability.ts';
import type { WhoForm } from '../../domain/responsibility/whoForms.ts';
import type { Day } from '../../domain/time.ts';
import type {
  DelegationMark,
  EmergencyView,
  PersonView,
  QuestionView,
  Reason,
  StartView,
} from '../messages.ts';
import type { CorrectionMessage, DriftMessage } from './correction.ts';

/** Somebody in an answer, and what their place rests on. */
export interface WhoPersonView {
  readonly person: PersonView;
  readonly role: Words;
  /** The unit that the role is held at. */
  readonly unit: Words;
  /** `responsible`: does the work because nobody else has it and they answer for it. */
  readonly by: 'appointment' | 'delegation' | 'default' | 'responsible';
  /** The number of the delegation that was signed here. */
  readonly number: string | null;
  readonly until: Day | null;
  /** The name of the absent holder. */
  readonly insteadOf: string | null;
}

/** A role or body to turn to, with those who hold it. */
export interface WhoRoleView {
  readonly role: Words;
  readonly people: readonly WhoPersonView[];
}

/** A question that a button can ask: of a matter when nothing else is said. `question` is what a click carries. */
export type WhoChoice =
  | { readonly ask?: 'role'; readonly question: string; readonly names: Words }
  /** What may be delegated, or the asker's own duties: the catalogs have the words. */
  | { readonly ask: 'delegable' | 'own'; readonly question: string; readonly names: null };

/** Where a matter goes, for somebody who asks for the way rather than for a name. */
export interface WhoRouteView {
  /** True for what is reported here, as a nonconformity. */
  readonly here: boolean;
  readonly advice: Words | null;
  /** The systems that it is kept in or sent to. */
  readonly systems: readonly { readonly names: Words; readonly purpose: Words }[];
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
  /** Null unless the way was asked for. */
  readonly route: WhoRouteView | null;
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
  /** What has changed around the delegations that it rests on. */
  readonly marks: readonly DelegationMark[];
  /** The offer to hand the task over in writing, where nobody has it. */
  readonly handOver: StartView | null;
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

/** How to ask, with the first things that one may want to know. */
export interface WhoStartMessage {
  readonly type: 'who-start';
  readonly unit: Words;
  readonly choices: readonly WhoChoice[];
}

/** Somebody who holds a role, and who acts when they are away. */
export interface WhoHolderView extends WhoPersonView {
  readonly substitute: string | null;
}

/** What is particular to a committee. */
export interface WhoBodyView {
  /** Whether it can decide or only advises; null where no document says which. */
  readonly decides: boolean | null;
  /** True for one that a unit may do without. */
  readonly optional: boolean;
  readonly chair: WhoRoleView | null;
  readonly members: readonly {
    readonly who: Words;
    readonly count: number | null;
    readonly vote: boolean | null;
    readonly observer: boolean;
  }[];
  /** Where its matters go on to. */
  readonly next: readonly Words[];
}

/** What a role is and has to do, and who holds it. */
export interface WhoRoleMessage {
  readonly type: 'who-role';
  /** What was asked for stands first. */
  readonly asks: 'duties' | 'holders';
  /** The question as a click carries it, with all duties. */
  readonly question: string;
  readonly role: Words;
  readonly unit: Words;
  readonly day: Day;
  readonly today: Day;
  /** The roles that took over, for one that is no longer in use. */
  readonly successors: readonly Words[];
  /** Asked by somebody as their own, who does not hold it on that day. */
  readonly notHeld: boolean;
  readonly duties: readonly Words[];
  /** How many duties there are in all. */
  readonly total: number;
  /** What it was seen to do, without a rule that says so. */
  readonly practice: readonly Words[];
  readonly mayDelegate: boolean;
  /** False for committees, authorities and systems, which nobody holds. */
  readonly isPost: boolean;
  readonly holders: readonly WhoHolderView[];
  /** Whoever is turned to while nobody holds it. */
  readonly meanwhile: WhoPersonView | null;
  readonly body: WhoBodyView | null;
  readonly sources: readonly string[];
  readonly reasons: readonly Reason[];
  /** Matters that the role answers for or does. */
  readonly related: readonly WhoChoice[];
  readonly forms: Readonly<Partial<Record<WhoForm, readonly QuestionView[]>>>;
}

/** Something that makes HSE work the asker's own, with what there is to do. */
export interface WhoPostView {
  /** Null for tasks given without a role. */
  readonly role: Words | null;
  readonly unit: Words;
  readonly by: 'appointment' | 'delegation' | 'acting' | 'everybody';
  readonly until: Day | null;
  /** Whoever gave the tasks, or is away. */
  readonly from: string | null;
  readonly tasks: readonly Words[];
  /** Tasks of the unit that nobody has in writing. */
  readonly inPerson: readonly Words[];
  readonly duties: readonly Words[];
  /** How many duties there are in all. */
  readonly total: number;
  /** Asks for all of them; null where they are shown already. */
  readonly more: WhoChoice | null;
  readonly sources: readonly string[];
}

/** What the asker has to do, post by post. */
export interface WhoOwnMessage {
  readonly type: 'who-own';
  readonly name: string | null;
  readonly day: Day;
  readonly today: Day;
  readonly posts: readonly WhoPostView[];
  readonly related: readonly WhoChoice[];
}

/** Whether something may be delegated, and what may at all. */
export interface WhoDelegableMessage {
  readonly type: 'who-delegable';
  readonly verdict: DelegabilityVerdict;
  /** The task or responsibility asked about. */
  readonly task: {
    readonly names: Words;
    readonly limit: Words | null;
    readonly framework: Words | null;
  } | null;
  /** True for HSE work that no document lists among what can be delegated. */
  readonly unlisted: boolean;
  readonly responsibility: { readonly names: Words; readonly reason: Words } | null;
  /** The role that was asked about. */
  readonly role: Words | null;
  /** The roles that usually get the task. */
  readonly usual: readonly Words[];
  readonly manager: PersonView | null;
  readonly unit: Words;
  readonly rules: readonly Words[];
  readonly tasks: readonly {
    readonly names: Words;
    readonly limit: Words | null;
    readonly observed: boolean;
  }[];
  readonly nevers: readonly { readonly names: Words; readonly reason: Words }[];
  /** What cannot be delegated stands first. */
  readonly neverFirst: boolean;
  readonly sources: readonly string[];
  /** How to begin such a delegation, for those who can. */
  readonly start: StartView | null;
  readonly related: readonly WhoChoice[];
}

/** The committees for a unit, or for a matter there. */
export interface WhoBodiesMessage {
  readonly type: 'who-bodies';
  /** Null where no matter was named. */
  readonly topic: Words | null;
  /** True when the matter has no committee of its own. */
  readonly general: boolean;
  readonly unit: Words;
  readonly bodies: readonly {
    readonly names: Words;
    /** Null for one that no unit turns to as its own. */
    readonly purpose: BodyPurpose | null;
    readonly does: Words | null;
    readonly decides: boolean | null;
    readonly optional: boolean;
    readonly next: readonly Words[];
  }[];
  readonly sources: readonly string[];
  readonly related: readonly WhoChoice[];
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

/** Everything that is said about responsibility. */
export type WhoMessage =
  | WhoAnswerMessage
  | WhoUnsureMessage
  | WhoStartMessage
  | WhoRoleMessage
  | WhoOwnMessage
  | WhoDelegableMessage
  | WhoBodiesMessage
  | WhoWhyMessage
  | EmergencyMessage
  | CorrectionMessage
  | DriftMessage;
