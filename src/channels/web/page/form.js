/** @import { ReplyJson } from './types.ts' */
/** @import { Begun, Inputs, ShownCard } from './cards.js' */
/** @import { Problem } from './formProblems.js' */
/** @import { PhotoTray } from './photos.js' */
/** @import { Failure } from './server.js' */
import { renderCard } from './cards.js';
import { byId, h, icon, newId } from './dom.js';
import { holdFocus } from './focus.js';
import { createProblems, problemsIn } from './formProblems.js';
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
  const { title, problems, place } = emptySheet();

  /** @param {FormReply} form @param {Begun} [entered] */
  function draw(form, entered) {
    current = form;
    title.textContent = form.text || say('form');
    dialog.lang = form.language;
    shown = renderCard(form.card, { onAct: submit, ...(entered ? { begun: entered } : {}) });
    place.replaceChildren(shown?.element ?? say('error.card', { text: form.text }));
    if (form.room) placePhotos(owner.photos, form.room, place);
    problems.clear();
    if (form.kind === 'invalid') tellProblems(say('fixThis'), problemsIn(place));
  }

  /** @param {string} lead @param {readonly Problem[]} [found] */
  function tellProblems(lead, found = []) {
    problems.tell(lead, found);
    dialog.scrollTop = 0;
  }

  /** @param {unknown} data @param {Inputs} inputs */
  async function submit(data, inputs) {
    shown?.setBusy(true);
    const photos = current.room ? await owner.photos.ready() : [];
    const answer = photos && (await owner.submit(data, inputs, photos));
    shown?.setBusy(false);
    if (answer === null) return tellProblems(say('photosNotReady'));
    if (typeof answer === 'string') owner.photos.handOverAgain();
    else if (answer.kind !== 'invalid') owner.photos.clear();
    if (typeof answer === 'string') tellProblems(say(`error.${answer}`));
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
  dialog.onclose = () => {
    const left = shown?.begun();
    if (!done && left) owner.suspend({ reply: current, begun: left });
    if (!giveFocusBack()) owner.focus();
  };
  if (!dialog.open) dialog.showModal();
  draw(reply, begun);
  if (reply.kind === 'form') focusFirst(place);
}

/** Puts a sheet without a card into the dialog. */
function emptySheet() {
  const title = h('h2', { id: newId() });
  const close = h(
    'button',
    { type: 'button', class: 'tool', 'aria-label': say('close'), title: say('close') },
    icon('close'),
  );
  close.addEventListener('click', () => dialog.close());
  const problems = createProblems();
  const place = h('div', { class: 'sheet-card' });
  dialog.replaceChildren(h('div', { class: 'sheet-head' }, title, close), problems.element, place);
  dialog.setAttribute('aria-labelledby', title.id);
  return { title, problems, place };
}

/** Photos are chosen above the button that sends. @param {PhotoTray} tray @param {number} room @param {HTMLElement} place */
function placePhotos({ element, button, picker, setRoom }, room, place) {
  setRoom(room);
  const words = h('span', {}, say('addPhotos'));
  const choosing = h('div', { class: 'sheet-photos' }, h('label', {}, button, words), picker, element);
  const buttons = [...place.querySelectorAll('.ac-actionSet')].at(-1)?.parentElement;
  if (buttons) buttons.before(choosing);
  else place.append(choosing);
}

/** @param {HTMLElement} place */
function focusFirst(place) {
  const first = place.querySelector('textarea, input, select, button');
  if (first instanceof HTMLElement) first.focus();
  dialog.scrollTop = 0;
}
