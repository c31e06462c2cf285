import { z } from 'zod';
import { type DelegationAction, delegationActions } from '../domain/delegations/forms.ts';
import type { Language } from '../domain/language.ts';
import { type CaseAction, caseActions } from '../domain/reports/forms.ts';
import type { WhoForm } from '../domain/responsibility/whoForms.ts';
import type { Day } from '../domain/time.ts';
import type { DutyAction } from './messages.ts';
import type { IncomingFile } from './ports.ts';

/** Answers as a surface hands them over, before they are checked: text or lists of text by question. */
export type RawAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Everything that a person can ask for. `v` is the version of what the person was looking at. */
export type Command =
  /**
   * Free text in the private chat, or to the bot in a channel. `aside` where others listen: an answer is then told to this
   * person alone, at the place where they asked. `files` are photos for the report that is being written, or for a new one, and PDFs to be checked.
   */
  | {
      readonly do: 'say';
      readonly text: string;
      readonly aside?: true;
      readonly files?: readonly IncomingFile[];
    }
  /** Who is responsible? Told at once, or put into the private chat. `asOf` asks for another day than today. */
  | { readonly do: 'who'; readonly text: string; readonly as?: 'message'; readonly asOf?: Day }
  /** How to ask, with the first things that one may want to know. */
  | { readonly do: 'who.start'; readonly as?: 'message' }
  /** The answer to a question that was chosen: one of several meanings, or a related one. `id` says what is asked. */
  | {
      readonly do: 'who.topic' | 'who.why' | 'who.role' | 'who.own' | 'who.delegable';
      readonly id: string;
    }
  | { readonly do: WhoForm; readonly id: string; readonly answers: RawAnswers }
  /**
   * The unit's line manager on what somebody says is wrong in the directory; `mend` by the directory's owner, who has put
   * it right.
   */
  | {
      readonly do: 'correction.confirm' | 'correction.decline' | 'correction.mend';
      readonly id: string;
      readonly v: number;
    }
  | { readonly do: 'correction.show'; readonly id: string }
  /** What is wrong in the directory, from the line with this number on, counted from 0. */
  | { readonly do: 'drift'; readonly as?: 'message'; readonly from?: number }
  /** `as: 'message'` puts the answer into the private chat, to stay; otherwise it is told at once and passes. */
  | { readonly do: 'help' | 'reports' | 'cases' | 'counts'; readonly as?: 'message' }
  /** What changed when the directory was last replaced. */
  | { readonly do: 'changes'; readonly as?: 'message' }
  /** The person met the bot for the first time, or again after an absence. */
  | { readonly do: 'greet' }
  /** Begin a report: asked one by one, in a form, or as the person then chooses; from a message when one was picked. */
  | {
      readonly do: 'report';
      readonly how: 'chat' | 'form' | 'choose';
      /** The person was shown another door and wants to report here all the same: doors are not checked again. */
      readonly anyway?: true;
      readonly from: { readonly text: string; readonly link: string | null } | null;
    }
  | { readonly do: 'language'; readonly language: Language }
  /** An answer to one question of the draft in chat. */
  | {
      readonly do: 'draft.answer';
      readonly id: string;
      readonly v: number;
      readonly question: string;
      readonly answers: RawAnswers;
    }
  | {
      readonly do: 'draft.edit' | 'draft.skip';
      readonly id: string;
      readonly v: number;
      readonly question: string;
    }
  | {
      readonly do:
        | 'draft.chat'
        | 'draft.back'
        | 'draft.cancel'
        | 'draft.restore'
        | 'draft.restart'
        | 'draft.finish';
      readonly id: string;
      readonly v: number;
    }
  /** What the words say about persons: neutral words instead, kept as it is, or the own words again. */
  | {
      readonly do: 'draft.neutral' | 'draft.keep' | 'draft.own-words';
      readonly id: string;
      readonly v: number;
    }
  /** The whole form at once; answered with the review, or with what is wrong. */
  | {
      readonly do: 'draft.form';
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
      readonly files?: readonly IncomingFile[];
    }
  | { readonly do: 'draft.send'; readonly id: string; readonly v: number; readonly answers: RawAnswers }
  /** The draft's words are added to an open case that was shown beside the preview, instead of becoming a case of their own. */
  | { readonly do: 'draft.join'; readonly id: string; readonly v: number; readonly case: string }
  /** Open a case with its receipt code. `as` is how it came: a message in the chat, a form, or neither. */
  | { readonly do: 'receipt.open'; readonly code: string; readonly as?: 'message' | 'form' }
  /** The asker's delegations, or those of the units that they lead or are safety deputy of. */
  | { readonly do: 'delegations' | 'delegations.unit'; readonly as?: 'message' }
  /** How to hand over tasks; `id` is the wish, as far as it is known, and `text` words that may tell it. */
  | { readonly do: 'delegation.start'; readonly id: string; readonly text?: string; readonly as?: 'message' }
  /** An employee asks for tasks, or a line manager proposes to hand them over. */
  | {
      readonly do: 'delegation.request' | 'delegation.propose';
      readonly id: string;
      readonly answers: RawAnswers;
    }
  | { readonly do: 'delegation.show'; readonly id: string }
  /** Is the delegation with this number in force? `as` is how it came: a message in the chat, a form, or neither. */
  | { readonly do: 'delegation.check'; readonly number: string; readonly as?: 'message' | 'form' }
  /** `v` is the wording of the terms that the person has read. */
  | {
      readonly do: 'delegation.act';
      readonly action: DelegationAction;
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
    }
  /** The written record as a file; the overview of a unit and day as one; the delegations of the asker's units. */
  | { readonly do: 'delegation.document'; readonly id: string }
  | { readonly do: 'overview.document'; readonly id: string; readonly as: 'pdf' | 'xlsx' }
  | { readonly do: 'delegations.sheet' }
  /** The yearly look: these delegations go on as they are. */
  | { readonly do: 'round.confirm'; readonly id: string; readonly v: number; readonly answers: RawAnswers }
  | { readonly do: 'round.show'; readonly id: string }
  /** Responsibility, tasks and authority at the unit that the words name, else at the asker's own. */
  | { readonly do: 'overview'; readonly text: string; readonly as?: 'message' }
  /** The same for a unit and day that were chosen. */
  | { readonly do: 'overview.show'; readonly id: string; readonly answers: RawAnswers }
  /** Something is done with one time of a duty of the HSE year. */
  | {
      readonly do: 'duty.act';
      readonly action: DutyAction;
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
    }
  /** The card of a duty once more, or why somebody got it. */
  | { readonly do: 'duty.show' | 'duty.why'; readonly id: string }
  /** What the asker's unit has to do this year; `id` names another year and unit ("2027 ikj"). */
  | { readonly do: 'year'; readonly id: string; readonly as?: 'message' }
  /** Show the form of a command instead of doing it. */
  | { readonly do: 'open-form'; readonly of: FormCommand; readonly id: string; readonly v: number }
  | { readonly do: 'draft.photo-remove'; readonly id: string; readonly v: number; readonly photo: string }
  | { readonly do: 'case.show'; readonly id: string }
  /** Put the case's photos into the private chat. */
  | { readonly do: 'case.photos'; readonly id: string }
  | {
      readonly do: 'case.act';
      readonly action: CaseAction;
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
    };

/** The command with this verb. */
export type CommandOf<D extends Command['do']> = Narrowed<Command, D>;
type Narrowed<C, D> = C extends { readonly do: infer K }
  ? D extends K
    ? Omit<C, 'do'> & { readonly do: D }
    : never
  : never;

/** Commands that come from a form. */
export type FormCommand =
  | 'draft.form'
  | 'draft.send'
  | 'receipt.open'
  | `case.${CaseAction}`
  | WhoForm
  | DelegationForm
  | DutyFormCommand;

/** Commands about duties of the HSE year that come from a form. */
export type DutyFormCommand = `duty.${'done' | 'later' | 'not-mine' | 'tick'}`;

/** Commands about delegations that come from a form. */
export type DelegationForm =
  | 'delegation.request'
  | 'delegation.propose'
  | 'delegation.check'
  | 'overview.show'
  | `delegation.${DelegationAction}`;

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
  year: ({ id }) => ({ do: 'year', id, as: 'message' }),
  /** Of a list the duty is chosen in an input. */
  'duty.show': ({ id }, { duty: chosen }) => ({
    do: 'duty.show',
    id: typeof chosen === 'string' && chosen !== '' ? chosen : id,
  }),
  'duty.why': ({ id }) => ({ do: 'duty.why', id }),
  ...Object.fromEntries(dutyActions.map((action) => [`duty.${action}`, ofDuty(action)])),
  'draft.photo-remove': ({ id, v, q }) =>
    q === undefined ? null : { do: 'draft.photo-remove', id, v, photo: q },
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

function ofDuty(action: DutyAction): Reader {
  return ({ id, v, form }, answers) =>
    form && action !== 'take' && action !== 'reopen'
      ? { do: 'open-form', of: `duty.${action}`, id, v }
      : { do: 'duty.act', action, id, v, answers };
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
