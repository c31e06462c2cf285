import { h, icon, newId } from './dom.js';
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
  const listId = newId();
  const input = h('input', {
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
  const list = h('div', { id: listId, role: 'listbox', class: 'picker-list', hidden: true });
  const arrow = h('button', { type: 'button', class: 'picker-arrow', tabindex: -1 }, icon('down'));
  const count = h('span', { class: 'unseen', role: 'status' });
  const element = h('div', { class: 'picker' }, input, arrow, list, count);
  let current = '';
  let active = -1;

  const options = () => [...list.querySelectorAll('[role=option]')];
  const isOpen = () => !list.hidden;

  function close() {
    list.hidden = true;
    active = -1;
    count.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    input.value = choices().find(({ value }) => value === current)?.label ?? '';
  }

  /** @param {string} searched */
  function open(searched) {
    const words = plain(searched).split(/\s+/).filter(Boolean);
    const found = choices().filter(({ search }) => words.every((word) => search.includes(word)));
    list.replaceChildren(...groupsOf(found, current));
    if (found.length === 0) list.append(h('p', { class: 'picker-none' }, say('nobodyFound')));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    count.textContent =
      searched === '' ? '' : say(found.length === 0 ? 'nobodyFound' : 'found', { count: found.length });
    activate(searched === '' ? found.findIndex(({ value }) => value === current) : 0);
  }

  /** @param {number} at */
  function activate(at) {
    const all = options();
    all[active]?.classList.remove('active');
    active = all.length === 0 ? -1 : Math.min(Math.max(at, -1), all.length - 1);
    const option = all[active];
    option?.classList.add('active');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
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
    ArrowDown: () => (isOpen() ? activate(active + 1) : open('')),
    ArrowUp: () => (isOpen() ? activate(active - 1) : open('')),
    PageDown: () => isOpen() && activate(active + 8),
    PageUp: () => isOpen() && activate(Math.max(active - 8, 0)),
    Enter: () => (isOpen() ? choose(options()[active]) : open('')),
    Escape: () => {
      close();
      input.select();
    },
  };

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

  return {
    element,
    input,
    /** Shows what is picked, and the words of the page. @param {string} value */
    show(value) {
      current = value;
      input.setAttribute('aria-label', say('sitDownAs'));
      arrow.setAttribute('aria-label', say('openList'));
      list.setAttribute('aria-label', say('sitDownAs'));
      close();
    },
  };
}

/**
 * @param {readonly Choice[]} found
 * @param {string} current
 */
function groupsOf(found, current) {
  return /** @type {const} */ (['people', 'channels']).flatMap((group) => {
    const members = found.filter((choice) => choice.group === group);
    if (members.length === 0) return [];
    const label = h('div', { class: 'picker-group', id: newId(), role: 'presentation' }, say(group));
    const box = h('div', { role: 'group', 'aria-labelledby': label.id }, label);
    for (const { value, label: name, note } of members) {
      const selected = String(value === current);
      const attributes = { role: 'option', id: newId(), 'data-value': value, 'aria-selected': selected };
      box.append(
        h(
          'div',
          attributes,
          h('span', { class: 'picker-name' }, name),
          h('span', { class: 'picker-note' }, ` ${note}`),
        ),
      );
    }
    return [box];
  });
}
