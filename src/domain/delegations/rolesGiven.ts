import type { DelegableTaskId, RoleId, UnitLevel } from '../organisation/types.ts';

/**
 * The task role that each task makes the delegate: the usual one of the task. Following up nonconformities makes a handler of
 * them, whatever else is given. What the two call "other" makes nobody anything: only they know what it is.
 * (002#HMS-rådgiver/-koordinator, 004#8.0 HMS-AVVIK)
 */
export const roleGivenBy = {
  'risk-assessment': 'hse-coordinator',
  'hse-training': 'hse-coordinator',
  'hse-round': 'hse-coordinator',
  'nonconformity-follow-up': 'nonconformity-handler',
  agenda: 'hse-coordinator',
  'guideline-overview': 'hse-coordinator',
  'local-documents': 'hse-coordinator',
  'committee-seats': 'hse-coordinator',
  'deputy-dialogue': 'hse-coordinator',
  radiation: 'radiation-coordinator-local',
  'substance-index': 'substance-index-contact',
  chemicals: 'chemicals-officer',
  other: null,
} as const satisfies Readonly<Record<DelegableTaskId, RoleId | null>>;

/** Roles that have a name of their own on some level. (002#HMS-rådgiver/-koordinator, 004#Sentralt HMS-forum) */
export const roleAtLevel: Readonly<Partial<Record<UnitLevel, Readonly<Partial<Record<RoleId, RoleId>>>>>> = {
  faculty: { 'hse-coordinator': 'faculty-hse-coordinator' },
};

/** The role that one task gives at a unit of that level, or null. */
export function roleGiven(task: DelegableTaskId, level: UnitLevel | null): RoleId | null {
  const role = roleGivenBy[task];
  if (role === null || level === null) return role;
  return roleAtLevel[level]?.[role] ?? role;
}

/** The roles that tasks give together, each once, in the order of the tasks. */
export function rolesGivenBy(tasks: readonly DelegableTaskId[], level: UnitLevel | null): readonly RoleId[] {
  return [...new Set(tasks.map((task) => roleGiven(task, level)).filter((role) => role !== null))];
}
