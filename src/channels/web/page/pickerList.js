/** @import { Choice } from './picker.js' */
import { h, newId } from './dom.js';
import { say } from './settings.js';

/**
 * The list of a picker, in which one option at a time is active.
 * @param {{ activated: (option: Element | undefined) => void }} options
 */
export function createPickerList({ activated }) {
  const element = h('div', { id: newId(), role: 'listbox', class: 'picker-list', hidden: true });
  let active = -1;
  const options = () => [...element.querySelectorAll('[role=option]')];

  /** @param {number} at */
  function activate(at) {
    const all = options();
    all[active]?.classList.remove('active');
    active = all.length === 0 ? -1 : Math.min(Math.max(at, -1), all.length - 1);
    const option = all[active];
    option?.classList.add('active');
    option?.scrollIntoView({ block: 'nearest' });
    activated(option);
  }

  return {
    element,
    isOpen: () => !element.hidden,
    /** The one that is active. */
    active: () => options()[active],
    /** Makes another one active, so many further on. @param {number} by */
    move: (by) => activate(active + by),
    /** Moves up by so many, and no further than to the first. @param {number} by */
    moveUp: (by) => activate(Math.max(active - by, 0)),
    /** @param {readonly Choice[]} found @param {string} current @param {number} at the one to be active */
    open(found, current, at) {
      element.replaceChildren(...groupsOf(found, current));
      if (found.length === 0) element.append(h('p', { class: 'picker-none' }, say('nobodyFound')));
      element.hidden = false;
      activate(at);
    },
    close() {
      element.hidden = true;
      active = -1;
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
