import { h, icon, newId } from './dom.js';
import { say } from './settings.js';

/**
 * The box to write a message in, its button, and the hint below them.
 * @param {{ shared: boolean, written: (text: string) => void, submit: () => void }} options
 */
export function createMessageBox({ shared, written, submit }) {
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
  const placeholder = say(shared ? 'writeInChannel' : 'writeToVerne');
  box.placeholder = placeholder;
  box.addEventListener('input', () => written(box.value));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });

  return {
    box,
    button,
    hint,
    /** As high as the text, up to a third of the window. */
    grow() {
      box.style.height = 'auto';
      box.style.height = `${Math.min(box.scrollHeight + 2, innerHeight / 3)}px`;
    },
    /** Says below what is in the way; null for how to send. @param {string | null} words */
    tell(words) {
      hint.classList.toggle('told', words !== null);
      hint.textContent = words ?? say('sendHint');
    },
    /** @param {boolean} now */
    setSending(now) {
      box.readOnly = now;
      button.setAttribute('aria-disabled', String(now));
    },
    /** @param {boolean} can */
    setUsable(can) {
      box.disabled = !can;
      button.disabled = !can;
      box.placeholder = can ? placeholder : say('nobodyHere');
    },
  };
}
