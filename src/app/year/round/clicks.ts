import { type ClickReader, type ClickReaders, chosenOr } from '../../click.ts';
import type { HseRoundAction } from '../../messages.ts';
import { isRoundForm } from './questions.ts';

const actions: readonly HseRoundAction[] = [
  'invite',
  'hold-pre-meeting',
  'add-finding',
  'drop-finding',
  'record-finding',
  'record-findings',
  'end-charting',
  'plan-measures',
  'hold-post-meeting',
  'report',
];

/** What the buttons of HSE rounds carry. */
export const hseRoundClicks: ClickReaders = {
  'hse-round': () => ({ do: 'hse-round', text: '', as: 'message' }),
  /** Of a list the round is chosen in an input. */
  'hse-round.open': ({ id }, { round: chosen }) => ({
    do: 'hse-round.open',
    id: chosenOr(id, chosen),
  }),
  'hse-round.cases': ({ id }) => ({ do: 'hse-round.cases', id }),
  'hse-round.document': ({ id }) => ({ do: 'hse-round.document', id }),
  ...Object.fromEntries(actions.map((action) => [`hse-round.${action}`, acting(action)])),
};

/** A button of a single finding names it; of a list it is chosen in an input. */
function acting(action: HseRoundAction): ClickReader {
  return ({ id, v, form, a }, answers) => {
    if (form && isRoundForm(action)) return { do: 'open-form', of: `hse-round.${action}`, id, v };
    const given = a === undefined ? answers : { ...answers, finding: a };
    return { do: 'hse-round.act', action, id, v, answers: given };
  };
}
