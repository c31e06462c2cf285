/** @import { ConversationId } from './types.ts' */
/** @import { Seats } from './seats.js' */
import { h, icon, initials, newId, tint } from './dom.js';
import { createPicker } from './picker.js';
import { say } from './settings.js';

/**
 * The head of a pane: who sits there or which channel it is, and the list to pick another one from.
 * @param {object} options
 * @param {Seats} options.seats
 * @param {ConversationId} options.conversation
 * @param {(conversation: ConversationId) => void} options.pick somebody else is to sit here
 */
export function createPaneHead({ seats, conversation, pick }) {
  const shared = conversation.startsWith('unit:');
  const name = seats.nameOf(conversation);
  const kind = say(shared ? 'unitChannel' : 'privateChat');
  const title = h(
    'h2',
    { id: newId() },
    h('span', { 'aria-hidden': 'true' }, kind),
    h('span', { class: 'unseen' }, `${kind}: ${name}`),
  );
  const picker = createPicker({ choices: () => seats.choices(), pick });
  const element = h(
    'header',
    { class: 'pane-head' },
    shared
      ? h('span', { class: 'avatar face', 'aria-hidden': 'true' }, icon('hash'))
      : h(
          'span',
          { class: `avatar face ${tint(conversation.slice(7))}`, 'aria-hidden': 'true' },
          initials(name),
        ),
    h('div', { class: 'who' }, title, picker.element, h('p', { class: 'note' }, seats.noteOf(conversation))),
  );
  return { element, title, picker };
}
