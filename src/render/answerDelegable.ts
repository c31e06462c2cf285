import type { WhoBodiesMessage, WhoDelegableMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { bodyPurposes } from '../domain/responsibility/bodies.ts';
import { keyFor, say } from '../i18n/say.ts';
import {
  type AnswerFilling,
  answerCard,
  choiceButtons,
  inSentence,
  type Section,
  section,
  sourceLine,
} from './answerParts.ts';
import { powerLine } from './answerRole.ts';
import { beginButtons } from './delegationLists.ts';
import { literal } from './markdown.ts';
import type { Reading } from './render.ts';

/** Whether something may be delegated, by which rules; or all that may and never may. */
export function delegableView(message: WhoDelegableMessage, { language }: Reading): AnswerFilling {
  const { verdict, task, responsibility, role, start, related, sources } = message;
  const title = say(language, 'who.delegable.title');
  const what = [task?.names, responsibility?.names].flatMap((words) =>
    words === undefined ? [] : [literal(words[language])],
  );
  return answerCard(title, {
    title,
    about: what.join(' · '),
    lead: say(language, keyFor('who.delegable.verdict', verdict), {
      role: literal(role?.[language] ?? ''),
    }),
    sections: sectionsOf(message, language),
    foot: sourceLine(sources, language),
    actions: [
      ...(start === null ? [] : beginButtons(start, task === null ? 'any' : 'task', language)),
      ...choiceButtons(related, language),
    ],
  });
}

function sectionsOf(message: WhoDelegableMessage, language: Language): readonly Section[] {
  const { task, usual, rules, neverFirst } = message;
  const can = canSection(message, language);
  const never = neverSection(message, language);
  const line = (words: { readonly [L in Language]: string } | null | undefined) =>
    words === null || words === undefined ? [] : [literal(words[language])];
  return [
    ...whySection(message, language),
    ...(neverFirst ? [...never, ...can] : [...can, ...never]),
    ...section(say(language, 'who.delegable.limit'), line(task?.limit)),
    ...section(say(language, 'who.delegable.framework'), line(task?.framework)),
    ...section(
      say(language, 'who.delegable.usual'),
      usual.map((words) => literal(words[language])),
    ),
    ...section(
      say(language, 'who.delegable.rules'),
      rules.map((words) => `- ${literal(words[language])}`),
    ),
  ];
}

function whySection(message: WhoDelegableMessage, language: Language): readonly Section[] {
  const { responsibility, unlisted, manager } = message;
  return section(say(language, 'who.button.why'), [
    ...(responsibility === null ? [] : [literal(responsibility.reason[language])]),
    ...(unlisted ? [say(language, 'who.delegable.unlisted')] : []),
    ...(manager === null
      ? []
      : [say(language, 'who.delegable.manager', { person: `**${literal(manager.name)}**` })]),
  ]);
}

function canSection({ tasks }: WhoDelegableMessage, language: Language): readonly Section[] {
  return section(
    say(language, 'who.delegable.tasks'),
    tasks.map(({ names, limit, observed }) => {
      const seen = observed ? ` (${say(language, 'who.delegable.observed')})` : '';
      const within = limit === null ? '' : `. ${literal(limit[language])}`;
      return `- ${literal(names[language])}${seen}${within}`;
    }),
  );
}

function neverSection({ nevers }: WhoDelegableMessage, language: Language): readonly Section[] {
  return section(
    say(language, 'who.delegable.nevers'),
    nevers.map(({ names, reason }) => `- **${literal(names[language])}**. ${literal(reason[language])}`),
  );
}

/** The committees for a unit, or for a matter there. */
export function bodiesView(message: WhoBodiesMessage, { language }: Reading): AnswerFilling {
  const { topic, general, unit, bodies, sources, related } = message;
  const title = say(language, 'who.bodies.title');
  const key = topic === null ? 'who.bodies.lead' : keyFor('who.bodies', general ? 'general' : 'topic');
  return answerCard(title, {
    title,
    about: literal(unit[language]),
    lead: say(language, key, { topic: literal(topic === null ? '' : inSentence(topic[language], language)) }),
    sections: bodySections(bodies, language),
    foot: sourceLine(sources, language),
    choose: say(language, 'who.bodies.closer'),
    choices: choiceButtons(related, language),
  });
}

/** Committees of one purpose under each other, those of none last. */
function bodySections(bodies: WhoBodiesMessage['bodies'], language: Language): readonly Section[] {
  return [...bodyPurposes, null].flatMap((purpose) =>
    section(
      say(language, keyFor('who.bodies.for', purpose ?? 'other')),
      bodies.filter((body) => body.purpose === purpose).map((body) => `- ${bodyLine(body, language)}`),
    ),
  );
}

function bodyLine(
  { names, does, decides, optional, next }: WhoBodiesMessage['bodies'][number],
  language: Language,
): string {
  const bodies = next.map((words) => literal(inSentence(words[language], language))).join(', ');
  return [
    `**${literal(names[language])}**.`,
    ...(does === null ? [] : [literal(does[language])]),
    ...powerLine(decides, language),
    ...(optional ? [say(language, 'who.body.optional')] : []),
    ...(next.length > 0 ? [say(language, 'who.body.next', { bodies })] : []),
  ].join(' ');
}
