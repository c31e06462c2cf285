import type { Answers, Form, Question } from '../../../domain/forms.ts';
import type { OpenDirectory } from '../../../domain/organisation/openDirectory.ts';
import { participantsFor } from '../../../domain/processes/round/roles.ts';
import type { Round } from '../../../domain/processes/round/round.ts';
import { roomFor } from '../../../domain/reports/photos.ts';
import type { Day } from '../../../domain/time.ts';
import type { RawAnswers } from '../../commands.ts';
import { nameIn } from '../../delegations/questions.ts';
import type {
  FormMessage,
  FormProblems,
  HseRoundFindingView,
  HseRoundFormAction,
  OptionView,
  QuestionView,
} from '../../messages.ts';
import { noPhotos } from '../../photos/view.ts';
import { questionView } from '../../questions.ts';
import type { Stored } from '../../store.ts';
import { measureWords } from '../plan/forms.ts';
import { methods, roundForms } from './forms.ts';

/** The form whose catalog entries hold the words of all questions about HSE rounds. */
const words = 'hse-round';

interface At {
  readonly dir: OpenDirectory;
  readonly today: Day;
}

/** True for something that asks before it is done. */
export function isRoundForm(action: string): action is HseRoundFormAction {
  return Object.hasOwn(roundForms, action);
}

/** The form of an action for this round: its people are among the options. */
export function roundForm(at: At, round: Round, action: HseRoundFormAction): Form {
  const form = roundForms[action];
  const questions = form.questions.flatMap((question): readonly Question[] => {
    const own = question.id === 'about' ? round.findings.map(({ id }) => id) : peopleOf(at, round, question);
    if (own === null) return [question.id === 'on' ? { ...question, preset: at.today } : question];
    return own.length === 0 ? [] : [{ ...question, options: own }];
  });
  return { id: form.id, questions };
}

/** The questions of an action with their options and the answers so far. */
export function roundQuestions(
  at: At & { readonly findings: readonly HseRoundFindingView[] },
  round: Round,
  action: HseRoundFormAction,
  given: Answers,
): readonly QuestionView[] {
  const { dir } = at;
  const preset = { on: at.today, attended: round.participants, ...given };
  return roundForm(at, round, action).questions.map((question) => {
    const of = action === 'plan-measures' && question.id !== 'about' ? measureWords : words;
    const view = questionView({ dir, person: '', near: round.unit }, of, question, preset);
    const isTaken = ({ value }: OptionView) => question.id === 'person' && round.participants.includes(value);
    const options = view.options?.filter((option) => !isTaken(option)) ?? optionsOf(at, question);
    return { ...view, options };
  });
}

/** The form of an action as it opens, or again with what is wrong. */
export function roundFormMessage(
  { dir, today }: At,
  {
    known,
    findings,
  }: { readonly known: Stored<'hse-round'>; readonly findings: readonly HseRoundFindingView[] },
  action: HseRoundFormAction,
  { answers, problems }: { readonly answers: RawAnswers; readonly problems: FormProblems },
): FormMessage {
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value.length > 0));
  return {
    type: 'form',
    command: `hse-round.${action}`,
    form: `hse-round.${action}`,
    subject: known.id,
    version: known.version,
    questions: roundQuestions({ dir, today, findings }, known.doc, action, given),
    kept: [],
    problems,
    emergency: null,
    ...(action === 'add-finding' && { photos: { ...noPhotos, room: roomFor([]) } }),
    review: null,
    today,
  };
}

/**
 * Whoever takes part, or would by their role today, can have been at a meeting; whoever takes part by invitation alone can be
 * left out again.
 */
function peopleOf(
  { dir, today }: At,
  { unit, participants }: Round,
  { id }: Question,
): readonly string[] | null {
  const byRole = participantsFor(dir, unit, today);
  if (id === 'attended') return [...new Set([...participants, ...byRole])];
  if (id !== 'leave') return null;
  return participants.filter((person) => !byRole.includes(person));
}

function optionsOf(
  { dir, findings }: Parameters<typeof roundQuestions>[0],
  { id, options }: Question,
): readonly OptionView[] | null {
  if (id === 'about')
    return findings.map((finding) => {
      const words = shortened(finding.words ?? '–');
      return { value: finding.id, label: { nb: words, en: words } };
    });
  if (id === 'attended' || id === 'leave')
    return (options ?? []).map((person) => {
      const name = nameIn(dir, person);
      return { value: person, label: { nb: name, en: name } };
    });
  if (id === 'methods') return methods.map(({ id: value, nb, en }) => ({ value, label: { nb, en } }));
  return null;
}

/** So many letters of a person’s words fit into a choice on every platform. */
const longestChoice = 70;

/** Words cut to what fits into a choice. */
export function shortened(words: string): string {
  return words.length <= longestChoice ? words : `${words.slice(0, longestChoice - 1).trimEnd()}…`;
}
