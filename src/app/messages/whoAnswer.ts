import type { Words } from '../../domain/language.ts';
import type { WhoForm } from '../../domain/responsibility/whoForms.ts';
import type { Day } from '../../domain/time.ts';
import type { DelegationMark, EmergencyView, QuestionView, Reason, StartView } from '../messages.ts';
import type { DoorView, WhoChoice, WhoPersonView, WhoRoleView } from './whoViews.ts';

/** Where a matter goes, for somebody who asks for the way rather than for a name. */
export interface WhoRouteView {
  /** True for what is reported here, as a nonconformity. */
  readonly here: boolean;
  readonly advice: Words | null;
  /** The systems that it is kept in or sent to. */
  readonly systems: readonly { readonly names: Words; readonly purpose: Words }[];
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

/** How an answer came about, where it cannot be unfolded in place. */
export interface WhoWhyMessage {
  readonly type: 'who-why';
  readonly topic: Words;
  readonly unit: Words;
  readonly reasons: readonly Reason[];
  readonly sources: readonly string[];
}
