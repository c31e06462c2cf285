import type { UnitId } from '../../domain/organisation/types.ts';
import type { StepNote } from '../../domain/processes/occurrence/notes.ts';
import type { Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import type { OccurrenceKey } from '../../domain/processes/occurrences.ts';
import type {
  Bundle,
  InWeek,
  Sent as PostsSent,
  StandIn,
  WaitingItem,
} from '../../domain/processes/plan/types.ts';
import type { Day, Instant } from '../../domain/time.ts';

/** What went out to one target on a day, as it was decided. The words are made when it is shown. */
export type Nudge = Pick<Bundle, 'target' | 'day' | 'items' | 'digest'>;

/** What the planning of the HSE year has to know of the plans before, beside the occurrences. There is one such record. */
export interface YearState {
  readonly startedOn: Day;
  readonly starts: readonly (readonly [UnitId, Day])[] | null;
  readonly plannedAt: Instant | null;
  readonly plannedOn: Day | null;
  readonly waiting: readonly WaitingItem[];
  readonly sent: readonly (readonly [InWeek, PostsSent])[];
  /** Left out in what was kept before days of the week were. */
  readonly plannedThisWeek?: readonly Day[];
  readonly missed: readonly OccurrenceKey[];
  readonly told: readonly (readonly [string, Day])[];
  readonly standIns: readonly StandIn[];
  /** The last plan that was too large for one commit; its parts are carried out one by one. */
  readonly plan: string | null;
}

/** A part of a large plan, on its way: cards, and what is noted of duties. It counts once the state names its plan. */
export interface YearBatch {
  readonly plan: string;
  readonly at: Instant;
  readonly bundles: readonly Bundle[];
  readonly notes: readonly {
    readonly about: Pick<Occurrence, 'id' | 'process' | 'unit' | 'occurrence' | 'dueOn'>;
    readonly steps: readonly StepNote[];
  }[];
}
