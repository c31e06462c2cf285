import type { Question, QuestionKind } from '../../domain/forms.ts';
import { findUnits } from '../../domain/organisation/search.ts';
import { questionOf } from '../../domain/reports/interview.ts';
import { optionLabels } from '../../i18n/options.ts';
import { momentOf } from '../../language/moments.ts';
import { optionsIn } from '../../language/options.ts';
import type { RawAnswers } from '../commands.ts';
import type { Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import type { Outcome } from '../outcome.ts';
import { write } from '../outcome.ts';
import type { Stored } from '../store.ts';
import { answer } from './answering.ts';
import { goOn, post, withAnswers } from './draft.ts';
import { retold } from './retelling.ts';
import { leftOut } from './telling.ts';

/** Reads a typed answer as the kind of question wants it; what cannot be read is passed on as it is, and refused there. */
const readings: Readonly<Record<QuestionKind, (turn: Turn, question: Question, text: string) => RawAnswers>> =
  {
    text: (_, { id }, text) => ({ [id]: text }),
    choice: (_, question, text) => ({
      [question.id]: optionsIn(text, optionLabels('intake', question))[0] ?? '?',
    }),
    choices: (_, question, text) => ({
      [question.id]: orUnread(optionsIn(text, optionLabels('intake', question))),
    }),
    day: (turn, { id }, text) => {
      const moment = momentOf(text, turn.now, turn.dir.organisation.timeZone);
      return moment ? { [id]: moment.on, happenedAt: moment.at ?? '' } : { [id]: text };
    },
    time: (_, { id }, text) => ({ [id]: text }),
    confirm: (_, { id }, text) => ({ [id]: text }),
    unit: (turn, { id }, text) => {
      const found = findUnits(turn.dir, text);
      return { [id]: found.sure ? (found.found[0]?.id ?? '?') : '?' };
    },
    person: (_, { id }, text) => ({ [id]: text }),
  };

/** A message in the private chat while a question waits for its answer. */
export async function typedAnswer(turn: Turn, known: Stored<'draft'>, text: string): Promise<Outcome> {
  const { doc } = known;
  const question = doc.asking === null ? null : questionOf(doc.asking);
  if (!question) return post(turn, known, doc, 'preview', reminder(turn));
  if (question.id === 'what') return retold(turn, known, text);
  const answered = answer(turn, doc, question.id, readings[question.kind](turn, question, text));
  if (answered.problems) return post(turn, known, { ...doc, problems: answered.problems }, question.id);
  const isMasked = answered.draft.masked && !doc.masked;
  return goOn(turn, known, withAnswers(answered.draft, {}), [
    ...(isMasked ? leftOut(turn) : []),
    refresh(turn.core, doc.id),
  ]);
}

function reminder(turn: Turn): Outcome['writes'] {
  return write(turn, { type: 'notice', notice: 'use-the-buttons' }).writes;
}

function orUnread(options: readonly string[]): readonly string[] {
  return options.length > 0 ? options : ['?'];
}
