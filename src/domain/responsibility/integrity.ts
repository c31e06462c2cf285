import { isSaid, type Words } from '../language.ts';
import { delegableTasks, delegationRules, neverDelegable } from './delegableTasks.ts';
import { duties } from './duties.ts';
import { ladderIds, ladderOf, ladders } from './ladders.ts';
import { personStatuses } from './personStatus.ts';
import { isCurrent, isRoleId, type Role, roleOf, roles } from './roles.ts';
import { systems } from './systems.ts';
import { topics } from './topics.ts';

/**
 * What is wrong with the roles model.
 * - `dangling`: `at` refers to something that the tables do not have
 * - `superseded`: `at` would answer with a role that has been replaced
 * - `count`: a table has lost or gained entries without the expected number being changed with it
 * - `no-words`: a text is missing in a language
 * - `bad-source`: a citation is not of the form "002#Linjeleder"
 */
export interface ModelProblem {
  readonly code: 'dangling' | 'superseded' | 'count' | 'no-words' | 'bad-source';
  /** "topics.radiation.involve" */
  readonly at: string;
  readonly found: string;
}

/** How many entries each table is meant to have, so that none is lost unnoticed. */
const expectedCounts = {
  roles: 102,
  duties: 270,
  topics: 85,
  ladders: 5,
  systems: 22,
  personStatuses: 7,
  delegableTasks: 13,
  neverDelegable: 3,
  delegationRules: 13,
} as const;

/** Everything that does not hold together in the roles model; empty when it is sound. */
export function checkResponsibility(): readonly ModelProblem[] {
  return [
    ...countProblems(),
    ...roles.flatMap((role) =>
      roleReferences(role).flatMap(([field, id]) => known(`${role.id}.${field}`, id)),
    ),
    ...references().flatMap(([at, id]) => answerable(at, id)),
    ...texts().flatMap(([at, words]) => (isSaid(words) ? [] : [problem('no-words', at, '')])),
    ...citations().flatMap(([at, source]) =>
      /^00[0-4]#\S/.test(source) ? [] : [problem('bad-source', at, source)],
    ),
    ...topics.flatMap(({ id, ladder, systems: used }) => [
      ...(ladder === null || Object.hasOwn(ladders, ladder)
        ? []
        : [problem('dangling', `topics.${id}.ladder`, ladder)]),
      ...used
        .filter((system) => !Object.hasOwn(systems, system))
        .map((system) => problem('dangling', `topics.${id}.systems`, system)),
    ]),
  ];
}

type Found = readonly [at: string, id: string];

function countProblems(): readonly ModelProblem[] {
  const counts: Readonly<Record<keyof typeof expectedCounts, number>> = {
    roles: roles.length,
    duties: duties.length,
    topics: topics.length,
    ladders: Object.keys(ladders).length,
    systems: Object.keys(systems).length,
    personStatuses: Object.keys(personStatuses).length,
    delegableTasks: Object.keys(delegableTasks).length,
    neverDelegable: Object.keys(neverDelegable).length,
    delegationRules: Object.keys(delegationRules).length,
  };
  return Object.entries(expectedCounts).flatMap(([table, expected]) => {
    const count = Object.entries(counts).find(([name]) => name === table)?.[1];
    return count === expected ? [] : [problem('count', table, String(count))];
  });
}

function roleReferences(role: Role): readonly Found[] {
  const { inherits, escalatesTo, members, delegatesTo, supersededBy, delegatedFrom, chair } = role;
  const single = { delegatedFrom, chair, approvedBy: role.approvedBy, appointedBy: role.appointedBy };
  return [
    ...named('inherits', inherits),
    ...named('escalatesTo', escalatesTo),
    ...named('delegatesTo', delegatesTo ?? []),
    ...named('supersededBy', supersededBy ?? []),
    ...members.flatMap(({ role: seat }) => (seat === undefined ? [] : named('members', [seat]))),
    ...Object.entries(single).flatMap(([field, id]) => (id === undefined ? [] : named(field, [id]))),
  ];
}

/** Everything that an answer may name as a role. */
function references(): readonly Found[] {
  return [
    ...duties.map(({ id, role }): Found => [`duties.${id}`, role]),
    ...topics.flatMap(({ id, accountable, taskRoles, involve }) => [
      ...named(`topics.${id}.accountable`, [accountable]),
      ...named(`topics.${id}.taskRoles`, taskRoles),
      ...named(`topics.${id}.involve`, involve),
    ]),
    ...ladderIds.flatMap((id) =>
      ladderOf(id).steps.flatMap(({ management, safety, bodies, carriedBy }) =>
        named(`ladders.${id}`, [...management, ...safety, ...bodies, ...(carriedBy ?? [])]),
      ),
    ),
    ...Object.entries(systems).flatMap(([id, { owner }]) =>
      owner === null ? [] : named(`systems.${id}.owner`, [owner]),
    ),
    ...Object.entries(personStatuses).flatMap(([id, status]) =>
      'responsible' in status ? named(`personStatuses.${id}`, [status.responsible]) : [],
    ),
    ...Object.entries(delegableTasks).flatMap(([id, { usualDelegate }]) =>
      named(`delegableTasks.${id}`, usualDelegate),
    ),
  ];
}

function texts(): readonly (readonly [at: string, words: Words])[] {
  return [
    ...roles.map(({ id, names }) => [`roles.${id}`, names] as const),
    ...duties.map(({ id, words }) => [`duties.${id}`, words] as const),
    ...topics.flatMap(({ id, names, answer }) => [
      [`topics.${id}.names`, names] as const,
      [`topics.${id}.answer`, answer] as const,
    ]),
    ...ladderIds.flatMap((id) =>
      [ladderOf(id).names, ladderOf(id).rule, ...ladderOf(id).steps.map(({ names }) => names)].map(
        (words) => [`ladders.${id}`, words] as const,
      ),
    ),
    ...Object.entries(systems).flatMap(([id, { names, purpose }]) =>
      [names, purpose].map((words) => [`systems.${id}`, words] as const),
    ),
    ...Object.entries(personStatuses).flatMap(([id, { names, when }]) =>
      [names, when].map((words) => [`personStatuses.${id}`, words] as const),
    ),
  ];
}

function citations(): readonly Found[] {
  const of = (table: string, entries: Readonly<Record<string, { readonly source: readonly string[] }>>) =>
    Object.entries(entries).flatMap(([id, { source }]) => named(`${table}.${id}.source`, source));
  return [
    ...roles.flatMap(({ id, source }) => named(`roles.${id}.source`, source)),
    ...duties.flatMap(({ id, source }) => named(`duties.${id}.source`, source)),
    ...topics.flatMap(({ id, source }) => named(`topics.${id}.source`, source)),
    ...of('ladders', ladders),
    ...of('systems', systems),
    ...of('personStatuses', personStatuses),
    ...of('delegableTasks', delegableTasks),
    ...of('neverDelegable', neverDelegable),
  ];
}

function named(at: string, ids: readonly string[]): readonly Found[] {
  return ids.map((id) => [at, id]);
}

function known(at: string, id: string): readonly ModelProblem[] {
  return isRoleId(id) ? [] : [problem('dangling', at, id)];
}

function answerable(at: string, id: string): readonly ModelProblem[] {
  if (!isRoleId(id)) return [problem('dangling', at, id)];
  const isOwnDuty = at.startsWith('duties.');
  return isCurrent(id) || isOwnDuty ? [] : [problem('superseded', at, roleOf(id).id)];
}

function problem(code: ModelProblem['code'], at: string, found: string): ModelProblem {
  return { code, at, found };
}
