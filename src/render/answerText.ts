import type { WhoMessage } from '../app/messages/who.ts';
import type { Language } from '../domain/language.ts';
import { say } from '../i18n/say.ts';
import { answerView, emergencyView, startView, unsureView, whyView } from './answer.ts';
import { bodiesView, delegableView } from './answerDelegable.ts';
import { ownView } from './answerOwn.ts';
import { type AnswerFilling, choiceTitle, section, stepLines } from './answerParts.ts';
import { roleView } from './answerRole.ts';
import { correctionView, driftView } from './correction.ts';
import { plain } from './markdown.ts';
import type { Reading } from './render.ts';

type Views = {
  readonly [T in WhoMessage['type']]: (
    message: Extract<WhoMessage, { type: T }>,
    reading: Reading,
  ) => AnswerFilling;
};

const views: Views = {
  'who-answer': answerView,
  'who-unsure': unsureView,
  'who-start': startView,
  'who-role': roleView,
  'who-own': ownView,
  'who-delegable': delegableView,
  'who-bodies': bodiesView,
  'who-why': whyView,
  emergency: emergencyView,
  correction: correctionView,
  drift: driftView,
};

/** An answer in lines of plain text, with all that its card shows and unfolds, and no buttons. */
export function answerText(message: WhoMessage, reading: Reading): readonly string[] {
  const { data } = viewOf(message, reading);
  const { title, about, lead, note, facts, words, foot } = data;
  const sections = [...data.sections, ...unfolded(message, reading.language)];
  const blocks = [
    [[title, about].filter(isText).join(' · '), lead, note],
    facts.map((fact) => `${fact.title}  ${fact.value}`),
    ways(message, reading.language),
    ...sections.map(({ heading, lines }) => [heading, ...lines.map(({ text }) => `  ${text}`)]),
    [words, foot],
  ];
  return blocks
    .map((lines) => lines.filter(isText).map(plain))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function viewOf<T extends WhoMessage['type']>(
  message: Extract<WhoMessage, { type: T }>,
  reading: Reading,
): AnswerFilling {
  const view = views[message.type as T];
  return view(message, reading);
}

/** What stands behind the card's button. */
function unfolded(message: WhoMessage, language: Language): AnswerFilling['data']['sections'] {
  if (message.type !== 'who-answer') return [];
  return section(say(language, 'who.button.why'), stepLines(message.reasons, language));
}

/** Where links and choices would be. */
function ways(message: WhoMessage, language: Language): readonly string[] {
  if (message.type === 'who-unsure' || message.type === 'who-start') {
    return message.choices.map((choice) => `- ${choiceTitle(choice, language)}`);
  }
  if (message.type !== 'who-answer') return [];
  return message.doors.map(({ names, address }) => `${names[language]}: ${address}`);
}

const isText = (line: string): boolean => line !== '';
