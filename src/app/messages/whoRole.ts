import type { Words } from '../../domain/language.ts';
import type { WhoForm } from '../../domain/responsibility/whoForms.ts';
import type { Day } from '../../domain/time.ts';
import type { QuestionView, Reason } from '../messages.ts';
import type { WhoChoice, WhoPersonView, WhoRoleView } from './whoViews.ts';

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
