import type { Answers } from '../../domain/forms.ts';
import type { Case } from '../../domain/reports/case.ts';
import type { CaseAction } from '../../domain/reports/forms.ts';
import type { Turn } from '../context.ts';
import { emergencyMessage, forgetful } from '../drafts/doors.ts';
import { secretIn } from '../drafts/heeding.ts';
import { isInDanger, isToForget, readReport } from '../drafts/reading.ts';
import { type Outcome, write } from '../outcome.ts';
import type { Write } from '../store.ts';

/** What somebody tells in a case who does not deal with it. Whoever does must be able to name any matter: they show others the way. */
const telling: readonly CaseAction[] = ['add', 'answer', 'answer-colleague'];

/**
 * The way for what nobody should have to write here, told in a case; null for everything else. A case that is of such a matter itself,
 * since its reporter insisted, takes more of it.
 */
export async function insteadOfTelling(
  turn: Turn,
  theCase: Case,
  action: CaseAction,
  answers: Answers,
): Promise<Outcome | null> {
  const text = wordsOf(action, answers);
  const secret = text === '' ? null : secretIn(turn, text, 'answer');
  if (secret === null) return null;
  const told = await turn.core.store.read('text', theCase.what);
  if (told && isToForget(readReport(turn, told.doc.words))) return null;
  return forgetful(turn, secret, 'told', numbersFor(turn, action, answers));
}

/** The emergency numbers for somebody who tells of danger in a case, put into their chat beside what they told. */
export function numbersFor(turn: Turn, action: CaseAction, answers: Answers): readonly Write[] {
  const text = wordsOf(action, answers);
  return text !== '' && isInDanger(turn, text) ? write(turn, emergencyMessage(turn, null)).writes : [];
}

function wordsOf(action: CaseAction, answers: Answers): string {
  if (!telling.includes(action)) return '';
  return Object.values(answers)
    .filter((answer) => typeof answer === 'string')
    .join('\n');
}
