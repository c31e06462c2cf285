/** @import { Pane } from './pane.js' */
import { byId, h } from './dom.js';

/** On a narrow window one pane is seen at a time: a row of names to go from one to the other, beside swiping. */
export function createTabs() {
  const row = byId('tabs', HTMLElement);
  const panes = byId('panes', HTMLElement);
  /** @type {HTMLButtonElement[]} */
  let buttons = [];
  let at = 0;

  function mark() {
    const width = panes.firstElementChild?.clientWidth ?? 1;
    at = Math.round(Math.abs(panes.scrollLeft) / (width + 1));
    buttons.forEach((button, index) => {
      button.setAttribute('aria-current', String(index === at));
      if (index === at) button.removeAttribute('data-news');
    });
  }
  panes.addEventListener('scroll', mark, { passive: true });

  /** @param {number} index */
  function go(index) {
    panes.children[index]?.scrollIntoView({ inline: 'start', block: 'nearest' });
  }

  return {
    go,
    /** @param {readonly Pane[]} shown */
    show(shown) {
      buttons = shown.map(({ name, conversation }, index) => {
        const label = conversation.startsWith('unit:') ? `# ${name}` : name;
        const button = h('button', { type: 'button' }, label);
        button.addEventListener('click', () => go(index));
        return button;
      });
      row.replaceChildren(...buttons);
      mark();
    },
    /** Something new came where one may not be looking. @param {number} index */
    news(index) {
      const away = panes.scrollWidth > panes.clientWidth + 1 && index !== at;
      if (away) buttons[index]?.setAttribute('data-news', '');
    },
  };
}
