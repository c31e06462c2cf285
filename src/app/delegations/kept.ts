import type { Delegation } from '../../domain/delegations/delegation.ts';
import type { Day, Instant } from '../../domain/time.ts';

/** A written delegation as it is kept. */
export interface KeptDelegation extends Delegation {
  /** The checksum of what both signed; null until then. */
  readonly digest: string | null;
}

/** Something that was told of a delegation because it fell due: the same is never told twice. The id names what it was. */
export interface Reminder {
  readonly step: string;
  readonly on: Day;
  readonly at: Instant;
}

/** The yearly look through what a unit has handed out. */
export interface DelegationRound {
  readonly unit: string;
  readonly on: Day;
  /** The delegations to look at, by id, and those of them that are settled. */
  readonly delegations: readonly string[];
  readonly settled: readonly string[];
  readonly startedAt: Instant;
}
