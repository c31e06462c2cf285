import type {
  DutyAction,
  DutyLine,
  DutyMessage,
  DutyOccasion,
  DutyPage,
  DutyWhyMessage,
} from '../../src/app/messages.ts';
import type { Refusal } from '../../src/app/refusals.ts';
import { involvedIn, toHaveReady } from '../../src/app/year/involved.ts';
import { dutyQuestions } from '../../src/app/year/questions.ts';
import { silenceOf } from '../../src/app/year/why.ts';
import { occurrenceStates } from '../../src/domain/processes/occurrence/occurrence.ts';
import { occurrenceRoles } from '../../src/domain/processes/occurrence/permissions.ts';
import { stepKinds } from '../../src/domain/processes/plan/asked.ts';
import { type LineKind, mostLines } from '../../src/domain/processes/plan/page.ts';
import { processes, processOf } from '../../src/domain/processes/processes.ts';
import { defaultSettings } from '../../src/domain/processes/settings.ts';
import { roleOf } from '../../src/domain/responsibility/roles.ts';
import { isNorwegianHoliday } from '../../src/jobs/calendar.ts';
import { dir, hostileLine, longLine, reporter, today, unit } from './parts.ts';
import { countsOfMonth, measureLines } from './planMessages.ts';
import { type Sample, sample } from './sample.ts';

const wheel = { settings: defaultSettings, dir, isHoliday: isNorwegianHoliday };
const asked = { wheel, person: reporter.id, today };
const about = { process: 'hse-round', unit: 'ikj' } as const;
const actions = ['done', 'later', 'not-mine', 'name'] as const;

const forms = Object.fromEntries(actions.map((action) => [action, dutyQuestions(asked, about, action, {})]));

const round = processOf('hse-round');
const every: readonly DutyAction[] = ['take', 'done', 'later', 'not-mine', 'tick'];

export const duty = (more: Partial<DutyMessage> = {}): DutyMessage => ({
  type: 'duty',
  id: 'hse-round:ikj:2026',
  version: 3,
  names: round.names,
  unit,
  occasion: 'due',
  beginsOn: null,
  lateBy: 0,
  phase: null,
  dueOn: '2026-11-17',
  comesAgain: false,
  state: 'open',
  until: null,
  owner: {
    name: 'Kari Nordmann',
    role: roleOf('line-manager').names,
    via: 'role',
    insteadOf: null,
    vacant: false,
  },
  insteadOf: null,
  basis: { months: 'suggested', day: 'suggested', responsible: 'stated' },
  items: round.checklist.map(({ id, nb, en }, place) => ({
    id,
    nb,
    en,
    required: place === 1,
    ticked: place < 3,
  })),
  note: null,
  ready: null,
  plan: null,
  cases: null,
  result: null,
  handed: null,
  opens: null,
  may: every,
  forms,
  inChannel: false,
  today,
  ...more,
});

const occasions: readonly DutyOccasion[] = [
  'coming',
  'first',
  'reminder',
  'phase',
  'due',
  'again',
  'overdue',
  'escalate',
  'asked-for',
];

const duties: readonly Sample[] = [
  ...occasions.map((occasion) =>
    sample(`duty ${occasion}`, duty({ occasion, beginsOn: occasion === 'coming' ? '2027-01-04' : null })),
  ),
  ...occurrenceStates.map((state) =>
    sample(`duty in the state ${state}`, duty({ state, may: state === 'done' ? ['tick', 'reopen'] : every })),
  ),
  ...(['carried-out', 'not-needed'] as const).map((as) =>
    sample(
      `duty done as ${as}`,
      duty({
        state: 'done',
        may: ['reopen'],
        result: { as, by: 'Kari Nordmann', words: hostileLine },
      }),
      [hostileLine.slice(0, 100)],
    ),
  ),
  sample('duty told', duty({ state: 'done', may: [], result: { as: 'told', by: null, words: null } })),
  sample(
    'duty not needed by itself',
    duty({ state: 'done', may: [], result: { as: 'not-needed', by: null, words: null } }),
  ),
  sample(
    'duty nobody answers for',
    duty({ owner: null, lateBy: 2, phase: { nb: 'Formøte', en: 'Pre-meeting' } }),
  ),
  ...(['taken', 'asked', 'above', 'line-manager', 'settings', 'who'] as const).map((via) =>
    sample(
      `duty answered for, found by ${via}`,
      duty({
        owner: {
          name: longLine,
          role: via === 'taken' || via === 'asked' ? null : roleOf('line-manager').names,
          via,
          insteadOf: via === 'line-manager' ? 'Ola Hansen' : null,
          vacant: via === 'line-manager',
        },
        basis: { months: 'stated', day: 'chosen', responsible: 'inferred' },
      }),
    ),
  ),
  ...[null, 'ikj'].map((unitId) =>
    sample(
      `duty with the action plan ${unitId === null ? 'told' : 'to open'}`,
      duty({
        names: processOf('action-plan').names,
        plan: { unitId, status: { open: 7, overdue: 2, done: 5, dropped: 0 } },
      }),
    ),
  ),
  ...Object.entries(countsOfMonth).map(([name, cases]) =>
    sample(`card of the month on nonconformities, ${name}`, duty({ cases, items: [], may: [] })),
  ),
  ...(['due', 'escalate'] as const).map((occasion) =>
    sample(
      `duty ${occasion} while somebody is away`,
      duty({
        occasion,
        owner: { name: 'Siri Hansen', role: null, via: 'taken', insteadOf: 'Ola Hansen', vacant: false },
        insteadOf: occasion === 'due' ? 'Ola Hansen' : null,
      }),
    ),
  ),
  sample(
    'duty that was handed on with words',
    duty({ handed: { by: 'Kari Nordmann', words: hostileLine }, may: ['take', 'done', 'later', 'name'] }),
    [hostileLine.slice(0, 100)],
  ),
  sample('duty that has gone up the line', duty({ state: 'escalated', may: ['name'] })),
  sample('duty that leads to an HSE round', duty({ opens: 'hse-round' })),
  sample('duty done that leads to an HSE round', duty({ opens: 'hse-round', state: 'done', may: [] })),
  sample(
    'duty done that is not needed this time',
    duty({
      state: 'done',
      comesAgain: true,
      result: { as: 'not-needed', by: 'Kari Nordmann', words: null },
    }),
  ),
  sample('duty put off', duty({ state: 'later', until: '2026-12-01' })),
  ...processes
    .filter(({ inputs }) => inputs.length > 0)
    .map(({ id, names }) =>
      sample(
        `duty ${id} that begins`,
        duty({
          names,
          occasion: 'first',
          ready: toHaveReady({ process: id, state: 'open' }, reporter.id, 'first'),
        }),
      ),
    ),
  ...processes.map(({ id, names, checklist, note = null }) =>
    sample(
      `duty ${id}`,
      duty({
        names,
        note,
        items: checklist.map(({ id: item, nb, en }) => ({ id: item, nb, en, required: true, ticked: false })),
      }),
    ),
  ),
];

const line = (count: number, more: Partial<DutyLine> = {}): readonly DutyLine[] =>
  processes.slice(0, count).map(({ id, names }) => ({
    id: `${id}:ikj:2026`,
    names,
    unit,
    dueOn: '2026-11-30',
    state: 'open',
    occasion: 'first',
    beginsOn: null,
    lateBy: 0,
    owner: 'Kari Nordmann',
    missed: false,
    insteadOf: null,
    meanwhile: null,
    ...more,
  }));

const backLines: readonly DutyLine[] = (
  [
    ['done', 'done'],
    ['taken', 'taken'],
    ['open', 'got'],
    ['later', 'got'],
  ] as const
).flatMap(([state, as], place) =>
  line(4, { state, meanwhile: { name: 'Siri Hansen', as } }).slice(place, place + 1),
);

const lineKinds: readonly LineKind[] = [...stepKinds, 'measure', 'waiting', 'meanwhile'];

const pageOfMany = (number: number): DutyPage => ({
  id: 'nudge-2026-11-20:person:kari',
  number,
  pages: 34,
  from: (number - 1) * mostLines + 1,
  to: Math.min(number * mostLines, 500),
  total: 500,
  ofDay: 490,
  rest: number === 34 ? [] : lineKinds.map((kind, place) => ({ kind, count: place + 1 })),
});

const noMeasures = { measures: [], overdueMeasures: [] } as const;

const lists: readonly Sample[] = [
  sample('duties of a day', {
    ...noMeasures,
    type: 'duty-list',
    day: today,
    items: line(3),
    digest: [],
    today,
  }),
  sample('measures of a day with a digest', {
    type: 'duty-list',
    day: today,
    items: line(1),
    digest: line(2),
    measures: measureLines,
    overdueMeasures: measureLines.map((each) => ({ ...each, id: `${each.id}0` })),
    today,
  }),
  sample('measures of a day', {
    type: 'duty-list',
    day: today,
    items: [],
    digest: [],
    measures: measureLines,
    overdueMeasures: [],
    today,
  }),
  sample('duties of a day with a digest', {
    ...noMeasures,
    type: 'duty-list',
    day: today,
    items: line(1),
    digest: line(3, { missed: true, owner: null }),
    today,
  }),
  sample('digest', { ...noMeasures, type: 'duty-list', day: today, items: [], digest: line(1), today }),
  sample('digest of whoever mends what does not arrive', {
    ...noMeasures,
    type: 'duty-list',
    day: today,
    items: [],
    digest: line(2),
    undelivered: 3,
    today,
  }),
  sample('digest of somebody who is back', {
    ...noMeasures,
    type: 'duty-list',
    day: today,
    items: [],
    digest: backLines,
    today,
  }),
  sample('digest of somebody who is back and has more to do', {
    ...noMeasures,
    type: 'duty-list',
    day: today,
    items: [],
    digest: [...backLines, ...line(6).slice(4)],
    today,
  }),
  sample('duties of somebody who acts for another', {
    ...noMeasures,
    type: 'duty-list',
    day: today,
    items: line(2, { insteadOf: 'Ola Hansen', owner: 'Siri Hansen' }),
    digest: line(1, { insteadOf: longLine, owner: longLine }),
    today,
  }),
  ...occasions.map((occasion) =>
    sample(`duties of a day, ${occasion}`, {
      ...noMeasures,
      type: 'duty-list',
      day: today,
      items: line(2, { occasion, lateBy: 3, beginsOn: occasion === 'coming' ? '2027-01-04' : null }),
      digest: [],
      today,
    }),
  ),
  ...[1, 2, 34].map((number) =>
    sample(`page ${number} of what somebody gets on a day`, {
      ...noMeasures,
      type: 'duty-list',
      day: today,
      items: line(10, { occasion: 'escalate', state: 'escalated' }),
      digest: line(15).slice(10),
      page: pageOfMany(number),
      today,
    }),
  ),
  sample('many duties', {
    ...noMeasures,
    type: 'duty-list',
    day: today,
    items: line(60),
    digest: line(60),
    today,
  }),
];

const why = (as: DutyWhyMessage['as'], process = round): DutyWhyMessage => ({
  type: 'duty-why',
  id: `${process.id}:ikj:2026`,
  names: process.names,
  unit,
  as,
  by: as === 'named' || as === 'digest-back' ? hostileLine : null,
  insteadOf: null,
  owner: as === 'above' ? null : duty().owner,
  role: roleOf(process.responsible).names,
  cadence: process.cadence.stated,
  note: process.timing.note,
  involved: involvedIn({ process: process.id, unit: 'ikj' }, wheel, today),
  appliesTo: process.appliesTo,
  basis: { ...duty().basis, leadDays: 'suggested' },
  leadDays: process.reminders.leadDays,
  silence: silenceOf(process.ladder),
  source: process.source,
});

const whyAs: readonly DutyWhyMessage['as'][] = [
  'channel',
  'asked',
  'helper',
  'above',
  'named',
  'digest',
  'digest-back',
  'asked-for',
];

const whys: readonly Sample[] = [
  ...whyAs.map((as) => sample(`why a duty was sent, as ${as}`, why(as))),
  sample('why a duty was sent to a substitute', { ...why('asked'), insteadOf: 'Ola Hansen' }),
  ...processes.map((process) => sample(`why ${process.id}`, why('asked', process))),
];

/** What is said about the HSE year. */
export const yearSamples = { duty: duties, 'duty-list': lists, 'duty-why': whys };

type DutyDenied = Extract<Refusal, { code: 'duty-denied' }>;

const denied = (more: Partial<DutyDenied>): DutyDenied => ({
  code: 'duty-denied',
  denial: 'unknown-item',
  roles: [],
  state: null,
  most: null,
  earliest: null,
  latest: null,
  items: [],
  ...more,
});

/** Everything that is refused with a duty. */
export const yearRefusals: readonly DutyDenied[] = [
  denied({ denial: 'not-allowed', roles: occurrenceRoles }),
  ...occurrenceStates.map((state) => denied({ denial: 'not-in-this-state', state })),
  denied({ denial: 'put-off-too-often', most: 3 }),
  denied({ denial: 'not-that-day', earliest: today, latest: '2027-01-19' }),
  denied({ denial: 'items-open', items: round.checklist }),
  denied({ denial: 'unknown-item' }),
  denied({ denial: 'unknown-person' }),
];
