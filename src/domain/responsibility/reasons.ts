import type {
  AppointmentId,
  CampusId,
  DelegableTaskId,
  DelegationId,
  PersonId,
  RoleId,
  UnitId,
} from '../organisation/types.ts';
import type { Day } from '../time.ts';

/** What each reason tells, by code; every value is an id or a day, the words are in the catalogs. */
export interface ReasonDetails {
  /** The unit has a line manager of its own. */
  'line-manager-of-unit': {
    readonly unit: UnitId;
    readonly role: RoleId;
    readonly person: PersonId;
    readonly appointment: AppointmentId;
  };
  /** The unit has none; the nearest unit above that has one answers. */
  'line-manager-above': {
    readonly unit: UnitId;
    readonly above: UnitId;
    readonly role: RoleId;
    readonly person: PersonId;
    readonly appointment: AppointmentId;
  };
  /** Neither the unit nor any unit above it has a line manager. */
  'no-line-manager': { readonly unit: UnitId };
  /** Every line manager from the unit to the root is absent without a substitute at work. */
  'nobody-at-work': { readonly unit: UnitId };
  appointed: {
    readonly role: RoleId;
    readonly person: PersonId;
    readonly unit: UnitId;
    readonly appointment: AppointmentId;
  };
  delegated: {
    readonly role: RoleId;
    readonly person: PersonId;
    readonly unit: UnitId;
    readonly delegation: DelegationId;
    readonly delegator: PersonId;
  };
  /** The role held includes the role asked for. */
  'counts-as': { readonly role: RoleId; readonly asked: RoleId };
  /** A role that the model has replaced; its successor is looked up. */
  'superseded-by': { readonly asked: RoleId; readonly role: RoleId };
  /** Nobody at the unit holds it; a unit above with the same line manager does. */
  'above-same-line-manager': {
    readonly unit: UnitId;
    readonly above: UnitId;
    readonly lineManager: PersonId;
  };
  /** Nobody at the unit holds it; the nearest unit above does. */
  'nearest-above': { readonly unit: UnitId; readonly above: UnitId };
  'held-for-campus': { readonly campus: CampusId; readonly unit: UnitId };
  'held-for-faculty': { readonly unit: UnitId; readonly faculty: UnitId };
  'held-for-organisation': { readonly role: RoleId };
  /** Nobody holds the role, so the line manager does the task in person. */
  'default-to-line-manager': { readonly role: RoleId; readonly unit: UnitId; readonly person: PersonId };
  absent: { readonly person: PersonId; readonly from: Day; readonly to: Day };
  'substitute-acts': { readonly person: PersonId; readonly insteadOf: PersonId };
  /** The person is absent and nobody is named to act meanwhile. */
  'no-substitute': { readonly person: PersonId };
  'substitute-absent': { readonly person: PersonId; readonly from: Day; readonly to: Day };
  /** The delegation covers the task in question. */
  'covers-task': { readonly delegation: DelegationId; readonly task: DelegableTaskId };
  /** Somebody else holds it too and comes after the one chosen, who has held it longest. */
  'held-longest': { readonly person: PersonId; readonly since: Day };
  /** A line manager further up steps in for one who is absent. */
  'next-line-manager': { readonly person: PersonId; readonly unit: UnitId; readonly insteadOf: PersonId };
  /** Whoever is asked about leads the unit in person, so that the manager is the next one up. */
  'leads-in-person': { readonly person: PersonId; readonly unit: UnitId };
  /** Nobody holds the role for the unit. */
  vacant: { readonly role: RoleId; readonly unit: UnitId };
  /** Nobody has the task, so whoever carries the responsibility does it. */
  'accountable-performs': { readonly person: PersonId };
  'appointment-ended': {
    readonly role: RoleId;
    readonly person: PersonId;
    readonly unit: UnitId;
    readonly appointment: AppointmentId;
    readonly until: Day;
  };
  'appointment-not-begun': {
    readonly role: RoleId;
    readonly person: PersonId;
    readonly unit: UnitId;
    readonly appointment: AppointmentId;
    readonly begins: Day;
  };
  'delegation-expired': Paper & { readonly until: Day };
  'delegation-not-begun': Paper & { readonly begins: Day };
  'delegation-revoked': Paper;
  /** Drawn up, but nobody has approved it. */
  'delegation-proposed': Paper;
  /** Given by somebody who was not line manager of the unit on the day it began. */
  'delegation-without-right': Paper & { readonly delegator: PersonId; readonly begins: Day };
  /** Given for a unit above, which has another line manager. */
  'delegation-out-of-reach': Paper & { readonly below: UnitId };
}

/** A delegation of the role to the person for the unit. */
type Paper = {
  readonly role: RoleId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly delegation: DelegationId;
};

export type ReasonCode = keyof ReasonDetails;

/** One step of why a person is the answer, in the order the steps were taken. */
export type Reason = {
  readonly [Code in ReasonCode]: { readonly code: Code; readonly details: ReasonDetails[Code] };
}[ReasonCode];
