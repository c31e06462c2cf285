/** @import { LineJson, LinesJson, ShownJson } from './types.ts' */
/** @import { Around } from './line.js' */
import { h } from './dom.js';
import { createFollowing } from './following.js';
import { createLineList } from './lineList.js';
import { say } from './settings.js';

/**
 * The lines of a conversation, to be read through.
 * @param {Around} around
 * @param {{ earlier: (before: number) => void, empty: () => Node }} more
 */
export function createLog(around, more) {
  const lines = createLineList(around);
  const earlier = h('button', { type: 'button', class: 'quiet earlier', hidden: true }, say('earlier'));
  const below = h('button', { type: 'button', class: 'below', hidden: true }, say('newMessages'));
  const empty = h('div', { class: 'empty', hidden: true });
  const scroller = h(
    'div',
    { class: 'log', role: 'region', tabindex: 0, 'aria-label': say('messages') },
    earlier,
    empty,
    lines.element,
  );
  const reader = createFollowing(scroller, below);
  earlier.addEventListener('click', () => more.earlier(lines.oldest()));

  function tellIfEmpty() {
    const nothing = lines.isEmpty();
    empty.hidden = !nothing;
    if (nothing) empty.replaceChildren(more.empty());
  }

  /**
   * Takes lines in. @param {readonly LineJson[]} found
   * @returns {number} how many were new here
   */
  function take(found) {
    const added = lines.take(found);
    tellIfEmpty();
    reader.grown(added > 0);
    return added;
  }

  return {
    element: h('div', { class: 'log-place' }, scroller, below),
    toEnd: reader.toEnd,
    take,
    /** Takes the newest lines in; begins anew when they do not join those that are here. @param {LinesJson} page */
    catchUp(page) {
      const joins = page.lines.some(({ seq }) => seq === lines.newest());
      if (lines.size() > 0 && !joins) lines.clear();
      if (lines.size() === 0) earlier.hidden = !page.earlier;
      take(page.lines);
    },
    /** Takes older lines in, and stays where the reader is. @param {LinesJson} page */
    takeEarlier(page) {
      reader.stay(() => {
        lines.take(page.lines);
        tellIfEmpty();
        earlier.hidden = !page.earlier;
      });
    },
    /** @param {ShownJson} shown */
    tell(shown) {
      lines.tell(shown);
      tellIfEmpty();
      reader.toEnd();
    },
    /** Goes to a line and shows which one is meant. @param {number} seq */
    goTo(seq) {
      const line = lines.lineAt(seq);
      if (line === undefined) return;
      reader.leave();
      line.scrollIntoView({ block: 'center' });
      line.classList.add('meant');
      line.focus({ preventScroll: true });
    },
    size: lines.size,
  };
}

/** @typedef {ReturnType<typeof createLog>} Log */
