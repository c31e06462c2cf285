import type { ChangePart, DirectoryMessage, NamedLine } from '../../src/app/messages.ts';
import type { Problem } from '../../src/domain/organisation/problems.ts';
import type { SettingsProblem, SettingsProblemCode } from '../../src/domain/processes/settingsProblems.ts';
import { colleague, guest, handler, hostileLine, manager, unit } from './parts.ts';
import { type Sample, sample } from './sample.ts';

const at = '2026-11-20T09:40:00.000Z';
const role = { nb: 'Verneombud', en: 'Safety deputy' };
const hostileWords = { nb: hostileLine, en: hostileLine };

const many = <Line>(total: number, line: Line) => ({ total, lines: Array.from({ length: 12 }, () => line) });
const named = (lines: readonly NamedLine[]) => ({ total: lines.length, lines });

const aside = (code: SettingsProblemCode, place: string, value: string): SettingsProblem => ({
  code,
  at: place,
  details: { value, allowed: 'Trondheim, Ålesund', nearest: [] },
});

/** A few of every kind. */
const few: readonly ChangePart[] = [
  {
    code: 'orphans',
    total: 2,
    lines: [
      { number: 'HMS-2026-1', unit, manager: manager.name },
      { number: 'HMS-2026-2', unit, manager: null },
    ],
  },
  {
    code: 'left',
    total: 2,
    lines: [
      { person: handler.name, handled: 2, asked: 1, given: 1, held: 3 },
      { person: guest.name, handled: 0, asked: 0, given: 0, held: 1 },
    ],
  },
  { code: 'reporters', total: 1, lines: [] },
  { code: 'no-manager', ...named([{ name: unit, of: null }]) },
  { code: 'vacant', total: 1, lines: [{ role, unit, was: [handler.name, colleague.name] }] },
  {
    code: 'line-managers',
    total: 2,
    lines: [
      { unit, from: manager.name, to: handler.name },
      { unit, from: null, to: guest.name },
    ],
  },
  { code: 'units-added', ...named([{ name: unit, of: unit }]) },
  { code: 'units-gone', ...named([{ name: hostileWords, of: unit }]) },
  { code: 'people-added', ...named([{ name: { nb: handler.name, en: handler.name }, of: unit }]) },
  { code: 'people-gone', ...named([{ name: { nb: guest.name, en: guest.name }, of: null }]) },
  { code: 'places-added', ...named([{ name: { nb: 'Laser', en: 'Laser' }, of: null }]) },
  { code: 'places-gone', ...named([{ name: { nb: 'Laser', en: 'Laser' }, of: { nb: 'D1', en: 'D1' } }]) },
  {
    code: 'year-aside',
    total: 3,
    lines: [
      aside('unknown-unit', 'units.ify', 'ify'),
      aside('unknown-person', 'units.imf.processes.hse-round.owner.person', hostileLine),
      aside('unknown-campus', 'timeZones.Gjøvik', 'Gjøvik'),
    ],
  },
  { code: 'year-back', total: 1, lines: [aside('unknown-unit', 'units.ikj', 'ikj')] },
];

/** As much as a report can hold. */
const much: readonly ChangePart[] = [
  { code: 'orphans', ...many(90, { number: 'HMS-2026-1234', unit, manager: manager.name }) },
  { code: 'left', ...many(70, { person: handler.name, handled: 20, asked: 31, given: 12, held: 13 }) },
  { code: 'reporters', total: 61, lines: [] },
  { code: 'no-manager', ...many(84, { name: unit, of: unit }) },
  { code: 'vacant', ...many(50, { role, unit, was: [handler.name, colleague.name, manager.name] }) },
  { code: 'line-managers', ...many(40, { unit, from: manager.name, to: handler.name }) },
  ...(
    ['units-added', 'units-gone', 'people-added', 'people-gone', 'places-added', 'places-gone'] as const
  ).map((code) => ({ code, ...many(12_345, { name: unit, of: unit }) })),
  { code: 'year-aside', ...many(60, aside('unknown-unit', 'units.ify', 'ify')) },
  { code: 'year-back', ...many(60, aside('unknown-unit', 'units.ikj', 'ikj')) },
];

const problems: readonly Problem[] = [
  {
    code: 'bad-email',
    at: 'people.csv:12 (kari)',
    column: 'E-post',
    details: { field: 'email', value: hostileLine },
  },
  { code: 'no-root', at: 'units.csv', details: {} },
  {
    code: 'unknown-reference',
    at: 'directory.yaml:240 appointments[12] (a-rector)',
    details: { field: 'person', kind: 'person', value: 'kari', nearest: ['karin'] },
  },
];

/** What is said about the directory as a whole. */
export const directorySamples: Readonly<Record<DirectoryMessage['type'], readonly Sample[]>> = {
  'directory-changed': [
    sample('directory never replaced', { type: 'directory-changed', at: null, parts: [] }),
    sample('directory changed in nothing', { type: 'directory-changed', at, parts: [] }),
    sample('directory changed', { type: 'directory-changed', at, parts: few }),
    sample('directory changed a lot', { type: 'directory-changed', at, parts: much }),
  ],
  'directory-refused': [
    sample('directory refused', { type: 'directory-refused', at, total: 3, problems }),
    sample('directory refused for much', {
      type: 'directory-refused',
      at,
      total: 4_321,
      problems: Array.from({ length: 4 }, () => problems).flat(),
    }),
  ],
  'cases-left': [
    sample('case left', {
      type: 'cases-left',
      people: [handler.name],
      total: 1,
      numbers: ['HMS-2026-1'],
    }),
    sample('cases left', {
      type: 'cases-left',
      people: [handler.name, guest.name],
      total: 42,
      numbers: Array.from({ length: 10 }, (_, index) => `HMS-2026-${index + 1}`),
    }),
  ],
};
