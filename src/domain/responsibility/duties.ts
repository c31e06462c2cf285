import { authorityDuties } from './duties/authority.ts';
import { committeeDuties } from './duties/committee.ts';
import { lineDuties } from './duties/line.ts';
import { safetyDeputyDuties } from './duties/safetyDeputy.ts';
import type { DutyEntry, DutyStatus } from './duties/shape.ts';
import { studentDuties } from './duties/student.ts';
import { systemDuties } from './duties/system.ts';
import { taskDuties } from './duties/task.ts';
import { isRoleId, type RoleId, roleOf } from './roles.ts';

export type { DutyStatus } from './duties/shape.ts';

/** Something a role has to do, or may do. */
export interface Duty extends Omit<DutyEntry, 'status'> {
  readonly id: string;
  readonly status: DutyStatus;
}

const entries: Readonly<Record<string, DutyEntry>> = {
  ...lineDuties,
  ...taskDuties,
  ...safetyDeputyDuties,
  ...studentDuties,
  ...committeeDuties,
  ...authorityDuties,
  ...systemDuties,
};

/** Every duty of every role, in the order of the tables. */
export const duties: readonly Duty[] = Object.entries(entries).map(([id, entry]) => ({
  status: 'current',
  ...entry,
  id,
}));

const byRole: ReadonlyMap<RoleId, readonly Duty[]> = Map.groupBy(duties, (duty) => duty.role);

/** What the role has to do: its own duties first, then those of the roles that it inherits. */
export function dutiesOf(role: RoleId): readonly Duty[] {
  const inherited = roleOf(role).inherits.filter(isRoleId).flatMap(dutiesOf);
  return [...(byRole.get(role) ?? []), ...inherited];
}
