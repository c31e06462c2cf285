import type { Outgoing } from '../app/records.ts';
import type { Stored } from '../app/store.ts';
import { type Post, remember, sendOne, settle, wayTo } from './delivery.ts';
import { refreshAll } from './refreshing.ts';

/** Delivery in the background. */
export interface Outbox {
  /** Looks for work now. */
  wake(): void;
  /** Resolves when nothing that is due is left; for tests and for a stop. */
  idle(): Promise<void>;
  /** Finishes what it has begun. */
  stop(): Promise<void>;
}

interface OutboxOptions {
  /** How often it looks for work by itself, in milliseconds. */
  readonly every?: number;
  /** How many conversations are served at a time. */
  readonly lanes?: number;
}

const pageSize = 100;

/**
 * Starts delivery. What was being sent when the process last ended is uncertain: it is looked for on the platform, and
 * never sent again blindly. Messages to one addressee keep their order; one that must wait holds back only those to the
 * same addressee.
 */
export async function startOutbox(post: Post, options: OutboxOptions = {}): Promise<Outbox> {
  const { every = 1_000, lanes = 8 } = options;
  await settleInterrupted(post);
  let running: Promise<void> | null = null;
  let wanted = false;
  let stopped = false;
  const work = async (): Promise<void> => {
    do {
      wanted = false;
      await deliverDue(post, lanes, () => stopped);
    } while (wanted && !stopped);
  };
  const wake = (): void => {
    wanted = true;
    if (running || stopped) return;
    running = work()
      .catch((error: unknown) => post.core.log.error('outbox-failed', {}, error))
      .finally(() => {
        running = null;
        if (wanted && !stopped) setImmediate(wake);
      });
  };
  const timer = setInterval(wake, every);
  timer.unref();
  wake();
  const settled = async (): Promise<void> => {
    while (running) await running;
  };
  return {
    wake,
    idle: async () => {
      wake();
      do {
        await settled();
        await new Promise((resolve) => setImmediate(resolve));
      } while (running);
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await settled();
    },
  };
}

async function deliverDue(post: Post, lanes: number, stopped: () => boolean): Promise<void> {
  for (;;) {
    const due = await dueNow(post);
    if (due.length === 0 || stopped()) return;
    const queues = [...byAddressee(due).values()];
    const next = async (): Promise<void> => {
      for (let queue = queues.shift(); queue && !stopped(); queue = queues.shift()) await serve(post, queue);
    };
    await Promise.all(Array.from({ length: Math.min(lanes, queues.length) }, next));
  }
}

async function dueNow(post: Post): Promise<readonly Stored<'outgoing'>[]> {
  const pending = await post.core.store.find('outgoing', 'state', 'pending', { limit: pageSize });
  const now = post.core.clock.now();
  const held = new Set(
    pending.filter(({ doc }) => doc.dueAt > now && doc.what === 'send').map(({ doc }) => keyOf(doc)),
  );
  return pending.filter(({ doc }) => doc.dueAt <= now && !held.has(keyOf(doc)));
}

/** In order, until one of them has to wait. */
async function serve(post: Post, queue: readonly Stored<'outgoing'>[]): Promise<void> {
  for (const known of queue) {
    await (known.doc.what === 'send' ? sendOne(post, known) : refreshAll(post, known));
    const after = await post.core.store.read('outgoing', known.id);
    if (after?.doc.state === 'pending' && known.doc.what === 'send') return;
  }
}

function byAddressee(due: readonly Stored<'outgoing'>[]): ReadonlyMap<string, readonly Stored<'outgoing'>[]> {
  const ordered = [...due].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return Map.groupBy(ordered, ({ doc }) => keyOf(doc));
}

function orderOf({ id, doc }: Stored<'outgoing'>): string {
  return `${doc.queuedAt} ${id.slice(id.indexOf('.'))}`;
}

function keyOf({ what, subject, to }: Outgoing): string {
  if (what === 'refresh' || !to) return `refresh ${subject}`;
  return to.to === 'person' ? `person ${to.person}` : `channel ${to.platform} ${to.channel}`;
}

/** Messages that were on their way when the process ended: found on the platform, or left as uncertain. */
async function settleInterrupted(post: Post): Promise<void> {
  for (const state of ['sending', 'uncertain'] as const) {
    const interrupted = await post.core.store.find('outgoing', 'state', state, { limit: 1_000 });
    for (const known of interrupted) await lookFor(post, known);
  }
}

async function lookFor(post: Post, known: Stored<'outgoing'>): Promise<void> {
  const { to, queuedAt } = known.doc;
  const way = to && (await wayTo(post, to));
  const found = way
    ? await way.channel.wasSent(way.destination, known.id, queuedAt).catch(() => 'unknown' as const)
    : 'unknown';
  if (found === 'no') return void (await settle(post, known, { ...known.doc, state: 'pending' }));
  if (found !== 'unknown' && way) return remember(post, known, way, { version: 0, final: false }, found);
  if (known.doc.state !== 'uncertain') {
    post.core.log.warn('message-uncertain', { id: known.id });
    await settle(post, known, { ...known.doc, state: 'uncertain', problem: 'interrupted' });
  }
}
