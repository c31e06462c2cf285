import { type Language, languages } from '../../domain/language.ts';
import { say } from '../../i18n/say.ts';

/** Something that the channel says by itself, when the core's answer is not there (yet). */
export type SlackWord = 'loading' | 'not-saved' | 'slow' | 'not-shown' | 'done' | 'in-private' | 'close';

/** The words in the reader's language, or in both when it is not known. */
export function wordsFor(word: SlackWord, language: Language | null): string {
  const known = language === null ? languages : [language];
  return known
    .map((each) => say(each, word === 'in-private' ? 'notice.in-private' : `slack.${word}`))
    .join('\n');
}

/** The title of a modal that has none of its own: the app's name, the same in every language. */
export const APP_TITLE = 'Verne';
