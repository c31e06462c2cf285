import { h, newId } from './dom.js';

/** Something wrong, in the words of the card, and the input that it stands above. @typedef {{ text: string, input: HTMLElement | null }} Problem */

/**
 * What the card itself says is wrong: its words in the colour of danger. The inputs learn of it too.
 * @param {HTMLElement} place
 * @returns {Problem[]}
 */
export function problemsIn(place) {
  const texts = [...place.querySelectorAll('.ac-textBlock')].filter(
    (text) => text instanceof HTMLElement && text.style.color.includes('--attention'),
  );
  return texts.map((text) => {
    let below = text.nextElementSibling;
    while (below && !below.querySelector('.ac-input')) below = below.nextElementSibling;
    const input = below?.querySelector('.ac-input') ?? null;
    text.id ||= newId();
    input?.setAttribute('aria-invalid', 'true');
    input?.setAttribute('aria-describedby', text.id);
    const control = input?.querySelector('input') ?? input;
    return { text: text.textContent, input: control instanceof HTMLElement ? control : null };
  });
}

/** Where a form tells what is wrong, each with a way to its input. */
export function createProblems() {
  const element = h('div', { class: 'problems', role: 'alert', tabindex: -1 });
  return {
    element,
    clear: () => element.replaceChildren(),
    /** @param {string} lead @param {readonly Problem[]} found */
    tell(lead, found) {
      element.replaceChildren(h('p', {}, lead), h('ul', {}, ...found.map((one) => h('li', {}, linkTo(one)))));
      element.lang = document.documentElement.lang;
      element.focus();
    },
  };
}

/** @param {Problem} problem */
function linkTo({ text, input }) {
  if (input === null) return text;
  const link = h('button', { type: 'button' }, text);
  link.addEventListener('click', () => input.focus());
  return link;
}
