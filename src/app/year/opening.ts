import type { Question } from '../../domain/forms.ts';
import { canBePutOff, puttingOff } from '../../domain/processes/occurrence/moves.ts';
import { occurrenceDenial, occurrenceRolesOf } from '../../domain/processes/occurrence/permissions.ts';
import { processOf } from '../../domain/processes/processes.ts';
import type { DutyFormCommand, FormCommand, RawAnswers } from '../commands.ts';
import type { Turn } from '../context.ts';
import type { FormMessage, FormProblems, QuestionView } from '../messages.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Stored } from '../store.ts';
import { refusalOf } from './denying.ts';
import { dutyQuestions } from './questions.ts';
import { wheelOf } from './wheel.ts';

type FormAction = 'done' | 'later' | 'not-mine' | 'name' | 'tick';

const actions: Readonly<Record<DutyFormCommand, FormAction>> = {
  'duty.done': 'done',
  'duty.later': 'later',
  'duty.not-mine': 'not-mine',
  'duty.name': 'name',
  'duty.tick': 'tick',
};

/** True for a form about a duty of the HSE year. */
export function isDutyFormCommand(of: FormCommand): of is DutyFormCommand {
  return Object.hasOwn(actions, of);
}

/** Opens the form of what can be done with a duty, if this person may do it now. */
export async function openDutyForm(turn: Turn, of: DutyFormCommand, id: string): Promise<Outcome> {
  const known = await turn.core.store.read('occurrence', id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const roles = occurrenceRolesOf(known.doc, turn.person, wheelOf(turn.core), turn.today);
  const denial =
    occurrenceDenial(actions[of], roles, known.doc.state) ??
    (actions[of] === 'later' && !canBePutOff(known.doc)
      ? { code: 'put-off-too-often' as const, most: puttingOff.times }
      : null);
  if (denial !== null) return refuse(turn, refusalOf(denial, known.doc));
  const form = dutyForm(turn, known, actions[of], {}, {});
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}

/** The form of an action, with what was answered and what is wrong with it. */
export function dutyForm(
  turn: Turn,
  known: Stored<'occurrence'>,
  action: FormAction,
  answers: RawAnswers,
  problems: FormProblems,
): FormMessage {
  return {
    type: 'form',
    command: `duty.${action}`,
    form: `duty.${action}`,
    subject: known.id,
    version: known.version,
    questions:
      action === 'tick'
        ? [checklistOf(known)]
        : dutyQuestions({ ...turn, wheel: wheelOf(turn.core) }, known.doc, action, answers),
    kept: [],
    problems,
    emergency: null,
    review: null,
    today: turn.today,
  };
}

const ticks: Question = { id: 'items', kind: 'choices', required: false, source: [] };

function checklistOf({ doc }: Stored<'occurrence'>): QuestionView {
  const { checklist } = processOf(doc.process);
  return {
    form: 'duty.tick',
    question: ticks,
    options: checklist.map(({ id, nb, en }) => ({ value: id, label: { nb, en } })),
    answer: checklist.map(({ id }) => id).filter((id) => doc.ticked[id] !== undefined),
  };
}
