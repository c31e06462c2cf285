import type { Command } from '../../src/app/commands.ts';
import type { Message } from '../../src/app/messages.ts';
import type { Reply } from '../../src/app/ports.ts';
import type { Store } from '../../src/app/store.ts';
import { memoryStore } from '../fakes/memoryStore.ts';
import { desk } from './desk.ts';

export const leif = 'leif-sandmark';

/** A desk that remembers everything that was ever to be saved, also what was deleted again. */
export function watched() {
  const store = memoryStore();
  const saved: string[] = [];
  const watching: Store = {
    ...store,
    commit: (change) => {
      saved.push(JSON.stringify(change));
      return store.commit(change);
    },
  };
  return { at: desk({ store: watching }), saved: () => saved.join('\n') };
}

/** What was written to the person, oldest first. */
export async function written(at: ReturnType<typeof desk>, person = leif): Promise<readonly Message[]> {
  const sent = await at.store.find('outgoing', 'state', 'pending', { limit: 100 });
  const inOrder = sent.toSorted((a, b) =>
    a.id.slice(a.id.indexOf('.')) < b.id.slice(b.id.indexOf('.')) ? -1 : 1,
  );
  const shown = await Promise.all(
    inOrder.map(({ doc }) =>
      doc.what === 'send' && doc.view && doc.to?.to === 'person' && doc.to.person === person
        ? at.verne.present(doc.view, doc.to)
        : null,
    ),
  );
  return shown.flatMap((one) => (one ? [one.message] : []));
}

export async function last<T extends Message['type']>(at: ReturnType<typeof desk>, type: T) {
  const message = (await written(at)).at(-1);
  if (message?.type !== type) throw new Error(`no ${type} but ${message?.type}`);
  return message as Extract<Message, { type: T }>;
}

export const says = (text: string): Command => ({ do: 'say', text });
export const whole = 'Gassflaska veltet ved K2-113 i går kl. 14. Vi luftet ut.';
export const isForgotten = (reply: Reply) => 'forget' in reply && reply.forget === true;
