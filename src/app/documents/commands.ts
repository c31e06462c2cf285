import type { Delegation } from '../../domain/delegations/delegation.ts';
import type { CommandOf } from '../commands.ts';
import type { Core, Turn } from '../context.ts';
import { readable } from '../delegations/access.ts';
import { questionIn } from '../delegations/overview.ts';
import { unknownPerson } from '../delegations/starting.ts';
import { send } from '../outbox.ts';
import { done, keyOf, type Outcome, refuse } from '../outcome.ts';
import type { Write } from '../store.ts';
import { planUnitOf } from '../year/plan/finding.ts';
import { planSheet } from '../year/plan/sheet.ts';
import type { FileRef } from './fileRef.ts';

/** Puts the written record of a delegation into the person's private chat, if they may read it. */
export async function delegationDocument(
  turn: Turn,
  { id }: CommandOf<'delegation.document'>,
): Promise<Outcome> {
  const known = await readable(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const { number, state } = known.doc;
  if (number === null) return refuse(turn, { ...unknownPerson, denial: 'not-in-this-state', state });
  return done([documentFor(turn.core, turn.person, { kind: 'delegation', id })]);
}

/** Puts the overview of a unit on a day into the private chat, as PDF or as spreadsheet. */
export async function overviewFile(
  turn: Turn,
  { id, as: type }: CommandOf<'overview.document'>,
): Promise<Outcome> {
  const question = questionIn(turn, id);
  if (question === null) return refuse(turn, { code: 'not-understood' });
  if (!turn.dir.people.has(turn.person)) return refuse(turn, unknownPerson);
  return done([documentFor(turn.core, turn.person, { kind: 'overview', ...question, type })]);
}

/** Puts the delegations of the person's units into the private chat, as spreadsheet. */
export async function delegationsFile(turn: Turn): Promise<Outcome> {
  if (!turn.dir.people.has(turn.person)) return refuse(turn, unknownPerson);
  return done([documentFor(turn.core, turn.person, { kind: 'unit-delegations' })]);
}

/** The record for both, once the second of them has signed: for the employee, the manager, and whoever signed for the manager. */
export function recordsForParties({ core }: Turn, delegation: Delegation): readonly Write[] {
  const { id, delegate, delegator, signatures } = delegation;
  const people = new Set([delegate, delegator, signatures.manager?.by ?? delegator]);
  return [...people].map((person) => documentFor(core, person, { kind: 'delegation', id }));
}

/** Puts the action plan of a unit into the private chat, as spreadsheet, for somebody who may read it. */
export async function planFile(turn: Turn, { id }: CommandOf<'plan.sheet'>): Promise<Outcome> {
  const unit = planUnitOf(turn.dir, id, turn.today);
  if (unit === null || (await planSheet(turn, unit)) === null) return refuse(turn, { code: 'not-found' });
  return done([documentFor(turn.core, turn.person, { kind: 'plan', unit })]);
}

/** A file for somebody’s private chat. What it says is read when it is made, and for those alone who may have it then. */
export function documentFor(core: Core, person: string, file: FileRef): Write {
  // A file that was handed over stays as it is, whatever happens to what it is of.
  const subject = `notes-${keyOf(person)}`;
  return send(core, { to: 'person', person }, { view: 'document', subject, file });
}
