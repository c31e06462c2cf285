import { delegationQuestion, questionsOf } from '../../src/app/delegations/questions.ts';
import { longForms } from '../../src/app/delegations/view.ts';
import type {
  DelegationListMessage,
  DelegationMessage,
  DelegationMessages,
  DelegationNews,
  DelegationNewsMessage,
  DelegationRoundMessage,
  DelegationStartMessage,
  ElsewhereMessage,
  FileMessages,
  FormMessage,
  NoApproverView,
  OverviewMessage,
  Reason,
  WaitingView,
} from '../../src/app/messages.ts';
import type { Refusal } from '../../src/app/refusals.ts';
import { type DelegationState, delegationStates } from '../../src/domain/delegations/delegation.ts';
import { type DueStep, dueSteps } from '../../src/domain/delegations/dueSteps.ts';
import { type DelegationAction, delegationActions } from '../../src/domain/delegations/forms.ts';
import { delegationRoles } from '../../src/domain/delegations/permissions.ts';
import { delegableTasks } from '../../src/domain/responsibility/delegableTasks.ts';
import { sampleDirectory } from '../app/desk.ts';
import { guest, handler, hostile, hostileLine, long, manager, today, unit } from './parts.ts';
import { type Sample, sample } from './sample.ts';

const dir = sampleDirectory();
const at = '2026-11-20T09:40:00.000Z';
const asked = { dir, person: manager.id, today };

const authority = 'Kan stanse arbeid som mangler datablad.';
const tasks = [delegableTasks['substance-index'].names, delegableTasks['hse-round'].names];

const formsOf = (may: readonly DelegationAction[]): DelegationMessage['forms'] =>
  Object.fromEntries(
    may
      .filter((action) => !longForms.includes(action))
      .map((action) => [
        action,
        questionsOf(`delegation.${action}`).map((question) => delegationQuestion(asked, question, {})),
      ]),
  );

/** Every reason why a delegation is amber. */
export const changes: readonly Reason[] = [
  { code: 'delegate-left', details: { person: handler.name } },
  { code: 'delegate-not-staff', details: { person: handler.name, kind: 'student' } },
  { code: 'delegate-changed-unit', details: { person: handler.name, unit, before: unit } },
  { code: 'delegate-leads', details: { person: handler.name, unit } },
  { code: 'delegator-left', details: { person: manager.name, lineManager: guest.name } },
  { code: 'delegator-replaced', details: { person: manager.name, lineManager: handler.name } },
  { code: 'no-line-manager', details: { unit } },
  { code: 'unit-gone', details: { unit } },
];

const gaps: readonly Reason[] = [
  { code: 'no-line-manager', details: {} },
  { code: 'line-manager-away', details: { person: manager.name, until: '2026-12-04' } },
  { code: 'delegation-does-not-count.delegate-left', details: { delegation: 'DEL-2026-1' } },
  { code: 'delegation-does-not-count.without-right', details: { delegation: 'DEL-2026-2' } },
  { code: 'delegate-away', details: { person: handler.name, until: '2026-12-04' } },
  { code: 'report-overdue', details: { delegation: 'DEL-2026-3', since: '2026-11-01' } },
];

const nobody: readonly NoApproverView[] = [
  { why: 'absent', lineManager: manager.name, until: '2026-12-04', nextUp: guest.name },
  { why: 'absent', lineManager: manager.name, until: null, nextUp: null },
  { why: 'is-delegate', lineManager: manager.name, until: '2026-12-04', nextUp: guest.name },
  { why: 'no-line-manager', lineManager: null, until: null, nextUp: null },
];

const waiting: WaitingView = {
  side: 'manager',
  person: manager,
  since: today,
  remindedOn: '2026-11-24',
  toldOn: '2026-12-04',
  told: guest.name,
  noApprover: null,
};

const signed = [
  { side: 'manager', by: manager.name, insteadOf: null, at },
  { side: 'delegate', by: handler.name, insteadOf: null, at },
] as const;

const delegation = (more: Partial<DelegationMessage> = {}): DelegationMessage => ({
  type: 'delegation',
  id: 'd1',
  version: 3,
  revision: 1,
  number: 'DEL-2026-1',
  state: 'in-force',
  standing: 'in-force',
  reader: 'manager',
  occasion: null,
  unit,
  delegator: manager,
  delegate: handler,
  lineManager: manager.name,
  askedBy: 'delegate',
  tasks: [
    { names: tasks[0] ?? unit, limit: null },
    { names: tasks[1] ?? unit, limit: unit },
  ],
  roles: [{ nb: 'HMS-koordinator', en: 'HSE coordinator' }],
  texts: [
    { of: 'authority', words: authority },
    { of: 'timeShare', words: null },
  ],
  training: { nb: 'Opplæringen er på plass', en: 'Training is in place' },
  rhythm: { nb: 'Hvert halvår', en: 'Every half year' },
  jobDescription: { nb: 'Står der', en: 'Stands there' },
  from: today,
  until: null,
  reviewOn: '2027-11-20',
  nextReportOn: '2027-05-20',
  signatures: signed,
  waiting: null,
  changes: [],
  reason: null,
  report: null,
  replaces: null,
  replacedBy: null,
  isBeingReplaced: false,
  archiveReference: null,
  digest: 'a'.repeat(64),
  may: [],
  forms: {},
  today,
  ...more,
});

const may = (actions: readonly DelegationAction[]) => ({ may: actions, forms: formsOf(actions) });

const unsigned = {
  number: null,
  standing: 'pending',
  signatures: signed.slice(1),
  nextReportOn: null,
  digest: null,
} as const;

const standings = {
  'awaiting-manager': 'pending',
  'awaiting-delegate': 'pending',
  'changes-asked': 'pending',
  'in-force': 'in-force',
  declined: 'declined',
  withdrawn: 'withdrawn',
  ended: 'ended',
  revoked: 'revoked',
  expired: 'expired',
  superseded: 'superseded',
} as const satisfies Readonly<Record<DelegationState, DelegationMessage['standing']>>;

const reasons: Readonly<Partial<Record<DelegationState, string>>> = {
  declined: hostile,
  revoked: 'Oppgaven legges om.',
  ended: 'Jeg slutter.',
  'changes-asked': 'Skriv mer om myndigheten.',
};

/** How a delegation looks in each state, to whoever has to do something and to somebody else. */
const states: readonly Sample[] = delegationStates.flatMap((state) => {
  const standing = standings[state];
  const side = state === 'awaiting-delegate' ? ('delegate' as const) : ('manager' as const);
  const reason = reasons[state] ?? null;
  const over = {
    ...(standing === 'pending' || standing === 'declined' || standing === 'withdrawn' ? unsigned : {}),
    state,
    standing,
    reason,
    waiting: standing === 'pending' ? { ...waiting, side } : null,
  };
  const words = [authority, ...(reason === null ? [] : [reason])];
  return [
    sample(`delegation ${state}`, delegation({ ...over, reader: side }), words),
    sample(`delegation ${state} for somebody else`, delegation({ ...over, reader: null }), words),
  ];
});

const cards: readonly Sample[] = [
  ...states,
  ...(['not-yet', 'amber', 'without-right'] as const).map((standing) =>
    sample(
      `delegation ${standing}`,
      delegation({
        standing,
        changes: standing === 'amber' ? changes : [],
        ...may(['confirm', 'renew', 'end']),
      }),
    ),
  ),
  ...Object.keys(dueSteps).map((step) =>
    sample(
      `delegation sent for ${step}`,
      delegation({
        occasion: step as DueStep,
        ...(step.startsWith('silence') && { ...unsigned, state: 'awaiting-manager', waiting }),
        ...may(['report', 'confirm', 'renew', 'change', 'end', 'revoke', 'set-archive-reference']),
      }),
    ),
  ),
  ...delegationActions.map((action) =>
    sample(
      `delegation that can be acted on: ${action}`,
      delegation({ until: '2027-01-01', ...may([action]) }),
    ),
  ),
  sample(
    'delegation asked for, with everything that the line manager can do',
    delegation({
      ...unsigned,
      state: 'awaiting-manager',
      waiting,
      ...may(['approve', 'ask-changes', 'decline']),
    }),
  ),
  sample(
    'delegation in force, with everything that the line manager can do',
    delegation({
      ...may(['read-report', 'confirm', 'renew', 'change', 'end', 'revoke', 'set-archive-reference']),
      report: { by: handler.name, on: today, words: hostile, readBy: null },
      archiveReference: '2026/1234',
    }),
    [hostile],
  ),
  sample(
    'delegation with people whose names are more than letters, and words that have been erased',
    delegation({
      delegate: guest,
      delegator: guest,
      unit: { nb: hostileLine, en: hostileLine },
      texts: [{ of: 'authority', words: null }],
      report: { by: guest.name, on: today, words: null, readBy: guest.name },
      signatures: [{ side: 'manager', by: guest.name, insteadOf: guest.name, at }],
      until: '2026-12-31',
      isBeingReplaced: true,
      replaces: 'DEL-2025-4',
    }),
  ),
  sample(
    'delegation that was replaced',
    delegation({ standing: 'superseded', state: 'superseded', replacedBy: 'DEL-2026-9', until: today }),
  ),
  sample(
    'delegation at length',
    delegation({
      texts: [
        { of: 'otherTask', words: long.slice(0, 500) },
        { of: 'authority', words: long.slice(0, 1_000) },
        { of: 'note', words: hostile },
      ],
      reason: long.slice(0, 2_000),
      report: { by: handler.name, on: today, words: long.slice(0, 5_000), readBy: null },
      changes,
      standing: 'amber',
      ...may(['read-report', 'confirm', 'change', 'end', 'revoke', 'set-archive-reference']),
    }),
  ),
  ...nobody.map((noApprover, index) =>
    sample(
      `delegation that nobody can approve now, ${index}`,
      delegation({
        ...unsigned,
        state: 'awaiting-manager',
        waiting: {
          ...waiting,
          person: index === 3 ? null : manager,
          noApprover,
          remindedOn: null,
          told: null,
        },
      }),
    ),
  ),
  sample(
    'delegation whose next level has been told',
    delegation({ ...unsigned, state: 'awaiting-manager', waiting: { ...waiting, toldOn: '2026-11-19' } }),
  ),
];

const start = { wish: 'wish/ikj//substance-index', mayPropose: true, mayRequest: true };

const line = (more: Partial<DelegationListMessage['lines'][number]> = {}) => ({
  id: 'd1',
  number: 'DEL-2026-1',
  isElsewhere: false,
  unit,
  delegate: handler.name,
  tasks,
  standing: 'in-force' as const,
  until: null,
  ...more,
});

const list = (more: Partial<DelegationListMessage> = {}): DelegationListMessage => ({
  type: 'delegation-list',
  whose: 'mine',
  units: [],
  lines: [line()],
  total: 1,
  start,
  ...more,
});

const lists: readonly Sample[] = [
  sample('delegations of nobody', list({ lines: [], total: 0, start: null })),
  sample('delegations of mine', list()),
  sample(
    'delegations of a unit',
    list({
      whose: 'unit',
      units: [unit, unit],
      lines: [
        line({ number: null, standing: 'pending' }),
        line({ id: 'd2', until: '2027-06-30', standing: 'amber', delegate: guest.name }),
        line({ id: null, number: 'd-ikj-coordinator', isElsewhere: true, standing: 'proposed' }),
      ],
      total: 30,
    }),
  ),
];

const starting = (more: Partial<DelegationStartMessage> = {}): DelegationStartMessage => ({
  type: 'delegation-start',
  ...start,
  unit,
  task: null,
  delegate: null,
  approver: { name: manager.name, insteadOf: null },
  noApprover: null,
  ...more,
});

const starts: readonly Sample[] = [
  sample('how to delegate', starting()),
  sample('how to delegate what the words tell', starting({ task: tasks[0] ?? null, delegate: handler.name })),
  sample(
    'how to ask a substitute',
    starting({ approver: { name: guest.name, insteadOf: manager.name }, mayPropose: false }),
  ),
  ...nobody.map((noApprover, index) =>
    sample(`how to delegate where nobody approves, ${index}`, starting({ approver: null, noApprover })),
  ),
];

const found = {
  standing: 'in-force',
  counts: true,
  unit,
  delegator: manager.name,
  delegate: handler.name,
  tasks,
  from: today,
  until: null,
  changes: [],
  digest: 'b'.repeat(64),
  id: 'd1',
} as const;

const files: readonly Sample[] = [
  sample('the record of a delegation', {
    type: 'document',
    file: { id: 'delegation/nb/d1', name: 'DEL-2026-1.pdf', type: 'pdf' },
    about: { kind: 'delegation', number: 'DEL-2026-1' },
  }),
  sample('an overview as a spreadsheet', {
    type: 'document',
    file: { id: `overview/nb/ikj/${today}/xlsx`, name: `oversikt-ikj-${today}.xlsx`, type: 'xlsx' },
    about: { kind: 'overview', unit: { nb: hostileLine, en: hostileLine }, day: today },
  }),
  sample('the delegations of a unit as a spreadsheet', {
    type: 'document',
    file: { id: 'unit-delegations/nb', name: `delegeringer-${today}.xlsx`, type: 'xlsx' },
    about: { kind: 'unit-delegations' },
  }),
  sample('the report of an HSE round', {
    type: 'document',
    file: { id: 'hse-round/nb/r1', name: 'hms-runde-ikj-2026.pdf', type: 'pdf' },
    about: { kind: 'hse-round', unit: { nb: hostileLine, en: hostileLine }, year: 2026 },
  }),
];

const fileChecks: readonly Sample[] = (
  ['overview', 'hse-round', 'altered', 'not-ours', 'unknown-checksum', 'too-big', 'not-fetched'] as const
).map((result) =>
  sample(`a file that is ${result}`, {
    type: 'file-check',
    result,
    number: result === 'altered' ? 'DEL-2026-1' : null,
    unit: result === 'overview' || result === 'hse-round' ? unit : null,
    day: result === 'overview' || result === 'hse-round' ? today : null,
  }),
);

const checks: readonly Sample[] = [
  sample('check of no delegation', {
    type: 'delegation-check',
    number: 'DEL-2026-99',
    proof: null,
    found: null,
    today,
  }),
  sample('check of one in force', {
    type: 'delegation-check',
    number: 'DEL-2026-1',
    proof: 'file',
    found,
    today,
  }),
  sample('check of one that is amber', {
    type: 'delegation-check',
    number: 'DEL-2026-1',
    proof: null,
    found: { ...found, standing: 'amber', changes, id: null },
    today,
  }),
  sample('check of one that has expired', {
    type: 'delegation-check',
    number: 'DEL-2026-1',
    proof: null,
    found: { ...found, standing: 'expired', counts: false, until: '2026-11-01', digest: null },
    today,
  }),
];

/** What is told, and whether words come with it. */
const news: Readonly<Record<DelegationNews, string | null>> = {
  'in-force': null,
  decline: 'Vi ordner det på en annen måte.',
  refuse: 'Jeg har ikke tid.',
  withdraw: null,
  'ask-changes': hostile,
  'change-request': null,
  report: 'Kartoteket er gått gjennom.\nTo stoffer er byttet ut.',
  'read-report': null,
  renew: null,
  change: null,
  end: 'Jeg slutter.',
  revoke: 'Oppgaven legges om.',
  confirm: null,
  'set-archive-reference': null,
  superseded: null,
};

const told = (code: DelegationNews, more: Partial<DelegationNewsMessage> = {}): DelegationNewsMessage => ({
  type: 'delegation-news',
  news: code,
  delegation: 'd1',
  number: 'DEL-2026-1',
  by: handler.name,
  insteadOf: null,
  delegate: handler.name,
  unit,
  tasks,
  day: today,
  words: null,
  ...more,
});

const newsSamples: readonly Sample[] = [
  ...(Object.keys(news) as DelegationNews[]).map((code) =>
    sample(
      `delegation news ${code}`,
      told(code, { words: news[code] }),
      news[code] === null ? [] : [news[code]],
    ),
  ),
  sample('delegation news by a substitute', told('in-force', { by: guest.name, insteadOf: manager.name })),
  sample('delegation news without a number', told('decline', { number: null, words: 'Nei.' }), ['Nei.']),
];

const overview = (more: Partial<OverviewMessage> = {}): OverviewMessage => ({
  type: 'overview',
  unit,
  day: today,
  today,
  lineManager: {
    person: manager.name,
    role: { nb: 'Instituttleder', en: 'Head of Department' },
    unit,
    substitute: null,
  },
  tasks: [
    {
      task: tasks[0] ?? unit,
      doers: [
        {
          person: handler.name,
          insteadOf: null,
          by: 'delegation',
          reference: 'DEL-2026-1',
          until: '2027-06-30',
          authority,
          reviewOn: '2027-01-15',
          changes: changes.slice(0, 2),
        },
        {
          person: guest.name,
          insteadOf: manager.name,
          by: 'appointment',
          reference: null,
          until: null,
          authority: null,
          reviewOn: null,
          changes: [],
        },
        {
          person: handler.name,
          insteadOf: null,
          by: 'delegation-elsewhere',
          reference: 'd-ikj-coordinator',
          until: null,
          authority: null,
          reviewOn: null,
          changes: [],
        },
      ],
    },
    ...tasks.map((task) => ({
      task,
      doers: [
        {
          person: manager.name,
          insteadOf: null,
          by: 'default' as const,
          reference: null,
          until: null,
          authority: null,
          reviewOn: null,
          changes: [],
        },
      ],
    })),
  ],
  gaps: [],
  ask: questionsOf('overview.show').map((question) =>
    delegationQuestion(asked, question, { unit: 'ikj', day: today }),
  ),
  question: `overview/ikj/${today}`,
  start,
  ...more,
});

const overviews: readonly Sample[] = [
  sample('overview', overview(), [authority]),
  sample(
    'overview of another day, with everything that is missing',
    overview({ day: '2025-01-01', gaps, start: null }),
  ),
  sample(
    'overview of a unit without a line manager',
    overview({ lineManager: null, tasks: [], gaps: gaps.slice(0, 1) }),
  ),
  sample(
    'overview while a substitute acts',
    overview({
      lineManager: { person: manager.name, role: unit, unit, substitute: guest.name },
    }),
  ),
];

const round = (more: Partial<DelegationRoundMessage> = {}): DelegationRoundMessage => ({
  type: 'delegation-round',
  id: 'round-ikj_2027-01-15',
  version: 2,
  unit,
  on: '2027-01-15',
  settled: 1,
  lines: [
    { id: 'd1', number: 'DEL-2026-1', delegate: handler.name, tasks, isSettled: true },
    { id: 'd2', number: 'DEL-2026-2', delegate: guest.name, tasks, isSettled: false },
  ],
  mayConfirm: true,
  reviewOn: '2028-01-15',
  today: '2027-01-15',
  ...more,
});

const rounds: readonly Sample[] = [
  sample('round begun', round()),
  sample('round for somebody who may not confirm', round({ mayConfirm: false })),
  sample(
    'round done',
    round({
      settled: 2,
      mayConfirm: false,
      lines: round().lines.map((each) => ({ ...each, isSettled: true })),
    }),
  ),
];

const elsewhere = (more: Partial<ElsewhereMessage> = {}): ElsewhereMessage => ({
  type: 'delegation-elsewhere',
  id: 'elsewhere-d-ikj-coordinator',
  version: 1,
  reference: 'd-ikj-coordinator',
  standing: 'in-force',
  reader: 'manager',
  occasion: null,
  unit,
  delegator: manager.name,
  delegate: handler.name,
  lineManager: null,
  tasks: [
    { names: tasks[0] ?? unit, limit: null },
    { names: tasks[1] ?? unit, limit: unit },
  ],
  role: { nb: 'HMS-koordinator', en: 'HSE coordinator' },
  from: '2024-01-01',
  until: null,
  reviewOn: null,
  confirmed: null,
  changes: [],
  reason: null,
  isGone: false,
  may: [],
  forms: {},
  anew: null,
  today,
  ...more,
});

/** Every step that a delegation signed elsewhere can be told of for. */
const elsewhereSteps: readonly DueStep[] = [
  'begins',
  'review-30',
  'review-7',
  'review-due',
  'expiry-30',
  'expiry-7',
  'lapse',
  'without-right',
  'inherited',
  'amber',
];

const elsewheres: readonly Sample[] = [
  sample('signed elsewhere', elsewhere()),
  sample(
    'signed elsewhere: everything',
    elsewhere({
      standing: 'amber',
      occasion: 'inherited',
      until: '2027-06-30',
      reviewOn: '2027-01-20',
      confirmed: { by: manager.name, on: today },
      changes,
      anew: { ...start, mayRequest: false },
      ...may(['confirm', 'end', 'revoke']),
    }),
  ),
  sample(
    'signed elsewhere: hostile',
    elsewhere({ reference: hostileLine, delegate: hostileLine, standing: 'revoked', reason: hostile }),
  ),
  sample('signed elsewhere: gone', elsewhere({ standing: 'ended', isGone: true, tasks: [], role: null })),
  sample(
    'signed elsewhere: the delegate',
    elsewhere({ reader: 'delegate', anew: { ...start, mayPropose: false }, ...may(['end']) }),
  ),
  ...(['not-yet', 'proposed', 'without-right', 'expired', 'superseded'] as const).map((standing) =>
    sample(`signed elsewhere: ${standing}`, elsewhere({ standing })),
  ),
  ...elsewhereSteps.map((occasion) =>
    sample(`signed elsewhere, sent for ${occasion}`, elsewhere({ occasion, reviewOn: '2027-01-20' })),
  ),
];

/** Everything that is said about delegations; the type holds that nothing is left out. */
export const delegationSamples: Readonly<
  Record<(DelegationMessages | FileMessages)['type'], readonly Sample[]>
> = {
  delegation: cards,
  'delegation-elsewhere': elsewheres,
  'delegation-list': lists,
  'delegation-start': starts,
  'delegation-check': checks,
  'delegation-news': newsSamples,
  overview: overviews,
  'delegation-round': rounds,
  document: files,
  'file-check': fileChecks,
};

const form = (of: FormMessage['form'], problems: FormMessage['problems'] = {}): FormMessage => ({
  type: 'form',
  command: of,
  form: of,
  subject: 'd1',
  version: 1,
  questions: questionsOf(of as Parameters<typeof questionsOf>[0]).map((question) =>
    delegationQuestion(asked, question, { tasks: ['substance-index'], authority }),
  ),
  kept: [],
  problems,
  emergency: null,
  review: null,
  today,
});

const worded = (why: string, details: Readonly<Record<string, string>> = {}) =>
  ({ code: 'delegation', why, details }) as const;

/** The forms, and each problem of theirs. */
export const delegationForms: readonly Sample[] = [
  ...(['delegation.request', 'delegation.propose', 'delegation.check', 'overview.show'] as const).map((of) =>
    sample(`form ${of}`, form(of)),
  ),
  ...delegationActions.map((action) => sample(`form delegation.${action}`, form(`delegation.${action}`))),
  sample(
    'form of a delegation with all its problems',
    form('delegation.propose', {
      tasks: { code: 'delegation', why: 'never-delegable', details: { reasons: unit } },
      unit: worded('not-line-manager', { manager: manager.name }),
      delegate: worded('delegate-not-staff'),
      validFrom: worded('other-manager-then', { manager: guest.name, on: '2026-12-01' }),
      reviewOn: worded('before-start', { start: today }),
      authority: { code: 'required' },
    }),
  ),
  ...(
    [
      ['no-sub-delegation', { manager: manager.name }],
      ['delegate-is-line-manager', {}],
      ['no-line-manager', {}],
      ['not-a-reference', {}],
      ['not-a-number', {}],
      ['nobody-absent', { manager: manager.name, until: '2026-12-04', next: guest.name }],
      ['nobody-absent-nor-above', { manager: manager.name, until: '2026-12-04', next: '–' }],
      ['nobody-is-delegate', { manager: manager.name, until: '–', next: guest.name }],
      ['nobody-is-delegate-nor-above', { manager: manager.name, until: '–', next: '–' }],
    ] as const
  ).map(([why, details]) =>
    sample(
      `form of a delegation with the problem ${why}`,
      form('delegation.request', { unit: worded(why, details) }),
    ),
  ),
];

type Denied = Extract<Refusal, { code: 'delegation-denied' }>;

const denied = (denial: Denied['denial'], more: Partial<Denied> = {}): Denied => ({
  code: 'delegation-denied',
  denial,
  action: null,
  by: null,
  at: null,
  state: null,
  roles: [],
  ...more,
});

const tooLate = [
  'approve',
  'accept',
  'decline',
  'refuse',
  'withdraw',
  'ask-changes',
  'change-request',
  'end',
  'revoke',
  'supersede',
  'confirm',
  'read-report',
] as const;

/** Why something was not done with a delegation; the type holds that no code is left out. */
const denials: Readonly<Record<Denied['denial'], readonly Denied[]>> = {
  'not-allowed': [denied('not-allowed', { roles: delegationRoles.filter((role) => role !== 'nobody') })],
  'not-in-this-state': delegationStates.map((state) => denied('not-in-this-state', { state })),
  'already-done': tooLate.map((action) =>
    denied('already-done', { action, by: guest.name, at, state: 'in-force' }),
  ),
  'own-request': [denied('own-request')],
  'terms-changed': [denied('terms-changed')],
  'period-over': [denied('period-over')],
  'being-replaced': [denied('being-replaced')],
  'without-right': [denied('without-right')],
  'delegate-not-staff': [denied('delegate-not-staff')],
  'delegate-is-line-manager': [denied('delegate-is-line-manager')],
  'other-manager-then': [denied('other-manager-then')],
  'unknown-person': [denied('unknown-person')],
};

export const delegationRefusals: readonly Refusal[] = Object.values(denials).flat();
