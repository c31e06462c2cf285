import type {
  CountsMessage,
  DraftPreviewMessage,
  GuardView,
  ReportDoorMessage,
} from '../../src/app/messages.ts';
import { counting, notCounting } from '../../src/domain/reports/counting.ts';
import { findingKinds } from '../../src/domain/reports/personal.ts';
import { type OtherDoor, routes } from '../../src/domain/reports/routing.ts';
import sampleDirectory from '../../src/sample/directory.json' with { type: 'json' };
import { deputy, guest, handler, hostileLine, manager, said, unit } from './parts.ts';
import { type Sample, sample } from './sample.ts';

type Preview = (more?: Partial<DraftPreviewMessage>) => DraftPreviewMessage;

const guard = (more: Partial<GuardView>): GuardView => ({
  state: 'found',
  language: 'nb',
  found: [],
  withheld: [],
  isMasked: false,
  ...more,
});

const found = [
  { words: 'Kari Nordmann', neutral: 'skadet person A' },
  { words: 'Ola', neutral: 'skadet person B' },
  { words: 'kari@example.no', neutral: '(e-postadresse utelatt)' },
];

/** Previews of drafts that were made of a message, and of what the words say about persons. */
export const readPreviews = (preview: Preview): readonly Sample[] => [
  sample(
    'preview of one message',
    preview({
      read: [
        'kind',
        'where',
        'happenedOn',
        'happenedAt',
        'harmed',
        'injury',
        'categories',
        'immediateMeasures',
      ],
      assumed: ['unit'],
      open: ['severity'],
    }),
    [said.what, said.where, said.measures],
  ),
  sample(
    'preview of a condition, seen today',
    preview({ read: ['kind', 'where'], assumed: ['unit', 'happenedOn'], open: ['severity', 'categories'] }),
    [said.what],
  ),
  sample(
    'preview with names',
    preview({ guard: guard({ found }) }),
    found.map(({ words }) => words),
  ),
  sample(
    'preview with many names, and more than words in them',
    preview({
      guard: guard({
        isMasked: true,
        found: Array.from({ length: 12 }, (_, at) => ({
          words: `${hostileLine} ${at}`,
          neutral: 'en person',
        })),
      }),
    }),
    [hostileLine],
  ),
  sample(
    'preview with neutral words',
    preview({ guard: guard({ state: 'neutral', withheld: findingKinds }) }),
  ),
  sample('preview with names that are kept', preview({ guard: guard({ state: 'kept' }) })),
  sample('preview without an identity number', preview({ guard: guard({ state: 'none', isMasked: true }) })),
];

const offer = { draft: 'draft-1', version: 0 };

const doorMessage = (door: OtherDoor, more: Partial<ReportDoorMessage> = {}): ReportDoorMessage => ({
  type: 'report-door',
  door,
  advice: routes[door].advice,
  doors: sampleDirectory.organisation.doors
    .filter(({ id }) => id === door)
    .map(({ names, address }) => ({ names, address })),
  people: [],
  forgets: routes[door].words === 'forget',
  offer: routes[door].words === 'forget' ? null : offer,
  ...more,
});

const listeners = [
  { role: { nb: 'Linjeleder', en: 'Line manager' }, people: [manager] },
  { role: { nb: 'Verneombud', en: 'Safety deputy' }, people: [deputy, guest] },
];

export const doorSamples: readonly Sample[] = [
  ...Object.keys(routes)
    .filter((door): door is OtherDoor => door !== 'emergency')
    .map((door) =>
      sample(`door ${door}`, doorMessage(door, door === 'conduct' ? { people: listeners } : {})),
    ),
  sample('door that the directory does not have', doorMessage('e-caretaker', { doors: [] })),
  sample('door that was asked for', doorMessage('e-caretaker', { offer: null })),
];

const countsMessage = (more: Partial<CountsMessage> = {}): CountsMessage => ({
  type: 'counts',
  verdict: null,
  examples: counting,
  others: notCounting.map(({ words, door }) => ({ words, doors: doorMessage(door).doors })),
  doors: [],
  handler: { person: handler, unit },
  offer: null,
  ...more,
});

export const countsSamples: readonly Sample[] = [
  sample('counts', countsMessage()),
  sample('counts for somebody without a unit', countsMessage({ handler: null })),
  sample('counts, yes', countsMessage({ verdict: { counts: true, kind: 'near-accident' }, offer })),
  sample('counts, yes, of an unknown kind', countsMessage({ verdict: { counts: true, kind: null }, offer })),
  sample(
    'counts, no',
    countsMessage({
      verdict: { counts: false, door: 'e-caretaker', advice: routes['e-caretaker'].advice },
      doors: doorMessage('e-caretaker').doors,
      offer,
    }),
  ),
];

export const anotherSamples: readonly Sample[] = [
  sample('another report', { type: 'another-report', fresh: offer }),
];
