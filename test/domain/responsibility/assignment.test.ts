import { describe, expect, it } from 'vitest';
import { accountableOf, performersOf } from '../../../src/domain/responsibility/assignment.ts';
import { organisation, today } from '../../fakes/organisation.ts';

const line = () =>
  organisation()
    .unit('root')
    .unit('faculty', 'root', { level: 'faculty' })
    .unit('department', 'faculty')
    .appoint('rector', 'rector', 'root')
    .appoint('dean', 'museum-director', 'faculty')
    .appoint('head', 'head-of-department', 'department');

describe('clarification 2: who is accountable', () => {
  it('is the line manager where the matter says so', () => {
    expect(accountableOf(line().open(), 'line-manager', 'department', today)?.person).toBe('head');
  });

  it('is for "dean" whoever leads the faculty, by any title', () => {
    const dir = line().open();
    expect(accountableOf(dir, 'dean', 'department', today)?.person).toBe('dean');
    expect(accountableOf(dir, 'dean', 'root', today)).toBeNull();
  });

  it('is the holder of any other role, or nobody', () => {
    const dir = line().unit('staff', 'root').appoint('guro', 'head-of-hse', 'staff').open();
    expect(accountableOf(dir, 'head-of-hse', 'department', today)?.person).toBe('guro');
    expect(accountableOf(dir, 'amu', 'department', today)).toBeNull();
    expect(accountableOf(dir, 'reporter', 'department', today)).toBeNull();
  });

  it('is the line manager where nobody is handler of nonconformities (rule 3)', () => {
    const found = accountableOf(line().open(), 'nonconformity-handler', 'department', today);
    expect(found).toMatchObject({ person: 'head', basis: { kind: 'default', id: 'a3' } });
  });

  it('is the handler of nonconformities where somebody is', () => {
    const dir = line().delegate('head', 'bo', 'department', { role: 'nonconformity-handler' }).open();
    expect(accountableOf(dir, 'nonconformity-handler', 'department', today)?.person).toBe('bo');
  });
});

describe('clarification 3: who performs', () => {
  const radiation = {
    accountable: 'line-manager',
    taskRoles: ['radiation-coordinator-local', 'radiation-coordinator-central'],
  } as const;
  const withCentral = () =>
    line().unit('staff', 'root').appoint('astrid', 'radiation-coordinator-central', 'staff');
  const persons = (build: ReturnType<typeof line>, matter: Parameters<typeof performersOf>[1]) =>
    performersOf(build.open(), matter, 'department', today).map(({ person }) => person);

  it('is everybody who holds one of the task roles', () => {
    const build = withCentral().delegate('head', 'bo', 'department', { role: 'radiation-coordinator-local' });
    expect(persons(build, radiation)).toEqual(['bo', 'astrid']);
  });

  it('is the line manager beside the helpers where nobody holds the first role (rule 3)', () => {
    const found = performersOf(withCentral().open(), radiation, 'department', today);
    expect(found.map(({ person, basis }) => [person, basis.kind])).toEqual([
      ['head', 'default'],
      ['astrid', 'appointment'],
    ]);
    expect(found[0]?.reasons.at(-1)).toEqual({
      code: 'default-to-line-manager',
      details: { role: 'radiation-coordinator-local', unit: 'department', person: 'head' },
    });
  });

  it('is the leader of the faculty where nobody holds a role that a dean hands out', () => {
    const matter = { accountable: 'line-manager', taskRoles: ['faculty-hse-coordinator'] } as const;
    expect(persons(line(), matter)).toEqual(['dean']);
  });

  it('is not the line manager where a missing role is not theirs to hand out', () => {
    const matter = {
      accountable: 'rector',
      taskRoles: ['fire-system-owner', 'radiation-coordinator-central'],
    } as const;
    expect(persons(withCentral(), matter)).toEqual(['astrid']);
  });

  it('is the accountable person where no role gives anybody or there are none', () => {
    expect(persons(line(), { accountable: 'rector', taskRoles: ['fire-system-owner'] })).toEqual(['rector']);
    expect(persons(line(), { accountable: 'line-manager', taskRoles: [] })).toEqual(['head']);
  });

  it('is nobody where that fails too', () => {
    expect(persons(line(), { accountable: 'amu', taskRoles: ['amu-building-committee'] })).toEqual([]);
  });

  it('names a person with several of the roles once', () => {
    const build = withCentral().delegate('head', 'astrid', 'department', {
      role: 'radiation-coordinator-local',
    });
    expect(persons(build, radiation)).toEqual(['astrid']);
  });

  it('is the substitute where the line manager who would do it is away (rule 6)', () => {
    const build = organisation()
      .unit('root')
      .unit('department', 'root')
      .appoint('head', 'head-of-department', 'department', { substitute: 'vara' })
      .absent('head');
    expect(persons(build, { accountable: 'line-manager', taskRoles: ['hse-coordinator'] })).toEqual(['vara']);
  });
});
