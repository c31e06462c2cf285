import { accountIdOf, isGuest } from '../app/accounts.ts';
import type { Core } from '../app/context.ts';
import type { Message } from '../app/messages.ts';
import {
  type Channel,
  DeliveryError,
  type Destination,
  type Presented,
  type Rendering,
  type Sent,
} from '../app/ports.ts';
import { lastAccount, present } from '../app/present.ts';
import type { Addressee, Card, Outgoing, Platform } from '../app/records.ts';
import type { Stored, Write } from '../app/store.ts';
import type { Language } from '../domain/language.ts';
import { instantOf } from '../domain/time.ts';

/** What delivery works with. */
export interface Post {
  readonly core: Core;
  readonly channels: ReadonlyMap<Platform, Channel>;
  readonly render: (message: Message, language: Language) => Rendering;
}

/** A way to an addressee: the platform, and what its channel needs. */
export interface Way {
  readonly channel: Channel;
  readonly destination: Destination;
}

/** Waiting times between attempts, in milliseconds; the last one repeats. */
const waits = [2_000, 10_000, 60_000, 300_000, 900_000] as const;
const mostAttempts = 50;

/**
 * Sends one message: marks it first, so that a crash leaves it uncertain rather than sent twice, and remembers the card
 * when it may still change.
 */
export async function sendOne(post: Post, known: Stored<'outgoing'>): Promise<void> {
  const { to, view } = known.doc;
  if (!to || !view) return void (await drop(post, known));
  const presented = await present(post.core, view, to);
  if (!presented) return void (await drop(post, known));
  const way = await wayTo(post, to);
  if (!way)
    return void (await settle(post, known, {
      ...known.doc,
      state: 'undeliverable',
      problem: 'no-way-known',
    }));
  const sending = await settle(post, known, {
    ...known.doc,
    state: 'sending',
    attempts: known.doc.attempts + 1,
  });
  if (!sending) return;
  try {
    const sent = await way.channel.send(
      way.destination,
      post.render(presented.message, presented.language),
      known.id,
    );
    await remember(post, sending, way, presented, sent);
  } catch (error) {
    await failed(post, sending, error);
  }
}

/** The message arrived: its card is kept as long as it may change, and brought up to date if it already has. */
export async function remember(
  post: Post,
  known: Stored<'outgoing'>,
  way: Way,
  presented: Pick<Presented, 'version' | 'final'>,
  sent: Sent,
): Promise<void> {
  const { to, view, subject } = known.doc;
  const writes: Write[] = [{ name: 'outgoing', id: known.id, doc: null, expected: 'any' }];
  if (!presented.final && to && view) {
    const { platform } = way.channel;
    const card: Card = {
      subject,
      to,
      view,
      platform,
      ...sent,
      shown: presented.version,
      sentAt: post.core.clock.now(),
    };
    writes.push({ name: 'card', id: known.id.replace(/\.o/, '.k'), doc: card, expected: 'any' });
    const now = await present(post.core, view, to);
    if (now && now.version !== presented.version) writes.push(again(post, subject));
  }
  await post.core.store.commit({ writes });
}

/** How to reach an addressee now: a person where they were last, else where they can be found; null when nowhere. */
export async function wayTo(post: Post, to: Addressee): Promise<Way | null> {
  if (to.to === 'channel') {
    const channel = post.channels.get(to.platform);
    const place = await post.core.store.read(
      'place',
      `place-${to.platform}_${encodeURIComponent(to.channel).replaceAll('.', '%2E')}`,
    );
    return channel
      ? { channel, destination: { kind: 'channel', channel: to.channel, route: place?.doc.route ?? null } }
      : null;
  }
  const account = await lastAccount(post.core, to.person);
  const channel = account && post.channels.get(account.doc.platform);
  if (!account || !channel) return firstWay(post, to.person);
  const { tenant, user, route } = account.doc;
  return { channel, destination: { kind: 'person', tenant, user, route } };
}

/** A person who has never written to the bot is looked up by e-mail, and the account is kept. */
async function firstWay(post: Post, person: string): Promise<Way | null> {
  const { core } = post;
  const known = isGuest(person) ? undefined : core.directory().people.get(person);
  if (!known) return null;
  for (const channel of post.channels.values()) {
    const key = await channel.find(known.email);
    if (!key) continue;
    const id = accountIdOf(key);
    const removed = await core.store.read('account', id);
    if (removed && !removed.doc.reachable) continue;
    await core.store.commit({
      writes: [
        {
          name: 'account',
          id,
          expected: 'any',
          doc: {
            ...key,
            person,
            name: known.name,
            email: known.email,
            language: null,
            locale: null,
            route: null,
            seenAt: instantOf(0),
            greeted: false,
            reachable: true,
          },
        },
      ],
    });
    return { channel, destination: { kind: 'person', tenant: key.tenant, user: key.user, route: null } };
  }
  return null;
}

async function failed(post: Post, known: Stored<'outgoing'>, error: unknown): Promise<void> {
  const { core } = post;
  const cause = error instanceof DeliveryError ? error : new DeliveryError('unknown', 'unexpected');
  core.log.warn('message-not-sent', {
    id: known.id,
    outcome: cause.outcome,
    reason: cause.reason,
    attempts: known.doc.attempts,
  });
  if (!(error instanceof DeliveryError)) core.log.error('delivery-failed', { id: known.id }, error);
  const spent = known.doc.attempts >= mostAttempts;
  const states = {
    'not-sent': spent ? 'undeliverable' : 'pending',
    unknown: 'uncertain',
    never: 'undeliverable',
  } as const;
  const dueAt = instantOf(Date.parse(core.clock.now()) + (cause.retryAfter ?? waitAfter(known.doc.attempts)));
  await settle(post, known, { ...known.doc, state: states[cause.outcome], dueAt, problem: cause.reason });
}

export function waitAfter(attempts: number): number {
  return waits[Math.min(attempts, waits.length) - 1] ?? waits[0];
}

/** Saves what became of a message; null when another instance has it. */
export async function settle(
  post: Post,
  known: Stored<'outgoing'>,
  doc: Outgoing,
): Promise<Stored<'outgoing'> | null> {
  const { outcome } = await post.core.store.commit({
    writes: [{ name: 'outgoing', id: known.id, doc, expected: known.version }],
  });
  return outcome === 'committed' ? { id: known.id, version: known.version + 1, doc } : null;
}

async function drop(post: Post, known: Stored<'outgoing'>): Promise<void> {
  await post.core.store.commit({
    writes: [{ name: 'outgoing', id: known.id, doc: null, expected: known.version }],
  });
}

/** A wish to bring the subject's cards up to date. */
export function again(post: Post, subject: string): Write {
  const now = post.core.clock.now();
  const doc: Outgoing = {
    what: 'refresh',
    subject,
    to: null,
    view: null,
    state: 'pending',
    dueAt: now,
    attempts: 0,
    queuedAt: now,
    problem: null,
  };
  return { name: 'outgoing', id: `${subject}.refresh`, doc, expected: 'any' };
}
