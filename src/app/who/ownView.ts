import { taskOf } from '../../domain/responsibility/delegability.ts';
import { type Post, postsOf } from '../../domain/responsibility/posts.ts';
import { roleOf } from '../../domain/responsibility/roles.ts';
import type { WhoChoice, WhoOwnMessage, WhoPostView } from '../messages.ts';
import { unitNames } from '../people.ts';
import { namedIn, type Reader } from './answerView.ts';
import { encodePlace, encodeRole, type Place } from './question.ts';
import { dutiesTold } from './roleView.ts';

/** Most duties shown of an only post, and of each of several. */
const most = { one: 12, each: 5 };

/** What the asker has to do on that day, post by post; `whole` leaves nothing out. */
export function ownMessage(
  { dir, person, today }: Reader,
  place: Place,
  {
    posts = postsOf(dir, person, place.day),
    whole = false,
  }: { posts?: readonly Post[]; whole?: boolean } = {},
): WhoOwnMessage {
  const told = new Set<string>();
  const limit = whole ? Number.POSITIVE_INFINITY : posts.length > 1 ? most.each : most.one;
  const leads = posts.some(({ role }) => role !== null && roleOf(role).canDelegate === 'hse-tasks');
  return {
    type: 'who-own',
    name: dir.people.get(person)?.name ?? null,
    day: place.day,
    today,
    posts: posts.map((post) => postView({ dir, person, today }, post, place, told, limit)),
    related: leads ? [{ ask: 'delegable', question: encodePlace(place), names: null }] : [],
  };
}

/** A duty that an earlier post has told already is not told again. */
function postView({ dir }: Reader, post: Post, place: Place, told: Set<string>, limit: number): WhoPostView {
  const { role, unit, by, until, from, tasks, inPerson } = post;
  const own = role === null ? [] : dutiesTold(role).duties.filter(({ id }) => !told.has(id));
  for (const { id } of own) told.add(id);
  const shown = own.slice(0, limit);
  const sources =
    shown.length > 0 ? shown.flatMap(({ source }) => source) : role === null ? [] : roleOf(role).source;
  return {
    role: role === null ? null : roleOf(role).names,
    unit: unitNames(dir, unit),
    by,
    until,
    from: from === null ? null : namedIn(dir, from).name,
    tasks: tasks.map((id) => taskOf(id).names),
    inPerson: inPerson.map((id) => roleOf(id).names),
    duties: shown.map(({ words }) => words),
    total: own.length,
    more: own.length > shown.length ? moreOf(post, place) : null,
    sources: [...new Set(sources)],
  };
}

function moreOf({ role, unit }: Post, place: Place): WhoChoice | null {
  if (role === null) return null;
  const question = encodeRole({ ...place, role, unit, campus: null, asks: 'duties', all: true });
  return { ask: 'role', question, names: roleOf(role).names };
}
