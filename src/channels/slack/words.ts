import type { Language, Words } from '../../domain/language.ts';

/** What the channel itself has to say, when the core's answer is not there (yet). */
const table = {
  loading: { nb: 'Henter skjemaet …', en: 'Fetching the form …' },
  'not-saved': {
    nb: 'Det gikk ikke å lagre akkurat nå, så ingenting er lagret. Prøv igjen om litt.',
    en: 'It could not be saved just now, so nothing was saved. Please try again in a little while.',
  },
  slow: {
    nb: 'Dette tar lengre tid enn vanlig. Vent litt og se om det kom med, før du prøver igjen.',
    en: 'This takes longer than usual. Wait a little and see whether it went through before you try again.',
  },
  'not-shown': {
    nb: 'Skjemaet kunne ikke åpnes. Prøv igjen.',
    en: 'The form could not be opened. Please try again.',
  },
  done: { nb: 'Det er gjort. Du kan lukke dette vinduet.', en: 'Done. You can close this window.' },
  'in-private': {
    nb: 'Jeg svarer deg i den private samtalen vår.',
    en: 'I answer you in our private chat.',
  },
  close: { nb: 'Lukk', en: 'Close' },
} as const satisfies Record<string, Words>;

/** Something that the channel can say by itself. */
export type SlackWord = keyof typeof table;

/** The words in the reader's language, or in both when it is not known. */
export function wordsFor(word: SlackWord, language: Language | null): string {
  const { nb, en } = table[word];
  return language === null ? `${nb}\n${en}` : table[word][language];
}

/** The title of a modal that has none of its own: the app's name, the same in every language. */
export const APP_TITLE = 'Verne';
