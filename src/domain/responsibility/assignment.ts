import { facultyOf, type OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, RoleId, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import { type Holder, holdersOf, type LookupOptions, lineManagerOf } from './lookup.ts';
import { roleOf } from './roles.ts';

/** What a matter asks for: the role that answers for it, and the task roles that do it, the first leading. */
export interface Assignment {
  readonly accountable: RoleId;
  readonly taskRoles: readonly RoleId[];
}

/**
 * Who answers for a matter at the unit on that day, or null. `dean` means whoever leads the faculty-level unit, so the
 * museum director or a director just as well; a handler of nonconformities that nobody is, is the line manager.
 * (002#Linjeleder, 002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function accountableOf(
  dir: OpenDirectory,
  role: RoleId,
  unit: UnitId,
  day: Day,
  options: LookupOptions = {},
): Holder | null {
  if (role === 'line-manager') return lineManagerOf(dir, unit, day);
  if (role === 'dean') return leaderOfFaculty(dir, unit, day);
  const [holder] = holdersOf(dir, role, unit, day, options);
  if (holder !== undefined) return holder;
  return role === 'nonconformity-handler' ? byDefault(lineManagerOf(dir, unit, day), role, unit) : null;
}

/**
 * Everybody who does the work of a matter at the unit on that day: all holders of its task roles. Where the first role
 * is one that a manager hands out and nobody holds it, that manager does the work in person, beside the helpers. Where
 * nobody is found at all, the accountable person is the one; empty when there is none either.
 * (002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function performersOf(
  dir: OpenDirectory,
  { accountable, taskRoles }: Assignment,
  unit: UnitId,
  day: Day,
  options: LookupOptions = {},
): readonly Holder[] {
  const [first, ...helping] = taskRoles;
  const helpers = helping.flatMap((role) => holdersOf(dir, role, unit, day, options));
  const leading = first === undefined ? [] : holdersOf(dir, first, unit, day, options);
  const standIn = first === undefined || leading.length > 0 ? null : handingOut(dir, first, unit, day);
  const found = oncePerPerson([...leading, ...(standIn === null ? [] : [standIn]), ...helpers]);
  if (found.length > 0) return found;
  const answering = accountableOf(dir, accountable, unit, day, options);
  return answering === null ? [] : [answering];
}

/** The manager who would hand the role out and does the work as long as nobody has it. */
function handingOut(dir: OpenDirectory, role: RoleId, unit: UnitId, day: Day): Holder | null {
  const { delegatedFrom } = roleOf(role);
  if (delegatedFrom === 'line-manager') return byDefault(lineManagerOf(dir, unit, day), role, unit);
  if (delegatedFrom === 'dean') return byDefault(leaderOfFaculty(dir, unit, day), role, unit);
  return null;
}

function leaderOfFaculty(dir: OpenDirectory, unit: UnitId, day: Day): Holder | null {
  const faculty = facultyOf(dir, unit);
  if (faculty === null) return null;
  const leader = lineManagerOf(dir, faculty.id, day);
  if (leader === null) return null;
  const reason = { code: 'held-for-faculty', details: { unit, faculty: faculty.id } } as const;
  return { ...leader, reasons: [reason, ...leader.reasons] };
}

function byDefault(manager: Holder | null, role: RoleId, unit: UnitId): Holder | null {
  if (manager === null) return null;
  const { person, basis, reasons } = manager;
  const reason = { code: 'default-to-line-manager', details: { role, unit, person } } as const;
  return { ...manager, basis: { kind: 'default', id: basis.id }, reasons: [...reasons, reason] };
}

function oncePerPerson(holders: readonly Holder[]): readonly Holder[] {
  const seen = new Set<PersonId>();
  return holders.filter(({ person }) => !seen.has(person) && seen.add(person));
}
