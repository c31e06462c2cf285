/** @import { ConversationId, LineJson, ReplyJson } from './types.ts' */
/** @import { Inputs } from './cards.js' */
/** @import { Perform } from './deeds.js' */
/** @import { CardHolder } from './line.js' */
/** @import { Notices } from './notices.js' */
import { addressOf } from './seats.js';

/**
 * What people do in a pane, each with its answer shown; what fails can be tried again.
 * @param {object} options
 * @param {ConversationId} options.conversation
 * @param {Perform} options.perform
 * @param {Notices} options.notices
 * @param {(reply: ReplyJson) => void} options.show
 * @param {() => void} options.sendAgain sends what is in the message box
 * @param {() => void} options.sent
 */
export function createTurns({ conversation, perform, notices, show, sendAgain, sent }) {
  const shared = conversation.startsWith('unit:');

  /**
   * A button was pressed.
   * @param {CardHolder | null} card @param {unknown} data @param {Inputs} inputs @param {string | null} message
   */
  async function press(card, data, inputs, message) {
    card?.setBusy(true);
    const reply = await perform('click', { data, inputs, message });
    card?.setBusy(false);
    if (typeof reply === 'string')
      return notices.tellFailure(reply, () => press(card, data, inputs, message));
    if (reply.kind === 'done' && Object.keys(inputs).length > 0) card?.startOver();
    show(reply);
  }

  /** A line is to be reported. @param {LineJson} line */
  async function report(line) {
    const reply = await perform('report', { text: line.text, link: addressOf(conversation, line.seq) });
    if (typeof reply === 'string') return notices.tellFailure(reply, () => report(line));
    show(reply);
  }

  /**
   * Resolves to whether the words were sent.
   * @param {string} text @param {string} key @param {readonly string[]} photos
   */
  async function send(text, key, photos) {
    const [what, body] = shared
      ? /** @type {const} */ (['channel-message', { unit: conversation.slice('unit:'.length), text }])
      : /** @type {const} */ (['say', { text, photos }]);
    const reply = await perform(what, body, key);
    if (typeof reply === 'string') {
      notices.tellFailure(reply, sendAgain);
      return false;
    }
    sent();
    show(reply);
    return true;
  }

  return { press, report, send };
}
