import { type DelegationAction, isDelegationAction } from '../../domain/delegations/forms.ts';
import type { DelegationForm, FormCommand } from '../commands.ts';
import type { Turn } from '../context.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { openDelegationForm } from './acting.ts';
import { openOverview } from './overview.ts';
import { delegationForm } from './questions.ts';
import { openBeginning } from './starting.ts';

/** True for a form about delegations. */
export function isDelegationForm(of: FormCommand): of is DelegationForm {
  return of.startsWith('delegation.') || of === 'overview.show';
}

/** Opens a form about delegations, if this person may fill it in now. `v` is the wording that they have read. */
export async function openFormOf(turn: Turn, of: DelegationForm, id: string, v: number): Promise<Outcome> {
  if (of === 'overview.show') return openOverview(turn, id);
  if (of === 'delegation.request' || of === 'delegation.propose') return openBeginning(turn, of, id);
  if (of === 'delegation.check') {
    const form = delegationForm(turn, of, { subject: id, version: 0, answers: {}, problems: {} });
    return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
  }
  const action = actionIn(of);
  return action === null ? refuse(turn, { code: 'not-understood' }) : openDelegationForm(turn, action, id, v);
}

function actionIn(of: string): DelegationAction | null {
  const action = of.slice('delegation.'.length);
  return isDelegationAction(action) ? action : null;
}
