import type { Form } from '../forms.ts';
import { categories, harms, injuries, kinds, severities } from './terms.ts';

const unstated: readonly string[] = [];

/**
 * What a report asks, in order. No document lists the fields of a report: the list is our proposal, kept short since
 * time is what keeps people from reporting (004 "8.0 HMS-AVVIK"). Sources name the documents that speak of a field.
 */
export const intakeForm = {
  id: 'intake',
  questions: [
    {
      id: 'danger',
      kind: 'choice',
      options: ['no', 'yes'],
      required: true,
      source: ['002#Eiendomsdirektør', '004#Brannvern'],
    },
    { id: 'what', kind: 'text', required: true, longest: 10_000, source: ['004#8.0 HMS-AVVIK [note 5]'] },
    { id: 'kind', kind: 'choice', options: kinds, required: true, source: ['004#8.0 HMS-AVVIK [note 5]'] },
    { id: 'where', kind: 'text', line: true, required: true, longest: 200, source: unstated },
    { id: 'unit', kind: 'unit', required: true, source: ['002#Linjeleder', '001#Nonconformity management'] },
    { id: 'happenedOn', kind: 'day', required: true, days: { from: -3650, to: 0 }, source: unstated },
    { id: 'happenedAt', kind: 'time', required: false, togetherWith: 'happenedOn', source: unstated },
    {
      id: 'harmed',
      kind: 'choices',
      options: harms,
      required: true,
      source: ['004#8.0 HMS-AVVIK [note 5]', '001#D) HSE nonconformities'],
    },
    {
      id: 'injury',
      kind: 'choice',
      options: injuries,
      required: true,
      preset: 'none',
      askedWhen: { question: 'kind', in: ['accident', 'near-accident'] },
      source: ['004#Brannalarmer [note 10]'],
    },
    {
      id: 'severity',
      kind: 'choice',
      options: severities,
      required: false,
      source: ['004#Svært alvorlig/kritisk [note 9]'],
    },
    {
      id: 'severityReason',
      kind: 'text',
      line: true,
      required: false,
      longest: 500,
      askedWhen: { question: 'severity', in: severities },
      source: ['004#Svært alvorlig/kritisk [note 9]'],
    },
    {
      id: 'categories',
      kind: 'choices',
      options: categories,
      required: false,
      source: ['004#8.0 HMS-AVVIK [note 8]'],
    },
    { id: 'immediateMeasures', kind: 'text', required: false, longest: 3_000, source: unstated },
    /** Never asked in chat: it is one touch on the preview, since most people sign. */
    {
      id: 'identity',
      kind: 'choice',
      options: ['named', 'confidential'],
      required: true,
      preset: 'named',
      onPreview: true,
      source: unstated,
    },
  ],
} as const satisfies Form;

export type IntakeQuestion = (typeof intakeForm)['questions'][number]['id'];

/** What a person confirms by sending a report. It stands above the button, and is recorded with the report. */
export const confirmation = {
  id: 'no-more-about-persons',
  source: ['001#Make sure the necessary documentation is available'],
} as const;

/** The last look at a report before it is sent. It asks only about names, and only where there are any. */
export const reviewForm = {
  id: 'review',
  questions: [
    {
      id: 'names',
      kind: 'choice',
      options: ['neutral', 'keep'],
      required: true,
      source: ['001#Make sure the necessary documentation is available'],
    },
  ],
} as const satisfies Form;

/** What each action of a case asks for, keyed by the action. Actions that ask for nothing have an empty form. */
export const caseForms = {
  accept: {
    id: 'accept',
    questions: [
      {
        id: 'closesOn',
        kind: 'day',
        required: true,
        days: { from: 0, to: 730 },
        source: ['001#Nonconformity management'],
      },
      { id: 'comment', kind: 'text', required: false, longest: 2_000, source: unstated },
    ],
  },
  reject: {
    id: 'reject',
    questions: [{ id: 'reason', kind: 'text', required: true, longest: 2_000, source: unstated }],
  },
  move: {
    id: 'move',
    questions: [
      { id: 'unit', kind: 'unit', required: true, source: ['001#Nonconformity management'] },
      { id: 'reason', kind: 'text', required: true, longest: 2_000, source: unstated },
    ],
  },
  'ask-colleague': {
    id: 'ask-colleague',
    questions: [
      { id: 'colleague', kind: 'person', required: true, source: unstated },
      { id: 'question', kind: 'text', required: true, longest: 2_000, source: unstated },
    ],
  },
  'ask-reporter': {
    id: 'ask-reporter',
    questions: [{ id: 'question', kind: 'text', required: true, longest: 2_000, source: unstated }],
  },
  classify: {
    id: 'classify',
    questions: [
      {
        id: 'severity',
        kind: 'choice',
        options: [...severities, 'uncategorised'],
        required: true,
        source: ['004#Svært alvorlig/kritisk [note 9]'],
      },
      {
        id: 'categories',
        kind: 'choices',
        options: categories,
        required: false,
        source: ['004#8.0 HMS-AVVIK [note 8]'],
      },
    ],
  },
  'set-deadline': {
    id: 'set-deadline',
    questions: [
      {
        id: 'closesOn',
        kind: 'day',
        required: true,
        days: { from: 0, to: 730 },
        source: ['001#Nonconformity management'],
      },
      { id: 'comment', kind: 'text', required: true, longest: 2_000, source: unstated },
    ],
  },
  close: {
    id: 'close',
    questions: [
      { id: 'conclusion', kind: 'text', required: true, longest: 3_000, source: ['004#8.0 HMS-AVVIK'] },
    ],
  },
  answer: {
    id: 'answer',
    questions: [{ id: 'answer', kind: 'text', required: true, longest: 3_000, source: unstated }],
  },
  'answer-colleague': {
    id: 'answer-colleague',
    questions: [{ id: 'answer', kind: 'text', required: true, longest: 3_000, source: unstated }],
  },
  add: {
    id: 'add',
    /** Photos alone are something too. */
    questions: [{ id: 'addition', kind: 'text', required: false, longest: 3_000, source: unstated }],
  },
  withdraw: {
    id: 'withdraw',
    questions: [{ id: 'sure', kind: 'confirm', required: true, source: unstated }],
  },
  receipt: {
    id: 'receipt',
    questions: [{ id: 'sure', kind: 'confirm', required: true, source: unstated }],
  },
} as const satisfies Readonly<Record<string, Form>>;

/** Actions whose form has a place for photos. */
export const actionsWithPhotos: readonly CaseAction[] = ['add', 'answer'];

export type CaseAction = keyof typeof caseForms;
export const caseActions = Object.keys(caseForms) as readonly CaseAction[];
