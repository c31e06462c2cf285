import type { OptionView, QuestionView, WordedProblem } from '../app/messages.ts';
import type { Answer, AnswerProblem, QuestionKind } from '../domain/forms.ts';
import type { Language, Words } from '../domain/language.ts';
import { addDays, type Day, isDay } from '../domain/time.ts';
import { shortDay } from '../i18n/dates.ts';
import { isKey, type Key, keyFor, say } from '../i18n/say.ts';
import { literal } from './markdown.ts';
import type { Part } from './parts.ts';

/** What an input is rendered with. `prefix` keeps ids apart where a card holds several forms. */
export interface InputContext {
  readonly language: Language;
  readonly today: Day;
  readonly prefix?: string;
  /** The question stands above the input already, so that a short label is enough. */
  readonly isAskedAbove?: boolean;
  /** Most options that the place has room for. */
  readonly mostOptions?: number;
}

/** The input of a question, with its label, its options and the answer so far. */
export function input(view: QuestionView, context: InputContext): Part {
  const { question } = view;
  const { language } = context;
  return {
    ...kinds[question.kind](view, context),
    id: context.prefix ? `${context.prefix}:${question.id}` : question.id,
    label: say(language, labelKey(view, context.isAskedAbove ?? false)),
    ...(question.required && { isRequired: true, errorMessage: say(language, 'problem.required') }),
  };
}

/** The words of the question. */
export function askKey({ form, question }: QuestionView): Key {
  return keyFor(form, question.id, 'ask');
}

/** The label of a question's input: the question itself, or its short name where that says enough. */
function labelKey({ form, question }: QuestionView, isAskedAbove: boolean): Key {
  const short = ['input', 'label'].map((part) => `${form}.${question.id}.${part}`).find(isKey);
  const isShort = question.kind === 'confirm' || (isAskedAbove && question.togetherWith === undefined);
  return isShort && short ? short : keyFor(form, question.id, 'ask');
}

/** The hint to a question, or ''. */
export function hintOf(view: QuestionView, language: Language): string {
  return sayIfKnown(view, 'hint', language);
}

/** How to answer the question with a message in the chat, or ''. */
export function typedHintOf(view: QuestionView, language: Language): string {
  return sayIfKnown(view, 'typed', language);
}

function sayIfKnown({ form, question }: QuestionView, part: string, language: Language): string {
  const key = `${form}.${question.id}.${part}`;
  return isKey(key) ? say(language, key) : '';
}

/** Options in a row, as in a sentence: "Mennesker, materiell". */
export function optionList(
  form: string,
  question: string,
  options: readonly string[],
  language: Language,
): string {
  const [first = '', ...others] = options.map((option) => optionLabel(form, question, option, language));
  return [first, ...others.map(lowered)].join(', ');
}

/** Without the capital of a sentence's first word; abbreviations keep theirs. */
export function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The words of an option; severities and categories are called the same in every form. */
export function optionLabel(form: string, question: string, option: string, language: Language): string {
  const own = `${form}.${question}.${option}`;
  return say(language, isKey(own) ? own : keyFor('intake', question, option));
}

/** What is wrong with an answer, in our own Markdown. */
export function problemText(problem: AnswerProblem | WordedProblem, language: Language): string {
  if (problem.code === 'delegation' || problem.code === 'measure') return wordedProblem(problem, language);
  const { code, ...details } = problem;
  const params = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, inWords(name, value, language)]),
  );
  return say(language, keyFor('problem', code), params);
}

function wordedProblem({ code, why, details }: WordedProblem, language: Language): string {
  const params = Object.entries(details).map(([name, value]) => [name, detailIn(value, language)]);
  return say(language, keyFor('problem', code, why), Object.fromEntries(params));
}

function detailIn(value: string | Words, language: Language): string {
  if (typeof value !== 'string') return literal(value[language]);
  return isDay(value) ? shortDay(value, language) : literal(value);
}

function inWords(name: string, value: unknown, language: Language): string | number {
  if (name === 'earliest' || name === 'latest') return shortDay(String(value), language);
  return typeof value === 'number' ? value : String(value);
}

const kinds: Readonly<Record<QuestionKind, (view: QuestionView, context: InputContext) => Part>> = {
  text: ({ question, answer }) => ({
    type: 'Input.Text',
    isMultiline: question.line !== true,
    ...(question.longest !== undefined && { maxLength: question.longest }),
    ...given(answer),
  }),
  choice: (view, { language }) => ({
    type: 'Input.ChoiceSet',
    style: (view.question.options?.length ?? 0) > 5 ? 'compact' : 'expanded',
    wrap: true,
    choices: choicesOf(view, language),
    ...given(view.answer ?? view.question.preset ?? null),
  }),
  choices: (view, { language }) => ({
    type: 'Input.ChoiceSet',
    style: 'expanded',
    isMultiSelect: true,
    wrap: true,
    choices: choicesOf(view, language),
    ...given(view.answer),
  }),
  day: ({ question, answer }, { today }) => ({
    type: 'Input.Date',
    ...(question.days?.from !== undefined && { min: addDays(today, question.days.from) }),
    ...(question.days?.to !== undefined && { max: addDays(today, question.days.to) }),
    ...given(answer),
  }),
  time: ({ answer }) => ({ type: 'Input.Time', ...given(answer) }),
  confirm: (view, { language }) => ({
    type: 'Input.Toggle',
    title: say(language, askKey(view)),
    valueOn: 'yes',
    valueOff: 'no',
    wrap: true,
  }),
  unit: listed,
  person: listed,
};

function listed({ options, answer }: QuestionView, { language, mostOptions = 100 }: InputContext): Part {
  return {
    type: 'Input.ChoiceSet',
    style: 'filtered',
    choices: withinReach(options ?? [], answer, mostOptions).map(({ value, label }) => ({
      title: label[language],
      value,
    })),
    ...given(answer),
  };
}

/** The first options, and the chosen one among them. */
function withinReach(
  options: readonly OptionView[],
  answer: Answer | null,
  most: number,
): readonly OptionView[] {
  const chosen = options.filter(({ value }) => value === answer);
  return [...new Set([...chosen, ...options])].slice(0, most);
}

function choicesOf({ form, question, options }: QuestionView, language: Language): readonly Part[] {
  if (options !== null) return options.map(({ value, label }) => ({ title: label[language], value }));
  return (question.options ?? []).map((value) => ({
    title: optionLabel(form, question.id, value, language),
    value,
  }));
}

function given(answer: Answer | null): Part {
  if (answer === null) return {};
  return { value: typeof answer === 'string' ? answer : answer.join(',') };
}
