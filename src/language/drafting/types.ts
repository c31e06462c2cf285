import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { PersonId, PlaceId, UnitId } from '../../domain/organisation/types.ts';
import type { FindingKind, Title } from '../../domain/reports/personal.ts';
import type { Door } from '../../domain/reports/routing.ts';
import type { Category, Harmed, Injury, Kind } from '../../domain/reports/terms.ts';
import type { Day, Instant, TimeOfDay } from '../../domain/time.ts';

/** A message that may tell of something: whose it is (null: somebody the directory does not know) and when it was written. */
export interface ToldText {
  readonly text: string;
  readonly asker: PersonId | null;
  readonly now: Instant;
}

/** Something in a text about a person, as for `text.slice(start, end)`. */
export interface PersonalFinding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  /** What the person is in the text, for the neutral words that can stand there instead. */
  readonly as: 'injured' | 'other' | 'reporter';
  /** What a person is called before the name. */
  readonly title?: Title;
  /** True for a name that is known to be in the genitive. */
  readonly isGenitive?: boolean;
}

export const personalFlags = ['personal-data', 'health-data'] as const;
export type PersonalFlag = (typeof personalFlags)[number];

/** A step from words to what they were taken to mean: a code of the catalogs with the words that led there. */
export interface ReadingReason {
  readonly code: string;
  readonly words: string;
}

/**
 * A message read as a report. What the text does not say is null (or `unknown`); nothing is guessed beyond it, severity never.
 * `kind` is null and `categories` are empty unless the door is 'nonconformity'.
 */
export interface ReportReading {
  readonly door: Door;
  /** False when the words could also belong elsewhere; an unsure text goes to 'nonconformity'. */
  readonly confident: boolean;
  readonly kind: Kind | null;
  readonly categories: readonly Category[];
  readonly injury: Injury | 'unknown';
  readonly harmed: readonly Harmed[];
  readonly place: PlaceId | null;
  /** The place's, else the unit named, else the writer's, else the root. */
  readonly unit: UnitId;
  readonly unitBy: 'place' | 'name' | 'asker' | 'root';
  readonly happenedOn: Day | null;
  readonly happenedAt: TimeOfDay | null;
  /** The words of the text that tell what was done on the spot, as they stand there. */
  readonly measures: string | null;
  readonly flags: readonly PersonalFlag[];
  readonly findings: readonly PersonalFinding[];
  readonly reasons: readonly ReadingReason[];
}

/** Reads a message as a report over a directory. Offline, and the same every time. */
export type ReadReport = (told: ToldText, dir: OpenDirectory) => ReportReading;

/** What a text says about persons, found alone: for words that are written into a form or an answer. */
export type FindPersonal = (text: string, dir: OpenDirectory) => readonly PersonalFinding[];
