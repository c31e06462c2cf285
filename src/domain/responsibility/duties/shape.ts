import type { Words } from '../../language.ts';
import type { RoleId } from '../roles.ts';

/**
 * How firmly a duty stands: in the newest document (`current`), only in an older one that nothing contradicts
 * (`supplement`), by a short step of reasoning (`inferred`), as practice reported for 2019 (`observed`), or no longer
 * (`superseded`).
 */
export type DutyStatus = 'current' | 'supplement' | 'inferred' | 'observed' | 'superseded';

/** A duty as the tables state it; without a status it is current. */
export interface DutyEntry {
  readonly role: RoleId;
  readonly words: Words;
  readonly status?: Exclude<DutyStatus, 'current'>;
  /** True for what a role may do but need not. */
  readonly optional?: true;
  /** The acts and regulations that it rests on. */
  readonly law?: readonly [string, ...string[]];
  /** Document and section, as "002#Linjeleder". */
  readonly source: readonly [string, ...string[]];
}

/** Duties of roles of one kind, by id: the role's id, a full stop and a name of its own. */
export type DutyTable = Readonly<Record<`${RoleId}.${string}`, DutyEntry>>;
