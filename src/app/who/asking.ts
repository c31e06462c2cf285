import { roleAtCampus } from '../../domain/responsibility/bodies.ts';
import { postsAs, postsOf } from '../../domain/responsibility/posts.ts';
import { type RoleId, roleOf } from '../../domain/responsibility/roles.ts';
import { readAsking } from '../../language/asking/asking.ts';
import type { Asking } from '../../language/asking/types.ts';
import type { Understand, UnderstandingReason, Understood } from '../../language/understanding/types.ts';
import type { WhoMessage } from '../messages/who.ts';
import { answerMessage, type Reader } from './answerView.ts';
import { bodiesMessage } from './bodiesView.ts';
import { delegableMessage } from './delegableView.ts';
import { ownMessage } from './ownView.ts';
import type { Place } from './question.ts';
import { roleMessage } from './roleView.ts';

/** What was written, by whom, and how it is answered. */
export interface Wording {
  readonly text: string;
  readonly understood: Understood;
  readonly understand: Understand;
  /** `whole` leaves nothing out, where there is room for everything. */
  readonly whole?: boolean;
}

interface Seen extends Wording {
  readonly reader: Reader;
  readonly place: Place;
  /** From the words to the unit. */
  readonly steps: readonly UnderstandingReason[];
}

type Answers = {
  readonly [K in Asking['kind']]: (seen: Seen, asking: Extract<Asking, { kind: K }>) => WhoMessage | null;
};

const answers: Answers = {
  'own-duties': own,
  'role-duties': (seen, { role }) => aboutRole(seen, role),
  holder: (seen, { role, of }) => holder(seen, role, of),
  delegable: ({ reader, place }, asking) => delegableMessage(reader, asking, place),
  bodies: ({ reader, place, understood }) => bodiesMessage(reader, place, matterOf(understood)),
  where: way,
};

/**
 * The answer to a question that the tables of roles answer: own duties, a role, what may be delegated, committees, or
 * where a matter belongs. Null for every other text.
 */
export function answerFromTables(reader: Reader, wording: Wording, place: Place): WhoMessage | null {
  const { understood, text } = wording;
  if (understood.intent === 'emergency') return null;
  const asking = readAsking(text, reader.dir);
  return asking && put({ ...wording, reader, place, steps: stepsOf(reader, understood) }, asking);
}

function put<K extends Asking['kind']>(seen: Seen, asking: Extract<Asking, { kind: K }>): WhoMessage | null {
  const answer = answers[asking.kind as K];
  return answer(seen, asking);
}

/** Of a text that was taken for something else, what its unit rests on is told all the same. */
function stepsOf({ dir, person }: Reader, { reasons, unit }: Understood): readonly UnderstandingReason[] {
  const known = reasons.filter(({ code }) => code.startsWith('unit-'));
  if (known.length > 0) return known;
  if (dir.people.get(person)?.unit === unit) return [{ code: 'unit-of-asker', details: { unit, person } }];
  const isUnknown = unit === dir.root.id && !dir.people.has(person);
  return [{ code: isUnknown ? 'unit-unknown' : 'unit-named', details: { unit } }];
}

/** Matters that say no more than that HSE is spoken of. */
const vague: readonly (Understood['topic'] | null)[] = [
  null,
  'hse-at-unit',
  'delegation',
  'nothing-documented',
];

function own(seen: Seen, { role, sure }: Extract<Asking, { kind: 'own-duties' }>): WhoMessage | null {
  const { reader, place, understood, whole = false } = seen;
  const isOther =
    understood.intent === 'report' || (understood.confident && !vague.includes(understood.topic));
  if (!sure && isOther) return null;
  const posts = postsOf(reader.dir, reader.person, place.day);
  if (role === null) return ownMessage(reader, place, { posts, whole });
  const held = postsAs(posts, role);
  if (held.length > 0) return ownMessage(reader, place, { posts: held, whole });
  return roleMessage(
    reader,
    { ...place, role, asks: 'duties', all: whole },
    { notHeld: true, understood: seen.steps },
  );
}

function aboutRole(seen: Seen, asked: RoleId): WhoMessage | null {
  const { reader, place, whole = false, steps } = seen;
  const role = here(seen, asked);
  if (role === null) return bodiesMessage(reader, place, null);
  return roleMessage(reader, { ...place, role, asks: 'duties', all: whole }, { understood: steps });
}

function holder(seen: Seen, asked: RoleId, whose: 'asker' | 'person' | 'unit'): WhoMessage {
  const { reader, place, steps } = seen;
  const of =
    whose === 'person'
      ? (steps.find(({ code }) => code === 'unit-of-person')?.details.person ?? null)
      : whose === 'asker'
        ? reader.person
        : null;
  const role = here(seen, asked) ?? asked;
  return roleMessage(reader, { ...place, role, asks: 'holders', all: false }, { of, understood: steps });
}

/** Of roles that share a name, the one of the unit's campus; null for a committee that the campus does not have. */
function here({ reader: { dir }, place }: Seen, role: RoleId): RoleId | null {
  const campus = place.campus ?? dir.units.get(place.unit)?.campus ?? null;
  const found = roleAtCampus(role, campus);
  return found === null && roleOf(role).kind !== 'committee' ? role : found;
}

function matterOf({ topic, confident }: Understood): Understood['topic'] {
  const committees: readonly Understood['topic'][] = ['amu-matters', 'samu-matters', 'hse-at-unit'];
  return confident && !committees.includes(topic) ? topic : null;
}

/** Longer ones tell of something that happened. */
const mostMatter = 8;

/** Where a matter goes. What the question says of it is enough, also where the whole was taken for a report. */
function way(seen: Seen, { matter }: Extract<Asking, { kind: 'where' }>): WhoMessage | null {
  const { reader, place, understood, understand } = seen;
  const isKnown = understood.intent === 'responsible' && understood.confident;
  if (isKnown && understood.topic !== null) {
    return answerMessage(reader, { ...place, topic: understood.topic }, understood.reasons, {
      asksWay: true,
    });
  }
  if (matter === '' || matter.split(' ').length > mostMatter) return null;
  const asker = reader.dir.people.has(reader.person) ? reader.person : null;
  const again = understand({ text: `hvem har ansvaret for ${matter}?`, asker, day: place.day }, reader.dir);
  if (again.intent !== 'responsible' || !again.confident || again.topic === null) return null;
  return answerMessage(reader, { ...place, topic: again.topic }, again.reasons, { asksWay: true });
}
