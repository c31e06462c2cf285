import { checkAnswer, lateness } from '../../domain/answers.ts';
import type { Answer, AnswerProblem, Answers, Question } from '../../domain/forms.ts';
import { hasIdentityNumber } from '../../domain/identityNumbers.ts';
import { placeNamed } from '../../domain/organisation/search.ts';
import { intakeForm } from '../../domain/reports/forms.ts';
import { questionOf } from '../../domain/reports/interview.ts';
import { addDays, timeOf } from '../../domain/time.ts';
import type { RawAnswers } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import type { Draft } from '../records.ts';
import { rewritten } from './guard.ts';
import { isBrief, isStanding } from './reading.ts';

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
  const placed = question === 'where' ? withPlace(turn, draft, answers) : { ...draft, answers };
  const questions = [asked, ...askedTogetherWith(asked)].map(({ id }) => id);
  const theirs = dated(turn, asTheirs(placed, questions, draft));
  const isMasked = questions.some((id) => hasIdentityNumber(String(given[id] ?? '')));
  return { draft: { ...theirs, masked: theirs.masked || isMasked }, problems: null };
}

/** The draft with these answers as the person's own, not as understood or assumed. A unit that came with its place is not assumed. */
export function asTheirs(draft: Draft, questions: readonly string[], before: Draft): Draft {
  const moved = draft.answers.unit === before.answers.unit ? [] : ['unit'];
  const isLeft = (id: string) => !questions.includes(id) && !moved.includes(id);
  return rewritten(
    { ...draft, read: draft.read.filter(isLeft), assumed: draft.assumed.filter(isLeft) },
    questions,
  );
}

/**
 * What is a condition was seen today, when the words do not say otherwise and the person is not asked about everything; what has
 * happened has a day that only they know.
 */
function dated(turn: Turn, draft: Draft): Draft {
  const { answers, assumed } = draft;
  const isOpen = answers.happenedOn === undefined || assumed.includes('happenedOn');
  const others = assumed.filter((id) => id !== 'happenedOn');
  if (!isOpen || answers.kind === undefined) return draft;
  if (isStanding(answers.kind) && isBrief(draft)) {
    return {
      ...draft,
      answers: { ...answers, happenedOn: turn.today },
      assumed: [...others, 'happenedOn'],
    };
  }
  const { happenedOn, ...rest } = answers;
  return isStanding(answers.kind) ? draft : { ...draft, answers: rest, assumed: others };
}

/** Questions that are put together with this one in chat. */
export function askedTogetherWith({ id }: Question): readonly Question[] {
  return (intakeForm.questions as readonly Question[]).filter(({ togetherWith }) => togetherWith === id);
}

/** The draft with the place that its words name, and the unit that the place belongs to unless one was chosen. */
export function withPlace(turn: Turn, draft: Draft, answers: Answers): Draft {
  const place = placeNamed(turn.dir, String(answers.where ?? ''));
  const isAssumed = draft.assumed.includes('unit') && answers.unit === draft.answers.unit;
  const chosen =
    !isAssumed && draft.answers.unit !== undefined && draft.answers.unit !== unitOf(turn, draft.place);
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
