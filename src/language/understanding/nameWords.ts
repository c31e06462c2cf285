import { fold } from '../../domain/organisation/spelling.ts';
import { stemOf } from './text.ts';
import { labWords, nameJoints } from './vocabulary/unitHeads.ts';

/** The words of a name as they are compared: folded, every laboratory alike, without inflection. */
export function nameWords(text: string): readonly string[] {
  return fold(text).split(' ').filter(Boolean).flatMap(nameWord);
}

/** A word of a name: "laserlaboratoriet" is "laser" and "lab". */
export function nameWord(word: string): readonly string[] {
  if (labWords.has(word)) return ['lab'];
  for (const lab of ['laboratoriet', 'laboratorium', 'laboratory', 'laben', 'labben', 'lab']) {
    if (word.length > lab.length + 2 && word.endsWith(lab)) {
      return [stemOf(word.slice(0, -lab.length), 'nb'), 'lab'];
    }
  }
  return [stemOf(word, 'nb')];
}

/** The small words inside names, as they are compared. */
export const jointStems: ReadonlySet<string> = new Set([...nameJoints].map((word) => stemOf(word, 'nb')));
