/** @import { LineJson, ShownJson } from './types.ts' */
/** @import { Around, LineView } from './line.js' */
import { h } from './dom.js';
import { createLine, createTell } from './line.js';
import { dayKey, dayOf, momentOf } from './times.js';

const sameBreath = 5 * 60_000;

/**
 * Lines in their order, whatever order they come in, with days between them.
 * @param {Around} around
 */
export function createLineList(around) {
  /** @type {Map<number, LineView>} */
  const views = new Map();
  const element = h('ol', { class: 'lines' });
  const newest = () => Math.max(0, ...views.keys());

  /** Puts a line in or brings it up to date; true when it was new here. @param {LineJson} line */
  function put(line) {
    const known = views.get(line.seq);
    if (known) {
      if (line.version > known.json.version) known.update(line);
      return false;
    }
    const view = createLine(line, around);
    views.set(line.seq, view);
    const next = [...element.children].find((one) => Number(one.getAttribute('data-seq') ?? -1) > line.seq);
    element.insertBefore(view.element, next ?? null);
    view.fit();
    return true;
  }

  /** Days between the lines, and names only where somebody else begins to speak. */
  function arrange() {
    for (const day of element.querySelectorAll('.day')) day.remove();
    /** @type {LineJson | null} */
    let before = null;
    for (const { json, element: line } of [...views.values()].sort((a, b) => a.json.seq - b.json.seq)) {
      const newDay = before === null || dayKey(before.at) !== dayKey(json.at);
      if (newDay)
        line.before(h('li', { class: 'day' }, h('span', { title: momentOf(json.at) }, dayOf(json.at))));
      line.classList.toggle('joined', !newDay && before !== null && isInOneBreath(before, json));
      before = json;
    }
  }

  return {
    element,
    newest,
    oldest: () => Math.min(...views.keys()),
    size: () => views.size,
    /** Nothing stands here, neither lines nor what was told. */
    isEmpty: () => views.size === 0 && element.childElementCount === 0,
    /** @param {number} seq */
    lineAt: (seq) => views.get(seq)?.element,
    /** Puts lines in; how many were new here. @param {readonly LineJson[]} lines */
    take(lines) {
      const added = lines.filter(put).length;
      arrange();
      return added;
    },
    /** Puts what is told to one person below everything. @param {ShownJson} shown */
    tell(shown) {
      const told = createTell(shown, around);
      told.dataset.seq = String(newest());
      element.append(told);
      arrange();
    },
    clear() {
      views.clear();
      element.replaceChildren();
    },
  };
}

/** Said by the same, shortly after. @param {LineJson} before @param {LineJson} line */
function isInOneBreath(before, line) {
  if (before.from !== line.from || before.by !== line.by) return false;
  return Date.parse(line.at) - Date.parse(before.at) < sameBreath;
}
