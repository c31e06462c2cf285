import { describe, expect, it } from 'vitest';
import { approverOf, unitsLedBy, unitsWithoutApprover } from '../../../src/domain/delegations/approver.ts';
import { type DelegationState, delegationStates } from '../../../src/domain/delegations/delegation.ts';
import { allowedActions, denialOf } from '../../../src/domain/delegations/denials.ts';
import { delegationActions } from '../../../src/domain/delegations/forms.ts';
import {
  type DelegationRole,
  delegationPermissions,
  delegationRoles,
  delegationRolesOf,
  tableDenial,
} from '../../../src/domain/delegations/permissions.ts';
import { organisation } from '../../fakes/organisation.ts';
import { asked, attempt, did, dir, noon, refusal, signed, today, university, withNina } from './scene.ts';

const rolesOf = (person: string, open = dir, on = today) => delegationRolesOf(signed(), person, open, on);

describe('what a person is to a delegation', () => {
  it('follows from the directory of the day', () => {
    expect(rolesOf('kari')).toEqual(['delegate']);
    expect(rolesOf('hans')).toEqual(['line-manager']);
    expect(rolesOf('dina')).toEqual(['next-up']);
    expect(rolesOf('odd')).toEqual(['owner']);
    expect(rolesOf('per')).toEqual(['nobody']);
  });

  it('makes the substitute act only while the line manager is away', () => {
    expect(rolesOf('siri')).toEqual(['nobody']);
    expect(rolesOf('siri', university().absent('hans').open())).toEqual(['substitute']);
  });

  it('leaves somebody who gave the tasks and has left the post only to read', () => {
    const next = withNina().open();
    expect(rolesOf('hans', next, '2026-12-01')).toEqual(['former-delegator']);
    expect(allowedActions(signed(), 'hans', { dir: next, day: '2026-12-01' })).toEqual([]);
    expect(denialOf('read', signed(), 'hans', { dir: next, day: '2026-12-01' })).toBeNull();
  });
});

describe('who may do what with a delegation', () => {
  it('is a table: every verb names who, when and where it is written', () => {
    for (const rule of Object.values(delegationPermissions)) {
      expect(rule.roles.length * rule.states.length * rule.source.length).toBeGreaterThan(0);
    }
    expect(Object.keys(delegationPermissions).sort()).toEqual([...delegationActions, 'read'].sort());
  });

  it.each(['next-up', 'former-delegator', 'nobody'] as const)(
    '%s signs, ends and changes nothing',
    (role) => {
      const granted = delegationActions.filter((action) =>
        delegationStates.some(
          (state) => tableDenial(action, [role], { state, askedBy: 'delegate' }) === null,
        ),
      );
      expect(granted).toEqual([]);
    },
  );

  it('refuses whoever is nothing to the delegation even a look at it', () => {
    for (const state of delegationStates) {
      expect(tableDenial('read', ['nobody'], { state, askedBy: 'manager' })?.code).toBe('not-allowed');
    }
  });

  const waiting: readonly DelegationState[] = ['awaiting-manager', 'awaiting-delegate', 'changes-asked'];
  it.each(['delegate', 'line-manager', 'substitute'] as const)(
    '%s does not answer what their own side asked',
    (role) => {
      const own = role === 'delegate' ? 'delegate' : 'manager';
      for (const verb of ['approve', 'accept', 'decline', 'refuse', 'ask-changes'] as const) {
        for (const state of waiting) {
          expect(tableDenial(verb, [role], { state, askedBy: own })?.code, `${verb} ${state}`).toBe(
            'not-allowed',
          );
        }
      }
    },
  );

  it('offers each side what it can do now', () => {
    const now = { dir, day: today };
    const { delegation } = asked();
    expect(allowedActions(delegation, 'hans', now)).toEqual(['approve', 'decline', 'ask-changes']);
    expect(allowedActions(delegation, 'kari', now)).toEqual(['change-request', 'withdraw']);
    expect(allowedActions(signed(), 'kari', now)).toEqual(['report', 'renew', 'change', 'end']);
    expect(allowedActions(signed(), 'hans', now)).toEqual([
      'renew',
      'change',
      'end',
      'revoke',
      'confirm',
      'set-archive-reference',
    ]);
    expect(allowedActions(signed(), 'odd', now)).toEqual(['set-archive-reference']);
    expect(allowedActions(signed(), 'dina', now)).toEqual([]);
  });

  it('never lets the delegate approve, also when acting for the line manager or leading the unit', () => {
    const away = university().absent('hans').open();
    const own = asked({ delegate: 'siri', in: away }).delegation;
    expect(refusal(own, 'approve', 'siri', { in: away })).toBe('own-request');
    const open = withNina().open();
    const promoted = asked({ delegate: 'nina', in: open }).delegation;
    expect(refusal(promoted, 'approve', 'nina', { in: open, on: '2026-11-26' })).toBe('own-request');
    expect(refusal(promoted, 'revoke', 'nina', { in: open, on: '2026-11-26' })).toBe('own-request');
  });

  it('never counts somebody as both sides', () => {
    const both: readonly DelegationRole[] = ['delegate', 'line-manager', 'substitute'];
    expect(tableDenial('approve', both, { state: 'awaiting-manager', askedBy: 'delegate' })?.code).toBe(
      'not-allowed',
    );
    expect(delegationRoles).toContain('nobody');
  });
});

describe('a signature', () => {
  it('needs a delegate who is employed on the day', () => {
    const gone = university().person('kari', 'dep', { kind: 'external' }).open();
    expect(attempt(asked().delegation, 'approve', 'hans', { in: gone })).toEqual({
      denial: { code: 'delegate-not-staff', kind: 'external' },
    });
    expect(refusal(asked({ side: 'manager' }).delegation, 'accept', 'kari', { in: gone })).toBe(
      'delegate-not-staff',
    );
  });

  it('needs whoever leads the unit on the day on which the delegation begins', () => {
    const open = withNina('2026-12-31', '2027-01-01').open();
    const { delegation } = asked({ in: open, answers: { validFrom: '2027-01-01', reviewOn: '2027-12-01' } });
    expect(attempt(delegation, 'approve', 'hans', { in: open })).toEqual({
      denial: { code: 'other-manager-then', lineManager: 'nina', on: '2027-01-01' },
    });
    expect(refusal(delegation, 'approve', 'nina', { in: open, on: '2027-01-01' })).toBeNull();
  });

  it('comes too late once the last day agreed on has passed', () => {
    const { delegation } = asked({ answers: { validTo: '2026-12-01' } });
    expect(refusal(delegation, 'approve', 'hans', { on: '2026-12-01' })).toBeNull();
    expect(attempt(delegation, 'approve', 'hans', { on: '2026-12-02' })).toEqual({
      denial: { code: 'period-over', validTo: '2026-12-01' },
    });
  });

  it('of a manager who has left the post since does not carry: the new one proposes anew', () => {
    const open = withNina().open();
    const proposed = asked({ side: 'manager', in: open }).delegation;
    expect(refusal(proposed, 'accept', 'kari', { in: open, on: '2026-11-26' })).toBe('other-manager-then');
    const anew = did(proposed, 'change-request', 'nina', { in: open, on: '2026-11-26' });
    expect(did(anew, 'accept', 'kari', { in: open, on: '2026-11-26' })).toMatchObject({
      delegator: 'nina',
      state: 'in-force',
    });
  });
});

describe('two who act at the same time', () => {
  it('tells whoever comes second who was first, and when', () => {
    const declined = did(asked().delegation, 'decline', 'hans');
    const first = { code: 'already-done', action: 'decline', by: 'hans', at: noon(today), state: 'declined' };
    expect(attempt(declined, 'approve', 'hans')).toEqual({ denial: first });
    expect(attempt(declined, 'withdraw', 'kari')).toEqual({ denial: first });
  });

  it('tells of every decision that came before', () => {
    const away = university().absent('hans').open();
    const approved = did(asked().delegation, 'approve', 'siri', { in: away });
    expect(attempt(approved, 'decline', 'hans')).toMatchObject({
      denial: { code: 'already-done', action: 'approve', by: 'siri', state: 'in-force' },
    });
    expect(attempt(did(asked().delegation, 'withdraw', 'kari'), 'approve', 'hans')).toMatchObject({
      denial: { action: 'withdraw', by: 'kari' },
    });
    expect(attempt(did(signed(), 'revoke', 'hans'), 'report', 'kari')).toMatchObject({
      denial: { action: 'revoke', by: 'hans', state: 'revoked' },
    });
    expect(attempt(did(signed(), 'end', 'kari'), 'end', 'hans')).toMatchObject({
      denial: { action: 'end', by: 'kari' },
    });
    expect(attempt(did(signed(), 'confirm', 'hans'), 'confirm', 'hans')).toMatchObject({
      denial: { action: 'confirm', by: 'hans' },
    });
    const read = did(did(signed(), 'report', 'kari'), 'read-report', 'hans');
    expect(attempt(read, 'read-report', 'hans')).toMatchObject({ denial: { action: 'read-report' } });
  });

  it('says that it is too soon, or that time has run out, when nobody was first', () => {
    const reworded = did(asked().delegation, 'change-request', 'kari');
    expect(attempt(reworded, 'report', 'kari')).toEqual({
      denial: { code: 'not-in-this-state', state: 'awaiting-manager' },
    });
    const short = signed({ answers: { validTo: '2026-12-01' } });
    expect(attempt(short, 'report', 'kari', { on: '2026-12-02' })).toEqual({
      denial: { code: 'not-in-this-state', state: 'expired' },
    });
    expect(refusal(short, 'renew', 'kari', { on: '2026-12-02' })).toBeNull();
    expect(refusal(signed(), 'read-report', 'hans')).toBe('not-in-this-state');
  });
});

describe('who approves for a unit', () => {
  it('is the line manager of the unit, or of the nearest unit above that has one', () => {
    expect(approverOf(dir, 'dep', today)).toEqual({
      person: 'hans',
      insteadOf: null,
      lineManager: 'hans',
      unit: 'dep',
      appointment: 'a4',
    });
    expect(approverOf(dir, 'lab', today)).toMatchObject({ person: 'hans', unit: 'dep' });
  });

  it('is the substitute while the line manager is away', () => {
    const away = university().absent('hans').open();
    expect(approverOf(away, 'dep', today)).toMatchObject({
      person: 'siri',
      insteadOf: 'hans',
      lineManager: 'hans',
    });
  });

  it('is nobody when both are away: until when, and who is next up the line, is told before anything is sent', () => {
    const away = university().absent('hans', today, '2026-11-27').absent('siri').open();
    expect(approverOf(away, 'dep', today)).toEqual({
      nobody: 'absent',
      lineManager: 'hans',
      until: '2026-11-27',
      nextUp: { person: 'dina', insteadOf: null, unit: 'fac' },
    });
  });

  it('is never the delegate', () => {
    const away = university().absent('hans').open();
    expect(approverOf(away, 'dep', today, 'siri')).toMatchObject({
      nobody: 'is-delegate',
      nextUp: { person: 'dina' },
    });
  });

  it('skips those further up who are away without a substitute', () => {
    const away = university().absent('hans').absent('siri').absent('dina').open();
    expect(approverOf(away, 'dep', today)).toMatchObject({ nextUp: { person: 'rakel', unit: 'uni' } });
  });

  it('is nobody where no unit up to the root has a line manager: a check of the directory lists those units', () => {
    const headless = organisation().unit('root').unit('a', 'root').unit('b', 'root');
    const open = headless.appoint('bo', 'head-of-department', 'b').open();
    expect(unitsWithoutApprover(open, today).map(({ unit, why }) => [unit.id, why.nobody])).toEqual([
      ['root', 'no-line-manager'],
      ['a', 'no-line-manager'],
    ]);
    expect(unitsWithoutApprover(dir, today)).toEqual([]);
  });

  it('knows the units that a person can give tasks of', () => {
    expect(unitsLedBy(dir, 'hans', today)).toEqual(['dep']);
    expect(unitsLedBy(dir, 'siri', today)).toEqual([]);
    expect(unitsLedBy(university().absent('hans').open(), 'siri', today)).toEqual(['dep']);
  });
});
