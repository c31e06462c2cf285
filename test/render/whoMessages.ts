import type {
  CorrectionMessage,
  DriftLine,
  Message,
  WhoAnswerMessage,
  WhoBodiesMessage,
  WhoChoice,
  WhoDelegableMessage,
  WhoOwnMessage,
  WhoPersonView,
  WhoPostView,
  WhoRoleMessage,
} from '../../src/app/messages.ts';
import type { Words } from '../../src/domain/language.ts';
import { delegabilityVerdicts } from '../../src/domain/responsibility/delegability.ts';
import { whoForms } from '../../src/domain/responsibility/whoForms.ts';
import { changes } from './delegationMessages.ts';
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
  number: null,
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
  route: null,
  sensitive: false,
  doors: [],
  emergency: null,
  accountable: { role: head, held: held({ person: manager, role: head }), stays: true },
  performs: [held()],
  involve: [{ role: { nb: 'Verneombud', en: 'Safety deputy' }, people: [held({ person: deputy })] }],
  ladder: { rule, steps: [step] },
  sources: ['002#Linjeleder', '004#Strålevern'],
  reasons,
  marks: [],
  handOver: null,
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
  asks: 'duties',
  question: 'message/hse-coordinator/ikj//2026-11-20/duties/all',
  notHeld: false,
  practice: [],
  isPost: true,
  meanwhile: null,
  body: null,
  related: [],
  forms: {
    'who.date': whoForms['who.date'].questions.map((question) => view('who.date', question, { day: today })),
  },
  role: coordinator,
  unit,
  day: today,
  today,
  successors: [],
  duties: [rule],
  total: 1,
  mayDelegate: false,
  holders: [{ ...held(), substitute: null }],
  sources: ['002#HMS-koordinator'],
  reasons,
  ...more,
});

const committee: WhoRoleMessage['body'] = {
  decides: true,
  optional: true,
  chair: { role: head, people: [held({ person: manager, role: head })] },
  members: [
    { who: { nb: 'Arbeidsgiversiden', en: 'The employer' }, count: 5, vote: true, observer: false },
    { who: { nb: 'HMS-seksjonen', en: 'The HSE Section' }, count: null, vote: false, observer: false },
    { who: { nb: 'SINTEF', en: 'SINTEF' }, count: 1, vote: null, observer: true },
  ],
  next: [head, coordinator],
};

/** As many duties as the role with most of them has. */
const many = (count: number): readonly Words[] =>
  Array.from({ length: count }, (_, at) => ({
    nb: `Plikt ${at + 1}, som er skrevet med omtrent så mange ord som de lengste av dem har.`,
    en: `Duty ${at + 1}, which is written in about as many words as the longest of them have.`,
  }));

const post = (more: Partial<WhoPostView> = {}): WhoPostView => ({
  role: head,
  unit,
  by: 'appointment',
  until: null,
  from: null,
  tasks: [],
  inPerson: [],
  duties: many(5),
  total: 27,
  more: { ask: 'role', question: 'message/head-of-department/ikj//2026-11-20/duties/all', names: head },
  sources: ['002#Linjeleder'],
  ...more,
});

const own = (more: Partial<WhoOwnMessage> = {}): WhoOwnMessage => ({
  type: 'who-own',
  name: reporter.name,
  day: today,
  today,
  posts: [post()],
  related: [],
  ...more,
});

const handed = {
  by: 'delegation',
  role: coordinator,
  from: manager.name,
  until: '2027-06-30',
  tasks: [rule, topic],
} as const;

const delegable = (more: Partial<WhoDelegableMessage> = {}): WhoDelegableMessage => ({
  type: 'who-delegable',
  verdict: 'yes',
  task: { names: topic, limit: null, framework: null },
  unlisted: false,
  responsibility: null,
  role: null,
  usual: [coordinator],
  manager: null,
  unit,
  rules: [rule],
  tasks: [],
  nevers: [],
  neverFirst: false,
  sources: ['002#Sentrale begrep og definisjoner'],
  start: { wish: 'wish/ikj//hse-round', mayPropose: true, mayRequest: false },
  related: [{ ask: 'delegable', question: 'message//ikj//2026-11-20', names: null }],
  ...more,
});

const body: WhoBodiesMessage['bodies'][number] = {
  names: { nb: 'Arbeidsmiljøutvalget', en: 'Working Environment Committee' },
  purpose: 'working-environment',
  does: rule,
  decides: true,
  optional: false,
  next: [],
};

const bodies = (more: Partial<WhoBodiesMessage> = {}): WhoBodiesMessage => ({
  type: 'who-bodies',
  topic: null,
  general: false,
  unit,
  bodies: [body, { ...body, purpose: null, does: null, decides: false, optional: true, next: [head] }],
  sources: ['002#Arbeidsmiljøutvalget (AMU)'],
  related: [{ ask: 'role', question: 'message/amu/ikj//2026-11-20/duties/', names: coordinator }],
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
  mendedBy: null,
  mayDecide: true,
  mayMend: false,
  ...more,
});

const line = (more: Partial<DriftLine> = {}): DriftLine => ({
  id: 'k1',
  topic,
  unit,
  state: 'proposed',
  misled: handler.name,
  proposed: colleague.name,
  rule: reasons[1] ?? { code: 'vacant', details: {} },
  at: '2026-11-20T09:40:00.000Z',
  ...more,
});

const drift = (
  lines: readonly DriftLine[],
  more: { from?: number; total?: number; mayReadChanges?: boolean } = {},
) =>
  ({ type: 'drift', lines, from: 0, page: 10, total: lines.length, mayReadChanges: false, ...more }) as const;

const states = ['proposed', 'confirmed', 'declined', 'mended'] as const;

type WhoType =
  | `who-${'answer' | 'unsure' | 'start' | 'role' | 'own' | 'delegable' | 'bodies' | 'why'}`
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
    sample(
      'answer with the way',
      answer({ route: { here: true, advice: rule, systems: [{ names: topic, purpose: rule }] } }),
    ),
    sample('answer of danger', answer({ emergency })),
    sample('answer with doors', answer({ doors: doors(2) })),
    sample('answer with many doors', answer({ doors: doors(3), related: choices(9) })),
    sample(
      'answer that rests on a delegation around which something has changed',
      answer({ marks: [{ delegation: 'DEL-2026-1', changes }] }),
    ),
    sample(
      'answer that nobody has in writing, for the line manager',
      answer({ handOver: { wish: 'wish/ikj//radiation', mayPropose: true, mayRequest: false } }),
    ),
    sample(
      'answer that nobody has in writing, for an employee',
      answer({ handOver: { wish: 'wish/ikj//radiation', mayPropose: false, mayRequest: true } }),
    ),
    sample('answer of a sensitive matter', answer({ sensitive: true, doors: doors(2), forms: {} })),
  ],
  'who-unsure': [0, 1, 2, 3].map((count) =>
    sample(`unsure among ${count}`, { type: 'who-unsure', unit, choices: choices(count) }),
  ),
  'who-start': [sample('how to ask', { type: 'who-start', unit, choices: choices(6) })],
  'who-role': [
    sample('role', role()),
    sample(
      'role that may delegate',
      role({
        mayDelegate: true,
        holders: bases.map((each) => ({ ...each, substitute: deputy.name })),
        total: 12,
      }),
    ),
    sample('role that was replaced', role({ successors: [head, coordinator] })),
    sample('role of nobody', role({ holders: [], duties: [], total: 0, sources: [], reasons: [] })),
    sample(
      'role asked for by its holder',
      role({ asks: 'holders', holders: [], meanwhile: held({ by: 'default' }), related: choices(3) }),
    ),
    sample('role that the asker does not hold', role({ notHeld: true })),
    sample('role with all duties', role({ duties: many(36), total: 36, practice: many(3) })),
    sample('committee', role({ isPost: false, holders: [], body: committee, practice: many(3), forms: {} })),
    sample(
      'committee that nothing is said of',
      role({
        isPost: false,
        holders: [],
        body: { ...committee, decides: null, chair: null, members: [], next: [] },
      }),
    ),
  ],
  'who-own': [
    sample('own duties', own()),
    sample(
      'own duties of several posts',
      own({
        posts: [
          post({ inPerson: [coordinator, topic] }),
          post({ ...handed }),
          post({ ...handed, role: null, duties: [], total: 0, more: null }),
          post({ by: 'acting', from: manager.name, until: '2026-12-01' }),
          post({ by: 'everybody', duties: [], total: 0, more: null }),
        ],
        related: [{ ask: 'delegable', question: 'message//ikj//2026-11-20', names: null }],
      }),
    ),
    sample('own duties of another day', own({ day: '2024-05-01' })),
    sample('own duties of nobody known', own({ name: null, posts: [] })),
    sample('own duties of somebody without any', own({ posts: [] })),
  ],
  'who-delegable': [
    ...delegabilityVerdicts.map((verdict) =>
      sample(`delegable: ${verdict}`, delegable({ verdict, role: coordinator, manager })),
    ),
    sample('delegable: nothing to begin', delegable({ verdict: 'never', start: null })),
    sample(
      'delegable: everything',
      delegable({
        verdict: 'overview',
        task: null,
        usual: [],
        tasks: many(13).map((names, at) => ({ names, limit: at === 2 ? rule : null, observed: at === 11 })),
        nevers: many(3).map((names) => ({ names, reason: rule })),
        rules: many(7),
        start: { wish: 'wish/ikj//', mayPropose: true, mayRequest: true },
        related: [{ ask: 'own', question: 'message//ikj//2026-11-20', names: null }],
      }),
    ),
    sample(
      'delegable: nothing ever',
      delegable({ neverFirst: true, nevers: [{ names: topic, reason: rule }] }),
    ),
    sample(
      'delegable: what no document lists',
      delegable({ unlisted: true, task: null, responsibility: { names: topic, reason: rule } }),
    ),
    sample('delegable within limits', delegable({ task: { names: topic, limit: rule, framework: rule } })),
  ],
  'who-bodies': [
    sample('committees of a unit', bodies({ bodies: Array.from({ length: 10 }, () => body) })),
    sample('committees of a matter', bodies({ topic })),
    sample('committees where the matter has none', bodies({ topic, general: true })),
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
          mayMend: state === 'confirmed',
          mendedBy: state === 'mended' ? deputy : null,
        }),
      ),
    ),
    sample('correction where nobody was named', correction({ misled: null })),
    sample('correction with a comment', correction({ comment: 'Siden i sommer.' }), ['Siden i sommer.']),
    sample('correction with more than words', correction({ comment: hostile, by: guest }), [hostile]),
    sample('correction at length', correction({ comment: long.slice(0, 500) })),
  ],
  drift: [
    sample('drift of nothing', drift([])),
    sample('drift of nothing for the owner', drift([], { mayReadChanges: true })),
    sample('drift of one', drift([line()])),
    sample(
      'drift',
      drift([
        ...states.map((state, at) => line({ state, id: `k${at}` })),
        line({ misled: null, id: 'k8' }),
        line({ proposed: guest.name, id: 'k9' }),
      ]),
    ),
    sample(
      'drift of much',
      drift(
        Array.from({ length: 10 }, (_, at) => line({ id: `k${at}` })),
        { from: 10, total: 37, mayReadChanges: true },
      ),
    ),
  ],
};
