import type { Fact } from '../domain/facts.ts';
import type { Turn } from './context.ts';
import { toSelf } from './context.ts';
import type { Message } from './messages.ts';
import { sendNotice } from './outbox.ts';
import type { Reply } from './ports.ts';
import type { Refusal } from './refusals.ts';
import type { Write } from './store.ts';

/** What a use case decided: what is saved, and what the person sees at once. */
export interface Outcome {
  readonly reply: Reply;
  readonly writes: readonly Write[];
  readonly facts?: readonly Fact[];
}

export const done = (writes: readonly Write[] = [], facts: readonly Fact[] = []): Outcome => ({
  reply: { kind: 'done' },
  writes,
  facts,
});

/** Told to this person only, and not kept. */
export function tell(turn: Turn, message: Message): Outcome {
  return { reply: { kind: 'tell', message, language: turn.language }, writes: [] };
}

export function refuse(turn: Turn, refusal: Refusal): Outcome {
  return tell(turn, { type: 'notice', notice: 'refused', refusal });
}

/** Put into the person's private chat, to stay there. */
export function write(turn: Turn, message: Message, more: readonly Write[] = []): Outcome {
  return done([...more, sendNotice(turn.core, toSelf(turn), `notes-${keyOf(turn.person)}`, message)]);
}

/** The same reply, with the wish that nothing of the person's words is kept. */
export function forgetting(reply: Reply): Reply {
  return reply.kind === 'done' || reply.kind === 'tell' ? { ...reply, forget: true } : reply;
}

/** True when nothing of what the person wrote may be kept. */
export function isForgotten(reply: Reply): boolean {
  return (reply.kind === 'done' || reply.kind === 'tell') && reply.forget === true;
}

/** A person's id as the first part of an id. */
export function keyOf(person: string): string {
  return encodeURIComponent(person).replaceAll('.', '%2E');
}
