import { measureActions, measureGroups, planShows } from '../../src/app/messages/plan.ts';
import type {
  FormProblems,
  LackingCasesMessage,
  MeasureAction,
  MeasureLine,
  MeasureMessage,
  MeasureOccasion,
  MeasureRefusal,
  OpenCasesView,
  PlanMessage,
} from '../../src/app/messages.ts';
import { type MeasureForm, measureForms } from '../../src/app/year/plan/forms.ts';
import { measureForm } from '../../src/app/year/plan/questions.ts';
import { planRoles } from '../../src/domain/processes/actionPlan/actionPlan.ts';
import { measureStepKinds, origins } from '../../src/domain/processes/actionPlan/measure.ts';
import { lacks } from '../../src/domain/processes/nonconformities.ts';
import { kinds } from '../../src/domain/reports/terms.ts';
import { dir, hostile, hostileLine, long, longLine, today, unit, view } from './parts.ts';
import { type Sample, sample } from './sample.ts';

const measureLine = (more: Partial<MeasureLine> = {}, place = 1): MeasureLine => ({
  id: `plan-ikj-2027.m${place}`,
  words: 'Sette opp ny merking av rømningsveiene i K2.',
  owner: 'Arvid Ødegårdmo',
  deadline: '2027-03-01',
  cost: { amount: 12_000, isEstimate: true },
  origin: 'hse-round',
  group: 'open',
  doneOn: null,
  ...more,
});

/** One of each group and origin. */
const everyLine: readonly MeasureLine[] = measureGroups.map((group, place) =>
  measureLine(
    {
      group,
      words:
        group === 'dropped'
          ? null
          : `Tiltak ${place + 1}: ventilasjonen på laboratoriet skal måles og justeres.`,
      deadline: group === 'overdue' ? '2026-10-01' : '2027-03-01',
      doneOn: group === 'done' || group === 'asked' ? '2026-11-02' : null,
      cost: { amount: place * 12_500, isEstimate: place !== 1 },
      origin: origins[place] ?? 'other',
    },
    place + 1,
  ),
);

const plan = (more: Partial<PlanMessage> = {}): PlanMessage => ({
  type: 'plan',
  unit,
  unitId: 'ikj',
  show: 'all',
  status: { open: 7, overdue: 2, done: 5, dropped: 1 },
  lines: everyLine,
  total: everyLine.length,
  isLong: false,
  mayAdd: true,
  today,
  ...more,
});

const plans: readonly Sample[] = [
  sample('action plan', plan()),
  ...planShows.map((show) =>
    sample(
      `action plan without anything, ${show}`,
      plan({ show, lines: [], total: 0, mayAdd: show === 'all' }),
    ),
  ),
  sample('action plan that is read alone', plan({ mayAdd: false, lines: everyLine.slice(0, 1), total: 1 })),
  sample(
    'action plan with much',
    plan({
      isLong: true,
      lines: Array.from({ length: 15 }, (_, place) =>
        measureLine({ words: place === 0 ? hostileLine.slice(0, 120) : long, owner: longLine }, place + 1),
      ),
      total: 62,
    }),
    [hostileLine.slice(0, 100)],
  ),
];

const forms: MeasureMessage['forms'] = {
  drop: measureForms.drop.questions.map((question) => view('measure', question)),
  'not-helped': measureForms['not-helped'].questions.map((question) => view('measure', question)),
};

const measure = (more: Partial<MeasureMessage> = {}): MeasureMessage => ({
  type: 'measure',
  id: 'plan-ikj-2027.m3',
  version: 1,
  unit,
  unitId: 'ikj',
  year: 2027,
  occasion: 'asked-for',
  lateBy: 0,
  insteadOf: null,
  words: 'Sette opp ny merking av rømningsveiene i K2.',
  owner: 'Arvid Ødegårdmo',
  deadline: '2027-03-01',
  cost: { amount: 12_000, isEstimate: true },
  origin: { kind: 'nonconformity', case: { id: 'c1', number: 'HMS-2026-17' } },
  status: 'open',
  doneOn: null,
  effect: null,
  askedOn: null,
  reopened: 0,
  reason: null,
  may: ['done', 'change', 'drop'],
  forms,
  today,
  ...more,
});

const asked: readonly MeasureAction[] = ['helped', 'not-helped'];
const occasions: readonly MeasureOccasion[] = [...measureStepKinds, 'given', 'asked-for'];

const measures: readonly Sample[] = [
  ...occasions.map((occasion) => sample(`measure sent for ${occasion}`, measure({ occasion }))),
  ...(['asked-for', 'after', 'above'] as const).map((occasion) =>
    sample(
      `measure past its deadline, ${occasion}`,
      measure({ occasion, deadline: '2026-10-01', lateBy: 2 }),
    ),
  ),
  ...origins.map((kind) => sample(`measure from ${kind}`, measure({ origin: { kind, case: null } }))),
  sample(
    'measure done',
    measure({ status: 'done', doneOn: '2026-11-10', askedOn: '2026-12-22', may: ['reopen'] }),
  ),
  sample(
    'measure of which is asked whether it helped',
    measure({
      status: 'done',
      doneOn: '2026-10-01',
      askedOn: '2026-11-12',
      occasion: 'did-it-help',
      may: asked,
    }),
  ),
  sample('measure that helped', measure({ status: 'done', doneOn: '2026-10-01', effect: 'yes', may: [] })),
  sample('measure taken up again', measure({ reopened: 1, effect: 'partly' })),
  sample('measure of somebody who is away', measure({ occasion: 'deadline', insteadOf: 'Kari Nordmann' })),
  sample('measure taken up again often', measure({ reopened: 3, effect: 'no', occasion: 'deadline' })),
  sample('measure taken out', measure({ status: 'dropped', reason: hostileLine, may: [] }), [hostileLine]),
  sample('measure with more than words', measure({ words: hostile, owner: longLine }), [hostile]),
  sample('measure with everything', measure({ may: measureActions.slice(0, 4) })),
  sample('measure whose words are erased', measure({ words: null, cost: { amount: 0, isEstimate: false } })),
];

const lackingCases = (count: number, total = count): LackingCasesMessage => ({
  type: 'lacking-cases',
  unit,
  counts: { open: total, undecided: 3, uncategorised: 2, unweighed: 4, overdue: 1, old: 0 },
  lines: Array.from({ length: count }, (_, place) => ({
    id: `case-${place}`,
    version: 2,
    number: `HMS-2026-${place + 1}`,
    state: place % 2 === 0 ? 'received' : 'accepted',
    kind: kinds[place % kinds.length] ?? 'accident',
    unit,
    receivedAt: '2026-08-01T08:00:00.000Z',
    closesOn: place === 0 ? '2026-11-01' : null,
    lacks: lacks.slice(0, Math.max(0, lacks.length - place)),
  })),
  total,
});

const lacking: readonly Sample[] = [0, 1, 7].map((count) =>
  sample(`cases that lack something, ${count}`, lackingCases(count)),
);

/** What is said about action plans and the handling of nonconformities. */
export const planSamples = {
  plan: plans,
  measure: measures,
  'lacking-cases': [...lacking, sample('cases that lack something, many', lackingCases(20, 41))],
};

/** The counts of the card of the month. */
export const countsOfMonth: Readonly<Record<string, OpenCasesView>> = {
  'for the line manager': {
    counts: { open: 9, undecided: 3, uncategorised: 4, unweighed: 7, overdue: 1, old: 2 },
    unitId: 'ikj',
    day: today,
  },
  'with one case': {
    counts: { open: 1, undecided: 1, uncategorised: 1, unweighed: 1, overdue: 0, old: 0 },
    unitId: 'ikj',
    day: today,
  },
  'without a case': {
    counts: { open: 0, undecided: 0, uncategorised: 0, unweighed: 0, overdue: 0, old: 0 },
    unitId: 'ikj',
    day: today,
  },
  'for a channel': {
    counts: { open: 9, undecided: null, uncategorised: null, unweighed: 7, overdue: null, old: 0 },
    unitId: null,
    day: today,
  },
  'for a channel of a unit with few': {
    counts: { open: null, undecided: null, uncategorised: null, unweighed: null, overdue: null, old: null },
    unitId: null,
    day: today,
  },
};

/** Lines for the lists of what somebody gets on a day. */
export const measureLines: readonly MeasureLine[] = [
  measureLine({ group: 'overdue', deadline: '2026-10-01' }, 8),
  measureLine({ words: hostileLine }, 9),
];

const form = (action: MeasureForm, problems: FormProblems = {}) =>
  measureForm({ dir, unit: 'ikj', today }, action, {
    subject: action === 'add' ? 'ikj' : 'plan-ikj-2027.m3',
    version: 1,
    answers: {},
    problems,
  });

const every: readonly MeasureForm[] = ['add', 'change', 'drop', 'not-helped'];

/** The forms, and each problem of theirs. */
export const measureFormSamples: readonly Sample[] = [
  ...every.map((action) => sample(`form measure.${action}`, form(action))),
  sample(
    'form of a measure with all its problems',
    form('add', {
      text: { code: 'required' },
      owner: { code: 'unknown-person' },
      deadline: { code: 'too-early', earliest: today },
      amount: { code: 'measure', why: 'not-an-amount', details: {} },
      case: { code: 'measure', why: 'unknown-case', details: {} },
    }),
  ),
];

const denied = (denial: MeasureRefusal['denial'], more: Partial<MeasureRefusal> = {}): MeasureRefusal => ({
  code: 'measure-denied',
  denial,
  roles: [],
  status: null,
  earliest: null,
  ...more,
});

/** Everything that is refused with a measure. */
export const measureRefusals: readonly MeasureRefusal[] = [
  denied('not-allowed', { roles: planRoles }),
  ...(['open', 'done', 'dropped'] as const).map((status) => denied('not-in-this-state', { status })),
  denied('deadline-passed', { earliest: today }),
  denied('deadline-missing'),
  denied('bad-cost'),
  denied('changed-since'),
];
