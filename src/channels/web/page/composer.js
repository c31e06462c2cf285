import { h, icon, newId } from './dom.js';
import { takeDropsAndPastes } from './photoDrops.js';
import { createPhotoTray } from './photos.js';
import { recall, remember, say } from './settings.js';

/**
 * The words that somebody is writing. They stay, also over a reload, until they were sent. `key` is that of the
 * attempt to send `tried`.
 * @typedef {{ text: string, tried?: string, key?: string }} Draft
 */

/** @param {string} conversation @returns {Draft} */
function draftOf(conversation) {
  try {
    const { text, tried, key } = JSON.parse(recall(`draft.${conversation}`) ?? '');
    if (typeof text === 'string') return { text, ...(typeof key === 'string' ? { tried, key } : {}) };
  } catch {
    // Nothing was being written.
  }
  return { text: '' };
}

/**
 * The message box of a pane.
 * @param {{ conversation: string, send: (text: string, key: string, photos: readonly string[]) => Promise<boolean>, shared: boolean, seat: () => string | null }} options
 *   `send` resolves to whether the words were sent; if not they stay in the box
 */
export function createComposer({ conversation, send, shared, seat }) {
  const hint = h('span', { id: newId(), class: 'hint', role: 'status' }, say('sendHint'));
  const box = h('textarea', {
    rows: 1,
    dir: 'auto',
    'aria-describedby': hint.id,
    'aria-label': say('message'),
  });
  const button = h(
    'button',
    { type: 'submit', class: 'send', 'aria-label': say('send'), title: say('send') },
    icon('send'),
  );
  const tray = createPhotoTray({ seat, takesPdfs: true, changed: () => keep() });
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
    remember(`draft.${conversation}`, draft.text === '' ? null : JSON.stringify(draft));
    button.toggleAttribute('data-empty', draft.text.trim() === '' && tray.count() === 0);
  }

  /** As high as the text, up to a third of the window. */
  function grow() {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight + 2, innerHeight / 3)}px`;
  }

  /** @param {string} text */
  function write(text) {
    draft = { ...draft, text };
    box.value = text;
    showHint(false);
    keep();
    grow();
  }

  /** How to send, or that there is nothing to send. @param {boolean} isEmpty */
  function showHint(isEmpty) {
    if (hint.classList.toggle('told', isEmpty))
      hint.textContent = say(shared ? 'nothingWrittenHere' : 'nothingWritten');
    else hint.textContent = say('sendHint');
  }

  /** @param {string} words */
  function tell(words) {
    hint.classList.add('told');
    hint.textContent = words;
  }

  async function submit() {
    const { text } = draft;
    if (sending || box.disabled) return;
    if (text.trim() === '' && tray.count() === 0) return showHint(true);
    const tried = `${text} ${tray.count()}`;
    const key = draft.tried === tried && draft.key ? draft.key : crypto.randomUUID();
    draft = { text, tried, key };
    keep();
    setSending(true);
    const photos = await tray.ready();
    const sent = photos !== null && (await send(text, key, photos));
    setSending(false);
    if (photos === null) tell(say('photosNotReady'));
    if (!sent) return tray.handOverAgain();
    tray.clear();
    // Done: the same words written again are another message.
    draft = { text: draft.text };
    if (draft.text === text) write('');
  }

  /** @param {boolean} now */
  function setSending(now) {
    sending = now;
    box.readOnly = now;
    button.setAttribute('aria-disabled', String(now));
    element.toggleAttribute('data-busy', now);
  }

  box.addEventListener('input', () => write(box.value));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void submit();
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  box.placeholder = say(shared ? 'writeInChannel' : 'writeToVerne');
  write(draft.text);
  requestAnimationFrame(grow);

  return {
    element,
    box,
    write,
    submit,
    /** @param {boolean} can */
    setUsable(can) {
      box.disabled = !can;
      button.disabled = !can;
      box.placeholder = say(can ? (shared ? 'writeInChannel' : 'writeToVerne') : 'nobodyHere');
    },
  };
}
