import type { Reason } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { isDay } from '../domain/time.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';

/** One step of the way to an answer, in words. */
export function reasonText({ code, details }: Reason, language: Language): string {
  const params = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' ? plain(value, language) : lowered(name, value[language]),
    ]),
  );
  return say(language, keyFor('reason', code), params);
}

function plain(value: string, language: Language): string {
  return isDay(value) ? shortDay(value, language) : value;
}

/** Names of roles stand inside a sentence. */
function lowered(name: string, words: string): string {
  const isRole = name === 'role' || name === 'asked';
  return isRole && /^[A-ZÆØÅ][a-zæøå]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
