/** @import { ConversationId, LineJson } from './types.ts' */
/** @import { Log } from './log.js' */
/** @import { Notices } from './notices.js' */
/** @import { Seats } from './seats.js' */
/** @import { Shortcuts } from './shortcuts.js' */
import { fetchLines, ServerError } from './server.js';
import { say } from './settings.js';

/**
 * How lines come into a pane: as they are said, and fetched from the service.
 * @param {object} options
 * @param {ConversationId} options.conversation
 * @param {Seats} options.seats
 * @param {Log} options.log
 * @param {Notices} options.notices
 * @param {Shortcuts} options.shortcuts
 */
export function createReceiving({ conversation, seats, log, notices, shortcuts }) {
  const shared = conversation.startsWith('unit:');
  const setFresh = () => shortcuts.setFresh(log.size() === 0);

  /** @param {() => Promise<void>} work */
  async function loading(work) {
    try {
      await work();
    } catch (error) {
      notices.tellFailure(error instanceof ServerError ? error.kind : 'failed', () => void loading(work));
    }
  }

  return {
    /** @param {LineJson} line */
    receive(line) {
      const added = log.take([line]) > 0;
      setFresh();
      if (line.from === 'verne')
        notices.announce(added ? `Verne: ${line.text}` : say('updatedCard', { text: line.text }));
      else if (added && shared)
        notices.announce(`${seats.nameOf(`person:${line.by}`)}: ${line.text.slice(0, 300)}`);
    },
    /** Fetches the newest lines. */
    load: () =>
      loading(async () => {
        log.catchUp(await fetchLines(conversation));
        setFresh();
      }),
    /** Fetches the lines before this one. @param {number} before */
    loadEarlier: (before) => loading(async () => log.takeEarlier(await fetchLines(conversation, before))),
  };
}
