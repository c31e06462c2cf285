import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDirectories, unitsWithoutLineManager } from '../../../src/domain/organisation/changes.ts';
import { readDirectory } from '../../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import sample from '../../../src/sample/directory.json' with { type: 'json' };
import { type OrganisationBuilder, organisation, today } from '../../fakes/organisation.ts';

const faculty = () =>
  organisation()
    .unit('root')
    .unit('faculty', 'root')
    .unit('physics', 'faculty')
    .unit('lab', 'physics')
    .appoint('ada', 'rector', 'root')
    .appoint('bo', 'dean', 'faculty')
    .appoint('kim', 'head-of-department', 'physics');

const compared = (before: OrganisationBuilder, after: OrganisationBuilder) =>
  compareDirectories(before.open(), after.open(), today);

const nothing = {
  units: { added: [], gone: [] },
  people: { added: [], gone: [] },
  places: { added: [], gone: [] },
  lineManagers: [],
  vacated: [],
  leftDelegations: [],
};

describe('a directory compared with the one before it', () => {
  it('has no changes when it is the same', () => {
    expect(compared(faculty(), faculty())).toEqual(nothing);
  });

  it('tells units, people and places that are new, and those that are gone', () => {
    const before = faculty().unit('chemistry', 'faculty').person('siv', 'physics').place('D1-1', 'physics');
    const after = faculty().unit('biology', 'faculty').person('liv', 'physics').place('D1-2', 'physics');
    expect(compared(before, after)).toMatchObject({
      units: { added: ['biology'], gone: ['chemistry'] },
      people: { added: ['liv'], gone: ['siv'] },
      places: { added: ['D1-2'], gone: ['D1-1'] },
    });
  });

  it('tells a new line manager once, not for every unit below that only follows', () => {
    const after = organisation()
      .unit('root')
      .unit('faculty', 'root')
      .unit('physics', 'faculty')
      .unit('lab', 'physics')
      .appoint('ada', 'rector', 'root')
      .appoint('bo', 'dean', 'faculty')
      .appoint('eva', 'head-of-department', 'physics');
    expect(compared(faculty(), after).lineManagers).toEqual([{ unit: 'physics', from: 'kim', to: 'eva' }]);
  });

  it('tells a unit that gets its line manager from above, and one that moved to another part', () => {
    const changed = (but: { lab: string; until: string | null }) =>
      organisation()
        .unit('root')
        .unit('faculty', 'root')
        .unit('physics', 'faculty')
        .unit('lab', but.lab)
        .appoint('ada', 'rector', 'root')
        .appoint('bo', 'dean', 'faculty')
        .appoint('kim', 'head-of-department', 'physics', { to: but.until });
    expect(compared(faculty(), changed({ lab: 'physics', until: '2026-11-19' }))).toMatchObject({
      lineManagers: [{ unit: 'physics', from: 'kim', to: 'bo' }],
      vacated: [{ unit: 'physics', role: 'head-of-department', people: ['kim'] }],
    });
    expect(compared(faculty(), changed({ lab: 'root', until: null })).lineManagers).toEqual([
      { unit: 'lab', from: 'kim', to: 'ada' },
    ]);
  });

  it('tells posts that nobody holds any more, by appointment or delegation, but not those of a unit that is gone', () => {
    const before = faculty()
      .unit('chemistry', 'faculty')
      .appoint('siv', 'safety-deputy', 'physics')
      .appoint('tor', 'safety-deputy', 'chemistry')
      .delegate('kim', 'siv', 'physics', { role: 'hse-coordinator' })
      .appoint('old', 'hse-coordinator', 'lab', { to: '2025-01-01' });
    expect(compared(before, faculty()).vacated).toEqual([
      { unit: 'physics', role: 'safety-deputy', people: ['siv'] },
      { unit: 'physics', role: 'hse-coordinator', people: ['siv'] },
    ]);
    const handedOn = faculty().appoint('liv', 'safety-deputy', 'physics');
    expect(compared(before, handedOn).vacated).toEqual([
      { unit: 'physics', role: 'hse-coordinator', people: ['siv'] },
    ]);
  });

  it('tells of whoever left how many delegations in force they gave and had', () => {
    const before = faculty()
      .delegate('kim', 'siv', 'physics', { tasks: ['hse-round'] })
      .delegate('kim', 'siv', 'lab', { tasks: ['hse-round'], validTo: '2026-11-19' })
      .delegate('kim', 'bo', 'physics', { status: 'revoked' });
    const after = organisation()
      .unit('root')
      .unit('faculty', 'root')
      .unit('physics', 'faculty')
      .unit('lab', 'physics')
      .appoint('ada', 'rector', 'root')
      .appoint('bo', 'dean', 'faculty');
    expect(compared(before, after).leftDelegations).toEqual([
      { person: 'kim', given: 1, held: 0 },
      { person: 'siv', given: 0, held: 1 },
    ]);
  });
});

describe('a unit without a line manager of its own or above', () => {
  it('has nobody who can give anybody a task', () => {
    const dir = organisation()
      .unit('root')
      .unit('physics', 'root')
      .unit('lab', 'physics')
      .unit('chemistry', 'root')
      .appoint('kim', 'head-of-department', 'physics')
      .appoint('eva', 'head-of-department', 'chemistry', { to: '2026-11-19' })
      .open();
    expect(unitsWithoutLineManager(dir, today)).toEqual(['root', 'chemistry']);
    expect(unitsWithoutLineManager(dir, '2026-11-19')).toEqual(['root']);
  });
});

/** The sample with only some of its parts, in another order; what refers to a part left out is left out too. */
const parts = fc.record({
  units: fc.shuffledSubarray(sample.units.filter(({ parent }) => parent !== null).map(({ id }) => id)),
  people: fc.shuffledSubarray(sample.people.map(({ id }) => id)),
  places: fc.shuffledSubarray(sample.places.map(({ id }) => id)),
});

function partOf(keep: { units: string[]; people: string[]; places: string[] }) {
  const kept = (unit: string | null) => unit === null || keep.units.includes(unit);
  const units = sample.units
    .filter(({ id, parent }) => parent === null || kept(id))
    .map((unit) => ({ ...unit, parent: kept(unit.parent) ? unit.parent : 'ntnu' }));
  const has = new Set([...units.map(({ id }) => id), ...keep.people]);
  const campuses = new Set(units.map(({ campus }) => campus));
  const reading = readDirectory({
    ...sample,
    units,
    people: sample.people.filter(({ id, unit }) => keep.people.includes(id) && has.has(unit)),
    appointments: [],
    delegations: [],
    absences: [],
    channels: [],
    places: sample.places.filter(
      ({ id, unit, campus }) => keep.places.includes(id) && has.has(unit) && campuses.has(campus),
    ),
  });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return openDirectory(reading.directory);
}

describe('for any two directories', () => {
  it('nothing is different between one and itself, whatever the order of its entries', () => {
    fc.assert(
      fc.property(parts, (keep) => {
        expect(compareDirectories(partOf(keep), partOf(keep), today)).toEqual(nothing);
      }),
      { numRuns: 25 },
    );
  });

  it('every id that only the one has is told, as new one way and as gone the other way', () => {
    fc.assert(
      fc.property(parts, parts, (some, others) => {
        const [before, after] = [partOf(some), partOf(others)];
        const there = compareDirectories(before, after, today);
        const back = compareDirectories(after, before, today);
        for (const list of ['units', 'people', 'places'] as const) {
          const only = [...after[list].keys()].filter((id) => !before[list].has(id));
          expect(there[list].added).toEqual(only);
          expect(back[list].gone).toEqual(only);
          expect(there[list].gone).toEqual(back[list].added);
        }
      }),
      { numRuns: 25 },
    );
  });
});
