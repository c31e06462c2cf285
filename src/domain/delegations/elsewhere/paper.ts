import type { ChainHead } from '../../facts.ts';
import { chainFacts, emptyChain, type Fact } from '../../facts.ts';
import type { OpenDirectory } from '../../organisation/openDirectory.ts';
import type { DelegationId, Delegation as Entry, UnitId } from '../../organisation/types.ts';
import type { Day, Instant } from '../../time.ts';
import type { Closing, Confirmation, Deed } from '../delegation.ts';
import { type Parties, withParties } from '../parties.ts';
import type { Paper } from '../standing.ts';

/**
 * A delegation that the directory itself brings: signed elsewhere, with the reference that it has there. Whatever is done
 * with it here is kept beside the directory's words, and never changes the directory's file.
 */
export interface SignedElsewhere {
  readonly id: string;
  /** As the directory states it; once it does not any more, as it stated it last. */
  readonly entry: Entry;
  /** Since when the directory has it no longer; null while it has it. */
  readonly goneOn: Day | null;
  /** The day on which it was seen here first. What was so by then is no news. */
  readonly seenOn: Day;
  /** Where the delegate worked when it was seen first, or when it was confirmed last. */
  readonly delegateUnit: UnitId | null;
  /** The next look at it, once a line manager has confirmed it here. */
  readonly nextReviewOn: Day | null;
  readonly confirmations: readonly Confirmation[];
  /** How it was stopped here, before the last day that the directory states. */
  readonly closing: Closing | null;
  readonly deeds: readonly Deed[];
  readonly parties: Parties;
  readonly chain: ChainHead;
}

/** What is kept here of a delegation signed elsewhere, by its reference; null when it was never seen. */
export type PaperOf = (reference: DelegationId) => SignedElsewhere | null;

/** Nothing is kept of any. */
export const noPapers: PaperOf = () => null;

/** A paper after something happened to it, and the facts in their place in its chain. */
export interface PaperDone {
  readonly paper: SignedElsewhere;
  readonly facts: readonly Fact[];
}

/** Begins to keep what is done here with a delegation that the directory brings. */
export function seen(
  entry: Entry,
  dir: OpenDirectory,
  { id, at, on }: { readonly id: string; readonly at: Instant; readonly on: Day },
): PaperDone {
  const parties = withParties({}, [entry.from, entry.to]);
  const { unit, tasks, role, validFrom, validTo } = entry;
  const data = {
    reference: entry.id,
    unit,
    tasks,
    role,
    validFrom,
    validTo,
    delegator: 'p1',
    delegate: 'p2',
  };
  const { facts, head } = chainFacts(id, emptyChain, [
    { type: 'delegation-elsewhere-seen', at, by: 'verne', data },
  ]);
  return {
    paper: {
      id,
      entry,
      goneOn: null,
      seenOn: on,
      delegateUnit: dir.people.get(entry.to)?.unit ?? null,
      nextReviewOn: null,
      confirmations: [],
      closing: null,
      deeds: [],
      parties,
      chain: head,
    },
    facts,
  };
}

/** The paper as the directory of today has it: `entry` is null when it has it no longer. */
export function updated(paper: SignedElsewhere, entry: Entry | null, on: Day): SignedElsewhere {
  const isSame = JSON.stringify(entry) === JSON.stringify(paper.entry);
  if (entry === null) return paper.goneOn === null ? { ...paper, goneOn: on } : paper;
  if (isSame && paper.goneOn === null) return paper;
  const parties = withParties(paper.parties, [entry.from, entry.to]);
  return { ...paper, entry, goneOn: null, parties };
}

/** What amber is judged by. */
export function paperBehind({ unit, from, to }: Entry, kept: SignedElsewhere | null): Paper {
  return {
    unit,
    delegator: from,
    delegate: to,
    delegateUnit: kept?.delegateUnit ?? null,
    confirmedBy: (kept?.confirmations ?? []).map(({ by, insteadOf }) => insteadOf ?? by),
  };
}

/** The last day on which it counts; null when no end is set. */
export function lastDayElsewhere(entry: Entry, kept: SignedElsewhere | null): Day | null {
  const ends = [entry.validTo, kept?.closing?.lastDay ?? null].filter((day) => day !== null).sort();
  return ends[0] ?? null;
}

/** The entry as it counts: no longer than what was done here lets it. */
export function countingEntry({ entry, closing }: Pick<SignedElsewhere, 'entry' | 'closing'>): Entry {
  if (closing === null) return entry;
  const { lastDay } = closing;
  if (lastDay < entry.validFrom) return { ...entry, status: 'revoked' };
  return { ...entry, validTo: entry.validTo !== null && entry.validTo < lastDay ? entry.validTo : lastDay };
}
