import { describe, expect, it } from 'vitest';
import { bodiesFor, roleAtCampus, unitBodies } from '../../../src/domain/responsibility/bodies.ts';
import { isRoleId, roleOf } from '../../../src/domain/responsibility/roles.ts';
import { topics } from '../../../src/domain/responsibility/topics.ts';
import { sampleDirectory } from '../../app/desk.ts';

const dir = sampleDirectory();
const at = (unit: string, topic: (typeof topics)[number]['id'] | null = null) =>
  bodiesFor(dir, { unit, campus: null, topic });

describe('the committees', () => {
  it('in the table are committees of the model', () => {
    const ids = Object.keys(unitBodies);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) expect(isRoleId(id) && roleOf(id).kind, id).toBe('committee');
  });

  it('of a unit are those of its campus and its faculty, and those for all', () => {
    expect(at('iik').bodies).toContain('samu-gjovik');
    expect(at('iik').bodies).not.toContain('samu-alesund');
    expect(at('ikj').bodies).not.toContain('samu-gjovik');
    expect(at('ikj').bodies).toEqual(expect.arrayContaining(['amu', 'lamu', 'losam', 'lmu']));
    expect(at('campus-gjovik').bodies).not.toContain('lamu');
  });

  it('of a matter are those that the tables name for it, of this campus', () => {
    expect(at('ikj', 'amu-matters')).toMatchObject({
      bodies: expect.arrayContaining(['amu']),
      general: false,
    });
    expect(at('iik', 'samu-matters').bodies).toContain('samu-gjovik');
    expect(at('iik', 'samu-matters').bodies).not.toContain('samu-alesund');
  });

  it('of a matter without one of its own are those for the working environment, and it is said so', () => {
    expect(at('ikj', 'sick-leave')).toMatchObject({ bodies: ['lamu', 'amu'], general: true });
  });

  it('are found for every matter, each with a source', () => {
    for (const { id } of topics) {
      for (const unit of ['ikj', 'iik', 'iba']) {
        const { bodies, sources } = at(unit, id);
        expect(bodies.length, id).toBeGreaterThan(0);
        expect(sources.length, id).toBeGreaterThan(0);
      }
    }
  });

  it('that share a name are told apart by the campus', () => {
    expect(roleAtCampus('bht-internal', 'gjovik')).toBe('bht-external');
    expect(roleAtCampus('bht-internal', 'trondheim')).toBe('bht-internal');
    expect(roleAtCampus('samu-gjovik', 'alesund')).toBe('samu-alesund');
    expect(roleAtCampus('samu-gjovik', 'trondheim')).toBeNull();
    expect(roleAtCampus('amu', 'trondheim')).toBe('amu');
  });
});
