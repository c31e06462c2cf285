import type { types } from '@slack/bolt';
import type { Reply } from '../../app/ports.ts';
import { problemTexts } from '../../render/form.ts';
import type { OpenView, Outcome } from './surfaces.ts';
import { wordsFor } from './words.ts';

/** What Slack takes as the answer to a submitted modal. */
export type SubmissionAnswer =
  | { readonly response_action: 'clear' }
  | { readonly response_action: 'update'; readonly view: types.ModalView }
  | { readonly response_action: 'errors'; readonly errors: Readonly<Record<string, string>> };

/**
 * The answer that closes the modal, puts the next one in its place, or keeps it open with what is wrong. A failure is
 * said at its first input, so that nothing of what was typed is lost.
 */
export function submissionAnswer(
  view: OpenView,
  outcome: Outcome,
  next: () => types.ModalView,
): SubmissionAnswer {
  const errors = errorsOf(view, outcome);
  if (outcome.kind === 'done') return { response_action: 'clear' };
  return errors ? { response_action: 'errors', errors } : { response_action: 'update', view: next() };
}

function errorsOf({ inputs }: OpenView, outcome: Outcome): Readonly<Record<string, string>> | null {
  if (outcome.kind === 'failed') {
    const first = inputs[0];
    return first === undefined ? null : { [first]: wordsFor(outcome.word, outcome.language) };
  }
  return outcome.kind === 'invalid' ? problemsAtInputs(inputs, outcome) : null;
}

/** Slack refuses an error for an input that the modal does not have; then the form is shown again as a whole. */
function problemsAtInputs(
  inputs: readonly string[],
  { form, language }: Extract<Reply, { kind: 'invalid' }>,
): Readonly<Record<string, string>> | null {
  const texts = problemTexts(form, language);
  const problems = Object.keys(form.problems);
  const hasPlace = problems.every((question) => inputs.includes(question) && texts[question]);
  return problems.length > 0 && hasPlace
    ? Object.fromEntries(problems.map((question) => [question, texts[question] ?? '']))
    : null;
}
