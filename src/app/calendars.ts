import type { Language } from '../domain/language.ts';
import type { Day, Instant } from '../domain/time.ts';

/** A day in a calendar. */
export interface CalendarEvent {
  /** The same for ever, in every calendar that it stands in. */
  readonly uid: string;
  /** Counts the changes of what it says; `changedAt` is when it was last noticed to have changed. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly on: Day;
  readonly summary: string;
  /** Lines are divided by a line feed. */
  readonly description: string;
  /** When it reminds, in minutes before the day begins. */
  readonly alarms: readonly number[];
}

/** A calendar as programmes read it (iCalendar, RFC 5545). */
export interface CalendarContent {
  readonly name: string;
  readonly description: string;
  readonly language: Language;
  readonly category: string;
  readonly events: readonly CalendarEvent[];
}

/** Where a calendar can be subscribed to: from anywhere, or from this machine only. */
export interface CalendarPlace {
  /** Without a slash at its end. */
  readonly url: string;
  readonly reach: 'anywhere' | 'this-machine';
}
