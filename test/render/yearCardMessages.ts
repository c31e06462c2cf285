import { markStates } from '../../src/app/drawings.ts';
import type { BasisView, CalendarMessage, YearLine, YearMessage } from '../../src/app/messages.ts';
import { processes, processOf } from '../../src/domain/processes/processes.ts';
import { hostileLine, today, unit, view } from './parts.ts';
import { type Sample, sample } from './sample.ts';

const bases: readonly BasisView[] = ['stated', 'inferred', 'suggested', 'chosen', 'chosen-for-all'];

/** Every duty there is, three or four a month, in every standing. */
const months: YearMessage['months'] = Array.from({ length: 12 }, (_, at) => ({
  month: at + 1,
  lines: processes.slice(at * 3, at * 3 + 4).map(({ names }, place): YearLine => {
    const mark = markStates[(at + place) % markStates.length] ?? 'open';
    return {
      names,
      unit: null,
      dueOn: `2026-${String(at + 1).padStart(2, '0')}-${15 + place}`,
      basis: bases[(at + place) % bases.length] ?? 'stated',
      responsible: place === 0 ? null : 'Kari Nordmann',
      mark,
      state: mark === 'done' ? 'done' : place === 2 ? 'taken' : null,
    };
  }),
}));

const ownMonths: YearMessage['months'] = months.map(({ month, lines }) => ({
  month,
  lines: lines.map((line) => ({ ...line, unit })),
}));

/** A year of a department as most are: what became of each duty, its day and where its month comes from. */
const usual = [
  ['unit-hse-goals', '01-15', 'done', 'stated', '2025-12-15'],
  ['responsibility-overview', '01-15', 'done', 'suggested', null],
  ['survey-follow-up', '03-13', 'done', 'inferred', '2026-01-15'],
  ['risk-assessment', '03-13', 'done', 'suggested', null],
  ['management-meeting-agenda', '05-13', 'done', 'chosen', null],
  ['training-needs', '08-14', 'overdue', 'suggested', null],
  ['delegation-review', '09-15', 'done', 'suggested', null],
  ['hse-round', '11-17', 'done', 'suggested', '2026-09-17'],
  ['requirements-overview', '11-26', 'next', 'suggested', null],
  ['documentation-check', '12-08', 'open', 'suggested', null],
  ['action-plan', '12-11', 'open', 'suggested', null],
] as const;

const usualLines = usual.map(
  ([id, day, mark, basis]): YearLine => ({
    names: processOf(id).names,
    unit: null,
    dueOn: `2026-${day}`,
    basis,
    responsible: 'Kari Nordmann',
    mark,
    state: mark === 'done' ? 'done' : mark === 'overdue' ? 'taken' : null,
  }),
);

const quiet: YearMessage['months'] = [
  ...Map.groupBy(usualLines, ({ dueOn }) => Number(dueOn.slice(5, 7))),
].map(([month, lines]) => ({ month, lines }));

const usualWheel: YearMessage['wheel'] = {
  year: 2026,
  unit: 'ikj',
  today,
  marks: usual.map(([, day, state, , beginsOn]) => ({ dueOn: `2026-${day}`, beginsOn, state })),
  next: { process: 'requirements-overview', dueOn: '2026-11-26' },
};

const other: YearMessage['other'] = [
  { ...view('year.show', { id: 'unit', kind: 'unit', required: true, source: [] }), answer: 'ikj' },
  {
    ...view('year.show', { id: 'year', kind: 'choice', required: true, options: ['2026'], source: [] }),
    options: ['2025', '2026', '2027'].map((value) => ({ value, label: { nb: value, en: value } })),
    answer: '2026',
  },
];

const year = (of: YearMessage['months'], more: Partial<YearMessage> = {}): YearMessage => {
  const lines = of.flatMap((each) => each.lines);
  const waiting = lines.filter(({ mark }) => mark !== 'done' && mark !== 'past');
  return {
    type: 'year',
    part: 'overview',
    whose: 'unit',
    isPassing: false,
    unit,
    unitId: 'ikj',
    year: 2026,
    months: of,
    first: waiting.slice(0, 3),
    wheel: {
      year: 2026,
      unit: more.whose === 'own' ? null : 'ikj',
      today,
      marks: lines.map(({ dueOn, mark }) => ({ dueOn, beginsOn: null, state: mark })),
      next: { process: 'hse-round', dueOn: '2026-11-26' },
    },
    other,
    today,
    ...more,
  };
};

const years: readonly Sample[] = [
  sample('a year without anything', year([])),
  sample('a year of one’s own without anything', year([], { whose: 'own' })),
  sample('a year', year(quiet, { wheel: usualWheel })),
  sample('a year that is told and passes', year(quiet, { isPassing: true })),
  sample('a year of which nothing is left', year(quiet, { first: [] })),
  sample('a year with everything', year(months)),
  sample('a year month by month', year(months, { part: 'months' })),
  sample('a year of one’s own', year(ownMonths, { whose: 'own' })),
  sample('a year of one’s own month by month', year(ownMonths, { whose: 'own', part: 'months' })),
  sample(
    'a year of a unit with a hostile name',
    year(quiet, { unit: { nb: hostileLine, en: hostileLine } }),
    [],
  ),
];

const calendar = (more: Partial<CalendarMessage> = {}): CalendarMessage => ({
  type: 'calendar',
  whose: 'unit',
  unit,
  unitId: 'ikj',
  year: 2026,
  reach: 'anywhere',
  address: null,
  madeOn: null,
  today,
  ...more,
});

const address = `https://verne.example.no/calendar/${'m3k1'.repeat(13)}.ics`;

const calendars: readonly Sample[] = [
  sample('calendar without an address', calendar()),
  sample('calendar with an address', calendar({ address, madeOn: today })),
  sample('calendar of one’s own', calendar({ whose: 'own', address, madeOn: today })),
  sample(
    'calendar on this machine',
    calendar({ reach: 'this-machine', address: address.replace('https', 'http'), madeOn: today }),
  ),
  sample('calendar without a way in', calendar({ reach: 'none' })),
];

/** What is said of a whole year. */
export const yearCardSamples = { year: years, calendar: calendars };
