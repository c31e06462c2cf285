import type {
  Answer,
  AnswerProblem,
  AnswerProblems,
  Answers,
  Form,
  Question,
  QuestionKind,
} from './forms.ts';
import { withoutIdentityNumbers } from './identityNumbers.ts';
import { addDays, type Day, isDay, isTimeOfDay, type TimeOfDay } from './time.ts';

/** What answers are checked against. */
export interface AnswerContext {
  readonly today: Day;
  readonly timeNow: TimeOfDay;
  readonly isUnit: (id: string) => boolean;
  readonly isPerson: (id: string) => boolean;
}

/** Checked answers, with the problems of those that could not be taken. */
export interface Checked {
  readonly answers: Answers;
  readonly problems: AnswerProblems;
}

/** True when a question is to be asked, given the answers so far. */
export function isAsked(question: Question, answers: Answers): boolean {
  if (!question.askedWhen) return true;
  const earlier = answers[question.askedWhen.question];
  return typeof earlier === 'string' && question.askedWhen.in.includes(earlier);
}

/**
 * Checks a whole form: every question that is to be asked. Answers of questions that are not asked are left out, presets
 * fill what was not touched. Questions are taken in order, so a condition sees the answers before it.
 */
export function checkForm(
  form: Form,
  raw: Readonly<Record<string, unknown>>,
  context: AnswerContext,
): Checked {
  const answers: Record<string, Answer> = {};
  const problems: Record<string, AnswerProblem> = {};
  for (const question of form.questions) {
    if (!isAsked(question, answers)) continue;
    const checked = checkAnswer(question, raw[question.id], context);
    if (checked.problem) problems[question.id] = checked.problem;
    else if (checked.answer !== null) answers[question.id] = checked.answer;
  }
  const late = lateness(answers, context);
  return { answers, problems: late ? { happenedAt: late, ...problems } : problems };
}

/**
 * Checks one answer. `answer` is null when nothing was answered and nothing had to be. Identity numbers are masked in every text, so
 * that none is ever kept.
 */
export function checkAnswer(
  question: Question,
  raw: unknown,
  context: AnswerContext,
): { readonly answer: Answer | null; readonly problem: AnswerProblem | null } {
  const given = normalised(raw) ?? question.preset ?? null;
  if (given === null) return { answer: null, problem: question.required ? { code: 'required' } : null };
  const problem = checks[question.kind](question, given, context);
  return problem ? { answer: null, problem } : { answer: shaped(question.kind, given), problem: null };
}

/** A time later today, or null: something cannot have happened later than now. */
export function lateness(answers: Answers, context: AnswerContext): AnswerProblem | null {
  const { happenedOn, happenedAt } = answers;
  const late = happenedOn === context.today && typeof happenedAt === 'string' && happenedAt > context.timeNow;
  return late ? { code: 'in-the-future' } : null;
}

function normalised(raw: unknown): Answer | null {
  if (typeof raw === 'string') return raw.trim() === '' ? null : raw.trim();
  if (!Array.isArray(raw)) return null;
  const values = raw.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
  return values.length > 0 ? [...new Set(values)] : null;
}

function shaped(kind: QuestionKind, given: Answer): Answer {
  if (kind === 'text') return withoutIdentityNumbers(String(given));
  if (kind === 'choices') return typeof given === 'string' ? given.split(',') : given;
  if (kind === 'confirm') return 'yes';
  return given;
}

type Check = (question: Question, given: Answer, context: AnswerContext) => AnswerProblem | null;

const single =
  (check: (question: Question, given: string, context: AnswerContext) => AnswerProblem | null): Check =>
  (question, given, context) =>
    typeof given === 'string' ? check(question, given, context) : { code: 'not-an-option' };

const checks: Readonly<Record<QuestionKind, Check>> = {
  text: single(({ longest }, given) =>
    longest !== undefined && given.length > longest
      ? { code: 'too-long', longest, length: given.length }
      : null,
  ),
  choice: single(({ options }, given) => (options?.includes(given) ? null : { code: 'not-an-option' })),
  choices: ({ options }, given) => {
    const values = typeof given === 'string' ? given.split(',') : given;
    return values.every((value) => options?.includes(value)) ? null : { code: 'not-an-option' };
  },
  day: single((question, given, { today }) =>
    isDay(given) ? dayProblem(question, given, today) : { code: 'not-a-day' },
  ),
  time: single((_, given) => (isTimeOfDay(given) ? null : { code: 'not-a-time' })),
  confirm: single((_, given) => (given === 'yes' || given === 'true' ? null : { code: 'required' })),
  unit: single((_, given, { isUnit }) => (isUnit(given) ? null : { code: 'unknown-unit' })),
  person: single((_, given, { isPerson }) => (isPerson(given) ? null : { code: 'unknown-person' })),
};

function dayProblem({ days }: Question, given: Day, today: Day): AnswerProblem | null {
  const earliest = days?.from === undefined ? null : addDays(today, days.from);
  const latest = days?.to === undefined ? null : addDays(today, days.to);
  if (latest !== null && given > latest) {
    return latest === today ? { code: 'in-the-future' } : { code: 'too-late', latest };
  }
  return earliest !== null && given < earliest ? { code: 'too-early', earliest } : null;
}
