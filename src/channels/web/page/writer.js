/** @import { ConversationId } from './types.ts' */
/** @import { Seats } from './seats.js' */
import { h, newId } from './dom.js';
import { say } from './settings.js';

/**
 * Who acts in a pane: whoever sits there; in a channel, the one that is chosen of those on the page.
 * @param {object} options
 * @param {Seats} options.seats
 * @param {ConversationId} options.conversation
 * @param {() => readonly ConversationId[]} options.seated the people that sit on the page now
 */
export function createWriter({ seats, conversation, seated }) {
  const shared = conversation.startsWith('unit:');
  const chosen = h('select', { class: 'writer', id: newId() });
  const element = h(
    'p',
    { class: 'writing', hidden: !shared },
    h('label', { for: chosen.id }, say('writeAs')),
    chosen,
  );
  return {
    element,
    /** Who acts; null when nobody can. */
    seat: () => (shared ? chosen.value || null : conversation.slice('person:'.length)),
    /** Lets somebody act in a channel. @param {string | null} person */
    choose(person) {
      if (shared && person) chosen.value = person;
    },
    /** Offers those who sit on the page in a channel; false when nobody does. */
    refresh() {
      if (!shared) return true;
      const before = chosen.value;
      const people = [...new Set(seated())];
      chosen.replaceChildren(
        ...people.map((id) => h('option', { value: id.slice('person:'.length) }, seats.nameOf(id))),
      );
      if (people.includes(`person:${before}`)) chosen.value = before;
      return people.length > 0;
    },
  };
}

/** @typedef {ReturnType<typeof createWriter>} Writer */
