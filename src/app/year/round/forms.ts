import type { Form, Question } from '../../../domain/forms.ts';
import { processOf } from '../../../domain/processes/processes.ts';
import type { HseRoundFormAction } from '../../messages.ts';
import { measureQuestions } from './measures.ts';

const meetings = '003#Pre-meeting, charting issues, post-meeting';
const people = '003#Participants in the HSE process';

/** Ways to chart, as the table of duties has them. */
export const methods = processOf('hse-round').checklist.filter(
  ({ phase, option }) => phase === 'charting' && option === true,
);

const on: Question = {
  id: 'on',
  kind: 'day',
  required: true,
  days: { from: -120, to: 0 },
  source: [meetings],
};

/** Its options are whoever takes part; so are those of `leave`. */
const attended: Question = { id: 'attended', kind: 'choices', required: true, source: [people] };

/** What is asked when something is done with an HSE round. */
export const roundForms: Readonly<Record<HseRoundFormAction, Form>> = {
  invite: {
    id: 'hse-round.invite',
    questions: [
      { id: 'person', kind: 'person', required: false, source: [people] },
      { id: 'leave', kind: 'choices', required: false, source: [people] },
    ],
  },
  'hold-pre-meeting': {
    id: 'hse-round.hold-pre-meeting',
    questions: [
      on,
      attended,
      { id: 'problems', kind: 'text', required: false, longest: 1_500, source: [meetings] },
      {
        id: 'methods',
        kind: 'choices',
        required: false,
        options: methods.map(({ id }) => id),
        source: [meetings],
      },
    ],
  },
  'add-finding': {
    id: 'hse-round.add-finding',
    questions: [
      { id: 'what', kind: 'text', line: true, required: true, longest: 300, source: [meetings] },
      { id: 'where', kind: 'text', line: true, required: false, longest: 200, source: [] },
      { id: 'mended', kind: 'choices', required: false, options: ['yes'], source: [] },
    ],
  },
  'plan-measures': { id: 'hse-round.plan-measures', questions: measureQuestions },
  'hold-post-meeting': { id: 'hse-round.hold-post-meeting', questions: [on, attended] },
  report: {
    id: 'hse-round.report',
    questions: [{ id: 'text', kind: 'text', required: true, longest: 3_000, source: [meetings] }],
  },
};
