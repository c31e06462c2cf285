import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { type OpenDirectory, openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import type {
  Absence,
  Appointment,
  ChannelEntry,
  Delegation,
  Directory,
  Organisation,
  Person,
  Place,
  RoleId,
  Unit,
  UnitLevel,
} from '../../src/domain/organisation/types.ts';

/** The day that tests ask about unless they say otherwise. */
export const today = '2026-11-20';

type Building<T> = { -readonly [Key in keyof T]: T[Key] };
type But<T, Given extends keyof T> = Partial<Omit<T, Given>>;

/**
 * Builds a small organisation step by step; each step returns the builder. The first unit is the root. People come into
 * being when they are first mentioned, at the unit they are mentioned with; `person` says more about them. Ids are
 * counted: the first appointment is `a1`, the first delegation `d1`.
 */
export function organisation(): OrganisationBuilder {
  return new OrganisationBuilder();
}

export class OrganisationBuilder {
  #organisation: Building<Organisation> = {
    id: 'org',
    names: { nb: 'Organisasjonen', en: 'The organisation' },
    timeZone: 'Europe/Oslo',
    emergency: [{ id: 'fire', names: { nb: 'Brann', en: 'Fire' }, number: '110' }],
    doors: [],
  };
  readonly #units: Unit[] = [];
  readonly #people = new Map<string, Person>();
  readonly #appointments: Appointment[] = [];
  readonly #delegations: Delegation[] = [];
  readonly #absences: Absence[] = [];
  readonly #places: Place[] = [];
  readonly #channels: ChannelEntry[] = [];

  /** Changes what is known of the organisation as a whole. */
  about(facts: Partial<Organisation>): this {
    this.#organisation = { ...this.#organisation, ...facts };
    return this;
  }

  /** A unit under `parent`; the first one has none and is of level `institution`. */
  unit(id: string, parent: string | null = null, but: But<Unit, 'id' | 'parent'> = {}): this {
    const level: UnitLevel = parent === null ? 'institution' : 'department';
    const names = { nb: id, en: id };
    this.#units.push({ id, names, short: [], level, campus: 'main', ...but, parent });
    return this;
  }

  /** A person at a unit; a second call changes what was said before. */
  person(id: string, unit?: string, but: But<Person, 'id' | 'unit'> = {}): this {
    const known = this.#people.get(id);
    const at = unit ?? known?.unit ?? this.#units[0]?.id ?? '';
    const fresh = { name: id, email: `${id}@example.no`, kind: 'staff', language: 'nb' } as const;
    this.#people.set(id, { ...fresh, ...known, id, ...but, unit: at });
    return this;
  }

  /** From 2020 until further notice, unless `but` says otherwise. */
  appoint(
    person: string,
    role: RoleId,
    unit: string,
    but: But<Appointment, 'person' | 'role' | 'unit'> = {},
  ): this {
    const id = `a${this.#appointments.length + 1}`;
    const appointment = { id, from: '2020-01-01', to: null, substitute: null, ...but, role, person, unit };
    this.#mention(unit, person, appointment.substitute);
    this.#appointments.push(appointment);
    return this;
  }

  /** Active from 2021 until further notice and without a role or tasks, unless `but` says otherwise. */
  delegate(from: string, to: string, unit: string, but: But<Delegation, 'from' | 'to' | 'unit'> = {}): this {
    const id = `d${this.#delegations.length + 1}`;
    const open = { tasks: [], role: null, validFrom: '2021-01-01', validTo: null, status: 'active' } as const;
    this.#mention(unit, from, to);
    this.#delegations.push({ id, ...open, ...but, from, to, unit });
    return this;
  }

  /** Away on these days, both included; without days only on `today`. */
  absent(person: string, from = today, to = from): this {
    this.#absences.push({ person, from, to });
    return this;
  }

  /** A room of a unit, in "Main building" unless `but` says otherwise; `room: null` makes it the building. */
  place(id: string, unit: string, but: But<Place, 'id' | 'unit'> = {}): this {
    const campus = this.#units.find((known) => known.id === unit)?.campus ?? 'main';
    const names = { nb: id, en: id };
    this.#places.push({ names, building: 'Main building', room: id, campus, ...but, id, unit });
    return this;
  }

  channel(
    unit: string,
    platform: ChannelEntry['platform'],
    id: string,
    language: ChannelEntry['language'] = 'nb',
  ): this {
    this.#channels.push({ unit, platform, id, language });
    return this;
  }

  /** The directory as it would stand in a file; not checked, so that it can be spoilt. */
  directory(): Directory {
    return structuredClone({
      organisation: this.#organisation,
      units: this.#units,
      people: [...this.#people.values()],
      appointments: this.#appointments,
      delegations: this.#delegations,
      absences: this.#absences,
      places: this.#places,
      channels: this.#channels,
    });
  }

  /** The directory opened; throws when it does not pass its checks. */
  open(): OpenDirectory {
    const reading = readDirectory(this.directory());
    if ('problems' in reading) throw new Error(JSON.stringify(reading.problems, null, 2));
    return openDirectory(reading.directory);
  }

  #mention(unit: string, ...people: (string | null)[]): void {
    for (const id of people) {
      if (id !== null && !this.#people.has(id)) this.person(id, unit);
    }
  }
}
