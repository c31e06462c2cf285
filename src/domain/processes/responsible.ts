import type { IsHoliday } from '../delegations/workingDays.ts';
import { absenceOf, type OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, RoleId, UnitId } from '../organisation/types.ts';
import { accountableOf } from '../responsibility/assignment.ts';
import { type Holder, holdersOf, lineManagerOf, presenceOf } from '../responsibility/lookup.ts';
import { roleOf, rolesCountingAs } from '../responsibility/roles.ts';
import { type Acting, actingFor, toldFor } from '../responsibility/substitutes.ts';
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
 * where nobody holds it, or as the one who is told (`who`) where the role is a body without people of its own. While the
 * holder is away it is the substitute, as long as that one is at work.
 */
export interface Responsible extends Acting {
  readonly role: RoleId;
  /** The unit that the role is held at. */
  readonly unit: UnitId;
  readonly via: 'settings' | 'role' | 'line-manager' | 'who';
}

/**
 * Who answers for the duty at the unit on that day; null when the directory has nobody. A person named in the settings who
 * is gone, or away without a substitute, is passed over for the role. (002#Linjeleder, 002#Andre roller og oppgaver i HMS-arbeidet)
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
    const named = namedOrActing(dir, owner.person, unit, day);
    if (named !== null) return { ...named, role: row.responsible, unit, via: 'settings' };
  }
  const role = owner !== null && 'role' in owner ? owner.role : row.responsible;
  const via = role === row.responsible ? 'role' : 'settings';
  const holder = accountableOf(dir, role, unit, day);
  if (holder !== null) return responsible(dir, holder, via, day);
  if (roleOf(role).kind === 'committee') {
    const [told] = row.reminders.who.flatMap((who) => roleHolders(dir, who, unit, day));
    if (told !== undefined) return responsible(dir, told, 'who', day);
  }
  const manager = lineManagerOf(dir, unit, day);
  return manager === null ? null : responsible(dir, manager, 'line-manager', day);
}

function responsible(dir: OpenDirectory, holder: Holder, via: Responsible['via'], day: Day): Responsible {
  const { role, unit } = holder;
  return { ...toldFor(dir, holder, day), role, unit, via };
}

/** Somebody who took a duty or was named for it, or whoever acts for them there; null when neither is at work. */
export function namedOrActing(dir: OpenDirectory, person: PersonId, unit: UnitId, day: Day): Acting | null {
  if (!dir.people.has(person)) return null;
  if (absenceOf(dir, person, day) === null) return { person, insteadOf: null };
  const acting = actingFor(dir, person, unit, day);
  return acting === null ? null : { person: acting, insteadOf: person };
}

/** Everybody beside the responsible who is told when it begins, by their roles, or who acts for them; nobody twice. */
export function helpersFor(
  { dir }: Pick<Wheel, 'dir'>,
  process: ProcessId,
  unit: UnitId,
  day: Day,
): readonly Acting[] {
  const { who } = processOf(process).reminders;
  const roles = who.filter((role) => role !== 'employee' && role !== 'line-manager');
  const helpers = roles.flatMap((role) => roleHolders(dir, role, unit, day));
  const told = helpers.map((holder) => toldFor(dir, holder, day));
  return [...new Map(told.toReversed().map((each) => [each.person, each])).values()].toReversed();
}

/** At the top unit, a task role of the units below is everybody's who holds it anywhere. */
function roleHolders(dir: OpenDirectory, role: RoleId, unit: UnitId, day: Day): readonly Holder[] {
  const isLocalTask = roleOf(role).kind === 'task' && roleOf(role).levels[0] !== 'institution';
  if (!isLocalTask || dir.root.id !== unit) return holdersOf(dir, role, unit, day);
  return tenuresAnywhere(dir, rolesCountingAs(role), day).map((tenure) => {
    const { person, role: held, unit: at, kind, id } = tenure;
    const { atWork } = presenceOf(dir, tenure, day);
    const holder = { role: held, unit: at, basis: { kind, id }, reasons: [] };
    return atWork === null || atWork === person
      ? { ...holder, person }
      : { ...holder, person: atWork, insteadOf: person };
  });
}

/** Somebody with the unit from which the line above them is counted. */
export interface Standing extends Acting {
  readonly unit: UnitId;
}

/**
 * The line manager above somebody, or who acts for them: of the unit for whoever does not lead it, else of the nearest above
 * with another.
 */
export function aboveOf(
  dir: OpenDirectory,
  { person, unit }: Pick<Standing, 'person' | 'unit'>,
  day: Day,
): Standing | null {
  let appointment = lineAppointmentOf(dir, unit, day);
  while (appointment !== null) {
    const manager = lineManagerOf(dir, appointment.unit, day);
    const told = manager && toldFor(dir, manager, day);
    const isOther = told !== null && told.person !== person && appointment.person !== person;
    if (isOther) return { ...told, unit: appointment.unit };
    const parent = dir.units.get(appointment.unit)?.parent ?? null;
    appointment = parent === null ? null : lineAppointmentOf(dir, parent, day);
  }
  return null;
}

/** The `count`-th line manager above the responsible, or who acts for them; null where the line ends before. */
export function upTheLine(dir: OpenDirectory, from: Standing, count: number, day: Day): Standing | null {
  let at: Standing | null = from;
  for (let left = count; left > 0 && at !== null; left -= 1) at = aboveOf(dir, at, day);
  return at;
}
