import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import type { Directory, RoleId, UnitLevel } from '../../../src/domain/organisation/types.ts';
import { answerFor } from '../../../src/domain/responsibility/answer.ts';
import { roleOf, roles } from '../../../src/domain/responsibility/roles.ts';
import { type Topic, topics } from '../../../src/domain/responsibility/topics.ts';
import { organisation } from '../../fakes/organisation.ts';

const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const units = ['u0', 'u1', 'u2', 'u3', 'u4', 'u5'];
const campuses = ['east', 'west'];
const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'];
const named: readonly RoleId[] = topics.flatMap(({ accountable, taskRoles: doing }) => [
  accountable,
  ...doing,
]);
const asked = [...new Set<RoleId>([...named, 'faculty-hse-coordinator', 'deputy-rector'])].filter(
  (role) => !isLine(role) && role !== 'line-manager',
);
const taskRoles = asked.filter((role) => roleOf(role).kind === 'task');

const person = fc.constantFrom(...people);
const unit = fc.constantFrom(...units);
const day = fc.constantFrom(...days);
const openEnd = fc.option(day, { freq: 2 });
const campus = fc.constantFrom(...campuses);
const frequentTopics: readonly Topic['id'][] = ['radiation', 'bht-plan', 'risk-assessment', 'personal-data'];
const topic = fc.oneof(
  fc.constantFrom(...topics),
  fc.constantFrom(...topics.filter(({ id }) => frequentTopics.includes(id))),
);

/** Any tree of six units of any level, on two campuses; posts, papers and absences of every kind. */
const directories: fc.Arbitrary<Directory> = fc
  .record({
    shape: fc.tuple(
      ...units.slice(1).map((_, index) =>
        fc.record({
          parent: fc.nat({ max: index }),
          level: fc.constantFrom<UnitLevel>('faculty', 'campus', 'department', 'department', 'section'),
          campus,
        }),
      ),
    ),
    managers: fc.tuple(
      ...units.map((_, index) =>
        fc.option(
          fc.record({
            person,
            from: day,
            to: openEnd,
            substitute: fc.option(person),
            role: fc.constantFrom<RoleId>(
              ...(index === 0
                ? (['rector'] as const)
                : (['head-of-department', 'dean', 'head-of-hse'] as const)),
            ),
          }),
          { freq: 4 },
        ),
      ),
    ),
    appointed: fc.array(
      fc.record({
        person,
        unit,
        role: fc.constantFrom(...asked),
        from: day,
        to: openEnd,
        substitute: fc.option(person),
      }),
      { maxLength: 12 },
    ),
    delegations: fc.array(
      fc.record({
        from: person,
        to: person,
        unit,
        role: fc.option(fc.constantFrom(...taskRoles), { freq: 8 }),
        validFrom: day,
        validTo: openEnd,
        status: fc.constantFrom('active', 'active', 'active', 'revoked', 'proposed'),
      }),
      { maxLength: 12 },
    ),
    absences: fc.array(fc.record({ person, from: day, to: day }), { maxLength: 4 }),
  })
  .map(({ shape, managers, appointed, delegations, absences }) => {
    const builder = organisation().unit('u0', null, { campus: 'east' });
    for (const [index, { parent, ...but }] of shape.entries()) {
      builder.unit(units[index + 1] ?? '', units[parent] ?? '', but);
    }
    for (const each of people) builder.person(each);
    for (const [index, manager] of managers.entries()) {
      if (manager === null) continue;
      const { person: who, role, ...but } = manager;
      builder.appoint(who, role, units[index] ?? '', but);
    }
    for (const { person: who, role, unit: at, ...but } of appointed) builder.appoint(who, role, at, but);
    for (const { from, to, unit: at, ...but } of delegations) builder.delegate(from, to, at, but);
    for (const absence of absences) builder.absent(absence.person, absence.from, absence.to);
    return builder.directory();
  });

describe('the answer in any small organisation, on any day', () => {
  it('names the people that a plain reading of the rules names', () => {
    fc.assert(
      fc.property(
        directories,
        topic,
        unit,
        fc.option(campus, { freq: 2 }),
        day,
        (directory, matter, at, where, on) => {
          const answer = answerFor(openDirectory(directory), {
            topic: matter.id,
            unit: at,
            campus: where,
            day: on,
          });
          const plain = plainReading(directory, at, where, on);
          expect(answer.accountable.held?.person ?? null).toBe(plain.accountable(matter.accountable));
          expect(answer.performs.map(({ person: who }) => who).sort()).toEqual(plain.performs(matter));
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('rests on papers that count, and never lists one as both counting and not', () => {
    fc.assert(
      fc.property(directories, topic, unit, day, (directory, matter, at, on) => {
        const answer = answerFor(openDirectory(directory), { topic: matter.id, unit: at, day: on });
        const resting = answer.performs.map(({ basis }) => basis.id);
        const refused = answer.reasons.flatMap(({ code, details }) =>
          code.startsWith('delegation-') && code !== 'delegation-out-of-reach' && 'delegation' in details
            ? [details.delegation]
            : [],
        );
        expect(refused.filter((id) => resting.includes(id))).toEqual([]);
        for (const { person: who, insteadOf } of answer.performs) {
          if (insteadOf !== undefined) expect(isAway(directory, insteadOf, on), who).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

// The rules once more, slowly and with other means: filters over the whole directory, no indexes, no shared lookup.

const within = (from: string, to: string | null, on: string) => from <= on && on <= (to ?? '9999-12-31');
const isAway = (directory: Directory, who: string, on: string) =>
  directory.absences.some((each) => each.person === who && within(each.from, each.to, on));

function isLine(role: RoleId): boolean {
  const { kind, personnelResponsibility, status } = roleOf(role);
  return (
    kind === 'line' && personnelResponsibility === true && status === undefined && role !== 'line-manager'
  );
}

function includes(role: RoleId): readonly RoleId[] {
  return roles
    .filter(({ id, status, inherits }) => id === role || (status === undefined && inherits.includes(role)))
    .map(({ id }) => id);
}

function plainReading(directory: Directory, at: string, where: string | null, on: string) {
  const unitOf = (id: string) => directory.units.find((each) => each.id === id);
  const up = (id: string): readonly string[] => {
    const parent = unitOf(id)?.parent ?? null;
    return parent === null ? [id] : [id, ...up(parent)];
  };
  const postsAt = (id: string, wanted: (role: RoleId) => boolean, when: string) =>
    directory.appointments
      .filter((each) => each.unit === id && wanted(each.role) && within(each.from, each.to, when))
      .map(({ person: who, substitute, from, id: post }) => ({ who, substitute, since: from + post }));
  const managerAt = (id: string, when: string) =>
    up(id).flatMap((each) => postsAt(each, isLine, when))[0] ?? null;
  const acting = ({ who, substitute }: { who: string; substitute: string | null }) =>
    substitute !== null && isAway(directory, who, on) ? substitute : who;
  const manager = (id: string) => {
    const post = managerAt(id, on);
    return post && acting(post);
  };
  const papersAt = (id: string, wanted: readonly RoleId[]) =>
    directory.delegations
      .filter((each) => each.unit === id && each.role !== null && wanted.includes(each.role))
      .filter((each) => each.role !== null && roleOf(each.role).kind === 'task')
      .filter((each) => each.status === 'active' && within(each.validFrom, each.validTo, on))
      .filter((each) => managerAt(id, each.validFrom)?.who === each.from)
      .map(({ to, validFrom, id: paper }) => ({ who: to, substitute: null, since: validFrom + paper }));
  const at1 = (ids: readonly string[], wanted: readonly RoleId[]) =>
    ids
      .flatMap((id) => [...postsAt(id, (role) => wanted.includes(role), on), ...papersAt(id, wanted)])
      .sort((a, b) => (a.since < b.since ? -1 : 1))
      .filter(({ who }, index, all) => all.findIndex((other) => other.who === who) === index)
      .map((each) => ({ ...each, substitute: covering(ids, wanted, each.who) }));
  const covering = (ids: readonly string[], wanted: readonly RoleId[], who: string): string | null => {
    const held = ids.flatMap((id) => postsAt(id, (role) => wanted.includes(role), on));
    const ordered = held.filter((each) => each.who === who).sort((a, b) => (a.since < b.since ? -1 : 1));
    return ordered.find(({ substitute }) => substitute !== null)?.substitute ?? null;
  };
  const first = (ids: readonly string[], wanted: readonly RoleId[]) =>
    ids.map((id) => at1([id], wanted)).find(({ length }) => length > 0) ?? [];
  const faculty = up(at).find((id) => unitOf(id)?.level === 'faculty') ?? null;
  const sharing = (from: string) => {
    const chain = up(from);
    const end = chain.findIndex((id) => managerAt(id, on)?.who !== managerAt(from, on)?.who);
    return end < 0 ? chain : chain.slice(0, end);
  };
  const holders = (role: RoleId): readonly string[] => {
    if (role === 'line-manager') return [manager(at) ?? []].flat();
    const { levels, kind } = roleOf(role);
    const wanted = includes(role);
    if (levels[0] === 'institution' || levels[0] === 'external') {
      return at1(
        directory.units.map(({ id }) => id),
        wanted,
      ).map(acting);
    }
    if (levels[0] === 'campus') {
      const site = where ?? unitOf(at)?.campus;
      const sites = directory.units.filter(({ level, campus: its }) => level === 'campus' && its === site);
      return first(
        sites.map(({ id }) => id),
        wanted,
      ).map(acting);
    }
    const from = levels.length === 1 && levels[0] === 'faculty' ? faculty : at;
    if (from === null) return [];
    return first(kind === 'task' ? sharing(from) : up(from), wanted).map(acting);
  };
  const dean = () => (faculty === null ? null : manager(faculty));
  const accountable = (role: RoleId): string | null => {
    if (role === 'dean') return dean();
    const [found] = holders(role);
    return found ?? (role === 'nonconformity-handler' ? manager(at) : null);
  };
  const performs = ({ taskRoles: doing, accountable: carrying }: Topic): readonly string[] => {
    const [leading] = doing;
    const from = leading && roleOf(leading).delegatedFrom;
    const self =
      leading === undefined || holders(leading).length > 0
        ? null
        : from === 'line-manager'
          ? manager(at)
          : from === 'dean'
            ? dean()
            : null;
    const found = [...doing.flatMap(holders), ...(self === null ? [] : [self])];
    const all = found.length > 0 ? found : [accountable(carrying) ?? []].flat();
    return [...new Set(all)].sort();
  };
  return { accountable, performs };
}
