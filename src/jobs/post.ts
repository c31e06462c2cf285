import type { Core } from '../app/context.ts';
import { undelivered } from '../app/delivery/recording.ts';
import type { Message } from '../app/messages.ts';
import { type Channel, DeliveryError, type Rendering } from '../app/ports.ts';
import type { Outgoing, Platform } from '../app/records.ts';
import { type Stored, StoreError } from '../app/store.ts';
import type { Language } from '../domain/language.ts';
import { type Instant, instantOf } from '../domain/time.ts';

/** What delivery works with. */
export interface Post {
  readonly core: Core;
  readonly channels: ReadonlyMap<Platform, Channel>;
  readonly render: (message: Message, language: Language) => Rendering;
}

/** A message on its way, as it was read. */
export type Waiting = Stored<'outgoing'>;

/** Whether the next message to the same addressee may follow. */
export type Next = 'go-on' | 'wait';

/** Waiting times between attempts, in milliseconds; the last one repeats. */
const waits = [2_000, 10_000, 60_000, 300_000, 900_000] as const;
const mostAttempts = 50;

/** How long to wait after so many attempts that did not go through, in milliseconds. */
export function waitAfter(attempts: number): number {
  return waits[Math.min(Math.max(attempts, 1), waits.length) - 1] ?? waits[0];
}

/** The time in so many milliseconds. */
export function after({ core }: Post, milliseconds: number): Instant {
  return instantOf(Date.parse(core.clock.now()) + milliseconds);
}

/** Saves what became of a message; null when another instance has changed it since it was read. */
export async function settle(post: Post, known: Waiting, doc: Outgoing): Promise<Waiting | null> {
  const { outcome } = await post.core.store.commit({
    writes: [{ name: 'outgoing', id: known.id, doc, expected: known.version }],
  });
  return outcome === 'committed' ? { id: known.id, version: known.version + 1, doc } : null;
}

/** There is nothing to send (any more). */
export async function drop(post: Post, known: Waiting): Promise<Next> {
  await post.core.store.commit({
    writes: [{ name: 'outgoing', id: known.id, doc: null, expected: known.version }],
  });
  return 'go-on';
}

/**
 * It cannot be delivered as things are: kept with the reason, and told to whoever can mend it. `isLast`: after as many attempts
 * as are made.
 */
export async function giveUp({ core }: Post, known: Waiting, reason: string, isLast = false): Promise<Next> {
  const { attempts } = known.doc;
  core.log.warn('message-undeliverable', { id: known.id, reason, attempts });
  const doc: Outgoing = { ...known.doc, state: 'undeliverable', problem: reason };
  await core.store.commit({
    writes: [
      { name: 'outgoing', id: known.id, doc, expected: known.version },
      ...(await undelivered(core, known.doc, reason, isLast)),
    ],
  });
  return 'go-on';
}

/** Nothing was sent; it is tried again when the platform says so, or after a while. `attempts` counts this one too. */
export async function putOff(
  post: Post,
  known: Waiting,
  attempts: number,
  { reason, retryAfter }: Pick<DeliveryError, 'reason' | 'retryAfter'>,
): Promise<Next> {
  if (attempts >= mostAttempts) return giveUp(post, known, reason, true);
  post.core.log.warn('message-put-off', { id: known.id, reason, attempts });
  const dueAt = after(post, retryAfter ?? waitAfter(attempts));
  await settle(post, known, { ...known.doc, state: 'pending', attempts, dueAt, problem: reason });
  return 'wait';
}

/**
 * A failure before the platform was asked to send. One message that cannot be made ready must not stop the others; a
 * store that refuses stops them all, and is thrown on.
 */
export async function notReady(post: Post, known: Waiting, error: unknown): Promise<Next> {
  if (error instanceof StoreError) throw error;
  const isExpected = error instanceof DeliveryError;
  if (!isExpected) post.core.log.error('message-failed', { id: known.id }, error);
  const cause = isExpected ? error : { reason: 'unexpected', retryAfter: null };
  return putOff(post, known, known.doc.attempts + 1, cause);
}
