/** @import { ConversationId, ReplyJson } from './types.ts' */
/** @import { Composer } from './composer.js' */
/** @import { Log } from './log.js' */
/** @import { Notices } from './notices.js' */
/** @import { Seats } from './seats.js' */
/** @import { Shortcuts } from './shortcuts.js' */
/** @import { Writer } from './writer.js' */
import { createComposer } from './composer.js';
import { createDeeds } from './deeds.js';
import { h, newId } from './dom.js';
import { emptyState } from './empty.js';
import { createLog } from './log.js';
import { createNotices } from './notices.js';
import { createForms } from './paneForms.js';
import { createPaneHead } from './paneHead.js';
import { createReceiving } from './receiving.js';
import { say } from './settings.js';
import { createShortcuts } from './shortcuts.js';
import { createTurns } from './turns.js';
import { createWriter } from './writer.js';

/**
 * One of the panes: a conversation, and whoever writes in it.
 * @param {object} options
 * @param {Seats} options.seats
 * @param {ConversationId} options.conversation
 * @param {(conversation: ConversationId) => void} options.pick somebody else is to sit here
 * @param {() => readonly ConversationId[]} options.seated the people that sit on the page now
 */
export function createPane({ seats, conversation, pick, seated }) {
  const shared = conversation.startsWith('unit:');
  const name = seats.nameOf(conversation);
  const hasRoles = (seats.people.get(conversation)?.roles.length ?? 0) > 0;
  const head = createPaneHead({ seats, conversation, pick });
  const notices = createNotices();
  const writer = createWriter({ seats, conversation, seated });
  const perform = createDeeds({
    seat: writer.seat,
    done(line) {
      notices.settle();
      if (line) receiving.receive(line);
    },
    working: notices.setWorking,
  });
  const turns = createTurns({
    conversation,
    perform,
    notices,
    show,
    sendAgain: () => composer.submit(),
    sent: () => log.toEnd(),
  });
  const log = createLog(
    { shared, nameOf: (person) => seats.nameOf(`person:${person}`), act: turns.press, report: turns.report },
    {
      earlier: (before) => receiving.loadEarlier(before),
      empty: () => emptyState({ shared, name, hasRoles, write }),
    },
  );
  const composer = createComposer({ conversation, shared, send: turns.send, seat: writer.seat });
  const shortcuts = createShortcuts({
    shared,
    hasRoles,
    press: (verb) => turns.press(null, { do: verb, id: '', v: 0 }, {}, null),
    resume: () => forms.resume(),
  });
  const forms = createForms({
    conversation,
    writer,
    perform,
    shortcuts,
    show,
    finished: () => log.toEnd(),
    focus: () => composer.box.focus(),
  });
  const receiving = createReceiving({ conversation, seats, log, notices, shortcuts });

  /** Puts words into the message box. @param {string} text */
  function write(text) {
    composer.write(text);
    composer.box.focus();
  }

  /** @param {ReplyJson} reply */
  function show(reply) {
    if (reply.kind === 'tell') {
      log.tell(reply);
      notices.announce(`${say('onlyYou')}: ${reply.text}`);
    } else if (reply.kind !== 'done') forms.open(reply);
  }

  /** Lets the people on the page write in a channel. */
  function setWriters() {
    const somebody = writer.refresh();
    if (shared) composer.setUsable(somebody);
  }

  head.picker.show(conversation);
  setWriters();
  forms.offer();
  return {
    conversation,
    element: paneElement(shared, { head, log, notices, shortcuts, writer, composer }),
    name,
    composer,
    picker: head.picker,
    receive: receiving.receive,
    load: receiving.load,
    setWriters,
    goTo: log.goTo,
  };
}

/**
 * @param {boolean} shared
 * @param {{
 *   head: ReturnType<typeof createPaneHead>, log: Log, notices: Notices, shortcuts: Shortcuts, writer: Writer,
 *   composer: Composer,
 * }} parts from top to bottom
 */
function paneElement(shared, { head, log, notices, shortcuts, writer, composer }) {
  return h(
    'section',
    { class: `pane ${shared ? 'pane-shared' : ''}`, 'aria-labelledby': head.title.id, id: newId() },
    head.element,
    log.element,
    notices.working,
    notices.failure,
    h('div', { class: 'foot' }, shortcuts.element, writer.element, composer.element),
    notices.live,
  );
}

/** @typedef {ReturnType<typeof createPane>} Pane */
