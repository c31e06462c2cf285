import type { Delegation } from '../../domain/delegations/delegation.ts';
import { type DelegationDenial, denialOf, type Now } from '../../domain/delegations/denials.ts';
import { hasLeft } from '../accounts.ts';
import type { Core, Turn } from '../context.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../outcome.ts';
import { personView } from '../people.ts';
import type { KeptDelegation } from '../records.ts';
import type { Refusal } from '../refusals.ts';
import type { Stored } from '../store.ts';

/** The delegation, when this person may know of it; null else, as if there were none. */
export async function readable(turn: Turn, id: string): Promise<Stored<'delegation'> | null> {
  const known = await turn.core.store.read('delegation', id);
  return known && mayRead(known.doc, turn.person, nowOf(turn)) ? known : null;
}

/** True for somebody who may know what the delegation says today. */
export function mayRead(delegation: Delegation, person: string, now: Now): boolean {
  return !hasLeft(now.dir, person) && denialOf('read', delegation, person, now) === null;
}

/** What actions are checked against at this moment. */
export function nowOf({ dir, today }: Pick<Turn, 'dir' | 'today'>): Now {
  return { dir, day: today };
}

/** Says kindly why it was not done. */
export async function deny(turn: Turn, denial: DelegationDenial): Promise<Outcome> {
  return refuse(turn, await refusalOf(turn.core, denial));
}

/** Whoever was first is called by name. */
async function refusalOf(core: Core, denial: DelegationDenial): Promise<Refusal> {
  const blank = { action: null, by: null, at: null, state: null, roles: [] };
  const refusal = { code: 'delegation-denied', denial: denial.code, ...blank } as const;
  if (denial.code === 'not-allowed') return { ...refusal, roles: denial.roles };
  if (denial.code === 'not-in-this-state') return { ...refusal, state: denial.state };
  if (denial.code !== 'already-done') return refusal;
  const by = await personView(core, denial.by);
  return { ...refusal, action: denial.action, by: by.name, at: denial.at, state: denial.state };
}

/** The same delegation as it is kept: a change keeps what is kept beside it. */
export function keptOf(before: KeptDelegation | null, delegation: Delegation): KeptDelegation {
  return { ...delegation, digest: before?.digest ?? null };
}
