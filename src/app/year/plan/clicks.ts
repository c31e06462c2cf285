import { type ClickReader, type ClickReaders, chosenOr } from '../../click.ts';
import { type MeasureAction, measureActions, planShows } from '../../messages/plan.ts';

/** What the buttons of action plans and their measures carry. */
export const planClicks: ClickReaders = {
  plan: ({ id, a }, { show }) => {
    const chosen = planShows.find((each) => each === (a ?? show));
    return { do: 'plan', id, as: 'message', ...(chosen && { show: chosen }) };
  },
  'plan.sheet': ({ id }) => ({ do: 'plan.sheet', id }),
  'measure.add': ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: 'measure.add', id, v } : { do: 'measure.add', id, answers },
  /** Of a plan the measure is chosen in an input. */
  'measure.show': ({ id }, { measure: chosen }) => ({ do: 'measure.show', id: chosenOr(id, chosen) }),
  ...Object.fromEntries(measureActions.map((action) => [`measure.${action}`, acting(action)])),
};

function acting(action: MeasureAction): ClickReader {
  return ({ id, v, form }, answers) =>
    form && action !== 'done' && action !== 'helped' && action !== 'reopen'
      ? { do: 'open-form', of: `measure.${action}`, id, v }
      : { do: 'measure.act', action, id, v, answers };
}

/** Measures are found in lists of duties too; no duty is called like this. */
export function isMeasureId(id: string): boolean {
  return /^plan-[^.:]+-\d{4}\.m\d+$/.test(id);
}
