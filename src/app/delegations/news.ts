import { approverOf } from '../../domain/delegations/approver.ts';
import type { Delegation } from '../../domain/delegations/delegation.ts';
import type { DelegableTaskId } from '../../domain/organisation/types.ts';
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

/** What news are about: a delegation made here, or one signed elsewhere. */
export interface Matter {
  readonly id: string;
  readonly number: string | null;
  readonly unit: string;
  readonly delegator: string;
  readonly delegate: string;
  readonly tasks: readonly DelegableTaskId[];
  readonly mayRead: (person: string) => boolean;
}

/** Tells everybody whom it concerns what was done, but not whoever did it. */
export function tellParties(turn: Turn, delegation: Delegation, news: News): Promise<readonly Write[]> {
  const isReader = (person: string) => mayRead(delegation, person, nowOf(turn));
  return tellOf(turn, { ...delegation, tasks: delegation.terms.tasks, mayRead: isReader }, news);
}

/** The same of anything that tasks were handed over by. */
export async function tellOf(turn: Turn, matter: Matter, news: News): Promise<readonly Write[]> {
  const message = newsMessage(turn, matter, news);
  const people = (await concerned(turn, matter)).filter((person) => person !== turn.person);
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
async function concerned(turn: Turn, matter: Matter): Promise<readonly string[]> {
  const { core, dir, today } = turn;
  const { id, unit, delegate, delegator } = matter;
  const cards = await everyOf(core.store, 'card', 'subject', id);
  const holders = cards.flatMap(({ doc: { to } }) => (to.to === 'person' ? [to.person] : []));
  const approver = approverOf(dir, unit, today, delegate);
  const manager = 'nobody' in approver ? approver.lineManager : approver.person;
  const parties = [delegate, delegator, ...(manager === null ? [] : [manager])];
  return [...new Set([...parties, ...holders])].filter(matter.mayRead);
}

function newsMessage(
  { dir, person }: Turn,
  { id, number, unit, delegate, tasks }: Matter,
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
    tasks: tasks.map((task) => delegableTasks[task].names),
    day,
    words,
  };
}
