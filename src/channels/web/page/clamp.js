import { h } from './dom.js';
import { say } from './settings.js';

const tallest = 420;

/**
 * Folds every text that is taller than a screen should be, with a button to see all of it.
 * @param {HTMLElement} root an element that is on the page
 * @param {string} texts a selector of the texts in it; the root itself when it is empty
 */
export function foldLongTexts(root, texts) {
  for (const text of texts === '' ? [root] : root.querySelectorAll(texts)) {
    if (!(text instanceof HTMLElement) || text.scrollHeight <= tallest * 1.25) continue;
    if (text.classList.contains('folds')) continue;
    text.classList.add('folds', 'folded');
    const button = h(
      'button',
      { type: 'button', class: 'quiet fold', 'aria-expanded': 'false' },
      say('showAll'),
    );
    button.addEventListener('click', () => {
      const folded = text.classList.toggle('folded');
      button.setAttribute('aria-expanded', String(!folded));
      button.textContent = say(folded ? 'showAll' : 'showLess');
      if (folded) text.scrollIntoView({ block: 'nearest' });
    });
    text.after(button);
  }
}
