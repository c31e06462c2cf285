import type { NoApproverView, Reason } from '../app/messages.ts';
import type { Language, Words } from '../domain/language.ts';
import { isDay } from '../domain/time.ts';
import { shortDay } from '../i18n/dates.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { inSentence } from './answerParts.ts';
import { literal } from './markdown.ts';

/** A code with its details in words: what has changed around a delegation (`amber`), or is missing (`gap`). */
export function detailText(kind: 'amber' | 'gap', { code, details }: Reason, language: Language): string {
  const params = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, literal(wordsIn(value, language))]),
  );
  return say(language, keyFor(kind, code), params);
}

function wordsIn(value: string | Words, language: Language): string {
  if (typeof value !== 'string') return value[language];
  return isDay(value) ? shortDay(value, language) : value;
}

/** Why nobody can approve now, and who is next up, where there is somebody. */
export function nobodyText({ why, lineManager, until, nextUp }: NoApproverView, language: Language): string {
  const key = nextUp === null ? `delegation.nobody.${why}.alone` : `delegation.nobody.${why}`;
  return say(language, isKey(key) ? key : keyFor('delegation.nobody', why), {
    manager: literal(lineManager ?? '–'),
    until: until === null ? '–' : shortDay(until, language),
    next: literal(nextUp ?? ''),
  });
}

/** Tasks in a row, as in a sentence: "stoffkartotek, HMS-runder". */
export function taskList(tasks: readonly Words[], language: Language): string {
  return tasks.map((names) => literal(begun(inSentence(names[language], language)))).join(', ');
}

/** "Å holde …" stands inside a sentence as "å holde …". */
function begun(words: string): string {
  return words.replace(/^Å(?= )/, 'å');
}
