import { checkForm } from '../../../domain/answers.ts';
import {
  type ElsewhereAction,
  elsewhereDenial,
  isElsewhereAction,
  performElsewhere,
  sideElsewhere,
} from '../../../domain/delegations/elsewhere/moves.ts';
import type { SignedElsewhere } from '../../../domain/delegations/elsewhere/paper.ts';
import { type DelegationAction, delegationForms } from '../../../domain/delegations/forms.ts';
import type { CommandOf, RawAnswers } from '../../commands.ts';
import { answerContext, type Turn } from '../../context.ts';
import type { FormProblems } from '../../messages.ts';
import { refresh, send } from '../../outbox.ts';
import { done, type Outcome, refuse } from '../../outcome.ts';
import type { Stored, Write } from '../../store.ts';
import { wording } from '../../texts.ts';
import { deny, nowOf } from '../access.ts';
import { tellOf } from '../news.ts';
import { delegationForm } from '../questions.ts';
import { type Saving, settled } from '../saving.ts';
import { insteadOf } from '../starting.ts';
import { standingAnswers } from '../view.ts';
import { mayReadPaper } from './view.ts';

type Known = Stored<'elsewhere'>;

/** Does something with a delegation signed elsewhere, if this person may, now. */
export async function actElsewhere(
  turn: Turn,
  { action, id, answers: raw }: CommandOf<'delegation.act'>,
): Promise<Outcome> {
  const known = await readable(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  if (!isElsewhereAction(action)) return refuse(turn, { code: 'not-understood' });
  const denial = elsewhereDenial(action, known.doc, turn.person, nowOf(turn));
  if (denial) return deny(turn, denial);
  const { answers, problems } = checkForm(delegationForms[action], raw, answerContext(turn));
  if (Object.keys(problems).length > 0) {
    const form = formOf(turn, known, action, raw, problems);
    return { reply: { kind: 'invalid', form, language: turn.language }, writes: [] };
  }
  const said = typeof answers.reason === 'string' ? answers.reason : null;
  const saving = await doneElsewhere(turn, known, action, answers, said);
  if ('denial' in saving) return deny(turn, saving.denial);
  return done([...saving.writes, ...(await settled(turn, [known.id]))], saving.facts);
}

/** What is saved and told when it is done; the rounds that look at it are left to the caller. */
export async function doneElsewhere(
  turn: Turn,
  { id, version, doc }: Known,
  action: ElsewhereAction,
  answers: Readonly<Record<string, string | readonly string[]>>,
  said: string | null,
): Promise<Saving | Extract<ReturnType<typeof performElsewhere>, { denial: unknown }>> {
  const text = said === null ? null : wording(turn, id, said);
  const act = { action, by: turn.person, at: turn.now, answers, text: text?.wording ?? null };
  const performed = performElsewhere(doc, act, nowOf(turn));
  if ('denial' in performed) return performed;
  const { paper, facts } = performed;
  const writes: readonly Write[] = [
    { name: 'elsewhere', id, doc: paper, expected: version },
    refresh(turn.core, id),
    ...(text ? [text.write] : []),
    ...(await news(turn, paper, action, said)),
  ];
  return { writes, facts };
}

function news(turn: Turn, paper: SignedElsewhere, action: ElsewhereAction, words: string | null) {
  const { id, entry, nextReviewOn, closing } = paper;
  const { unit, from: delegator, to: delegate, tasks } = entry;
  const days = { confirm: nextReviewOn, end: closing?.lastDay ?? null, revoke: null };
  const isManager = sideElsewhere(paper, turn.person, nowOf(turn)) === 'manager';
  return tellOf(
    turn,
    {
      id,
      number: entry.id,
      unit,
      delegator,
      delegate,
      tasks,
      mayRead: (person) => mayReadPaper(paper, person, nowOf(turn)),
    },
    { news: action, insteadOf: isManager ? insteadOf(turn, unit) : null, day: days[action], words },
  );
}

/** Opens the form of an action, if this person may do it now. */
export async function openElsewhereForm(turn: Turn, action: DelegationAction, id: string): Promise<Outcome> {
  const known = await readable(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  if (!isElsewhereAction(action)) return refuse(turn, { code: 'not-understood' });
  const denial = elsewhereDenial(action, known.doc, turn.person, nowOf(turn));
  if (denial) return deny(turn, denial);
  const answers = standingAnswers({ archiveReference: null }, action, turn.today);
  const form = formOf(turn, known, action, answers, {});
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}

/** Sends its card to this person, as the last message of the chat. */
export async function resendElsewhere(turn: Turn, id: string): Promise<Outcome> {
  const known = await readable(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  return done([send(turn.core, { to: 'person', person: turn.person }, { view: 'elsewhere', subject: id })]);
}

async function readable(turn: Turn, id: string): Promise<Known | null> {
  const known = await turn.core.store.read('elsewhere', id);
  return known && mayReadPaper(known.doc, turn.person, nowOf(turn)) ? known : null;
}

function formOf(
  { dir, person, today }: Turn,
  { id, doc }: Known,
  action: ElsewhereAction,
  answers: RawAnswers,
  problems: FormProblems,
) {
  const asked = { dir, person, today, near: doc.entry.unit };
  return delegationForm(asked, `delegation.${action}`, { subject: id, version: 0, answers, problems });
}
