/** @import { ReplyJson } from './types.ts' */
/** @import { Begun, Inputs, ShownCard } from './cards.js' */
/** @import { PhotoTray } from './photos.js' */
/** @import { Failure } from './server.js' */
import { renderCard } from './cards.js';
import { byId, h, icon, newId } from './dom.js';
import { holdFocus } from './focus.js';
import { takeDropsAndPastes } from './photoDrops.js';
import { say } from './settings.js';

/** @typedef {Extract<ReplyJson, { kind: 'form' | 'invalid' }>} FormReply */

/** A form that was closed before it was sent: nothing that was entered is lost. `by` is whose it is. @typedef {{ reply: FormReply, begun: Begun, by: string | null }} Suspended */

/**
 * @typedef {object} Owner
 * @property {(data: unknown, inputs: Inputs, photos: readonly string[]) => Promise<ReplyJson | Failure>} submit
 * @property {PhotoTray} photos those that are chosen in the form, also while it is closed
 * @property {(suspended: Omit<Suspended, 'by'>) => void} suspend
 * @property {() => void} finished
 * @property {() => void} focus gets the focus back, where what opened the form is gone
 */

const dialog = byId('form', HTMLDialogElement);

/**
 * Opens a form over the page. Escape closes it and keeps what was entered.
 * @param {FormReply} reply
 * @param {Owner} owner
 * @param {Begun} [begun]
 */
export function openForm(reply, owner, begun) {
  const giveFocusBack = holdFocus();
  let current = reply;
  let done = false;
  /** @type {ShownCard | null} */
  let shown = null;
  const title = h('h2', { id: newId() });
  const close = h(
    'button',
    { type: 'button', class: 'tool', 'aria-label': say('close'), title: say('close') },
    icon('close'),
  );
  const problems = h('div', { class: 'problems', role: 'alert', tabindex: -1 });
  const place = h('div', { class: 'sheet-card' });
  dialog.replaceChildren(h('div', { class: 'sheet-head' }, title, close), problems, place);
  dialog.setAttribute('aria-labelledby', title.id);

  /** @param {FormReply} form @param {Begun} [entered] */
  function draw(form, entered) {
    current = form;
    title.textContent = form.text || say('form');
    dialog.lang = form.language;
    shown = renderCard(form.card, { onAct: submit, ...(entered ? { begun: entered } : {}) });
    place.replaceChildren(shown?.element ?? say('error.card', { text: form.text }));
    if (form.room) placePhotos(form.room);
    problems.replaceChildren();
    if (form.kind === 'invalid') tellProblems(say('fixThis'), problemsIn(place));
  }

  /** Photos are chosen above the button that sends. @param {number} room */
  function placePhotos(room) {
    const { element, button, picker, setRoom } = owner.photos;
    setRoom(room);
    const words = h('span', {}, say('addPhotos'));
    const choosing = h('div', { class: 'sheet-photos' }, h('label', {}, button, words), picker, element);
    const buttons = [...place.querySelectorAll('.ac-actionSet')].at(-1)?.parentElement;
    if (buttons) buttons.before(choosing);
    else place.append(choosing);
  }

  /** @param {string} lead @param {readonly Problem[]} found */
  function tellProblems(lead, found) {
    problems.replaceChildren(h('p', {}, lead), h('ul', {}, ...found.map((one) => h('li', {}, linkTo(one)))));
    problems.lang = document.documentElement.lang;
    problems.focus();
    dialog.scrollTop = 0;
  }

  /** @param {unknown} data @param {Inputs} inputs */
  async function submit(data, inputs) {
    shown?.setBusy(true);
    const photos = current.room ? await owner.photos.ready() : [];
    if (photos === null) {
      shown?.setBusy(false);
      return tellProblems(say('photosNotReady'), []);
    }
    const answer = await owner.submit(data, inputs, photos);
    shown?.setBusy(false);
    if (typeof answer === 'string') owner.photos.handOverAgain();
    else if (answer.kind !== 'invalid') owner.photos.clear();
    if (typeof answer === 'string') tellProblems(say(`error.${answer}`), []);
    else if (answer.kind === 'invalid') draw(answer, shown?.begun());
    else if (answer.kind === 'form') {
      draw(answer);
      focusFirst(place);
    } else {
      done = true;
      dialog.close();
      owner.finished();
    }
  }

  takeDropsAndPastes(place, (files) => {
    if (current.room) owner.photos.add(files);
  });
  close.addEventListener('click', () => dialog.close());
  dialog.onclose = () => {
    const left = shown?.begun();
    if (!done && left) owner.suspend({ reply: current, begun: left });
    if (!giveFocusBack()) owner.focus();
  };
  if (!dialog.open) dialog.showModal();
  draw(reply, begun);
  if (reply.kind === 'form') focusFirst(place);
}

/** Something wrong, in the words of the card, and the input that it stands above. @typedef {{ text: string, input: HTMLElement | null }} Problem */

/**
 * What the card itself says is wrong: its words in the colour of danger. The inputs learn of it too.
 * @param {HTMLElement} place
 * @returns {Problem[]}
 */
function problemsIn(place) {
  const texts = [...place.querySelectorAll('.ac-textBlock')].filter(
    (text) => text instanceof HTMLElement && text.style.color.includes('--attention'),
  );
  return texts.map((text) => {
    let below = text.nextElementSibling;
    while (below && !below.querySelector('.ac-input')) below = below.nextElementSibling;
    const input = below?.querySelector('.ac-input') ?? null;
    text.id ||= newId();
    input?.setAttribute('aria-invalid', 'true');
    input?.setAttribute('aria-describedby', text.id);
    const control = input?.querySelector('input') ?? input;
    return { text: text.textContent, input: control instanceof HTMLElement ? control : null };
  });
}

/** @param {Problem} problem */
function linkTo({ text, input }) {
  if (input === null) return text;
  const link = h('button', { type: 'button' }, text);
  link.addEventListener('click', () => input.focus());
  return link;
}

/** @param {HTMLElement} place */
function focusFirst(place) {
  const first = place.querySelector('textarea, input, select, button');
  if (first instanceof HTMLElement) first.focus();
  dialog.scrollTop = 0;
}
