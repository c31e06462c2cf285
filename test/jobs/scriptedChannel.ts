import {
  type AccountKey,
  type Channel,
  DeliveryError,
  type Destination,
  FileError,
  type Rendering,
  type Sent,
} from '../../src/app/ports.ts';
import type { Platform } from '../../src/app/records.ts';

/** What happens at a call. `lost`: it is done, and the answer is lost. `never-arrived`: neither done nor answered. */
export type Fate = 'done' | 'lost' | 'never-arrived' | DeliveryError | Error | (() => Promise<Fate>);

/** A message as it stands on the platform. `texts` are all that it has said, the last one now. */
export interface Standing {
  readonly key: string;
  readonly to: string;
  readonly texts: string[];
}

/** A platform that does what the test tells it, and remembers what was sent and asked. */
export function scriptedChannel(platform: Platform = 'slack', known: Readonly<Record<string, string>> = {}) {
  const messages: Standing[] = [];
  const calls: string[] = [];
  const fates = new Map<string, Fate[]>();
  let memory: 'perfect' | 'none' = 'perfect';

  const fateOf = async (call: string, about: string): Promise<Fate> => {
    calls.push(`${call} ${about}`);
    let fate: Fate = fates.get(`${call} ${about}`)?.shift() ?? fates.get(call)?.shift() ?? 'done';
    while (typeof fate === 'function') fate = await fate();
    if (fate instanceof Error) throw fate;
    if (fate === 'never-arrived') throw lost;
    return fate;
  };
  const lost = new DeliveryError('unknown', 'answer-lost');
  const nameOf = (to: Destination): string => (to.kind === 'person' ? to.user : to.channel);

  const channel: Channel = {
    platform,
    send: async (to, rendering, key) => {
      const fate = await fateOf('send', nameOf(to));
      messages.push({ key, to: nameOf(to), texts: [rendering.text] });
      if (fate === 'lost') throw lost;
      return sentAs(to, key);
    },
    update: async (sent, to, rendering) => {
      const fate = await fateOf('update', nameOf(to));
      messages.find(({ key }) => key === sent.message)?.texts.push(rendering.text);
      if (fate === 'lost') throw lost;
    },
    find: async (email): Promise<AccountKey | null> => {
      await fateOf('find', email);
      const user = known[email];
      return user === undefined ? null : { platform, tenant: 'T1', user };
    },
    wasSent: async (to, key) => {
      await fateOf('wasSent', nameOf(to));
      if (memory === 'none') return 'unknown';
      return messages.some((each) => each.key === key) ? sentAs(to, key) : 'no';
    },
    fetch: async () => {
      throw new FileError('gone', 'not-scripted');
    },
  };
  return {
    channel,
    messages,
    calls,
    /** What happens at the next calls of this kind, one after the other; `about` names a person or an e-mail. */
    script: (call: 'send' | 'update' | 'find' | 'wasSent', ...next: readonly Fate[]) =>
      fates.set(call, [...(fates.get(call) ?? []), ...next]),
    scriptFor: (call: 'send' | 'update' | 'wasSent', about: string, ...next: readonly Fate[]) =>
      fates.set(`${call} ${about}`, [...next]),
    /** The platform cannot tell what was sent. */
    forget: () => {
      memory = 'none';
    },
    remember: () => {
      memory = 'perfect';
    },
    /** What stands in a conversation now. */
    shownTo: (name: string): readonly string[] =>
      messages.filter(({ to }) => to === name).map(({ texts }) => texts.at(-1) ?? ''),
  };

  function sentAs(to: Destination, key: string): Sent {
    return { tenant: 'T1', conversation: `D-${nameOf(to)}`, message: key };
  }
}

export type ScriptedChannel = ReturnType<typeof scriptedChannel>;

/** A platform's plain text of what it was given. */
export function plain(text: string): Rendering {
  return { text, card: { type: 'AdaptiveCard', version: '1.5', body: [] } };
}
