import type { Words } from '../../domain/language.ts';
import type { BodyPurpose } from '../../domain/responsibility/bodies.ts';
import type { DelegabilityVerdict } from '../../domain/responsibility/delegability.ts';
import type { EmergencyView, PersonView, StartView } from '../messages.ts';
import type { CorrectionMessage, DriftMessage } from './correction.ts';
import type { WhoAnswerMessage, WhoWhyMessage } from './whoAnswer.ts';
import type { WhoOwnMessage, WhoRoleMessage } from './whoRole.ts';
import type { WhoChoice } from './whoViews.ts';

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
