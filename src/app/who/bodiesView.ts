import { bodiesFor, purposeOf } from '../../domain/responsibility/bodies.ts';
import { isRoleId, type RoleId, roleOf } from '../../domain/responsibility/roles.ts';
import { type TopicId, topicOf } from '../../domain/responsibility/topics.ts';
import type { WhoBodiesMessage } from '../messages.ts';
import { unitNames } from '../people.ts';
import { choicesOf, type Reader } from './answerView.ts';
import { encodeRole, type Place } from './question.ts';
import { dutiesTold } from './roleView.ts';

/** Most buttons that a card has room for. */
const mostButtons = 6;

/** The committees that the unit belongs to, or those for a matter there, each to be looked at more closely. */
export function bodiesMessage({ dir }: Reader, place: Place, topic: TopicId | null): WhoBodiesMessage {
  const { unit, campus } = place;
  const { bodies, general, sources } = bodiesFor(dir, { unit, campus, topic });
  const asked = (role: RoleId) => encodeRole({ ...place, role, asks: 'duties', all: false });
  const closer = bodies.map(
    (role) => ({ ask: 'role', question: asked(role), names: shortNames(role) }) as const,
  );
  const matter = topic === null ? [] : choicesOf(place, [topic]);
  return {
    type: 'who-bodies',
    topic: topic === null ? null : topicOf(topic).names,
    general,
    unit: unitNames(dir, unit),
    bodies: bodies.map(bodyLine),
    sources,
    related: [...closer.slice(0, mostButtons - matter.length), ...matter],
  };
}

function bodyLine(id: RoleId): WhoBodiesMessage['bodies'][number] {
  const { names, decides, optional, escalatesTo } = roleOf(id);
  const { duties, practice } = dutiesTold(id);
  return {
    names,
    purpose: purposeOf(id),
    does: duties[0]?.words ?? practice[0]?.words ?? null,
    decides: decides ?? null,
    optional: optional === true,
    next: escalatesTo.filter(isRoleId).map((each) => roleOf(each).names),
  };
}

/** An abbreviation fits a button, and people know it. */
function shortNames(id: RoleId) {
  const { abbreviations, names } = roleOf(id);
  const [short] = abbreviations;
  return short === undefined ? names : { nb: short, en: short };
}
