import { type DelegationAction, delegationActions } from '../../domain/delegations/forms.ts';
import { type ClickReader, type ClickReaders, chosenOr } from '../click.ts';

/** What the buttons of delegations carry, of the yearly look through them, and of the overview. */
export const delegationClicks: ClickReaders = {
  delegations: () => ({ do: 'delegations', as: 'message' }),
  'delegations.unit': () => ({ do: 'delegations.unit', as: 'message' }),
  'delegations.sheet': () => ({ do: 'delegations.sheet' }),
  'delegation.start': ({ id }) => ({ do: 'delegation.start', id, as: 'message' }),
  'delegation.request': withForm('delegation.request'),
  'delegation.propose': withForm('delegation.propose'),
  /** Of a list the delegation is chosen in an input. */
  'delegation.show': ({ id }, { delegation: chosen }) => ({
    do: 'delegation.show',
    id: chosenOr(id, chosen),
  }),
  'delegation.check': ({ id, v, form }, { number }) =>
    form
      ? { do: 'open-form', of: 'delegation.check', id, v }
      : { do: 'delegation.check', number: typeof number === 'string' ? number : id, as: 'form' },
  ...Object.fromEntries(delegationActions.map((action) => [`delegation.${action}`, acting(action)])),
  'delegation.document': ({ id }) => ({ do: 'delegation.document', id }),
  'round.confirm': ({ id, v }, answers) => ({ do: 'round.confirm', id, v, answers }),
  'round.show': ({ id }) => ({ do: 'round.show', id }),
  overview: () => ({ do: 'overview', text: '', as: 'message' }),
  'overview.show': withForm('overview.show'),
  'overview.document': ({ id, a }) => ({ do: 'overview.document', id, as: a === 'xlsx' ? 'xlsx' : 'pdf' }),
};

function withForm(verb: 'delegation.request' | 'delegation.propose' | 'overview.show'): ClickReader {
  return ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: verb, id, v } : { do: verb, id, answers };
}

function acting(action: DelegationAction): ClickReader {
  return ({ id, v, form }, answers) =>
    form
      ? { do: 'open-form', of: `delegation.${action}`, id, v }
      : { do: 'delegation.act', action, id, v, answers };
}
