import type { AnswerProblem, Question } from '../../domain/forms.ts';
import type { Words } from '../../domain/language.ts';
import type { Day } from '../../domain/time.ts';
import type { AnswerView, EmergencyView } from '../messages.ts';
import type { DraftPreviewMessage } from './draft.ts';
import type { PhotosView } from './photo.ts';

/** A choice that a person can make, in words of the directory. */
export interface OptionView {
  readonly value: string;
  readonly label: Words;
}

/** A question as it is put to somebody now. `options` are given for units and people; other options are in the catalogs. */
export interface QuestionView {
  /** The form whose catalog entries hold the words. */
  readonly form: string;
  readonly question: Question;
  readonly options: readonly OptionView[] | null;
  readonly answer: string | readonly string[] | null;
}

/** What is wrong with an answer about a delegation or a measure, beyond what is wrong with any form's answers; `details` in words. */
export interface WordedProblem {
  readonly code: 'delegation' | 'measure';
  readonly why: string;
  readonly details: Readonly<Record<string, string | Words>>;
}

/** What is wrong with the answers of a form, by question. */
export type FormProblems = Readonly<Record<string, AnswerProblem | WordedProblem>>;

/** What opens in a modal, a dialog or a form on the page. */
export interface FormMessage {
  readonly type: 'form';
  /** The command that its submission makes. */
  readonly command: string;
  readonly form: string;
  readonly subject: string;
  readonly version: number;
  readonly questions: readonly QuestionView[];
  /** Answers that are too long for an input on some platform: shown, and kept as they are. */
  readonly kept: readonly AnswerView[];
  readonly problems: FormProblems;
  readonly emergency: readonly EmergencyView[] | null;
  /** The photos of the report, in the form to which more can be added. */
  readonly photos?: PhotosView;
  /** The report to look over before it is sent. */
  readonly review: DraftPreviewMessage | null;
  readonly today: Day;
}
