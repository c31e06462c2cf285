import { describe, expect, it } from 'vitest';
import {
  firstSeats,
  type LocalDirectory,
  localDirectory,
  peopleSeats,
  unitSeats,
} from '../../../src/channels/web/localDirectory.ts';
import { readDirectory } from '../../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import sample from '../../../src/sample/directory.json' with { type: 'json' };
import { sampleDirectory } from '../../fakes/web/localPage.ts';

function opened(day = '2026-11-20'): LocalDirectory {
  const reading = readDirectory(sample);
  if (!('directory' in reading)) throw new Error('the sample directory does not read');
  return localDirectory(openDirectory(reading.directory), day);
}

describe('the seats of the sample organisation', () => {
  it('are everybody and every unit, in the order of their names', () => {
    const people = peopleSeats(opened());
    expect(people).toHaveLength(sample.people.length);
    const names = people.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nb')));
    expect(unitSeats(opened())).toHaveLength(sample.units.length);
  });

  it('are first an employee without a role, whoever handles the cases by delegation, and the channel', () => {
    const dir = opened();
    const [employee = '', handler = '', channel = ''] = firstSeats(dir);
    const unit = channel.slice('unit:'.length);
    expect(dir.units.find(({ id }) => id === unit)?.level).toBe('department');
    expect(dir.channels.map((entry) => entry.unit)).toContain(unit);
    expect(dir.handlerOf(unit)).toEqual({ person: handler.slice('person:'.length), delegated: true });
    const person = dir.people.find(({ id }) => employee === `person:${id}`);
    expect(person).toMatchObject({ unit, kind: 'staff' });
    expect(dir.rolesOf(person?.id ?? '')).toEqual([]);
  });

  it('tell the roles that are held that day, and where when that is not the own unit', () => {
    const dir = opened();
    expect(dir.rolesOf('jostein-strindmo')).toContainEqual(expect.objectContaining({ nb: 'Instituttleder' }));
    expect(dir.rolesOf('arvid-odegardmo').map(({ en }) => en)).toContain('HSE adviser/coordinator');
    expect(opened('2020-01-01').rolesOf('jostein-strindmo')).toEqual([]);
    const elsewhere = peopleSeats(dir).flatMap(({ roles }) => roles.filter(({ en }) => en.includes(', ')));
    expect(elsewhere.length).toBeGreaterThan(5);
  });
});

describe('the first seats', () => {
  it('are a department with a handler even where nobody handles by delegation and there is no channel', () => {
    const dir = {
      ...sampleDirectory,
      channels: [],
      handlerOf: (unit: string) => ({ person: unit === 'ikj' ? 'jostein' : 'oda', delegated: false }),
    };
    expect(firstSeats(dir)).toEqual(['person:leif', 'person:jostein', 'unit:ikj']);
  });

  it('are whoever there is where nobody handles anything', () => {
    expect(firstSeats({ ...sampleDirectory, handlerOf: () => null })).toEqual([
      'person:leif',
      'person:arvid',
    ]);
    expect(firstSeats({ ...sampleDirectory, people: [] })).toEqual([]);
  });
});
