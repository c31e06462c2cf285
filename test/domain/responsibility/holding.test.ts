import { describe, expect, it } from 'vitest';
import type { OpenDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import { type HoldingQuestion, holdingOf } from '../../../src/domain/responsibility/holding.ts';
import { organisation, today } from '../../fakes/organisation.ts';

const line = () =>
  organisation()
    .unit('root')
    .unit('faculty', 'root', { level: 'faculty' })
    .unit('department', 'faculty')
    .unit('section', 'department', { level: 'section' })
    .appoint('rector', 'rector', 'root')
    .appoint('dean', 'dean', 'faculty')
    .appoint('head', 'head-of-department', 'department')
    .person('kari', 'section');

function held(dir: OpenDirectory, question: Omit<HoldingQuestion, 'day'>) {
  const { holders, meanwhile, reasons } = holdingOf(dir, { ...question, day: today });
  return {
    holders: holders.map(({ person }) => person),
    meanwhile: meanwhile?.person ?? null,
    codes: reasons.map(({ code }) => code),
  };
}

describe('whoever holds a role for a unit', () => {
  it('is the one appointed nearest above, with the way there', () => {
    const dir = line().appoint('vo', 'safety-deputy', 'faculty').open();
    expect(held(dir, { role: 'safety-deputy', unit: 'section' })).toEqual({
      holders: ['vo'],
      meanwhile: null,
      codes: ['nearest-above', 'appointed'],
    });
  });

  it('is nobody where it stands empty; a task that a manager hands out is then the line manager’s', () => {
    expect(held(line().open(), { role: 'safety-deputy', unit: 'section' })).toMatchObject({
      holders: [],
      meanwhile: null,
      codes: ['vacant'],
    });
    expect(held(line().open(), { role: 'hse-coordinator', unit: 'section' })).toMatchObject({
      holders: [],
      meanwhile: 'head',
      codes: ['vacant', 'line-manager-above', 'default-to-line-manager'],
    });
  });

  it('tells what does not count', () => {
    const dir = line()
      .delegate('head', 'kari', 'department', { role: 'hse-coordinator', status: 'revoked' })
      .open();
    expect(held(dir, { role: 'hse-coordinator', unit: 'department' }).codes).toContain('delegation-revoked');
  });

  it('of a post of the line that the unit does not have is the line manager meanwhile', () => {
    expect(held(line().open(), { role: 'head-of-section', unit: 'section' })).toMatchObject({
      holders: [],
      meanwhile: 'head',
    });
  });

  it('as dean is whoever leads the faculty', () => {
    expect(held(line().open(), { role: 'dean', unit: 'section' }).holders).toEqual(['dean']);
  });

  it('as line manager of a person is never that person, but the next one up', () => {
    expect(held(line().open(), { role: 'line-manager', unit: 'section', of: 'kari' }).holders).toEqual([
      'head',
    ]);
    expect(held(line().open(), { role: 'line-manager', unit: 'department', of: 'head' })).toEqual({
      holders: ['dean'],
      meanwhile: null,
      codes: ['leads-in-person', 'line-manager-of-unit'],
    });
    expect(held(line().open(), { role: 'line-manager', unit: 'root', of: 'rector' }).holders).toEqual([]);
  });

  it('as line manager of a unit is its leader, whoever asks', () => {
    expect(held(line().open(), { role: 'line-manager', unit: 'department' }).holders).toEqual(['head']);
  });

  it('of a role that is no longer in use is the holder of its successor', () => {
    const dir = line().unit('property', 'root').appoint('boss', 'property-director', 'property').open();
    const holding = holdingOf(dir, { role: 'finance-property-director', unit: 'section', day: today });
    expect(holding.role).not.toBe('finance-property-director');
    expect(holding.holders.map(({ person }) => person)).toContain('boss');
  });
});
