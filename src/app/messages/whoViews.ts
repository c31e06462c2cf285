import type { Words } from '../../domain/language.ts';
import type { Day } from '../../domain/time.ts';
import type { PersonView } from '../messages.ts';

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

/** A place to go with a matter, with a web or mail address. */
export interface DoorView {
  readonly names: Words;
  readonly address: string;
}
