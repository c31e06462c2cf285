import { byId } from './dom.js';
import { say } from './settings.js';

const patience = 1500;
const shownFor = 2500;

/** Says when the connection is lost and when it is back. A hiccup is not worth a word. */
export function createConnection() {
  const element = byId('connection', HTMLElement);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let lost = false;

  return {
    lost() {
      if (lost || timer !== undefined) return;
      timer = setTimeout(() => {
        lost = true;
        element.className = 'connection lost';
        element.textContent = say('lost');
      }, patience);
    },
    restored() {
      clearTimeout(timer);
      timer = undefined;
      if (!lost) return;
      lost = false;
      tell(say('restored'));
    },
    tell,
  };

  /** @param {string} text */
  function tell(text) {
    if (lost) return;
    element.className = 'connection told';
    element.textContent = text;
    setTimeout(() => {
      if (lost || element.textContent !== text) return;
      element.className = 'connection';
      element.textContent = '';
    }, shownFor);
  }
}
