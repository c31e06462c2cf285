import type {
  HseRoundAction,
  HseRoundCasesMessage,
  HseRoundFindingMessage,
  HseRoundFindingView,
  HseRoundListMessage,
  HseRoundMeasureView,
  HseRoundMessage,
  HseRoundPapersView,
  HseRoundRefusal,
} from '../../src/app/messages.ts';
import { plainRefusal } from '../../src/app/year/round/denying.ts';
import { methods } from '../../src/app/year/round/forms.ts';
import { isRoundForm, roundQuestions } from '../../src/app/year/round/questions.ts';
import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { effects } from '../../src/domain/processes/actionPlan/measure.ts';
import { processOf } from '../../src/domain/processes/processes.ts';
import { planRound, type RoundState, roundStates } from '../../src/domain/processes/round/round.ts';
import { kinds } from '../../src/domain/reports/terms.ts';
import directory from '../../src/sample/directory.json' with { type: 'json' };
import { guest, handler, hostileLine, longLine, manager, reporter, said, today, unit } from './parts.ts';
import { type Sample, sample } from './sample.ts';

const reading = readDirectory(directory);
if ('problems' in reading) throw new Error('the sample directory is wrong');
const dir = openDirectory(reading.directory);

const everyAction: readonly HseRoundAction[] = [
  'hold-pre-meeting',
  'add-finding',
  'record-finding',
  'record-findings',
  'drop-finding',
  'end-charting',
  'plan-measures',
  'hold-post-meeting',
  'report',
  'invite',
];

/** What somebody who leads it can do in each part, and somebody who takes part. */
const leading: Readonly<Record<RoundState, readonly HseRoundAction[]>> = {
  planned: ['invite'],
  'pre-meeting': ['hold-pre-meeting', 'invite'],
  charting: ['add-finding', 'record-finding', 'record-findings', 'drop-finding', 'end-charting', 'invite'],
  'post-meeting': everyAction.filter((action) => action !== 'report' && action !== 'end-charting'),
  reported: [],
};
const taking: readonly HseRoundAction[] = ['add-finding', 'record-finding', 'record-findings'];

const finding = (id: string, more: Partial<HseRoundFindingView> = {}): HseRoundFindingView => ({
  id,
  words: 'Løs ledning ved avtrekket.',
  place: { nb: 'K2-113', en: 'K2-113' },
  photos: 0,
  isMended: false,
  number: null,
  ...more,
});

const measure = (more: Partial<HseRoundMeasureView> = {}): HseRoundMeasureView => ({
  words: 'Bytte ut avtrekket i K2-113.',
  owner: handler.name,
  deadline: '2027-03-01',
  cost: { amount: 12_000, isEstimate: true },
  status: 'open',
  effect: null,
  ...more,
});

const papers: HseRoundPapersView = {
  since: '2025-11-20',
  cases: { total: 9, open: 2, kinds: kinds.map((kind, at) => ({ kind, count: at + 1 })), readable: 2 },
  measures: [
    measure(),
    measure({ status: 'dropped', words: null }),
    measure({ status: 'done' }),
    ...effects.map((effect) => measure({ status: 'done', effect })),
  ],
  agenda: processOf('hse-round').checklist.filter(({ phase }) => phase === 'pre-meeting'),
};

const inState = (state: RoundState, may: readonly HseRoundAction[], more: Partial<HseRoundMessage> = {}) => {
  const isBefore = state === 'planned' || state === 'pre-meeting';
  const findings =
    more.findings ?? (isBefore ? [] : [finding('f1'), finding('f2', { number: 'HMS-2026-17' })]);
  const doc = {
    ...planRound({
      id: 'hse-round-ikj-2026',
      unit: 'ikj',
      year: 2026,
      participants: [manager.id, handler.id, reporter.id],
    }),
    findings: findings.map(({ id }) => ({
      ...{ id, text: id, place: null, where: null, by: reporter.id, at: '', isMended: false },
      caseId: null,
    })),
  };
  const message: HseRoundMessage = {
    type: 'hse-round',
    id: doc.id,
    version: 4,
    unit,
    year: 2026,
    state,
    dueOn: '2026-11-17',
    participants: [manager.name, handler.name, reporter.name],
    papers: isBefore ? papers : null,
    preMeeting: isBefore ? null : { on: '2026-09-15', attended: [manager.name] },
    postMeeting: state === 'reported' ? { on: '2026-11-16', attended: [manager.name] } : null,
    problems: isBefore ? [] : ['Eldre avtrekk på K2.', 'Tunge løft i lageret.'],
    methods: isBefore ? [] : methods.slice(0, 2),
    findings,
    measures: state === 'post-meeting' || state === 'reported' ? [measure()] : [],
    hasPlan: state === 'post-meeting' || state === 'reported',
    planStatus: { open: 7, overdue: 2, done: 5, dropped: 0 },
    report: state === 'reported' ? { by: manager.name, words: said.decision } : null,
    may,
    forms: Object.fromEntries(
      may
        .filter(isRoundForm)
        .map((action) => [action, roundQuestions({ dir, today, findings }, doc, action, {})]),
    ),
    today,
    ...more,
  };
  return message;
};

const hostileFindings = Array.from({ length: 30 }, (_, at) =>
  finding(`f${at}`, {
    words: at % 3 === 0 ? hostileLine : longLine.repeat(2).slice(0, 300),
    place: { nb: hostileLine.slice(0, 40), en: hostileLine.slice(0, 40) },
    isMended: at % 2 === 0,
  }),
);

const cards: readonly Sample[] = [
  ...roundStates.flatMap((state) => [
    sample(
      `HSE round ${state}, for whoever leads it`,
      inState(state, leading[state]),
      state === 'reported' ? [said.decision] : [],
    ),
    sample(
      `HSE round ${state}, for whoever takes part`,
      inState(state, state === 'charting' || state === 'post-meeting' ? taking : []),
    ),
  ]),
  sample(
    'HSE round before anything is known',
    inState('pre-meeting', ['hold-pre-meeting', 'invite'], {
      participants: [],
      dueOn: null,
      papers: { ...papers, cases: { total: 0, open: 0, kinds: [], readable: 0 }, measures: [] },
    }),
  ),
  sample('HSE round without findings', inState('charting', everyAction, { findings: [], problems: [null] })),
  sample(
    'HSE round ready to be reported',
    inState('post-meeting', ['plan-measures', 'report', 'add-finding', 'invite'], {
      findings: [finding('f1', { number: 'HMS-2026-17', isMended: true })],
      postMeeting: { on: '2026-11-16', attended: [manager.name] },
    }),
  ),
  sample(
    'HSE round with nothing planned',
    inState('post-meeting', everyAction, { measures: [], hasPlan: false }),
  ),
  sample(
    'HSE round full of words',
    inState('charting', everyAction, {
      findings: hostileFindings,
      problems: Array.from({ length: 12 }, () => hostileLine),
      participants: Array.from({ length: 40 }, () => longLine),
    }),
  ),
  sample(
    'HSE round reported at length',
    inState('reported', [], {
      findings: hostileFindings.map((each, at) => ({ ...each, number: `HMS-2026-${at + 1}` })),
      measures: Array.from({ length: 30 }, () => measure({ words: hostileLine })),
      report: { by: hostileLine.slice(0, 60), words: hostileLine },
    }),
    [hostileLine.slice(0, 100)],
  ),
  sample(
    'HSE round whose report is erased',
    inState('reported', [], { report: { by: manager.name, words: null } }),
  ),
];

const lines = (count: number): HseRoundListMessage['lines'] =>
  Array.from({ length: count }, (_, at) => ({
    id: `hse-round:u${at}:2026`,
    unit: at % 2 === 0 ? unit : { nb: longLine, en: longLine },
    year: 2026,
    state: roundStates[at % roundStates.length] ?? null,
  }));

const lists: readonly Sample[] = [
  sample('HSE rounds, none', {
    type: 'hse-round-list',
    lines: [],
    leader: { name: manager.name, unit },
  }),
  sample('HSE rounds, none and nobody', { type: 'hse-round-list', lines: [], leader: null }),
  sample('HSE rounds, one not begun', {
    type: 'hse-round-list',
    lines: lines(1).map((line) => ({ ...line, state: null })),
    leader: null,
  }),
  sample('HSE rounds, many', { type: 'hse-round-list', lines: lines(60), leader: null }),
];

const added = (more: Partial<HseRoundFindingMessage> = {}): HseRoundFindingMessage => ({
  type: 'hse-round-finding',
  id: 'hse-round-ikj-2026',
  unit,
  finding: 'f1',
  place: { nb: 'K2-113', en: 'K2-113' },
  isMended: true,
  photos: 0,
  isMasked: false,
  isPersonal: false,
  ...more,
});

const findings: readonly Sample[] = [
  sample('finding added', added()),
  sample('finding added with photos', added({ photos: 2 })),
  sample('finding added without a place', added({ place: null, isMended: false })),
  sample(
    'finding added about a person',
    added({ isMasked: true, isPersonal: true, place: { nb: hostileLine, en: hostileLine } }),
  ),
];

const caseStates = ['received', 'accepted', 'closed', 'rejected', 'withdrawn'] as const;

const recorded = (
  audience: HseRoundCasesMessage['audience'],
  count: number,
  place: string | null = 'K2-113',
): HseRoundCasesMessage => {
  const isNamed = audience === 'handler' || audience === 'reporter';
  return {
    type: 'hse-round-cases',
    audience,
    unit,
    year: 2026,
    lines: Array.from({ length: count }, (_, at) => ({
      id: `c${at}`,
      version: 2,
      number: `HMS-2026-${at + 10}`,
      kind: at === 1 ? 'improvement' : 'dangerous-condition',
      state: count > 6 ? (caseStates[at % caseStates.length] ?? 'received') : 'received',
      place: isNamed ? place : null,
    })),
    over: count > 6 ? Math.floor((count * 3) / 5) : 0,
  };
};

const recordings: readonly Sample[] = (['handler', 'reporter', 'deputy', 'channel'] as const).flatMap(
  (audience) => [
    sample(`cases of a round, for the ${audience}`, recorded(audience, 3)),
    sample(`many cases of a round, for the ${audience}`, recorded(audience, 60, hostileLine)),
  ],
);

/** What is said about HSE rounds. */
export const hseRoundSamples = {
  'hse-round-cases': recordings,
  'hse-round': cards,
  'hse-round-list': lists,
  'hse-round-finding': findings,
};

const at = '2026-11-20T10:05:00.000Z';

/** Everything that is refused with an HSE round. */
export const hseRoundRefusals: readonly HseRoundRefusal[] = [
  { ...plainRefusal('not-allowed'), roles: ['leader', 'helper', 'safety-deputy', 'participant', 'nobody'] },
  ...roundStates.map((state) => ({ ...plainRefusal('not-in-this-state'), state })),
  { ...plainRefusal('not-in-this-state'), state: 'post-meeting', by: guest.name, at },
  { ...plainRefusal('manager-not-there'), manager: manager.name },
  plainRefusal('manager-not-there'),
  { ...plainRefusal('meeting-held'), on: today },
  plainRefusal('unknown-finding'),
  { ...plainRefusal('finding-recorded'), number: 'HMS-2026-17' },
  { ...plainRefusal('findings-not-recorded'), count: 1 },
  { ...plainRefusal('findings-not-recorded'), count: 3 },
  plainRefusal('meeting-missing'),
  plainRefusal('plan-missing'),
  plainRefusal('no-round'),
  plainRefusal('all-recorded'),
  plainRefusal('no-finding-chosen'),
];
