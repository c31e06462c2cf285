import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../src/domain/responsibility/answer.ts';
import type { RoleId } from '../../../src/domain/responsibility/roles.ts';
import type { TopicId } from '../../../src/domain/responsibility/topics.ts';
import { organisation, today } from '../../fakes/organisation.ts';

const local: RoleId = 'radiation-coordinator-local';

const line = () =>
  organisation()
    .unit('root')
    .unit('faculty', 'root', { level: 'faculty' })
    .unit('department', 'faculty')
    .unit('lab', 'department')
    .appoint('rector', 'rector', 'root')
    .appoint('dean', 'dean', 'faculty')
    .appoint('head', 'head-of-department', 'department');

type Building = ReturnType<typeof line>;

const ask = (build: Building, topic: TopicId, but: { unit?: string; day?: string } = {}) =>
  answerFor(build.open(), { topic, unit: 'department', day: today, ...but });
const codes = (build: Building, topic: TopicId = 'radiation', unit = 'department') =>
  ask(build, topic, { unit }).reasons.map(({ code }) => code);

describe('an answer', () => {
  it('names who answers, who does it by which paper and until when, and where it is written', () => {
    const build = line().delegate('head', 'bo', 'department', { role: local, validTo: '2027-06-30' });
    const answer = ask(build, 'radiation', { unit: 'lab' });
    expect(answer.accountable).toMatchObject({ role: 'line-manager', held: { person: 'head' } });
    expect(answer.performs).toEqual([
      {
        role: local,
        person: 'bo',
        unit: 'department',
        basis: { kind: 'delegation', id: 'd1' },
        until: '2027-06-30',
      },
    ]);
    expect(answer.sources).toContain('002#Strålevernkoordinator');
    expect(answer.sources).toContain('002#Andre roller og oppgaver i HMS-arbeidet');
  });

  it('says that the line manager does what nobody has in writing', () => {
    const answer = ask(line(), 'radiation');
    expect(answer.performs.map(({ person, basis }) => [person, basis.kind])).toEqual([['head', 'default']]);
    expect(codes(line())).toEqual(expect.arrayContaining(['vacant', 'default-to-line-manager']));
  });

  it('leaves the responsible role without a person where it is a body', () => {
    expect(ask(line(), 'amu-matters').accountable).toEqual({ role: 'amu', held: null });
    expect(ask(line(), 'amu-matters').performs).toEqual([]);
  });

  it('goes up the ladder with the people of each step, the two sides apart', () => {
    const build = line()
      .appoint('vera', 'safety-deputy', 'department')
      .appoint('lars', 'local-senior-safety-rep', 'faculty');
    const steps = ask(build, 'risk-assessment').ladder?.steps ?? [];
    const people = steps.map(({ management, safety }) =>
      [management, safety].map((side) =>
        side.flatMap(({ people: held }) => held.map(({ person }) => person)),
      ),
    );
    expect(people).toEqual([
      [['head'], ['vera']],
      [['dean'], ['lars']],
      [['rector'], []],
    ]);
  });

  it('leads the faculty step with whoever leads it, by any title', () => {
    const build = organisation()
      .unit('root')
      .unit('museum', 'root', { level: 'faculty' })
      .appoint('rector', 'rector', 'root')
      .appoint('mia', 'museum-director', 'museum');
    const steps = ask(build, 'risk-assessment', { unit: 'museum' }).ladder?.steps ?? [];
    expect(steps[1]?.management[0]?.people[0]?.person).toBe('mia');
  });

  it('asks the health service of the campus that is named, else of the unit', () => {
    const dir = line()
      .unit('north', 'root', { level: 'campus', campus: 'north' })
      .unit('home', 'root', { level: 'campus', campus: 'main' })
      .appoint('nora', 'bht-external', 'north')
      .appoint('hans', 'bht-internal', 'home')
      .open();
    const involved = (campus: string | null) =>
      answerFor(dir, { topic: 'risk-assessment', unit: 'department', campus, day: today })
        .involve.flatMap(({ people }) => people)
        .map(({ person }) => person);
    expect(involved('north')).toEqual(['nora']);
    expect(involved(null)).toEqual(['hans']);
  });

  it('names the substitute and the absent one', () => {
    const build = line()
      .appoint('ada', 'radiation-coordinator-central', 'root', { substitute: 'sol' })
      .absent('ada');
    const [, helper] = ask(build, 'radiation').performs;
    expect(helper).toMatchObject({ person: 'sol', insteadOf: 'ada' });
    expect(codes(build)).toEqual(expect.arrayContaining(['absent', 'substitute-acts']));
  });

  it('can be asked for any day', () => {
    const build = line().delegate('head', 'bo', 'department', {
      role: local,
      validFrom: '2026-01-01',
      validTo: '2026-06-30',
    });
    const on = (day: string) => ask(build, 'radiation', { day }).performs.map(({ person }) => person);
    expect([on('2025-12-31'), on('2026-01-01'), on('2026-06-30'), on('2026-07-01')]).toEqual([
      ['head'],
      ['bo'],
      ['bo'],
      ['head'],
    ]);
  });
});

describe('what does not count is said', () => {
  it.each([
    ['delegation-expired', { validFrom: '2026-01-01', validTo: '2026-06-30' }],
    ['delegation-not-begun', { validFrom: '2027-01-01' }],
    ['delegation-revoked', { status: 'revoked' }],
    ['delegation-proposed', { status: 'proposed' }],
  ] as const)('%s', (code, but) => {
    const build = line().delegate('head', 'bo', 'department', { role: local, ...but });
    expect(codes(build)).toContain(code);
  });

  it('a delegation by somebody who was not line manager when it began', () => {
    const build = line().delegate('dean', 'bo', 'department', { role: local });
    expect(ask(build, 'radiation').reasons).toContainEqual({
      code: 'delegation-without-right',
      details: {
        role: local,
        person: 'bo',
        unit: 'department',
        delegation: 'd1',
        delegator: 'dean',
        begins: '2021-01-01',
      },
    });
  });

  it('a delegation for the faculty, where the department has a head of its own', () => {
    expect(codes(line().delegate('dean', 'bo', 'faculty', { role: local }))).toContain(
      'delegation-out-of-reach',
    );
  });

  it('an appointment that has ended, or has not begun', () => {
    const build = line()
      .appoint('old', 'safety-deputy', 'department', { to: '2026-03-31' })
      .appoint('new', 'safety-deputy', 'department', { from: '2027-01-01' });
    expect(codes(build, 'safety-deputies')).toEqual(
      expect.arrayContaining(['vacant', 'appointment-ended', 'appointment-not-begun']),
    );
  });

  it('only the latest of several old papers', () => {
    const build = line()
      .delegate('head', 'bo', 'department', { role: local, validTo: '2022-12-31' })
      .delegate('head', 'kim', 'department', { role: local, validFrom: '2023-01-01', validTo: '2024-12-31' });
    const told = ask(build, 'radiation').reasons.filter(({ code }) => code === 'delegation-expired');
    expect(told).toHaveLength(1);
    expect(told[0]?.details).toMatchObject({ person: 'kim' });
  });

  it('nothing where somebody holds the role', () => {
    const build = line()
      .delegate('head', 'bo', 'department', { role: local, validTo: '2022-12-31' })
      .delegate('head', 'kim', 'department', { role: local, validFrom: '2023-01-01' });
    expect(codes(build)).not.toContain('delegation-expired');
    expect(codes(build)).not.toContain('vacant');
  });
});
