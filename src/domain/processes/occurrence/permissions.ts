import type { OpenDirectory } from '../../organisation/openDirectory.ts';
import type { PersonId } from '../../organisation/types.ts';
import { lineManagerOf, safetyDeputiesOf } from '../../responsibility/lookup.ts';
import { type Acting, actingFor } from '../../responsibility/substitutes.ts';
import type { Day } from '../../time.ts';
import { askedAbout } from '../plan/asked.ts';
import { helpersFor, responsibleFor, type Standing, upTheLine, type Wheel } from '../responsible.ts';
import type { Occurrence, OccurrenceState } from './occurrence.ts';

/** What somebody can do with an occurrence. */
export type OccurrenceAction = 'take' | 'done' | 'not-mine' | 'later' | 'name' | 'tick' | 'untick' | 'reopen';

/**
 * What a person is to an occurrence; one person can be several. `responsible` answers for the duty on the day, `asked` is
 * asked about it now, `owner` has taken it or was named, `helper` is told of it by role, `next-up` leads the line above, as
 * far up as it has gone. Whoever acts for somebody who is away is the same as they are.
 */
export const occurrenceRoles = [
  'responsible',
  'asked',
  'owner',
  'helper',
  'line-manager',
  'safety-deputy',
  'next-up',
  'nobody',
] as const;
export type OccurrenceRole = (typeof occurrenceRoles)[number];

interface Rule {
  readonly roles: readonly OccurrenceRole[];
  readonly states: readonly OccurrenceState[];
  /** More states, in which only whoever is asked may: not somebody who has just handed it back. */
  readonly askedIn?: readonly OccurrenceState[];
  readonly source: readonly string[];
}

const answering: readonly OccurrenceRole[] = ['responsible', 'asked', 'owner', 'line-manager'];
const working: readonly OccurrenceRole[] = [...answering, 'helper'];
const waiting: readonly OccurrenceState[] = ['open', 'taken', 'later', 'not-mine', 'escalated'];
const every: readonly OccurrenceState[] = [...waiting, 'done', 'missed'];
const line = '002#Linjeleder';
const tasks = '002#Andre roller og oppgaver i HMS-arbeidet';

/**
 * Who may do what with an occurrence, and in which state. The whole of it: what is not listed is refused. Whoever is asked
 * may do what the responsible may, so that an answer is never out of reach of the one who is to give it. Helpers work on it; that it is done is said by whoever answers for it, also when it is long past.
 */
export const occurrencePermissions = {
  take: { roles: working, states: waiting, source: [tasks] },
  done: { roles: answering, states: [...waiting, 'missed'], source: [line] },
  'not-mine': {
    roles: ['responsible', 'asked', 'owner'],
    states: ['open', 'taken', 'escalated'],
    askedIn: ['not-mine'],
    source: [tasks],
  },
  later: { roles: answering, states: ['open', 'taken', 'escalated'], askedIn: ['not-mine'], source: [] },
  name: {
    roles: ['responsible', 'asked', 'line-manager', 'next-up'],
    states: waiting,
    source: [line, tasks],
  },
  tick: { roles: [...working, 'safety-deputy'], states: every, source: [] },
  untick: { roles: [...working, 'safety-deputy'], states: every, source: [] },
  reopen: { roles: answering, states: ['done'], source: [line] },
  read: {
    roles: occurrenceRoles.filter((role) => role !== 'nobody'),
    states: every,
    source: ['001#Ensure documentation'],
  },
} as const satisfies Readonly<Record<OccurrenceAction | 'read', Rule>>;

/** Why something is refused: the person may never do it (and who may), or not in this state. */
export type OccurrenceDenial =
  | { readonly code: 'not-allowed'; readonly roles: readonly OccurrenceRole[] }
  | { readonly code: 'not-in-this-state'; readonly state: OccurrenceState }
  /** It has been put off as often as it can be. */
  | { readonly code: 'put-off-too-often'; readonly most: number }
  /** The day to put it off to is not later than today, or further away than `latest`. */
  | { readonly code: 'not-that-day'; readonly earliest: Day; readonly latest: Day }
  /** Items of the checklist that a document demands. */
  | { readonly code: 'items-open'; readonly items: readonly string[] }
  | { readonly code: 'unknown-item'; readonly item: string }
  | { readonly code: 'unknown-person'; readonly person: PersonId };

/** Everything that a person is to an occurrence on that day; ['nobody'] when nothing. */
export function occurrenceRolesOf(
  occurrence: Pick<Occurrence, 'process' | 'unit' | 'owner' | 'notTheirs' | 'steps'>,
  person: PersonId,
  wheel: Pick<Wheel, 'settings' | 'dir'>,
  day: Day,
): readonly OccurrenceRole[] {
  const { process, unit, owner } = occurrence;
  const responsible = responsibleFor(wheel, process, unit, day);
  const asked = askedAbout(occurrence, wheel, day);
  const held: Readonly<Record<Exclude<OccurrenceRole, 'nobody'>, boolean>> = {
    responsible: isOneOf(responsible, person),
    asked: isOneOf(asked, person),
    owner: owner !== null && (owner === person || actingFor(wheel.dir, owner, unit, day) === person),
    helper: helpersFor(wheel, process, unit, day).some((helper) => isOneOf(helper, person)),
    'line-manager': leads(wheel.dir, unit, person, day),
    'safety-deputy': safetyDeputiesOf(wheel.dir, unit, day).some((holder) => holder.person === person),
    'next-up': [responsible, asked].some((from) => isAbove(from, person, occurrence, wheel.dir, day)),
  };
  const roles = occurrenceRoles.filter((role) => role !== 'nobody' && held[role]);
  return roles.length > 0 ? roles : ['nobody'];
}

/** Whether it is this person, or they are away and it is somebody who acts for them. */
function isOneOf(acting: Acting | null, person: PersonId): boolean {
  return acting !== null && (acting.person === person || acting.insteadOf === person);
}

/** Next in the line above them, or the one above that once it has gone up so far. */
function isAbove(
  from: Standing | null,
  person: PersonId,
  { steps }: Pick<Occurrence, 'steps'>,
  dir: OpenDirectory,
  day: Day,
): boolean {
  if (from === null) return false;
  const heights = steps['escalate-2'] === undefined ? [1] : [1, 2];
  return heights.some((height) => isOneOf(upTheLine(dir, from, height, day), person));
}

function leads(dir: OpenDirectory, unit: string, person: PersonId, day: Day): boolean {
  const manager = lineManagerOf(dir, unit, day);
  return manager?.person === person || manager?.insteadOf === person;
}

/** Null when the table lets somebody with these roles do this with an occurrence in this state. */
export function occurrenceDenial(
  action: OccurrenceAction | 'read',
  roles: readonly OccurrenceRole[],
  state: OccurrenceState,
): Extract<OccurrenceDenial, { code: 'not-allowed' | 'not-in-this-state' }> | null {
  const rule: Rule = occurrencePermissions[action];
  if (!roles.some((role) => rule.roles.includes(role))) return { code: 'not-allowed', roles: rule.roles };
  const isInState = rule.states.includes(state);
  const mayYet = roles.includes('asked') && rule.askedIn?.includes(state) === true;
  return isInState || mayYet ? null : { code: 'not-in-this-state', state };
}
