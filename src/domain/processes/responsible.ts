import type { IsHoliday } from '../delegations/workingDays.ts';
import { absenceOf, type OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, RoleId, UnitId } from '../organisation/types.ts';
import { accountableOf } from '../responsibility/assignment.ts';
import { type Holder, holdersOf, lineManagerOf } from '../responsibility/lookup.ts';
import { roleOf, rolesCountingAs } from '../responsibility/roles.ts';
import { lineAppointmentOf, tenuresAnywhere } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';
import { type ProcessId, processOf } from './processes.ts';
import { settingsFor, type YearSettings } from './settings.ts';

/** What every question of the HSE year is answered with. */
export interface Wheel {
  readonly settings: YearSettings;
  readonly dir: OpenDirectory;
  readonly isHoliday: IsHoliday;
}

/**
 * Who answers for a duty on a day, and how they were found: named in the `settings`, by the `role`, as `line-manager`
 * where nobody holds it, or as the one who is told (`who`) where the role is a body without people of its own.
 */
export interface Responsible {
  readonly person: PersonId;
  readonly role: RoleId;
  /** The unit that the role is held at. */
  readonly unit: UnitId;
  readonly via: 'settings' | 'role' | 'line-manager' | 'who';
  /** The absent holder for whom `person` acts. */
  readonly insteadOf: PersonId | null;
}

/**
 * Who answers for the duty at the unit on that day; null when the directory has nobody. A person named in the settings who
 * is away or gone is passed over for the role. (002#Linjeleder, 002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function responsibleFor(
  { settings, dir }: Pick<Wheel, 'settings' | 'dir'>,
  process: ProcessId,
  unit: UnitId,
  day: Day,
): Responsible | null {
  const row = processOf(process);
  const owner = settingsFor(settings, dir, unit).owner(process);
  if (owner !== null && 'person' in owner) {
    const isThere = dir.people.has(owner.person) && absenceOf(dir, owner.person, day) === null;
    if (isThere) {
      return { person: owner.person, role: row.responsible, unit, via: 'settings', insteadOf: null };
    }
  }
  const role = owner !== null && 'role' in owner ? owner.role : row.responsible;
  const via = role === row.responsible ? 'role' : 'settings';
  const holder = accountableOf(dir, role, unit, day);
  if (holder !== null) return responsible(holder, via);
  if (roleOf(role).kind === 'committee') {
    const [told] = row.reminders.who.flatMap((who) => roleHolders(dir, who, unit, day));
    if (told !== undefined) return responsible(told, 'who');
  }
  const manager = lineManagerOf(dir, unit, day);
  return manager === null ? null : responsible(manager, 'line-manager');
}

function responsible(holder: Holder, via: Responsible['via']): Responsible {
  const { person, role, unit, insteadOf } = holder;
  return { person, role, unit, via, insteadOf: insteadOf ?? null };
}

/** Everybody beside the responsible who is told when it begins, by their roles; nobody twice. */
export function helpersFor(
  { dir }: Pick<Wheel, 'dir'>,
  process: ProcessId,
  unit: UnitId,
  day: Day,
): readonly PersonId[] {
  const { who } = processOf(process).reminders;
  const roles = who.filter((role) => role !== 'employee' && role !== 'line-manager');
  return [...new Set(roles.flatMap((role) => roleHolders(dir, role, unit, day).map(({ person }) => person)))];
}

/** At the top unit, a task role of the units below is everybody's who holds it anywhere. */
function roleHolders(dir: OpenDirectory, role: RoleId, unit: UnitId, day: Day): readonly Holder[] {
  const isLocalTask = roleOf(role).kind === 'task' && roleOf(role).levels[0] !== 'institution';
  if (!isLocalTask || dir.root.id !== unit) return holdersOf(dir, role, unit, day);
  return tenuresAnywhere(dir, rolesCountingAs(role), day).map(
    ({ person, role: held, unit: at, kind, id }) => ({
      person,
      role: held,
      unit: at,
      basis: { kind, id },
      reasons: [],
    }),
  );
}

/** The line manager above somebody: of the unit for whoever does not lead it, else of the nearest above with another. */
export function aboveOf(
  dir: OpenDirectory,
  { person, unit }: { readonly person: PersonId; readonly unit: UnitId },
  day: Day,
): { readonly person: PersonId; readonly unit: UnitId } | null {
  let appointment = lineAppointmentOf(dir, unit, day);
  while (appointment !== null) {
    const manager = lineManagerOf(dir, appointment.unit, day);
    const isOther = manager !== null && manager.person !== person && appointment.person !== person;
    if (isOther) return { person: manager.person, unit: appointment.unit };
    const parent = dir.units.get(appointment.unit)?.parent ?? null;
    appointment = parent === null ? null : lineAppointmentOf(dir, parent, day);
  }
  return null;
}

/** The `count`-th line manager above the responsible; null where the line ends before. */
export function upTheLine(
  dir: OpenDirectory,
  from: { readonly person: PersonId; readonly unit: UnitId },
  count: number,
  day: Day,
): PersonId | null {
  let at: { readonly person: PersonId; readonly unit: UnitId } | null = from;
  for (let left = count; left > 0 && at !== null; left -= 1) at = aboveOf(dir, at, day);
  return at?.person ?? null;
}
