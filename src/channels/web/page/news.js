/** @import { ConversationId } from './types.ts' */
/** @import { Seats } from './seats.js' */
import { byId, h, icon } from './dom.js';
import { inLanguage, say } from './settings.js';

const most = 4;

/**
 * Shows to whom Verne wrote besides those on the page, so that a card can be followed wherever it went.
 * @param {Seats} seats
 * @param {(conversation: ConversationId) => void} open
 */
export function createNews(seats, open) {
  const element = byId('news', HTMLElement);
  /** @type {ConversationId[]} */
  let waiting = [];

  function show() {
    element.replaceChildren();
    element.hidden = waiting.length === 0;
    if (waiting.length === 0) return;
    element.append(h('span', {}, say('alsoWroteTo')));
    for (const conversation of waiting.slice(0, most)) {
      const name = seats.nameOf(conversation);
      const shown = conversation.startsWith('unit:') ? `# ${name}` : name;
      const button = h(
        'button',
        { type: 'button', class: 'chip', 'aria-label': say('openIn', { name }) },
        shown,
      );
      button.addEventListener('click', () => open(conversation));
      element.append(button);
    }
    if (waiting.length > most) element.append(h('span', {}, `+ ${waiting.length - most}`));
    const dismiss = h(
      'button',
      { type: 'button', class: 'tool small', 'aria-label': say('dismiss'), title: say('dismiss') },
      icon('close'),
    );
    dismiss.addEventListener('click', () => {
      waiting = [];
      show();
    });
    element.append(dismiss);
  }

  inLanguage(show);
  return {
    /** @param {ConversationId} conversation */
    add(conversation) {
      waiting = [conversation, ...waiting.filter((one) => one !== conversation)];
      show();
    },
    /** @param {readonly ConversationId[]} conversations those on the page now */
    seen(conversations) {
      waiting = waiting.filter((one) => !conversations.includes(one));
      show();
    },
  };
}
