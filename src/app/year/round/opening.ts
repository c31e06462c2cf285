import { applies } from '../../../domain/processes/applies.ts';
import { carryOutOnRound } from '../../../domain/processes/round/carryOut.ts';
import { participantsFor } from '../../../domain/processes/round/roles.ts';
import { planRound, type Round, roundPermissionDenial } from '../../../domain/processes/round/round.ts';
import type { CommandOf, FormCommand } from '../../commands.ts';
import { type Turn, toSelf } from '../../context.ts';
import { refresh, send } from '../../outbox.ts';
import { done, type Outcome, refuse } from '../../outcome.ts';
import type { Stored, Write } from '../../store.ts';
import { wheelOf } from '../planning.ts';
import { readableRound, rolesIn, roundIdOf, type WhichRound, whichRound } from './access.ts';
import type { HseRoundForm } from './commands.ts';
import { plainRefusal, refusalOf } from './denying.ts';
import { differ, papersOf } from './papers.ts';
import { isRoundForm, roundFormMessage } from './questions.ts';
import { roundContents } from './view.ts';

/**
 * Sends the card of a round to this person, as the last message of the chat. Where there is none yet, it begins, with the
 * papers of last year laid ready; until the pre-meeting they are brought up to date each time that somebody opens it.
 */
export async function openHseRound(turn: Turn, { id }: CommandOf<'hse-round.open'>): Promise<Outcome> {
  const known = await turn.core.store.read('hse-round', id);
  const which = known?.doc ?? whichRound(id);
  return which === null ? refuse(turn, { code: 'not-found' }) : openRound(turn, which);
}

/** The same for the round of a unit and year. */
export async function openRound(turn: Turn, which: WhichRound): Promise<Outcome> {
  const { core, dir, person, today } = turn;
  const id = roundIdOf(which);
  const known = await core.store.read('hse-round', id);
  if (known === null && !hasRound(turn, which)) return refuse(turn, plainRefusal('no-round'));
  const round = known?.doc ?? beginning(turn, id, which);
  const roles = rolesIn(dir, round, person, today);
  const denial = roundPermissionDenial({ state: 'planned' }, 'lay-ready', roles);
  if (denial !== null) return refuse(turn, await refusalOf(turn, denial, round));
  return done(...(await laidReady(turn, round, known)));
}

/** The card, and before it whatever there is to be laid ready. */
async function laidReady(
  turn: Turn,
  round: Round,
  known: Stored<'hse-round'> | null,
): Promise<Parameters<typeof done>> {
  const { core, person, now, today } = turn;
  const card = send(core, toSelf(turn), { view: 'hse-round', subject: round.id });
  if (roundPermissionDenial(round, 'lay-ready', ['leader']) !== null) return [[card]];
  const inputs = await papersOf(core, round);
  if (!differ(round.inputs, inputs)) return [[card]];
  const act = { action: 'lay-ready', inputs, by: person, at: now, on: today } as const;
  const { round: doc, facts } = carryOutOnRound(round, act);
  const put: Write = { name: 'hse-round', id: round.id, doc, expected: known?.version ?? 'new' };
  return [[put, refresh(core, round.id), card], facts];
}

/** True for a unit that has rounds of its own. */
export function hasRound(
  { core, dir, today }: Pick<Turn, 'core' | 'dir' | 'today'>,
  which: WhichRound,
): boolean {
  const isNear = Math.abs(which.year - Number(today.slice(0, 'yyyy'.length))) <= 1;
  return isNear && applies('hse-round', which.unit, today, wheelOf(core).settings, dir).applies;
}

function beginning({ dir, today }: Turn, id: string, { unit, year }: WhichRound): Round {
  return planRound({ id, unit, year, participants: participantsFor(dir, unit, today) });
}

/** True for a form about an HSE round. */
export function isHseRoundForm(of: FormCommand): of is HseRoundForm {
  return of.startsWith('hse-round.');
}

/** Opens the form of what can be done with a round, if this person may do it now. */
export async function openRoundForm(turn: Turn, of: HseRoundForm, id: string): Promise<Outcome> {
  const known = await readableRound(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const action = of.slice('hse-round.'.length);
  if (!isRoundForm(action)) return refuse(turn, { code: 'not-understood' });
  const roles = rolesIn(turn.dir, known.doc, turn.person, turn.today);
  const denial = roundPermissionDenial(known.doc, action, roles);
  if (denial !== null) return refuse(turn, await refusalOf(turn, denial, known.doc));
  const { findings } = await roundContents(turn.core, known.doc);
  const form = roundFormMessage(turn, { known, findings }, action, { answers: {}, problems: {} });
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}
