/** A language that people read: Norwegian bokmål or English. */
export type Language = 'nb' | 'en';

export const languages = ['nb', 'en'] as const satisfies readonly Language[];

/** A text in every language that people read. */
export type Words = Readonly<Record<Language, string>>;

/** True when the text is there in every language. */
export function isSaid(words: Words): boolean {
  return languages.every((language) => words[language].trim() !== '');
}

/**
 * The language that a platform's locale tag means ("nb-NO", "no", "nn", "en-GB" …), or null when Verne does not
 * speak it. Danish and Swedish readers get bokmål, which they read better than English forms of Norwegian rules.
 */
export function languageOf(locale: string | null | undefined): Language | null {
  const tag = locale?.toLowerCase().split(/[-_]/)[0];
  if (tag === 'nb' || tag === 'nn' || tag === 'no' || tag === 'da' || tag === 'sv') return 'nb';
  if (tag === 'en') return 'en';
  return null;
}
