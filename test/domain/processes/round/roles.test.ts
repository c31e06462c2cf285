import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../../../src/domain/organisation/openDirectory.ts';
import { managerAt, participantsFor, roundRolesOf } from '../../../../src/domain/processes/round/roles.ts';
import sample from '../../../../src/sample/directory.json' with { type: 'json' };

const reading = readDirectory(sample);
if ('problems' in reading) throw new Error('the sample directory has problems');
const { directory } = reading;
const dir = openDirectory(directory);
const day = '2026-11-20';

/** Who leads the department of chemistry, who coordinates there, and its safety deputy. */
const [manager, coordinator, deputy] = ['jostein-strindmo', 'arvid-odegardmo', 'mona-prestmo'] as const;

describe('who belongs to an HSE round', () => {
  it('is the line manager, the safety deputies and the HSE coordinators of the unit', () => {
    const people = participantsFor(dir, 'ikj', day);
    expect(people).toEqual(expect.arrayContaining([manager, coordinator, deputy]));
    expect(new Set(people).size).toBe(people.length);
  });

  it('is also whoever takes part, and nobody else', () => {
    const round = { unit: 'ikj', participants: ['leif-sandmark'] };
    expect(roundRolesOf(round, manager, dir, day)).toContain('leader');
    expect(roundRolesOf(round, deputy, dir, day)).toContain('safety-deputy');
    expect(roundRolesOf(round, coordinator, dir, day)).toContain('helper');
    expect(roundRolesOf(round, 'leif-sandmark', dir, day)).toEqual(['participant']);
    expect(roundRolesOf(round, 'elin-stower', dir, day)).toEqual(['nobody']);
  });

  it('counts whoever acts for an absent line manager, and the line manager who came all the same', () => {
    const away = openDirectory({
      ...directory,
      absences: [...directory.absences, { person: manager, from: day, to: day }],
      appointments: directory.appointments.map((each) =>
        each.person === manager ? { ...each, substitute: coordinator } : each,
      ),
    });
    const round = { unit: 'ikj', participants: [] };
    for (const person of [manager, coordinator])
      expect(roundRolesOf(round, person, away, day)).toContain('leader');
    expect(managerAt(away, 'ikj', { on: day, attended: [coordinator] })).toBe(coordinator);
    expect(managerAt(away, 'ikj', { on: day, attended: [manager, coordinator] })).toBe(manager);
    expect(managerAt(away, 'ikj', { on: '2026-11-23', attended: [coordinator] })).toBe(manager);
  });
});
