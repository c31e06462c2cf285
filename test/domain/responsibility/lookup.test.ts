import { describe, expect, it } from 'vitest';
import { openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import {
  type Holder,
  holdersOf,
  lineManagerOf,
  safetyDeputiesOf,
  unitsSharingLineManager,
} from '../../../src/domain/responsibility/lookup.ts';
import { organisation, today } from '../../fakes/organisation.ts';

const persons = (holders: readonly Holder[]) => holders.map(({ person }) => person);
const codes = (holder: Holder | null | undefined) => holder?.reasons.map(({ code }) => code);

/** A root with a rector, a faculty with a dean, a department with a head, and a section without one. */
const line = () =>
  organisation()
    .unit('root')
    .unit('faculty', 'root', { level: 'faculty' })
    .unit('department', 'faculty')
    .unit('section', 'department', { level: 'section' })
    .unit('lab', 'section', { level: 'lab' })
    .appoint('rector', 'rector', 'root')
    .appoint('dean', 'dean', 'faculty')
    .appoint('head', 'head-of-department', 'department');

describe('rule 1: the line manager', () => {
  it('of a unit is whoever holds a line role there on that day', () => {
    const manager = lineManagerOf(line().open(), 'department', today);
    expect(manager).toMatchObject({
      person: 'head',
      role: 'head-of-department',
      unit: 'department',
      basis: { kind: 'appointment', id: 'a3' },
    });
    expect(codes(manager)).toEqual(['line-manager-of-unit']);
  });

  it('of a unit without one is that of the nearest unit above that has one', () => {
    const manager = lineManagerOf(line().open(), 'lab', today);
    expect(manager?.person).toBe('head');
    expect(manager?.reasons).toEqual([
      {
        code: 'line-manager-above',
        details: {
          unit: 'lab',
          above: 'department',
          role: 'head-of-department',
          person: 'head',
          appointment: 'a3',
        },
      },
    ]);
  });

  it('changes on the day a new appointment begins, both ends included', () => {
    const dir = organisation()
      .unit('root')
      .appoint('old', 'rector', 'root', { to: '2026-11-19' })
      .appoint('new', 'rector', 'root', { from: '2026-11-21' })
      .open();
    expect(lineManagerOf(dir, 'root', '2026-11-19')?.person).toBe('old');
    expect(lineManagerOf(dir, 'root', '2026-11-20')).toBeNull();
    expect(lineManagerOf(dir, 'root', '2026-11-21')?.person).toBe('new');
  });

  it('is never somebody who leads work without personnel responsibility, nor the bare role "line manager"', () => {
    const dir = line()
      .appoint('leader', 'work-leader', 'lab')
      .appoint('odd', 'line-manager', 'section')
      .open();
    expect(lineManagerOf(dir, 'lab', today)?.person).toBe('head');
  });

  it('is nobody for an unknown unit or where nobody is appointed up to the root', () => {
    const dir = organisation().unit('root').unit('below', 'root').person('ada').open();
    expect(lineManagerOf(dir, 'below', today)).toBeNull();
    expect(lineManagerOf(dir, 'nowhere', today)).toBeNull();
  });

  it('answers the role "line manager"', () => {
    expect(persons(holdersOf(line().open(), 'line-manager', 'lab', today))).toEqual(['head']);
  });
});

describe('rule 2: a task role', () => {
  const coordinator = { role: 'hse-coordinator' } as const;

  it('is held by appointment and by delegation alike, longest held first', () => {
    const dir = line()
      .delegate('head', 'bo', 'department', coordinator)
      .appoint('ada', 'hse-coordinator', 'department')
      .open();
    const holders = holdersOf(dir, 'hse-coordinator', 'department', today);
    expect(holders.map(({ person, basis }) => [person, basis.kind, basis.id])).toEqual([
      ['ada', 'appointment', 'a4'],
      ['bo', 'delegation', 'd1'],
    ]);
  });

  it('is found above as long as the line manager is the same', () => {
    const dir = line().delegate('head', 'bo', 'department', coordinator).open();
    const [holder] = holdersOf(dir, 'hse-coordinator', 'lab', today);
    expect(holder).toMatchObject({ person: 'bo', unit: 'department' });
    expect(codes(holder)).toEqual(['above-same-line-manager', 'delegated']);
  });

  it('of a faculty does not reach into a department that has a head of its own', () => {
    const dir = line().delegate('dean', 'bo', 'faculty', coordinator).open();
    expect(holdersOf(dir, 'hse-coordinator', 'lab', today)).toEqual([]);
    expect(persons(holdersOf(dir, 'hse-coordinator', 'faculty', today))).toEqual(['bo']);
  });

  it('of a faculty reaches a department whose head has left', () => {
    const dir = organisation()
      .unit('root')
      .unit('faculty', 'root', { level: 'faculty' })
      .unit('department', 'faculty')
      .appoint('dean', 'dean', 'faculty')
      .appoint('head', 'head-of-department', 'department', { to: '2026-10-31' })
      .delegate('dean', 'bo', 'faculty', coordinator)
      .open();
    expect(holdersOf(dir, 'hse-coordinator', 'department', '2026-10-31')).toEqual([]);
    expect(persons(holdersOf(dir, 'hse-coordinator', 'department', '2026-11-01'))).toEqual(['bo']);
  });

  it('stops at the first unit with a holder (clarification 6)', () => {
    const dir = line()
      .delegate('head', 'bo', 'department', coordinator)
      .delegate('head', 'siv', 'section', coordinator)
      .open();
    expect(persons(holdersOf(dir, 'hse-coordinator', 'lab', today))).toEqual(['siv']);
  });

  it('compares line managers as appointed, before absences (clarification 6)', () => {
    const dir = line().delegate('head', 'bo', 'department', coordinator).absent('head').open();
    expect(persons(holdersOf(dir, 'hse-coordinator', 'lab', today))).toEqual(['bo']);
  });

  it('reaches over a unit that the same person leads', () => {
    const dir = line()
      .appoint('head', 'head-of-section', 'section')
      .delegate('head', 'bo', 'department', coordinator)
      .open();
    expect(persons(holdersOf(dir, 'hse-coordinator', 'lab', today))).toEqual(['bo']);
    expect(unitsSharingLineManager(dir, 'lab', today).map(({ id }) => id)).toEqual([
      'lab',
      'section',
      'department',
    ]);
  });

  it('comes from the role that the delegation names, never from its tasks (clarification 7)', () => {
    const dir = line()
      .delegate('head', 'bo', 'department', { tasks: ['radiation', 'chemicals'], role: 'progress-lead' })
      .open();
    expect(holdersOf(dir, 'radiation-coordinator-local', 'department', today)).toEqual([]);
    expect(persons(holdersOf(dir, 'progress-lead', 'department', today))).toEqual(['bo']);
  });

  it('is held by a person once, however many papers there are', () => {
    const dir = line()
      .appoint('bo', 'hse-coordinator', 'department')
      .delegate('head', 'bo', 'department', coordinator)
      .open();
    expect(holdersOf(dir, 'hse-coordinator', 'department', today)).toHaveLength(1);
  });
});

describe('rule 3: nobody holds the role', () => {
  it('so the list of holders is empty', () => {
    expect(holdersOf(line().open(), 'hse-coordinator', 'lab', today)).toEqual([]);
  });
});

describe('rule 4: a delegation counts', () => {
  const coordinator = { role: 'hse-coordinator' } as const;
  const holdersWith = (build: (from: ReturnType<typeof line>) => ReturnType<typeof line>, day = today) =>
    persons(holdersOf(build(line()).open(), 'hse-coordinator', 'department', day));

  it.each(['revoked', 'proposed'] as const)('not while it is %s', (status) => {
    expect(
      holdersWith((from) => from.delegate('head', 'bo', 'department', { ...coordinator, status })),
    ).toEqual([]);
  });

  it('only inside its dates, both ends included', () => {
    const limited = { ...coordinator, validFrom: '2026-11-10', validTo: '2026-11-20' };
    const on = (day: string) =>
      holdersWith((from) => from.delegate('head', 'bo', 'department', limited), day);
    expect(['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'].map(on)).toEqual([
      [],
      ['bo'],
      ['bo'],
      [],
    ]);
  });

  it('not when given by somebody who was not line manager of that unit when it began', () => {
    expect(holdersWith((from) => from.delegate('dean', 'bo', 'department', coordinator))).toEqual([]);
    expect(holdersWith((from) => from.delegate('eva', 'bo', 'department', coordinator))).toEqual([]);
  });

  it('for a unit without a head when the nearest line manager above gave it', () => {
    const dir = line().delegate('head', 'bo', 'lab', coordinator).open();
    expect(persons(holdersOf(dir, 'hse-coordinator', 'lab', today))).toEqual(['bo']);
  });

  it('still after the delegator has left the post (clarification 7)', () => {
    const dir = organisation()
      .unit('root')
      .appoint('old', 'rector', 'root', { to: '2025-12-31' })
      .appoint('new', 'rector', 'root', { from: '2026-01-01' })
      .delegate('old', 'bo', 'root', coordinator)
      .delegate('old', 'eva', 'root', { ...coordinator, validFrom: '2026-01-01' })
      .open();
    expect(persons(holdersOf(dir, 'hse-coordinator', 'root', today))).toEqual(['bo']);
  });

  it('also when the delegator was absent on the day it began (clarification 7)', () => {
    const dir = line()
      .delegate('head', 'bo', 'department', coordinator)
      .absent('head', '2020-12-01', '2021-02-01')
      .open();
    expect(persons(holdersOf(dir, 'hse-coordinator', 'department', today))).toEqual(['bo']);
  });
});

describe('rule 5: roles outside the line', () => {
  it('gives the safety deputies of the unit, else of the nearest unit above, past any manager', () => {
    const dir = line()
      .appoint('vera', 'safety-deputy', 'faculty')
      .appoint('ola', 'safety-deputy', 'faculty', { from: '2024-01-01' })
      .appoint('siv', 'safety-deputy', 'section')
      .open();
    expect(persons(safetyDeputiesOf(dir, 'lab', today))).toEqual(['siv']);
    const above = safetyDeputiesOf(dir, 'department', today);
    expect(persons(above)).toEqual(['vera', 'ola']);
    expect(codes(above[0])).toEqual(['nearest-above', 'appointed']);
    expect(safetyDeputiesOf(dir, 'root', today)).toEqual([]);
  });

  it('gives roles of the institution wherever they are appointed', () => {
    const dir = line().unit('staff', 'root').appoint('guro', 'head-of-hse', 'staff').open();
    const [holder] = holdersOf(dir, 'head-of-hse', 'lab', today);
    expect(holder).toMatchObject({ person: 'guro', unit: 'staff' });
    expect(codes(holder)).toEqual(['held-for-organisation', 'appointed']);
  });

  it('are never held by delegation, whatever a paper says', () => {
    const directory = organisation()
      .unit('root')
      .appoint('rector', 'rector', 'root')
      .delegate('rector', 'bo', 'root')
      .directory();
    const delegations = directory.delegations.map((each) => ({ ...each, role: 'safety-deputy' as const }));
    expect(safetyDeputiesOf(openDirectory({ ...directory, delegations }), 'root', today)).toEqual([]);
  });
});

describe('rule 6: an absent person', () => {
  const away = (substitute: string | null) =>
    organisation()
      .unit('root')
      .appoint('ada', 'rector', 'root', { substitute })
      .absent('ada', '2026-11-16', '2026-11-27');

  it('is answered with the substitute, and both are named', () => {
    const manager = lineManagerOf(away('bo').open(), 'root', today);
    expect(manager).toMatchObject({
      person: 'bo',
      insteadOf: 'ada',
      basis: { kind: 'appointment', id: 'a1' },
    });
    expect(manager?.reasons.slice(1)).toEqual([
      { code: 'absent', details: { person: 'ada', from: '2026-11-16', to: '2026-11-27' } },
      { code: 'substitute-acts', details: { person: 'bo', insteadOf: 'ada' } },
    ]);
  });

  it('answers again from the day after the absence', () => {
    const dir = away('bo').open();
    expect(lineManagerOf(dir, 'root', '2026-11-27')?.person).toBe('bo');
    expect(lineManagerOf(dir, 'root', '2026-11-28')).toMatchObject({ person: 'ada' });
    expect(lineManagerOf(dir, 'root', '2026-11-28')?.insteadOf).toBeUndefined();
  });

  it('is still the answer without a substitute (clarification 8)', () => {
    const manager = lineManagerOf(away(null).open(), 'root', today);
    expect(manager?.person).toBe('ada');
    expect(codes(manager)).toEqual(['line-manager-of-unit', 'absent', 'no-substitute']);
  });

  it('is still the answer for a delegation (clarification 8)', () => {
    const dir = line().delegate('head', 'bo', 'department', { role: 'hse-coordinator' }).absent('bo').open();
    const [holder] = holdersOf(dir, 'hse-coordinator', 'department', today);
    expect(holder?.person).toBe('bo');
    expect(codes(holder)).toContain('absent');
  });

  it('is told of when the substitute is away too', () => {
    const manager = lineManagerOf(away('bo').absent('bo').open(), 'root', today);
    expect(manager).toMatchObject({ person: 'bo', insteadOf: 'ada' });
    expect(codes(manager)).toContain('substitute-absent');
  });

  it('gets the substitute of the appointment in the role asked for (clarification 8)', () => {
    const dir = organisation()
      .unit('root')
      .appoint('ada', 'rector', 'root', { substitute: 'bo' })
      .appoint('ada', 'hse-coordinator', 'root', { substitute: 'eva' })
      .absent('ada')
      .open();
    expect(persons(holdersOf(dir, 'hse-coordinator', 'root', today))).toEqual(['eva']);
    expect(lineManagerOf(dir, 'root', today)?.person).toBe('bo');
  });
});

describe('clarification 4: where a role is looked up', () => {
  const campuses = () =>
    organisation()
      .unit('root', null, { campus: 'south' })
      .unit('south', 'root', { level: 'campus', campus: 'south' })
      .unit('north', 'root', { level: 'campus', campus: 'north' })
      .unit('faculty', 'root', { level: 'faculty', campus: 'south' })
      .unit('department', 'faculty', { campus: 'north' })
      .appoint('rector', 'rector', 'root')
      .appoint('dean', 'dean', 'faculty')
      .appoint('sol', 'bht-internal', 'south')
      .appoint('nora', 'bht-internal', 'north')
      .appoint('lars', 'local-senior-safety-rep', 'faculty')
      .appoint('rita', 'local-senior-safety-rep', 'root')
      .appoint('finn', 'faculty-hse-coordinator', 'faculty');

  it('finds a campus role on the campus of the unit', () => {
    const dir = campuses().open();
    expect(persons(holdersOf(dir, 'bht-internal', 'department', today))).toEqual(['nora']);
    expect(persons(holdersOf(dir, 'bht-internal', 'faculty', today))).toEqual(['sol']);
  });

  it('finds a campus role on the campus of the place, when one is named', () => {
    const holders = holdersOf(campuses().open(), 'bht-internal', 'department', today, { campus: 'south' });
    expect(persons(holders)).toEqual(['sol']);
    expect(codes(holders[0])).toEqual(['held-for-campus', 'appointed']);
  });

  it('finds nobody for a campus role on a campus without a unit of its own', () => {
    expect(holdersOf(campuses().open(), 'bht-internal', 'faculty', today, { campus: 'west' })).toEqual([]);
  });

  it('finds a faculty role from the unit of level faculty', () => {
    const dir = campuses().open();
    expect(persons(holdersOf(dir, 'local-senior-safety-rep', 'department', today))).toEqual(['lars']);
    expect(codes(holdersOf(dir, 'local-senior-safety-rep', 'department', today)[0])).toEqual([
      'held-for-faculty',
      'appointed',
    ]);
  });

  it('finds the faculty coordinator from a department that has a head of its own', () => {
    const dir = campuses().appoint('head', 'head-of-department', 'department').open();
    expect(persons(holdersOf(dir, 'faculty-hse-coordinator', 'department', today))).toEqual(['finn']);
  });

  it('finds nobody for a faculty role above every faculty', () => {
    expect(holdersOf(campuses().open(), 'local-senior-safety-rep', 'root', today)).toEqual([]);
  });

  it('finds a role outside the organisation wherever it is appointed', () => {
    const dir = campuses().appoint('vigdis', 'dangerous-goods-adviser', 'north').open();
    expect(persons(holdersOf(dir, 'dangerous-goods-adviser', 'faculty', today))).toEqual(['vigdis']);
  });

  it('finds a work leader at the nearest unit above', () => {
    const dir = line().appoint('leader', 'work-leader', 'section').open();
    expect(persons(holdersOf(dir, 'work-leader', 'lab', today))).toEqual(['leader']);
    expect(holdersOf(dir, 'work-leader', 'department', today)).toEqual([]);
  });

  it('finds the successors of a role that has been replaced', () => {
    const dir = line().unit('estate', 'root').appoint('geir', 'property-director', 'estate').open();
    const holders = holdersOf(dir, 'head-of-campus-services', 'lab', today);
    expect(persons(holders)).toEqual(['geir']);
    expect(codes(holders[0])?.[0]).toBe('superseded-by');
  });
});

describe('clarification 5: a role that includes another', () => {
  const withFacultyCoordinator = (
    build: (from: ReturnType<typeof line>) => ReturnType<typeof line> = (from) => from,
  ) => build(line().delegate('dean', 'finn', 'faculty', { role: 'faculty-hse-coordinator' })).open();

  it('makes the faculty coordinator coordinator of the faculty', () => {
    const [holder] = holdersOf(withFacultyCoordinator(), 'hse-coordinator', 'faculty', today);
    expect(holder).toMatchObject({ person: 'finn', role: 'faculty-hse-coordinator' });
    expect(codes(holder)).toEqual(['delegated', 'counts-as']);
  });

  it('and of a department without a head, not of one that has one', () => {
    const dir = withFacultyCoordinator((from) => from.unit('other', 'faculty'));
    expect(persons(holdersOf(dir, 'hse-coordinator', 'other', today))).toEqual(['finn']);
    expect(holdersOf(dir, 'hse-coordinator', 'department', today)).toEqual([]);
  });
});
