/** @import { LineJson, LinesJson, ShownJson } from './types.ts' */
/** @import { Around, LineView } from './line.js' */
import { h } from './dom.js';
import { createLine, createTell } from './line.js';
import { say } from './settings.js';
import { dayKey, dayOf, momentOf } from './times.js';

const near = 80;
const sameBreath = 5 * 60_000;

/**
 * The lines of a conversation, in their order, whatever order they come in.
 * @param {Around} around
 * @param {{ earlier: (before: number) => void, empty: () => Node }} more
 */
export function createLog(around, more) {
  /** @type {Map<number, LineView>} */
  const views = new Map();
  const earlier = h('button', { type: 'button', class: 'quiet earlier', hidden: true }, say('earlier'));
  const list = h('ol', { class: 'lines' });
  const below = h('button', { type: 'button', class: 'below', hidden: true }, say('newMessages'));
  const empty = h('div', { class: 'empty', hidden: true });
  const scroller = h(
    'div',
    { class: 'log', role: 'region', tabindex: 0, 'aria-label': say('messages') },
    earlier,
    empty,
    list,
  );
  const element = h('div', { class: 'log-place' }, scroller, below);

  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < near;
  function toEnd() {
    follows = true;
    scroller.scrollTop = scroller.scrollHeight;
    below.hidden = true;
  }
  earlier.addEventListener('click', () => more.earlier(Math.min(...views.keys())));
  below.addEventListener('click', toEnd);
  let follows = true;
  scroller.addEventListener(
    'scroll',
    () => {
      follows = atEnd();
      if (follows) below.hidden = true;
    },
    { passive: true },
  );
  const watch = new ResizeObserver(() => follows && toEnd());
  watch.observe(scroller);

  /** Puts a line in or brings it up to date; true when it was new here. @param {LineJson} line */
  function put(line) {
    const known = views.get(line.seq);
    if (known) {
      if (line.version > known.json.version) known.update(line);
      return false;
    }
    const view = createLine(line, around);
    views.set(line.seq, view);
    const next = [...list.children].find((one) => Number(one.getAttribute('data-seq') ?? -1) > line.seq);
    list.insertBefore(view.element, next ?? null);
    view.fit();
    return true;
  }

  /** Days between the lines, and names only where somebody else begins to speak. */
  function arrange() {
    for (const day of list.querySelectorAll('.day')) day.remove();
    /** @type {LineJson | null} */
    let before = null;
    for (const { json, element: line } of [...views.values()].sort((a, b) => a.json.seq - b.json.seq)) {
      const newDay = before === null || dayKey(before.at) !== dayKey(json.at);
      if (newDay)
        line.before(h('li', { class: 'day' }, h('span', { title: momentOf(json.at) }, dayOf(json.at))));
      const follows = !newDay && before?.from === json.from && before.by === json.by;
      line.classList.toggle(
        'joined',
        follows && Date.parse(json.at) - Date.parse(before?.at ?? '') < sameBreath,
      );
      before = json;
    }
    const nothing = views.size === 0 && list.childElementCount === 0;
    empty.hidden = !nothing;
    if (nothing) empty.replaceChildren(more.empty());
  }

  return {
    element,
    toEnd,
    /**
     * Takes lines in. @param {readonly LineJson[]} lines
     * @returns {number} how many were new here
     */
    take(lines) {
      const added = lines.filter(put).length;
      arrange();
      if (follows) toEnd();
      else if (added > 0) below.hidden = false;
      return added;
    },
    /** Takes the newest lines in; begins anew when they do not join those that are here. @param {LinesJson} page */
    catchUp({ lines, earlier: hasEarlier }) {
      const newest = Math.max(0, ...views.keys());
      const joins = lines.some(({ seq }) => seq === newest);
      if (views.size > 0 && !joins) {
        views.clear();
        list.replaceChildren();
      }
      if (views.size === 0) earlier.hidden = !hasEarlier;
      this.take(lines);
    },
    /** Takes older lines in, and stays where the reader is. @param {LinesJson} page */
    takeEarlier({ lines, earlier: hasEarlier }) {
      const fromEnd = scroller.scrollHeight - scroller.scrollTop;
      lines.forEach(put);
      arrange();
      earlier.hidden = !hasEarlier;
      below.hidden = true;
      follows = false;
      scroller.scrollTop = scroller.scrollHeight - fromEnd;
    },
    /** @param {ShownJson} shown */
    tell(shown) {
      const told = createTell(shown, around);
      told.dataset.seq = String(Math.max(0, ...views.keys()));
      list.append(told);
      arrange();
      toEnd();
    },
    /** Goes to a line and shows which one is meant. @param {number} seq */
    goTo(seq) {
      const line = views.get(seq)?.element;
      if (line === undefined) return;
      follows = false;
      line.scrollIntoView({ block: 'center' });
      line.classList.add('meant');
      line.focus({ preventScroll: true });
    },
    size: () => views.size,
  };
}

/** @typedef {ReturnType<typeof createLog>} Log */
