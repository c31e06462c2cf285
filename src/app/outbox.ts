import type { Instant } from '../domain/time.ts';
import type { Core } from './context.ts';
import type { Message, ViewRef } from './messages.ts';
import type { Addressee, Outgoing } from './records.ts';
import type { Write } from './store.ts';

/** A message to be sent: a view of `subject`, to somebody. */
export function send(core: Core, to: Addressee, view: ViewRef): Write {
  const id = `${view.subject}.o${core.ids.next()}`;
  return { name: 'outgoing', id, expected: 'new', doc: outgoing(core, 'send', view.subject, to, view) };
}

/**
 * A message to be sent once, at `at` or later. `place` tells it from others of the same subject: the same place is never
 * taken twice.
 */
export function sendNotBefore(
  core: Core,
  to: Addressee,
  view: ViewRef,
  { at, place }: { readonly at: Instant; readonly place: string },
): Write {
  const doc = { ...outgoing(core, 'send', view.subject, to, view), dueAt: at };
  return { name: 'outgoing', id: `${view.subject}.o${place}`, expected: 'new', doc };
}

/** A message that says what it says, and stays as it is. `subject` only names where it is kept. */
export function sendNotice(core: Core, to: Addressee, subject: string, message: Message): Write {
  return send(core, to, { view: 'notice', subject, message });
}

/** All cards of the subject are to be brought up to date. Many such wishes become one. */
export function refresh(core: Core, subject: string): Write {
  return {
    name: 'outgoing',
    id: `${subject}.refresh`,
    expected: 'any',
    doc: outgoing(core, 'refresh', subject, null, null),
  };
}

function outgoing(
  core: Core,
  what: Outgoing['what'],
  subject: string,
  to: Addressee | null,
  view: ViewRef | null,
): Outgoing {
  const now = core.clock.now();
  return { what, subject, to, view, state: 'pending', dueAt: now, attempts: 0, queuedAt: now, problem: null };
}
