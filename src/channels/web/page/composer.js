import { attempt, draftOf, keepDraft } from './composerDraft.js';
import { h } from './dom.js';
import { createMessageBox } from './messageBox.js';
import { takeDropsAndPastes } from './photoDrops.js';
import { createPhotoTray } from './photos.js';
import { say } from './settings.js';

/**
 * What stands at the foot of a pane to write with.
 * @param {{ conversation: string, send: (text: string, key: string, photos: readonly string[]) => Promise<boolean>, shared: boolean, seat: () => string | null }} options
 *   `send` resolves to whether the words were sent; if not they stay in the box
 */
export function createComposer({ conversation, send, shared, seat }) {
  const tray = createPhotoTray({ seat, takesPdfs: true, changed: () => keep() });
  const message = createMessageBox({ shared, written: write, submit: () => void submit() });
  const { box, button, hint } = message;
  const attach = shared ? null : tray.button;
  const element = h(
    'form',
    { class: 'composer' },
    tray.element,
    h('div', { class: 'box' }, attach, tray.picker, box, button),
    hint,
  );
  if (!shared) takeDropsAndPastes(element, tray.add);
  let draft = draftOf(conversation);
  let sending = false;

  function keep() {
    keepDraft(conversation, draft);
    button.toggleAttribute('data-empty', draft.text.trim() === '' && tray.count() === 0);
  }

  /** @param {string} text */
  function write(text) {
    draft = { ...draft, text };
    box.value = text;
    message.tell(null);
    keep();
    message.grow();
  }

  async function submit() {
    const { text } = draft;
    if (sending || box.disabled) return;
    if (text.trim() === '' && tray.count() === 0)
      return message.tell(say(shared ? 'nothingWrittenHere' : 'nothingWritten'));
    const tried = attempt(draft, tray.count());
    draft = tried;
    keep();
    setSending(true);
    const photos = await tray.ready();
    const sent = photos !== null && (await send(text, tried.key, photos));
    setSending(false);
    if (photos === null) message.tell(say('photosNotReady'));
    if (!sent) return tray.handOverAgain();
    tray.clear();
    // Done: the same words written again are another message.
    draft = { text: draft.text };
    if (draft.text === text) write('');
  }

  /** @param {boolean} now */
  function setSending(now) {
    sending = now;
    message.setSending(now);
    element.toggleAttribute('data-busy', now);
  }

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  write(draft.text);
  requestAnimationFrame(message.grow);

  return { element, box, write, submit, setUsable: message.setUsable };
}

/** @typedef {ReturnType<typeof createComposer>} Composer */
