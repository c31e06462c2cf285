import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { lexiconOf, type Match } from '../understanding/lexicon.ts';
import { mentionsIn } from '../understanding/mentions.ts';
import type { NamedPerson } from './persons.ts';
import { isIdeaWord, type Told } from './told.ts';
import { posts } from './vocabulary/posts.ts';
import { anyWords } from './vocabulary/rooms.ts';

type PostKind = keyof typeof posts;
const lexicon = lexiconOf<PostKind>([
  ['alone', posts.alone],
  ['withUnit', posts.withUnit],
]);

/** How far behind a post its unit stands: "the head of the physics department". */
const unitReach = 4;
/** Words before a post that make it any such person, or one who is asked for. */
const asking = new Set([
  'hvem',
  'kven',
  'who',
  'hvilken',
  'which',
  'min',
  'mi',
  'vår',
  'my',
  'our',
  'ny',
  'new',
]);

/** The posts in a text that only one person has. Who is asked for by a post is not told about. */
export function postsIn(told: Told, dir: OpenDirectory): readonly NamedPerson[] {
  const { reading } = told;
  const matches = lexicon.find(reading).filter(({ likeness }) => likeness === 1);
  if (matches.length === 0) return [];
  const units = mentionsIn(dir, reading, isIdeaWord).filter(({ kind }) => kind === 'unit');
  const found: NamedPerson[] = [];
  for (const match of matches.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const unit = units.find(
      ({ from, to }) => from >= match.from && from <= match.to + unitReach && to > match.to - 1,
    );
    if (match.meaning === 'withUnit' && unit === undefined) continue;
    if (isAnybody(told, match)) continue;
    const [start, end] = [reading.tokens[match.from]?.start ?? 0, reading.tokens[match.to - 1]?.end ?? 0];
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
  }
  return found;
}

function isAnybody({ reading }: Told, { from }: Match<PostKind>): boolean {
  const before = reading.tokens.slice(Math.max(0, from - 3), from).map(({ plain }) => plain);
  return anyWords.has(before.at(-1) ?? '') || before.some((word) => asking.has(word));
}
