import type { Form } from '../forms.ts';

/** What is asked beside an answer, keyed by the verb. No document asks for these fields: they are our proposal. */
export const whoForms = {
  'who.ask': {
    id: 'who.ask',
    questions: [{ id: 'text', kind: 'text', required: true, longest: 500, source: [] }],
  },
  'who.date': {
    id: 'who.date',
    questions: [{ id: 'day', kind: 'day', required: true, days: { from: -36_500, to: 3_650 }, source: [] }],
  },
  'who.correct': {
    id: 'who.correct',
    questions: [
      { id: 'person', kind: 'person', required: true, source: ['001#Ensure documentation'] },
      { id: 'comment', kind: 'text', required: false, longest: 500, source: [] },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>;

export type WhoForm = keyof typeof whoForms;

export function isWhoForm(of: string): of is WhoForm {
  return Object.hasOwn(whoForms, of);
}
