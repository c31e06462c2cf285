import { checkForm } from '../../../domain/answers.ts';
import type { Fact } from '../../../domain/facts.ts';
import type { Answers } from '../../../domain/forms.ts';
import { carryOutOnRound } from '../../../domain/processes/round/carryOut.ts';
import { managerAt } from '../../../domain/processes/round/roles.ts';
import {
  type Round,
  type RoundDeed,
  type RoundDenial,
  roundDenial,
  roundPermissionDenial,
} from '../../../domain/processes/round/round.ts';
import type { CommandOf, RawAnswers } from '../../commands.ts';
import { answerContext, type Turn } from '../../context.ts';
import type { FormProblems, HseRoundAction, Message } from '../../messages.ts';
import { refresh } from '../../outbox.ts';
import { done, type Outcome, refuse, tell } from '../../outcome.ts';
import type { Refusal } from '../../refusals.ts';
import type { Stored, Write } from '../../store.ts';
import { readableRound, rolesIn } from './access.ts';
import { refusalOf } from './denying.ts';
import { added, dropped, recorded } from './findings.ts';
import { planned } from './measures.ts';
import { invited, postMeeting, preMeeting } from './meetings.ts';
import { toldOf } from './news.ts';
import { isRoundForm, roundForm, roundFormMessage } from './questions.ts';
import { reported } from './reporting.ts';
import { roundContents } from './view.ts';

/** What somebody does with a round, with what they gave along. */
export interface Doing {
  readonly turn: Turn;
  readonly known: Stored<'hse-round'>;
  readonly answers: Answers;
  readonly raw: RawAnswers;
}

/** What it comes to: deeds in their order, and what is saved beside them. */
export interface Worked {
  readonly deeds: readonly RoundDeed[];
  readonly writes: readonly Write[];
  readonly facts?: readonly Fact[];
  /** Told to this person at once. */
  readonly message?: Message | null;
}

/** What is wrong beyond the form, why it cannot be done at all, or what is done in its place. */
export type Unworkable =
  | { readonly problems: FormProblems }
  | { readonly refusal: Refusal }
  | { readonly instead: Outcome };

type Work = (doing: Doing) => Promise<Worked | Unworkable>;

const works: Readonly<Record<HseRoundAction, Work>> = {
  invite: invited,
  'hold-pre-meeting': preMeeting,
  'add-finding': added,
  'drop-finding': dropped,
  'record-finding': recorded('chosen'),
  'record-findings': recorded('all'),
  'end-charting': async () => ({ deeds: [{ action: 'end-charting' }], writes: [] }),
  'plan-measures': planned,
  'hold-post-meeting': postMeeting,
  report: reported,
};

/** Does something with an HSE round, if this person may, now. */
export async function actOnHseRound(turn: Turn, command: CommandOf<'hse-round.act'>): Promise<Outcome> {
  const { action, id, answers: raw } = command;
  const known = await readableRound(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const roles = rolesIn(turn.dir, known.doc, turn.person, turn.today);
  const deed = action === 'record-findings' ? 'record-finding' : action;
  const denial = roundPermissionDenial(known.doc, deed, roles);
  if (denial !== null) return denied(turn, denial, known.doc);
  const checked = isRoundForm(action)
    ? checkForm(roundForm(turn, known.doc, action), raw, answerContext(turn))
    : { answers: {}, problems: {} };
  if (Object.keys(checked.problems).length > 0) return again(turn, known, command, checked.problems);
  const worked = await works[action]({ turn, known, answers: checked.answers, raw });
  if ('instead' in worked) return worked.instead;
  if ('refusal' in worked) return refuse(turn, worked.refusal);
  if ('problems' in worked) return again(turn, known, command, worked.problems);
  return carriedOut(turn, known, worked);
}

/** Saves what somebody does with a round, or tells why it cannot be done. */
export async function carriedOut(turn: Turn, known: Stored<'hse-round'>, worked: Worked): Promise<Outcome> {
  const performed = performAll(turn, known.doc, worked.deeds);
  if ('denial' in performed) return denied(turn, performed.denial, known.doc);
  const { round: doc, facts } = performed;
  const put: Write = { name: 'hse-round', id: known.id, doc, expected: known.version };
  const outcome = done(
    [put, ...worked.writes, refresh(turn.core, known.id), ...toldOf(turn, known.doc, doc)],
    [...facts, ...(worked.facts ?? [])],
  );
  if (worked.message === undefined || worked.message === null) return outcome;
  return { ...outcome, reply: tell(turn, worked.message).reply };
}

function performAll(
  turn: Turn,
  round: Round,
  deeds: readonly RoundDeed[],
): { readonly round: Round; readonly facts: readonly Fact[] } | { readonly denial: RoundDenial } {
  const { dir, person: by, now: at, today: on } = turn;
  let so: { readonly round: Round; readonly facts: readonly Fact[] } = { round, facts: [] };
  for (const deed of deeds) {
    const act = { ...deed, by, at, on };
    const roles = rolesIn(dir, so.round, by, on);
    const manager = 'meeting' in deed ? managerAt(dir, round.unit, deed.meeting) : null;
    const denial = roundDenial(so.round, act, roles, manager);
    if (denial !== null) return { denial };
    const next = carryOutOnRound(so.round, act);
    so = { round: next.round, facts: [...so.facts, ...next.facts] };
  }
  return so;
}

async function denied(turn: Turn, denial: RoundDenial, round: Round): Promise<Outcome> {
  return refuse(turn, await refusalOf(turn, denial, round));
}

async function again(
  turn: Turn,
  known: Stored<'hse-round'>,
  { action, answers }: CommandOf<'hse-round.act'>,
  problems: FormProblems,
): Promise<Outcome> {
  if (!isRoundForm(action)) return refuse(turn, { code: 'not-understood' });
  const { findings } = await roundContents(turn.core, known.doc);
  const form = roundFormMessage(turn, { known, findings }, action, { answers, problems });
  return { reply: { kind: 'invalid', form, language: turn.language }, writes: [] };
}
