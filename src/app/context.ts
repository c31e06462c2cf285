import type { AnswerContext } from '../domain/answers.ts';
import type { IsHoliday } from '../domain/delegations/workingDays.ts';
import type { Language } from '../domain/language.ts';
import type { OpenDirectory } from '../domain/organisation/openDirectory.ts';
import type { YearSettings } from '../domain/processes/settings.ts';
import type { Photo } from '../domain/reports/photos.ts';
import { type Day, dayOf, type Instant, timeOf } from '../domain/time.ts';
import type { FindPersonal, ReadReport } from '../language/drafting/types.ts';
import type { Understand } from '../language/understanding/types.ts';
import type { CalendarPlace } from './calendars.ts';
import type { Documents } from './documents.ts';
import type { Drawings } from './drawings.ts';
import type { Files } from './pictures.ts';
import type { Clock, Ids, Log, Request } from './ports.ts';
import type { Account, Addressee, Platform } from './records.ts';
import type { Store } from './store.ts';

/** What the use cases work with. */
export interface Core {
  readonly store: Store;
  /** The bytes of photos. */
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** The organisation as it is known now, with the written delegations in it. */
  readonly directory: () => OpenDirectory;
  /** The public holidays of the place. */
  readonly isHoliday: IsHoliday;
  /**
   * The settings of the HSE year as their file says now: the same object until the file is replaced. What holds of them with
   * the directory is in the wheel.
   */
  readonly year: () => YearSettings;
  /** Reads what a question is about. */
  readonly understand: Understand;
  /** Reads a message as a report. */
  readonly readReport: ReadReport;
  /** Finds what a text says about persons. */
  readonly findPersonal: FindPersonal;
  /** Makes PDFs and spreadsheets. */
  readonly documents: Documents;
  /** Draws pictures. */
  readonly drawings: Drawings;
  /** Where calendars can be subscribed to; null where nobody can reach this service from outside. */
  readonly calendarPlace: () => CalendarPlace | null;
  /** The bytes of a file that a person sent on a platform, at most `most` of them. Throws `FileError`. */
  readonly fetchFile: (
    platform: Platform,
    where: Readonly<Record<string, string>>,
    most: number,
  ) => Promise<Uint8Array>;
  /** What people call a shared channel that no event has told the name of; null when it cannot be known soon. */
  readonly placeName?: (
    platform: Platform,
    channel: string,
    route: Readonly<Record<string, string>>,
  ) => Promise<string | null>;
  /** Platforms that messages can go out on. */
  readonly platforms: readonly Platform[];
  /** Called after a commit that left messages to be sent. */
  readonly wake: () => void;
}

/** One attempt at one command: who asks, when, and what the organisation looks like. */
export interface Turn {
  readonly core: Core;
  readonly dir: OpenDirectory;
  readonly request: Request;
  readonly account: Account;
  readonly accountId: string;
  /** The person behind the account: an id of the directory, or of a guest. */
  readonly person: string;
  readonly language: Language;
  /** Photos that came with the command. */
  readonly photos: readonly Photo[];
  readonly now: Instant;
  readonly today: Day;
}

/** What answers are checked against at this moment. */
export function answerContext({ dir, now, today }: Pick<Turn, 'dir' | 'now' | 'today'>): AnswerContext {
  return {
    today,
    timeNow: timeOf(now, dir.organisation.timeZone),
    isUnit: (id) => dir.units.has(id),
    isPerson: (id) => dir.people.has(id),
  };
}

export function todayIn(dir: OpenDirectory, now: Instant): Day {
  return dayOf(now, dir.organisation.timeZone);
}

/** The person of this turn as an addressee. */
export function toSelf(turn: Turn): Addressee {
  return { to: 'person', person: turn.person };
}
