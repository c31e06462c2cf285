import type { Words } from '../language.ts';
import { authorityRoles } from './roles/authority.ts';
import { committeeRoles } from './roles/committee.ts';
import { lineRoles } from './roles/line.ts';
import { safetyDeputyRoles } from './roles/safetyDeputy.ts';
import type { RoleEntry, RoleKind, RoleLevel, RoleTable, Seat } from './roles/shape.ts';
import { studentRoles } from './roles/student.ts';
import { systemRoles } from './roles/system.ts';
import { taskRoles } from './roles/task.ts';

export type { RoleKind, RoleLevel, Seat } from './roles/shape.ts';

/** The id of a role or body of the roles model. */
export type RoleId =
  | keyof typeof lineRoles
  | keyof typeof taskRoles
  | keyof typeof safetyDeputyRoles
  | keyof typeof studentRoles
  | keyof typeof committeeRoles
  | keyof typeof authorityRoles
  | keyof typeof systemRoles;

/** A role or body with everything the model knows of it. */
export interface Role extends RoleEntry {
  readonly id: RoleId;
  readonly kind: RoleKind;
  readonly names: Words;
  readonly abbreviations: readonly string[];
  readonly aliases: Readonly<Record<'nb' | 'en', readonly string[]>>;
  readonly levels: readonly [RoleLevel, ...RoleLevel[]];
  readonly inherits: readonly string[];
  readonly escalatesTo: readonly string[];
  readonly members: readonly Seat[];
}

/** Every kind of role, in the order of the tables. */
export const roleKinds = [
  'line',
  'task',
  'safety-deputy',
  'student',
  'committee',
  'authority',
  'system',
] as const satisfies readonly RoleKind[];

const tables = {
  line: lineRoles,
  task: taskRoles,
  'safety-deputy': safetyDeputyRoles,
  student: studentRoles,
  committee: committeeRoles,
  authority: authorityRoles,
  system: systemRoles,
} as const satisfies Record<RoleKind, RoleTable>;

const entries: Readonly<Record<RoleId, RoleEntry>> = {
  ...lineRoles,
  ...taskRoles,
  ...safetyDeputyRoles,
  ...studentRoles,
  ...committeeRoles,
  ...authorityRoles,
  ...systemRoles,
};

const kinds: ReadonlyMap<string, RoleKind> = new Map(
  roleKinds.flatMap((kind) => Object.keys(tables[kind]).map((id) => [id, kind] as const)),
);

/** True when `id` is a role of the model, current or superseded. */
export function isRoleId(id: string): id is RoleId {
  return Object.hasOwn(entries, id);
}

function complete(id: RoleId): Role {
  const entry = entries[id];
  const none = { nb: [], en: [] };
  return {
    abbreviations: [],
    aliases: none,
    inherits: [],
    escalatesTo: [],
    members: [],
    ...entry,
    id,
    kind: kinds.get(id) ?? 'system',
  };
}

/** Every role and body, in the order line, task, safety deputies, students, committees, authorities, systems. */
export const roles: readonly Role[] = Object.keys(entries).filter(isRoleId).map(complete);

const byId: ReadonlyMap<string, Role> = new Map(roles.map((role) => [role.id, role]));

/** The role with the id. */
export function roleOf(id: RoleId): Role {
  return byId.get(id) ?? complete(id);
}

/** True for a role that may be given as an answer; a superseded one is kept only to recognise old titles. */
export function isCurrent(id: RoleId): boolean {
  return roleOf(id).status !== 'superseded';
}

/**
 * True for a role that makes its holder line manager of the unit: a current role of kind `line` with personnel
 * responsibility. `line-manager` itself is what they have in common and is never held directly. (002#Linjeleder)
 */
export function isLineRole(id: RoleId): boolean {
  const role = roleOf(id);
  return (
    role.kind === 'line' && role.personnelResponsibility === true && isCurrent(id) && id !== 'line-manager'
  );
}

/** The role itself and every current role that inherits it, directly or through another. */
export function rolesCountingAs(id: RoleId): readonly RoleId[] {
  return countingAs.get(id) ?? [id];
}

function inheritsFrom(id: RoleId, ancestor: RoleId): boolean {
  return roleOf(id).inherits.some(
    (next) => next === ancestor || (isRoleId(next) && inheritsFrom(next, ancestor)),
  );
}

const countingAs: ReadonlyMap<RoleId, readonly RoleId[]> = new Map(
  roles.map(({ id }) => [
    id,
    [id, ...roles.map((other) => other.id).filter((other) => isCurrent(other) && inheritsFrom(other, id))],
  ]),
);
