import type { Instant } from '../../../domain/time.ts';
import type { YearOf } from '../entries.ts';

/** An address that a person's calendar fetches a year from. Whoever has the token has the calendar. */
export interface CalendarFeed {
  readonly owner: string;
  readonly of: YearOf;
  readonly token: string;
  readonly madeAt: Instant;
}

/** Of a unit's days of a year in calendars: what each last said, how often that has changed, and when that was noticed. */
export interface CalendarStamps {
  readonly events: Readonly<
    Record<string, { readonly digest: string; readonly sequence: number; readonly changedAt: Instant }>
  >;
}
