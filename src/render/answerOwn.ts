import type { WhoOwnMessage, WhoPostView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { sourcesText } from '../domain/sources.ts';
import { dayInWords, shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import {
  type AnswerFilling,
  answerCard,
  choiceButtons,
  inSentence,
  type Section,
  section,
} from './answerParts.ts';
import { literal } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import type { Reading } from './render.ts';

/** Most buttons of a card. */
const mostButtons = 6;

/** What the asker has to do, post by post. */
export function ownView(message: WhoOwnMessage, { language }: Reading): AnswerFilling {
  const { name, day, today, posts, related } = message;
  const title = say(language, 'who.own.title');
  const when = day < today ? 'past' : 'future';
  const whose = literal(name ?? '');
  const none = say(language, name === null ? 'who.own.unknown' : 'who.own.nothing');
  const more = posts.flatMap((post) => moreButton(post, language));
  return answerCard(title, {
    title,
    about:
      day === today
        ? whose
        : say(language, keyFor('who.as-of', when), { unit: whose, day: dayInWords(day, language) }),
    lead: posts.length === 0 ? none : '',
    sections: posts.flatMap((post) => postSection(post, language)),
    actions: [...more.slice(0, mostButtons - related.length), ...choiceButtons(related, language)],
  });
}

function postSection(post: WhoPostView, language: Language): readonly Section[] {
  const { role, unit, by, until, from, tasks, inPerson, duties, total, sources } = post;
  const heading = say(language, keyFor('who.own.by', by), {
    role: literal(roleName(post, language)),
    unit: literal(unit[language]),
    from: literal(from ?? ''),
  });
  const ends = until === null ? '' : ` · ${say(language, 'who.until', { day: shortDay(until, language) })}`;
  const hidden = total - duties.length;
  const named = (words: readonly { readonly [L in Language]: string }[]) =>
    words.map((each) => literal(inSentence(each[language], language))).join(', ');
  const lines = [
    ...(tasks.length > 0 ? [say(language, 'who.own.covers', { tasks: named(tasks) })] : []),
    ...duties.map((words) => `- ${literal(words[language])}`),
    ...(hidden > 0 ? [say(language, 'who.role.more', { count: hidden })] : []),
    ...(total === 0 && role !== null ? [say(language, 'who.own.told-above')] : []),
    ...(inPerson.length > 0 ? [say(language, 'who.own.in-person', { tasks: named(inPerson) })] : []),
  ];
  const source = literal(sourcesText(sources, language));
  return section(`${heading}${ends}`, [...lines, say(language, 'who.source', { sources: source })]);
}

function roleName({ role, by }: WhoPostView, language: Language): string {
  if (role === null) return say(language, 'who.own.tasks');
  return by === 'everybody' ? inSentence(role[language], language) : role[language];
}

function moreButton({ more }: WhoPostView, language: Language): readonly Part[] {
  if (more === null || more.names === null) return [];
  const title = say(language, 'who.own.more', { role: inSentence(more.names[language], language) });
  return [execute(title, { do: 'who.role', id: more.question, v: 0 })];
}
