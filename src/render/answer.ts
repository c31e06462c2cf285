import type {
  DelegationMark,
  EmergencyMessage,
  WhoAnswerMessage,
  WhoStartMessage,
  WhoUnsureMessage,
  WhoWhyMessage,
} from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import type { WhoForm } from '../domain/responsibility/whoForms.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
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
  shortName,
  sourceLine,
  stepLines,
} from './answerParts.ts';
import { beginButtons } from './delegationLists.ts';
import { detailText } from './delegationParts.ts';
import { input } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, openUrl, type Part, text, unfold } from './parts.ts';
import { numbers } from './question.ts';
import type { Reading } from './render.ts';

/** Most people to choose among in the card; a form of its own has room for more. */
const mostOptions = 40;

/** Most buttons of a card, whatever they do: Teams takes no more. */
const mostButtons = 6;

/** Who answers for a matter, who does it, whom to involve, where it goes, and why. */
export function answerView(message: WhoAnswerMessage, { language }: Reading): AnswerFilling {
  const { topic, doors, emergency, sensitive, rule, related } = message;
  const links = doors.map(({ names, address }) => openUrl(names[language], address));
  const actions = actionsOf(message, language);
  const left = Math.max(mostButtons - links.length - actions.length, 0);
  const choices = choiceButtons(related.slice(0, left), language);
  return answerCard(topic[language], {
    tone: emergency ? 'attention' : 'emphasis',
    title: literal(topic[language]),
    about: aboutOf(message, language),
    lead: literal(rule[language]),
    note: sensitive ? say(language, 'who.sensitive') : '',
    facts: emergency ? numbers(emergency, language) : [],
    links,
    sections: sectionsOf(message, language),
    foot: sourceLine(message.sources, language),
    choose: say(language, 'who.related'),
    choices,
    actions,
  });
}

function sectionsOf(message: WhoAnswerMessage, language: Language): readonly Section[] {
  const { performs, involve } = message;
  const doing = performs.map((each) => personLine(each, language));
  return [
    ...routeSection(message, language),
    ...section(say(language, 'who.accountable'), accountableLines(message, language)),
    ...section(
      say(language, 'who.performs'),
      doing.length > 0 ? doing : [say(language, 'who.performs.nobody')],
    ),
    ...section(
      say(language, 'delegation.marks'),
      message.marks.map((mark) => markLine(mark, language)),
    ),
    ...section(
      say(language, 'who.involve'),
      involve.map((each) => roleLine(each, language)),
    ),
    ...ladderSection(message, language),
  ];
}

function markLine({ delegation, changes }: DelegationMark, language: Language): string {
  const told = changes.map((change) => detailText('amber', change, language)).join(' ');
  return say(language, 'delegation.mark', { number: literal(delegation), changes: told });
}

/** The way stands first where the way was asked for. */
function routeSection({ route }: WhoAnswerMessage, language: Language): readonly Section[] {
  if (route === null) return [];
  const { here, advice, systems } = route;
  return section(say(language, 'who.route'), [
    ...(advice === null ? [] : [literal(advice[language])]),
    ...(here ? [say(language, 'who.route.here')] : []),
    ...systems.map(({ names, purpose }) => `**${literal(names[language])}**: ${literal(purpose[language])}`),
  ]);
}

function accountableLines({ accountable }: WhoAnswerMessage, language: Language): readonly string[] {
  const { role, held, stays } = accountable;
  return [
    held === null ? literal(role[language]) : personLine(held, language),
    ...(stays ? [say(language, 'who.stays')] : []),
  ];
}

function ladderSection({ ladder }: WhoAnswerMessage, language: Language): readonly Section[] {
  if (ladder === null) return [];
  const steps = ladder.steps.map(({ names, roles }, index) => {
    const people = roles.map(({ role, people: held }) =>
      held.length === 0
        ? literal(inSentence(role[language], language))
        : held
            .map(
              (each) =>
                `${shortName(each, language)} (${literal(inSentence(each.role[language], language))})`,
            )
            .join(', '),
    );
    return say(language, 'who.step', {
      step: index + 1,
      level: literal(names[language]),
      people: people.join(', '),
    });
  });
  return section(say(language, 'who.ladder'), [...steps, literal(ladder.rule[language])]);
}

function actionsOf(message: WhoAnswerMessage, language: Language): readonly Part[] {
  const report = execute(say(language, 'help.button.report'), { do: 'report.chat', id: 'who', v: 0 });
  return [
    ...(message.route?.here ? [report] : []),
    whyButton(message, language),
    ...(message.handOver === null ? [] : beginButtons(message.handOver, 'task', language)),
    ...formButton(message, 'who.correct', language),
    ...formButton(message, 'who.date', language),
  ];
}

/** Unfolds the steps; where nothing can unfold, the button asks for them. */
function whyButton({ question, reasons }: WhoAnswerMessage, language: Language): Part {
  const title = say(language, 'who.button.why');
  const card = { type: 'AdaptiveCard', body: stepLines(reasons, language).map((line) => text(line)) };
  const fallback = { type: 'Action.Submit', title, data: { do: 'who.why', id: question, v: 0 } };
  return { type: 'Action.ShowCard', title, card, fallback };
}

/** A button that unfolds a form about the answer. */
export function formButton(
  { question, forms, today }: Pick<WhoAnswerMessage, 'question' | 'forms' | 'today'>,
  form: WhoForm,
  language: Language,
): readonly Part[] {
  const questions = forms[form];
  if (questions === undefined) return [];
  const intro = `${form}.intro`;
  const body = [
    ...(isKey(intro) ? [text(say(language, intro))] : []),
    ...questions.map((view) => input(view, { language, today, prefix: form, mostOptions })),
  ];
  const submit = execute(say(language, keyFor(form, 'submit')), { do: form, id: question, v: 0 });
  return [unfold(say(language, keyFor(form, 'button')), body, submit)];
}

/** The steps of an answer by themselves. */
export function whyView(
  { topic, unit, reasons, sources }: WhoWhyMessage,
  { language }: Reading,
): AnswerFilling {
  return answerCard(say(language, 'who.button.why'), {
    title: say(language, 'who.button.why'),
    about: `${literal(topic[language])} · ${literal(unit[language])}`,
    sections: section(say(language, 'who.steps'), stepLines(reasons, language)),
    foot: sourceLine(sources, language),
  });
}

/** At most three to choose among; or how to ask, when nothing was recognised. */
export function unsureView({ unit, choices }: WhoUnsureMessage, { language }: Reading): AnswerFilling {
  const title = say(language, choices.length > 0 ? 'who.unsure' : 'who.unknown');
  return answerCard(title, {
    title,
    about: literal(unit[language]),
    lead: say(language, choices.length > 0 ? 'who.unsure.lead' : 'who.unknown.lead'),
    actions: choiceButtons(choices, language),
  });
}

/** How to ask, and the first things that one may want to know. */
export function startView({ unit, choices }: WhoStartMessage, { language }: Reading): AnswerFilling {
  const title = say(language, 'who.start.title');
  return answerCard(title, {
    title,
    about: literal(unit[language]),
    lead: say(language, 'who.start.lead'),
    sections: section(say(language, 'who.start.examples'), [
      say(language, 'who.start.example.matter'),
      say(language, 'who.start.example.role'),
      say(language, 'who.start.example.where'),
    ]),
    actions: choiceButtons(choices, language),
  });
}

/** The numbers to call, before anything else. */
export function emergencyView(
  { numbers: known, offer }: EmergencyMessage,
  { language }: Reading,
): AnswerFilling {
  const title = say(language, 'emergency.now');
  const take = offer && { do: 'draft.chat', id: offer.draft, v: offer.version };
  return answerCard(title, {
    tone: 'attention',
    title,
    facts: numbers(known, language),
    foot: say(language, offer ? 'emergency.afterwards' : 'emergency.first'),
    actions: take ? [execute(say(language, 'emergency.button.report'), take)] : [],
  });
}
