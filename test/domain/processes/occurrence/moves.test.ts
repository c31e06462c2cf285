import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../../src/domain/facts.ts';
import {
  type OccurrenceDeed,
  type OccurrenceDone,
  perform,
  puttingOff,
} from '../../../../src/domain/processes/occurrence/moves.ts';
import { noted } from '../../../../src/domain/processes/occurrence/notes.ts';
import {
  newOccurrence,
  type Occurrence,
  occurrenceStates,
} from '../../../../src/domain/processes/occurrence/occurrence.ts';
import {
  type OccurrenceAction,
  occurrencePermissions,
  occurrenceRoles,
  occurrenceRolesOf,
} from '../../../../src/domain/processes/occurrence/permissions.ts';
import type { Day } from '../../../../src/domain/time.ts';
import { morning, wheel } from '../scene.ts';

const year = wheel();
const start: Occurrence = newOccurrence('hse-round:dep:2027', {
  process: 'hse-round',
  unit: 'dep',
  occurrence: '2027',
  dueOn: '2027-11-17',
});

const attempt = (occurrence: Occurrence, by: string, deed: OccurrenceDeed, on: Day = '2027-11-20') =>
  perform(occurrence, { ...deed, by, at: morning(on), on }, year);

const done = (result: ReturnType<typeof attempt>): OccurrenceDone => {
  if ('denial' in result) throw new Error(JSON.stringify(result.denial));
  return result;
};

interface Table {
  readonly roles: readonly string[];
  readonly states: readonly string[];
  readonly askedIn?: readonly string[];
}

const denial = (result: ReturnType<typeof attempt>) => ('denial' in result ? result.denial : null);

describe('a duty that waits', () => {
  it('is taken, ticked off and done, with every deed in its chain under an alias', () => {
    const required = ['hse-round.post-record', 'hse-round.post-plan', 'hse-round.post-report'];
    const taken = done(attempt(start, 'kari', { action: 'take' }));
    expect(taken.occurrence).toMatchObject({ state: 'taken', owner: 'kari', waitingSince: '2027-11-20' });
    let last = taken;
    const facts = [...taken.facts];
    for (const item of required) {
      last = done(attempt(last.occurrence, 'vera', { action: 'tick', item }));
      facts.push(...last.facts);
    }
    last = done(attempt(last.occurrence, 'hans', { action: 'done', result: 'carried-out', text: null }));
    facts.push(...last.facts);
    expect(last.occurrence).toMatchObject({ state: 'done', result: { as: 'carried-out', text: null } });
    expect(verifyChain(facts, last.occurrence.chain)).toBeNull();
    expect(facts.map(({ type, by }) => [type, by])).toEqual([
      ['duty-taken', 'p1'],
      ['item-ticked', 'p2'],
      ['item-ticked', 'p2'],
      ['item-ticked', 'p2'],
      ['duty-done', 'p3'],
    ]);
    expect(JSON.stringify(facts)).not.toMatch(/kari|vera|hans/);
  });

  it('is not carried out before what a document demands is ticked, but may be found not needed', () => {
    const refused = attempt(start, 'hans', { action: 'done', result: 'carried-out', text: null });
    expect(denial(refused)).toEqual({
      code: 'items-open',
      items: ['hse-round.post-record', 'hse-round.post-plan', 'hse-round.post-report'],
    });
    const text = { id: 't1', digest: 'digest' };
    const needless = done(attempt(start, 'hans', { action: 'done', result: 'not-needed', text }));
    expect(needless.occurrence.result).toEqual({ as: 'not-needed', text: 't1' });
  });

  it('can be put off three times and no further than sixty days', () => {
    let occurrence = start;
    for (let times = 0; times < puttingOff.times; times += 1) {
      const later = done(attempt(occurrence, 'hans', { action: 'later', until: '2027-11-25' }));
      occurrence = { ...later.occurrence, state: 'open' };
    }
    const deed = { action: 'later', until: '2027-11-25' } as const;
    expect(denial(attempt(occurrence, 'hans', deed))).toEqual({ code: 'put-off-too-often', most: 3 });
    const far = { action: 'later', until: '2028-02-01' } as const;
    const range = { code: 'not-that-day', earliest: '2027-11-21', latest: '2028-01-19' };
    expect(denial(attempt(start, 'hans', far))).toEqual(range);
    expect(denial(attempt(start, 'hans', { action: 'later', until: '2027-11-20' }))).toEqual(range);
  });

  it('is given to somebody by name, and handed back', () => {
    const given = done(attempt(start, 'hans', { action: 'name', person: 'per' }));
    expect(given.occurrence).toMatchObject({ state: 'open', owner: 'per' });
    const back = done(attempt(given.occurrence, 'per', { action: 'not-mine', text: null }));
    expect(back.occurrence).toMatchObject({ state: 'not-mine', owner: null, notTheirs: ['per'] });
    const nobody = attempt(start, 'hans', { action: 'name', person: 'nobody-here' });
    expect(denial(nobody)).toEqual({ code: 'unknown-person', person: 'nobody-here' });
  });

  it('changes nothing when it is done again', () => {
    const taken = done(attempt(start, 'kari', { action: 'take' })).occurrence;
    const ticked = done(
      attempt(taken, 'kari', { action: 'tick', item: 'hse-round.pre-last-year' }),
    ).occurrence;
    const again = done(attempt(ticked, 'kari', { action: 'tick', item: 'hse-round.pre-last-year' }));
    expect(again).toEqual({ occurrence: ticked, facts: [] });
    expect(done(attempt(taken, 'kari', { action: 'take' }))).toEqual({ occurrence: taken, facts: [] });
    expect(done(attempt(taken, 'hans', { action: 'take' })).occurrence.owner).toBe('hans');
    expect(denial(attempt(start, 'kari', { action: 'tick', item: 'x' }))?.code).toBe('unknown-item');
  });

  it('goes back to whoever had it after the day that was asked for', () => {
    const taken = done(attempt(start, 'kari', { action: 'take' })).occurrence;
    const later = done(attempt(taken, 'kari', { action: 'later', until: '2027-11-25' })).occurrence;
    const note = { step: 'again-1', on: '2027-11-25', as: 'posted', day: '2027-11-25' } as const;
    const notes = [{ ...note, lateBy: 0, asks: true, ends: null, why: null }];
    const { occurrence } = noted(later, notes, morning('2027-11-25'));
    expect(occurrence).toMatchObject({ state: 'taken', until: null, waitingSince: '2027-11-25' });
  });

  it('can still be told done when it was missed', () => {
    const missed: Occurrence = { ...start, state: 'missed' };
    const result = { action: 'done', result: 'not-needed', text: null } as const;
    expect(done(attempt(missed, 'hans', result)).occurrence.state).toBe('done');
    expect(denial(attempt(missed, 'hans', { action: 'take' }))?.code).toBe('not-in-this-state');
  });
});

describe('who may do what with a duty', () => {
  it('follows from what they are to it', () => {
    const rolesOf = (person: string) => occurrenceRolesOf(start, person, year, '2027-11-20');
    expect(rolesOf('hans')).toEqual(['responsible', 'asked', 'line-manager']);
    expect(rolesOf('kari')).toEqual(['helper']);
    expect(rolesOf('vera')).toEqual(['helper', 'safety-deputy']);
    expect(rolesOf('dina')).toEqual(['next-up']);
    expect(rolesOf('per')).toEqual(['nobody']);
  });

  it('is all that the responsible may do for whoever is asked after it was handed back, and no more for who did', () => {
    const back = done(attempt(start, 'hans', { action: 'not-mine', text: null })).occurrence;
    expect(occurrenceRolesOf(back, 'dina', year, '2027-11-20')).toEqual(['asked', 'next-up']);
    const answers: readonly OccurrenceDeed[] = [
      { action: 'take' },
      { action: 'done', result: 'not-needed', text: null },
      { action: 'later', until: '2027-11-25' },
      { action: 'not-mine', text: null },
      { action: 'name', person: 'per' },
    ];
    for (const deed of answers) expect(denial(attempt(back, 'dina', deed)), deed.action).toBeNull();
    for (const deed of answers.slice(2, 4))
      expect(denial(attempt(back, 'hans', deed))?.code, deed.action).toBe('not-in-this-state');
    const further = done(attempt(back, 'dina', { action: 'not-mine', text: null })).occurrence;
    expect(denial(attempt(further, 'rakel', { action: 'take' }))).toBeNull();
  });

  it('is giving it to somebody for the line above, as far up as it has gone', () => {
    const naming = { action: 'name', person: 'per' } as const;
    expect(denial(attempt(start, 'dina', naming))).toBeNull();
    expect(denial(attempt(start, 'rakel', naming))?.code).toBe('not-allowed');
    const step = { on: '2027-12-10', as: 'posted', day: '2027-12-10' } as const;
    const gone: Occurrence = { ...start, state: 'escalated', steps: { 'escalate-2': step } };
    expect(done(attempt(gone, 'rakel', naming)).occurrence).toMatchObject({ owner: 'per', state: 'open' });
    expect(denial(attempt(gone, 'rakel', { action: 'take' }))?.code).toBe('not-allowed');
  });

  it('is refused to everybody whom the table does not name, in every state', () => {
    const deeds: Readonly<Record<OccurrenceAction, OccurrenceDeed>> = {
      take: { action: 'take' },
      done: { action: 'done', result: 'not-needed', text: null },
      'not-mine': { action: 'not-mine', text: null },
      later: { action: 'later', until: '2027-11-25' },
      name: { action: 'name', person: 'per' },
      tick: { action: 'tick', item: 'hse-round.pre-last-year' },
      untick: { action: 'untick', item: 'hse-round.pre-last-year' },
      reopen: { action: 'reopen' },
    };
    for (const state of occurrenceStates) {
      for (const person of ['hans', 'kari', 'vera', 'dina', 'per', 'rakel']) {
        const roles = occurrenceRolesOf(start, person, year, '2027-11-20');
        for (const deed of Object.values(deeds)) {
          const rule: Table = occurrencePermissions[deed.action];
          const inState =
            rule.states.includes(state) ||
            (roles.includes('asked') && rule.askedIn?.includes(state) === true);
          const allowed = roles.some((role) => rule.roles.includes(role)) && inState;
          const result = attempt({ ...start, state }, person, deed);
          expect('denial' in result, `${person} ${deed.action} ${state}`).toBe(!allowed);
        }
      }
    }
  });

  it('is nothing for nobody', () => {
    const named: readonly string[] = Object.values(occurrencePermissions).flatMap(({ roles }) => [...roles]);
    expect(named).not.toContain('nobody');
    expect(occurrenceRoles).toContain('nobody');
  });
});
