import { directoryOwner } from '../corrections/permissions.ts';
import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../organisation/types.ts';
import { type Holder, holdersOf, lineManagerOf } from '../responsibility/lookup.ts';
import type { Day } from '../time.ts';

/** What a person can be to the channels of a unit; one person can be several. */
export const channelRoles = [
  'line-manager',
  'hse-coordinator',
  'directory-owner',
  'member',
  'nobody',
] as const;
export type ChannelRole = (typeof channelRoles)[number];

/** What can be done with the channels of a unit, and with what could not be delivered. */
export type ChannelAction = 'connect' | 'disconnect' | 'list' | 'see-undelivered';

interface Rule {
  readonly roles: readonly ChannelRole[];
  readonly source: readonly string[];
}

/**
 * Who may do what. Where a unit talks about its HSE work is for whoever leads it, or coordinates the work there, to say; the
 * substitute of an absent one acts for them. The directory's owner can take a channel off, and mends what does not arrive.
 */
export const channelPermissions = {
  connect: {
    roles: ['line-manager', 'hse-coordinator'],
    source: ['002#Linjeleder', '002#HMS-rådgiver/-koordinator'],
  },
  disconnect: {
    roles: ['line-manager', 'hse-coordinator', 'directory-owner'],
    source: ['002#Linjeleder', '002#HMS-rådgiver/-koordinator', '004#1.0 INNLEDNING [HMS]'],
  },
  list: { roles: ['member'], source: ['001#Ensure documentation'] },
  'see-undelivered': { roles: ['directory-owner'], source: ['004#1.0 INNLEDNING [HMS]'] },
} as const satisfies Readonly<Record<ChannelAction, Rule>>;

/** What a person is to the channels of a unit on that day; ['nobody'] when nothing. */
export function channelRolesOf(
  dir: OpenDirectory,
  person: PersonId,
  unit: UnitId,
  day: Day,
): readonly ChannelRole[] {
  const held: Readonly<Record<Exclude<ChannelRole, 'nobody'>, boolean>> = {
    'line-manager': isAmong(person, [lineManagerOf(dir, unit, day)]),
    'hse-coordinator': isAmong(person, holdersOf(dir, 'hse-coordinator', unit, day)),
    'directory-owner': isAmong(person, holdersOf(dir, directoryOwner, dir.root.id, day)),
    member: dir.people.has(person),
  };
  const roles = channelRoles.filter((role) => role !== 'nobody' && held[role]);
  return roles.length > 0 ? roles : ['nobody'];
}

/** The roles that would be needed, or null when somebody with these roles may do this. */
export function channelDenial(
  action: ChannelAction,
  roles: readonly ChannelRole[],
): readonly ChannelRole[] | null {
  const rule: Rule = channelPermissions[action];
  return roles.some((role) => rule.roles.includes(role)) ? null : rule.roles;
}

/** Who may connect a channel to the unit on that day, whoever leads it first; each once. */
export function channelHoldersOf(dir: OpenDirectory, unit: UnitId, day: Day): readonly PersonId[] {
  const manager = lineManagerOf(dir, unit, day);
  const coordinators = holdersOf(dir, 'hse-coordinator', unit, day);
  const holders = [...(manager === null ? [] : [manager]), ...coordinators];
  return [...new Set(holders.map(({ person }) => person))];
}

/** Also the holder who is away: being away takes nothing from them. */
function isAmong(person: PersonId, holders: readonly (Holder | null)[]): boolean {
  return holders.some((holder) => holder?.person === person || holder?.insteadOf === person);
}
