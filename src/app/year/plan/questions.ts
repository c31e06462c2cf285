import type { Answers, Question } from '../../../domain/forms.ts';
import type { OpenDirectory } from '../../../domain/organisation/openDirectory.ts';
import type { Day } from '../../../domain/time.ts';
import type { RawAnswers } from '../../commands.ts';
import type { FormMessage, FormProblems, QuestionView } from '../../messages.ts';
import { questionView } from '../../questions.ts';
import { type MeasureForm, measureForms, measureWords } from './forms.ts';

/** A question about a measure of a unit, whose people come first. Whoever asks can have the measure too. */
export function measureQuestion(
  dir: OpenDirectory,
  unit: string,
  question: Question,
  answers: Answers,
): QuestionView {
  return questionView({ dir, person: '', near: unit }, measureWords, question, answers);
}

interface Filled {
  readonly subject: string;
  readonly version: number;
  readonly answers: RawAnswers;
  readonly problems: FormProblems;
}

/** A form about a measure, with what was answered and what is wrong with it. */
export function measureForm(
  { dir, unit, today }: { readonly dir: OpenDirectory; readonly unit: string; readonly today: Day },
  action: MeasureForm,
  { subject, version, answers, problems }: Filled,
): FormMessage {
  const { id, questions } = measureForms[action];
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value.length > 0));
  return {
    type: 'form',
    command: id,
    form: id,
    subject,
    version,
    questions: questions.map((question) => measureQuestion(dir, unit, question, given)),
    kept: [],
    problems,
    emergency: null,
    review: null,
    today,
  };
}
