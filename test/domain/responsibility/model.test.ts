import { describe, expect, it } from 'vitest';
import {
  delegableTaskIds,
  delegableTasks,
  delegationRules,
  neverDelegable,
} from '../../../src/domain/responsibility/delegableTasks.ts';
import { duties, dutiesOf } from '../../../src/domain/responsibility/duties.ts';
import {
  isCurrent,
  isLineRole,
  isRoleId,
  type Role,
  roleKinds,
  roleOf,
  roles,
  rolesCountingAs,
} from '../../../src/domain/responsibility/roles.ts';

const citation = /^00[0-4]#\S/;
const ids = <T extends { id: string }>(entries: readonly T[]) => entries.map(({ id }) => id);

function referencesOf(role: Role): string[] {
  const { inherits, escalatesTo, members, delegatesTo, supersededBy, delegatedFrom, chair } = role;
  const { approvedBy, appointedBy } = role;
  return [
    ...inherits,
    ...escalatesTo,
    ...(delegatesTo ?? []),
    ...(supersededBy ?? []),
    ...members.flatMap(({ role: seat }) => seat ?? []),
    ...[delegatedFrom, chair, approvedBy, appointedBy].flatMap((id) => id ?? []),
  ];
}

describe('the roles model', () => {
  it('knows 102 roles and bodies of seven kinds, each once', () => {
    expect(roles).toHaveLength(102);
    expect(new Set(ids(roles)).size).toBe(102);
    const counts = roleKinds.map((kind) => roles.filter((role) => role.kind === kind).length);
    expect(Object.fromEntries(roleKinds.map((kind, index) => [kind, counts[index]]))).toEqual({
      line: 20,
      task: 23,
      'safety-deputy': 7,
      student: 6,
      committee: 27,
      authority: 14,
      system: 5,
    });
  });

  it('refers only to roles that it has', () => {
    const dangling = roles.flatMap((role) =>
      referencesOf(role)
        .filter((id) => !isRoleId(id))
        .map((id) => `${role.id} -> ${id}`),
    );
    expect(dangling).toEqual([]);
  });

  it('names every role in both languages and cites where it stands', () => {
    for (const { id, names, source } of roles) {
      expect(names.nb.trim(), id).not.toBe('');
      expect(names.en.trim(), id).not.toBe('');
      for (const each of source) expect(each, id).toMatch(citation);
    }
  });

  it('keeps a superseded role with the roles that took over, and offers no other without', () => {
    const superseded = roles.filter(({ id }) => !isCurrent(id));
    expect(ids(superseded)).toEqual([
      'finance-property-director',
      'head-of-campus-services',
      'technical-division',
    ]);
    expect(roles.filter(({ supersededBy }) => supersededBy !== undefined)).toEqual(superseded);
    expect(
      superseded
        .flatMap(({ supersededBy }) => supersededBy ?? [])
        .filter((id) => isRoleId(id) && !isCurrent(id)),
    ).toEqual([]);
  });

  it('never lets a role inherit itself', () => {
    const looped = roles.filter(({ id }) => roleOf(id).inherits.includes(id));
    expect(looped).toEqual([]);
  });

  it('counts as line roles the current ones with personnel responsibility, but not "line manager" itself', () => {
    expect(ids(roles.filter(({ id }) => isLineRole(id)))).toEqual([
      'rector',
      'organisation-director',
      'pro-rector',
      'deputy-rector',
      'dean',
      'museum-director',
      'director',
      'head-of-division',
      'head-of-department',
      'head-of-section',
      'head-of-academic-unit',
      'hr-hse-director',
      'head-of-hse',
      'property-director',
    ]);
  });

  it('lets only the line hand out HSE tasks', () => {
    const delegating = roles.filter(({ canDelegate }) => canDelegate === 'hse-tasks');
    expect(
      delegating.every(({ kind, personnelResponsibility }) => kind === 'line' && personnelResponsibility),
    ).toBe(true);
  });

  it('counts a faculty coordinator as a coordinator, not the other way round', () => {
    expect(rolesCountingAs('hse-coordinator')).toEqual(['hse-coordinator', 'faculty-hse-coordinator']);
    expect(rolesCountingAs('faculty-hse-coordinator')).toEqual(['faculty-hse-coordinator']);
  });
});

describe('the duties', () => {
  it('are 270, each once, each of a role of the model and named after it', () => {
    expect(duties).toHaveLength(270);
    expect(new Set(ids(duties)).size).toBe(270);
    expect(duties.filter(({ id, role }) => !isRoleId(role) || !id.startsWith(`${role}.`))).toEqual([]);
  });

  it('leave only the two subcommittees of LMU without one, and are said in both languages with a source', () => {
    const busy = new Set(duties.map(({ role }) => role));
    expect(ids(roles.filter(({ id }) => !busy.has(id)))).toEqual(['lmu-gjovik', 'lmu-alesund']);
    for (const { id, words, source } of duties) {
      expect(words.nb, id).toMatch(/\.$/);
      expect(words.en, id).toMatch(/\.$/);
      for (const each of source) expect(each, id).toMatch(citation);
    }
  });

  it('of a role include those of the roles that it inherits, its own first', () => {
    const own = dutiesOf('dean').filter(({ role }) => role === 'dean');
    expect(own.length).toBeGreaterThan(0);
    expect(dutiesOf('dean')).toEqual([...own, ...dutiesOf('line-manager')]);
  });
});

describe('what can be delegated', () => {
  it('is thirteen tasks, and three responsibilities never', () => {
    expect(delegableTaskIds).toHaveLength(13);
    expect(Object.keys(neverDelegable)).toHaveLength(3);
    expect(Object.keys(delegationRules)).toHaveLength(13);
  });

  it('goes usually to task roles that a manager hands out', () => {
    const odd = Object.entries(delegableTasks).flatMap(([id, { usualDelegate }]) =>
      usualDelegate
        .filter((role) => roleOf(role).delegatedFrom === undefined)
        .map((role) => `${id} -> ${role}`),
    );
    expect(odd).toEqual([]);
  });

  it('is said in both languages with a source', () => {
    for (const { names, source } of [...Object.values(delegableTasks), ...Object.values(neverDelegable)]) {
      expect(Object.values(names).every((name) => name.trim() !== '')).toBe(true);
      for (const each of source) expect(each).toMatch(citation);
    }
  });
});
