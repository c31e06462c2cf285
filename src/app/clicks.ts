import { z } from 'zod';
import { type DelegationAction, delegationActions } from '../domain/delegations/forms.ts';
import { type CaseAction, caseActions } from '../domain/reports/forms.ts';
import type { WhoForm } from '../domain/responsibility/whoForms.ts';
import type { Command, RawAnswers } from './commands.ts';
import { type MeasureAction, measureActions, planShows } from './messages/plan.ts';
import type { DutyAction } from './messages.ts';
import { channelClicks } from './unitChannels/clicks.ts';
import { hseRoundReaders } from './year/round/clicks.ts';

/**
 * What a button carries, on every surface: a verb, an opaque id and a version; `q` and `a` name a question of the
 * draft and one of its options; `form` asks for the form of the verb. Who clicked is never in it.
 */
export interface Click {
  readonly do: string;
  readonly id: string;
  readonly v: number;
  readonly q?: string | undefined;
  readonly a?: string | undefined;
  readonly form?: boolean | undefined;
}

const clickShape = z.object({
  do: z.string().max(60),
  id: z.string().max(200),
  v: z.number().int().min(0),
  q: z.string().max(60).optional(),
  a: z.string().max(200).optional(),
  form: z.boolean().optional(),
});

const inputs = z.record(z.string().max(60), z.union([z.string(), z.array(z.string()).max(200)]));

type Reader = (click: Click, answers: RawAnswers) => Command | null;

const simple =
  (verb: 'help' | 'reports' | 'cases' | 'counts'): Reader =>
  () => ({ do: verb, as: 'message' });

const ofDraft =
  (
    verb:
      | 'draft.chat'
      | 'draft.back'
      | 'draft.cancel'
      | 'draft.restore'
      | 'draft.restart'
      | 'draft.finish'
      | 'draft.neutral'
      | 'draft.keep'
      | 'draft.own-words',
  ): Reader =>
  ({ id, v }) => ({ do: verb, id, v });

const withForm =
  (verb: 'draft.form' | 'draft.send'): Reader =>
  ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: verb, id, v } : { do: verb, id, v, answers };

const ofWho =
  (verb: WhoForm): Reader =>
  ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: verb, id, v } : { do: verb, id, answers };

const ofQuestion =
  (verb: 'draft.edit' | 'draft.skip'): Reader =>
  ({ id, v, q }, answers) => {
    const question = q ?? answers.q;
    return typeof question === 'string' && question !== '' ? { do: verb, id, v, question } : null;
  };

const dutyActions: readonly DutyAction[] = ['take', 'done', 'later', 'not-mine', 'tick', 'reopen'];

const readers: Readonly<Record<string, Reader>> = {
  ...channelClicks,
  help: simple('help'),
  reports: simple('reports'),
  changes: () => ({ do: 'changes', as: 'message' }),
  cases: simple('cases'),
  counts: simple('counts'),
  drift: ({ id }) => ({ do: 'drift', as: 'message', ...(/^\d{1,6}$/.test(id) && { from: Number(id) }) }),
  'who.start': () => ({ do: 'who.start', as: 'message' }),
  'who.ask': ofWho('who.ask'),
  'who.topic': ({ id }) => ({ do: 'who.topic', id }),
  'who.why': ({ id }) => ({ do: 'who.why', id }),
  'who.role': ({ id }) => ({ do: 'who.role', id }),
  'who.own': ({ id }) => ({ do: 'who.own', id }),
  'who.delegable': ({ id }) => ({ do: 'who.delegable', id }),
  'who.date': ofWho('who.date'),
  'who.correct': ofWho('who.correct'),
  'correction.confirm': ({ id, v }) => ({ do: 'correction.confirm', id, v }),
  'correction.decline': ({ id, v }) => ({ do: 'correction.decline', id, v }),
  'correction.mend': ({ id, v }) => ({ do: 'correction.mend', id, v }),
  /** Of the list the correction is chosen in an input. */
  'correction.show': ({ id }, { correction: chosen }) => ({
    do: 'correction.show',
    id: typeof chosen === 'string' && chosen !== '' ? chosen : id,
  }),
  'report.chat': () => ({ do: 'report', how: 'chat', from: null }),
  'report.form': () => ({ do: 'report', how: 'form', from: null }),
  'report.choose': () => ({ do: 'report', how: 'choose', from: null }),
  'report.anyway': () => ({ do: 'report', how: 'choose', from: null, anyway: true }),
  'language.nb': () => ({ do: 'language', language: 'nb' }),
  'language.en': () => ({ do: 'language', language: 'en' }),
  'draft.answer': ({ id, v, q, a }, answers) =>
    q === undefined
      ? null
      : { do: 'draft.answer', id, v, question: q, answers: a === undefined ? answers : { [q]: a } },
  'draft.edit': ofQuestion('draft.edit'),
  'draft.skip': ofQuestion('draft.skip'),
  'draft.chat': ofDraft('draft.chat'),
  'draft.back': ofDraft('draft.back'),
  'draft.cancel': ofDraft('draft.cancel'),
  'draft.restore': ofDraft('draft.restore'),
  'draft.restart': ofDraft('draft.restart'),
  'draft.finish': ofDraft('draft.finish'),
  'draft.neutral': ofDraft('draft.neutral'),
  'draft.keep': ofDraft('draft.keep'),
  'draft.own-words': ofDraft('draft.own-words'),
  'draft.form': withForm('draft.form'),
  'draft.send': withForm('draft.send'),
  'draft.join': ({ id, v, q }) => (q === undefined ? null : { do: 'draft.join', id, v, case: q }),
  'receipt.open': ({ id, v, form }, { code }) =>
    form
      ? { do: 'open-form', of: 'receipt.open', id, v }
      : { do: 'receipt.open', code: typeof code === 'string' ? code : '', as: 'form' },
  delegations: () => ({ do: 'delegations', as: 'message' }),
  'delegations.unit': () => ({ do: 'delegations.unit', as: 'message' }),
  'delegation.start': ({ id }) => ({ do: 'delegation.start', id, as: 'message' }),
  'delegation.request': ofWish('delegation.request'),
  'delegation.propose': ofWish('delegation.propose'),
  /** Of a list the delegation is chosen in an input. */
  'delegation.show': ({ id }, { delegation: chosen }) => ({
    do: 'delegation.show',
    id: typeof chosen === 'string' && chosen !== '' ? chosen : id,
  }),
  'delegation.check': ({ id, v, form }, { number }) =>
    form
      ? { do: 'open-form', of: 'delegation.check', id, v }
      : { do: 'delegation.check', number: typeof number === 'string' ? number : id, as: 'form' },
  ...Object.fromEntries(delegationActions.map((action) => [`delegation.${action}`, ofDelegation(action)])),
  'round.confirm': ({ id, v }, answers) => ({ do: 'round.confirm', id, v, answers }),
  'round.show': ({ id }) => ({ do: 'round.show', id }),
  'delegation.document': ({ id }) => ({ do: 'delegation.document', id }),
  'overview.document': ({ id, a }) => ({ do: 'overview.document', id, as: a === 'xlsx' ? 'xlsx' : 'pdf' }),
  'delegations.sheet': () => ({ do: 'delegations.sheet' }),
  overview: () => ({ do: 'overview', text: '', as: 'message' }),
  'overview.show': ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: 'overview.show', id, v } : { do: 'overview.show', id, answers },
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
    const shown = typeof chosen === 'string' && chosen !== '' ? chosen : id;
    return { do: isMeasureId(shown) ? 'measure.show' : 'duty.show', id: shown };
  },
  'duty.why': ({ id }) => ({ do: 'duty.why', id }),
  plan: ({ id, a }, { show }) => {
    const chosen = planShows.find((each) => each === (a ?? show));
    return { do: 'plan', id, as: 'message', ...(chosen && { show: chosen }) };
  },
  'plan.sheet': ({ id }) => ({ do: 'plan.sheet', id }),
  'measure.add': ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: 'measure.add', id, v } : { do: 'measure.add', id, answers },
  /** Of a plan the measure is chosen in an input. */
  'measure.show': ({ id }, { measure: chosen }) => ({
    do: 'measure.show',
    id: typeof chosen === 'string' && chosen !== '' ? chosen : id,
  }),
  ...Object.fromEntries(measureActions.map((action) => [`measure.${action}`, ofMeasure(action)])),
  'cases.lacking': ({ id }) => ({ do: 'cases.lacking', id }),
  ...Object.fromEntries(dutyActions.map((action) => [`duty.${action}`, ofDuty(action)])),
  ...hseRoundReaders,
  'draft.photo-remove': ({ id, v, q }) =>
    q === undefined ? null : { do: 'draft.photo-remove', id, v, photo: q },
  'draft.photos-move': ({ id, v, q }) =>
    q === undefined ? null : { do: 'draft.photos-move', id, v, case: q },
  'case.photos': ({ id }) => ({ do: 'case.photos', id }),
  /** Of a long list the case is chosen in an input. */
  'case.show': ({ id }, { case: chosen }) => ({
    do: 'case.show',
    id: typeof chosen === 'string' && chosen !== '' ? chosen : id,
  }),
  ...Object.fromEntries(caseActions.map((action) => [`case.${action}`, ofCase(action)])),
};

function ofWish(verb: 'delegation.request' | 'delegation.propose'): Reader {
  return ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: verb, id, v } : { do: verb, id, answers };
}

function whoseOf(a: string | undefined): 'unit' | 'own' {
  return a === 'own' ? 'own' : 'unit';
}

function ofDuty(action: DutyAction): Reader {
  return ({ id, v, form }, answers) =>
    form && action !== 'take' && action !== 'reopen'
      ? { do: 'open-form', of: `duty.${action}`, id, v }
      : { do: 'duty.act', action, id, v, answers };
}

function ofMeasure(action: MeasureAction): Reader {
  return ({ id, v, form }, answers) =>
    form && action !== 'done' && action !== 'helped' && action !== 'reopen'
      ? { do: 'open-form', of: `measure.${action}`, id, v }
      : { do: 'measure.act', action, id, v, answers };
}

/** Measures are found in lists of duties too; no duty is called like this. */
function isMeasureId(id: string): boolean {
  return /^plan-[^.:]+-\d{4}\.m\d+$/.test(id);
}

function ofDelegation(action: DelegationAction): Reader {
  return ({ id, v, form }, answers) =>
    form
      ? { do: 'open-form', of: `delegation.${action}`, id, v }
      : { do: 'delegation.act', action, id, v, answers };
}

function ofCase(action: CaseAction): Reader {
  return ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: `case.${action}`, id, v } : { do: 'case.act', action, id, v, answers };
}

/**
 * Reads what a button or a form sent. `data` is foreign: anything that is not one of our verbs with an id and a
 * version gives null. `values` are the inputs that came with it; those that are not text are refused the same way.
 */
export function readClick(data: unknown, values: unknown = {}): Command | null {
  const click = clickShape.safeParse(data);
  const answers = inputs.safeParse(values);
  if (!click.success || !answers.success) return null;
  const reader = Object.hasOwn(readers, click.data.do) ? readers[click.data.do] : undefined;
  return reader?.(click.data, ownAnswers(click.data.do, answers.data)) ?? null;
}

/** A card with several forms keeps their inputs apart by a prefix ("reject:reason"); only the verb's own count. */
function ownAnswers(verb: string, given: RawAnswers): RawAnswers {
  const own: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(given)) {
    const [prefix, question] = name.split(':', 2);
    if (question === undefined) own[name] = value;
    else if (verb === prefix || verb === `case.${prefix}`) own[question] = value;
  }
  return own;
}

/** The verbs that a button can carry. */
export const verbs: readonly string[] = Object.keys(readers);
