import type { WhoBodyView, WhoHolderView, WhoRoleMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { keyFor, say } from '../i18n/say.ts';
import { formButton } from './answer.ts';
import {
  type AnswerFilling,
  aboutOf,
  answerCard,
  choiceButtons,
  inSentence,
  personLine,
  roleLine,
  type Section,
  section,
  sourceLine,
  stepLines,
} from './answerParts.ts';
import { literal } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import type { Reading } from './render.ts';

/** Most buttons of a card, whatever they do: Teams takes no more. */
const mostButtons = 6;

/** What a role is and has to do, and who holds it; what was asked for stands first. */
export function roleView(message: WhoRoleMessage, { language }: Reading): AnswerFilling {
  const { role, successors, asks, notHeld, sources, reasons, related } = message;
  const replaced = successors.map((words) => inSentence(words[language], language)).join(', ');
  const held = heldSection(message, language);
  const duties = dutySections(message, language);
  const body = message.body === null ? [] : bodySections(message.body, language);
  const actions = actionsOf(message, language);
  const left = Math.max(mostButtons - actions.length, 0);
  return answerCard(role[language], {
    title: literal(role[language]),
    about: message.isPost ? aboutOf(message, language) : '',
    lead: successors.length > 0 ? say(language, 'who.role.replaced', { role: literal(replaced) }) : '',
    note: notHeld ? say(language, 'who.role.not-held') : '',
    sections: [
      ...(asks === 'holders' ? [...held, ...duties] : [...body, ...duties, ...held]),
      ...(asks === 'holders' ? body : []),
      ...section(say(language, 'who.steps'), stepLines(reasons, language)),
    ],
    foot: sourceLine(sources, language),
    choose: say(language, 'who.related'),
    choices: choiceButtons(related.slice(0, left), language),
    actions,
  });
}

function heldSection(message: WhoRoleMessage, language: Language): readonly Section[] {
  const { holders, isPost, meanwhile } = message;
  if (holders.length === 0 && !isPost) return [];
  const lines = holders.map((each) => holderLine(each, language));
  const person = meanwhile && personLine(meanwhile, language);
  return section(say(language, 'who.role.holders'), [
    ...(lines.length > 0 ? lines : [say(language, 'who.role.nobody')]),
    ...(person === null ? [] : [say(language, 'who.role.meanwhile', { person })]),
  ]);
}

function holderLine(view: WhoHolderView, language: Language): string {
  const line = personLine(view, language);
  if (view.substitute === null || view.insteadOf !== null) return line;
  return `${line} · ${say(language, 'who.role.substitute', { person: literal(view.substitute) })}`;
}

function dutySections(message: WhoRoleMessage, language: Language): readonly Section[] {
  const { duties, total, practice, mayDelegate, asks } = message;
  const hidden = total - duties.length;
  const more = hidden > 0 ? [say(language, 'who.role.more', { count: hidden })] : [];
  const heading = say(language, asks === 'holders' ? 'who.role.few' : 'who.role.duties');
  return [
    ...section(heading, [
      ...duties.map((words) => `- ${literal(words[language])}`),
      ...more,
      ...(mayDelegate ? [say(language, 'who.role.may-delegate')] : []),
    ]),
    ...section(
      say(language, 'who.role.practice'),
      practice.map((words) => `- ${literal(words[language])}`),
    ),
  ];
}

function bodySections(body: WhoBodyView, language: Language): readonly Section[] {
  const { decides, optional, chair, members, next } = body;
  const bodies = next.map((words) => literal(inSentence(words[language], language))).join(', ');
  return [
    ...section(say(language, 'who.body.power'), [
      ...powerLine(decides, language),
      ...(optional ? [say(language, 'who.body.optional')] : []),
      ...(next.length > 0 ? [say(language, 'who.body.next', { bodies })] : []),
    ]),
    ...section(say(language, 'who.body.chair'), chair === null ? [] : [roleLine(chair, language)]),
    ...section(
      say(language, 'who.body.members'),
      members.map((seat) => `- ${seatLine(seat, language)}`),
    ),
  ];
}

/** Whether a committee decides, where a document says so. */
export function powerLine(decides: boolean | null, language: Language): readonly string[] {
  return decides === null ? [] : [say(language, keyFor('who.body', decides ? 'decides' : 'advises'))];
}

function seatLine(
  { who, count, vote, observer }: WhoBodyView['members'][number],
  language: Language,
): string {
  const votes = vote === null ? '' : say(language, vote ? 'who.body.vote' : 'who.body.no-vote');
  const standing = observer ? say(language, 'who.body.observer') : votes;
  return [
    `${literal(who[language])}${count === null ? '' : `: ${count}`}`,
    ...(standing === '' ? [] : [standing]),
  ].join(', ');
}

function actionsOf(message: WhoRoleMessage, language: Language): readonly Part[] {
  const { question, total, duties } = message;
  const all = execute(say(language, 'who.role.all'), { do: 'who.role', id: question, v: 0 });
  return [...(total > duties.length ? [all] : []), ...formButton(message, 'who.date', language)];
}
