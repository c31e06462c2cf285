import { isAsked } from '../answers.ts';
import type { Answers, Question } from '../forms.ts';
import { type IntakeQuestion, intakeForm } from './forms.ts';

/** The questions that are put one at a time. */
const asked: readonly Question[] = intakeForm.questions.filter(
  (question) => !('togetherWith' in question) && !('onPreview' in question),
);

/** Where an interview goes next: a question, or the preview of the whole report. */
export type Step = IntakeQuestion | 'preview';

/**
 * The first question that is to be asked, has no answer and was not left open, in the order of the form; the preview
 * when there is none. `finish` leaves every open question that need not be answered.
 */
export function nextStep(answers: Answers, skipped: readonly string[], finish = false): Step {
  const next = asked.find(
    (question) =>
      isAsked(question, answers) &&
      answers[question.id] === undefined &&
      !skipped.includes(question.id) &&
      (question.required || !finish),
  );
  return (next?.id as Step | undefined) ?? 'preview';
}

/**
 * Where a question stands among those that this report is asked, from 1, and how many there are. Those in `known` were answered or
 * left open without being asked.
 */
export function progressOf(
  step: string,
  answers: Answers,
  known: readonly string[] = [],
): { readonly step: number; readonly steps: number } {
  const due = asked.filter(
    (question) => question.id === step || (isAsked(question, answers) && !known.includes(question.id)),
  );
  return { step: due.findIndex((question) => question.id === step) + 1, steps: due.length };
}

/** Questions that were left open and can still be answered. */
export function openQuestions(answers: Answers): readonly string[] {
  return asked
    .filter(
      (question) => !question.required && isAsked(question, answers) && answers[question.id] === undefined,
    )
    .map((question) => question.id);
}

/** True when every question that must be answered has been. */
export function isComplete(answers: Answers): boolean {
  return asked.every(
    (question) => !question.required || !isAsked(question, answers) || answers[question.id] !== undefined,
  );
}

/** The answers without those whose question is not asked any more, since an earlier answer changed. */
export function pruned(answers: Answers): Answers {
  const kept: Record<string, Answers[string]> = {};
  for (const question of intakeForm.questions as readonly Question[]) {
    const answer = answers[question.id];
    if (answer !== undefined && isAsked(question, kept)) kept[question.id] = answer;
  }
  return kept;
}

/** The question of the form with this id, or null. */
export function questionOf(id: string): Question | null {
  return (intakeForm.questions as readonly Question[]).find((question) => question.id === id) ?? null;
}
