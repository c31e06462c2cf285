import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';
import { en, type Key } from './en.ts';
import { nb } from './nb.ts';

export type { Key } from './en.ts';

/** Every sentence that the bot says, by language. */
export const catalogs: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { nb, en };

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', en: 'en-GB' };

const compiled = new Map<string, IntlMessageFormat>();

/** The sentence of a key in a language, with its placeholders filled. Throws when one is not given, which is an error of ours. */
export function say(
  language: Language,
  key: Key,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const pattern = catalogs[language][key];
  if (!pattern.includes('{')) return pattern;
  return String(formatOf(language, key, pattern).format(params));
}

/** True when the catalogs have this key. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(en, key);
}

/** A key that was put together from codes; throws when the catalogs do not have it, which is an error of ours. */
export function keyFor(...parts: readonly string[]): Key {
  const key = parts.join('.');
  if (!isKey(key)) throw new Error(`the catalogs have no “${key}”`);
  return key;
}

function formatOf(language: Language, key: Key, pattern: string): IntlMessageFormat {
  const id = `${language} ${key}`;
  const known = compiled.get(id);
  if (known) return known;
  const made = new IntlMessageFormat(pattern, locales[language], undefined, { ignoreTag: true });
  compiled.set(id, made);
  return made;
}
