import { h, icon, newId } from './dom.js';
import { createPickerList } from './pickerList.js';
import { say } from './settings.js';

/**
 * Somebody or something that can be picked. `search` is what typing looks in.
 * @typedef {object} Choice
 * @property {string} value
 * @property {string} label
 * @property {string} note
 * @property {string} search
 * @property {'people' | 'channels'} group
 */

/**
 * A text without capitals and marks, as people type when they are in a hurry.
 * @param {string} text
 */
export function plain(text) {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * A searchable list to pick one of many from: type to search, arrow keys to move, Enter to pick, Escape to leave it.
 * @param {{ choices: () => readonly Choice[], pick: (value: string) => void }} options
 */
export function createPicker({ choices, pick }) {
  const list = createPickerList({
    activated(option) {
      if (option) input.setAttribute('aria-activedescendant', option.id);
      else input.removeAttribute('aria-activedescendant');
    },
  });
  const input = searchInput(list.element.id);
  const arrow = h('button', { type: 'button', class: 'picker-arrow', tabindex: -1 }, icon('down'));
  const count = h('span', { class: 'unseen', role: 'status' });
  const element = h('div', { class: 'picker' }, input, arrow, list.element, count);
  let current = '';

  function close() {
    list.close();
    count.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    input.value = choices().find(({ value }) => value === current)?.label ?? '';
  }

  /** @param {string} searched */
  function open(searched) {
    const words = plain(searched).split(/\s+/).filter(Boolean);
    const found = choices().filter(({ search }) => words.every((word) => search.includes(word)));
    list.open(found, current, searched === '' ? found.findIndex(({ value }) => value === current) : 0);
    input.setAttribute('aria-expanded', 'true');
    count.textContent =
      searched === '' ? '' : say(found.length === 0 ? 'nobodyFound' : 'found', { count: found.length });
  }

  /** @param {Element | undefined} option */
  function choose(option) {
    const value = option instanceof HTMLElement ? option.dataset.value : undefined;
    if (value !== undefined) current = value;
    close();
    if (value !== undefined) pick(value);
  }

  /** @type {Readonly<Record<string, () => void>>} */
  const keys = {
    ArrowDown: () => (list.isOpen() ? list.move(1) : open('')),
    ArrowUp: () => (list.isOpen() ? list.move(-1) : open('')),
    PageDown: () => list.isOpen() && list.move(8),
    PageUp: () => list.isOpen() && list.moveUp(8),
    Enter: () => (list.isOpen() ? choose(list.active()) : open('')),
    Escape: () => {
      close();
      input.select();
    },
  };

  listen({ input, arrow, list: list.element }, { keys, isOpen: list.isOpen, open, close, choose });
  return {
    element,
    input,
    /** Shows what is picked, and the words of the page. @param {string} value */
    show(value) {
      current = value;
      input.setAttribute('aria-label', say('sitDownAs'));
      arrow.setAttribute('aria-label', say('openList'));
      list.element.setAttribute('aria-label', say('sitDownAs'));
      close();
    },
  };
}

/** @param {string} listId */
function searchInput(listId) {
  return h('input', {
    id: newId(),
    class: 'picker-input',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  });
}

/**
 * What keys, typing and pointing do.
 * @param {{ input: HTMLInputElement, arrow: HTMLElement, list: HTMLElement }} parts
 * @param {{
 *   keys: Readonly<Record<string, () => void>>, isOpen: () => boolean, open: (searched: string) => void,
 *   close: () => void, choose: (option: Element) => void,
 * }} does
 */
function listen({ input, arrow, list }, { keys, isOpen, open, close, choose }) {
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || !Object.hasOwn(keys, event.key)) return;
    keys[event.key]?.();
    event.preventDefault();
  });
  input.addEventListener('input', () => open(input.value));
  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => !isOpen() && open(''));
  input.addEventListener('blur', close);
  arrow.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    if (isOpen()) close();
    else {
      input.focus();
      open('');
    }
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option) choose(option);
  });
}
