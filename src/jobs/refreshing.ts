import { DeliveryError, type Presented } from '../app/ports.ts';
import { present } from '../app/present.ts';
import type { Stored, Write } from '../app/store.ts';
import { instantOf } from '../domain/time.ts';
import { type Post, settle, waitAfter, wayTo } from './delivery.ts';

/** Most cards of one subject that are brought up to date in one go. */
const mostCards = 200;

/** Brings every card of a subject up to date. Cards that will not change any more are forgotten. */
export async function refreshAll(post: Post, known: Stored<'outgoing'>): Promise<void> {
  const { store } = post.core;
  const cards = await store.find('card', 'subject', known.doc.subject, { limit: mostCards });
  const results = await Promise.all(cards.map((card) => refreshOne(post, card)));
  const wait = Math.max(0, ...results.map((result) => result ?? 0));
  if (results.every((result) => result === null)) {
    await store.commit({ writes: [{ name: 'outgoing', id: known.id, doc: null, expected: known.version }] });
    return;
  }
  const attempts = known.doc.attempts + 1;
  const dueAt = instantOf(Date.parse(post.core.clock.now()) + (wait || waitAfter(attempts)));
  await settle(post, known, { ...known.doc, attempts, dueAt });
}

/** Null when the card is as it should be or can never be; otherwise how long to wait, in milliseconds (0: as usual). */
async function refreshOne(post: Post, card: Stored<'card'>): Promise<number | null> {
  const presented = await present(post.core, card.doc.view, card.doc.to);
  if (!presented) return keep(post, card, null);
  if (presented.version === card.doc.shown && !presented.final) return null;
  return update(post, card, presented);
}

async function update(post: Post, card: Stored<'card'>, presented: Presented): Promise<number | null> {
  const { tenant, conversation, message, platform, to } = card.doc;
  const channel = post.channels.get(platform);
  const way = await wayTo(post, to);
  if (!channel) return null;
  const destination =
    way?.channel === channel ? way.destination : ({ kind: 'person', tenant, user: '', route: null } as const);
  try {
    await channel.update(
      { tenant, conversation, message },
      destination,
      post.render(presented.message, presented.language),
    );
    return keep(post, card, presented);
  } catch (error) {
    if (!(error instanceof DeliveryError)) post.core.log.error('update-failed', { id: card.id }, error);
    else if (error.outcome === 'never') return keep(post, card, null);
    return error instanceof DeliveryError ? (error.retryAfter ?? 0) : 0;
  }
}

async function keep(post: Post, card: Stored<'card'>, presented: Presented | null): Promise<null> {
  const doc = presented && !presented.final ? { ...card.doc, shown: presented.version } : null;
  const write: Write = { name: 'card', id: card.id, doc, expected: 'any' };
  await post.core.store.commit({ writes: [write] });
  return null;
}
