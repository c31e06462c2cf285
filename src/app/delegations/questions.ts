import {
  delegationForms,
  isDelegationAction,
  proposalForm,
  requestForm,
} from '../../domain/delegations/forms.ts';
import type { TermsProblem, TermsProblems } from '../../domain/delegations/problems.ts';
import { jobDescriptions, rhythms, trainings } from '../../domain/delegations/terms.ts';
import type { AnswerProblem, Answers, Question } from '../../domain/forms.ts';
import type { Words } from '../../domain/language.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { delegableTasks, neverDelegable } from '../../domain/responsibility/delegableTasks.ts';
import type { Day } from '../../domain/time.ts';
import type { DelegationForm, RawAnswers } from '../commands.ts';
import type { FormMessage, FormProblems, OptionView, QuestionView, WordedProblem } from '../messages.ts';
import { questionView } from '../questions.ts';

/** The form whose catalog entries hold the words of all questions about delegations. */
const words = 'delegation';

/** Asked only when nobody can approve now: the request is sent all the same. */
export const anywayQuestion = {
  id: 'anyway',
  kind: 'confirm',
  required: true,
  source: [],
} as const satisfies Question;

const checkQuestion = {
  id: 'number',
  kind: 'text',
  line: true,
  required: true,
  longest: 40,
  source: [],
} as const satisfies Question;

/** The unit and day of an overview. */
export const overviewQuestions = [
  { id: 'unit', kind: 'unit', required: true, source: [] },
  { id: 'day', kind: 'day', required: true, days: { from: -3_650, to: 3_650 }, source: [] },
] as const satisfies readonly Question[];

/** The questions of each form about delegations. */
export function questionsOf(form: DelegationForm): readonly Question[] {
  if (form === 'delegation.request') return requestForm.questions;
  if (form === 'delegation.propose') return proposalForm.questions;
  if (form === 'delegation.check') return [checkQuestion];
  if (form === 'overview.show') return overviewQuestions;
  const action = form.slice('delegation.'.length);
  return isDelegationAction(action) ? delegationForms[action].questions : [];
}

/** Options in the words of the tables that they come from. */
export const optionNames: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  tasks: {
    ...namesIn(delegableTasks),
    ...Object.fromEntries(
      Object.entries(neverDelegable).map(([id, { names }]) => [
        id,
        { nb: `${names.nb} (kan ikke delegeres)`, en: `${names.en} (cannot be delegated)` },
      ]),
    ),
  },
  training: trainings,
  rhythm: namesIn(rhythms),
  jobDescription: jobDescriptions,
};

function namesIn(
  table: Readonly<Record<string, { readonly names: Words }>>,
): Readonly<Record<string, Words>> {
  return Object.fromEntries(Object.entries(table).map(([id, { names }]) => [id, names]));
}

/** Whom the questions are put to. */
export interface Asked {
  readonly dir: OpenDirectory;
  readonly person: string;
  readonly today: Day;
  /** The unit whose people come first. */
  readonly near?: string;
}

/**
 * A question with its options and the answer so far. One that is asked only after another answer can be left open, since a
 * form shows all of them together.
 */
export function delegationQuestion(asked: Asked, question: Question, answers: Answers): QuestionView {
  const asking: Question = question.askedWhen ? { ...question, required: false } : question;
  const view = questionView(asked, words, asking, answers);
  return { ...view, options: view.options ?? namedOptions(question) };
}

function namedOptions({ id, options }: Question): readonly OptionView[] | null {
  const names = optionNames[id];
  if (names === undefined || options === undefined) return null;
  return options.map((value) => ({ value, label: names[value] ?? { nb: value, en: value } }));
}

/** A form about delegations with what was given, and what is wrong with it. */
export function delegationForm(
  asked: Asked,
  form: DelegationForm,
  {
    subject,
    version,
    questions,
    answers,
    problems,
  }: {
    readonly subject: string;
    readonly version: number;
    readonly questions?: readonly Question[];
    readonly answers: RawAnswers;
    readonly problems: FormProblems;
  },
): FormMessage {
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value.length > 0));
  return {
    type: 'form',
    command: form,
    form,
    subject,
    version,
    questions: (questions ?? questionsOf(form)).map((question) => delegationQuestion(asked, question, given)),
    kept: [],
    problems,
    emergency: null,
    review: null,
    today: asked.today,
  };
}

/** What is wrong with the terms, in names and words. */
export function problemViews(dir: OpenDirectory, problems: TermsProblems): FormProblems {
  return Object.fromEntries(
    Object.entries(problems).map(([question, problem]) => [question, problemView(dir, problem)]),
  );
}

type OwnProblem = Exclude<TermsProblem, AnswerProblem>;

type Detailing = {
  readonly [C in OwnProblem['code']]: (
    problem: Extract<OwnProblem, { code: C }>,
    dir: OpenDirectory,
  ) => WordedProblem['details'];
};

const nothing = () => ({});

const manager = ({ lineManager }: { readonly lineManager: string | null }, dir: OpenDirectory) => ({
  manager: nameIn(dir, lineManager),
});

const detailing: Detailing = {
  'never-delegable': ({ tasks }) => ({
    reasons: {
      nb: tasks.map((id) => `${neverDelegable[id].names.nb}: ${neverDelegable[id].reason.nb}`).join(' '),
      en: tasks.map((id) => `${neverDelegable[id].names.en}: ${neverDelegable[id].reason.en}`).join(' '),
    },
  }),
  'before-start': ({ start }) => ({ start }),
  'delegate-not-staff': nothing,
  'delegate-is-line-manager': nothing,
  'not-line-manager': manager,
  'no-sub-delegation': manager,
  'no-line-manager': nothing,
  'other-manager-then': ({ lineManager, on }, dir) => ({ manager: nameIn(dir, lineManager), on }),
  'not-a-reference': nothing,
};

function problemView(dir: OpenDirectory, problem: TermsProblem): AnswerProblem | WordedProblem {
  if (!isOwn(problem)) return problem;
  return { code: 'delegation', why: problem.code, details: detailsOf(dir, problem) };
}

function isOwn(problem: TermsProblem): problem is OwnProblem {
  return Object.hasOwn(detailing, problem.code);
}

function detailsOf<C extends OwnProblem['code']>(
  dir: OpenDirectory,
  problem: Extract<OwnProblem, { code: C }>,
): WordedProblem['details'] {
  return detailing[problem.code as C](problem, dir);
}

/** A person's name, or a dash for nobody. */
export function nameIn(dir: OpenDirectory, person: string | null): string {
  return person === null ? '–' : (dir.people.get(person)?.name ?? person);
}
