import { DeliveryError, type Presented, type Rendering, type Sent } from '../app/ports.ts';
import { present } from '../app/present.ts';
import type { Platform } from '../app/records.ts';
import { StoreError } from '../app/store.ts';
import { heldUntil } from '../app/year/hours.ts';
import { arrived } from './arriving.ts';
import { lookFor, overdueAfter } from './looking.ts';
import { after, drop, giveUp, type Next, notReady, type Post, putOff, settle, type Waiting } from './post.ts';
import { type Way, wayTo } from './ways.ts';

/** A message as it can be handed to its platform. */
interface Letter {
  readonly way: Way;
  readonly presented: Presented;
  readonly rendering: Rendering;
}

/**
 * Sends one message. It is marked first, on the condition that nobody else has, so that it is sent by one and a crash
 * leaves it to be looked for rather than sent twice.
 */
export async function sendOne(post: Post, known: Waiting): Promise<Next> {
  let letter: Letter | Next;
  try {
    letter = (await heldBack(post, known)) ?? (await written(post, known));
  } catch (error) {
    return notReady(post, known, error);
  }
  if (letter === 'go-on' || letter === 'wait') return letter;
  const { way, presented, rendering } = letter;
  const claimed = await claim(post, known, way.channel.platform);
  if (!claimed) return 'wait';
  let sent: Sent;
  try {
    sent = await way.channel.send(way.destination, rendering, known.id);
  } catch (error) {
    return failed(post, claimed, error);
  }
  await arrived(post, claimed, way.channel.platform, presented.version, sent);
  return 'go-on';
}

/** A message that may not go out at this hour waits for its own, and holds up nothing else; null for all others. */
async function heldBack(post: Post, known: Waiting): Promise<Next | null> {
  const { to, view } = known.doc;
  const dueAt = view && (await heldUntil(post.core, view, to));
  if (dueAt === null) return null;
  await settle(post, known, { ...known.doc, attempts: 0, dueAt });
  return 'go-on';
}

/** What is to be sent, made of what is so now; or what became of the message instead. */
async function written(post: Post, known: Waiting): Promise<Letter | Next> {
  const { to, view } = known.doc;
  const presented = to && view ? await present(post.core, view, to) : null;
  if (!to || !presented) return drop(post, known);
  const way = await wayTo(post, to);
  if (!way) return giveUp(post, known, 'no-way-known');
  try {
    const rendering = post.render(presented.message, presented.language);
    return { way, presented, rendering };
  } catch (error) {
    post.core.log.error('message-not-rendered', { id: known.id }, error);
    return giveUp(post, known, 'not-rendered');
  }
}

function claim(post: Post, known: Waiting, via: Platform): Promise<Waiting | null> {
  const attempts = known.doc.attempts + 1;
  const dueAt = after(post, overdueAfter);
  return settle(post, known, { ...known.doc, state: 'sending', attempts, dueAt, via, problem: null });
}

async function failed(post: Post, claimed: Waiting, error: unknown): Promise<Next> {
  if (error instanceof StoreError) throw error;
  const cause = error instanceof DeliveryError ? error : new DeliveryError('unknown', 'unexpected');
  if (cause !== error) post.core.log.error('message-failed', { id: claimed.id }, error);
  if (cause.outcome === 'never') return giveUp(post, claimed, cause.reason);
  if (cause.outcome === 'not-sent') return putOff(post, claimed, claimed.doc.attempts, cause);
  post.core.log.warn('message-answer-lost', { id: claimed.id, reason: cause.reason });
  const lost = await settle(post, claimed, { ...claimed.doc, problem: cause.reason });
  return lost ? lookFor(post, lost) : 'wait';
}
