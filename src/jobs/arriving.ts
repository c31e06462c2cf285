import { bareAddressee } from '../app/delivery/problem.ts';
import { mended } from '../app/delivery/recording.ts';
import { refresh } from '../app/outbox.ts';
import type { Sent } from '../app/ports.ts';
import { present } from '../app/present.ts';
import type { Card, Platform } from '../app/records.ts';
import type { Write } from '../app/store.ts';
import type { Post, Waiting } from './post.ts';

/**
 * The message stands on its platform: its card is kept as long as it may change, and brought up to date when it no
 * longer shows what is so. `shown` is the version that it was made of, 0 when that is not known any more. A notice or a
 * file never changes, and leaves no card.
 */
export async function arrived(
  post: Post,
  known: Waiting,
  platform: Platform,
  shown: number,
  sent: Sent,
): Promise<void> {
  const { core } = post;
  const { to, view, subject } = known.doc;
  const writes: Write[] = [{ name: 'outgoing', id: known.id, doc: null, expected: 'any' }];
  if (to && view && view.view !== 'notice' && view.view !== 'document') {
    const card: Card = { subject, to, view, platform, ...sent, shown, sentAt: core.clock.now() };
    writes.push({ name: 'card', id: known.id.replace(/\.o/, '.k'), doc: card, expected: 'any' });
    const now = await present(core, view, to);
    if (!now || now.final || now.version !== shown) writes.push(refresh(core, subject));
  }
  // Where one arrives, others can: what could not be delivered before is looked at.
  const follow = to ? await mended(core, bareAddressee(to)) : [];
  await core.store.commit({ writes: [...writes, ...follow] });
  if (follow.length > 0) core.wake();
}
