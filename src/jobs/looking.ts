import { DeliveryError } from '../app/ports.ts';
import { StoreError } from '../app/store.ts';
import { arrived } from './arriving.ts';
import { after, type Next, type Post, settle, type Waiting } from './post.ts';
import { wayOn, wayTo } from './ways.ts';

/**
 * How long after an attempt began the message may still turn up on its platform, in milliseconds. Channels give a call
 * up sooner, so whoever was sending is over with it by then.
 */
export const overdueAfter = 30_000;

/** After so long without any answer the message no longer holds back those behind it. */
const holdsFor = 5 * 60_000;

/** Shortest and longest gap between two looks, in milliseconds. */
const gaps = { shortest: 5_000, longest: 12 * 3_600_000 } as const;

/**
 * Looks on the platform for a message whose sending had no known end: found, it counts as sent; not there although it
 * would be by now, it is sent again. Where the platform cannot tell it stays, listed as uncertain, and is looked for
 * again with growing gaps.
 */
export async function lookFor(post: Post, known: Waiting): Promise<Next> {
  const { to, via, queuedAt, state, dueAt } = known.doc;
  const isOverdue = state === 'uncertain' || post.core.clock.now() >= dueAt;
  try {
    const way = to && (via ? await wayOn(post, to, via) : await wayTo(post, to));
    const found = way ? await way.channel.wasSent(way.destination, known.id, queuedAt) : 'unknown';
    if (found === 'unknown' || !way) return markUncertain(post, known, known.doc.problem ?? 'interrupted');
    if (found === 'no') return isOverdue ? sendAgain(post, known) : 'wait';
    await arrived(post, known, way.channel.platform, 0, found);
    post.core.log.info('message-found', { id: known.id });
    return 'go-on';
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return lookLater(post, known, error);
  }
}

async function sendAgain(post: Post, known: Waiting): Promise<Next> {
  post.core.log.info('message-not-there', { id: known.id });
  await settle(post, known, { ...known.doc, state: 'pending', dueAt: post.core.clock.now() });
  return 'wait';
}

async function markUncertain(post: Post, known: Waiting, problem: string): Promise<Next> {
  if (known.doc.state !== 'uncertain') post.core.log.warn('message-uncertain', { id: known.id, problem });
  const dueAt = after(post, gapFor(post, known));
  await settle(post, known, { ...known.doc, state: 'uncertain', dueAt, problem });
  return 'go-on';
}

/** The platform does not answer: asked again before long, and meanwhile those behind it wait. */
async function lookLater(post: Post, known: Waiting, error: unknown): Promise<Next> {
  const cause = error instanceof DeliveryError ? error : null;
  if (!cause) post.core.log.error('look-failed', { id: known.id }, error);
  const reason = cause?.reason ?? 'unexpected';
  if (ageOf(post, known) > holdsFor) return markUncertain(post, known, reason);
  const next = after(post, Math.max(cause?.retryAfter ?? 0, gapFor(post, known)));
  const [, dueAt = next] = [known.doc.dueAt, next].sort();
  await settle(post, known, { ...known.doc, dueAt, problem: reason });
  return 'wait';
}

/** The longer it has been, the longer until the next look. */
function gapFor(post: Post, known: Waiting): number {
  return Math.min(Math.max(ageOf(post, known), gaps.shortest), gaps.longest);
}

function ageOf({ core }: Post, { doc }: Waiting): number {
  return Date.parse(core.clock.now()) - Date.parse(doc.queuedAt);
}
