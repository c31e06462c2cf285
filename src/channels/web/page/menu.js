import { h, newId } from './dom.js';

/**
 * @typedef {object} Item
 * @property {string} label
 * @property {boolean} [checked] for one of several choices
 * @property {() => void} choose
 */

/**
 * Makes a button open a menu: arrow keys, Home and End move, Enter chooses, Escape closes and returns to the button.
 * @param {HTMLButtonElement} button
 * @param {() => { label: string, items: readonly Item[] }} contents asked every time that it opens
 */
export function menuButton(button, contents) {
  /** @type {HTMLElement | null} */
  let open = null;
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');

  /** @param {boolean} back whether the button gets the focus */
  function close(back) {
    if (open === null) return;
    open.remove();
    open = null;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    if (back) button.focus();
  }

  /** @param {Event} event */
  function outside(event) {
    if (event.target instanceof Node && !open?.contains(event.target) && !button.contains(event.target))
      close(false);
  }

  /** @param {number} [at] */
  function show(at = 0) {
    const menu = menuOf(contents(), close);
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !menu.contains(relatedTarget) && relatedTarget !== button)
        close(false);
    });
    button.after(menu);
    open = menu;
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', outside, true);
    keepInside(menu);
    focusItem(menu, at);
  }

  button.addEventListener('click', () => (open ? close(true) : show()));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (open === null) show(event.key === 'ArrowDown' ? 0 : -1);
  });
}

/** @param {{ label: string, items: readonly Item[] }} contents @param {(back: boolean) => void} close */
function menuOf({ label, items }, close) {
  const menu = h('ul', { role: 'menu', class: 'menu', id: newId(), 'aria-label': label });
  for (const { label: name, checked, choose } of items) {
    const role = checked === undefined ? 'menuitem' : 'menuitemradio';
    const item = h('li', { role, tabindex: -1, 'aria-checked': checked }, name);
    if (checked !== undefined) item.setAttribute('aria-checked', String(checked));
    item.addEventListener('click', () => {
      close(true);
      choose();
    });
    menu.append(item);
  }
  menu.addEventListener('keydown', (event) => {
    if (!act(menu, event.key, close)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  return menu;
}

/** Does what a key does in a menu; false for a key that does nothing there. @param {HTMLElement} menu @param {string} key @param {(back: boolean) => void} close */
function act(menu, key, close) {
  const items = [...menu.children];
  const at = items.indexOf(/** @type {Element} */ (document.activeElement));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to !== undefined) focusItem(menu, to % items.length);
  else if (key === 'Escape') close(true);
  else if (key === 'Enter' || key === ' ') items[at]?.dispatchEvent(new MouseEvent('click'));
  else return false;
  return true;
}

/** @param {HTMLElement} menu @param {number} at counted from the end when negative */
function focusItem(menu, at) {
  const item = [...menu.children].at(at);
  if (item instanceof HTMLElement) item.focus();
}

/** Moves a menu that would stick out of the window. @param {HTMLElement} menu */
function keepInside(menu) {
  const { right, bottom, left } = menu.getBoundingClientRect();
  if (right > innerWidth - 8 && left > 100) menu.classList.add('menu-left');
  if (bottom > innerHeight - 8) menu.classList.add('menu-up');
}
