import type { Day, Instant } from '../time.ts';
import { type Delegation, stateOn } from './delegation.ts';
import { chained, type Done } from './moves.ts';
import { aliasOf, withParties } from './parties.ts';
import { dayBefore } from './terms.ts';

/**
 * Closes what is over by its day: ended with notice, expired, or superseded by a newer one that has begun. Null when there
 * is nothing to close.
 */
export function lapse(delegation: Delegation, at: Instant, on: Day): Done | null {
  const state = stateOn(delegation, on);
  if (state === delegation.state) return null;
  const { inForceFrom } = delegation;
  const fact = { type: `delegation-${state}`, at, by: 'verne', data: { inForceFrom } };
  return chained({ ...delegation, state }, [fact]);
}

/**
 * What a delegation's successor means for it: in force, it supersedes it on the day it begins; declined or withdrawn, it
 * leaves it as it is. Null when nothing changes.
 */
export function followSuccessor(
  delegation: Delegation,
  successor: Delegation,
  at: Instant,
  on: Day,
): Done | null {
  if (delegation.successor !== successor.id) return null;
  if (successor.state === 'declined' || successor.state === 'withdrawn') {
    const fact = { type: 'successor-dropped', at, by: 'verne', data: { successor: successor.id } };
    return chained({ ...delegation, successor: null }, [fact]);
  }
  const { inForceFrom, number } = successor;
  if (inForceFrom === null || number === null || stateOn(delegation, on) !== 'in-force') return null;
  const lastDay = dayBefore(inForceFrom);
  if (delegation.closing !== null && delegation.closing.lastDay <= lastDay) return null;
  const by = successor.deeds.at(-1)?.by ?? successor.delegator;
  const parties = withParties(delegation.parties, [by]);
  const closed: Delegation = {
    ...delegation,
    closing: { as: 'superseded', by, at, lastDay, text: null },
    parties,
    deeds: [...delegation.deeds, { action: 'supersede', by, at }],
  };
  const data = { successor: number, lastDay };
  const fact = { type: 'successor-in-force', at, by: aliasOf(parties, by), data };
  return chained({ ...closed, state: stateOn(closed, on) }, [fact]);
}
