import type { Round } from '../../../domain/processes/round/round.ts';
import type { Turn } from '../../context.ts';
import { documentFor } from '../../documents/commands.ts';
import { send } from '../../outbox.ts';
import type { Write } from '../../store.ts';

/**
 * Who gets a card of the round after something was done with it: whoever was invited, and everybody who takes part when the
 * next part begins. The report comes with it as a file. Whoever did it has the card already.
 */
export function toldOf({ core, person }: Turn, before: Round, after: Round): readonly Write[] {
  const isNext = before.state !== after.state;
  const fresh = after.participants.filter((each) => isNext || !before.participants.includes(each));
  const cards = fresh
    .filter((each) => each !== person)
    .map((each) => send(core, { to: 'person', person: each }, { view: 'hse-round', subject: after.id }));
  if (!isNext || after.state !== 'reported') return cards;
  const readers = new Set([...after.participants, person]);
  const files = [...readers].map((each) => documentFor(core, each, { kind: 'hse-round', id: after.id }));
  return [...cards, ...files];
}
