import type { AnswerProblems, Answers, Question } from '../../domain/forms.ts';
import { intakeForm, reviewForm } from '../../domain/reports/forms.ts';
import type { Turn } from '../context.ts';
import type { FormMessage } from '../messages.ts';
import { emergencyNumbers } from '../people.ts';
import { photosView } from '../photos/view.ts';
import { questionView } from '../questions.ts';
import type { Draft } from '../records.ts';
import { answerView, previewOf } from './preview.ts';

/** Longest text that an input holds on every platform, in characters. Source: Slack's limit for plain text inputs. */
const longestInput = 3_000;

/** Answers that no form can hold; they stand in it as text, and stay as they are. */
export function longAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([, answer]) => typeof answer === 'string' && answer.length > longestInput,
    ),
  );
}

/** The whole report as one form, with what has been answered. The emergency numbers stand above it. */
export function formOf(
  turn: Turn,
  draft: Draft,
  version: number,
  problems: AnswerProblems = {},
): FormMessage {
  const long = longAnswers(draft.answers);
  const questions = (intakeForm.questions as readonly Question[]).filter(
    ({ id }) => !Object.hasOwn(long, id),
  );
  return {
    type: 'form',
    command: 'draft.form',
    form: 'intake',
    subject: draft.id,
    version,
    questions: questions.map((question) => questionView(turn, 'intake', question, draft.answers)),
    kept: Object.entries(long).map(([question, answer]) => answerView(turn.dir, question, answer)),
    problems,
    emergency: emergencyNumbers(turn.dir),
    photos: photosView(draft.photos),
    review: null,
    today: turn.today,
  };
}

/** The last look at a report before it is sent, as a form. */
export async function reviewOf(turn: Turn, draft: Draft, version: number): Promise<FormMessage> {
  const review = await previewOf(turn, draft, version, 'asked');
  const asked = review.guard?.state === 'found' ? reviewForm.questions : [];
  return {
    type: 'form',
    command: 'draft.send',
    form: reviewForm.id,
    subject: draft.id,
    version,
    questions: asked.map((question) => questionView(turn, reviewForm.id, question, {})),
    kept: [],
    problems: {},
    emergency: draft.answers.danger === 'yes' ? emergencyNumbers(turn.dir) : null,
    review,
    today: turn.today,
  };
}
