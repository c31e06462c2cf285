import type { OpenDirectory } from '../../organisation/openDirectory.ts';
import type { DelegableTaskId, DelegationId, Delegation as Entry, RoleId } from '../../organisation/types.ts';
import type { Day } from '../../time.ts';
import type { DelegationState } from '../delegation.ts';
import { type AmberReason, amberReasons, isWithoutRight, type Paper, type Standing } from '../standing.ts';
import { lastDayElsewhere, noPapers, type PaperOf, paperBehind, type SignedElsewhere } from './paper.ts';

/** A delegation of the directory itself as it stands on a day. */
export interface ImportedDelegation extends Paper {
  readonly reference: DelegationId;
  readonly tasks: readonly DelegableTaskId[];
  readonly role: RoleId | null;
  readonly validFrom: Day;
  /** The last day, of the directory or as it was ended here. */
  readonly validTo: Day | null;
  readonly standing: Exclude<Standing['standing'], 'pending' | 'declined' | 'withdrawn'> | 'proposed';
  readonly reasons: readonly AmberReason[];
}

/** The delegations that the directory itself brings, and where they stand on that day. */
export function importedDelegations(
  dir: OpenDirectory,
  day: Day,
  papers: PaperOf = noPapers,
): readonly ImportedDelegation[] {
  return dir.directory.delegations.map((entry) => imported(entry, dir, day, papers(entry.id)));
}

/** One of them; `kept` is what has been done with it here. */
export function imported(
  entry: Entry,
  dir: OpenDirectory,
  day: Day,
  kept: SignedElsewhere | null,
): ImportedDelegation {
  const { id, tasks, role, validFrom } = entry;
  const paper = paperBehind(entry, kept);
  const reasons = amberReasons(paper, dir, day);
  const standing = standingElsewhere(entry, dir, day, { kept, isAmber: reasons.length > 0 });
  const validTo = lastDayElsewhere(entry, kept);
  return { ...paper, reference: id, tasks, role, validFrom, validTo, standing, reasons };
}

function standingElsewhere(
  entry: Entry,
  dir: OpenDirectory,
  day: Day,
  { kept, isAmber }: { readonly kept: SignedElsewhere | null; readonly isAmber: boolean },
): ImportedDelegation['standing'] {
  const state = stateElsewhere(entry, kept, day);
  if (state !== 'in-force') return state;
  const { validFrom, unit, from } = entry;
  if (day < validFrom) return 'not-yet';
  if (isWithoutRight({ unit, delegator: from, inForceFrom: validFrom }, dir)) return 'without-right';
  return isAmber ? 'amber' : 'in-force';
}

/** The state that one of the directory's delegations is in on a day, in the words of those made here. */
export function stateElsewhere(
  entry: Entry,
  kept: SignedElsewhere | null,
  day: Day,
): Extract<DelegationState, 'in-force' | 'ended' | 'revoked' | 'expired' | 'superseded'> | 'proposed' {
  const { status } = entry;
  const closing = kept?.closing ?? null;
  const last = lastDayElsewhere(entry, kept);
  if (closing !== null && last === closing.lastDay && last < day) return closing.as;
  if (status !== 'active') return status;
  if (last !== null && last < day) return 'expired';
  return kept !== null && kept.goneOn !== null && kept.goneOn <= day ? 'ended' : 'in-force';
}
