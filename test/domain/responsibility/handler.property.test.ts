import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenDirectory, openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import type { Delegation, Directory, RoleId } from '../../../src/domain/organisation/types.ts';
import { handlerOf } from '../../../src/domain/responsibility/handler.ts';
import { organisation } from '../../fakes/organisation.ts';

const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const units = ['u0', 'u1', 'u2', 'u3', 'u4'];
const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'];

const person = fc.constantFrom(...people);
const unit = fc.constantFrom(...units);
const day = fc.constantFrom(...days);
const openEnd = fc.option(day, { freq: 2 });

/** Small organisations: any tree, at most one line manager a unit, delegations and absences of every kind. */
const directories: fc.Arbitrary<Directory> = fc
  .record({
    parents: fc.tuple(...units.slice(1).map((_, index) => fc.nat({ max: index }))),
    managers: fc.tuple(
      ...units.map(() =>
        fc.option(fc.record({ person, from: day, to: openEnd, substitute: fc.option(person) })),
      ),
    ),
    appointed: fc.array(
      fc.record({
        person,
        unit,
        role: fc.constantFrom<RoleId>('hse-coordinator', 'nonconformity-handler'),
        from: day,
        to: openEnd,
        substitute: fc.option(person),
      }),
      { maxLength: 3 },
    ),
    delegations: fc.array(
      fc.record({
        from: person,
        to: person,
        unit,
        role: fc.option(
          fc.constantFrom<RoleId>(
            'nonconformity-handler',
            'hse-coordinator',
            'faculty-hse-coordinator',
            'chemicals-officer',
          ),
          { freq: 8 },
        ),
        tasks: fc.subarray(['nonconformity-follow-up', 'hse-round'] as const),
        validFrom: day,
        validTo: openEnd,
        status: fc.constantFrom('active', 'active', 'active', 'revoked', 'proposed'),
      }),
      { maxLength: 8 },
    ),
    absences: fc.array(fc.record({ person, from: day, to: day }), { maxLength: 4 }),
  })
  .map(({ parents, managers, appointed, delegations, absences }) => {
    const builder = units.reduce(
      (built, id, index) => built.unit(id, index === 0 ? null : (units[parents[index - 1] ?? 0] ?? null)),
      organisation(),
    );
    for (const each of people) builder.person(each);
    for (const [index, manager] of managers.entries()) {
      const { person: who, ...but } = manager ?? { person: null };
      if (who !== null)
        builder.appoint(who, index === 0 ? 'rector' : 'head-of-department', units[index] ?? '', but);
    }
    for (const { person: who, role, unit: at, ...but } of appointed) builder.appoint(who, role, at, but);
    for (const { from, to, unit: at, ...but } of delegations) builder.delegate(from, to, at, but);
    for (const absence of absences) builder.absent(absence.person, absence.from, absence.to);
    return builder.directory();
  });

describe('the handler in any small organisation', () => {
  it('is the one that a plain reading of the rules finds', () => {
    fc.assert(
      fc.property(directories, unit, day, (directory, at, on) => {
        expect(handlerOf(openDirectory(directory), at, on).person).toBe(slowHandler(directory, at, on));
      }),
      { numRuns: 3000 },
    );
  });

  it('is somebody whenever the root has a line manager at work', () => {
    fc.assert(
      fc.property(directories, unit, day, person, (directory, at, on, rector) => {
        const withRector = {
          ...directory,
          appointments: [
            ...directory.appointments.filter((each) => each.unit !== 'u0'),
            {
              id: 'r',
              role: 'rector',
              person: rector,
              unit: 'u0',
              from: on,
              to: on,
              substitute: null,
            } as const,
          ],
          absences: directory.absences.filter((each) => each.person !== rector),
        };
        expect(handlerOf(openDirectory(withRector), at, on).person).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('is never absent, and never there by a delegation that does not count', () => {
    fc.assert(
      fc.property(directories, unit, day, (directory, at, on) => {
        const dir: OpenDirectory = openDirectory(directory);
        const found = handlerOf(dir, at, on);
        if (found.person === null) return;
        expect(isAway(directory, found.person, on)).toBe(false);
        const delegation = dir.delegations.get(found.basis);
        if (delegation !== undefined) expect(counts(directory, delegation, on)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

// The rules once more, slowly and with other means: filters over the whole directory, no indexes, no shared code.

const within = (from: string, to: string | null, on: string) => from <= on && on <= (to ?? '9999-12-31');
const isAway = (directory: Directory, who: string, on: string) =>
  directory.absences.some((each) => each.person === who && within(each.from, each.to, on));

function chain(directory: Directory, at: string): string[] {
  const parent = directory.units.find(({ id }) => id === at)?.parent ?? null;
  return parent === null ? [at] : [at, ...chain(directory, parent)];
}

function managersUp(directory: Directory, at: string, on: string) {
  return chain(directory, at).flatMap((each) =>
    directory.appointments.filter(
      ({ role, unit: where, from, to }) =>
        where === each && (role === 'rector' || role === 'head-of-department') && within(from, to, on),
    ),
  );
}

function counts(
  directory: Directory,
  { status, validFrom, validTo, unit: at, from }: Delegation,
  on: string,
) {
  if (status !== 'active' || !within(validFrom, validTo, on)) return false;
  return managersUp(directory, at, validFrom)[0]?.person === from;
}

interface Claim {
  readonly since: string;
  readonly id: string;
  readonly inTurn: readonly (string | null)[];
}

function claimsAt(
  directory: Directory,
  at: string,
  on: string,
  roles: readonly string[],
  papersOnly: boolean,
): Claim[] {
  const papers = directory.delegations
    .filter((each) => each.unit === at && each.role !== null && roles.includes(each.role))
    .filter((each) => each.tasks.includes('nonconformity-follow-up') && counts(directory, each, on))
    .map(({ id, validFrom, to }) => ({ since: validFrom, id, inTurn: [to] }));
  const posts = directory.appointments
    .filter(({ unit: where, role, from, to }) => where === at && roles.includes(role) && within(from, to, on))
    .map(({ id, from, person: who, substitute }) => ({ since: from, id, inTurn: [who, substitute] }));
  return [...papers, ...(papersOnly ? [] : posts)].sort((a, b) => (a.since + a.id < b.since + b.id ? -1 : 1));
}

function slowHandler(directory: Directory, at: string, on: string): string | null {
  const managers = managersUp(directory, at, on);
  const reach = chain(directory, at).filter(
    (each, index, all) =>
      all
        .slice(0, index + 1)
        .every((between) => managersUp(directory, between, on)[0]?.person === managers[0]?.person) &&
      each !== '',
  );
  const nearestClaims = (roles: readonly string[], papersOnly: boolean) =>
    reach.map((each) => claimsAt(directory, each, on, roles, papersOnly)).find(({ length }) => length > 0) ??
    [];
  const queue = [
    ...nearestClaims(['nonconformity-handler'], false).flatMap(({ inTurn }) => inTurn),
    ...nearestClaims(['hse-coordinator', 'faculty-hse-coordinator'], true).flatMap(({ inTurn }) => inTurn),
    ...managers.flatMap(({ person: who, substitute }) => [who, substitute]),
  ];
  return queue.find((who) => who !== null && !isAway(directory, who, on)) ?? null;
}
