import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../../src/domain/delegations/begin.ts';
import { followSuccessor, lapse } from '../../../src/domain/delegations/closing.ts';
import {
  countsOn,
  type Delegation,
  isPending,
  type Side,
} from '../../../src/domain/delegations/delegation.ts';
import { dueOf } from '../../../src/domain/delegations/due.ts';
import { type DelegationAction, delegationActions } from '../../../src/domain/delegations/forms.ts';
import { asDirectoryDelegations, withDelegations } from '../../../src/domain/delegations/intoAnswers.ts';
import { overviewOf } from '../../../src/domain/delegations/overview.ts';
import { perform } from '../../../src/domain/delegations/perform.ts';
import { beginProblems } from '../../../src/domain/delegations/problems.ts';
import { standingOf } from '../../../src/domain/delegations/standing.ts';
import { addMonths, termsFrom } from '../../../src/domain/delegations/terms.ts';
import { type Fact, verifyChain } from '../../../src/domain/facts.ts';
import { type OpenDirectory, openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import type { Directory } from '../../../src/domain/organisation/types.ts';
import { answerFor } from '../../../src/domain/responsibility/answer.ts';
import { delegableTaskIds } from '../../../src/domain/responsibility/delegableTasks.ts';
import { addDays } from '../../../src/domain/time.ts';
import { organisation } from '../../fakes/organisation.ts';
import { noon } from './scene.ts';

const first = '2026-01-01';
const people = ['ann', 'bo', 'cay', 'dag', 'eli', 'fay'];
const units = ['u0', 'u1', 'u2', 'u3'];
const ids = ['d1', 'd2', 'd3'];
const person = fc.constantFrom(...people);
/** Anybody, and more often than not whoever might be in the right. */
const anybody = fc.constantFrom(
  ...people,
  '@manager',
  '@manager',
  '@manager',
  '@delegate',
  '@delegate',
  '@delegate',
);
const unit = fc.constantFrom(...units);
const dayIn = (span: number) => fc.nat({ max: span }).map((count) => addDays(first, count));

/** A line of line managers at a unit, one after the other, with or without a substitute. */
const managers = (minLength: number) =>
  fc.array(
    fc.record({
      person,
      substitute: fc.option(person),
      days: fc.oneof(fc.integer({ min: 5, max: 20 }), fc.integer({ min: 20, max: 200 })),
    }),
    {
      minLength,
      maxLength: 3,
    },
  );

const directories: fc.Arbitrary<Directory> = fc
  .record({
    parents: fc.tuple(...units.slice(1).map((_, index) => fc.nat({ max: index }))),
    kinds: fc.tuple(...people.map(() => fc.constantFrom('staff', 'staff', 'staff', 'student', 'external'))),
    managers: fc.tuple(...units.map((_, index) => managers(index === 0 ? 1 : 0))),
    absences: fc.array(fc.record({ person, from: dayIn(90), length: fc.nat({ max: 20 }) }), { maxLength: 5 }),
  })
  .map((made) => {
    const builder = organisation().unit('u0');
    for (const [index, parent] of made.parents.entries()) {
      builder.unit(units[index + 1] ?? '', units[parent] ?? '', {
        level: index === 0 ? 'faculty' : 'department',
      });
    }
    for (const [index, kind] of made.kinds.entries()) builder.person(people[index] ?? '', 'u0', { kind });
    for (const [index, line] of made.managers.entries()) {
      let from = first;
      for (const { person: who, substitute, days } of line) {
        const to = addDays(from, days - 1);
        const but = { from, to, substitute: substitute === who ? null : substitute };
        builder.appoint(who, index === 0 ? 'rector' : 'head-of-department', units[index] ?? '', but);
        from = addDays(to, 1);
      }
    }
    for (const { person: who, from, length } of made.absences)
      builder.absent(who, from, addDays(from, length));
    return builder.directory();
  });

type Step =
  | { readonly kind: 'wait'; readonly days: number }
  | {
      readonly kind: 'begin';
      readonly id: string;
      readonly side: Side;
      readonly by: string;
      readonly delegate: string;
      readonly unit: string;
      readonly tasks: readonly string[];
      readonly start: number;
      readonly lasts: number | null;
    }
  | {
      readonly kind: 'act';
      readonly id: string;
      readonly action: DelegationAction;
      readonly by: string;
      readonly twice: boolean;
      readonly days: number;
    };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 15 }) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('begin' as const),
        id: fc.constantFrom(...ids),
        side: fc.constantFrom<Side>('manager', 'delegate'),
        by: anybody,
        delegate: person,
        unit,
        tasks: fc.uniqueArray(
          fc.constantFrom('hse-round', 'hse-round', ...delegableTaskIds, 'hse-responsibility'),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        start: fc.nat({ max: 20 }),
        lasts: fc.option(fc.integer({ min: 1, max: 40 })),
      }),
    },
    {
      weight: 12,
      arbitrary: fc.record({
        kind: fc.constant('act' as const),
        id: fc.constantFrom(...ids),
        action: fc.oneof(
          fc.constantFrom(...delegationActions),
          fc.constantFrom<DelegationAction>('approve', 'accept'),
        ),
        by: anybody,
        twice: fc.boolean(),
        days: fc.nat({ max: 40 }),
      }),
    },
  ),
  { minLength: 5, maxLength: 40, size: 'max' },
);

/** The world that the steps change: the delegations with every fact that they left. */
interface World {
  readonly dir: OpenDirectory;
  readonly directory: Directory;
  day: string;
  clicks: number;
  readonly delegations: Map<string, Delegation>;
  readonly facts: Map<string, Fact[]>;
  /** Who was line manager of the unit by a plain reading, on the day of each signature of the manager's side. */
  readonly signedBy: Map<string, { readonly by: string; readonly rightful: readonly string[] }>;
}

const worldOf = (directory: Directory): World => ({
  dir: openDirectory(directory),
  directory,
  day: first,
  clicks: 0,
  delegations: new Map(),
  facts: new Map(),
  signedBy: new Map(),
});

const text = (id: string) => ({ id, digest: `of ${id}` });
const within = (from: string, to: string | null, day: string) => from <= day && (to === null || day <= to);

/** Who may sign for a unit on a day, by filters over the directory: its line manager, and a substitute of one away. */
function rightful(
  { directory }: World,
  at: string,
  day: string,
): { manager: string | null; may: readonly string[] } {
  for (let next: string | null = at; next !== null; ) {
    const here: string = next;
    const post = directory.appointments.find((each) => each.unit === here && within(each.from, each.to, day));
    if (post !== undefined) {
      const isAway = directory.absences.some(
        (each) => each.person === post.person && within(each.from, each.to, day),
      );
      const acting = isAway && post.substitute !== null ? [post.substitute] : [];
      return { manager: post.person, may: [post.person, ...acting] };
    }
    next = directory.units.find(({ id }) => id === here)?.parent ?? null;
  }
  return { manager: null, may: [] };
}

/** The person behind "@manager" (of the unit, on the day) or "@delegate"; else the person as given. */
function meant(world: World, by: string, at: string, delegate: string): string {
  if (by === '@delegate') return delegate;
  return by === '@manager' ? (rightful(world, at, world.day).may.at(-1) ?? delegate) : by;
}

function start(world: World, wanted: Extract<Step, { kind: 'begin' }>): void {
  const known = world.delegations.get(wanted.id);
  if (known !== undefined) return;
  const { dir, day } = world;
  const step = { ...wanted, by: meant(world, wanted.by, wanted.unit, wanted.delegate) };
  const delegate = step.side === 'delegate' ? step.by : step.delegate;
  const validFrom = addDays(day, step.start);
  const answers = {
    tasks: step.tasks,
    otherTask: 'yes',
    rhythm: 'quarterly',
    training: 'in-place',
    jobDescription: 'noted',
    validFrom,
    reviewOn: addMonths(validFrom, 12),
    ...(step.lasts !== null && { validTo: addDays(validFrom, step.lasts) }),
  };
  const wish = { by: step.by, side: step.side, unit: step.unit, delegate, answers };
  if (Object.keys(beginProblems(dir, wish, day)).length > 0) return;
  const { manager, may } = rightful(world, step.unit, day);
  expect(manager).not.toBeNull();
  if (step.side === 'manager') expect(may).toContain(step.by);
  expect(delegate).not.toBe(manager);
  const texts = { authority: text('a'), otherTask: text('o') };
  const terms = termsFrom(answers, texts, dir.units.get(step.unit)?.level ?? null);
  const done = begin({
    id: step.id,
    side: step.side,
    by: step.by,
    insteadOf: step.side === 'manager' && step.by !== manager ? manager : null,
    unit: step.unit,
    delegator: manager ?? '',
    delegate,
    terms,
    texts,
    replaces: null,
    at: noon(day),
    on: day,
  });
  world.delegations.set(step.id, done.delegation);
  world.facts.set(step.id, [...done.facts]);
  if (step.side === 'manager') world.signedBy.set(step.id, { by: step.by, rightful: may });
}

function act(world: World, wanted: Extract<Step, { kind: 'act' }>): void {
  const before = world.delegations.get(wanted.id);
  if (before === undefined) return;
  const step = { ...wanted, by: meant(world, wanted.by, before.unit, before.delegate) };
  const { dir, day } = world;
  world.clicks += 1;
  const asked = {
    action: step.action,
    by: step.by,
    at: noon(day),
    answers: {
      lastDay: addDays(day, step.days),
      reviewOn: addDays(day, step.days + 1),
      archiveReference: `2026/${step.days}`,
    },
    text: text(`t${world.clicks}`),
    terms: step.action === 'change-request' ? before.terms : null,
    texts: {},
    number: `DEL-2026-${step.id.slice(1)}`,
    successor: step.action === 'renew' || step.action === 'change' ? 'd9' : null,
    entryId: `e${world.clicks}`,
  };
  const done = perform(before, asked, { dir, day });
  if ('denial' in done) return;
  world.delegations.set(step.id, done.delegation);
  world.facts.get(step.id)?.push(...done.facts);
  const signature = done.delegation.signatures.manager;
  if (signature !== null && signature !== before.signatures.manager) {
    world.signedBy.set(step.id, { by: step.by, rightful: rightful(world, before.unit, day).may });
  }
  if (step.twice) isDoneOnce(done.delegation, asked, world);
}

/** The same click again changes nothing. */
function isDoneOnce(after: Delegation, asked: Parameters<typeof perform>[1], { dir, day }: World): void {
  const repeatable: readonly DelegationAction[] = ['change-request'];
  if (repeatable.includes(asked.action)) return;
  const again = perform(after, asked, { dir, day });
  if (!('denial' in again)) expect(again).toEqual({ delegation: after, facts: [] });
}

function holds(world: World): void {
  const { dir, day } = world;
  const delegations = [...world.delegations.values()];
  for (const delegation of delegations) holdsFor(world, delegation);
  const entries = asDirectoryDelegations(delegations, dir);
  const open = withDelegations(dir, entries);
  for (const at of units) {
    const plain = answerFor(dir, { topic: 'hse-round', unit: at, day });
    const answer = answerFor(open, { topic: 'hse-round', unit: at, day });
    expect(answer.accountable, 'the responsibility never moves').toEqual(plain.accountable);
    for (const { task, doers } of overviewOf(dir, delegations, at, day).tasks) {
      for (const { person: who, basis } of doers) {
        if (basis.kind !== 'delegation') continue;
        const given = delegations.find(({ id }) => id === basis.id);
        expect(given?.delegate).toBe(who);
        expect(given?.terms.tasks, 'nobody holds a task that they were not given').toContain(task);
        expect(given && countsOn(given, day)).toBe(true);
      }
    }
  }
}

function holdsFor(world: World, delegation: Delegation): void {
  const { dir, day } = world;
  const { id, signatures, delegate, revision, delegator, unit: at, inForceFrom, number } = delegation;
  expect(verifyChain(world.facts.get(id) ?? [], delegation.chain)).toBeNull();
  expect(JSON.stringify(world.facts.get(id))).not.toMatch(/"(ann|bo|cay|dag|eli|fay)"/);
  expect(signatures.manager?.by, 'nobody approves their own request').not.toBe(delegate);
  expect(delegation.terms.tasks).not.toContain('hse-responsibility');
  const signing = world.signedBy.get(id);
  if (signatures.manager !== null) {
    expect(signing?.by).toBe(signatures.manager.by);
    expect(signing?.rightful).toContain(signatures.manager.by);
  }
  const standing = standingOf(delegation, dir, day).standing;
  if (isPending(delegation.state)) {
    expect([number, inForceFrom, standing]).toEqual([null, null, 'pending']);
    return;
  }
  if (inForceFrom === null) return;
  expect(signatures.delegate?.by).toBe(delegate);
  expect([signatures.manager?.revision, signatures.delegate?.revision]).toEqual([revision, revision]);
  expect([signatures.manager?.on ?? '', signatures.delegate?.on ?? ''].every((on) => on <= inForceFrom)).toBe(
    true,
  );
  expect(dir.people.get(delegate)?.kind).toBe('staff');
  expect(rightful(world, at, inForceFrom).manager, 'given by whoever leads the unit when it begins').toBe(
    delegator,
  );
  expect(standing).not.toBe('without-right');
  const keys = dueOf(delegation, dir, day, () => false).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
}

describe('any sequence of what anybody tries, in any small organisation', () => {
  it('leaves no delegation in force without both right signatures, and the responsibility where it is', () => {
    let inForce = 0;
    fc.assert(
      fc.property(directories, steps, (directory, taken) => {
        const world = worldOf(directory);
        for (const step of taken) {
          if (step.kind === 'wait') world.day = addDays(world.day, step.days);
          else if (step.kind === 'begin') start(world, step);
          else act(world, step);
        }
        holds(world);
        inForce += [...world.delegations.values()].filter(({ number }) => number !== null).length;
      }),
      { numRuns: 800 },
    );
    expect(inForce, 'enough of them came into force for this to mean something').toBeGreaterThan(40);
  });

  it('holds after every single step as well', () => {
    fc.assert(
      fc.property(directories, steps, (directory, taken) => {
        const world = worldOf(directory);
        for (const step of taken) {
          if (step.kind === 'wait') world.day = addDays(world.day, step.days);
          else if (step.kind === 'begin') start(world, step);
          else act(world, step);
          holds(world);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('closes nothing twice', () => {
    fc.assert(
      fc.property(directories, steps, dayIn(400), (directory, taken, later) => {
        const world = worldOf(directory);
        for (const step of taken) {
          if (step.kind === 'begin') start(world, step);
          else if (step.kind === 'act') act(world, step);
        }
        for (const delegation of world.delegations.values()) {
          const before = standingOf(delegation, world.dir, later);
          const closed = lapse(delegation, noon(later), later);
          if (closed === null) continue;
          expect(lapse(closed.delegation, noon(later), later)).toBeNull();
          expect(standingOf(closed.delegation, world.dir, later)).toEqual(before);
          expect(followSuccessor(closed.delegation, delegation, noon(later), later)).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});
