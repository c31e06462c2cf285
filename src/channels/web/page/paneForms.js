/** @import { ConversationId, ReplyJson } from './types.ts' */
/** @import { Begun } from './cards.js' */
/** @import { Perform } from './deeds.js' */
/** @import { FormReply } from './form.js' */
/** @import { Shortcuts } from './shortcuts.js' */
/** @import { Writer } from './writer.js' */
import { openForm } from './form.js';
import { createPhotoTray } from './photos.js';
import { keepSuspended, suspendedOf } from './suspended.js';

/**
 * The forms of a pane: one at a time, and the one that was left stays to be gone on with.
 * @param {object} options
 * @param {ConversationId} options.conversation
 * @param {Writer} options.writer
 * @param {Perform} options.perform
 * @param {Shortcuts} options.shortcuts
 * @param {(reply: ReplyJson) => void} options.show what the answer to a form tells
 * @param {() => void} options.finished
 * @param {() => void} options.focus gets the focus back, where what opened the form is gone
 */
export function createForms({ conversation, writer, perform, shortcuts, show, finished, focus }) {
  const photos = createPhotoTray({ seat: writer.seat, changed: () => {} });
  /** The form that the chosen photos were chosen in. */
  let photosAreOf = '';

  /** @param {FormReply} reply @param {Begun} [begun] */
  function open(reply, begun) {
    keepSuspended(conversation, null);
    shortcuts.offerForm(null);
    const by = writer.seat();
    const what = whatIs(reply);
    if (what !== photosAreOf) photos.clear();
    photosAreOf = what;
    openForm(
      reply,
      {
        photos,
        async submit(data, inputs, ids) {
          const answer = await perform('form', { data, inputs, photos: ids });
          if (typeof answer !== 'string' && answer.kind === 'tell') show(answer);
          return answer;
        },
        suspend(suspended) {
          keepSuspended(conversation, { ...suspended, by });
          shortcuts.offerForm(suspended.reply.text);
        },
        finished,
        focus,
      },
      begun,
    );
  }

  return {
    open,
    /** Goes on with the form that was left. */
    resume() {
      const suspended = suspendedOf(conversation);
      writer.choose(suspended?.by ?? null);
      if (suspended) open(suspended.reply, suspended.begun);
    },
    /** Offers the form that was left, when there is one. */
    offer: () => shortcuts.offerForm(suspendedOf(conversation)?.reply.text ?? null),
  };
}

/** What a form is for: the same each time that it opens. @param {FormReply} reply */
function whatIs({ card }) {
  const [submit] = Array.isArray(card.actions) ? card.actions : [];
  return JSON.stringify([submit?.data?.do, submit?.data?.id]);
}
