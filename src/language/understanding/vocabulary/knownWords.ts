import { fold } from '../../../domain/organisation/spelling.ts';
import { topicSayings } from './sayings.ts';

let words: ReadonlySet<string> | null = null;

/** True for a folded word that people use when they speak of topics: it is no misspelt name. */
export function isKnownWord(folded: string): boolean {
  words ??= new Set(
    Object.values(topicSayings).flatMap(({ asked, told }) =>
      [...asked.nb, ...asked.en, told.nb, told.en].flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u)),
    ),
  );
  return words.has(folded);
}
