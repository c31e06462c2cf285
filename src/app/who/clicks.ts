import type { WhoForm } from '../../domain/responsibility/whoForms.ts';
import { type ClickReader, type ClickReaders, chosenOr } from '../click.ts';

/** What the buttons of answers about responsibility carry, and of their corrections. */
export const whoClicks: ClickReaders = {
  drift: ({ id }) => ({ do: 'drift', as: 'message', ...(/^\d{1,6}$/.test(id) && { from: Number(id) }) }),
  'who.start': () => ({ do: 'who.start', as: 'message' }),
  'who.ask': withForm('who.ask'),
  'who.topic': ({ id }) => ({ do: 'who.topic', id }),
  'who.why': ({ id }) => ({ do: 'who.why', id }),
  'who.role': ({ id }) => ({ do: 'who.role', id }),
  'who.own': ({ id }) => ({ do: 'who.own', id }),
  'who.delegable': ({ id }) => ({ do: 'who.delegable', id }),
  'who.date': withForm('who.date'),
  'who.correct': withForm('who.correct'),
  'correction.confirm': ({ id, v }) => ({ do: 'correction.confirm', id, v }),
  'correction.decline': ({ id, v }) => ({ do: 'correction.decline', id, v }),
  'correction.mend': ({ id, v }) => ({ do: 'correction.mend', id, v }),
  /** Of the list the correction is chosen in an input. */
  'correction.show': ({ id }, { correction: chosen }) => ({
    do: 'correction.show',
    id: chosenOr(id, chosen),
  }),
};

function withForm(verb: WhoForm): ClickReader {
  return ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: verb, id, v } : { do: verb, id, answers };
}
