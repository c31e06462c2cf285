import type { Language, Words } from '../../domain/language.ts';

/** What only Teams needs to say: everything else is a message of the core, with its words in the catalogs. */
const sentences = {
  noted: { nb: 'OK', en: 'OK' },
  done: { nb: 'Det er gjort.', en: 'Done.' },
  below: { nb: 'Se nederst i chatten.', en: 'See the end of the chat.' },
  'not-saved': {
    nb: 'Ingenting ble lagret. Prøv igjen om litt.',
    en: 'Nothing was saved. Please try again in a moment.',
  },
  'write-in-private': {
    nb: 'Dette svarer jeg bare på i privat chat. Legg til appen og skriv til meg der.',
    en: 'I answer this in a private chat only. Add the app and write to me there.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type Sentence = keyof typeof sentences;

/** A fixed sentence in the reader's language. */
export function sentence(key: Sentence, language: Language): string {
  return sentences[key][language];
}
