import type { Language } from '../domain/language.ts';
import type { Spot } from '../domain/reports/personal.ts';
import { keyFor, say } from './say.ts';

/**
 * The neutral words for a place in a text, in the text's language: what the person is called there, else "a person". People who
 * would be called the same have letters.
 */
export function neutralWords({ neutral, letter, isPossessive, title }: Spot, language: Language): string {
  if (title !== null) return isPossessive ? say(language, 'neutral.titled.possessive', { title }) : title;
  const form = [neutral, ...(letter === null ? [] : ['lettered']), ...(isPossessive ? ['possessive'] : [])];
  const key = keyFor('neutral', ...form);
  return say(language, key, letter === null ? {} : { letter });
}
