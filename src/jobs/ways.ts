import { accountIdOf, isGuest } from '../app/accounts.ts';
import type { AccountKey, Channel, Destination } from '../app/ports.ts';
import { lastAccount } from '../app/present.ts';
import type { Account, Addressee, Platform } from '../app/records.ts';
import { instantOf } from '../domain/time.ts';
import type { Post } from './post.ts';

/** A way to an addressee: the platform's channel, and what it needs. */
export interface Way {
  readonly channel: Channel;
  readonly destination: Destination;
}

/**
 * How to reach an addressee now: a person where they were last, else where they can be found; null when nowhere. Throws
 * `DeliveryError` when a platform cannot say now whether the person is there.
 */
export async function wayTo(post: Post, to: Addressee): Promise<Way | null> {
  if (to.to === 'channel') return wayToChannel(post, to);
  const account = await lastAccount(post.core, to.person);
  const channel = account && post.channels.get(account.doc.platform);
  return account && channel ? wayToAccount(channel, account.doc) : firstWay(post, to.person);
}

/** The way to where an addressee was written to before, also when they would be written to elsewhere now. */
export async function wayOn(post: Post, to: Addressee, platform: Platform): Promise<Way | null> {
  if (to.to === 'channel') return wayToChannel(post, to);
  const channel = post.channels.get(platform);
  const accounts = await post.core.store.find('account', 'person', to.person, { limit: 20 });
  const account = accounts
    .filter(({ doc }) => doc.platform === platform)
    .sort((a, b) => (a.doc.seenAt < b.doc.seenAt ? 1 : -1))[0];
  return channel && account ? wayToAccount(channel, account.doc) : null;
}

async function wayToChannel(post: Post, to: Addressee & { to: 'channel' }): Promise<Way | null> {
  const channel = post.channels.get(to.platform);
  if (!channel) return null;
  const id = `place-${to.platform}_${encodeURIComponent(to.channel).replaceAll('.', '%2E')}`;
  const place = await post.core.store.read('place', id);
  const route = place?.doc.route ?? null;
  return { channel, destination: { kind: 'channel', channel: to.channel, route } };
}

function wayToAccount(channel: Channel, { tenant, user, route }: Account): Way {
  return { channel, destination: { kind: 'person', tenant, user, route } };
}

/** A person who has never written to the bot is looked up by e-mail, and the account is kept. */
async function firstWay(post: Post, person: string): Promise<Way | null> {
  const known = isGuest(person) ? undefined : post.core.directory().people.get(person);
  if (!known) return null;
  let failure: unknown = null;
  for (const channel of post.channels.values()) {
    try {
      const key = await channel.find(known.email);
      const account = key && (await keepAccount(post, key, { person, ...known }));
      if (account) return wayToAccount(channel, account);
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure) throw failure;
  return null;
}

/** Null when the app was taken away at this account: nothing is sent there. */
async function keepAccount(
  { core }: Post,
  key: AccountKey,
  { person, name, email }: Pick<Account, 'person' | 'name'> & { readonly email: string },
): Promise<Account | null> {
  const id = accountIdOf(key);
  const removed = await core.store.read('account', id);
  if (removed && !removed.doc.reachable) return null;
  const doc: Account = {
    ...key,
    person,
    name,
    email,
    language: null,
    locale: null,
    route: null,
    seenAt: instantOf(0),
    greeted: false,
    reachable: true,
  };
  await core.store.commit({ writes: [{ name: 'account', id, doc, expected: removed?.version ?? 'new' }] });
  return doc;
}
