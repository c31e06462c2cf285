import { h, icon, newId } from './dom.js';
import { handOver } from './server.js';
import { say } from './settings.js';

/** How many photos a report holds. */
export const mostPhotos = 5;
const pictures = 'image/jpeg,image/png,image/gif,image/webp,image/heic,image/heif,.heic,.heif';
const pdf = 'application/pdf';

/**
 * A photo that was chosen. `id` is given when it has been handed over; it is then made safe, and waits to be sent.
 * @typedef {{ file: File, id: Promise<string | null>, element: HTMLElement }} Chosen
 */

/**
 * Photos that somebody has chosen and not sent yet, with ways to choose, drop and paste them. What cannot be taken is said
 * at once, and not when everything is sent.
 * @param {object} options
 * @param {() => string | null} options.seat whose photos they are
 * @param {boolean} [options.takesPdfs] PDFs can be chosen as well: they are sent to be checked, and become no photos
 * @param {() => void} options.changed there are more or fewer of them
 */
export function createPhotoTray({ seat, takesPdfs = false, changed }) {
  /** @type {Chosen[]} */
  let chosen = [];
  let room = mostPhotos;
  const toChoose = say(takesPdfs ? 'addFiles' : 'addPhotos');
  const picker = h('input', {
    type: 'file',
    accept: takesPdfs ? `${pictures},${pdf}` : pictures,
    multiple: true,
    hidden: true,
    'aria-label': toChoose,
  });
  const button = h(
    'button',
    { type: 'button', class: 'tool attach', 'aria-label': toChoose, title: toChoose },
    icon('photo'),
  );
  const list = h('ul', { class: 'photos', 'aria-label': say(takesPdfs ? 'files' : 'photos') });
  const told = h('p', { class: 'photos-told', role: 'status', id: newId() });
  const element = h('div', { class: 'tray', hidden: true }, list, told);

  function show() {
    list.replaceChildren(...chosen.map((each) => each.element));
    element.hidden = chosen.length === 0 && told.childElementCount === 0;
    changed();
  }

  /** Says why photos were not taken, each reason once. @param {string} words */
  function tell(words) {
    const before = [...told.children].map(({ textContent }) => textContent);
    if (!before.includes(words)) told.append(h('span', {}, words));
    show();
  }

  /** @param {Chosen} which */
  function remove(which) {
    chosen = chosen.filter((each) => each !== which);
    told.replaceChildren();
    show();
    button.focus();
  }

  /** Hands a photo over; null when it was not taken, or could not be handed over now. @param {File} file */
  async function upload(file) {
    const by = seat();
    if (by === null) return null;
    const given = await handOver(by, file).catch(() => null);
    if (given !== null && 'photo' in given) return given.photo;
    if (given === null) return null;
    chosen = chosen.filter((each) => each.file !== file);
    tell(say(`photo.${given.problem}`));
    return null;
  }

  /** @param {Iterable<File>} files */
  function add(files) {
    told.replaceChildren();
    for (const file of files) {
      if (chosen.length >= room) tell(say('photo.too-many', { room }));
      else if (file.size > 10 * 1024 * 1024) tell(say('photo.too-big'));
      else chosen = [...chosen, choose(file)];
    }
    show();
  }

  /** @param {File} file @returns {Chosen} */
  function choose(file) {
    const label = say('removePhoto', { name: file.name });
    const away = h(
      'button',
      { type: 'button', class: 'tool small', 'aria-label': label, title: label },
      icon('close'),
    );
    const isPicture = file.type !== pdf;
    const mark = isPicture ? [] : [h('b', { 'aria-hidden': 'true' }, 'PDF')];
    const name = h('span', { class: 'named', title: file.name }, ...mark, file.name);
    const picture = h('img', { alt: file.name });
    const shown = isPicture ? picture : name;
    const which = { file, id: upload(file), element: h('li', { class: 'photo' }, shown, away) };
    // Not every browser can show what every phone makes.
    picture.addEventListener('error', () => picture.replaceWith(name));
    which.element.setAttribute('data-busy', '');
    void which.id.finally(() => which.element.removeAttribute('data-busy'));
    if (isPicture) void preview(file).then((address) => picture.setAttribute('src', address));
    away.addEventListener('click', () => remove(which));
    return which;
  }

  button.addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    add(picker.files ?? []);
    picker.value = '';
  });

  return {
    element,
    button,
    picker,
    add,
    count: () => chosen.length,
    /** @param {number} photos how many can be chosen */
    setRoom(photos) {
      room = photos;
    },
    /** The ids of all photos, once each is handed over; null when one could not be. */
    async ready() {
      const ids = await Promise.all(
        chosen.map(async (each) => {
          const id = await each.id;
          if (id !== null) return id;
          each.id = upload(each.file);
          return each.id;
        }),
      );
      const all = ids.filter((id) => id !== null);
      return all.length === chosen.length ? all : null;
    },
    /** They have to be handed over anew: the service may have started again. */
    handOverAgain() {
      for (const each of chosen) each.id = Promise.resolve(null);
    },
    clear() {
      chosen = [];
      told.replaceChildren();
      show();
    },
  };
}

/** @typedef {ReturnType<typeof createPhotoTray>} PhotoTray */

/**
 * Lets photos be dropped on an element, or pasted into it.
 * @param {HTMLElement} place @param {(files: File[]) => void} add
 */
export function takeDropsAndPastes(place, add) {
  place.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    place.setAttribute('data-over', '');
  });
  place.addEventListener('dragleave', () => place.removeAttribute('data-over'));
  place.addEventListener('drop', (event) => {
    place.removeAttribute('data-over');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  });
  place.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  });
}

/** The picture as the page can show it, without asking anybody. @param {File} file @returns {Promise<string>} */
function preview(file) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(file);
  });
}
