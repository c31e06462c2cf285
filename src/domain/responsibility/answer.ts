import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { CampusId, PersonId, RoleId, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import { accountableOf, performersOf } from './assignment.ts';
import { type LadderId, type LadderStep, ladderOf } from './ladders.ts';
import { type Basis, type Holder, holdersOf, type LookupOptions } from './lookup.ts';
import { notCounting } from './notCounting.ts';
import type { Reason } from './reasons.ts';
import { rolesCountingAs } from './roles.ts';
import { type Topic, type TopicId, topicOf } from './topics.ts';

/** A question of responsibility, understood: which matter, for which unit, on which day. */
export interface WhoQuestion {
  readonly topic: TopicId;
  readonly unit: UnitId;
  /** The campus of the place that the matter is at; else that of the unit. */
  readonly campus?: CampusId | null;
  readonly day: Day;
}

/** Somebody in the answer, and what their place rests on. */
export interface WhoPerson {
  /** The role held. */
  readonly role: RoleId;
  /** Who to turn to: the holder, or the substitute while the holder is absent. */
  readonly person: PersonId;
  /** The unit that the role is held at. */
  readonly unit: UnitId;
  readonly basis: Basis;
  /** The last day of the appointment or delegation, when it has one. */
  readonly until: Day | null;
  /** The absent holder. */
  readonly insteadOf?: PersonId;
}

/** A role or body to turn to, with the people who hold it; nobody where it is a body or stands empty. */
export interface WhoRole {
  readonly role: RoleId;
  readonly people: readonly WhoPerson[];
}

/** A step of where the matter goes when it is not solved. */
export interface WhoStep {
  /** Place in the ladder, from 0. */
  readonly step: number;
  readonly management: readonly WhoRole[];
  readonly safety: readonly WhoRole[];
  readonly bodies: readonly WhoRole[];
}

/** Who answers for a matter, who does it, and why. */
export interface WhoAnswer {
  readonly topic: TopicId;
  readonly unit: UnitId;
  readonly day: Day;
  /** `held` is null where the role is a body, an authority or a system, or stands empty. */
  readonly accountable: { readonly role: RoleId; readonly held: WhoPerson | null };
  /** Everybody who does the work; empty when nobody is found and nobody answers for it. */
  readonly performs: readonly WhoPerson[];
  readonly involve: readonly WhoRole[];
  readonly ladder: { readonly id: LadderId; readonly steps: readonly WhoStep[] } | null;
  /** Where it is written, documents and sections: of the matter, then of the rules that were used. */
  readonly sources: readonly string[];
  /** From unit to line manager, from appointment or delegation to person, and what does not count. */
  readonly reasons: readonly Reason[];
}

const delegationSource = '002#Andre roller og oppgaver i HMS-arbeidet';

/**
 * Who answers for a matter at a unit on a day: the responsible person, everybody who does the work, whom to involve, and
 * where it goes if it is not solved. The past and the future are answered as the directory tells them.
 * (002#Linjeleder, 002#Andre roller og oppgaver i HMS-arbeidet, 002#Verneombudslinjen)
 */
export function answerFor(dir: OpenDirectory, { topic: id, unit, campus, day }: WhoQuestion): WhoAnswer {
  const options: LookupOptions = campus === null || campus === undefined ? {} : { campus };
  const at: At = { dir, unit, day, options };
  const topic = topicOf(id);
  const accountable = accountableOf(dir, topic.accountable, unit, day, options);
  const performing = performersOf(dir, topic, unit, day, options);
  const isRuled = performing.some(({ basis }) => basis.kind !== 'appointment');
  return {
    topic: id,
    unit,
    day,
    accountable: { role: topic.accountable, held: accountable && inAnswer(dir, accountable) },
    performs: performing.map((holder) => inAnswer(dir, holder)),
    involve: topic.involve.map((role) => heldBy(at, role)),
    ladder: topic.ladder === null ? null : { id: topic.ladder, steps: stepsOf(at, topic.ladder) },
    sources: [...new Set([...topic.source, ...(isRuled ? [delegationSource] : [])])],
    reasons: reasonsFor(at, topic, accountable, performing),
  };
}

interface At {
  readonly dir: OpenDirectory;
  readonly unit: UnitId;
  readonly day: Day;
  readonly options: LookupOptions;
}

function inAnswer(dir: OpenDirectory, holder: Holder): WhoPerson {
  const { role, person, unit, basis, insteadOf } = holder;
  const named = { role, person, unit, basis, until: endOf(dir, basis) };
  return insteadOf === undefined ? named : { ...named, insteadOf };
}

function endOf(dir: OpenDirectory, { kind, id }: Basis): Day | null {
  const end = {
    appointment: () => dir.appointments.get(id)?.to,
    delegation: () => dir.delegations.get(id)?.validTo,
    default: () => null,
  };
  return end[kind]() ?? null;
}

/** A role with its holders; `dean` is whoever leads the faculty. */
function heldBy({ dir, unit, day, options }: At, role: RoleId): WhoRole {
  const holders =
    role === 'dean'
      ? [accountableOf(dir, role, unit, day, options) ?? []].flat()
      : holdersOf(dir, role, unit, day, options);
  return { role, people: holders.map((holder) => inAnswer(dir, holder)) };
}

function stepsOf(at: At, id: LadderId): readonly WhoStep[] {
  return ladderOf(id).steps.map(({ management, safety, bodies }, step) => ({
    step,
    management: leading(management).map((role) => heldBy(at, role)),
    safety: withPeople(safety.map((role) => heldBy(at, role))),
    bodies: withPeople(bodies.map((role) => heldBy(at, role))),
  }));
}

/** Of the titles that a step lists, those that mean a person without knowing which title the unit uses. */
function leading(titles: LadderStep['management']): readonly RoleId[] {
  const anyTitle = titles.find((role) => role === 'line-manager' || role === 'dean');
  return anyTitle === undefined ? titles : [anyTitle];
}

/** Where some of the roles are held here, the others are held elsewhere: on another campus or in another line. */
function withPeople(found: readonly WhoRole[]): readonly WhoRole[] {
  const held = found.filter(({ people }) => people.length > 0);
  return held.length > 0 ? held : found;
}

function reasonsFor(
  { dir, unit, day, options }: At,
  topic: Topic,
  accountable: Holder | null,
  performing: readonly Holder[],
): readonly Reason[] {
  const [first, ...helping] = topic.taskRoles;
  const missing = (role: RoleId) => notCounting(dir, role, unit, day, options);
  const doing = topic.taskRoles.flatMap(rolesCountingAs);
  const byTask = performing.some(({ role, basis }) => basis.kind === 'default' || doing.includes(role));
  const all: readonly Reason[] = [
    ...missing(topic.accountable),
    ...(accountable?.reasons ?? []),
    ...(first === undefined ? [] : missing(first)),
    ...performing.flatMap(({ reasons }) => reasons),
    ...helping.flatMap(missing).filter(({ code }) => code !== 'vacant'),
    ...(accountable !== null && !byTask
      ? [{ code: 'accountable-performs', details: { person: accountable.person } } as const]
      : []),
  ];
  return oncePerReason(all);
}

function oncePerReason(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason);
    return !seen.has(key) && seen.add(key);
  });
}
