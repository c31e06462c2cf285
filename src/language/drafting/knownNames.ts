import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { fold, slipsBetween } from '../../domain/organisation/spelling.ts';
import { namesOf } from '../understanding/names.ts';
import { readText } from '../understanding/text.ts';
import { everydayWords } from '../understanding/vocabulary/ordinary.ts';
import { isIdeaWord } from './told.ts';
import { givenNames, otherNames, personVerbs, thingWords, titles } from './vocabulary/personNames.ts';

/** What a directory's names are: people's, and those of units and places. */
export interface Known {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

const known = new WeakMap<OpenDirectory['directory'], Known>();

/** The names of the directory, gathered once. */
export function knownOf(dir: OpenDirectory): Known {
  const there = known.get(dir.directory);
  if (there !== undefined) return there;
  const { people, units, places } = dir.directory;
  const words = people.map(({ name }) => fold(name).split(' '));
  const built: Known = {
    given: new Set(words.flatMap(([first]) => first ?? [])),
    family: new Set(words.flatMap((all) => all.slice(1)).filter((word) => word.length >= 3)),
    whole: new Set(namesOf(dir).people.keys()),
    things: new Set(
      [
        ...units.flatMap(({ names, short, campus }) => [names.nb, names.en, ...short, campus]),
        ...places.flatMap(({ names, building, campus }) => [names.nb, names.en, building, campus]),
      ].flatMap((name) => fold(name).split(' ')),
    ),
  };
  known.set(dir.directory, built);
  return built;
}

/** "Karis" where Kari is a name and Karis is none. */
export function isGenitive({ given, family }: Known, folded: string): boolean {
  const last = folded.split(' ').at(-1) ?? '';
  const isName = (word: string) => given.has(word) || family.has(word) || givenNames.has(word);
  return last.endsWith('s') && !isName(last) && isName(last.slice(0, -1));
}

/** A word that is no name: an everyday one, one that reports are told with, a thing of the directory. */
export function isKnownWord({ things }: Known, word: string): boolean {
  const folded = fold(word);
  if (everydayWords.has(folded) || titles.has(folded) || personVerbs.has(folded)) return true;
  if (things.has(folded) || thingWords.has(folded) || otherNames.has(folded)) return true;
  return readText(word.toLowerCase()).tokens.some(isIdeaWord);
}

const shortestMisspelt = 6;

/** A slip of the finger in a name of the directory: "Holtåsn". */
export function isMisspelt({ family }: Known, folded: string): boolean {
  return (
    folded.length >= shortestMisspelt &&
    [...family].some((name) => name.length >= shortestMisspelt && slipsBetween(folded, name, 1) === 1)
  );
}
