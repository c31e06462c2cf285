import { describe, expect, it } from 'vitest';
import {
  absenceOf,
  covers,
  facultyOf,
  openDirectory,
  unitsDownFrom,
  unitsUpFrom,
} from '../../../src/domain/organisation/openDirectory.ts';
import { organisation } from '../../fakes/organisation.ts';

const built = () =>
  organisation()
    .unit('root')
    .unit('north', 'root', { level: 'campus', campus: 'north' })
    .unit('faculty', 'root', { level: 'faculty' })
    .unit('physics', 'faculty')
    .unit('chemistry', 'faculty')
    .unit('lab', 'physics', { level: 'lab' })
    .appoint('ada', 'rector', 'root')
    .appoint('bo', 'head-of-department', 'physics')
    .appoint('bo', 'work-leader', 'lab')
    .delegate('bo', 'siv', 'physics', { role: 'hse-coordinator' })
    .absent('bo', '2026-11-10', '2026-11-12')
    .place('K2-113', 'physics')
    .channel('physics', 'slack', 'C012AB3CD4E');

const ids = (entries: readonly { id: string }[] | undefined) => entries?.map(({ id }) => id);

describe('an open directory', () => {
  const dir = built().open();

  it('finds every entry by id', () => {
    expect(dir.root.id).toBe('root');
    expect(dir.units.get('lab')?.parent).toBe('physics');
    expect(dir.people.get('siv')?.unit).toBe('physics');
    expect(dir.peopleByEmail.get('siv@example.no')?.id).toBe('siv');
    expect(dir.appointments.get('a2')?.person).toBe('bo');
    expect(dir.delegations.get('d1')?.to).toBe('siv');
    expect(dir.places.get('K2-113')?.unit).toBe('physics');
  });

  it('finds entries by what they belong to', () => {
    expect(ids(dir.appointmentsByUnit.get('physics'))).toEqual(['a2']);
    expect(ids(dir.appointmentsByPerson.get('bo'))).toEqual(['a2', 'a3']);
    expect(ids(dir.appointmentsByRole.get('rector'))).toEqual(['a1']);
    expect(ids(dir.delegationsByUnit.get('physics'))).toEqual(['d1']);
    expect(ids(dir.delegationsByDelegate.get('siv'))).toEqual(['d1']);
    expect(ids(dir.delegationsByDelegator.get('bo'))).toEqual(['d1']);
    expect(ids(dir.children.get('faculty'))).toEqual(['physics', 'chemistry']);
    expect(ids(dir.campusUnits.get('north'))).toEqual(['north']);
    expect(ids(dir.placesByUnit.get('physics'))).toEqual(['K2-113']);
    expect(ids(dir.peopleByUnit.get('physics'))).toEqual(['bo', 'siv']);
    expect(ids(dir.channelsByUnit.get('physics'))).toEqual(['C012AB3CD4E']);
  });

  it('walks up to the root and down to the leaves', () => {
    expect(ids(unitsUpFrom(dir, 'lab'))).toEqual(['lab', 'physics', 'faculty', 'root']);
    expect(ids(unitsDownFrom(dir, 'faculty'))).toEqual(['faculty', 'physics', 'lab', 'chemistry']);
    expect(unitsUpFrom(dir, 'gone')).toEqual([]);
    expect(unitsDownFrom(dir, 'gone')).toEqual([]);
  });

  it('finds the faculty at or above a unit', () => {
    expect(facultyOf(dir, 'lab')?.id).toBe('faculty');
    expect(facultyOf(dir, 'faculty')?.id).toBe('faculty');
    expect(facultyOf(dir, 'north')).toBeNull();
  });

  it('knows who is away on a day, both ends included', () => {
    const away = ['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13'].map(
      (day) => absenceOf(dir, 'bo', day) !== null,
    );
    expect(away).toEqual([false, true, true, false]);
    expect(absenceOf(dir, 'ada', '2026-11-10')).toBeNull();
  });

  it('never closes a range with an open end', () => {
    expect(covers('2026-01-01', null, '2999-01-01')).toBe(true);
    expect(covers('2026-01-01', null, '2025-12-31')).toBe(false);
  });

  it('cannot be opened without a root', () => {
    expect(() => openDirectory({ ...built().directory(), units: [] })).toThrow('directory-without-root');
  });
});
