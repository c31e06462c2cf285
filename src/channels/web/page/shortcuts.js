import { h } from './dom.js';
import { say } from './settings.js';

/** What can be asked for without a word, by the verb that a button would carry. */
const shortcuts = /** @type {const} */ ([
  { verb: 'report.choose', word: 'report' },
  { verb: 'cases', word: 'myCases', handles: true },
  { verb: 'reports', word: 'myReports' },
  { verb: 'who.start', word: 'askWho' },
  { verb: 'year', word: 'ourYear' },
  { verb: 'help', word: 'whatCanYouDo' },
]);

/**
 * The row above the message box: a form that was left, and the first things that one may want in a new chat.
 * @param {{ shared: boolean, hasRoles: boolean, press: (verb: string) => void, resume: () => void }} options
 */
export function createShortcuts({ shared, hasRoles, press, resume }) {
  const left = h('button', { type: 'button', class: 'chip chip-form', hidden: true });
  left.addEventListener('click', resume);
  const row = h('div', { class: 'chips', role: 'group', 'aria-label': say('shortcuts') });
  for (const shortcut of shared ? [] : shortcuts) {
    const { verb, word } = shortcut;
    if ('handles' in shortcut && !hasRoles) continue;
    const chip = h('button', { type: 'button', class: 'chip' }, say(word));
    chip.addEventListener('click', () => press(verb));
    row.append(chip);
  }
  const element = h('div', { class: 'shortcuts' }, left, row);
  return {
    element,
    /** @param {boolean} fresh nothing was said yet */
    setFresh: (fresh) => element.toggleAttribute('data-fresh', fresh),
    /** @param {string | null} name the name of a form that was left open */
    offerForm(name) {
      left.hidden = name === null;
      left.textContent = name === null ? '' : say('continueForm', { name });
    },
  };
}

/** @typedef {ReturnType<typeof createShortcuts>} Shortcuts */
