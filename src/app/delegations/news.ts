import { approverOf } from '../../domain/delegations/approver.ts';
import type { Delegation } from '../../domain/delegations/delegation.ts';
import { delegableTasks } from '../../domain/responsibility/delegableTasks.ts';
import type { Turn } from '../context.ts';
import type { DelegationNews, DelegationNewsMessage } from '../messages.ts';
import { send, sendNotice } from '../outbox.ts';
import { keyOf } from '../outcome.ts';
import { unitNames } from '../people.ts';
import type { Write } from '../store.ts';
import { mayRead, nowOf } from './access.ts';
import { everyOf } from './finding.ts';
import { nameIn } from './questions.ts';

/** What is told beside the card that is brought up to date. */
export interface News {
  readonly news: DelegationNews;
  readonly insteadOf: string | null;
  readonly day: string | null;
  readonly words: string | null;
}

/** Tells everybody whom it concerns what was done, but not whoever did it. */
export async function tellParties(turn: Turn, delegation: Delegation, news: News): Promise<readonly Write[]> {
  const message = newsMessage(turn, delegation, news);
  const people = (await concerned(turn, delegation)).filter((person) => person !== turn.person);
  return people.map((person) =>
    sendNotice(turn.core, { to: 'person', person }, `notes-${keyOf(person)}`, message),
  );
}

/** Cards of a delegation that was begun: for whoever asked, whoever has to answer and, where nobody can, whoever is next up. */
export function firstCards(turn: Turn, delegation: Delegation): readonly Write[] {
  const { dir, today } = turn;
  const approver = approverOf(dir, delegation.unit, today, delegation.delegate);
  const managers =
    'nobody' in approver ? [approver.lineManager, approver.nextUp?.person ?? null] : [approver.person];
  const asks = delegation.askedBy === 'delegate' ? managers : [delegation.delegate];
  const people = [...new Set([turn.person, ...asks])].filter((person) => person !== null);
  return people.map((person) => cardFor(turn, delegation.id, person));
}

/** The card of a delegation, sent to this person. */
export function cardFor({ core }: Turn, id: string, person: string): Write {
  return send(core, { to: 'person', person }, { view: 'delegation', subject: id });
}

/** The two, the manager of today, and everybody who has had a card of it and may still read it. */
async function concerned(turn: Turn, delegation: Delegation): Promise<readonly string[]> {
  const { core, dir, today } = turn;
  const cards = await everyOf(core.store, 'card', 'subject', delegation.id);
  const holders = cards.flatMap(({ doc: { to } }) => (to.to === 'person' ? [to.person] : []));
  const approver = approverOf(dir, delegation.unit, today, delegation.delegate);
  const manager = 'nobody' in approver ? approver.lineManager : approver.person;
  const parties = [delegation.delegate, delegation.delegator, ...(manager === null ? [] : [manager])];
  return [...new Set([...parties, ...holders])].filter((person) => mayRead(delegation, person, nowOf(turn)));
}

function newsMessage(
  { dir, person }: Turn,
  { id, number, unit, delegate, terms }: Delegation,
  { news, insteadOf, day, words }: News,
): DelegationNewsMessage {
  return {
    type: 'delegation-news',
    news,
    delegation: id,
    number,
    by: nameIn(dir, person),
    insteadOf: insteadOf && nameIn(dir, insteadOf),
    delegate: nameIn(dir, delegate),
    unit: unitNames(dir, unit),
    tasks: terms.tasks.map((task) => delegableTasks[task].names),
    day,
    words,
  };
}
