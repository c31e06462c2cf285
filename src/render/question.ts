import type { Click } from '../app/commands.ts';
import type { DraftQuestionMessage, EmergencyView, QuestionView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { dayInWords } from '../i18n/dates.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { askKey, hintOf, input, optionLabel, problemText } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, openForm, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** Most options that become buttons of their own. */
const mostButtons = 4;

const quick = ['now', 'today', 'yesterday'] as const;

/** A question of the draft: asked now, or what was answered to it. */
export function questionCard(message: DraftQuestionMessage, reading: Reading): Filling {
  return message.state === 'asked' ? askedCard(message, reading) : answeredCard(message, reading);
}

function askedCard(message: DraftQuestionMessage, { language }: Reading): Filling {
  const { asked, together, today } = message;
  const ask = say(language, askKey(asked));
  const inputs =
    isTyped(asked) || isButtons(asked)
      ? []
      : [asked, ...together].map((view) => input(view, { language, today, mostOptions: 30 }));
  return {
    template: 'question',
    text: ask,
    data: {
      t: {
        emergencyTitle: say(language, 'emergency.title'),
        emergencyText: say(language, 'emergency.text'),
        resumed: say(language, 'draft.resumed'),
      },
      emergency: message.emergency && numbers(message.emergency, language),
      resumed: message.resumed,
      step: say(language, 'draft.step', { step: message.step, steps: message.steps }),
      ask,
      problems: Object.values(message.problem ?? {}).map((problem) => ({
        text: problemText(problem, language),
      })),
      examples: examples(asked, language),
      hint: hintOf(asked, language) || (isTyped(asked) ? say(language, 'draft.answer-here') : ''),
      inputs,
      actions: actionsOf(message, language),
    },
  };
}

function answeredCard(message: DraftQuestionMessage, { language }: Reading): Filling {
  const { draft: id, version: v, asked, answer, state } = message;
  const label = say(language, keyFor('intake', asked.question.id, 'label'));
  const change = execute(say(language, 'draft.change'), { do: 'draft.edit', id, v, q: asked.question.id });
  return {
    template: 'answered',
    text: label,
    data: {
      label,
      answer: answer
        ? answerText(answer.question, answer.answer, answer.words?.[language] ?? null, language)
        : say(language, 'draft.passed'),
      actions: state === 'answered' ? [change] : [],
    },
  };
}

/** An answer as people read it. */
export function answerText(
  question: string,
  answer: string | readonly string[],
  words: string | null,
  language: Language,
): string {
  if (words !== null) return words;
  if (question === 'happenedOn') return dayInWords(String(answer), language);
  const values = typeof answer === 'string' ? [answer] : answer;
  return values
    .map((value) =>
      isKey(`intake.${question}.${value}`) ? optionLabel('intake', question, value, language) : value,
    )
    .join(', ');
}

/** Emergency numbers as facts. */
export function numbers(emergency: readonly EmergencyView[], language: Language): readonly Fact[] {
  return emergency.map(({ names, number }) => ({
    title: literal(names[language]),
    value: `**${literal(number)}**`,
  }));
}

function isTyped({ question }: QuestionView): boolean {
  return question.kind === 'text';
}

function isButtons({ question }: QuestionView): boolean {
  return question.kind === 'choice' && (question.options?.length ?? 0) <= mostButtons;
}

function examples({ form, question }: QuestionView, language: Language): readonly Part[] {
  return (question.options ?? []).flatMap((option) => {
    const key = `${form}.${question.id}.${option}.example`;
    return isKey(key)
      ? [{ label: optionLabel(form, question.id, option, language), example: say(language, key) }]
      : [];
  });
}

/** The buttons of a question, at most six: its answers first, then the ways on and out. */
function actionsOf(message: DraftQuestionMessage, language: Language): readonly Part[] {
  const { draft: id, version: v, asked } = message;
  const q = asked.question.id;
  const click = (verb: string, more: Partial<Click> = {}): Click => ({ do: verb, id, v, ...more });
  const way = (verb: 'back' | 'cancel' | 'skip' | 'finish'): Part =>
    execute(say(language, `draft.${verb}`), click(`draft.${verb}`, verb === 'skip' ? { q } : {}), {
      withoutInputs: true,
    });
  const ways = [
    ...(q === 'danger' ? [openForm(say(language, 'draft.form'), click('draft.form'))] : []),
    ...(asked.question.required ? [] : [way('skip'), ...(message.canFinish ? [way('finish')] : [])]),
    ...(message.canGoBack ? [way('back')] : []),
    way('cancel'),
  ];
  return [...answersOf(asked, click, language), ...ways].slice(0, 6);
}

function answersOf(
  asked: QuestionView,
  click: (verb: string, more?: Partial<Click>) => Click,
  language: Language,
): readonly Part[] {
  const { form, question } = asked;
  const answer = (a: string, title: string): Part =>
    execute(title, click('draft.answer', { q: question.id, a }), { withoutInputs: true });
  if (isButtons(asked)) {
    return (question.options ?? []).map((option) =>
      answer(option, optionLabel(form, question.id, option, language)),
    );
  }
  if (isTyped(asked)) return [];
  const given = click('draft.answer', { q: question.id });
  if (question.kind !== 'day')
    return [execute(say(language, 'draft.continue'), given, { style: 'positive' })];
  return [
    ...quick.map((moment) => answer(moment, say(language, keyFor(form, question.id, moment)))),
    execute(say(language, keyFor(form, question.id, 'given')), given),
  ];
}
