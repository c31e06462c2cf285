import type { Form, Question } from '../forms.ts';
import { delegableTaskIds, type NeverDelegableId, neverDelegable } from '../responsibility/delegableTasks.ts';
import { jobDescriptions, proposedRhythm, rhythms, trainings } from './terms.ts';

const proposed: readonly string[] = [];
const writing: readonly string[] = ['002#Andre roller og oppgaver i HMS-arbeidet'];
const terms: readonly string[] = ['002#Sentrale begrep og definisjoner'];
const agreement: readonly string[] = ['000#HSE adviser/coordinator'];
const training: readonly string[] = ['001#Identifying the need for HSE training'];

/** True for a responsibility that stays where it is. */
export function isNeverDelegableId(id: string): id is NeverDelegableId {
  return Object.hasOwn(neverDelegable, id);
}

/** What stays with the manager can be picked as well, so that the reason why it cannot move is shown. */
const taskOptions: readonly string[] = [...delegableTaskIds, ...Object.keys(neverDelegable)];

const responsibilityNotice = {
  id: 'responsibilityNotice',
  kind: 'confirm',
  required: true,
  source: ['002#Prinsipper'],
} as const satisfies Question;

const period = [
  { id: 'validFrom', kind: 'day', required: true, days: { from: 0, to: 730 }, source: proposed },
  { id: 'reviewOn', kind: 'day', required: true, days: { from: 1, to: 1_825 }, source: proposed },
  { id: 'validTo', kind: 'day', required: false, days: { from: 0, to: 3_650 }, source: proposed },
] as const satisfies readonly Question[];

/** What the two agree on, and on which days it counts. */
const termsQuestions = [
  { id: 'tasks', kind: 'choices', options: taskOptions, required: true, source: writing },
  { id: 'otherTask', kind: 'text', required: false, longest: 500, source: ['002#HMS-rådgiver/-koordinator'] },
  { id: 'authority', kind: 'text', required: true, longest: 1_000, source: ['001#Initiate'] },
  { id: 'timeShare', kind: 'text', line: true, required: false, longest: 200, source: proposed },
  { id: 'training', kind: 'choice', options: Object.keys(trainings), required: true, source: training },
  {
    id: 'trainingNote',
    kind: 'text',
    line: true,
    required: true,
    longest: 500,
    askedWhen: { question: 'training', in: ['planned'] },
    source: training,
  },
  {
    id: 'rhythm',
    kind: 'choice',
    options: Object.keys(rhythms),
    preset: proposedRhythm,
    required: true,
    source: writing,
  },
  {
    id: 'jobDescription',
    kind: 'choice',
    options: Object.keys(jobDescriptions),
    required: true,
    source: writing,
  },
  ...period,
  { id: 'note', kind: 'text', required: false, longest: 1_000, source: proposed },
  responsibilityNotice,
] as const satisfies readonly Question[];

const unit = { id: 'unit', kind: 'unit', required: true, source: proposed } as const satisfies Question;

/** An employee asks for tasks of a unit; its line manager follows from the unit and is not asked for. */
export const requestForm = {
  id: 'delegation.request',
  questions: [unit, ...termsQuestions],
} as const satisfies Form;

/** A line manager hands tasks to an employee. */
export const proposalForm = {
  id: 'delegation.propose',
  questions: [unit, { id: 'delegate', kind: 'person', required: true, source: terms }, ...termsQuestions],
} as const satisfies Form;

export type TermsQuestion = (typeof termsQuestions)[number]['id'];

const reason = (required: boolean) =>
  ({ id: 'reason', kind: 'text', required, longest: 2_000, source: proposed }) as const satisfies Question;

/** What each action asks for, keyed by the action. Actions that ask for nothing have an empty form. */
export const delegationForms = {
  approve: { id: 'delegation.approve', questions: [responsibilityNotice] },
  decline: { id: 'delegation.decline', questions: [reason(true)] },
  'ask-changes': { id: 'delegation.ask-changes', questions: [reason(true)] },
  'change-request': { id: 'delegation.change-request', questions: termsQuestions },
  accept: {
    id: 'delegation.accept',
    questions: [
      { id: 'timeAndTraining', kind: 'confirm', required: true, source: [...agreement, ...training] },
      responsibilityNotice,
    ],
  },
  refuse: { id: 'delegation.refuse', questions: [reason(false)] },
  withdraw: {
    id: 'delegation.withdraw',
    questions: [{ id: 'sure', kind: 'confirm', required: true, source: proposed }],
  },
  report: {
    id: 'delegation.report',
    questions: [
      {
        id: 'report',
        kind: 'text',
        required: true,
        longest: 5_000,
        source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
      },
    ],
  },
  'read-report': { id: 'delegation.read-report', questions: [] },
  renew: { id: 'delegation.renew', questions: [...period, responsibilityNotice] },
  change: { id: 'delegation.change', questions: termsQuestions },
  end: {
    id: 'delegation.end',
    questions: [
      { id: 'lastDay', kind: 'day', required: true, days: { from: 0, to: 730 }, source: proposed },
      reason(false),
    ],
  },
  revoke: { id: 'delegation.revoke', questions: [reason(true)] },
  confirm: {
    id: 'delegation.confirm',
    questions: [
      {
        id: 'reviewOn',
        kind: 'day',
        required: true,
        days: { from: 1, to: 1_825 },
        source: ['001#Initiate', '001#Ensure documentation'],
      },
    ],
  },
  'set-archive-reference': {
    id: 'delegation.set-archive-reference',
    questions: [
      { id: 'archiveReference', kind: 'text', line: true, required: true, longest: 60, source: proposed },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>;

export type DelegationAction = keyof typeof delegationForms;

/** True when `text` is an action on a delegation. */
export function isDelegationAction(text: string): text is DelegationAction {
  return Object.hasOwn(delegationForms, text);
}

export const delegationActions: readonly DelegationAction[] =
  Object.keys(delegationForms).filter(isDelegationAction);
