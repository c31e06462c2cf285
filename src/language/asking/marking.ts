import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { RoleId } from '../../domain/responsibility/roles.ts';
import { type Mention, mentionsIn } from '../understanding/mentions.ts';
import type { Reading } from '../understanding/text.ts';
import { isTopicWord } from '../understanding/topic.ts';
import { placeCues } from '../understanding/vocabulary/unitHeads.ts';
import { type RoleMention, rolesNamed } from './roleNames.ts';

/** A text with its names replaced by what they name, so that a pattern can say what stands around them. */
export interface Marked {
  /**
   * The plain words with `@role`, `@unit` and `@person` in place of names and " . " between clauses, with a space at
   * either end.
   */
  readonly words: string;
  /** The roles in their order, one for each `@role`. */
  readonly roles: readonly RoleId[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
  readonly role: RoleId | null;
}

/** Marks the roles, the parts of the organisation and the people that a text names. */
export function mark(reading: Reading, dir: OpenDirectory): Marked {
  const mentions = mentionsIn(dir, reading, isTopicWord);
  const spans = spansOf(reading, rolesNamed(reading, mentions), mentions);
  const words: string[] = [];
  const roles: RoleId[] = [];
  let clause = 0;
  for (let at = 0; at < reading.tokens.length; ) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    if (token.clause !== clause) words.push('.');
    clause = token.clause;
    const span = spans.find(({ from }) => from === at);
    words.push(span?.mark ?? token.plain);
    if (span?.role) roles.push(span.role);
    at = span?.to ?? at + 1;
    clause = reading.tokens[at - 1]?.clause ?? clause;
  }
  return { words: ` ${words.join(' ')} `, roles };
}

/** A unit that bears the name of a role is the unit where it stands as a place, and the role elsewhere. */
function spansOf(
  reading: Reading,
  roles: readonly RoleMention[],
  mentions: readonly Mention[],
): readonly Span[] {
  const places: readonly Span[] = mentions.map(({ kind, from, to }) => ({
    from,
    to,
    mark: kind === 'person' ? '@person' : '@unit',
    role: null,
  }));
  const named: readonly Span[] = roles.map(({ role, from, to }) => ({ from, to, mark: '@role', role }));
  const isPlace = (place: Span) =>
    placeCues.has(fold(reading.tokens[place.from - 1]?.raw ?? '')) &&
    named.some((role) => overlap(place, role) && role.to - role.from <= place.to - place.from);
  const kept: Span[] = [];
  for (const span of [...places.filter(isPlace), ...named, ...places]) {
    if (!kept.some((other) => overlap(span, other))) kept.push(span);
  }
  return kept;
}

function overlap(a: Pick<Span, 'from' | 'to'>, b: Pick<Span, 'from' | 'to'>): boolean {
  return a.from < b.to && b.from < a.to;
}
