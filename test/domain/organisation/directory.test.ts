import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../src/domain/organisation/directory.ts';
import type { Problem } from '../../../src/domain/organisation/problems.ts';
import type { Directory } from '../../../src/domain/organisation/types.ts';
import sample from '../../../src/sample/directory.json' with { type: 'json' };
import { organisation } from '../../fakes/organisation.ts';

const sound = () =>
  organisation()
    .unit('root')
    .unit('physics', 'root')
    .appoint('ada', 'rector', 'root')
    .appoint('bo', 'head-of-department', 'physics')
    .delegate('bo', 'siv', 'physics', { role: 'hse-coordinator', tasks: ['hse-round'] })
    .absent('bo', '2026-11-01', '2026-11-02')
    .place('K2-113', 'physics')
    .channel('physics', 'slack', 'C012AB3CD4E')
    .channel('physics', 'teams', '19:0123456789abcdef@thread.tacv2');

type Raw = Record<string, unknown>;
type Section = Exclude<keyof Directory, 'organisation'>;

/** The sound directory with one entry changed. */
function withEntry(section: Section, index: number, but: Raw, builder = sound()): Raw {
  const directory = builder.directory();
  const entries: readonly object[] = directory[section];
  return {
    ...directory,
    [section]: entries.map((entry, at) => (at === index ? { ...entry, ...but } : entry)),
  };
}

function withOrganisation(but: Raw): Raw {
  const directory = sound().directory();
  return { ...directory, organisation: { ...directory.organisation, ...but } };
}

function problemsOf(raw: unknown): readonly Problem[] {
  const reading = readDirectory(raw);
  return 'problems' in reading ? reading.problems : [];
}

describe('a directory that is sound', () => {
  it('is read as it stands, without warnings', () => {
    const directory = sound().directory();
    expect(readDirectory(directory)).toEqual({ directory, warnings: [] });
  });

  it('is what the program starts with: its one delegation without effect is told as a warning', () => {
    const reading = readDirectory(sample);
    expect(reading).toEqual({
      directory: sample,
      warnings: [
        {
          code: 'delegation-without-effect',
          at: 'delegations[13] (d-iik-coordinator)',
          details: { from: 'unni-nervik', unit: 'iik', validFrom: '2025-01-01', lineManager: 'ylva-elvrum' },
        },
      ],
    });
  });

  it('may leave out delegations, absences, places and channels, and open ends', () => {
    const { organisation: about, units, people } = sound().directory();
    const appointments = [{ id: 'a1', role: 'rector', person: 'ada', unit: 'root', from: '2020-01-01' }];
    const reading = readDirectory({ organisation: about, units, people, appointments });
    expect(reading).toMatchObject({
      directory: {
        appointments: [{ to: null, substitute: null }],
        delegations: [],
        absences: [],
        places: [],
        channels: [],
      },
    });
  });

  it('tolerates keys that it does not know, with a warning that says where and what was meant', () => {
    const raw = { ...withEntry('people', 0, { langauge: 'nb' }), abscences: [] };
    const reading = readDirectory(raw);
    expect(reading).toHaveProperty('directory.people[0].id', 'ada');
    expect(reading).not.toHaveProperty('directory.people[0].langauge');
    expect(reading.warnings).toEqual([
      { code: 'unknown-key', at: '', details: { key: 'abscences', nearest: ['absences'] } },
      { code: 'unknown-key', at: 'people[0] (ada)', details: { key: 'langauge', nearest: ['language'] } },
    ]);
  });

  it('warns of an appointment in a role that has been replaced', () => {
    const { warnings } = readDirectory(withEntry('appointments', 1, { role: 'head-of-campus-services' }));
    expect(warnings).toContainEqual({
      code: 'superseded-role',
      at: 'appointments[1] (a2)',
      details: { role: 'head-of-campus-services', successors: ['property-director'] },
    });
  });
});

describe('a directory is refused', () => {
  const cases: readonly (readonly [title: string, raw: unknown, problem: Problem])[] = [
    [
      'when it is no object',
      [],
      { code: 'wrong-type', at: '', details: { field: '', expected: 'object', found: 'list' } },
    ],
    [
      'without the organisation',
      { ...sound().directory(), organisation: undefined },
      { code: 'missing-field', at: '', details: { field: 'organisation' } },
    ],
    [
      'without people',
      { ...sound().directory(), people: undefined },
      { code: 'missing-field', at: '', details: { field: 'people' } },
    ],
    [
      'when a section is no list',
      { ...sound().directory(), places: {} },
      { code: 'wrong-type', at: '', details: { field: 'places', expected: 'list', found: 'object' } },
    ],
    [
      'when a field is missing',
      withEntry('units', 1, { campus: undefined }),
      { code: 'missing-field', at: 'units[1] (physics)', details: { field: 'campus' } },
    ],
    [
      'when a field inside a field is missing',
      withEntry('units', 1, { names: { nb: 'Fysikk' } }),
      { code: 'missing-field', at: 'units[1] (physics)', details: { field: 'names.en' } },
    ],
    [
      'when a room is a number, which loses its zeros without quotes',
      withEntry('places', 0, { room: 101 }),
      {
        code: 'wrong-type',
        at: 'places[0] (K2-113)',
        details: { field: 'room', expected: 'text', found: 'number' },
      },
    ],
    [
      'when a text is blank',
      withEntry('people', 0, { name: ' ' }),
      { code: 'blank-text', at: 'people[0] (ada)', details: { field: 'name' } },
    ],
    [
      'for a language that Verne does not speak',
      withEntry('people', 0, { language: 'sv' }),
      {
        code: 'unknown-value',
        at: 'people[0] (ada)',
        details: { field: 'language', value: 'sv', allowed: ['nb', 'en'] },
      },
    ],
    [
      'for a day that does not exist',
      withEntry('absences', 0, { to: '2026-02-30' }),
      { code: 'bad-day', at: 'absences[0] (bo)', details: { field: 'to', value: '2026-02-30' } },
    ],
    [
      'for an e-mail address that is none',
      withEntry('people', 0, { email: 'ada' }),
      { code: 'bad-email', at: 'people[0] (ada)', details: { field: 'email', value: 'ada' } },
    ],
    [
      'for a time zone that does not exist',
      withOrganisation({ timeZone: 'Europe/Trondheim' }),
      {
        code: 'unknown-time-zone',
        at: 'organisation',
        details: { field: 'timeZone', value: 'Europe/Trondheim' },
      },
    ],
    [
      'without emergency numbers',
      withOrganisation({ emergency: [] }),
      { code: 'no-emergency-numbers', at: 'organisation.emergency', details: {} },
    ],
    [
      'for a door that is there twice',
      withOrganisation({ doors: [{ id: 'x' }, { id: 'x' }] }),
      {
        code: 'duplicate-id',
        at: 'organisation.doors[1] (x)',
        details: { field: 'id', value: 'x', first: 'organisation.doors[0] (x)' },
      },
    ],
    [
      'for an emergency number that cannot be called',
      withOrganisation({
        emergency: [{ id: 'fire', names: { nb: 'Brann', en: 'Fire' }, number: 'one-one-zero' }],
      }),
      {
        code: 'bad-telephone',
        at: 'organisation',
        details: { field: 'emergency.0.number', value: 'one-one-zero' },
      },
    ],
    [
      'for a door that leads nowhere safe',
      withOrganisation({ doors: [{ id: 'x', names: { nb: 'X', en: 'X' }, address: 'javascript:alert(1)' }] }),
      {
        code: 'bad-address',
        at: 'organisation',
        details: {
          field: 'doors.0.address',
          value: 'javascript:alert(1)',
          schemes: ['https:', 'http:', 'mailto:', 'tel:'],
        },
      },
    ],
    [
      'for a role that the model does not have',
      withEntry('appointments', 1, { role: 'head-of-departement' }),
      {
        code: 'unknown-role',
        at: 'appointments[1] (a2)',
        details: { field: 'role', value: 'head-of-departement', nearest: ['head-of-department'] },
      },
    ],
    [
      'for a delegation of a role that is no task role',
      withEntry('delegations', 0, { role: 'dean' }),
      { code: 'not-a-task-role', at: 'delegations[0] (d1)', details: { field: 'role', value: 'dean' } },
    ],
    [
      'for a person who does not exist, with the nearest that does',
      withEntry('delegations', 0, { to: 'sivv' }),
      {
        code: 'unknown-reference',
        at: 'delegations[0] (d1)',
        details: { field: 'to', kind: 'person', value: 'sivv', nearest: ['siv'] },
      },
    ],
    [
      'for a parent that does not exist',
      withEntry('units', 1, { parent: 'rot' }),
      {
        code: 'unknown-reference',
        at: 'units[1] (physics)',
        details: { field: 'parent', kind: 'unit', value: 'rot', nearest: ['root'] },
      },
    ],
    [
      'for a place on a campus that no unit is on',
      withEntry('places', 0, { campus: 'mian' }),
      {
        code: 'unknown-reference',
        at: 'places[0] (K2-113)',
        details: { field: 'campus', kind: 'campus', value: 'mian', nearest: ['main'] },
      },
    ],
    [
      'for an id that is used twice',
      withEntry('appointments', 1, { id: 'a1' }),
      {
        code: 'duplicate-id',
        at: 'appointments[1] (a1)',
        details: { field: 'id', value: 'a1', first: 'appointments[0] (a1)' },
      },
    ],
    [
      'for an e-mail address that two people share',
      withEntry('people', 1, { email: 'Ada@example.no' }),
      {
        code: 'duplicate-id',
        at: 'people[1] (bo)',
        details: { field: 'email', value: 'ada@example.no', first: 'people[0] (ada)' },
      },
    ],
    [
      'for a channel that two units share',
      withEntry('channels', 1, { unit: 'root', platform: 'slack', id: 'C012AB3CD4E' }),
      {
        code: 'duplicate-id',
        at: 'channels[1] (C012AB3CD4E)',
        details: { field: 'id', value: 'slack:C012AB3CD4E', first: 'channels[0] (C012AB3CD4E)' },
      },
    ],
    [
      'without a root',
      withEntry('units', 0, { parent: 'physics' }),
      { code: 'no-root', at: 'units', details: {} },
    ],
    [
      'for a ring of parents',
      withEntry('units', 0, { parent: 'physics' }),
      { code: 'parent-cycle', at: 'units[0] (root)', details: { units: ['root', 'physics'] } },
    ],
    [
      'with two roots',
      withEntry('units', 1, { parent: null }),
      { code: 'several-roots', at: 'units', details: { units: ['root', 'physics'] } },
    ],
    [
      'when an appointment ends before it begins',
      withEntry('appointments', 0, { to: '2019-12-31' }),
      {
        code: 'dates-reversed',
        at: 'appointments[0] (a1)',
        details: { from: '2020-01-01', to: '2019-12-31' },
      },
    ],
    [
      'when a delegation ends before it begins',
      withEntry('delegations', 0, { validTo: '2020-12-31' }),
      {
        code: 'dates-reversed',
        at: 'delegations[0] (d1)',
        details: { from: '2021-01-01', to: '2020-12-31' },
      },
    ],
    [
      'when an absence ends before it begins',
      withEntry('absences', 0, { to: '2026-10-31' }),
      { code: 'dates-reversed', at: 'absences[0] (bo)', details: { from: '2026-11-01', to: '2026-10-31' } },
    ],
    [
      'when somebody is their own substitute',
      withEntry('appointments', 0, { substitute: 'ada' }),
      { code: 'own-substitute', at: 'appointments[0] (a1)', details: { person: 'ada' } },
    ],
    [
      'when somebody delegates to themselves',
      withEntry('delegations', 0, { to: 'bo' }),
      { code: 'own-delegate', at: 'delegations[0] (d1)', details: { person: 'bo' } },
    ],
    [
      'for a Slack channel id of a shape that Slack never gives',
      withEntry('channels', 0, { id: '#physics' }),
      {
        code: 'bad-channel-id',
        at: 'channels[0] (#physics)',
        details: { platform: 'slack', value: '#physics', example: 'C012AB3CD4E' },
      },
    ],
    [
      'for a Teams channel id of a shape that Teams never gives',
      withEntry('channels', 1, { id: 'C012AB3CD4F' }),
      {
        code: 'bad-channel-id',
        at: 'channels[1] (C012AB3CD4F)',
        details: { platform: 'teams', value: 'C012AB3CD4F', example: '19:0123456789abcdef@thread.tacv2' },
      },
    ],
  ];

  it.each(cases)('%s', (_title, raw, problem) => {
    expect(problemsOf(raw)).toContainEqual(problem);
  });

  it('with every problem at once, of shape and of integrity', () => {
    const directory = sound().directory();
    const codes = problemsOf({
      ...withOrganisation({ timeZone: 'nowhere', emergency: [] }),
      units: [...directory.units, { ...directory.units[1], parent: 'gone' }],
      people: directory.people.map((person) => ({ ...person, kind: 'robot' })),
      channels: [{ unit: 'physics', platform: 'slack', id: 'general', language: 'nb' }],
    }).map(({ code }) => code);
    expect(codes).toEqual([
      'unknown-time-zone',
      'no-emergency-numbers',
      'unknown-value',
      'unknown-value',
      'unknown-value',
      'duplicate-id',
      'unknown-reference',
      'bad-channel-id',
    ]);
  });

  it('for an id that is used twice also where one of the two is ill-shaped', () => {
    const codes = problemsOf(withEntry('people', 1, { id: 'ada', language: 'sv' })).map(({ code }) => code);
    expect(codes).toContain('unknown-value');
    expect(codes).toContain('duplicate-id');
  });

  it('for an ill-shaped entry once, not again wherever others refer to it', () => {
    expect(problemsOf(withEntry('people', 1, { language: 'sv' })).map(({ code }) => code)).toEqual([
      'unknown-value',
    ]);
  });

  it('for a ring of parents once, with every unit of the ring', () => {
    const rings = problemsOf(withEntry('units', 0, { parent: 'physics' })).filter(
      ({ code }) => code === 'parent-cycle',
    );
    expect(rings).toHaveLength(1);
  });

  it('for an unknown role in a delegation once', () => {
    expect(problemsOf(withEntry('delegations', 0, { role: 'wizard' })).map(({ code }) => code)).toEqual([
      'unknown-role',
    ]);
  });
});

describe('two line managers of one unit', () => {
  const withSecond = (from: string, to: string | null) =>
    problemsOf(sound().appoint('eva', 'head-of-section', 'physics', { from, to }).directory());

  it('are refused for the days that both hold a line role', () => {
    expect(withSecond('2024-05-01', '2025-04-30')).toEqual([
      {
        code: 'two-line-managers',
        at: 'appointments[2] (a3)',
        details: { unit: 'physics', other: 'appointments[1] (a2)', from: '2024-05-01', to: '2025-04-30' },
      },
    ]);
    expect(withSecond('2024-05-01', null)).toMatchObject([{ details: { from: '2024-05-01', to: '' } }]);
  });

  it('may follow each other', () => {
    expect(withSecond('2015-01-01', '2019-12-31')).toEqual([]);
    expect(withSecond('2015-01-01', '2020-01-01')).toHaveLength(1);
  });

  it('may be one line manager and one who only leads work', () => {
    expect(problemsOf(sound().appoint('eva', 'work-leader', 'physics').directory())).toEqual([]);
  });
});
