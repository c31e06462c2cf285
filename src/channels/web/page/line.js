/** @import { LineJson, ShownJson } from './types.ts' */
/** @import { OnAct, ShownCard } from './cards.js' */
import { renderCard } from './cards.js';
import { foldLongTexts } from './clamp.js';
import { h, icon, initials, tint } from './dom.js';
import { holdFocus } from './focus.js';
import { menuButton } from './menu.js';
import { say } from './settings.js';
import { momentOf, timeOf } from './times.js';

/**
 * What a line needs to know of the pane that it stands in.
 * @typedef {object} Around
 * @property {boolean} shared a channel, where everybody has a name
 * @property {(person: string) => string} nameOf
 * @property {(card: CardHolder, data: unknown, inputs: import('./cards.js').Inputs, message: string | null) => void} act
 * @property {(line: LineJson) => void} report
 */

/**
 * A card where it stands: it can be busy, and can be drawn again from what it came from.
 * @typedef {object} CardHolder
 * @property {(busy: boolean) => void} setBusy
 * @property {() => void} startOver forgets what was typed in it
 */

/**
 * A line on the page.
 * @typedef {object} LineView
 * @property {HTMLElement} element
 * @property {LineJson} json
 * @property {(json: LineJson) => void} update
 * @property {() => void} fit folds what is too tall, once the line is on the page
 */

/**
 * @param {LineJson} first
 * @param {Around} around
 * @returns {LineView}
 */
export function createLine(first, around) {
  const own = first.from === 'person' && !around.shared;
  const name = first.from === 'verne' ? 'Verne' : around.nameOf(first.by ?? '');
  const time = h('time', { class: 'time' });
  const head = h(
    'p',
    { class: 'line-head' },
    h('span', { class: own ? 'unseen' : 'line-name' }, own ? say('you') : name),
    time,
  );
  const content = h('div', { class: 'content' });
  const element = h(
    'li',
    { class: `line ${own ? 'own' : ''} from-${first.from}`, 'data-seq': first.seq, tabindex: -1 },
    own ? null : avatar(first, name),
    h('div', { class: 'body' }, head, content),
  );
  if (first.from === 'person' && around.shared) head.append(lineMenu(first, name, around));
  const holder = first.card ? createCardHolder(content, first.text, String(first.seq), around) : null;

  /** @type {LineView} */
  const view = {
    element,
    json: first,
    update(json) {
      view.json = json;
      time.dateTime = json.at;
      time.title = momentOf(json.at);
      const changed = json.card !== null && json.changedAt !== json.at;
      time.textContent = changed
        ? `${timeOf(json.at)} · ${say('edited', { time: timeOf(json.changedAt) })}`
        : timeOf(json.at);
      if (json.card && holder) holder.draw(json.card, json.text);
      else if (!holder)
        content.replaceChildren(h('p', { class: 'words', dir: 'auto' }, json.text || say('notKept')));
    },
    fit: () => foldLongTexts(content, first.card ? '.ac-richTextBlock, .ac-textBlock' : '.words'),
  };
  view.update(first);
  return view;
}

/** @param {LineJson} line @param {string} name */
function avatar(line, name) {
  if (line.from === 'verne')
    return h('img', { class: 'avatar', src: '/page/mark.svg', alt: '', width: 32, height: 32 });
  return h('span', { class: `avatar ${tint(line.by ?? '')}`, 'aria-hidden': 'true' }, initials(name));
}

/** @param {LineJson} line @param {string} name @param {Around} around */
function lineMenu(line, name, around) {
  const label = say('messageMenu', { name });
  const button = h(
    'button',
    { type: 'button', class: 'tool small', 'aria-label': label, title: label },
    icon('more'),
  );
  menuButton(button, () => ({
    label,
    items: [{ label: say('reportThis'), choose: () => around.report(line) }],
  }));
  return h('span', { class: 'menu-place' }, button);
}

/**
 * A place for a card. Drawing another version keeps what was typed, what was unfolded and where the focus was.
 * @param {HTMLElement} place
 * @param {string} words what the card says, if it cannot be shown
 * @param {string | null} message
 * @param {Pick<Around, 'act'>} around
 */
function createCardHolder(place, words, message, around) {
  /** @type {ShownCard | null} */
  let shown = null;
  /** @type {Readonly<Record<string, unknown>>} */
  let current = {};

  /** @param {Readonly<Record<string, unknown>>} json @param {string} text @param {boolean} fresh */
  function draw(json, text, fresh = false) {
    current = json;
    const giveFocusBack = place.contains(document.activeElement) ? holdFocus() : null;
    /** @type {OnAct} */
    const onAct = (data, inputs) => around.act(holder, data, inputs, message);
    const begun = fresh ? undefined : shown?.begun();
    shown = renderCard(json, { onAct, ...(begun ? { begun } : {}) });
    const frame = h('div', { class: 'card', lang: typeof json.lang === 'string' ? json.lang : null });
    frame.append(shown?.element ?? h('p', { class: 'words' }, say('error.card', { text: text || words })));
    place.replaceChildren(frame);
    if (frame.isConnected) foldLongTexts(frame, '.ac-richTextBlock, .ac-textBlock');
    giveFocusBack?.();
  }

  const holder = {
    draw,
    setBusy: (/** @type {boolean} */ busy) => shown?.setBusy(busy),
    startOver: () => draw(current, words, true),
  };
  return holder;
}

/**
 * Words that only this person sees, where they were caused. They go when they are dismissed, and with the page.
 * @param {ShownJson} shown
 * @param {Pick<Around, 'act'>} around
 */
export function createTell(shown, around) {
  const content = h('div', { class: 'content', lang: shown.language });
  const dismiss = h(
    'button',
    { type: 'button', class: 'tool small', 'aria-label': say('dismiss'), title: say('dismiss') },
    icon('close'),
  );
  const head = h('p', { class: 'tell-head' }, icon('eye'), h('span', {}, say('onlyYou')), dismiss);
  const element = h('li', { class: 'tell', tabindex: -1 }, head, content);
  const holder = createCardHolder(content, shown.text, null, around);
  holder.draw(shown.card, shown.text);
  dismiss.addEventListener('click', () => element.remove());
  return element;
}
