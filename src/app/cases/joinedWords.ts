import type { Answers, Question } from '../../domain/forms.ts';
import type { Language } from '../../domain/language.ts';
import { intakeForm } from '../../domain/reports/forms.ts';
import { dayInWords } from '../../i18n/dates.ts';
import { keyFor, say } from '../../i18n/say.ts';

/** Answers that say how the report came about, and not what happened; and the words, which come first. */
const leftOut: readonly string[] = ['danger', 'what', 'unit', 'happenedAt', 'identity'];

/**
 * What one report says beside another of the same thing, as one message: the person's words, then every answer on a line of its
 * own. Labels and values are in the reader's language; nothing that was answered is left out.
 */
export function joinedWords(answers: Answers, language: Language): string {
  const lines = (intakeForm.questions as readonly Question[])
    .filter(({ id }) => !leftOut.includes(id) && answers[id] !== undefined)
    .map((question) => {
      const label = say(language, keyFor('intake', question.id, 'label'));
      return `${label}: ${valueIn(question, answers, language)}`;
    });
  return [String(answers.what), '', ...lines].join('\n');
}

function valueIn({ id, kind }: Question, answers: Answers, language: Language): string {
  const answer = answers[id];
  if (kind === 'day') return momentOf(String(answer), answers.happenedAt, language);
  if (kind !== 'choice' && kind !== 'choices') return String(answer);
  const chosen = Array.isArray(answer) ? answer : [answer];
  return chosen.map((each) => say(language, keyFor('intake', id, String(each)))).join(', ');
}

function momentOf(on: string, at: Answers[string] | undefined, language: Language): string {
  const day = dayInWords(on, language);
  return at === undefined ? day : say(language, 'case.when', { day, time: String(at) });
}
