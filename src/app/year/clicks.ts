import { type ClickReader, type ClickReaders, chosenOr } from '../click.ts';
import type { DutyAction } from '../messages.ts';
import { isMeasureId } from './plan/clicks.ts';

const actions: readonly DutyAction[] = ['take', 'done', 'later', 'not-mine', 'name', 'tick', 'reopen'];

/** What the buttons of the HSE year, its calendars and its duties carry. */
export const yearClicks: ClickReaders = {
  year: ({ id, a }) => ({ do: 'year', id, as: 'message', whose: whoseOf(a) }),
  /** Told at once, where the private chat is out of sight. */
  'year.look': ({ a }) => ({ do: 'year', id: '', whose: whoseOf(a) }),
  'year.months': ({ id, a }) => ({ do: 'year', id, part: 'months', whose: whoseOf(a) }),
  'year.show': ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: 'year.show', id, v } : { do: 'year.show', id, answers },
  calendar: ({ id, a }) => ({ do: 'calendar', id, whose: whoseOf(a) }),
  'calendar.file': ({ id, a }) => ({ do: 'calendar.file', id, whose: whoseOf(a) }),
  'calendar.make': ({ id, a }) => ({ do: 'calendar.feed', action: 'make', id, whose: whoseOf(a) }),
  'calendar.renew': ({ id, a }) => ({ do: 'calendar.feed', action: 'renew', id, whose: whoseOf(a) }),
  'calendar.end': ({ id, a }) => ({ do: 'calendar.feed', action: 'end', id, whose: whoseOf(a) }),
  /** Of a list the duty is chosen in an input. */
  'duty.show': ({ id }, { duty: chosen }) => {
    const shown = chosenOr(id, chosen);
    return { do: isMeasureId(shown) ? 'measure.show' : 'duty.show', id: shown };
  },
  'duty.page': ({ id, a }) =>
    a === undefined || !/^\d{1,4}$/.test(a) ? null : { do: 'duty.page', id, page: Number(a) },
  'duty.why': ({ id, a }) => ({ do: 'duty.why', id, ...(a === 'channel' && { from: a }) }),
  ...Object.fromEntries(actions.map((action) => [`duty.${action}`, acting(action)])),
};

function whoseOf(a: string | undefined): 'unit' | 'own' {
  return a === 'own' ? 'own' : 'unit';
}

function acting(action: DutyAction): ClickReader {
  return ({ id, v, form }, answers) =>
    form && action !== 'take' && action !== 'reopen'
      ? { do: 'open-form', of: `duty.${action}`, id, v }
      : { do: 'duty.act', action, id, v, answers };
}
