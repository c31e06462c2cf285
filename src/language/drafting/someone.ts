import { fold } from '../../domain/organisation/spelling.ts';
import type { Token } from '../understanding/text.ts';
import type { Hit, Told } from './told.ts';
import { titleNouns } from './vocabulary/titles.ts';

const { alone, owned, definite } = titleNouns;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words for one person. */
const called = new RegExp(`^(?:${[...alone, ...owned, ...definite].join('|')})$`, 'iu');
const kin =
  /^(?:sønn|sonn|dotter|datter|kone|samboer|kjæreste|mor|far|bror|søster|partner|wife|husband|son|daughter|brother|sister)(?:en|a)?$/iu;
const pronouns = setOf('han hun ho he she vedkommende');

/** Words before a person by which it is anybody, or several. */
const anybody = setOf(
  'hvis dersom viss nar if when noen nokon any to tre fire fem flere mange alle two three four five many several all',
);
/** Words after a person by which others are told of, or nothing is. */
const others = setOf('dei de they folk people kan can could may might should bor');
/** What follows a matter of health where it came over somebody: it is what happened. */
const sudden = /^(?:reak|reac|sjokk|shock|attack|anfall|seizure)/;
const happening = /sjokk$|^drunk$|^uforst/;

/** How far before the words their person stands. */
const reach = 7;

/**
 * "Min kollega har kreft", "han på kontor 312": a single person whom others may recognise is told of, close before the words and in the
 * same sentence. An allergic reaction and the like are no such matter: they are what the report is about.
 */
export function isOfOne({ reading, sentences }: Told, { from, to, sentence }: Hit): boolean {
  const { tokens } = reading;
  if (happening.test(plainOf(tokens[from])) || sudden.test(plainOf(tokens[to]))) return false;
  const begin = Math.max(sentences.indexOf(sentence), from - reach);
  const words = tokens.slice(begin, from).map(plainOf);
  const at = tokens.slice(begin, from).findLastIndex(isPerson);
  if (at < 0 || words.slice(at + 1).some((word) => others.has(word))) return false;
  return !words.slice(Math.max(0, at - 2), at).some((word) => anybody.has(word));
}

function isPerson(token: Token): boolean {
  if (plainOf(token) === 'person') return false;
  return pronouns.has(plainOf(token)) || called.test(token.raw) || kin.test(token.raw);
}

function plainOf(token: Token | undefined): string {
  return token === undefined ? '' : fold(token.raw);
}
