import type { DelegationNewsMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { taskList } from './delegationParts.ts';
import { literal } from './markdown.ts';
import { execute } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** What has happened to a delegation, with the words that came with it. */
export function delegationNewsView(message: DelegationNewsMessage, { language }: Reading): Filling {
  const { news, number, delegate, unit, tasks, day, words } = message;
  const text = say(language, keyFor('delegation.news', news), {
    by: byOf(message, language),
    number: number === null ? '' : `**${literal(number)}**`,
    delegate: literal(delegate),
    unit: literal(unit[language]),
    tasks: taskList(tasks, language),
    day: day === null ? '' : shortDay(day, language),
  });
  const show = execute(say(language, 'delegation.button.show'), {
    do: 'delegation.show',
    id: message.delegation,
    v: 0,
  });
  const about = say(language, 'delegation.news.plain');
  // What it is called elsewhere is not for a notification.
  const isOurs = number !== null && /^DEL-[\d-]+$/.test(number);
  const summary = isOurs ? `${about}: ${number}` : about;
  return { template: 'notice', text: summary, data: { text, words: words ?? '', actions: [show] } };
}

function byOf({ by, insteadOf }: DelegationNewsMessage, language: Language): string {
  if (insteadOf === null) return literal(by);
  return say(language, 'delegation.news.instead', { by: literal(by), absent: literal(insteadOf) });
}
