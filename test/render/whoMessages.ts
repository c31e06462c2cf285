import type {
  CorrectionMessage,
  DriftLine,
  Message,
  WhoAnswerMessage,
  WhoChoice,
  WhoPersonView,
  WhoRoleMessage,
} from '../../src/app/messages.ts';
import type { Words } from '../../src/domain/language.ts';
import { whoForms } from '../../src/domain/responsibility/whoForms.ts';
import {
  colleague,
  deputy,
  emergency,
  guest,
  handler,
  hostile,
  long,
  manager,
  reasons,
  reporter,
  today,
  unit,
  view,
} from './parts.ts';
import { type Sample, sample } from './sample.ts';

const topic: Words = { nb: 'Strålevern', en: 'Radiation protection' };
const rule: Words = { nb: 'Linjelederen.', en: 'The line manager.' };
const coordinator: Words = { nb: 'HMS-koordinator', en: 'HSE coordinator' };
const head: Words = { nb: 'Instituttleder', en: 'Head of Department' };

const held = (more: Partial<WhoPersonView> = {}): WhoPersonView => ({
  person: handler,
  role: coordinator,
  unit,
  by: 'appointment',
  until: null,
  insteadOf: null,
  ...more,
});

/** What the place of somebody can rest on. */
const bases: readonly WhoPersonView[] = [
  held(),
  held({ by: 'delegation', until: '2027-06-30' }),
  held({ by: 'default', person: manager, role: head }),
  held({ by: 'responsible', person: manager, role: head }),
  held({ insteadOf: colleague.name, until: '2026-12-01' }),
  held({ person: guest, insteadOf: guest.name }),
];

const choices = (count: number): readonly WhoChoice[] =>
  Array.from({ length: count }, (_, at) => ({
    question: `message/radiation/ikj//2026-11-${10 + at}`,
    names: { nb: `Beslektet ${at + 1}`, en: `Related ${at + 1}` },
  }));

const doors = (count: number): WhoAnswerMessage['doors'] =>
  Array.from({ length: count }, (_, at) => ({
    names: { nb: `Dør ${at + 1}`, en: `Door ${at + 1}` },
    address: `https://door${at + 1}.example.no`,
  }));

const step = {
  names: { nb: 'Der saken oppsto', en: 'Where it arose' },
  roles: [
    { role: head, people: [held({ person: manager, role: head })] },
    { role: coordinator, people: bases },
    { role: { nb: 'Verneombud', en: 'Safety deputy' }, people: [] },
  ],
};

const answer = (more: Partial<WhoAnswerMessage> = {}): WhoAnswerMessage => ({
  type: 'who-answer',
  question: 'message/radiation/ikj//2026-11-20',
  topic,
  unit,
  day: today,
  today,
  rule,
  sensitive: false,
  doors: [],
  emergency: null,
  accountable: { role: head, held: held({ person: manager, role: head }), stays: true },
  performs: [held()],
  involve: [{ role: { nb: 'Verneombud', en: 'Safety deputy' }, people: [held({ person: deputy })] }],
  ladder: { rule, steps: [step] },
  sources: ['002#Linjeleder', '004#Strålevern'],
  reasons,
  related: choices(3),
  forms: {
    'who.date': whoForms['who.date'].questions.map((question) => view('who.date', question, { day: today })),
    'who.correct': whoForms['who.correct'].questions.map((question) => view('who.correct', question)),
  },
  ...more,
});

const nothing = { performs: [], involve: [], ladder: null, sources: [], reasons: [], related: [], forms: {} };

const role = (more: Partial<WhoRoleMessage> = {}): WhoRoleMessage => ({
  type: 'who-role',
  role: coordinator,
  unit,
  day: today,
  today,
  successors: [],
  duties: [rule],
  total: 1,
  mayDelegate: false,
  holders: [held()],
  sources: ['002#HMS-koordinator'],
  reasons,
  ...more,
});

const correction = (more: Partial<CorrectionMessage> = {}): CorrectionMessage => ({
  type: 'correction',
  id: 'k1',
  version: 1,
  state: 'proposed',
  topic,
  unit,
  misled: handler,
  rule: reasons[0] ?? { code: 'vacant', details: {} },
  proposed: colleague,
  by: reporter,
  at: '2026-11-20T09:40:00.000Z',
  comment: null,
  decidedBy: null,
  mayDecide: true,
  ...more,
});

const line = (more: Partial<DriftLine> = {}): DriftLine => ({
  topic,
  unit,
  state: 'proposed',
  misled: handler.name,
  proposed: colleague.name,
  rule: reasons[1] ?? { code: 'vacant', details: {} },
  at: '2026-11-20T09:40:00.000Z',
  ...more,
});

const states = ['proposed', 'confirmed', 'declined'] as const;

type WhoType =
  | `who-${'answer' | 'unsure' | 'role' | 'why'}`
  | Extract<Message['type'], 'emergency' | 'correction' | 'drift'>;

/** What is said about who is responsible, and where somebody is in danger. */
export const whoSamples: Readonly<Record<WhoType, readonly Sample[]>> = {
  'who-answer': [
    sample('answer', answer()),
    sample('answer with everybody', answer({ performs: bases, involve: step.roles })),
    sample('answer of another day', answer({ day: '2024-05-01' })),
    sample('answer of a day to come', answer({ day: '2027-05-01' })),
    sample(
      'answer without anybody',
      answer({ ...nothing, accountable: { role: head, held: null, stays: false } }),
    ),
    sample('answer of danger', answer({ emergency })),
    sample('answer with doors', answer({ doors: doors(2) })),
    sample('answer with many doors', answer({ doors: doors(3), related: choices(9) })),
    sample('answer of a sensitive matter', answer({ sensitive: true, doors: doors(2), forms: {} })),
  ],
  'who-unsure': [0, 1, 2, 3].map((count) =>
    sample(`unsure among ${count}`, { type: 'who-unsure', unit, choices: choices(count) }),
  ),
  'who-role': [
    sample('role', role()),
    sample('role that may delegate', role({ mayDelegate: true, holders: bases, total: 12 })),
    sample('role that was replaced', role({ successors: [head, coordinator] })),
    sample('role of nobody', role({ holders: [], duties: [], total: 0, sources: [], reasons: [] })),
  ],
  'who-why': [
    sample('why', { type: 'who-why', topic, unit, reasons, sources: ['002#Linjeleder'] }),
    sample('why, without steps', { type: 'who-why', topic, unit, reasons: [], sources: [] }),
  ],
  emergency: [
    sample('danger', { type: 'emergency', numbers: emergency, offer: { draft: 'draft-1', version: 0 } }),
    sample('danger in front of others', { type: 'emergency', numbers: emergency, offer: null }),
    sample('danger without numbers', { type: 'emergency', numbers: [], offer: null }),
  ],
  correction: [
    ...states.map((state) =>
      sample(
        `correction ${state}`,
        correction({
          state,
          decidedBy: state === 'proposed' ? null : manager,
          mayDecide: state === 'proposed',
        }),
      ),
    ),
    sample('correction where nobody was named', correction({ misled: null })),
    sample('correction with a comment', correction({ comment: 'Siden i sommer.' }), ['Siden i sommer.']),
    sample('correction with more than words', correction({ comment: hostile, by: guest }), [hostile]),
    sample('correction at length', correction({ comment: long.slice(0, 500) })),
  ],
  drift: [
    sample('drift of nothing', { type: 'drift', lines: [], total: 0 }),
    sample('drift', {
      type: 'drift',
      lines: [
        ...states.map((state) => line({ state })),
        line({ misled: null }),
        line({ proposed: guest.name }),
      ],
      total: 5,
    }),
    sample('drift of much', { type: 'drift', lines: Array.from({ length: 15 }, () => line()), total: 37 }),
  ],
};
