import type { Title } from '../../domain/reports/personal.ts';
import {
  abbreviatedTitles,
  namingWords,
  ownerWords,
  titleModifiers,
  titleNouns,
} from './vocabulary/titles.ts';

const anyOf = (words: readonly string[]): string => words.join('|');
const { alone, owned: ownedAlone, definite: definiteNouns } = titleNouns;
const named = `(?: (?:${anyOf(namingWords)}))?`;
const modified = `(?:(?:${anyOf(titleModifiers)})[ -])*`;
const letterBefore = '(?<![\\p{L}\\p{N}-])';

/** "Min kollega", "his supervisor", "en student som heter": whose or which it is, is said before the noun. */
const owned = new RegExp(
  `${letterBefore}(?:${anyOf(ownerWords)}) (?:\\p{Ll}{2,15} )?(?<kept>${modified}(?:${anyOf([...alone, ...ownedAlone])}))${named} $`,
  'iu',
);
/** "Studenten", "rettleiaren min": which one it is, is said in the noun. */
const definite = new RegExp(
  `${letterBefore}(?<kept>${modified}(?:${anyOf(definiteNouns)})(?: (?:min|mi|vår|hans|hennes|hennar|deres))?)${named} $`,
  'iu',
);
const bare = new RegExp(
  `${letterBefore}(?<title>(?:(?:${anyOf(abbreviatedTitles)})\\.? ?|${modified}(?:${anyOf(alone)}) ))+$`,
  'iu',
);
const reach = 60;

/** What a person is called right before a name that begins at `start`; null for nothing of the kind. */
export function titleBefore(text: string, start: number): Title | null {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  for (const pattern of [owned, definite]) {
    const found = pattern.exec(before);
    const kept = found?.groups?.kept;
    if (found && kept !== undefined) {
      const at = from + found.index + found[0].lastIndexOf(kept, found[0].length);
      return { start: at, kept };
    }
  }
  const found = bare.exec(before);
  return found ? { start: from + found.index, kept: null } : null;
}
