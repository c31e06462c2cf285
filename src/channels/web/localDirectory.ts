import { covers, type OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { ChannelEntry, Person, Unit } from '../../domain/organisation/types.ts';
import { handlerOf } from '../../domain/responsibility/handler.ts';
import { lineManagerOf } from '../../domain/responsibility/lookup.ts';
import { roleOf } from '../../domain/responsibility/roles.ts';
import type { Day } from '../../domain/time.ts';
import type { ConversationId, PersonSeat, UnitSeat, Words } from './page/types.ts';

/** What the local page needs to know of the organisation, as it stands today. */
export interface LocalDirectory {
  readonly names: Words;
  /** An IANA time zone. */
  readonly timeZone: string;
  readonly units: readonly Pick<Unit, 'id' | 'names' | 'short' | 'level'>[];
  readonly people: readonly Pick<Person, 'id' | 'name' | 'email' | 'unit' | 'kind' | 'language'>[];
  readonly channels: readonly Pick<ChannelEntry, 'unit'>[];
  /** The id of the line manager who acts for the unit; null where there is none. */
  lineManagerOf(unit: string): string | null;
  /** Who handles the nonconformities of the unit, and whether that was handed over in writing. */
  handlerOf(unit: string): { readonly person: string; readonly delegated: boolean } | null;
  /** The roles that somebody holds, most general first, in words for people. */
  rolesOf(person: string): readonly Words[];
}

/** The directory as the local page sees it on a day. */
export function localDirectory(dir: OpenDirectory, day: Day): LocalDirectory {
  return {
    names: dir.organisation.names,
    timeZone: dir.organisation.timeZone,
    units: dir.directory.units,
    people: dir.directory.people,
    channels: dir.directory.channels,
    lineManagerOf: (unit) => lineManagerOf(dir, unit, day)?.person ?? null,
    handlerOf: (unit) => {
      const handler = handlerOf(dir, unit, day);
      if (handler.person === null) return null;
      return {
        person: handler.person,
        delegated: handler.via === 'delegation' || handler.via === 'coordinator',
      };
    },
    rolesOf: (person) => rolesOn(dir, person, day),
  };
}

function rolesOn(dir: OpenDirectory, person: string, day: Day): readonly Words[] {
  const own = dir.people.get(person)?.unit;
  const appointed = (dir.appointmentsByPerson.get(person) ?? []).filter(({ from, to }) =>
    covers(from, to, day),
  );
  const delegated = (dir.delegationsByDelegate.get(person) ?? []).filter(
    ({ status, validFrom, validTo }) => status === 'active' && covers(validFrom, validTo, day),
  );
  const held = [...appointed, ...delegated].flatMap(({ role, unit }) =>
    role === null ? [] : [inWords(roleOf(role).names, unit === own ? undefined : dir.units.get(unit))],
  );
  return [...new Map(held.map((words) => [words.nb, words])).values()];
}

function inWords(role: Words, unit: Unit | undefined): Words {
  if (unit === undefined) return role;
  const [short] = unit.short;
  return { nb: `${role.nb}, ${short ?? unit.names.nb}`, en: `${role.en}, ${short ?? unit.names.en}` };
}

/** Every person with the roles held, in the order of their names. */
export function peopleSeats(dir: LocalDirectory): readonly PersonSeat[] {
  return dir.people
    .map(({ id, name, unit, kind, language }) => ({ id, name, unit, kind, language, roles: dir.rolesOf(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** Every unit, in the order of their names. */
export function unitSeats(dir: LocalDirectory): readonly UnitSeat[] {
  return dir.units
    .map(({ id, names, short }) => ({ id, names, short }))
    .sort((a, b) => a.names.nb.localeCompare(b.names.nb, 'nb'));
}

/**
 * The three seats that show most of what happens: an ordinary employee of a department whose nonconformities one of its
 * own people handles by delegation and which has a channel, that handler, and the channel. The largest department that is all of
 * that, else the unit that comes closest; without any handler, the first people there are.
 */
export function firstSeats(dir: LocalDirectory): readonly ConversationId[] {
  const withChannel = new Set(dir.channels.map(({ unit }) => unit));
  const members = Map.groupBy(dir.people, ({ unit }) => unit);
  const candidates = dir.units.flatMap(({ id, level }) => {
    const handler = dir.handlerOf(id);
    const own = members.get(id) ?? [];
    const busy = [handler?.person, dir.lineManagerOf(id)];
    const others = own.filter((person) => !busy.includes(person.id));
    const ordinary = others.find((person) => person.kind === 'staff' && dir.rolesOf(person.id).length === 0);
    const employee = ordinary ?? others[0];
    if (handler === null || employee === undefined) return [];
    const wishes = [
      handler.delegated,
      others.length < own.length,
      withChannel.has(id),
      level === 'department',
      ordinary !== undefined,
    ];
    const seats = [`person:${employee.id}`, `person:${handler.person}`, `unit:${id}`];
    return [{ seats, met: wishes.filter(Boolean).length, size: others.length }];
  });
  const [best] = candidates.sort((a, b) => b.met - a.met || b.size - a.size);
  return best?.seats ?? dir.people.slice(0, 2).map(({ id }) => `person:${id}`);
}
