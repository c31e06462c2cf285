import { absenceOf, covers, type OpenDirectory } from '../organisation/openDirectory.ts';
import type { Appointment, Delegation, PersonId, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import type { DelegableTaskId } from './delegableTasks.ts';
import { holdersOf } from './lookup.ts';
import { isCurrent, isLineRole, type RoleId, roleOf, roles, rolesCountingAs } from './roles.ts';
import { isInForce } from './tenures.ts';

/** Something that makes HSE work a person's own: a post, a delegation, acting for somebody, or being employed at all. */
export interface Post {
  /** Null for tasks given without a role. */
  readonly role: RoleId | null;
  readonly unit: UnitId;
  /** `acting`: for an absent holder. `everybody`: what everyone of the person's kind is. */
  readonly by: 'appointment' | 'delegation' | 'acting' | 'everybody';
  /** The last day, when it has one. */
  readonly until: Day | null;
  /** Whoever gave the tasks, of a delegation; the absent holder, when acting. */
  readonly from: PersonId | null;
  /** What the delegation covers. */
  readonly tasks: readonly DelegableTaskId[];
  /** Tasks of the unit that nobody has in writing, so that its line manager does them in person. */
  readonly inPerson: readonly RoleId[];
}

/** The roles that a line manager hands out, in the order of the table. */
const handedOut: readonly RoleId[] = roles
  .filter(
    ({ id, kind, delegatedFrom }) => kind === 'task' && delegatedFrom === 'line-manager' && isCurrent(id),
  )
  .map(({ id }) => id);

/**
 * Everything that makes HSE work this person's own on that day: posts of the line first, then other appointments, then
 * delegations in force, then what they do for somebody absent, and last what they have as an employee or a student.
 * Empty for somebody whom the directory does not know. (002#Linjeleder, 002#Ansatt, 002#Student,
 * 002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function postsOf(dir: OpenDirectory, person: PersonId, day: Day): readonly Post[] {
  const own = (dir.appointmentsByPerson.get(person) ?? []).filter(({ from, to }) => covers(from, to, day));
  const inLine = own.filter(({ role }) => isLineRole(role));
  const papers = (dir.delegationsByDelegate.get(person) ?? []).filter((each) => isInForce(dir, each, day));
  return [
    ...inLine.map((appointment) => ({
      ...appointed(appointment),
      inPerson: doneInPerson(dir, appointment.unit, day),
    })),
    ...own.filter((appointment) => !inLine.includes(appointment)).map(appointed),
    ...papers.map(delegated),
    ...actedFor(dir, person, day),
    ...everybodys(dir, person),
  ];
}

/** The posts that answer to the role: held as such, or as a role that includes it. */
export function postsAs(posts: readonly Post[], role: RoleId): readonly Post[] {
  const counting = rolesCountingAs(role);
  return posts.filter((post) => post.role !== null && counting.includes(post.role));
}

function appointed({ role, unit, to }: Appointment): Post {
  return { role, unit, by: 'appointment', until: to, from: null, tasks: [], inPerson: [] };
}

function delegated({ role, unit, validTo, from, tasks }: Delegation): Post {
  return { role, unit, by: 'delegation', until: validTo, from, tasks, inPerson: [] };
}

/** The appointments of people who are away, that name this person as their substitute. */
function actedFor(dir: OpenDirectory, person: PersonId, day: Day): readonly Post[] {
  return dir.directory.appointments
    .filter(({ substitute, from, to }) => substitute === person && covers(from, to, day))
    .flatMap(({ role, unit, person: holder }) => {
      const absence = absenceOf(dir, holder, day);
      if (absence === null) return [];
      return [
        { role, unit, by: 'acting', until: absence.to, from: holder, tasks: [], inPerson: [] } as const,
      ];
    });
}

const roleOfKind = { staff: 'employee', student: 'student', external: null } as const;

function everybodys(dir: OpenDirectory, id: PersonId): readonly Post[] {
  const person = dir.people.get(id);
  const role = person === undefined ? null : roleOfKind[person.kind];
  if (person === undefined || role === null) return [];
  return [{ role, unit: person.unit, by: 'everybody', until: null, from: null, tasks: [], inPerson: [] }];
}

function doneInPerson(dir: OpenDirectory, unit: UnitId, day: Day): readonly RoleId[] {
  return handedOut.filter(
    (role) => roleOf(role).levels.length > 0 && holdersOf(dir, role, unit, day).length === 0,
  );
}
