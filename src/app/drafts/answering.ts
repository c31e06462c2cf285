import { checkAnswer, lateness } from '../../domain/answers.ts';
import type { Answer, AnswerProblem, Answers, Question } from '../../domain/forms.ts';
import { placeNamed } from '../../domain/organisation/search.ts';
import { intakeForm } from '../../domain/reports/forms.ts';
import { questionOf } from '../../domain/reports/interview.ts';
import { addDays, timeOf } from '../../domain/time.ts';
import type { RawAnswers } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import type { Draft } from '../records.ts';

/** What came of an answer: the draft with it, or what is wrong with it. */
export type Answered =
  | { readonly draft: Draft; readonly problems: null }
  | { readonly draft: null; readonly problems: Readonly<Record<string, AnswerProblem>> };

/** Ways to say when something happened with one touch. */
export const quickMoments = ['now', 'today', 'yesterday'] as const;
type QuickMoment = (typeof quickMoments)[number];

const moments: Readonly<Record<QuickMoment, (turn: Turn) => Readonly<Record<string, string>>>> = {
  now: ({ today, now, dir }) => ({ happenedOn: today, happenedAt: timeOf(now, dir.organisation.timeZone) }),
  today: ({ today }) => ({ happenedOn: today, happenedAt: '' }),
  yesterday: ({ today }) => ({ happenedOn: addDays(today, -1), happenedAt: '' }),
};

/**
 * Takes an answer to one question, with those that are asked together with it, into the draft. The place that the
 * words name brings its unit along.
 */
export function answer(turn: Turn, draft: Draft, question: string, raw: RawAnswers): Answered {
  const asked = questionOf(question);
  if (!asked) return { draft: null, problems: { [question]: { code: 'not-an-option' } } };
  const given = withMoment(turn, raw);
  const answers: Record<string, Answer> = { ...draft.answers };
  const problems: Record<string, AnswerProblem> = {};
  for (const each of [asked, ...askedTogetherWith(asked)]) {
    const checked = checkAnswer(each, given[each.id], answerContext(turn));
    if (checked.problem) problems[each.id] = checked.problem;
    else if (checked.answer === null) delete answers[each.id];
    else answers[each.id] = checked.answer;
  }
  const late = lateness(answers, answerContext(turn));
  if (late) problems.happenedAt = late;
  if (Object.keys(problems).length > 0) return { draft: null, problems };
  return {
    draft: question === 'where' ? withPlace(turn, draft, answers) : { ...draft, answers },
    problems: null,
  };
}

/** Questions that are put together with this one in chat. */
export function askedTogetherWith({ id }: Question): readonly Question[] {
  return (intakeForm.questions as readonly Question[]).filter(({ togetherWith }) => togetherWith === id);
}

/** The draft with the place that its words name, and the unit that the place belongs to unless one was chosen. */
export function withPlace(turn: Turn, draft: Draft, answers: Answers): Draft {
  const place = placeNamed(turn.dir, String(answers.where ?? ''));
  const chosen = draft.answers.unit !== undefined && draft.answers.unit !== unitOf(turn, draft.place);
  const unit = chosen ? draft.answers.unit : place?.unit;
  return { ...draft, answers: unit === undefined ? answers : { ...answers, unit }, place: place?.id ?? null };
}

function unitOf(turn: Turn, place: string | null): string | undefined {
  return place === null ? undefined : turn.dir.places.get(place)?.unit;
}

function withMoment(turn: Turn, raw: RawAnswers): RawAnswers {
  const moment = quickMoments.find((quick) => quick === raw.happenedOn);
  return moment ? { ...raw, ...moments[moment](turn) } : raw;
}
