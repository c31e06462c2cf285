import { describe, expect, it } from 'vitest';
import { postsAs, postsOf } from '../../../src/domain/responsibility/posts.ts';
import { organisation, today } from '../../fakes/organisation.ts';

const faculty = () =>
  organisation()
    .unit('root')
    .unit('faculty', 'root', { level: 'faculty' })
    .unit('department', 'faculty')
    .appoint('rector', 'rector', 'root')
    .appoint('dean', 'dean', 'faculty', { substitute: 'vice' })
    .appoint('head', 'head-of-department', 'department')
    .person('vice', 'faculty');

describe('the posts that make HSE work a person’s own', () => {
  it('are those of the line first, then other appointments, delegations in force, and employment last', () => {
    const dir = faculty()
      .appoint('head', 'safety-deputy', 'department')
      .delegate('dean', 'head', 'faculty', { role: 'faculty-hse-coordinator', tasks: ['hse-round'] })
      .open();
    expect(postsOf(dir, 'head', today).map(({ role, by }) => [role, by])).toEqual([
      ['head-of-department', 'appointment'],
      ['safety-deputy', 'appointment'],
      ['faculty-hse-coordinator', 'delegation'],
      ['employee', 'everybody'],
    ]);
  });

  it('of a delegation tell who gave it, what it covers and how long', () => {
    const dir = faculty()
      .delegate('head', 'kari', 'department', {
        role: 'hse-coordinator',
        tasks: ['hse-round', 'agenda'],
        validTo: '2027-06-30',
      })
      .open();
    expect(postsOf(dir, 'kari', today)[0]).toMatchObject({
      from: 'head',
      tasks: ['hse-round', 'agenda'],
      until: '2027-06-30',
    });
  });

  it.each([
    ['has ended', { validTo: '2026-11-19' }],
    ['has not begun', { validFrom: '2026-11-21' }],
    ['was revoked', { status: 'revoked' }],
    ['was never approved', { status: 'proposed' }],
  ] as const)('do not hold a delegation that %s', (_, but) => {
    const dir = faculty()
      .delegate('head', 'kari', 'department', { role: 'hse-coordinator', ...but })
      .open();
    expect(postsOf(dir, 'kari', today).map(({ role }) => role)).toEqual(['employee']);
  });

  it('hold what was a post on that day, and no longer does', () => {
    const dir = faculty().appoint('kari', 'safety-deputy', 'department', { to: '2025-12-31' }).open();
    expect(postsOf(dir, 'kari', '2025-06-01').map(({ role }) => role)).toContain('safety-deputy');
    expect(postsOf(dir, 'kari', today).map(({ role }) => role)).not.toContain('safety-deputy');
  });

  it('hold those of an absent person whom one acts for, while they are away', () => {
    const dir = faculty().absent('dean', '2026-11-16', '2026-11-27').open();
    expect(postsOf(dir, 'vice', today)[0]).toMatchObject({
      role: 'dean',
      by: 'acting',
      from: 'dean',
      until: '2026-11-27',
    });
    expect(postsOf(dir, 'vice', '2026-11-28').map(({ by }) => by)).toEqual(['everybody']);
  });

  it('of a line manager name the tasks that nobody has in writing', () => {
    const without = postsOf(faculty().open(), 'head', today)[0]?.inPerson;
    const dir = faculty().delegate('head', 'kari', 'department', { role: 'hse-coordinator' }).open();
    const [post] = postsOf(dir, 'head', today);
    expect(without).toContain('hse-coordinator');
    expect(post?.inPerson).not.toContain('hse-coordinator');
    expect(post?.inPerson).toContain('nonconformity-handler');
  });

  it('of a student are those of a student; somebody from outside or unknown has none', () => {
    const dir = faculty()
      .person('student', 'department', { kind: 'student' })
      .person('guest', 'department', { kind: 'external' })
      .open();
    expect(postsOf(dir, 'student', today).map(({ role }) => role)).toEqual(['student']);
    expect(postsOf(dir, 'guest', today)).toEqual([]);
    expect(postsOf(dir, 'nobody', today)).toEqual([]);
  });

  it('answer to a role that they include', () => {
    const posts = postsOf(faculty().open(), 'head', today);
    expect(postsAs(posts, 'line-manager').map(({ role }) => role)).toEqual(['head-of-department']);
    expect(postsAs(posts, 'dean')).toEqual([]);
  });
});
