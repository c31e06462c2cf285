import { h, newId } from './dom.js';
import { createPhotoChooser } from './photoChooser.js';
import { photoTile } from './photoTile.js';
import { handOver } from './server.js';
import { say } from './settings.js';

/** How many photos a report holds. */
export const mostPhotos = 5;

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
  const { button, picker } = createPhotoChooser({ takesPdfs, add });
  const list = h('ul', { class: 'photos', 'aria-label': say(takesPdfs ? 'files' : 'photos') });
  const told = h('p', { class: 'photos-told', role: 'status', id: newId() });
  const element = h('div', { class: 'tray', hidden: true }, list, told);

  function show() {
    list.replaceChildren(...chosen.map((each) => each.element));
    element.hidden = chosen.length === 0 && told.childElementCount === 0;
    changed();
  }

  /** @param {Chosen[]} those */
  function keep(those) {
    chosen = those;
    told.replaceChildren();
    show();
  }

  /** Says why photos were not taken, each reason once. @param {string} words */
  function tell(words) {
    const before = [...told.children].map(({ textContent }) => textContent);
    if (!before.includes(words)) told.append(h('span', {}, words));
    show();
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
    const tile = photoTile(file, () => {
      keep(chosen.filter((each) => each !== which));
      button.focus();
    });
    /** @type {Chosen} */
    const which = { file, id: upload(file), element: tile };
    tile.setAttribute('data-busy', '');
    void which.id.finally(() => tile.removeAttribute('data-busy'));
    return which;
  }

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
      const ids = await Promise.all(chosen.map((each) => idOf(each, upload)));
      const all = ids.filter((id) => id !== null);
      return all.length === chosen.length ? all : null;
    },
    /** They have to be handed over anew: the service may have started again. */
    handOverAgain() {
      for (const each of chosen) each.id = Promise.resolve(null);
    },
    clear: () => keep([]),
  };
}

/** The id of a photo, which is handed over once more when it was not. @param {Chosen} photo @param {(file: File) => Promise<string | null>} upload */
async function idOf(photo, upload) {
  const id = await photo.id;
  if (id !== null) return id;
  photo.id = upload(photo.file);
  return photo.id;
}

/** @typedef {ReturnType<typeof createPhotoTray>} PhotoTray */
