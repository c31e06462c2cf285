import { describe, expect, it } from 'vitest';
import type { Delegation } from '../../../src/domain/delegations/delegation.ts';
import { importedDelegations } from '../../../src/domain/delegations/elsewhere/standing.ts';
import {
  amberMarksOf,
  asDirectoryDelegations,
  entriesForTopic,
  numberIn,
  withDelegations,
} from '../../../src/domain/delegations/intoAnswers.ts';
import type { OpenDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import { answerFor } from '../../../src/domain/responsibility/answer.ts';
import { handlerOf } from '../../../src/domain/responsibility/handler.ts';
import type { TopicId } from '../../../src/domain/responsibility/topics.ts';
import { asked, did, dir, signed, today, university, withNina } from './scene.ts';

const laidOver = (open: OpenDirectory, ...delegations: readonly Delegation[]) =>
  withDelegations(open, asDirectoryDelegations(delegations, open));

function answer(open: OpenDirectory, topic: TopicId, day = today, unit = 'dep') {
  const { accountable, performs, reasons } = answerFor(open, { topic, unit, day });
  return {
    accountable: accountable.held?.person ?? null,
    performs: performs.map(({ person }) => person),
    bases: performs.map(({ basis }) => basis.id),
    reasons: reasons.map(({ code }) => code),
  };
}

describe('who is responsible, with the delegations made here', () => {
  const half = signed({ answers: { validFrom: '2026-12-01', validTo: '2026-12-31' } });

  it('names the line manager before a delegation begins and after it has ended', () => {
    const open = laidOver(dir, half);
    expect(answer(open, 'hse-round', '2026-11-30')).toMatchObject({ performs: ['hans'] });
    expect(answer(open, 'hse-round', '2026-11-30').reasons).toContain('delegation-not-begun');
    expect(answer(open, 'hse-round', '2027-01-01')).toMatchObject({ performs: ['hans'] });
    expect(answer(open, 'hse-round', '2027-01-01').reasons).toContain('delegation-expired');
  });

  it('names the delegate from the first day to the last, while the responsibility stays', () => {
    const open = laidOver(dir, half);
    for (const day of ['2026-12-01', '2026-12-31']) {
      expect(answer(open, 'hse-round', day)).toMatchObject({
        accountable: 'hans',
        performs: ['kari'],
        bases: ['delegation:DEL-2026-1'],
      });
    }
  });

  it('reaches a unit below that has the same line manager, and none that has another', () => {
    expect(answer(laidOver(dir, signed()), 'hse-round', today, 'lab').performs).toEqual(['kari']);
    const ofFaculty = signed({ unit: 'fac', delegate: 'per' });
    expect(answer(laidOver(dir, ofFaculty), 'hse-round', today, 'fac').performs).toEqual(['per']);
    expect(answer(laidOver(dir, ofFaculty), 'hse-round', today, 'dep').performs).toEqual(['hans']);
  });

  it('does not count what only one side has signed', () => {
    expect(asDirectoryDelegations([asked().delegation], dir)).toEqual([]);
    expect(answer(laidOver(dir, asked().delegation), 'hse-round').performs).toEqual(['hans']);
  });

  it('stops with the day on which it is revoked, and still knows who it was before', () => {
    const open = laidOver(dir, did(signed(), 'revoke', 'hans', { on: '2026-12-10' }));
    expect(answer(open, 'hse-round', '2026-12-09').performs).toEqual(['kari']);
    expect(answer(open, 'hse-round', '2026-12-10').performs).toEqual(['hans']);
  });

  it('tells of one that was revoked before it began', () => {
    const revoked = did(signed({ answers: { validFrom: '2027-01-01' } }), 'revoke', 'hans');
    const { performs, reasons } = answer(laidOver(dir, revoked), 'hse-round', '2027-02-01');
    expect(performs).toEqual(['hans']);
    expect(reasons).toContain('delegation-revoked');
  });

  it('goes on when the line manager changes: it stands, and is marked until the new one confirms', () => {
    const open = laidOver(withNina().open(), signed());
    const question = { topic: 'hse-round', unit: 'dep', day: '2026-12-01' } as const;
    expect(answer(open, 'hse-round', '2026-12-01')).toMatchObject({
      accountable: 'nina',
      performs: ['kari'],
    });
    expect(amberMarksOf(answerFor(open, question), [signed()], open)).toEqual([
      {
        delegation: 'DEL-2026-1',
        reasons: [{ code: 'delegator-replaced', details: { person: 'hans', lineManager: 'nina' } }],
      },
    ]);
  });

  it('stands when the delegate works elsewhere, and falls when the delegate has left', () => {
    const moved = university().person('kari', 'fac').open();
    expect(answer(laidOver(moved, signed()), 'hse-round').performs).toEqual(['kari']);
    const people = new Map(dir.people);
    people.delete('kari');
    expect(answer(laidOver({ ...dir, people }, signed()), 'hse-round').performs).toEqual(['hans']);
  });

  it('does not count what somebody gave who was not line manager when it began', () => {
    const corrected = withNina('2026-10-31', '2026-11-01').open();
    const { performs, reasons } = answer(laidOver(corrected, signed()), 'hse-round');
    expect(performs).toEqual(['nina']);
    expect(reasons).toContain('delegation-without-right');
  });

  it('gives reports to whoever was given the follow-up of nonconformities', () => {
    const delegation = signed({ answers: { tasks: ['hse-round', 'nonconformity-follow-up'] } });
    const open = laidOver(dir, delegation);
    expect(handlerOf(open, 'dep', today)).toMatchObject({
      person: 'kari',
      via: 'delegation',
      accountable: 'hans',
    });
    expect(answer(open, 'nonconformity-handling').performs).toEqual(['kari']);
    expect(handlerOf(laidOver(dir, signed()), 'dep', today)).toMatchObject({
      person: 'hans',
      via: 'line-manager',
    });
  });

  it('names a new one from the day on which the one before has been superseded', () => {
    const old = did(signed({ answers: { validTo: '2026-12-31' } }), 'renew', 'kari');
    const next = signed({
      id: 'd2',
      delegate: 'per',
      answers: { validFrom: '2027-01-01', reviewOn: '2027-12-01' },
    });
    const open = laidOver(dir, old, next);
    expect(answer(open, 'hse-round', '2026-12-31').performs).toEqual(['kari']);
    expect(answer(open, 'hse-round', '2027-01-01').performs).toEqual(['per']);
  });
});

describe('delegations as entries of the directory', () => {
  it('have one entry for each role, with the tasks behind it', () => {
    const tasks = ['hse-round', 'radiation', 'other', 'agenda'] as const;
    const entries = asDirectoryDelegations([signed({ answers: { tasks } })], dir);
    expect(entries.map(({ id, role, tasks: given }) => [id, role, given])).toEqual([
      ['delegation:DEL-2026-1', 'hse-coordinator', ['hse-round', 'other', 'agenda']],
      ['delegation:DEL-2026-1:radiation-coordinator-local', 'radiation-coordinator-local', ['radiation']],
    ]);
    expect(entries.map(({ id }) => numberIn(id))).toEqual(['DEL-2026-1', 'DEL-2026-1']);
    expect(numberIn('d-iat-coordinator')).toBeNull();
  });

  it('have an entry without a role for what only the two know', () => {
    const entries = asDirectoryDelegations([signed({ answers: { tasks: ['other'] } })], dir);
    expect(entries).toMatchObject([
      { role: null, tasks: ['other'], from: 'hans', to: 'kari', status: 'active' },
    ]);
  });

  it('leave out of a topic whoever was made coordinator for other tasks', () => {
    const training = signed({ answers: { tasks: ['hse-training'] } });
    const entries = asDirectoryDelegations([training], dir);
    const about = (topic: TopicId) => withDelegations(dir, entriesForTopic(entries, topic));
    expect(answer(about('hse-round'), 'hse-round').performs).toEqual(['hans']);
    expect(answer(about('training-staff'), 'training-staff').performs).toContain('kari');
    expect(answer(about('hse-at-unit'), 'hse-at-unit').performs).toEqual(['kari']);
  });
});

describe('a directory with delegations laid over it', () => {
  const base = university()
    .delegate('hans', 'per', 'dep', { role: 'radiation-coordinator-local', tasks: ['radiation'] })
    .open();
  const open = laidOver(base, signed(), signed({ id: 'd2', delegate: 'per' }));

  it('has them beside its own, by every key', () => {
    const ids = (found: readonly { readonly id: string }[] | undefined) => found?.map(({ id }) => id);
    expect(open.delegations.size).toBe(3);
    expect(ids(open.delegationsByUnit.get('dep'))).toEqual([
      'd1',
      'delegation:DEL-2026-1',
      'delegation:DEL-2026-2',
    ]);
    expect(ids(open.delegationsByRole.get('hse-coordinator'))).toHaveLength(2);
    expect(ids(open.delegationsByRole.get('radiation-coordinator-local'))).toEqual(['d1']);
    expect(ids(open.delegationsByDelegate.get('per'))).toEqual(['d1', 'delegation:DEL-2026-2']);
    expect(ids(open.delegationsByDelegator.get('hans'))).toHaveLength(3);
    expect([...open.delegations.keys()]).toEqual(['d1', 'delegation:DEL-2026-1', 'delegation:DEL-2026-2']);
    expect([...open.delegations.values()].map(({ to }) => to)).toEqual(['per', 'kari', 'per']);
    const seen: string[] = [];
    open.delegations.forEach((entry, id) => {
      seen.push(`${id} ${entry.to}`);
    });
    expect(seen).toHaveLength(3);
    expect([open.delegations.has('d1'), open.delegations.has('d9')]).toEqual([true, false]);
  });

  it('leaves the directory itself as it was', () => {
    expect(base.delegations.size).toBe(1);
    expect(base.delegationsByUnit.get('dep')).toHaveLength(1);
    expect(open.people).toBe(base.people);
    expect(open.directory).toBe(base.directory);
  });
});

describe('the delegations that the directory brings', () => {
  it('are shown as signed elsewhere, with their reference and where they stand', () => {
    const open = withNina()
      .delegate('hans', 'kari', 'dep', { role: 'hse-coordinator', tasks: ['hse-round'] })
      .delegate('per', 'kari', 'dep', { role: 'chemicals-officer' })
      .delegate('hans', 'per', 'dep', { validTo: '2025-12-31' })
      .delegate('hans', 'per', 'dep', { validFrom: '2026-11-24', status: 'revoked' })
      .delegate('hans', 'per', 'dep', { validFrom: '2026-11-23', status: 'proposed' })
      .delegate('hans', 'per', 'dep', { validFrom: '2026-11-24' })
      .open();
    const standing = (day: string) =>
      importedDelegations(open, day).map((each) => `${each.reference} ${each.standing}`);
    expect(standing(today)).toEqual([
      'd1 in-force',
      'd2 without-right',
      'd3 expired',
      'd4 revoked',
      'd5 proposed',
      'd6 not-yet',
    ]);
    expect(standing('2026-12-01')[0]).toBe('d1 amber');
    expect(importedDelegations(laidOver(open, signed()), today)).toHaveLength(6);
  });

  it('carry their marks into an answer as well', () => {
    const open = withNina()
      .delegate('hans', 'kari', 'dep', { role: 'hse-coordinator', tasks: ['hse-round'] })
      .open();
    const found = answerFor(open, { topic: 'hse-round', unit: 'dep', day: '2026-12-01' });
    expect(amberMarksOf(found, [], open)).toMatchObject([
      { delegation: 'd1', reasons: [{ code: 'delegator-replaced' }] },
    ]);
  });
});
