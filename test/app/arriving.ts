import type { Core } from '../../src/app/context.ts';
import type { Write } from '../../src/app/store.ts';

/** Does what an outbox and its platforms do with the cards of the HSE year that can go out now: they are there. */
export async function arrived({ store, clock }: Pick<Core, 'store' | 'clock'>): Promise<void> {
  const pending = await store.find('outgoing', 'state', 'pending', { limit: 100_000 });
  const due = pending.filter(({ doc: { view, dueAt } }) => view?.view === 'nudge' && dueAt <= clock.now());
  const writes = due.flatMap(({ id, doc: { to, view, subject } }): readonly Write[] => {
    const gone: Write = { name: 'outgoing', id, doc: null, expected: 'any' };
    if (to === null || view === null) return [gone];
    const at = { platform: 'web', tenant: 'local', conversation: 'c', message: id } as const;
    const card = { subject, to, view, ...at, shown: 1, sentAt: clock.now() };
    return [gone, { name: 'card', id: id.replace(/\.o/, '.k'), doc: card, expected: 'any' }];
  });
  await store.commit({ writes });
}
