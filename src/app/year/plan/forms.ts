import type { Answers, Form, Question } from '../../../domain/forms.ts';
import type { MeasureTerms } from '../../../domain/processes/actionPlan/actionPlan.ts';
import { measureFields, origins } from '../../../domain/processes/actionPlan/measure.ts';
import type { MeasureAction } from '../../messages.ts';

/** The form whose catalog entries hold the words of all questions about measures. */
export const measureWords = 'measure';

/** Nobody plans measures further ahead: our proposal. */
const furthest = 1_825;

const deadline = {
  id: 'deadline',
  kind: 'day',
  required: true,
  days: { from: 0, to: furthest },
  source: measureFields.deadline.source,
} as const satisfies Question;

/** What a measure is made of. (001#Plans of action) */
const terms = [
  { id: 'text', kind: 'text', required: true, longest: 500, source: measureFields.measure.source },
  { id: 'owner', kind: 'person', required: true, source: measureFields.owner.source },
  deadline,
  { id: 'amount', kind: 'text', line: true, required: true, longest: 20, source: measureFields.cost.source },
  {
    id: 'costKind',
    kind: 'choice',
    options: ['estimate', 'known'],
    required: true,
    preset: 'estimate',
    source: measureFields.cost.source,
  },
  {
    id: 'origin',
    kind: 'choice',
    options: origins,
    required: true,
    preset: 'other',
    source: measureFields.origin.source,
  },
  { id: 'case', kind: 'text', line: true, required: false, longest: 40, source: [] },
] as const satisfies readonly Question[];

/** What is asked when something is done with a measure. */
export const measureForms = {
  add: { id: 'measure.add', questions: terms },
  /** A deadline that has passed may stay as it is while something else is changed. */
  change: {
    id: 'measure.change',
    questions: terms.map((each) => (each === deadline ? { ...deadline, days: { to: furthest } } : each)),
  },
  drop: {
    id: 'measure.drop',
    questions: [{ id: 'reason', kind: 'text', line: true, required: true, longest: 300, source: [] }],
  },
  'not-helped': {
    id: 'measure.not-helped',
    questions: [
      { id: 'effect', kind: 'choice', options: ['partly', 'no'], required: true, source: [] },
      { id: 'deadline', kind: 'day', required: true, days: { from: 1, to: furthest }, source: [] },
    ],
  },
} as const satisfies Readonly<Record<'add' | Extract<MeasureAction, 'change' | 'drop' | 'not-helped'>, Form>>;

export type MeasureForm = keyof typeof measureForms;

/** True for something that asks before it is done. */
export function isMeasureForm(action: string): action is MeasureForm {
  return Object.hasOwn(measureForms, action);
}

/**
 * Whole kroner in what somebody wrote: "12 000", "12.000 kr", "kr 500,-". Null for anything else, as an amount with øre or
 * below zero.
 */
export function kronerIn(text: string): number | null {
  const bare = text
    .toLowerCase()
    .replace(/(?:kr\.?|nok|kroner)/g, '')
    .replace(/,(?:-|–|00)?\s*$/, '')
    .trim();
  if (!/^\d{1,9}$|^\d{1,3}(?:[\s.,]\d{3}){1,2}$/.test(bare)) return null;
  return Number(bare.replace(/\D/g, ''));
}

/** A measure as the answers of its form, without its words. */
export function answersOf({ owner, deadline, cost, origin }: Omit<MeasureTerms, 'text'>): Answers {
  return {
    owner,
    deadline,
    amount: String(cost.amount),
    costKind: cost.isEstimate ? 'estimate' : 'known',
    origin: origin.kind,
  };
}
