import { mondayOf } from '../../domain/processes/calendar.ts';
import type { PostItem, UnsentItem } from '../../domain/processes/plan/types.ts';
import type { Day } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import type { Outgoing } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { askedOfEach } from './gently.ts';

/** What was posted on a day before and has reached nobody, with the writes that take it back. */
export interface Unsent {
  readonly items: readonly UnsentItem[];
  readonly writes: readonly Write[];
}

/** States in which a message may be at its platform, or waits for somebody to mend something. */
const outOfHand = ['sending', 'uncertain', 'undeliverable'] as const satisfies readonly Outgoing['state'][];

/**
 * Cards of days before that were still waiting to be sent, because the service or a platform was down: they are taken back,
 * and what they told of is planned anew. Of a card that has reached one place, or may have, nothing is taken back. A digest
 * is sent late, until the next one comes.
 */
export async function unsentCards({ store }: Core, today: Day): Promise<Unsent> {
  const pending = (await everyOf(store, 'outgoing', 'state', 'pending')).filter(isCard);
  if (pending.length === 0) return { items: [], writes: [] };
  const elsewhere = await Promise.all(outOfHand.map((state) => everyOf(store, 'outgoing', 'state', state)));
  const away = new Set(elsewhere.flat().map(({ doc }) => doc.subject));
  const items: PostItem[] = [];
  const writes: Write[] = [];
  for (const [subject, sends] of Map.groupBy(pending, ({ doc }) => doc.subject)) {
    const nudge = await store.read('nudge', subject);
    if (nudge === null || nudge.doc.day >= today || away.has(subject)) continue;
    const isOld = nudge.doc.items.length > 0 || nudge.doc.day < mondayOf(today);
    if (!isOld || (await store.count('card', 'subject', subject)) > 0) continue;
    items.push(...nudge.doc.items);
    writes.push({ name: 'nudge', id: subject, doc: null, expected: nudge.version });
    for (const { id, version } of sends) {
      writes.push({ name: 'outgoing', id, doc: null, expected: version });
    }
  }
  const taken = new Set(writes.map(({ id }) => id));
  return { items: await askedOfEach(items, (item) => withReach(store, item, taken)), writes };
}

/** Whether another card with the same has reached somebody, or may have. */
async function withReach(
  store: Core['store'],
  item: PostItem,
  taken: ReadonlySet<string>,
): Promise<UnsentItem> {
  const { key, subject } = item;
  if (subject.kind !== 'duty') return { ...item, hasReached: false };
  const cards = await everyOf(store, 'nudge', 'occurrence', subject.occurrence);
  const others = cards.filter(({ id }) => !taken.has(id));
  return { ...item, hasReached: others.some(({ doc }) => doc.items.some((other) => other.key === key)) };
}

function isCard({ doc: { what, view } }: Stored<'outgoing'>): boolean {
  return what === 'send' && view?.view === 'nudge';
}
