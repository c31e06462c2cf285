import type { FormCommand } from '../../app/commands.ts';
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
  close: { nb: 'Lukk', en: 'Close' },
} as const satisfies Record<string, Words>;

/** Something that the channel can say by itself. */
export type SlackWord = keyof typeof table;

/** The words in the reader's language, or in both when it is not known. */
export function wordsFor(word: SlackWord, language: Language | null): string {
  const { nb, en } = table[word];
  return language === null ? `${nb}\n${en}` : table[word][language];
}

/** Titles of modals, at most 24 characters each, by the command that the form makes. */
const titles = {
  'draft.form': { nb: 'Meld avvik', en: 'Report nonconformity' },
  'draft.send': { nb: 'Se over og send', en: 'Review and send' },
  'case.accept': { nb: 'Ta imot saken', en: 'Accept the case' },
  'case.reject': { nb: 'Avvis saken', en: 'Reject the case' },
  'case.move': { nb: 'Flytt saken', en: 'Move the case' },
  'case.ask-colleague': { nb: 'Spør en kollega', en: 'Ask a colleague' },
  'case.ask-reporter': { nb: 'Spør melderen', en: 'Ask the reporter' },
  'case.classify': { nb: 'Klassifiser saken', en: 'Classify the case' },
  'case.set-deadline': { nb: 'Sett ny frist', en: 'Set a new deadline' },
  'case.close': { nb: 'Lukk saken', en: 'Close the case' },
  'case.answer': { nb: 'Svar', en: 'Answer' },
  'case.answer-colleague': { nb: 'Svar kollegaen', en: 'Answer your colleague' },
  'case.add': { nb: 'Legg til opplysninger', en: 'Add to the report' },
  'case.withdraw': { nb: 'Trekk meldingen', en: 'Withdraw the report' },
} as const satisfies Readonly<Record<FormCommand, Words>>;

/** The title of a modal that has none of its own: the app's name, the same in every language. */
export const APP_TITLE = 'Verne';

/** The title of the modal for a form of `command`. */
export function titleFor(command: string, language: Language): string {
  const found = Object.entries(titles).find(([name]) => name === command);
  return found ? found[1][language] : APP_TITLE;
}
