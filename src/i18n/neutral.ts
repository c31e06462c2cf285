import type { Language } from '../domain/language.ts';
import type { Spot } from '../domain/reports/personal.ts';
import { keyFor, say } from './say.ts';

/** The neutral words for a place in a text, in the text's language. People who would be called the same have letters. */
export function neutralWords({ neutral, letter, isPossessive }: Spot, language: Language): string {
  const form = [neutral, ...(letter === null ? [] : ['lettered']), ...(isPossessive ? ['possessive'] : [])];
  const key = keyFor('neutral', ...form);
  return say(language, key, letter === null ? {} : { letter });
}
