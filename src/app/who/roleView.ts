import { numberIn } from '../../domain/delegations/intoAnswers.ts';
import { type Duty, dutiesOf } from '../../domain/responsibility/duties.ts';
import { type Holding, holdingOf } from '../../domain/responsibility/holding.ts';
import { type Holder, holdersOf } from '../../domain/responsibility/lookup.ts';
import type { Reason as ResponsibilityReason } from '../../domain/responsibility/reasons.ts';
import { isRoleId, type RoleId, type RoleKind, roleOf } from '../../domain/responsibility/roles.ts';
import { topics } from '../../domain/responsibility/topics.ts';
import type { UnderstandingReason } from '../../language/understanding/types.ts';
import type { WhoBodyView, WhoChoice, WhoHolderView, WhoRoleMessage } from '../messages.ts';
import { reasonViews, unitNames } from '../people.ts';
import { choicesOf, namedIn, type Reader, whoQuestions } from './answerView.ts';
import { type AskedRole, encodeRole, type Place } from './question.ts';

/** Most duties that a card shows before it is asked for all of them. */
const shown = 10;
const mostRelated = 3;

/** Kinds of role that people hold. */
const posts: readonly RoleKind[] = ['line', 'task', 'safety-deputy'];

/** Duties that no longer apply, or that are only what was seen to be done, are not told as duties. */
const told: readonly Duty['status'][] = ['current', 'supplement', 'inferred'];

/** What a role has to do: its duties as they hold, and beside them what it was only seen to do. */
export function dutiesTold(role: RoleId): { duties: readonly Duty[]; practice: readonly Duty[] } {
  const all = dutiesOf(role);
  return {
    duties: all.filter(({ status }) => told.includes(status)),
    practice: all.filter(({ status }) => status === 'observed'),
  };
}

interface About {
  /** Whose it is, when it is asked for a person. */
  readonly of?: string | null;
  /** The steps from the words to the question. */
  readonly understood?: readonly UnderstandingReason[];
  /** Asked by somebody as their own, who does not hold it. */
  readonly notHeld?: boolean;
}

/** What a role is and has to do, and who holds it for the unit; one that has been replaced is told by its successor. */
export function roleMessage(reader: Reader, asked: AskedRole, about: About = {}): WhoRoleMessage {
  const { dir, today } = reader;
  const { unit, campus, day, all, asks } = asked;
  const holding = holdingOf(dir, { role: asked.role, unit, campus, of: about.of ?? null, day });
  const { role } = holding;
  const successors = (roleOf(asked.role).supersededBy ?? []).filter(isRoleId);
  const { duties, practice } = dutiesTold(role);
  const { names, kind, canDelegate, source } = roleOf(role);
  const isPost = posts.includes(kind);
  return {
    type: 'who-role',
    asks,
    question: encodeRole({ ...asked, role, all: true }),
    role: names,
    unit: unitNames(dir, unit),
    day,
    today,
    successors: successors.map((id) => roleOf(id).names),
    notHeld: about.notHeld ?? false,
    duties: duties.slice(0, all ? duties.length : mostDuties(asks)).map(({ words }) => words),
    total: duties.length,
    practice: practice.slice(0, all || duties.length === 0 ? shown : 0).map(({ words }) => words),
    mayDelegate: canDelegate === 'hse-tasks',
    isPost,
    holders: holding.holders.map((holder) => holderView(reader, holder)),
    meanwhile: holding.meanwhile && holderView(reader, holding.meanwhile),
    body: kind === 'committee' ? bodyView(reader, role, asked) : null,
    sources: sourcesOf(holding, source),
    reasons: isPost ? reasonViews(dir, [...(about.understood ?? []), ...oncePer(holding.reasons)]) : [],
    related: relatedTo(role, asked),
    forms: isPost ? { 'who.date': whoQuestions(reader, 'who.date', asked, { day }) } : {},
  };
}

function mostDuties(asks: AskedRole['asks']): number {
  return asks === 'holders' ? 3 : shown;
}

const rule = '002#Andre roller og oppgaver i HMS-arbeidet';

function sourcesOf({ meanwhile, holders }: Holding, own: readonly string[]): readonly string[] {
  const ruled = [...holders, ...(meanwhile === null ? [] : [meanwhile])].some(
    ({ basis }) => basis.kind !== 'appointment',
  );
  return [...new Set([...own, ...(ruled ? [rule] : [])])];
}

function oncePer(reasons: readonly ResponsibilityReason[]): readonly ResponsibilityReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

/** Somebody who holds a role, as messages name them. */
export function holderView({ dir }: Reader, { person, role, unit, basis, insteadOf }: Holder): WhoHolderView {
  const { appointments, delegations } = dir;
  const appointment = appointments.get(basis.id);
  const until = basis.kind === 'delegation' ? delegations.get(basis.id)?.validTo : appointment?.to;
  const substitute = basis.kind === 'appointment' ? (appointment?.substitute ?? null) : null;
  return {
    person: namedIn(dir, person),
    role: roleOf(role).names,
    unit: unitNames(dir, unit),
    by: basis.kind,
    number: basis.kind === 'delegation' ? numberIn(basis.id) : null,
    until: until ?? null,
    insteadOf: insteadOf === undefined ? null : namedIn(dir, insteadOf).name,
    substitute: substitute === null || substitute === person ? null : namedIn(dir, substitute).name,
  };
}

function bodyView(reader: Reader, role: RoleId, { unit, campus, day }: Place): WhoBodyView {
  const { decides, optional, chair, members, escalatesTo } = roleOf(role);
  const led = chair !== undefined && isRoleId(chair) ? chair : null;
  const options = campus === null ? {} : { campus };
  return {
    decides: decides ?? null,
    optional: optional === true,
    chair: led && {
      role: roleOf(led).names,
      people: holdersOf(reader.dir, led, unit, day, options).map((holder) => holderView(reader, holder)),
    },
    members: members.flatMap(({ who, role: seat, count, vote, observer }) => {
      const names = who ?? (seat !== undefined && isRoleId(seat) ? roleOf(seat).names : null);
      if (names === null) return [];
      return [{ who: names, count: count ?? null, vote: vote ?? null, observer: observer === true }];
    }),
    next: escalatesTo.filter(isRoleId).map((id) => roleOf(id).names),
  };
}

/** Matters that the role answers for by itself, or leads the work of. */
function relatedTo(role: RoleId, place: Place): readonly WhoChoice[] {
  if (role === 'line-manager') return [];
  const own = topics
    .filter(({ accountable, taskRoles }) => accountable === role || taskRoles[0] === role)
    .filter(({ names }) => names.nb !== roleOf(role).names.nb);
  return choicesOf(place, own.map(({ id }) => id).slice(0, mostRelated));
}
