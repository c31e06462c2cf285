import type { Language } from '../../domain/language.ts';
import { say } from '../../i18n/say.ts';

/** Something that only Teams needs to say: everything else is a message of the core. */
export type Sentence = 'noted' | 'done' | 'below' | 'not-saved' | 'answered-in-private' | 'write-in-private';

/** A fixed sentence in the reader's language. */
export function sentence(key: Sentence, language: Language): string {
  return say(language, `teams.${key}`);
}
