import { type CaseAction, caseActions } from '../../domain/reports/forms.ts';
import { type ClickReader, type ClickReaders, chosenOr } from '../click.ts';

/** What the buttons of cases and receipts carry. */
export const caseClicks: ClickReaders = {
  cases: () => ({ do: 'cases', as: 'message' }),
  'cases.lacking': ({ id }) => ({ do: 'cases.lacking', id }),
  'case.photos': ({ id }) => ({ do: 'case.photos', id }),
  /** Of a long list the case is chosen in an input. */
  'case.show': ({ id }, { case: chosen }) => ({ do: 'case.show', id: chosenOr(id, chosen) }),
  ...Object.fromEntries(caseActions.map((action) => [`case.${action}`, acting(action)])),
  'receipt.open': ({ id, v, form }, { code }) =>
    form
      ? { do: 'open-form', of: 'receipt.open', id, v }
      : { do: 'receipt.open', code: typeof code === 'string' ? code : '', as: 'form' },
};

function acting(action: CaseAction): ClickReader {
  return ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: `case.${action}`, id, v } : { do: 'case.act', action, id, v, answers };
}
