import type { Words } from '../../domain/language.ts';
import type { Problem } from '../../domain/organisation/problems.ts';
import type { SettingsProblem } from '../../domain/processes/settingsProblems.ts';
import type { Instant } from '../../domain/time.ts';

/** A unit, person or place that is new or gone, with what it belongs to. */
export interface NamedLine {
  readonly name: Words;
  readonly of: Words | null;
}

/** A unit whose line manager is another; null where there is nobody. */
export interface LineManagerLine {
  readonly unit: Words;
  readonly from: string | null;
  readonly to: string | null;
}

/** A post that nobody holds any more. */
export interface VacantLine {
  readonly role: Words;
  readonly unit: Words;
  readonly was: readonly string[];
}

/** Somebody who is gone, with how many open cases and delegations they had a part in. */
export interface LeftLine {
  readonly person: string;
  readonly handled: number;
  readonly asked: number;
  readonly given: number;
  readonly held: number;
}

/** An open case whose handler is gone, and the line manager who has it now; null when there is none. */
export interface OrphanLine {
  readonly number: string;
  readonly unit: Words;
  readonly manager: string | null;
}

interface Part<Code, Line> {
  readonly code: Code;
  /** How many there are in all. */
  readonly total: number;
  /** The first of them. */
  readonly lines: readonly Line[];
}

/** One kind of change, with its number and its first lines. */
export type ChangePart =
  | Part<'orphans', OrphanLine>
  | Part<'left', LeftLine>
  /** Only counted: who reports is for those who handle the report. */
  | Part<'reporters', never>
  | Part<'no-manager', NamedLine>
  | Part<'vacant', VacantLine>
  | Part<'line-managers', LineManagerLine>
  | Part<'units-added' | 'units-gone', NamedLine>
  | Part<'people-added' | 'people-gone', NamedLine>
  | Part<'places-added' | 'places-gone', NamedLine>
  /** Settings of the HSE year that name what is gone, and those that count again. */
  | Part<'year-aside', SettingsProblem>
  | Part<'year-back', SettingsProblem>;

/** What changed when the directory was last replaced, for its owner. */
export interface DirectoryChangedMessage {
  readonly type: 'directory-changed';
  /** When it was taken into use; null when the directory has not been replaced yet. */
  readonly at: Instant | null;
  /** Only kinds of which there are some, what needs doing first. */
  readonly parts: readonly ChangePart[];
}

/** A new version of the directory that could not be taken, for its owner. */
export interface DirectoryRefusedMessage {
  readonly type: 'directory-refused';
  readonly at: Instant;
  readonly total: number;
  /** The first of them. */
  readonly problems: readonly Problem[];
}

/** Cases that came to a line manager because whoever handled them is gone. */
export interface CasesLeftMessage {
  readonly type: 'cases-left';
  readonly people: readonly string[];
  readonly total: number;
  /** The first of the cases' numbers. */
  readonly numbers: readonly string[];
}

/** Everything that is said about the directory as a whole. */
export type DirectoryMessage = DirectoryChangedMessage | DirectoryRefusedMessage | CasesLeftMessage;
