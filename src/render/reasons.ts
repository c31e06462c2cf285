import type { Reason } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { isDay } from '../domain/time.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { lowered } from './inputs.ts';

/** One step of the way to an answer, in words. */
export function reasonText({ code, details }: Reason, language: Language): string {
  const params = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' ? plain(value, language) : inSentence(name, value[language], language),
    ]),
  );
  return say(language, keyFor('reason', code), params);
}

function plain(value: string, language: Language): string {
  return isDay(value) ? shortDay(value, language) : value;
}

/** Names of roles stand inside a sentence. */
function inSentence(name: string, words: string, language: Language): string {
  const isRole = name === 'role' || name === 'asked';
  return isRole && language === 'nb' ? lowered(words) : words;
}

/** Codes that say nothing by themselves: they only add to the reason before them. */
const minor: readonly string[] = ['covers-task', 'held-longest'];

/** The reason that tells most about the answer itself: the last that can stand alone. */
export function mainReason(reasons: readonly Reason[]): Reason | undefined {
  return reasons.findLast(({ code }) => !minor.includes(code));
}
