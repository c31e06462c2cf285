import type { Words } from '../../language.ts';

/**
 * What a role is: part of the line, a task done for the line, the employees' safety deputy line, a student, a
 * committee, an authority or other undertaking outside, or a system that matters are sent to.
 */
export type RoleKind = 'line' | 'task' | 'safety-deputy' | 'student' | 'committee' | 'authority' | 'system';

/** Where in the organisation a role is held. The first level of a role decides where its holder is looked up. */
export type RoleLevel =
  | 'institution'
  | 'campus'
  | 'faculty'
  | 'department'
  | 'section'
  | 'lab'
  | 'individual'
  | 'external';

/** One seat, or group of equal seats, of a committee or unit; `role` where the seat belongs to a role. */
export interface Seat {
  readonly role?: string;
  readonly who?: Words;
  readonly count?: number;
  readonly vote?: boolean;
  readonly observer?: boolean;
}

/** A role as the tables state it; what is left out has the value that most roles have (see `Role`). */
export interface RoleEntry {
  readonly names: Words;
  readonly abbreviations?: readonly string[];
  /** Other words that people use for the role. */
  readonly aliases?: Readonly<Record<'nb' | 'en', readonly string[]>>;
  readonly levels: readonly [RoleLevel, ...RoleLevel[]];
  readonly status?: 'superseded';
  /** The roles that took over, for a superseded role. */
  readonly supersededBy?: readonly string[];
  readonly personnelResponsibility?: true;
  readonly mayHoldHseResponsibility?: true;
  /** `hse-tasks`: may pass tasks on in writing, never the responsibility. */
  readonly canDelegate?: 'hse-tasks';
  readonly delegatesTo?: readonly string[];
  /** The role that hands this one out. */
  readonly delegatedFrom?: string;
  /** Roles whose duties this role has too. */
  readonly inherits?: readonly string[];
  readonly escalatesTo?: readonly string[];
  readonly trainingRequired?: readonly string[];
  readonly approvedBy?: string;
  readonly appointedBy?: string;
  /** The id of the system behind a role of kind `system`. */
  readonly systemRef?: string;
  readonly chair?: string;
  /** Whether a body can decide or only advises, where a document says which. */
  readonly decides?: boolean;
  /** True for bodies that a unit may do without. */
  readonly optional?: true;
  readonly members?: readonly Seat[];
  /** Document and section, as "002#Linjeleder". */
  readonly source: readonly [string, ...string[]];
}

/** Roles of one kind by id. */
export type RoleTable = Readonly<Record<string, RoleEntry>>;
