import { describe, expect, it } from 'vitest';
import { correctionStates } from '../../../src/domain/corrections/correction.ts';
import {
  type CorrectionAction,
  correctionDenial,
  correctionPermissions,
  correctionRoles,
  rolesInCorrections,
} from '../../../src/domain/corrections/permissions.ts';
import { organisation, today } from '../../fakes/organisation.ts';

const actions = Object.keys(correctionPermissions) as CorrectionAction[];

describe('what may be done with corrections', () => {
  it.each(actions)('is what the table says, for every role and state: %s', (action) => {
    const { roles, states } = correctionPermissions[action];
    for (const role of correctionRoles) {
      for (const state of states === null ? [null] : correctionStates) {
        const denial = correctionDenial(action, [role], state);
        const isRole = roles.some((allowed) => allowed === role);
        const isTime = state === null || states?.some((allowed) => allowed === state);
        expect(denial?.code ?? 'allowed', `${role} ${state}`).toBe(
          isRole ? (isTime ? 'allowed' : 'already-decided') : 'not-allowed',
        );
      }
    }
  });

  it('is nothing for somebody who is nothing', () => {
    expect(actions.filter((action) => correctionDenial(action, ['nobody']) === null)).toEqual([]);
  });

  it('follows from who leads the unit, who owns the directory and who said it', () => {
    const dir = organisation()
      .unit('root')
      .unit('lab', 'root')
      .appoint('rector', 'rector', 'root')
      .appoint('head', 'head-of-department', 'lab')
      .unit('staff', 'root')
      .appoint('hanne', 'head-of-hse', 'staff')
      .person('kim', 'lab')
      .open();
    const roles = (person: string) =>
      rolesInCorrections(dir, person, today, { correction: { by: 'kim', unit: 'lab' } });
    expect(roles('kim')).toEqual(['proposer', 'member']);
    expect(roles('head')).toEqual(['line-manager', 'member']);
    expect(roles('hanne')).toEqual(['directory-owner', 'member']);
    expect(roles('stranger')).toEqual(['nobody']);
  });
});
