import { refresh } from '../app/outbox.ts';
import { DeliveryError, type Destination, type Presented } from '../app/ports.ts';
import { present } from '../app/present.ts';
import { type Stored, StoreError, type Write } from '../app/store.ts';
import { after, drop, type Next, type Post, settle, type Waiting, waitAfter } from './post.ts';
import { wayOn } from './ways.ts';

type Stale = Stored<'card'>;

/** Null when the card is as it should be or can never be; otherwise how long to wait, in milliseconds (0: as usual). */
type Wait = number | null;

const pageSize = 100;

/** How soon the cards are looked at again that are on their way just now, in milliseconds. */
const onTheWay = 1_000;

/** Brings every card of a subject up to date. Cards that will not change any more are forgotten. */
export async function refreshAll(post: Post, wanted: Waiting): Promise<Next> {
  const known = wanted.doc.attempts === 0 ? wanted : await claimed(post, wanted);
  if (known === null) return 'go-on';
  const { subject, attempts } = known.doc;
  // Asked before the cards are read: what is under way now becomes a card of what was so a moment ago.
  const underWay = await isUnderWay(post, subject);
  const waits = await refreshCards(post, subject);
  const failures = waits.filter((wait) => wait !== null);
  if (failures.length === 0 && !underWay) return drop(post, known);
  const wait = failures.length > 0 ? Math.max(...failures) || waitAfter(attempts + 1) : onTheWay;
  const counted = failures.length > 0 ? attempts + 1 : attempts;
  await settle(post, known, { ...known.doc, attempts: counted, dueAt: after(post, wait) });
  return 'go-on';
}

/** What is done once more is done by one instance alone: two at the same time would be in each other's way again. */
function claimed(post: Post, known: Waiting): Promise<Waiting | null> {
  return settle(post, known, { ...known.doc, dueAt: after(post, onTheWay) });
}

async function isUnderWay({ core }: Post, subject: string): Promise<boolean> {
  const sending = await core.store.find('outgoing', 'state', 'sending', { limit: 1_000 });
  return sending.some(({ doc }) => doc.subject === subject);
}

async function refreshCards(post: Post, subject: string): Promise<readonly Wait[]> {
  const waits: Wait[] = [];
  let last: string | undefined;
  for (;;) {
    const page = { limit: pageSize, ...(last === undefined ? {} : { after: last }) };
    const cards = await post.core.store.find('card', 'subject', subject, page);
    waits.push(...(await Promise.all(cards.map((card) => refreshOne(post, card)))));
    last = cards.at(-1)?.id;
    if (cards.length < pageSize) return waits;
  }
}

async function refreshOne(post: Post, card: Stale): Promise<Wait> {
  try {
    const presented = await present(post.core, card.doc.view, card.doc.to);
    if (!presented) return await keep(post, card, null);
    if (presented.version === card.doc.shown && !presented.final) return null;
    return await update(post, card, presented);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    if (!(error instanceof DeliveryError)) post.core.log.error('update-failed', { id: card.id }, error);
    else if (error.outcome === 'never') return keep(post, card, null);
    return error instanceof DeliveryError ? (error.retryAfter ?? 0) : 0;
  }
}

async function update(post: Post, card: Stale, presented: Presented): Promise<Wait> {
  const { tenant, conversation, message, platform, to } = card.doc;
  const channel = post.channels.get(platform);
  if (!channel) return null;
  const way = await wayOn(post, to, platform);
  const destination: Destination = way?.destination ?? { kind: 'person', tenant, user: '', route: null };
  const rendering = post.render(presented.message, presented.language);
  await channel.update({ tenant, conversation, message }, destination, rendering);
  return keep(post, card, presented);
}

/**
 * Remembers what the card shows. When another instance brought it up to date at the same time, nobody knows which of
 * the two the platform shows: it is done once more.
 */
async function keep({ core }: Post, card: Stale, presented: Presented | null): Promise<Wait> {
  const doc = presented && !presented.final ? { ...card.doc, shown: presented.version } : null;
  const { outcome } = await core.store.commit({
    writes: [{ name: 'card', id: card.id, doc, expected: card.version }],
  });
  if (outcome === 'committed') return null;
  const now = await core.store.read('card', card.id);
  if (!now) return null;
  const unknown = { ...now.doc, shown: 0 };
  await core.store.commit({
    writes: [{ name: 'card', id: card.id, doc: unknown, expected: 'any' }, onceMore(core, card.doc.subject)],
  });
  return 0;
}

function onceMore(core: Post['core'], subject: string): Write {
  const write = refresh(core, subject);
  return write.name === 'outgoing' && write.doc !== null
    ? { ...write, doc: { ...write.doc, attempts: 1 } }
    : write;
}
