import type { PersonId } from '../organisation/types.ts';
import { lineAppointmentOf } from '../responsibility/tenures.ts';
import { actsFor } from './approver.ts';
import type { Delegation } from './delegation.ts';
import { type DelegationDenial, denialOf, type Now, sideOfPerson } from './denials.ts';
import { type Act, carryOut, type Done } from './moves.ts';

/** An act as a person asks for it: what the directory tells of it is added when it is performed. */
export type AskedAct = Omit<Act, 'insteadOf' | 'delegateUnit' | 'on'>;

/** Carries out what somebody asks for when they may do it on that day; else nothing changes and the denial tells why. */
export function perform(
  delegation: Delegation,
  asked: AskedAct,
  now: Now,
): Done | { readonly denial: DelegationDenial } {
  const denial = denialOf(asked.action, delegation, asked.by, now);
  if (denial !== null) return { denial };
  return carryOut(delegation, {
    ...asked,
    on: now.day,
    insteadOf:
      sideOfPerson(delegation, asked.by, now) === 'manager' ? insteadOf(delegation, asked.by, now) : null,
    delegateUnit: now.dir.people.get(delegation.delegate)?.unit ?? null,
  });
}

/** The absent line manager for whom the person acts; null for the line manager in person. */
function insteadOf({ unit }: Delegation, person: PersonId, { dir, day }: Now): PersonId | null {
  return lineAppointmentOf(dir, unit, day)?.person === person ? null : actsFor(dir, unit, person, day);
}
