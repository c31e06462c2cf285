import type { Language, Words } from '../language.ts';
import type { DelegableTaskId } from '../responsibility/delegableTasks.ts';
import type { RoleId } from '../responsibility/roles.ts';
import type { Day } from '../time.ts';

export type { DelegableTaskId, RoleId };

export type UnitId = string;
export type PersonId = string;
export type AppointmentId = string;
export type DelegationId = string;
export type PlaceId = string;
/** The name of a campus, as units and places carry it: "trondheim". */
export type CampusId = string;

/** Every level that a unit can have, from the top. */
export const unitLevels = ['institution', 'campus', 'faculty', 'department', 'section', 'lab'] as const;
export type UnitLevel = (typeof unitLevels)[number];

export const personKinds = ['staff', 'student', 'external'] as const;
export type PersonKind = (typeof personKinds)[number];

export const delegationStatuses = ['active', 'revoked', 'proposed'] as const;
export type DelegationStatus = (typeof delegationStatuses)[number];

export const platforms = ['slack', 'teams'] as const;
export type Platform = (typeof platforms)[number];

/** Every platform that a unit can have posts on: those that a directory can name channels of, and the local page. */
export type PostingPlatform = Platform | 'web';

/** A telephone number to call when something is happening now. */
export interface EmergencyNumber {
  readonly id: string;
  readonly names: Words;
  readonly number: string;
}

/** Where a matter goes that is not a nonconformity (upkeep, whistleblowing …). */
export interface Door {
  readonly id: string;
  readonly names: Words;
  /** A web or mail address (`https:` or `mailto:`). */
  readonly address: string;
}

/** The organisation as a whole. */
export interface Organisation {
  readonly id: string;
  readonly names: Words;
  /** An IANA time zone: "Europe/Oslo". Every day in the directory is a day of this zone. */
  readonly timeZone: string;
  readonly emergency: readonly EmergencyNumber[];
  readonly doors: readonly Door[];
}

/** A part of the organisation; the root alone has no parent. */
export interface Unit {
  readonly id: UnitId;
  readonly names: Words;
  /** Abbreviations that people use for it. */
  readonly short: readonly string[];
  readonly level: UnitLevel;
  readonly parent: UnitId | null;
  readonly campus: CampusId;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly unit: UnitId;
  readonly kind: PersonKind;
  readonly language: Language;
}

/** A person holds a role at a unit, from and to these days inclusive; `to` null: until further notice. */
export interface Appointment {
  readonly id: AppointmentId;
  readonly role: RoleId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly from: Day;
  readonly to: Day | null;
  /** Acts while the holder is absent. */
  readonly substitute: PersonId | null;
}

/** HSE tasks handed in writing from one person to another, for a unit; both days inclusive. */
export interface Delegation {
  readonly id: DelegationId;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly unit: UnitId;
  /** What the paper covers. */
  readonly tasks: readonly DelegableTaskId[];
  /** The task role that it makes the delegate; `tasks` give none. */
  readonly role: RoleId | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly status: DelegationStatus;
}

/** A person is away on these days, both inclusive. */
export interface Absence {
  readonly person: PersonId;
  readonly from: Day;
  readonly to: Day;
}

/** A room or, with `room` null, a building. `unit` is the one that uses it. */
export interface Place {
  readonly id: PlaceId;
  readonly names: Words;
  readonly building: string;
  readonly room: string | null;
  readonly unit: UnitId;
  readonly campus: CampusId;
}

/** A channel where a unit gets its posts. */
export interface ChannelEntry {
  readonly unit: UnitId;
  readonly platform: Platform;
  /** The platform's own id of the channel. */
  readonly id: string;
  readonly language: Language;
}

/** A channel where a unit gets its posts now: as imported, or as connected from within it. */
export interface PostingChannel extends Omit<ChannelEntry, 'platform'> {
  readonly platform: PostingPlatform;
}

/** Everything that is known of an organisation, as the import file states it. */
export interface Directory {
  readonly organisation: Organisation;
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly appointments: readonly Appointment[];
  readonly delegations: readonly Delegation[];
  readonly absences: readonly Absence[];
  readonly places: readonly Place[];
  readonly channels: readonly ChannelEntry[];
}
