import { describe, expect, it } from 'vitest';
import { planReaders, planRolesOf } from '../../../../src/domain/processes/actionPlan/roles.ts';
import { university } from '../scene.ts';

const on = '2027-10-20';
const dir = university().person('sara', 'dep', { kind: 'student' }).person('else', 'fac').open();
const rolesOf = (person: string, owners: readonly string[] = []) =>
  planRolesOf(dir, 'dep', owners, person, on);

describe('what somebody is to the action plan of a unit', () => {
  it('follows from the line, the helping roles and the measures that they have', () => {
    expect(rolesOf('hans')).toEqual(['leader', 'above', 'employee']);
    expect(rolesOf('dina')).toContain('above');
    expect(rolesOf('dina')).not.toContain('leader');
    expect(rolesOf('kari')).toContain('helper');
    expect(rolesOf('vera')).toContain('safety-deputy');
    expect(rolesOf('else', ['else'])).toEqual(['owner']);
  });

  it('lets everybody who works at the unit read it, and nobody else', () => {
    expect(rolesOf('per')).toEqual(['employee']);
    expect([rolesOf('sara'), rolesOf('else'), rolesOf('unknown')]).toEqual([
      ['nobody'],
      ['nobody'],
      ['nobody'],
    ]);
    expect(planReaders).not.toContain('nobody');
  });
});
