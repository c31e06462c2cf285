import type { Click } from '../app/click.ts';
import type { AnswerView, DraftQuestionMessage, EmergencyView, QuestionView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { dayInWords } from '../i18n/dates.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { askKey, hintOf, input, optionLabel, optionList, problemText, typedHintOf } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, openForm, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** Most options that become buttons of their own. */
const mostButtons = 4;

const quick = ['now', 'today', 'yesterday'] as const;

/** Buttons that every platform shows. */
const mostActions = 6;

/** Characters of an answer that are shown again under the question: enough to know which one it was. */
const mostRecalled = 120;

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
      : [asked, ...together].map((view) =>
          input(view, { language, today, isAskedAbove: true, mostOptions: 30 }),
        );
  const isChosen = isButtons(asked) || asked.question.kind === 'day';
  const answers = answersOf(message, language);
  const ways = waysOf(message, language, mostActions - answers.length);
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
      hints: hintsOf(asked, language).map((hint) => ({ text: hint })),
      inputs,
      answers: isChosen ? answers : [],
      actions: isChosen ? ways : [...answers, ...ways],
    },
  };
}

function answeredCard(message: DraftQuestionMessage, { language }: Reading): Filling {
  const { draft: id, version: v, asked, together, answer, state } = message;
  const label = say(language, keyFor('intake', asked.question.id, 'label'));
  const change = execute(
    say(language, 'draft.change'),
    { do: 'draft.edit', id, v, q: asked.question.id },
    { withoutInputs: true },
  );
  return {
    template: 'answered',
    text: label,
    data: {
      label,
      answer: answer ? answersText(answer, together, language) : say(language, 'draft.passed'),
      isOpen: answer === null,
      actions: state === 'answered' ? [change] : [],
    },
  };
}

/** An answer with what was asked together with it: a day with its time. */
function answersText(answer: AnswerView, together: readonly QuestionView[], language: Language): string {
  const words = answerText(answer.question, answer.answer, answer.words?.[language] ?? null, language);
  const more = together.flatMap((view) => (typeof view.answer === 'string' ? [view.answer] : []));
  return shortened([words, ...more].join(', '));
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
  if (typeof answer !== 'string') return optionList('intake', question, answer, language);
  return isKey(`intake.${question}.${answer}`) ? optionLabel('intake', question, answer, language) : answer;
}

/** Emergency numbers as facts, the number first. */
export function numbers(emergency: readonly EmergencyView[], language: Language): readonly Fact[] {
  return emergency.map(({ names, number }) => ({
    title: literal(number),
    value: literal(names[language]),
  }));
}

function shortened(words: string): string {
  const characters = [...words];
  return characters.length > mostRecalled ? `${characters.slice(0, mostRecalled).join('')} …` : words;
}

function hintsOf(asked: QuestionView, language: Language): readonly string[] {
  const answerHere = isTyped(asked) ? say(language, 'draft.answer-here') : '';
  return [hintOf(asked, language), typedHintOf(asked, language), answerHere].filter((hint) => hint !== '');
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

type Clicking = (verb: string, more?: Partial<Click>) => Click;

function clicking({ draft: id, version: v }: DraftQuestionMessage): Clicking {
  return (verb, more = {}) => ({ do: verb, id, v, ...more });
}

/** The ways on and out, as many as fit. Back gives way first: the answer above can be changed where it stands. */
function waysOf(message: DraftQuestionMessage, language: Language, most: number): readonly Part[] {
  const { question } = message.asked;
  const click = clicking(message);
  const way = (verb: 'back' | 'cancel' | 'skip' | 'finish'): Part =>
    execute(
      say(language, `draft.${verb}`),
      click(`draft.${verb}`, verb === 'skip' ? { q: question.id } : {}),
      { withoutInputs: true },
    );
  const forth = [
    ...(question.id === 'danger' ? [openForm(say(language, 'draft.form'), click('draft.form'))] : []),
    ...(question.id === 'what' ? [counts(language)] : []),
    ...(question.required ? [] : [way('skip'), ...(message.canFinish ? [way('finish')] : [])]),
  ];
  const hasRoom = forth.length + 2 <= most;
  return [...forth, ...(message.canGoBack && hasRoom ? [way('back')] : []), way('cancel')];
}

/** For those who wonder whether it is anything to report. */
function counts(language: Language): Part {
  return execute(
    say(language, 'help.button.counts'),
    { do: 'counts', id: 'what', v: 0 },
    { withoutInputs: true },
  );
}

/** The answers that are buttons: one each, or one that takes what was filled in. */
function answersOf(message: DraftQuestionMessage, language: Language): readonly Part[] {
  const { form, question } = message.asked;
  const click = clicking(message);
  const answer = (a: string, title: string): Part =>
    execute(title, click('draft.answer', { q: question.id, a }), {
      withoutInputs: true,
      ...(question.id === 'danger' && a === 'yes' && { style: 'destructive' }),
    });
  if (isButtons(message.asked)) {
    return (question.options ?? []).map((option) =>
      answer(option, optionLabel(form, question.id, option, language)),
    );
  }
  if (isTyped(message.asked)) return [];
  const given = click('draft.answer', { q: question.id });
  if (question.kind !== 'day')
    return [execute(say(language, 'draft.continue'), given, { style: 'positive' })];
  return [
    ...quick.map((moment) => answer(moment, say(language, keyFor(form, question.id, moment)))),
    execute(say(language, keyFor(form, question.id, 'given')), given),
  ];
}
